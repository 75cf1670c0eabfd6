"""The tables of a workspace file: their columns, and the objects that their rows are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from greendesk.store import rows
from greendesk.store.rows import Row

T = TypeVar("T")


@dataclass(frozen=True)
class Table(Generic[T]):
    """A table whose rows are objects (or belong to one).

    Attributes:
        name: in the file.
        what: how a sentence names one.
        columns: the key first.
        to_row: the object as a row, in the order of ``columns``.
        from_row: the way back; raises ValueError or TypeError for a row that no object can have.
        key_size: how many columns make the key.
        keeps_order: rows are shown in the order of their rowid, so the journal keeps it.
    """

    name: str
    what: str
    columns: tuple[str, ...]
    to_row: Callable[[T], Row]
    from_row: Callable[[Row], T]
    key_size: int = 1
    keeps_order: bool = False

    def key_of(self, row: Row) -> str:
        """The key of a row as one text, as the journal names it."""
        return _one_text(row[: self.key_size])

    def key_of_journaled(self, row: Row) -> str:
        """The same of a row that has the columns that the journal keeps."""
        return _one_text(self.keys_of_journaled(row))

    def keys_of_journaled(self, row: Row) -> Row:
        """The values of the key of a row that has the columns that the journal keeps."""
        first = 1 if self.keeps_order else 0
        return row[first : first + self.key_size]

    @cached_property
    def journal_columns(self) -> tuple[str, ...]:
        """What the journal keeps of a whole row."""
        return ("rowid", *self.columns) if self.keeps_order else self.columns

    @cached_property
    def journal_sql(self) -> str:
        return f"SELECT {', '.join(self.journal_columns)} FROM {self.name}"

    @cached_property
    def delete_sql(self) -> str:
        key = " AND ".join(f"{column} = ?" for column in self.columns[: self.key_size])
        return f"DELETE FROM {self.name} WHERE {key}"

    @cached_property
    def select_sql(self) -> str:
        return f"SELECT {', '.join(self.columns)} FROM {self.name}"

    @cached_property
    def insert_sql(self) -> str:
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {self.name} ({', '.join(self.columns)}) VALUES ({marks})"

    @cached_property
    def update_sql(self) -> str:
        values = ", ".join(f"{column} = ?" for column in self.columns[1:])
        return f"UPDATE {self.name} SET {values} WHERE {self.columns[0]} = ?"


def bare(column: str) -> str:
    """A column's name without the quotes that SQL needs around some."""
    return column.strip('"')


def _one_text(key: Row) -> str:
    return "/".join(map(str, key))


_NAME = ("name_en", "name_ko", "name_zh_cn")
_DESCRIPTION = ("description_en", "description_ko", "description_zh_cn")

WORKSPACE = Table(
    "workspace",
    "workspace",
    ("id", "name", "fiscal_year_start", "currency", "as_of", "recalculation"),
    rows.info_row,
    rows.info,
)
UNIT = Table(
    "unit", "business unit", ("id", "code", *_NAME, "parent_id", "position", "colour"),
    rows.unit_row, rows.unit, keeps_order=True,
)  # fmt: skip
INITIATIVE = Table(
    "initiative", "initiative",
    ("id", "code", "unit_id", *_NAME, "owner", "start_date", "end_date", *_DESCRIPTION, "position"),
    rows.initiative_row, rows.initiative, keeps_order=True,
)  # fmt: skip
INDICATOR = Table(
    "indicator", "indicator",
    ("id", "code", "initiative_id", *_NAME, "unit", "aggregation", "direction", "account", "numerator_id",
     "denominator_id", "source_id", "factor_id", "position"),
    rows.indicator_row, rows.indicator, keeps_order=True,
)  # fmt: skip
FACTOR = Table(
    "factor", "factor", ("id", "code", *_NAME, "value", "unit", "source", "year"),
    rows.factor_row, rows.factor, keeps_order=True,
)  # fmt: skip
GOAL = Table(
    "goal", "goal",
    ("id", "indicator_id", "kind", "base_date", "base_value", "target_date", "target_value", '"window"',
     "on_track", "at_risk", "early", "coverage", "counted"),
    rows.goal_row, rows.goal, keeps_order=True,
)  # fmt: skip
# Rows that belong to one goal or one initiative, in order.
MILESTONE = Table(
    "goal_milestone", "milestone", ("goal_id", "position", "date", "value"),
    rows.milestone_row, rows.milestone, key_size=2,
)  # fmt: skip
THRESHOLDS = Table(
    "goal_thresholds", "set of thresholds",
    ("goal_id", "valid_from", "on_track", "at_risk", "early", "coverage"),
    rows.thresholds_row, rows.thresholds, key_size=2,
)  # fmt: skip
OVERRIDE = Table(
    "status_override", "status override",
    ("goal_id", "status", "reason", "author", "role", "said_on", "valid_from", "until"),
    rows.override_row, rows.override,
)  # fmt: skip
RECALCULATION = Table(
    "base_recalculation", "recalculation",
    ("goal_id", "position", "old_value", "new_value", "reason", "author", "role", "said_on"),
    rows.recalculation_row, rows.recalculation, key_size=2,
)  # fmt: skip
TAG = Table("initiative_tag", "tag", ("initiative_id", "position", "tag"), rows.tag, rows.tag, key_size=2)
MEASUREMENT = Table(
    "measurement", "measurement",
    ("id", "indicator_id", "start_date", "end_date", "value", "state", "source", "note", "quality"),
    rows.measurement_row, rows.measurement,
)  # fmt: skip

APPROVAL = Table(
    "approval", "approval",
    ("id", "indicator_id", "month", "stage", "processor", "approver", "due_date"),
    rows.approval_row, rows.approval,
)  # fmt: skip
EVIDENCE = Table("evidence", "evidence", ("id", "name", "size"), rows.evidence_row, rows.evidence)
# Which measurement has which evidence; the contents are kept beside the journal, by their hash.
EVIDENCE_OF = Table(
    "measurement_evidence", "evidence of a measurement", ("measurement_id", "evidence_id"),
    rows.tag, rows.tag, key_size=2,
)  # fmt: skip
RESTATEMENT = Table(
    "restatement", "restatement",
    ("id", "indicator_id", "start_date", "end_date", "cause", "old_value", "new_value", "text", "author",
     "role", "said_on"),
    rows.restatement_row, rows.restatement, keeps_order=True,
)  # fmt: skip
SIGN_OFF = Table(
    "sign_off", "sign-off",
    ("id", "start_date", "end_date", "signer", "role", "signed_at", "heads", "totals", "public_key",
     "signature"),
    rows.sign_off_row, rows.sign_off,
)  # fmt: skip
# Every table whose rows the journal follows; parents before what refers to them.
JOURNALED: tuple[Table[Any], ...] = (
    WORKSPACE, UNIT, INITIATIVE, TAG, FACTOR, INDICATOR, GOAL, MILESTONE, THRESHOLDS, OVERRIDE,
    RECALCULATION,
    MEASUREMENT, EVIDENCE, EVIDENCE_OF, RESTATEMENT, APPROVAL, SIGN_OFF,
)  # fmt: skip
BY_NAME = {table.name: table for table in JOURNALED}
