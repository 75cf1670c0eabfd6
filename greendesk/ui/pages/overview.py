"""The Overview: how many goals stand where, the progress board, and live charts of what lies behind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from greendesk.desk.change import Change
from greendesk.domain.progress import Status
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.goals.board import GoalBoard
from greendesk.ui.goals.overview_charts import OverviewCharts
from greendesk.ui.goals.status_cards import StatusCards
from greendesk.ui.page import Page
from greendesk.ui.widgets.empty_state import EmptyState

SIDE, TOP, GAP = 24, 16, 12


class OverviewPage(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: str | None = None  # the goal chosen last time
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        outer.addWidget(self._stack)
        self.area = QScrollArea(self._stack)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        inside = QWidget(self.area.viewport())
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        self.cards = StatusCards(context.look, inside)
        self.board = GoalBoard(context.look, inside)
        self.charts = OverviewCharts(context, inside)
        column.addWidget(self.cards)
        column.addWidget(self.board)
        column.addWidget(self.charts, 1)
        self.area.setWidget(inside)
        self.empty = EmptyState("", "", " ", "overview", self._stack)
        self.empty.asked.connect(self._fill_workspace)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.board.view)
        self.cards.chosen.connect(self._filter)
        self.board.filter_removed.connect(self._show_all)
        self.board.chosen.connect(self.charts.show_goal)
        self.board.opened.connect(self._open)
        self.board.view.origin_asked.connect(self._show_origin)
        self.board.goal_asked.connect(self._new_goal)
        self.charts.values_asked.connect(self._enter_values)
        self.charts.totalled.connect(self._fit)
        for part in (self.cards, self.board):  # not on the charts: there Escape ends a zoom
            all_again = QShortcut(QKeySequence(Qt.Key.Key_Escape), part)
            all_again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            all_again.activated.connect(self._show_all)

    def title(self) -> str:
        return self.tr("Overview")

    def go_to(self, place: Place) -> None:
        if place.goal_id is not None:
            self.ensure_fresh()
            self._show_all()
            self.board.view.choose(place.goal_id)

    def choices(self) -> dict[str, Any]:
        return {
            "goal": self.board.view.goal_id,
            "order": self.board.view.order(),
            "statuses": self.board.view.filter.statuses,
            "group": self.charts.group_key,
        }

    def recall(self, choices: dict[str, Any]) -> None:
        self._wanted = choices["goal"]
        if "statuses" in choices:
            self.cards.set_filter(choices["statuses"])
            self.board.set_filter(choices["statuses"])
            self.board.view.sortByColumn(*choices["order"])
            self.charts.group_key = choices["group"]

    def refresh(self) -> None:
        desk, look, view = self.context.desk, self.context.look, self.context.view
        if not desk.catalog.indicators:
            self._say_empty()
            return
        self._stack.setCurrentWidget(self.area)
        self.cards.set_look(look)
        self.board.set_look(look)
        self.board.show_rows(desk.figures.goal_rows(view.unit_id), look.date(desk.as_of))
        self._count()
        with QSignalBlocker(self.board):  # all charts are drawn now, once
            self._choose_goal()
        self.charts.refresh(self.board.view.goal_id)
        self._fit()

    def follow(self, change: Change) -> None:
        """Ask again for the rows whose indicator was touched, and for the charts that show it."""
        if self._stack.currentWidget() is not self.area:
            return
        figures, view = self.context.desk.figures, self.board.view
        touched = view.table.goals_of(change.indicators)
        if touched:
            height = self.board.needs
            view.put_rows([figures.goal_row(goal_id) for goal_id in touched])
            self._count()
            if self.board.needs != height:
                self._fit()
        self.charts.follow(change)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """The board is as high as its rows while the charts below stay in sight; else it scrolls inside."""
        self.charts.arrange(self.width() - 2 * SIDE)
        height = self.charts.fitting_height(self.height())
        room = self.height() - 2 * TOP - 2 * GAP - self.cards.sizeHint().height()
        self.board.setFixedHeight(self.board.natural_height(room - height))
        self.charts.fill(height, room - self.board.height())

    def _count(self) -> None:
        self.cards.set_counts(row.progress for row in self.board.view.table.rows)

    def _say_empty(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        if self.context.desk.catalog.units:
            self.empty.say(
                self.tr("Nothing is measured yet"),
                self.tr("Give a business unit its first initiative, and the initiative what it measures."),
                self.tr("Go to Units"),
            )
        else:
            self.empty.say(
                self.tr("This workspace is empty"),
                self.tr(
                    "Begin with the business units that report; initiatives and indicators hang below them."
                ),
                self.tr("Go to Units"),
            )

    @Slot(object)
    def _filter(self, statuses: frozenset[Status] | None) -> None:
        self.board.set_filter(statuses)
        self._fit()
        self._choose_goal()

    def _choose_goal(self) -> None:
        """Where none is chosen: the goal of last time, else the one that says most."""
        wanted, self._wanted = self._wanted, None
        if self.board.view.goal_id is None and not (wanted and self.board.view.choose(wanted)):
            self.board.view.choose_telling()

    @Slot()
    def _show_all(self) -> None:
        self.cards.set_filter(None)
        self._filter(None)

    @Slot(str)
    def _open(self, goal_id: str) -> None:
        catalog = self.context.desk.catalog
        indicator = catalog.indicator(catalog.goal(goal_id).indicator_id)
        self.context.go(
            Place(
                PageKey.INITIATIVE,
                unit_id=catalog.unit_of(indicator.id).id,
                initiative_id=indicator.initiative_id,
                indicator_id=indicator.id,
                goal_id=goal_id,
            )
        )

    @Slot(str)
    def _show_origin(self, goal_id: str) -> None:
        from greendesk.ui.charts.drill_down import show_origin_of_goal

        show_origin_of_goal(self.context, goal_id, self)

    @Slot()
    def _new_goal(self) -> None:
        from greendesk.ui.goals.editor import edit_goal

        edit_goal(self.context, parent=self)

    @Slot()
    def _fill_workspace(self) -> None:
        self.context.go(Place(PageKey.UNITS))

    @Slot()
    def _enter_values(self) -> None:
        self.context.go(Place(PageKey.ENTRY, unit_id=self.context.view.unit_id))
