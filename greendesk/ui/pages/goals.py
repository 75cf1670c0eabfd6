"""The Goals page: a table to sort, filter and search, beside it the chosen goal with its path and reasons."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from greendesk.desk.change import Change
from greendesk.desk.rows import Touched
from greendesk.ui.charts.card import ChartCard
from greendesk.ui.charts.drill_down import show_origin_of_goal
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.goals.deleting import delete_goal
from greendesk.ui.goals.editor import edit_goal
from greendesk.ui.goals.filter_bar import FilterBar
from greendesk.ui.goals.table import Column
from greendesk.ui.goals.telling import most_telling
from greendesk.ui.goals.view import GoalView
from greendesk.ui.goals.why import WhyCard
from greendesk.ui.page import Page
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.icons import IconButton, TextButton

COLUMNS = (
    Column.UNIT,
    Column.GOAL,
    Column.KIND,
    Column.ACTUAL,
    Column.TARGET,
    Column.DUE,
    Column.PROGRESS,
    Column.STATUS,
    Column.GAP,
)
# Where the table is narrow these leave it, the first one first; the card beside it shows them all the same.
LEAVING = (Column.KIND, Column.DUE, Column.GAP, Column.ACTUAL)
DETAIL_WIDTH = 400
LEAST_CHART, SHARE_OF_PAGE = 316, 0.42


class GoalsPage(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._without_goal: str | None = None  # an indicator that a goal is to be set for
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        self._stack = QStackedWidget(self)
        outer.addWidget(self._stack)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("goals-splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self._table_card())
        self.splitter.addWidget(self._detail())
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([5 * DETAIL_WIDTH // 3, DETAIL_WIDTH])
        self.empty = EmptyState("", "", " ", "flag", self)
        self.empty.asked.connect(self._begin)
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.view)
        self._add_keys()

    def title(self) -> str:
        return self.tr("Goals")

    def go_to(self, place: Place) -> None:
        self.ensure_fresh()
        if place.unit_id is not None and place.goal_id is None:
            self.filter_bar.choose_unit(place.unit_id)
        goal_id = place.goal_id
        if goal_id is None and place.indicator_id is not None:
            goals = self.context.desk.catalog.goals_by_indicator.get(place.indicator_id, ())
            goal_id = most_telling(self.context.desk.goals.progress(goal.id) for goal in goals)
            self._without_goal = place.indicator_id if goal_id is None else None
        if goal_id is not None:
            self._choose(goal_id)
        elif self.isVisible():
            self._offer_goal()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer_goal()

    @Slot(str)
    def _show_origin(self, goal_id: str) -> None:
        show_origin_of_goal(self.context, goal_id, self)

    def _offer_goal(self) -> None:
        """Once the page stands, open the editor for the indicator that it was asked for and has no goal."""
        if self._without_goal is not None:
            QTimer.singleShot(0, self._set_wanted_goal)

    def place_of(self, touched: Touched) -> Place | None:
        return Place(PageKey.GOALS, goal_id=touched.goal_id) if touched.goal_id is not None else None

    def choices(self) -> dict[str, Any]:
        return {"goal": self.view.goal_id, "order": self.view.order(), "filter": self.filter_bar.choices()}

    def recall(self, choices: dict[str, Any]) -> None:
        self.ensure_fresh()
        self.filter_bar.recall(choices["filter"])
        self.view.sortByColumn(*choices["order"])
        self.view.choose(choices["goal"])

    def refresh(self) -> None:
        desk, look, view = self.context.desk, self.context.look, self.context.view
        if not desk.catalog.goals:
            self._say_empty()
            return
        self._stack.setCurrentWidget(self.splitter)
        self.filter_bar.fill(desk.catalog, look, view.unit_id)
        self.view.set_look(look)
        self.view.show_rows(desk.figures.goal_rows(view.unit_id))
        self._filter()
        self._show_goal()

    def follow(self, change: Change) -> None:
        """Ask again for the rows whose indicator was touched, and for the chosen goal if it is one."""
        touched = self.view.table.goals_of(change.indicators)
        if touched:
            figures = self.context.desk.figures
            self.view.put_rows([figures.goal_row(goal_id) for goal_id in touched])
            self._count()
            if self.view.goal_id in touched:
                self._show_goal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chart.setFixedHeight(max(LEAST_CHART, int(self.height() * SHARE_OF_PAGE)))

    # ---- parts

    def _table_card(self) -> QWidget:
        card = self.card = Card(self.tr("Goals"), parent=self)
        self.new_button = TextButton(self.tr("New goal"), "primary", "plus", card)
        self.edit_button = IconButton("edit", self.tr("Edit the chosen goal (Enter)"), card)
        self.delete_button = IconButton("trash", self.tr("Delete the chosen goal (Del)"), card)
        for button, verb in (
            (self.edit_button, self.edit_goal),
            (self.delete_button, self.delete_goal),
            (self.new_button, self.new_goal),
        ):
            button.clicked.connect(verb)
            card.add_button(button)
        self.filter_bar = FilterBar(self.context.look, card)
        self.filter_bar.changed.connect(self._filter)
        card.add(self.filter_bar)
        self.view = GoalView(self.context.look, COLUMNS, card, leaving=LEAVING)
        self.view.setAccessibleName(self.tr("Goals"))
        self.view.chosen.connect(self._show_goal)
        self.view.opened.connect(self.edit_goal)
        self.view.origin_asked.connect(self._show_origin)
        self.none_left = EmptyState(
            self.tr("No goal matches"),
            self.tr("Search for other words, or another status or unit."),
            self.tr("Show all goals"),
            "filter",
            card,
        )
        self.none_left.asked.connect(self.filter_bar.clear)
        self._tables = QStackedWidget(card)
        self._tables.addWidget(self.view)
        self._tables.addWidget(self.none_left)
        card.add(self._tables, 1)
        card.setMinimumWidth(520)
        return card

    def _detail(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.chart = ChartCard(self.context, inside)
        self.why = WhyCard(self.context, inside)
        column.addWidget(self.chart)
        column.addWidget(self.why)
        column.addStretch(1)
        self._detail_area = QScrollArea(self)
        self._detail_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._detail_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._detail_area.setWidgetResizable(True)
        self._detail_area.setWidget(inside)
        self._detail_area.setMinimumWidth(DETAIL_WIDTH - 24)
        return self._detail_area

    def _add_keys(self) -> None:
        for key, verb in (("Ins", self.new_goal), ("F2", self.edit_goal), ("Del", self.delete_goal)):
            shortcut = QShortcut(QKeySequence(key), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(verb)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filter_bar.search.setFocus)

    # ---- showing

    @Slot()
    def _filter(self) -> None:
        bar, filter_ = self.filter_bar, self.view.filter
        filter_.set_all(bar.statuses, bar.unit_ids, bar.words)
        self._count()
        if self.view.goal_id is None:
            self.view.choose_telling()

    def _count(self) -> None:
        total, shown = len(self.view.table.rows), self.view.filter.rowCount()
        look = self.context.look
        numbers = {"shown": look.digits(shown, 0), "total": look.digits(total, 0)}
        text = self.tr("{shown} of {total}") if shown < total else self.tr("{total}")
        self.card.set_note(text.format(**numbers))
        self._tables.setCurrentWidget(self.view if shown else self.none_left)

    @Slot()
    def _show_goal(self) -> None:
        goal_id = self.view.goal_id
        self.context.for_writing(self.new_button, self.edit_button, self.delete_button)
        if goal_id is None:
            self.edit_button.setEnabled(False)
            self.delete_button.setEnabled(False)
        self.why.setVisible(goal_id is not None)
        if goal_id is None:
            self.chart.say_empty(
                self.tr("No goal is chosen"), self.tr("Choose one to see its path and reasons.")
            )
            return
        path = self.context.desk.figures.goal_path(goal_id)
        self.chart.show_chart(path, "goal-path")
        self.why.show_goal(goal_id, path)

    def _say_empty(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        if self.context.desk.catalog.indicators:
            self.empty.say(
                self.tr("No goals yet"),
                self.tr("A goal says from where to where an indicator is to go, and by when."),
                self.tr("Set a goal"),
            )
        else:
            self.empty.say(
                self.tr("No goals yet"),
                self.tr("A goal needs an indicator: add a unit, an initiative and what it measures first."),
                self.tr("Go to Units"),
            )

    def _choose(self, goal_id: str) -> None:
        """Choose a goal, and drop the filters if they hide it."""
        if not self.view.choose(goal_id):
            self.filter_bar.clear()
            self.view.choose(goal_id)

    # ---- verbs

    @Slot()
    def new_goal(self) -> None:
        saved = edit_goal(self.context, parent=self)
        if saved is not None:
            self._choose(saved.id)

    @Slot()
    def _set_wanted_goal(self) -> None:
        """The editor for an indicator without a goal; in a file that is only read, a word about it."""
        indicator_id, self._without_goal = self._without_goal, None
        indicator = self.context.desk.catalog.indicators.get(indicator_id or "")
        if indicator is None:
            return
        if self.context.desk.is_read_only:
            name = self.context.look.name(indicator.name)
            self.context.notice.emit(self.tr("{indicator} has no goal yet.").format(indicator=name))
            return
        saved = edit_goal(self.context, indicator_id=indicator.id, parent=self)
        if saved is not None:
            self._choose(saved.id)

    @Slot()
    def edit_goal(self) -> None:
        goal = self.context.desk.catalog.goals.get(self.view.goal_id or "")
        if goal is not None:
            edit_goal(self.context, goal=goal, parent=self)

    @Slot()
    def delete_goal(self) -> None:
        if self.view.goal_id is not None:
            delete_goal(self.context, self.view.goal_id, self)

    @Slot()
    def _begin(self) -> None:
        if self.context.desk.catalog.indicators:
            self.new_goal()
        else:
            self.context.go(Place(PageKey.UNITS))
