"""The Entry page: the grid, the form for one value, the chart that moves, and what turns it green."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from greendesk.desk.change import Change
from greendesk.desk.rows import Touched
from greendesk.domain.periods import Period
from greendesk.ui.charts.card import ChartCard
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.entry.approval import EntryApproval
from greendesk.ui.entry.arriving import cell_to_show
from greendesk.ui.entry.companions import Companions
from greendesk.ui.entry.evidence import EntryEvidence
from greendesk.ui.entry.form import MeasurementForm, Offer
from greendesk.ui.entry.grid_view import GridView
from greendesk.ui.entry.hints import HintCard
from greendesk.ui.entry.legend import Legend
from greendesk.ui.entry.menus import GridMenus
from greendesk.ui.entry.message import MessageLine
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.nothing_yet import say_nothing_yet
from greendesk.ui.entry.panel import GridPanel
from greendesk.ui.entry.talk import Talk
from greendesk.ui.entry.ways_out import WaysOut
from greendesk.ui.entry.writing import Writing
from greendesk.ui.page import Page
from greendesk.ui.widgets.card import IN_TITLE_LINE, Card
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.icons import TextButton

SOURCE_WIDTH = 184
SIDE_SHARE = 30  # of 100 parts of the width, for chart and hint


class EntryPage(Page):
    """Parts for whoever drives the page: ``grid``, ``model``, ``writing``, ``form``, ``source``, ``message``,
    ``talk``, ``chart``, ``hint``, ``empty``.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: Place | None = None
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(24, 16, 24, 16)
        self._look = context.look
        self._content: QStackedWidget | None = None
        self._build()
        around = QShortcut(QKeySequence("F6"), self)
        around.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        around.activated.connect(self._go_around)
        origin = QShortcut(QKeySequence("F4"), self)
        origin.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        origin.activated.connect(self._show_origin)

    def title(self) -> str:
        return self.tr("Entry")

    def go_to(self, place: Place) -> None:
        """Make the cell of an indicator and period the current one."""
        self._wanted = place
        self._stale = True
        if self.isVisible():
            self.ensure_fresh()

    def place_of(self, touched: Touched) -> Place | None:
        if touched.indicator_id is None or touched.indicator_id not in self.model.shown_ids():
            return None
        return Place(PageKey.ENTRY, indicator_id=touched.indicator_id, period=touched.period)

    def choices(self) -> dict[str, Any]:
        return {"cell": self.model.place(self.grid.currentIndex()), "source": self.source.text()}

    def recall(self, choices: dict[str, Any]) -> None:
        self.source.setText(choices["source"])
        if choices["cell"] is not None:
            indicator_id, period = choices["cell"]
            self.go_to(Place(PageKey.ENTRY, indicator_id=indicator_id, period=period))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grid.setFocus()

    # ---- parts
    def _build(self) -> None:
        """Make everything on the page, in the words of the look."""
        context, desk, look = self.context, self.context.desk, self.context.look
        if self._content is not None:
            self._outer.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content = QStackedWidget(self)
        self._outer.addWidget(content)
        self.model = GridModel(look, desk.fiscal_year_start, content)
        self.model.is_read_only = desk.is_read_only
        self.writing = Writing(desk, self.model, content)
        self.chart = ChartCard(context, content)
        self.hint = HintCard(desk, look, content)
        self.form = MeasurementForm(look, desk.fiscal_year_start, content)
        left = QWidget(content)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._grid_card(left), 1)
        column.addWidget(self._form_card(left))
        right = QWidget(content)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(self.chart, 1)
        side.addWidget(self.hint)
        splitter = QSplitter(Qt.Orientation.Horizontal, content)
        splitter.setObjectName("entry-splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 100 - SIDE_SHARE)
        splitter.setStretchFactor(1, SIDE_SHARE)
        splitter.setSizes([1000 - 10 * SIDE_SHARE, 10 * SIDE_SHARE])
        content.addWidget(splitter)
        self.empty = EmptyState("", "", "-", "entry", content)
        content.addWidget(self.empty)
        self.evidence = EntryEvidence(context, self.grid, self.model, self.form)
        self.form_card.add_button(self.evidence.button, first=True)
        self.card.add_button(self.evidence.lacking, first=True)
        self.approval = EntryApproval(context, self.grid, self.model)
        self.form_card.add_button(self.approval.button, first=True)
        self.card.add_button(self.approval.late, first=True)
        evidence, approval = self.evidence, self.approval
        for button in (evidence.button, evidence.lacking, approval.button, approval.late):
            button.setStyleSheet(IN_TITLE_LINE)
        self.companions = Companions(context, self.model, self.writing, self.chart, self.hint, self.form)
        self._connect()
        self.setFocusProxy(self.grid)

    def _grid_card(self, parent: QWidget) -> Card:
        self.card = Card(" ", parent=parent)
        self.card.set_title_least(110)  # what is late, and without evidence, may need the room
        look = self.context.look
        self.source = QLineEdit(self.card)
        self.source.setFixedWidth(SOURCE_WIDTH)
        self.source.setStyleSheet(IN_TITLE_LINE)
        self.source.setPlaceholderText(self.tr("Source for new values"))
        self.source.setToolTip(
            self.tr("Every value that you type or paste from now on gets this source: the name of a file.")
        )
        self.source.setClearButtonEnabled(True)
        self.source.setAccessibleName(self.source.placeholderText())
        self.grid = GridView(self.model, self.writing, look, self.card)
        self.panel = GridPanel(self.grid, self.model, look, self.card)
        self.message = MessageLine(look, self.card)
        self.talk = Talk(self.message, self.model)
        self.legend = Legend(look, self.card)
        self.card.add_button(self.source)
        self.card.add(self.panel, 1)
        self.card.add(self.message)
        self.card.add(self.legend)
        return self.card

    def _form_card(self, parent: QWidget) -> Card:
        self.form_card = Card(" ", parent=parent)
        self.discard_button = TextButton(self.tr("Discard"), "flat", parent=self.form_card)
        self.save_button = TextButton(self.tr("Save"), "primary", parent=self.form_card)
        for button in (self.discard_button, self.save_button):
            button.setStyleSheet(IN_TITLE_LINE)
            self.form_card.add_button(button)
        self.form_card.add(self.form)
        return self.form_card

    def _connect(self) -> None:
        grid, writing, talk, companions = self.grid, self.writing, self.talk, self.companions
        self.menus = GridMenus(grid, self.model, writing)
        self.evidence.filtered.connect(self.refresh)
        self.evidence.refused.connect(talk.refuse)
        self.menus.evidence_asked.connect(self.evidence.attach_to_chosen)
        self.ways = WaysOut(self.context, grid, self.model, self.menus)
        grid.current_changed.connect(self._cell_changed)
        grid.opened.connect(self.ways.open_measurement)
        grid.cells.typing.connect(companions.follow_typing)
        grid.cells.closed.connect(companions.stop_following)
        writing.refused.connect(talk.refuse)
        writing.done.connect(talk.tell)
        writing.undoable.connect(self.context.undoable)
        talk.going.connect(self._go_and_edit)
        talk.dropped.connect(writing.drop_pending)
        self.menus.origin_asked.connect(self.ways.show_origin)
        self.menus.initiative_asked.connect(self.ways.show_initiative)
        self.menus.measurement_chosen.connect(self.ways.edit)
        self.source.textChanged.connect(self._other_source)
        self.source.returnPressed.connect(grid.setFocus)
        self.form.edited.connect(self._show_buttons)
        self.form.indicator_chosen.connect(self._choose_indicator)
        companions.saved.connect(self._form_saved)
        companions.unsaved.connect(talk.refuse)
        self.save_button.clicked.connect(companions.save)
        self.discard_button.clicked.connect(self._discard)
        self.empty.asked.connect(self.ways.go_to_units)
        self.hint.goal_asked.connect(self.ways.set_goal)

    # ---- showing
    def refresh(self) -> None:
        context, desk, look, before = self.context, self.context.desk, self.context.look, self._look
        if look != before:
            self._look = look
            if (look.language, look.locale) != (before.language, before.locale):
                self._build()
            else:
                self._repaint()
        place = self.model.place(self.grid.currentIndex())
        self.model.is_read_only = desk.is_read_only
        self.model.speak(look, desk.fiscal_year_start)
        self.model.as_of = desk.as_of
        self.model.show(self.evidence.of_view(desk.grid.of(context.view)))
        self.approval.recount()
        assert self._content is not None  # made with the page
        self._content.setCurrentIndex(0 if self.model.lines else 1)
        if not self.model.lines:
            say_nothing_yet(self.empty, desk.catalog, context.view.unit_id, look)
            return
        unit = desk.catalog.units.get(context.view.unit_id or "")
        name = look.name(unit.name) if unit else self.tr("All units")
        window = look.period(context.view.window, fiscal_year_start=desk.fiscal_year_start)
        self.card.set_title(self.tr("{unit}, {window}").format(unit=name, window=window))
        self.form.offer([Offer(r.indicator, look.name(r.indicator.name)) for r in self.model.rows()])
        self.legend.show_first(self.model.signs())
        self._choose_start(place)

    def follow(self, change: Change) -> None:
        """Ask again for the rows that a change touches, and for nothing else."""
        desk, view = self.context.desk, self.context.view
        for indicator_id in self.model.shown_ids():
            if indicator_id in change.indicators:
                self.model.set_row(desk.grid.row(indicator_id, view))
        self.evidence.recount()
        self.approval.recount()
        self.legend.show_first(self.model.signs())
        row = self.model.row(self.grid.currentIndex())
        if row is not None and change.touches([row.indicator.id]):
            self.companions.show_again()
            self._show_standing()
        self.talk.say()

    def _repaint(self) -> None:
        look = self.context.look
        for part in (self.panel, self.message, self.legend, self.hint):
            part.set_look(look)

    def _choose_start(self, before: tuple[str, Period] | None) -> None:
        """The current cell: the one asked for, else the one before, else the first gap."""
        wanted, self._wanted = self._wanted, None
        as_of = self.context.desk.as_of
        index = cell_to_show(self.model, wanted, before, as_of)
        if not index.isValid():
            self.grid.start_at(as_of)
        elif index != self.grid.currentIndex():
            self.grid.settle_at(index)
        else:
            self._cell_changed()

    # ---- following the user
    @Slot()
    def _cell_changed(self) -> None:
        index = self.grid.currentIndex()
        self.talk.moved_to(index)
        self.companions.show_cell(index)
        row, cell = self.model.row(index), self.model.cell(index)
        if row is not None and cell is not None and not self.form.is_dirty:
            self.form_card.set_title(self.model.words.place(row, cell))
        self._show_standing()

    def _show_standing(self) -> None:
        """Evidence and approval of the current cell, and whether the form holds what is not stored."""
        self.evidence.show_current()
        self.approval.show_current()
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        self.discard_button.setVisible(self.form.is_dirty)
        self.save_button.setEnabled(self.form.is_dirty)

    @Slot()
    def _form_saved(self) -> None:
        self._cell_changed()
        self.talk.tell(self.tr("Saved"))

    @Slot()
    def _discard(self) -> None:
        self.companions.discard()
        self._cell_changed()

    @Slot()
    def _show_origin(self) -> None:
        self.ways.show_origin(self.grid.currentIndex())

    @Slot()
    def _go_around(self) -> None:
        """Grid, form, source, and round again: Tab stays in the grid."""
        focus = QApplication.focusWidget()
        if focus is self.source:
            self.grid.setFocus()
        elif focus is not None and self.form.isAncestorOf(focus):
            self.source.setFocus()
        else:
            self.form.value.line.setFocus()
            self.form.value.line.selectAll()

    @Slot(str)
    def _other_source(self, text: str) -> None:
        self.writing.source = text.strip()
        if not self.form.is_dirty:
            self.companions.show_again()

    @Slot(str)
    def _choose_indicator(self, indicator_id: str) -> None:
        column = self.grid.currentIndex().column()
        self.grid.make_current(self.model.index_of(indicator_id, self.model.columns[max(column, 0)]))

    @Slot(QModelIndex)
    def _go_and_edit(self, index: QModelIndex) -> None:
        self.grid.setFocus()
        self.grid.make_current(index)
        self.grid.open_current()
