"""Tables, fields and values of the journal in a person's words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import MISSING, Look
from greendesk.charts.statuses import status_word
from greendesk.domain.approval import Stage
from greendesk.domain.history import ChangeLine, Fields
from greendesk.domain.journal import Value
from greendesk.domain.model import Account, Cause, GoalKind, State
from greendesk.domain.periods import Grain, month_period
from greendesk.domain.progress import Status
from greendesk.ui.approval.words import stage_word
from greendesk.ui.cause_words import cause_word
from greendesk.ui.kind_words import account_word, kind_word
from greendesk.ui.measurements.grades import grade_title
from greendesk.ui.measurements.states import state_word
from greendesk.ui.view_words import capitalised

translate = QCoreApplication.translate

# Of a whole row that came or went, what a line can show, in this order; the rest is in the export.
_TELLING = (
    "value",
    "state",
    "target_value",
    "target_date",
    "valid_from",
    "tag",
    "name_en",
    "name",
    "source",
    "note",
    "quality",
    "signer",
    "status",
    "reason",
    "until",
)
_TELLING_OF = {
    "goal_thresholds": ("valid_from", "on_track", "at_risk", "early", "coverage"),
    "base_recalculation": ("old_value", "new_value", "reason"),
    "restatement": ("old_value", "new_value", "cause", "text"),
    "approval": ("stage", "processor", "approver", "due_date"),
}


def place_words(line: ChangeLine, look: Look, fiscal_year_start: int) -> str:
    """What a line is about: the name of the row or of what it belongs to, and a measurement's period."""
    name = look.name(line.name) or line.code
    if line.period is None:
        return name
    return f"{name}, {look.period(line.period, None, fiscal_year_start)}"


def field_words(line: ChangeLine) -> str:
    """Which field changed; for a whole row what it is, and whether it came or went."""
    if line.field is not None:
        names = field_names()
        return names.get((line.table, line.field)) or names.get(("", line.field)) or _plain(line.field)
    thing = table_names().get(line.table, _plain(line.table))
    if line.old is None:
        return translate("journal", "{thing} added").format(thing=thing)
    return translate("journal", "{thing} deleted").format(thing=thing)


def value_words(line: ChangeLine, value: Value | Fields, look: Look) -> str:
    """A value before or after, as it is printed."""
    if isinstance(value, dict):
        told = _TELLING_OF.get(line.table, _TELLING)
        return " · ".join(_shown(line, field, value[field], look) for field in told if _tells(value, field))
    return _shown(line, line.field or "", value, look)


def _tells(row: Fields, field: str) -> bool:
    return field in row and (field, row[field]) != ("state", State.REPORTED.value)


def _shown(line: ChangeLine, field: str, value: Value, look: Look) -> str:
    if value is None or value == "":
        return MISSING
    if isinstance(value, bytes):
        return value.hex()[:12]
    if isinstance(value, int | float) and field in _SHARES:
        return look.percent(float(value))
    if field == "fiscal_year_start" and isinstance(value, int):
        return look.locale.standaloneMonthName(value)
    if field == "month" and isinstance(value, int):
        return look.period(month_period(value), Grain.MONTH)
    if field in {"year", "position"}:
        return str(value)
    if field == "quality" and isinstance(value, int):
        return grade_title(value, look)
    if isinstance(value, int | float):
        return look.number(float(value), line.unit if field in _WITH_UNIT else "")
    if field in _DATES:
        return _day(value, look)
    if field in _WORDS:
        return _word(field, value)
    return look.unit(value) if field == "unit" else value


_WITH_UNIT = frozenset({"value", "base_value", "target_value", "old_value", "new_value"})
_SHARES = frozenset({"on_track", "at_risk", "early", "coverage", "recalculation"})
_DATES = frozenset(
    {"start_date", "end_date", "base_date", "target_date", "due_date", "as_of", "date", "valid_from"}
    | {"said_on", "until"}
)
_WORDS = frozenset(
    {"state", "kind", "account", "aggregation", "direction", "window", "status", "cause", "stage"}
)


def _day(text: str, look: Look) -> str:
    try:
        return look.date(date.fromisoformat(text))
    except ValueError:
        return text


def _word(field: str, value: str) -> str:
    """A choice among few, as the forms name it; one that this version does not know as it is."""
    if field == "state" and value in set(State):
        return state_word(State(value))
    if field == "kind" and value in set(GoalKind):
        return kind_word(GoalKind(value))
    if field == "account" and value in set(Account):
        return account_word(Account(value))
    if field == "cause" and value in set(Cause):
        return cause_word(Cause(value))
    if field == "status" and value in set(Status):
        return status_word(Status(value))
    if field == "stage" and value in set(Stage):
        return stage_word(Stage(value))
    words = {
        ("aggregation", "sum"): translate("journal", "sum"),
        ("aggregation", "last"): translate("journal", "last value"),
        ("aggregation", "mean"): translate("journal", "mean over time"),
        ("aggregation", "ratio"): translate("journal", "ratio"),
        ("direction", "up"): translate("journal", "more is better"),
        ("direction", "down"): translate("journal", "less is better"),
        ("window", "fiscal_year"): translate("journal", "fiscal year"),
        ("window", "rolling_12"): translate("journal", "rolling 12 months"),
    }
    return words.get((field, value), value)


def _plain(name: str) -> str:
    """The name in the file, of what a later version has brought."""
    return capitalised(name.replace("_", " "))


