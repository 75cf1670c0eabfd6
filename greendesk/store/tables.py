"""How the objects of a workspace lie in the tables of the file: column by column, both ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, TypeVar

from greendesk.domain.approval import Approval, Stage
from greendesk.domain.evidence import Evidence
from greendesk.domain.model import (
    Account,
    Aggregation,
    BaseRecalculation,
    BusinessUnit,
    Cause,
    DatedThresholds,
    Direction,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    Milestone,
    Restatement,
    State,
    Thresholds,
    Window,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.progress import Status, StatusOverride
from greendesk.domain.sign_off import SignOff

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
Row = tuple[Any, ...]

_day = date.fromisoformat


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


def _text(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _date(text: str | None) -> date | None:
    return _day(text) if text is not None else None


def _forms(name: Name) -> tuple[str, str | None, str | None]:
    return name.en, name.ko, name.zh_CN


def _info_row(info: WorkspaceInfo) -> Row:
    return 1, info.name, info.fiscal_year_start, info.currency, _text(info.as_of), info.recalculation


def _info(row: Row) -> WorkspaceInfo:
    return WorkspaceInfo(row[1], row[2], row[3], _date(row[4]), row[5])


def _unit_row(unit: BusinessUnit) -> Row:
    return unit.id, unit.code, *_forms(unit.name), unit.parent_id, unit.position, unit.colour


def _unit(row: Row) -> BusinessUnit:
    return BusinessUnit(row[1], Name(*row[2:5]), row[5], row[6], row[7], id=row[0])


def _initiative_row(initiative: Initiative) -> Row:
    return (
        initiative.id, initiative.code, initiative.unit_id, *_forms(initiative.name), initiative.owner,
        _text(initiative.start), _text(initiative.end), *_forms(initiative.description), initiative.position,
    )  # fmt: skip


def _initiative(row: Row) -> Initiative:
    return Initiative(
        row[1], row[2], Name(*row[3:6]), row[6], _date(row[7]), _date(row[8]), Name(*row[9:12]),
        position=row[12], id=row[0],
    )  # fmt: skip


def _indicator_row(indicator: Indicator) -> Row:
    return (
        indicator.id, indicator.code, indicator.initiative_id, *_forms(indicator.name), indicator.unit,
        indicator.aggregation.value, indicator.direction.value, indicator.account.value,
        indicator.numerator_id, indicator.denominator_id, indicator.source_id, indicator.factor_id,
        indicator.position,
    )  # fmt: skip


def _indicator(row: Row) -> Indicator:
    return Indicator(
        row[1], row[2], Name(*row[3:6]), row[6], Aggregation(row[7]), Direction(row[8]), Account(row[9]),
        row[10], row[11], row[12], row[13], row[14], id=row[0],
    )  # fmt: skip


def _factor_row(factor: Factor) -> Row:
    return factor.id, factor.code, *_forms(factor.name), factor.value, factor.unit, factor.source, factor.year


def _factor(row: Row) -> Factor:
    return Factor(row[1], Name(*row[2:5]), row[5], row[6], row[7], row[8], id=row[0])


def _goal_row(goal: Goal) -> Row:
    limits = goal.thresholds
    return (
        goal.id, goal.indicator_id, goal.kind.value, _text(goal.base_date), goal.base_value,
        _text(goal.target_date), goal.target_value, goal.window.value, limits.on_track, limits.at_risk,
        limits.early, limits.coverage, goal.counted,
    )  # fmt: skip


def _goal(row: Row) -> Goal:
    return Goal(
        row[1], GoalKind(row[2]), _day(row[3]), row[6], row[4], _date(row[5]), Window(row[7]),
        thresholds=Thresholds(*row[8:12]), counted=row[12], id=row[0],
    )  # fmt: skip


def _milestone_row(milestone: tuple[str, int, Milestone]) -> Row:
    goal_id, position, point = milestone
    return goal_id, position, point.date.isoformat(), point.value


def _milestone(row: Row) -> tuple[str, int, Milestone]:
    return row[0], row[1], Milestone(_day(row[2]), row[3])


def _thresholds_row(dated: tuple[str, DatedThresholds]) -> Row:
    goal_id, each = dated
    limits = each.thresholds
    return (
        goal_id, each.valid_from.isoformat(), limits.on_track, limits.at_risk, limits.early, limits.coverage,
    )  # fmt: skip


def _thresholds(row: Row) -> tuple[str, DatedThresholds]:
    return row[0], DatedThresholds(_day(row[1]), Thresholds(*row[2:6]))


def _override_row(overridden: tuple[str, StatusOverride]) -> Row:
    goal_id, each = overridden
    return (
        goal_id, each.status.value, each.reason, each.author, each.role, each.said_on.isoformat(),
        each.valid_from.isoformat(), _text(each.until),
    )  # fmt: skip


def _override(row: Row) -> tuple[str, StatusOverride]:
    return row[0], StatusOverride(
        Status(row[1]), row[2], row[3], row[4], _day(row[5]), _day(row[6]), _date(row[7])
    )


def _recalculation_row(placed: tuple[str, int, BaseRecalculation]) -> Row:
    goal_id, position, each = placed
    return (
        goal_id, position, each.old_value, each.new_value, each.reason, each.author, each.role,
        each.said_on.isoformat(),
    )  # fmt: skip


def _recalculation(row: Row) -> tuple[str, int, BaseRecalculation]:
    return row[0], row[1], BaseRecalculation(row[2], row[3], row[4], row[5], row[6], _day(row[7]))


def _tag(row: Row) -> Row:
    return row


_STATES = {state.value: state for state in State}


def _measurement_row(measurement: Measurement) -> Row:
    return (
        measurement.id, measurement.indicator_id, measurement.start.isoformat(), measurement.end.isoformat(),
        # A float, and a zero without a sign.
        None if measurement.value is None else measurement.value + 0.0, measurement.state._value_,
        measurement.source, measurement.note,
    )  # fmt: skip


def _measurement(row: Row) -> Measurement:
    return Measurement(row[1], _day(row[2]), _day(row[3]), row[4], _STATES[row[5]], row[6], row[7], row[0])


def _restatement_row(each: Restatement) -> Row:
    return (
        each.id, each.indicator_id, each.start.isoformat(), each.end.isoformat(), each.cause.value,
        each.old_value, each.new_value, each.text, each.author, each.role, each.said_on.isoformat(),
    )  # fmt: skip


def _restatement(row: Row) -> Restatement:
    return Restatement(
        row[1], _day(row[2]), _day(row[3]), Cause(row[4]), row[5], row[6], row[7], row[8], row[9],
        _day(row[10]), row[0],
    )  # fmt: skip


def _sign_off_row(signed: SignOff) -> Row:
    return (
        signed.id, signed.start.isoformat(), signed.end.isoformat(), signed.signer, signed.role,
        signed.signed_at, signed.heads, signed.totals, signed.public_key, signed.signature,
    )  # fmt: skip


def _sign_off(row: Row) -> SignOff:
    return SignOff(
        _day(row[1]), _day(row[2]), row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[0]
    )  # fmt: skip


def _approval_row(approval: Approval) -> Row:
    return (
        approval.id, approval.indicator_id, approval.month, approval.stage.value, approval.processor,
        approval.approver, _text(approval.due),
    )  # fmt: skip


def _approval(row: Row) -> Approval:
    return Approval(row[1], row[2], Stage(row[3]), row[4], row[5], _date(row[6]), row[0])


def _evidence_row(evidence: Evidence) -> Row:
    return evidence.id, evidence.name, evidence.size


def _evidence(row: Row) -> Evidence:
    return Evidence(*row)


_NAME = ("name_en", "name_ko", "name_zh_cn")
_DESCRIPTION = ("description_en", "description_ko", "description_zh_cn")

WORKSPACE = Table(
    "workspace",
    "workspace",
    ("id", "name", "fiscal_year_start", "currency", "as_of", "recalculation"),
    _info_row,
    _info,
)
UNIT = Table(
    "unit", "business unit", ("id", "code", *_NAME, "parent_id", "position", "colour"), _unit_row, _unit,
    keeps_order=True,
)  # fmt: skip
INITIATIVE = Table(
    "initiative", "initiative",
    ("id", "code", "unit_id", *_NAME, "owner", "start_date", "end_date", *_DESCRIPTION, "position"),
    _initiative_row, _initiative, keeps_order=True,
)  # fmt: skip
INDICATOR = Table(
    "indicator", "indicator",
    ("id", "code", "initiative_id", *_NAME, "unit", "aggregation", "direction", "account", "numerator_id",
     "denominator_id", "source_id", "factor_id", "position"),
    _indicator_row, _indicator, keeps_order=True,
)  # fmt: skip
FACTOR = Table(
    "factor", "factor", ("id", "code", *_NAME, "value", "unit", "source", "year"), _factor_row, _factor,
    keeps_order=True,
)  # fmt: skip
GOAL = Table(
    "goal", "goal",
    ("id", "indicator_id", "kind", "base_date", "base_value", "target_date", "target_value", '"window"',
     "on_track", "at_risk", "early", "coverage", "counted"),
    _goal_row, _goal, keeps_order=True,
)  # fmt: skip
# Rows that belong to one goal or one initiative, in order.
MILESTONE = Table(
    "goal_milestone", "milestone", ("goal_id", "position", "date", "value"), _milestone_row, _milestone,
    key_size=2,
)  # fmt: skip
THRESHOLDS = Table(
    "goal_thresholds", "set of thresholds",
    ("goal_id", "valid_from", "on_track", "at_risk", "early", "coverage"), _thresholds_row, _thresholds,
    key_size=2,
)  # fmt: skip
OVERRIDE = Table(
    "status_override", "status override",
    ("goal_id", "status", "reason", "author", "role", "said_on", "valid_from", "until"),
    _override_row, _override,
)  # fmt: skip
RECALCULATION = Table(
    "base_recalculation", "recalculation",
    ("goal_id", "position", "old_value", "new_value", "reason", "author", "role", "said_on"),
    _recalculation_row, _recalculation, key_size=2,
)  # fmt: skip
TAG = Table("initiative_tag", "tag", ("initiative_id", "position", "tag"), _tag, _tag, key_size=2)
MEASUREMENT = Table(
    "measurement", "measurement",
    ("id", "indicator_id", "start_date", "end_date", "value", "state", "source", "note"),
    _measurement_row, _measurement,
)  # fmt: skip

APPROVAL = Table(
    "approval", "approval",
    ("id", "indicator_id", "month", "stage", "processor", "approver", "due_date"),
    _approval_row, _approval,
)  # fmt: skip
EVIDENCE = Table("evidence", "evidence", ("id", "name", "size"), _evidence_row, _evidence)
# Which measurement has which evidence; the contents are kept beside the journal, by their hash.
EVIDENCE_OF = Table(
    "measurement_evidence", "evidence of a measurement", ("measurement_id", "evidence_id"), _tag, _tag,
    key_size=2,
)  # fmt: skip
RESTATEMENT = Table(
    "restatement", "restatement",
    ("id", "indicator_id", "start_date", "end_date", "cause", "old_value", "new_value", "text", "author",
     "role", "said_on"),
    _restatement_row, _restatement, keeps_order=True,
)  # fmt: skip
SIGN_OFF = Table(
    "sign_off", "sign-off",
    ("id", "start_date", "end_date", "signer", "role", "signed_at", "heads", "totals", "public_key",
     "signature"),
    _sign_off_row, _sign_off,
)  # fmt: skip
# Every table whose rows the journal follows; parents before what refers to them.
JOURNALED: tuple[Table[Any], ...] = (
    WORKSPACE, UNIT, INITIATIVE, TAG, FACTOR, INDICATOR, GOAL, MILESTONE, THRESHOLDS, OVERRIDE,
    RECALCULATION,
    MEASUREMENT, EVIDENCE, EVIDENCE_OF, RESTATEMENT, APPROVAL, SIGN_OFF,
)  # fmt: skip
