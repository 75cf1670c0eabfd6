"""The initiatives of a unit and of the units below it, as a table."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from greendesk.charts.look import MISSING, Look
from greendesk.desk.desk import Desk
from greendesk.domain.frozen import frozen
from greendesk.domain.model import BusinessUnit, Initiative
from greendesk.domain.progress import Status
from greendesk.ui.widgets.table_model import Index, TableModel

ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the Initiative


class Column(IntEnum):
    INITIATIVE = 0
    UNIT = 1
    OWNER = 2
    RUNS = 3
    INDICATORS = 4
    GOALS = 5


@frozen
class InitiativeRow:
    initiative: Initiative
    unit: BusinessUnit
    indicators: int
    statuses: tuple[tuple[Status, int], ...]
    overridden: int = 0  # goals whose status a person has given


def initiative_rows(desk: Desk, unit_id: str | None) -> tuple[InitiativeRow, ...]:
    """The initiatives below a unit with the statuses of their goals, most frequent first."""
    catalog = desk.catalog
    rows = []
    for unit in catalog.subtree(unit_id):
        for initiative in catalog.initiatives_by_unit.get(unit.id, ()):
            indicators = catalog.indicators_by_initiative.get(initiative.id, ())
            goals = [goal for i in indicators for goal in catalog.goals_by_indicator.get(i.id, ())]
            stand = [desk.goals.progress(goal.id) for goal in goals]
            statuses = Counter(progress.shown_status for progress in stand)
            overridden = sum(progress.override is not None for progress in stand)
            counted = tuple(statuses.most_common())
            rows.append(InitiativeRow(initiative, unit, len(indicators), counted, overridden))
    return tuple(rows)


class InitiativeTable(TableModel):
    rows: tuple[InitiativeRow, ...] = ()
    numbers = frozenset({Column.INDICATORS})

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.heads = (
            self.tr("Initiative"),
            self.tr("Unit"),
            self.tr("Owner"),
            self.tr("Runs"),
            self.tr("Indicators"),
            self.tr("Goals"),
        )

    def show(self, rows: tuple[InitiativeRow, ...], look: Look) -> None:
        self.beginResetModel()
        self.rows, self._look = rows, look
        self.endResetModel()

    def place_of(self, initiative_id: str) -> int | None:
        return next((n for n, row in enumerate(self.rows) if row.initiative.id == initiative_id), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row.initiative
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        return super().data(index, role)

    def _text(self, row: InitiativeRow, column: Column) -> str:
        look = self._look
        if column is Column.INITIATIVE:
            return look.name(row.initiative.name)
        if column is Column.UNIT:
            return look.name(row.unit.name)
        if column is Column.OWNER:
            return row.initiative.owner or MISSING
        if column is Column.RUNS:
            return runs_text(row.initiative, look)
        if column is Column.INDICATORS:
            return look.number(row.indicators)
        return self._goals_text(row)

    def _goals_text(self, row: InitiativeRow) -> str:
        shown = (self._look.status(status) for status, _ in row.statuses)
        parts = [
            f"{status.symbol} {status.word}" + (f" × {count}" if count > 1 else "")
            for status, (_, count) in zip(shown, row.statuses, strict=True)
        ]
        if row.overridden:
            parts.append(self.tr("(%n overridden)", "", row.overridden))
        return "   ".join(parts) or MISSING


def runs_text(initiative: Initiative, look: Look) -> str:
    """From when to when an initiative runs; an open end stays open."""
    if initiative.start is None and initiative.end is None:
        return MISSING
    start = "" if initiative.start is None else look.date(initiative.start)
    end = "" if initiative.end is None else look.date(initiative.end)
    return f"{start} – {end}".strip()
