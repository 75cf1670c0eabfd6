"""The charts of the Overview: a total by unit, the chosen goal's path, and what each initiative adds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from greendesk.desk.change import Change
from greendesk.desk.rows import MeasureGroup
from greendesk.domain.figures import Contribution, PeriodBars
from greendesk.ui.charts.card import ChartCard
from greendesk.ui.context import Context
from greendesk.ui.goals.groups import group_names
from greendesk.ui.widgets.choice import Choice

GAP = 12
LEAST_HEIGHT, MOST_HEIGHT = 316, 460
SHARE_OF_PAGE = 0.36
AROUND_SHARES, SHARE_HEIGHT = 150, 40  # of a chart of shares: title, axis and source; one bar
THREE_ABREAST = 1480  # px


class OverviewCharts(QWidget):
    """Signals.

    values_asked: there is nothing to draw and the user wants to enter values.
    totalled: the user chose another group to add up.
    """

    values_asked = Signal()
    totalled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._groups: tuple[MeasureGroup, ...] = ()
        self.group_key: str | None = None  # of what is added up
        self._goal_id: str | None = None
        self.by_unit = ChartCard(context, self)
        self.path = ChartCard(context, self)
        self.contribution = ChartCard(context, self)
        self.group_choice = Choice(self)
        self.group_choice.setProperty("kind", "compact")
        self.group_choice.setAccessibleName(self.tr("What is added up"))
        self.group_choice.setToolTip(self.tr("What is added up; different accounts and units never are"))
        self.group_choice.keep_to(11)
        self.group_choice.activated.connect(self._other_group)
        self.by_unit.add_beside_title(self.group_choice)
        self.by_unit.asked.connect(self.values_asked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0
        self.arrange(0)

    def fitting_height(self, page_height: int) -> int:
        """The height at which charts read well on a page of this height."""
        return min(MOST_HEIGHT, max(LEAST_HEIGHT, int(page_height * SHARE_OF_PAGE)))

    def fill(self, height: int, room: int) -> None:
        """Make the charts ``height`` high; one row of them takes the whole ``room`` where there is more."""
        one_row = height if self._columns == 2 else max(height, room)
        for card in (self.by_unit, self.path):
            card.setFixedHeight(one_row)
        chart = self.contribution.chart()
        shares = len(chart.shares) if isinstance(chart, Contribution) else 0
        alone = min(height, AROUND_SHARES + SHARE_HEIGHT * max(2, shares))
        self.contribution.setFixedHeight(alone if self._columns == 2 else one_row)

    def refresh(self, goal_id: str | None) -> None:
        """Ask for every chart."""
        self._fill_groups()
        self._show_totals()
        self._goal_id = goal_id
        self._show_path()

    def follow(self, change: Change) -> None:
        """Ask again for the charts that a change touches."""
        group = self.group()
        if group is not None and change.touches(group.indicator_ids):
            self._show_totals()
        goal = self._context.desk.catalog.goals.get(self._goal_id or "")
        if goal is not None and change.touches([goal.indicator_id]):
            self._show_path()

    def group(self) -> MeasureGroup | None:
        """What the charts of totals add up."""
        return next((group for group in self._groups if group.key == self.group_key), None)

    @Slot(str)
    def show_goal(self, goal_id: str) -> None:
        """Draw the path of another goal; "" for none."""
        if (goal_id or None) != self._goal_id:
            self._goal_id = goal_id or None
            self._show_path()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Three charts abreast where they fit, else two and the third below."""
        columns = 3 if width >= THREE_ABREAST else 2
        if columns == self._columns:
            return
        self._columns = columns
        for card in (self.by_unit, self.path, self.contribution):
            self._grid.removeWidget(card)
        self._grid.addWidget(self.by_unit, 0, 0)
        self._grid.addWidget(self.path, 0, 1)
        if columns == 3:
            self._grid.addWidget(self.contribution, 0, 2)
        else:
            self._grid.addWidget(self.contribution, 1, 0, 1, 2)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _fill_groups(self) -> None:
        desk, look, view = self._context.desk, self._context.look, self._context.view
        self._groups = desk.figures.groups(view.unit_id)
        if self.group() is None:
            self.group_key = self._first_with_values()
        self.group_choice.clear()
        for group, name in zip(self._groups, group_names(self._groups, desk.catalog, look), strict=True):
            self.group_choice.addItem(name, group.key)
        self.group_choice.setCurrentIndex(self.group_choice.findData(self.group_key))
        self.group_choice.setVisible(len(self._groups) > 1)

    def _first_with_values(self) -> str | None:
        figures, view = self._context.desk.figures, self._context.view
        for group in self._groups:
            if _has_values([figures.by_unit(group, view)]):
                return group.key
        return self._groups[0].key if self._groups else None

    def _show_totals(self) -> None:
        figures, view, group = self._context.desk.figures, self._context.view, self.group()
        bars = None if group is None else figures.by_unit(group, view)
        if group is None or bars is None or not _has_values([bars]):
            title = self.tr("No values in this period")
            hint = self.tr("Enter values, or choose another period at the top of the window.")
            self.by_unit.say_empty(title, hint, self.tr("Enter values"))
            self.contribution.say_empty(title, hint)
            return
        self.by_unit.show_chart(bars, "by-unit")
        self.contribution.show_chart(partial(figures.contribution, group, view), "contribution")

    def _show_path(self) -> None:
        if self._goal_id is None:
            self.path.say_empty(
                self.tr("No goal is chosen"), self.tr("Choose one above to see its path from base to target.")
            )
        else:
            self.path.show_chart(self._context.desk.figures.goal_path(self._goal_id), "goal-path")

    @Slot(int)
    def _other_group(self, row: int) -> None:
        self.group_key = self.group_choice.itemData(row)
        self._show_totals()
        self.totalled.emit()


def _has_values(charts: Sequence[PeriodBars]) -> bool:
    return any(
        value.value is not None for chart in charts for series in chart.series for value in series.values
    )
