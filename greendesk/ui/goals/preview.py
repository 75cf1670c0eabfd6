"""The goal that is being typed, as it would look: its status, what it asks for, and its path."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greendesk.domain.model import Goal, Indicator
from greendesk.domain.progress import GoalProgress
from greendesk.ui.charts.card import ChartCard
from greendesk.ui.context import Context
from greendesk.ui.goals.outlook import way_gone
from greendesk.ui.widgets.chip import StatusChip
from greendesk.ui.widgets.labels import label


class GoalPreview(QWidget):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("As it would stand today"), "section", parent=self))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.chip = StatusChip(parent=self)
        self._sentence = label("", wrap=True, parent=self)
        row.addWidget(self.chip)
        row.addWidget(self._sentence, 1)
        column.addLayout(row)
        self._needed = label("", "muted", wrap=True, parent=self)
        column.addWidget(self._needed)
        self.chart = ChartCard(context, self)
        column.addWidget(self.chart, 1)

    def sentence(self) -> str:
        return self._sentence.text()

    def show_goal(self, goal: Goal) -> None:
        """A goal that could be saved as it is."""
        desk, look = self._context.desk, self._context.look
        path = desk.figures.goal_path(goal.id, goal)
        progress = path.progress or desk.goals.preview(goal)
        self.chip.set_status(progress.status)
        self.chip.show()
        self._sentence.setText(way_gone(progress, look))
        self._needed.setText(self._asks(progress, path.heading.unit))
        self.chart.show_chart(path, "goal-path")

    def show_incomplete(self, indicator: Indicator | None) -> None:
        """Not a goal yet: what is known of its indicator."""
        self.chip.hide()
        self._needed.setText("")
        if indicator is None:
            self._sentence.setText(self.tr("Choose an indicator; its values appear here."))
            self.chart.say_empty(self.tr("No indicator yet"), self.tr("Its values and the path appear here."))
            return
        self._sentence.setText(self.tr("The path appears as soon as the goal is whole."))
        self.chart.show_chart(self._context.desk.figures.actual(indicator.id, self._context.view), "actual")

    def _asks(self, progress: GoalProgress, unit: str) -> str:
        """What the goal asks for from now on."""
        look = self._context.look
        if progress.needed_per_year is None:
            return ""
        change = "pp" if unit == "%" else unit
        return self.tr("Needed from now on: {month} a month, {year} a year.").format(
            month=look.compact(progress.needed_per_year / 12, change, signed=True),
            year=look.compact(progress.needed_per_year, change, signed=True),
        )