def table_names() -> dict[str, str]:
    """What a row of each table is called."""
    return {
        "workspace": translate("journal", "Workspace"),
        "unit": translate("journal", "Business unit"),
        "initiative": translate("journal", "Initiative"),
        "initiative_tag": translate("journal", "Tag"),
        "indicator": translate("journal", "Indicator"),
        "factor": translate("journal", "Factor"),
        "goal": translate("journal", "Goal"),
        "goal_milestone": translate("journal", "Milestone"),
        "goal_thresholds": translate("journal", "Limits of a goal"),
        "restatement": translate("journal", "Restatement"),
        "base_recalculation": translate("journal", "Recalculated base"),
        "status_override": translate("journal", "Status override"),
        "measurement": translate("journal", "Value"),
        "sign_off": translate("journal", "Sign-off"),
        "approval": translate("journal", "Approval"),
        "evidence": translate("journal", "File"),
        "measurement_evidence": translate("journal", "Evidence"),
    }


def field_names() -> dict[tuple[str, str], str]:
    """Names of fields: of one table, or ("") of any."""
    return {
        ("indicator", "unit"): translate("journal", "Unit of measure"),
        ("indicator", "source_id"): translate("journal", "Computed from"),
        ("factor", "unit"): translate("journal", "Unit of measure"),
        ("", "month"): translate("journal", "Month"),
        ("", "stage"): translate("journal", "Stage"),
        ("", "processor"): translate("journal", "Entered by"),
        ("", "approver"): translate("journal", "Approved by"),
        ("", "due_date"): translate("journal", "Due"),
        ("evidence", "size"): translate("journal", "Size in bytes"),
        ("", "evidence_id"): translate("journal", "File"),
        ("", "measurement_id"): translate("journal", "Value"),
        ("", "name"): translate("journal", "Name"),
        ("", "name_en"): translate("journal", "Name"),
        ("", "name_ko"): translate("journal", "Name (Korean)"),
        ("", "name_zh_cn"): translate("journal", "Name (Chinese)"),
        ("", "description_en"): translate("journal", "Description"),
        ("", "description_ko"): translate("journal", "Description (Korean)"),
        ("", "description_zh_cn"): translate("journal", "Description (Chinese)"),
        ("", "code"): translate("journal", "Code"),
        ("", "fiscal_year_start"): translate("journal", "Fiscal year starts in"),
        ("", "currency"): translate("journal", "Currency"),
        ("", "as_of"): translate("journal", "Reporting date"),
        ("", "parent_id"): translate("journal", "Belongs to"),
        ("", "unit_id"): translate("journal", "Business unit"),
        ("", "initiative_id"): translate("journal", "Initiative"),
        ("", "indicator_id"): translate("journal", "Indicator"),
        ("", "position"): translate("journal", "Place in the order"),
        ("", "owner"): translate("journal", "Owner"),
        ("", "start_date"): translate("journal", "Start"),
        ("", "end_date"): translate("journal", "End"),
        ("", "value"): translate("journal", "Value"),
        ("", "state"): translate("journal", "State"),
        ("", "source"): translate("journal", "Source"),
        ("", "note"): translate("journal", "Note"),
        ("", "quality"): translate("journal", "Data quality"),
        ("", "aggregation"): translate("journal", "Aggregation"),
        ("", "direction"): translate("journal", "Direction"),
        ("", "account"): translate("journal", "Account"),
        ("", "numerator_id"): translate("journal", "Numerator"),
        ("", "denominator_id"): translate("journal", "Denominator"),
        ("", "factor_id"): translate("journal", "Factor"),
        ("", "year"): translate("journal", "Year"),
        ("", "kind"): translate("journal", "Kind"),
        ("", "base_date"): translate("journal", "Base date"),
        ("", "base_value"): translate("journal", "Base value"),
        ("", "target_date"): translate("journal", "Target date"),
        ("", "target_value"): translate("journal", "Target"),
        ("", "valid_from"): translate("journal", "Valid from"),
        ("", "window"): translate("journal", "Twelve months"),
        ("", "on_track"): translate("journal", "On track from"),
        ("", "at_risk"): translate("journal", "At risk from"),
        ("", "early"): translate("journal", "Too early until"),
        ("", "coverage"): translate("journal", "Least coverage"),
        ("", "date"): translate("journal", "Date"),
        ("", "signer"): translate("journal", "Signed by"),
        ("", "role"): translate("journal", "Role"),
        ("", "signed_at"): translate("journal", "Signed at"),
        ("", "heads"): translate("journal", "Hashes of the journal"),
        ("", "totals"): translate("journal", "Totals"),
        ("", "public_key"): translate("journal", "Public key"),
        ("", "signature"): translate("journal", "Signature"),
        ("", "cause"): translate("journal", "Cause"),
        ("", "old_value"): translate("journal", "Old value"),
        ("", "new_value"): translate("journal", "New value"),
        ("", "text"): translate("journal", "Explanation"),
        ("", "recalculation"): translate("journal", "Base recalculation from"),
        ("", "counted"): translate("journal", "Restatements taken in"),
        ("", "goal_id"): translate("journal", "Goal"),
        ("", "status"): translate("journal", "Status"),
        ("", "reason"): translate("journal", "Reason"),
        ("", "author"): translate("journal", "By"),
        ("", "said_on"): translate("journal", "Said on"),
        ("", "until"): translate("journal", "Until"),
        ("", "tag"): translate("journal", "Tag"),
    }
