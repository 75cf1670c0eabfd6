"""The table of goals: one row a goal, updated row by row as figures change."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from greendesk.charts.look import Look
from greendesk.charts.statuses import shown_word
from greendesk.desk.rows import GoalRow
from greendesk.ui.goals.statuses import STATUS_ORDER
from greendesk.ui.goals.texts import (
    actual_text,
    due_text,
    gap_text,
    progress_text,
    sentence,
    target_text,
)
from greendesk.ui.kind_words import kind_word
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip

ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the GoalRow
SortKey = tuple[str, float]


class Column(IntEnum):
    UNIT = 0
    GOAL = 1
    KIND = 2
    TREND = 3
    ACTUAL = 4
    TARGET = 5
    DUE = 6
    BAR = 7
    PROGRESS = 8
    STATUS = 9
    GAP = 10


RIGHT = frozenset({Column.ACTUAL, Column.TARGET, Column.PROGRESS, Column.GAP})


class GoalTable(TableModel):
    rows: list[GoalRow]
    numbers = RIGHT

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows = []
        self._places: dict[str, int] = {}
        self.heads = (
            self.tr("Unit"),
            self.tr("Indicator"),
            self.tr("Kind"),
            self.tr("Trend"),
            self.tr("Actual"),
            self.tr("Target"),
            self.tr("Due"),
            self.tr("Base to target"),
            self.tr("Progress"),
            self.tr("Status"),
            self.tr("Ahead / behind"),
        )

    def set_look(self, look: Look) -> None:
        """Other words or colours; the rows stay."""
        self._look = look
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))

    def set_rows(self, rows: Iterable[GoalRow]) -> None:
        """Show these goals; if they are the same ones in the same order, only what differs is told."""
        new = list(rows)
        if [row.goal.id for row in new] == [row.goal.id for row in self.rows]:
            self.put(new)
            return
        self.beginResetModel()
        self.rows = new
        self._places = {row.goal.id: place for place, row in enumerate(new)}
        self.endResetModel()

    def put(self, rows: Iterable[GoalRow]) -> frozenset[Column]:
        """Replace rows of goals in the table. Returns the columns in which a cell reads otherwise."""
        changed: set[Column] = set()
        for row in rows:
            place = self._places[row.goal.id]
            if row != self.rows[place]:
                before, self.rows[place] = self.rows[place], row
                for column in Column:  # one by one: a view that is told of a range paints the next row too
                    if _reads_on(column, row) != _reads_on(column, before):
                        cell = self.index(place, column)
                        self.dataChanged.emit(cell, cell)
                        changed.add(column)
        return frozenset(changed)

    def place_of(self, goal_id: str | None) -> int | None:
        return None if goal_id is None else self._places.get(goal_id)

    def goals_of(self, indicator_ids: Iterable[str]) -> list[str]:
        """Ids of the shown goals that are on one of these indicators."""
        wanted = frozenset(indicator_ids)
        return [row.goal.id for row in self.rows if row.indicator.id in wanted]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(sentence(row, self._look))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return super().data(index, role)

    def _text(self, row: GoalRow, column: Column) -> str:
        look = self._look
        match column:
            case Column.UNIT:
                return look.name(row.unit.name)
            case Column.GOAL:
                return look.name(row.indicator.name)
            case Column.KIND:
                return kind_word(row.goal.kind)
            case Column.ACTUAL:
                return actual_text(row, look)
            case Column.TARGET:
                return target_text(row, look)
            case Column.DUE:
                return due_text(row, look)
            case Column.PROGRESS:
                return progress_text(row, look)
            case Column.STATUS:
                return shown_word(row.progress)
            case Column.GAP:
                return gap_text(row, look)
        return ""

    def _spoken(self, row: GoalRow, column: Column) -> str:
        if column is Column.GOAL:
            return sentence(row, self._look)
        return self._text(row, column) or self.heads[column]

    def sort_key(self, place: int, column: Column) -> SortKey | None:
        """What to sort a row by; None: nothing, it comes last. Amounts are ordered within their unit."""
        row = self.rows[place]
        p = row.progress
        if column is Column.STATUS:
            return "", float(STATUS_ORDER.index(p.shown_status))
        if column in (Column.ACTUAL, Column.TARGET):
            amount = p.actual if column is Column.ACTUAL else p.target_value
            return None if amount is None else (row.indicator.unit, amount)
        if column in (Column.PROGRESS, Column.BAR, Column.GAP, Column.DUE, Column.TREND):
            number = _number_to_sort_by(row, column)
            return None if number is None else ("", number)
        return self._text(row, column).casefold(), 0.0


def _number_to_sort_by(row: GoalRow, column: Column) -> float | None:
    if column is Column.GAP:
        return relative_gap(row)
    if column is Column.DUE:
        return None if row.goal.target_date is None else float(row.goal.target_date.toordinal())
    if column is Column.TREND:
        return float(sum(value is not None for value in row.sparkline.values)) or None
    return row.progress.progress


def relative_gap(row: GoalRow) -> float | None:
    """The gap as a share of the way from base to target, so that kilograms and stations can be ordered."""
    p = row.progress
    if p.gap is None or p.target_value is None:
        return None
    distance = abs(p.target_value - (p.base_value or 0.0)) or abs(p.target_value)
    return p.gap / distance if distance else None


def _reads_on(column: Column, row: GoalRow) -> object:
    """What a cell is made of: it is painted again only if that is something else."""
    p = row.progress
    match column:
        case Column.UNIT:
            return row.unit
        case Column.GOAL:
            return row.indicator, row.initiative, p.estimated, p.illustrative
        case Column.KIND | Column.DUE:
            return row.goal
        case Column.STATUS:
            return p.status, p.override
        case Column.TREND:
            return row.sparkline
    return row.goal, row.indicator, row.unit, p
