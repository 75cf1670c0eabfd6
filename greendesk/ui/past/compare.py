"""What is different today: every goal whose status or figure is another than it was on a day of the past."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QWidget

from greendesk.charts.look import Look
from greendesk.charts.statuses import shown_word
from greendesk.desk.desk import Desk, PastDesk
from greendesk.desk.rows import GoalRow
from greendesk.domain.frozen import frozen
from greendesk.domain.progress import GoalProgress
from greendesk.ui.goals.texts import actual_text
from greendesk.ui.kind_words import kind_word
from greendesk.ui.widgets.dialogs import Dialog
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table
from greendesk.ui.widgets.table_model import Index, TableModel


@frozen
class Moved:
    """A goal then and now; one of the two is None if it was not there."""

    then: GoalRow | None
    now: GoalRow | None

    @property
    def row(self) -> GoalRow:
        row = self.now or self.then
        assert row is not None
        return row


def moved(past: PastDesk, present: Desk) -> tuple[Moved, ...]:
    """Every goal that is not today as it was, in today's order; those that are gone last."""
    then = {row.goal.id: row for row in past.figures.goal_rows()}
    now = {row.goal.id: row for row in present.figures.goal_rows()}
    pairs = [Moved(then.get(goal_id), now.get(goal_id)) for goal_id in {**now, **then}]
    return tuple(pair for pair in pairs if _figures(pair.then) != _figures(pair.now))


def _figures(row: GoalRow | None) -> object:
    if row is None:
        return None
    p: GoalProgress = row.progress
    return row.goal, p.status, p.shown_status, p.actual, p.progress, p.base_value, p.target_value


class Column(IntEnum):
    UNIT = 0
    GOAL = 1
    STATUS_THEN = 2
    STATUS_NOW = 3
    THEN = 4
    NOW = 5
    PROGRESS = 6


class MovedTable(TableModel):
    numbers = frozenset({Column.THEN, Column.NOW, Column.PROGRESS})

    def __init__(self, rows: Sequence[Moved], look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.rows, self._look = rows, look
        self.heads = (
            self.tr("Unit"), self.tr("Goal"), self.tr("Status then"), self.tr("Status today"),
            self.tr("Then"), self.tr("Today"), self.tr("Progress"),
        )  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        moved, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(moved, column)
        if role == Qt.ItemDataRole.ForegroundRole and column in (Column.STATUS_THEN, Column.STATUS_NOW):
            row = moved.then if column is Column.STATUS_THEN else moved.now
            return None if row is None else QColor(self._look.status(row.progress.shown_status).tone.ink)
        return super().data(index, role)

    def _text(self, moved: Moved, column: Column) -> str:
        row, look = moved.row, self._look
        if column is Column.UNIT:
            return look.name(row.unit.name)
        if column is Column.GOAL:
            return f"{look.name(row.indicator.name)} · {kind_word(row.goal.kind)}"
        if column is Column.PROGRESS:
            both = (moved.then, moved.now)
            shares = (look.percent(side.progress.progress) if side else self.tr("none") for side in both)
            return " → ".join(shares)
        side = moved.then if column in (Column.STATUS_THEN, Column.THEN) else moved.now
        if side is None:
            return self.tr("not there")
        return _status(side.progress, look) if column < Column.THEN else actual_text(side, look)


def _status(progress: GoalProgress, look: Look) -> str:
    return f"{look.status(progress.shown_status).symbol} {shown_word(progress)}"


class CompareDialog(Dialog):
    def __init__(self, past: PastDesk, present: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("{day} and today").format(day=look.date(past.day)), parent, 960)
        self.rows = moved(past, present)
        same = len(present.catalog.goals) - sum(row.now is not None for row in self.rows)
        if not self.rows:
            self.body.addWidget(label(self.tr("No goal stands differently today."), wrap=True, parent=self))
        else:
            says = self.tr("%n goal(s) stand differently today;", "", len(self.rows))
            rest = self.tr("%n stand(s) as before.", "", same)
            self.body.addWidget(label(f"{says} {rest}", "muted", wrap=True, parent=self))
            self.table = Table(self)
            self.table.setModel(MovedTable(self.rows, look, self.table))
            header = self.table.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(Column.GOAL, QHeaderView.ResizeMode.Stretch)
            self.table.setMinimumHeight(min(self.table.rows_height(), 420))
            self.body.addWidget(self.table, 1)
        self.close_button = self.add_button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
