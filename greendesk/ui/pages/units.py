"""The Units page: the tree of business units, and of the chosen one its initiatives and its figures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from greendesk.desk.change import Change
from greendesk.desk.rows import Touched
from greendesk.domain.figures import PeriodBars
from greendesk.domain.model import Initiative
from greendesk.ui.charts.card import ChartCard
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.page import Page
from greendesk.ui.structure.deleting import delete
from greendesk.ui.structure.initiative_dialog import edit_initiative
from greendesk.ui.structure.initiative_table import ROW_ROLE, Column, InitiativeTable, initiative_rows
from greendesk.ui.structure.unit_dialog import edit_unit
from greendesk.ui.structure.unit_tree import UnitTreeView
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.dialogs import attempt
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.icons import IconButton, TextButton
from greendesk.ui.widgets.labels import ElidedLabel, label
from greendesk.ui.widgets.table import Table

TREE_WIDTH = 264
WIDTHS = {Column.UNIT: 136, Column.OWNER: 88, Column.RUNS: 136, Column.INDICATORS: 80, Column.GOALS: 128}


class UnitsPage(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        self._stack = QStackedWidget(self)
        outer.addWidget(self._stack)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("units-splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self._tree_card())
        self.splitter.addWidget(self._detail())
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([TREE_WIDTH, 3 * TREE_WIDTH])
        self.empty = EmptyState(
            self.tr("No business units yet"),
            self.tr("Begin with your company, then add the parts of it that report figures."),
            self.tr("Add a unit"),
            "units",
            self,
        )
        self.empty.asked.connect(self.add_unit)
        context.for_writing(
            self.add_button,
            self.edit_button,
            self.delete_button,
            self.add_initiative_button,
            self.empty.button,
        )
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)

    def title(self) -> str:
        return self.tr("Units")

    def go_to(self, place: Place) -> None:
        if place.unit_id is not None:
            self.ensure_fresh()
            self.tree.choose(place.unit_id)

    def place_of(self, touched: Touched) -> Place | None:
        return Place(PageKey.UNITS, unit_id=touched.unit_id) if touched.unit_id is not None else None

    def choices(self) -> dict[str, Any]:
        return {"unit": self.tree.unit_id()}

    def recall(self, choices: dict[str, Any]) -> None:
        self.go_to(Place(PageKey.UNITS, unit_id=choices["unit"]))

    def refresh(self) -> None:
        catalog = self.context.desk.catalog
        self._stack.setCurrentWidget(self.splitter if catalog.units else self.empty)
        self.tree.fill(catalog, self.context.look)
        self._show_unit()

    def follow(self, change: Change) -> None:
        shown = {indicator.id for indicator in self.context.desk.catalog.indicators_of(self.tree.unit_id())}
        if change.touches(shown):
            self._show_unit()

    # ---- parts

    def _tree_card(self) -> QWidget:
        card = Card(self.tr("Business units"), parent=self)
        self.tree = UnitTreeView(card)
        self.tree.setToolTip(self.tr("Drag a unit to move it, or press Alt with an arrow key."))
        self.add_button = IconButton("plus", self.tr("Add a unit below the chosen one (Ins)"), card)
        self.edit_button = IconButton("edit", self.tr("Edit the chosen unit (F2)"), card)
        self.delete_button = IconButton("trash", self.tr("Delete the chosen unit (Del)"), card)
        keys = (
            (self.add_button, "Ins", self.add_unit),
            (self.edit_button, "F2", self.edit_unit),
            (self.delete_button, "Del", self.delete_unit),
        )
        for button, key, verb in keys:
            button.clicked.connect(verb)
            in_tree = QShortcut(QKeySequence(key), self.tree)
            in_tree.setContext(Qt.ShortcutContext.WidgetShortcut)
            in_tree.activated.connect(verb)
            card.add_button(button)
        card.add(self.tree, 1)
        self.tree.chosen.connect(self._unit_chosen)
        self.tree.moved.connect(self._move_unit)
        self.tree.activated.connect(self.edit_unit)
        return card

    def _detail(self) -> QWidget:
        detail = QWidget(self)
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.unit_name = ElidedLabel("", "page-title", detail)
        self.unit_path = ElidedLabel("", "muted", detail)
        names.addWidget(self.unit_name)
        names.addWidget(self.unit_path)
        head.addLayout(names, 1)
        self.enter_button = TextButton(self.tr("Enter values"), "", "entry", detail)
        self.enter_button.clicked.connect(self._enter_values)
        self.add_initiative_button = TextButton(self.tr("Add initiative"), "primary", "plus", detail)
        self.add_initiative_button.clicked.connect(self.add_initiative)
        head.addWidget(self.enter_button)
        head.addWidget(self.add_initiative_button)
        column.addLayout(head)
        column.addWidget(self._initiatives_card(detail), 3)
        self.chart = ChartCard(self.context, detail)
        column.addWidget(self.chart, 4)
        return detail

    def _initiatives_card(self, parent: QWidget) -> QWidget:
        self.initiatives_card = Card(self.tr("Initiatives"), parent=parent)
        self.model = InitiativeTable(self.context.look, self)
        self.table = Table(self.initiatives_card)
        self.table.setAccessibleName(self.tr("Initiatives"))
        self.table.setModel(self.model)
        self.table.set_columns(WIDTHS, Column.INITIATIVE)
        self.table.activated.connect(self._open_initiative)
        self.none = label(
            self.tr("Nothing here yet. An initiative is a programme that this unit runs."),
            "muted",
            wrap=True,
            parent=self.initiatives_card,
        )
        self.initiatives_card.add(self.none)
        self.initiatives_card.add(self.table, 1)
        return self.initiatives_card

    # ---- showing

    def _show_unit(self) -> None:
        desk, look, unit_id = self.context.desk, self.context.look, self.tree.unit_id()
        if unit_id is None:
            return
        path = desk.catalog.path_of(unit_id)
        self.unit_name.setText(look.name(path[-1].name))
        above = " › ".join(look.name(unit.name) for unit in path[:-1])
        self.unit_path.setText(" · ".join(part for part in (above, path[-1].code) if part))
        rows = initiative_rows(desk, unit_id)
        self.model.show(rows, look)
        has_below = any(row.unit.id != unit_id for row in rows)
        self.table.setColumnHidden(Column.UNIT, not has_below)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.initiatives_card.set_note(self.tr("%n initiative(s)", "", len(rows)) if rows else "")
        self._show_chart(unit_id)

    def _show_chart(self, unit_id: str) -> None:
        """The sum of which most values are there in this period."""
        figures = self.context.desk.figures
        view = replace(self.context.view, unit_id=unit_id)
        charts = [figures.by_unit(group, view) for group in figures.groups(unit_id)]
        best = max(charts, key=_values_there, default=None)
        if best is None or not _values_there(best):
            self.chart.say_empty(
                self.tr("No values in this period"),
                self.tr("Enter values, or choose another period at the top of the window."),
            )
        else:
            self.chart.show_chart(best, f"{self.context.desk.catalog.unit(unit_id).code}-by-unit")

    # ---- verbs

    @Slot()
    def add_unit(self) -> None:
        saved = edit_unit(self.context, None, self.tree.unit_id(), self)
        if saved is not None:
            self.tree.choose(saved.id)

    @Slot()
    def edit_unit(self) -> None:
        unit_id = self.tree.unit_id()
        if unit_id is not None:
            edit_unit(self.context, self.context.desk.catalog.unit(unit_id), None, self)

    @Slot()
    def delete_unit(self) -> None:
        unit_id, desk = self.tree.unit_id(), self.context.desk
        if unit_id is not None:
            delete(self.context, desk.units, desk.catalog.unit(unit_id), "units", self)

    @Slot()
    def add_initiative(self) -> None:
        saved = edit_initiative(self.context, None, self.tree.unit_id(), self)
        if saved is not None:
            self._go_to_initiative(saved)

    @Slot(str, object, object)
    def _move_unit(self, unit_id: str, parent_id: str | None, before_id: str | None) -> None:
        attempt(self, lambda: self.context.desk.units.move(unit_id, parent_id, before_id))

    @Slot(object)
    def _unit_chosen(self, unit_id: str | None) -> None:
        if unit_id is not None:
            self._show_unit()

    @Slot()
    def _enter_values(self) -> None:
        self.context.go(Place(PageKey.ENTRY, unit_id=self.tree.unit_id()))

    @Slot(QModelIndex)
    def _open_initiative(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._go_to_initiative(index.data(ROW_ROLE))

    def _go_to_initiative(self, initiative: Initiative) -> None:
        self.context.go(Place(PageKey.INITIATIVE, initiative_id=initiative.id))


def _values_there(chart: PeriodBars) -> int:
    return sum(value.value is not None for series in chart.series for value in series.values)
