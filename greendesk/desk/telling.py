"""Changes of the journal in words that a person knows: what a row is called, which unit its values have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from greendesk.desk.core import Core
from greendesk.domain.catalog import Catalog
from greendesk.domain.history import ChangeLine, Fields
from greendesk.domain.journal import RowChange, Value
from greendesk.domain.model import BusinessUnit, Factor, Goal, GoalKind, Indicator, Initiative, Measurement
from greendesk.domain.names import Name
from greendesk.domain.periods import Period, month_period
from greendesk.store import Store

Coded = BusinessUnit | Initiative | Indicator | Factor

# Of a whole row these say nothing to a person.
_SILENT = frozenset({"rowid", "id", "position", "colour"})
# Columns that hold the key of a row of another table, and that table.
_REFERS = {
    "parent_id": "unit",
    "unit_id": "unit",
    "initiative_id": "initiative",
    "indicator_id": "indicator",
    "numerator_id": "indicator",
    "denominator_id": "indicator",
    "source_id": "indicator",
    "factor_id": "factor",
    "goal_id": "goal",
    "measurement_id": "measurement",
    "evidence_id": "evidence",
}
_BELONGS = ("indicator_id", "goal_id", "measurement_id", "initiative_id", "unit_id")
_WITH_VALUES = ("measurement", "factor", "goal_milestone", "restatement", "base_recalculation")
_IN_UNIT = frozenset((table, "value") for table in _WITH_VALUES)
_GOAL_VALUES = frozenset({"base_value", "target_value"})


class Telling:
    """Tells changes. What is no longer in the workspace is called as the journal last knew it."""

    def __init__(self, core: Core, store: Store) -> None:
        """``store`` is where the journal of the workspace is."""
        self._core = core
        self._store = store
        self._rows: dict[tuple[str, str], Fields] = {}

    def tell(self, changes: Iterable[RowChange]) -> tuple[ChangeLine, ...]:
        """Changes in the order in which they were made."""
        listed = list(changes)
        for change in listed:
            for whole in (change.old, change.new):
                if isinstance(whole, dict):
                    self._rows[change.table, change.key] = whole
        return tuple(self._line(change) for change in listed)

    def _line(self, change: RowChange) -> ChangeLine:
        table, key = change.table, change.key
        code, name, period = self._called(table, key)
        field = change.field
        old, new = self._told(field, change.old), self._told(field, change.new)
        return ChangeLine(table, key, code, name, period, self._unit(table, key, field), field, old, new)

    def _told(self, field: str | None, value: Value | Fields) -> Value | Fields:
        """The value of a field, or a whole row; of what it refers to, the code or the name."""
        if isinstance(value, dict):
            return {
                name: self._reference(name, each) if name in _REFERS else each
                for name, each in value.items()
                if name not in _SILENT and each is not None and each != ""
            }
        return self._reference(field, value) if field in _REFERS else value

    def _reference(self, field: str, key: Value | Fields) -> Value:
        if not isinstance(key, str):
            return None
        code, name, _ = self._called(_REFERS[field], key)
        return code or name.en or key

    def _called(self, table: str, key: str) -> tuple[str, Name, Period | None]:
        """Code, name and period of a row."""
        catalog = self._core.catalog
        if table == "workspace":
            return "", Name(catalog.info.name), None
        thing = coded_things(catalog).get(table, {}).get(key)
        if thing is not None:
            return thing.code, thing.name, None
        row = self._row(table, key)
        if "code" in row:
            return str(row["code"]), _name(row), None
        for column in _BELONGS:
            owner = row.get(column)
            if isinstance(owner, str):
                code, name, period = self._called(_REFERS[column], owner)
                return code, name, period_of(row) or period
        return "", _name(row), None

    def _unit(self, table: str, key: str, field: str | None) -> str:
        """In what a value is measured; of a whole row, its value."""
        if table == "factor":
            return str(self._row(table, key).get("unit", "")) if field in (None, "value") else ""
        if (table, field or "value") not in _IN_UNIT and not (
            table == "goal" and (field is None or field in _GOAL_VALUES)
        ):
            return ""
        row = self._row(table, key)
        if table in ("goal_milestone", "base_recalculation"):
            row = self._row("goal", str(row.get("goal_id", "")))
        if row.get("kind") == GoalKind.PERCENT:
            return ""
        indicator_id = str(row.get("indicator_id", ""))
        indicator = self._core.catalog.indicators.get(indicator_id)
        return indicator.unit if indicator else str(self._row("indicator", indicator_id).get("unit", ""))

    def _row(self, table: str, key: str) -> Fields:
        """A row as it was told of last, as it is now, or as the journal last knew it."""
        found = self._rows.get((table, key))
        if found is None:
            found = self._rows[table, key] = self._stored(table, key) or self._remembered(table, key)
        return found

    def _stored(self, table: str, key: str) -> Fields:
        catalog = self._core.catalog
        if table == "measurement":
            return next(map(_measurement_fields, self._core.store.measurements_by_id([key])), {})
        if table == "goal" and key in catalog.goals:
            return _goal_fields(catalog.goals[key])
        if table == "factor" and key in catalog.factors:
            return _factor_fields(catalog.factors[key])
        if table == "initiative_tag":
            return {"initiative_id": key.split("/")[0]}
        if table in ("goal_milestone", "goal_thresholds", "status_override", "base_recalculation"):
            return {"goal_id": key.split("/")[0]}
        return {}

    def _remembered(self, table: str, key: str) -> Fields:
        for change in reversed(self._store.changes_of_row(table, key)):
            for whole in (change.new, change.old):
                if isinstance(whole, dict):
                    return whole
        return {}


def coded_things(catalog: Catalog) -> dict[str, Mapping[str, Coded]]:
    """What has a code and a name, by table and key."""
    return {
        "unit": catalog.units,
        "initiative": catalog.initiatives,
        "indicator": catalog.indicators,
        "factor": catalog.factors,
    }


def _measurement_fields(measurement: Measurement) -> Fields:
    return {
        "indicator_id": measurement.indicator_id,
        "start_date": measurement.start.isoformat(),
        "end_date": measurement.end.isoformat(),
    }


def _goal_fields(goal: Goal) -> Fields:
    return {"indicator_id": goal.indicator_id, "kind": goal.kind.value}


def _factor_fields(factor: Factor) -> Fields:
    return {"code": factor.code, "unit": factor.unit, "name_en": factor.name.en}


def _name(row: Fields) -> Name:
    forms = [row.get(column) for column in ("name_en", "name_ko", "name_zh_cn")]
    if not isinstance(forms[0], str):
        return Name(str(row.get("name") or ""))
    return Name(forms[0], *(form if isinstance(form, str) else None for form in forms[1:]))


def period_of(row: Fields) -> Period | None:
    """The period that a row is of, if it is of one."""
    start, end, month = row.get("start_date"), row.get("end_date"), row.get("month")
    if isinstance(month, int):
        return month_period(month)
    if not isinstance(start, str) or not isinstance(end, str):
        return None
    return Period(date.fromisoformat(start), date.fromisoformat(end))
