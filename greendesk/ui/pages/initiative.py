"""The Initiative page: one large chart, the figures below it, and beside them how the goal stands and why."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from greendesk.desk.change import Change
from greendesk.desk.rows import Touched
from greendesk.domain.figures import Chart
from greendesk.domain.model import Goal, Indicator
from greendesk.ui.charts.card import ChartCard
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.goals.editor import edit_goal
from greendesk.ui.goals.goal_choice import GoalChoice
from greendesk.ui.goals.telling import most_telling
from greendesk.ui.goals.why import WhyCard
from greendesk.ui.page import Page
from greendesk.ui.structure.deleting import delete
from greendesk.ui.structure.indicator_dialog import edit_indicator
from greendesk.ui.structure.indicator_list import IndicatorList
from greendesk.ui.structure.initiative_dialog import edit_initiative
from greendesk.ui.structure.measurements_card import MeasurementsCard
from greendesk.ui.structure.programme_card import ProgrammeCard
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.icons import IconButton, TextButton
from greendesk.ui.widgets.segmented import SegmentedControl

SIDE_WIDTH = 424


class Drawn(StrEnum):
    """What the large chart shows of the chosen indicator."""

    PATH = "path"
    PERIODS = "periods"
    YEARS = "years"


class InitiativePage(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._initiative_id: str | None = None
        self._goal_ids: dict[str, str] = {}  # the goal that was chosen of each indicator
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        self._stack = QStackedWidget(self)
        outer.addWidget(self._stack)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("initiative-splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self._figures())
        self.splitter.addWidget(self._side())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([1000, SIDE_WIDTH])
        self.empty = EmptyState(
            self.tr("No initiative is chosen"),
            self.tr("Choose one on the Units page, or search with Ctrl+K."),
            self.tr("Go to Units"),
            "units",
            self,
        )
        self.empty.asked.connect(self._go_to_units)
        context.for_writing(
            self.edit_button,
            self.delete_button,
            self.add_indicator_button,
            self.edit_indicator_button,
            self.delete_indicator_button,
            self.add_goal_button,
            self.another_goal_button,
        )
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)

    def title(self) -> str:
        catalog, look = self.context.desk.catalog, self.context.look
        initiative = catalog.initiatives.get(self._initiative_id or "")
        if initiative is None:
            return self.tr("Initiative")
        return f"{look.name(catalog.unit(initiative.unit_id).name)} › {look.name(initiative.name)}"

    def go_to(self, place: Place) -> None:
        catalog = self.context.desk.catalog
        if place.goal_id is not None and place.goal_id in catalog.goals:
            place = Place(place.page, indicator_id=self._keep_goal(place.goal_id))
        if place.indicator_id is not None:
            self._initiative_id = catalog.indicator(place.indicator_id).initiative_id
        elif place.initiative_id is not None:
            self._initiative_id = place.initiative_id
        self.refresh()
        if place.indicator_id is not None:
            self.indicators.choose(place.indicator_id)

    def place_of(self, touched: Touched) -> Place | None:
        if touched.indicator_id is not None:
            goal_id = touched.goal_id
            return Place(PageKey.INITIATIVE, indicator_id=touched.indicator_id, goal_id=goal_id)
        if touched.initiative_id is not None:
            return Place(PageKey.INITIATIVE, initiative_id=touched.initiative_id)
        return None

    def choices(self) -> dict[str, Any]:
        return {
            "initiative": self._initiative_id,
            "indicator": self.indicators.indicator_id(),
            "goals": dict(self._goal_ids),
            "drawn": self.drawn.value(),
        }

    def recall(self, choices: dict[str, Any]) -> None:
        self._goal_ids.update(choices["goals"])
        self.drawn.set_value(choices["drawn"])
        self.go_to(
            Place(
                PageKey.INITIATIVE,
                initiative_id=choices["initiative"],
                indicator_id=choices["indicator"],
            )
        )

    def refresh(self) -> None:
        desk, look = self.context.desk, self.context.look
        if self._initiative_id not in desk.catalog.initiatives:
            self._initiative_id = next(iter(desk.catalog.initiatives), None)
        self._stack.setCurrentWidget(self.empty if self._initiative_id is None else self.splitter)
        if self._initiative_id is not None:
            self.indicators.fill(desk, self._initiative_id, look)
            self._show_indicator()

    def follow(self, change: Change) -> None:
        catalog = self.context.desk.catalog
        shown = catalog.indicators_by_initiative.get(self._initiative_id, ())
        if change.touches(indicator.id for indicator in shown):
            self.refresh()

    # ---- parts

    def _figures(self) -> QWidget:
        self.figures_side = QSplitter(Qt.Orientation.Vertical, self)
        self.figures_side.setObjectName("initiative-figures-splitter")
        self.figures_side.setChildrenCollapsible(False)
        self.figures_side.setHandleWidth(12)
        self.chart = ChartCard(self.context, self)
        self.drawn = SegmentedControl(
            [
                (Drawn.PATH, self.tr("Path")),
                (Drawn.PERIODS, self.tr("Per period")),
                (Drawn.YEARS, self.tr("Year on year")),
            ],
            self,
        )
        self.drawn.chosen.connect(self._show_chart)
        self.measurements = MeasurementsCard(self.context, self)
        self.figures_side.addWidget(self.chart)
        self.figures_side.addWidget(self.measurements)
        self.figures_side.setStretchFactor(0, 1)
        self.figures_side.setSizes([560, 240])
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.drawn, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.figures_side, 1)
        return side

    def _side(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._indicators_card(inside))
        self.why = WhyCard(self.context, inside)
        self.goal_choice = GoalChoice(self.why)
        self.goal_choice.picked.connect(self._other_goal)
        self.why.add_above(self.goal_choice)
        self.another_goal_button = IconButton("plus", self.tr("Set another goal"), self.why)
        self.another_goal_button.clicked.connect(self.add_goal)
        self.why.add_button(self.another_goal_button, first=True)
        self.goal_empty = self._goal_empty(inside)
        column.addWidget(self.why)
        column.addWidget(self.goal_empty)
        self.programme = ProgrammeCard(inside)
        self.edit_button = IconButton("edit", self.tr("Edit the initiative"), self.programme)
        self.edit_button.clicked.connect(self.edit_initiative)
        self.delete_button = IconButton("trash", self.tr("Delete the initiative"), self.programme)
        self.delete_button.clicked.connect(self.delete_initiative)
        self.programme.add_button(self.edit_button)
        self.programme.add_button(self.delete_button)
        column.addWidget(self.programme)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setMinimumWidth(SIDE_WIDTH - 56)
        return scroll

    def _indicators_card(self, parent: QWidget) -> QWidget:
        card = Card(self.tr("Indicators"), parent=parent)
        self.indicators = IndicatorList(self.context.look, card)
        self.indicators.chosen.connect(self._show_indicator)
        self.add_indicator_button = IconButton("plus", self.tr("Add an indicator"), card)
        self.edit_indicator_button = IconButton("edit", self.tr("Edit the chosen indicator"), card)
        self.delete_indicator_button = IconButton("trash", self.tr("Delete the chosen indicator"), card)
        for button, verb in (
            (self.add_indicator_button, self.add_indicator),
            (self.edit_indicator_button, self.edit_indicator),
            (self.delete_indicator_button, self.delete_indicator),
        ):
            button.clicked.connect(verb)
            card.add_button(button)
        card.add(self.indicators)
        return card

    def _goal_empty(self, parent: QWidget) -> QWidget:
        card = Card(self.tr("Goal"), parent=parent)
        self.add_goal_button = TextButton(self.tr("Set a goal"), "primary", "flag", card)
        self.add_goal_button.clicked.connect(self.add_goal)
        card.add_button(self.add_goal_button)
        return card

    # ---- showing

    def _indicator(self) -> Indicator | None:
        indicator_id = self.indicators.indicator_id()
        return None if indicator_id is None else self.context.desk.catalog.indicators.get(indicator_id)

    def _goal(self) -> Goal | None:
        """The goal that is drawn and explained: the chosen one, else the one that says most."""
        goals = self._goals()
        if not goals:
            return None
        chosen = self._goal_ids.get(goals[0].indicator_id)
        if chosen not in {goal.id for goal in goals}:
            chosen = most_telling(self.context.desk.goals.progress(goal.id) for goal in goals)
        return next(goal for goal in goals if goal.id == chosen)

    def _goals(self) -> tuple[Goal, ...]:
        indicator = self._indicator()
        return self.context.desk.catalog.goals_by_indicator.get(indicator.id, ()) if indicator else ()

    def _keep_goal(self, goal_id: str) -> str:
        """Show this goal of its indicator from now on; the indicator's id."""
        indicator_id = self.context.desk.catalog.goal(goal_id).indicator_id
        self._goal_ids[indicator_id] = goal_id
        return indicator_id

    @Slot(str)
    def _other_goal(self, goal_id: str) -> None:
        self._keep_goal(goal_id)
        self._show_indicator()

    @Slot()
    def _show_indicator(self) -> None:
        desk, look = self.context.desk, self.context.look
        indicator, goal = self._indicator(), self._goal()
        self.programme.show_initiative(desk.catalog.initiative(self._initiative_id or ""), indicator, look)
        self.why.setVisible(goal is not None)
        self.goal_empty.setVisible(goal is None and indicator is not None)
        if goal is not None:
            rows = [desk.figures.goal_row(each.id) for each in self._goals()]
            self.goal_choice.offer(rows, goal.id, look)
            self.why.show_goal(goal.id)
        self.measurements.show_indicator(indicator)
        self._show_chart()

    @Slot()
    def _show_chart(self) -> None:
        indicator = self._indicator()
        if indicator is None:
            self.chart.say_empty(
                self.tr("No indicators yet"),
                self.tr("Add what this initiative measures: kilograms, orders, stations."),
            )
            return
        self.chart.show_chart(self._chart_of(indicator))

    def _chart_of(self, indicator: Indicator) -> Chart:
        figures, goal, drawn = self.context.desk.figures, self._goal(), self.drawn.value()
        if drawn is Drawn.YEARS:
            return figures.year_on_year(indicator.id)
        if drawn is Drawn.PERIODS:
            return figures.bars(indicator.id, self.context.view)
        if goal is not None:
            return figures.goal_path(goal.id)
        return figures.actual(indicator.id, self.context.view)

    # ---- verbs

    @Slot()
    def edit_initiative(self) -> None:
        initiative = self.context.desk.catalog.initiatives.get(self._initiative_id or "")
        if initiative is not None:
            edit_initiative(self.context, initiative, None, self)

    @Slot()
    def delete_initiative(self) -> None:
        desk = self.context.desk
        initiative = desk.catalog.initiatives.get(self._initiative_id or "")
        if initiative is not None and delete(self.context, desk.initiatives, initiative, "initiatives", self):
            self.context.go(Place(PageKey.UNITS, unit_id=initiative.unit_id))

    @Slot()
    def add_indicator(self) -> None:
        saved = edit_indicator(self.context, None, self._initiative_id, self)
        if saved is not None:
            self.go_to(Place(PageKey.INITIATIVE, indicator_id=saved.id))

    @Slot()
    def edit_indicator(self) -> None:
        indicator = self._indicator()
        if indicator is not None:
            edit_indicator(self.context, indicator, None, self)

    @Slot()
    def delete_indicator(self) -> None:
        indicator = self._indicator()
        if indicator is not None:
            delete(self.context, self.context.desk.indicators, indicator, "indicators", self)

    @Slot()
    def add_goal(self) -> None:
        indicator = self._indicator()
        if indicator is None:
            return
        saved = edit_goal(self.context, indicator_id=indicator.id, goal=None, parent=self)
        if saved is not None:
            self._other_goal(saved.id)

    @Slot()
    def _go_to_units(self) -> None:
        self.context.go(Place(PageKey.UNITS))
