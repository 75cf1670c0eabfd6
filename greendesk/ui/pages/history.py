"""The History page: who did what and when, newest first; below it what the chosen transaction changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from greendesk.ui.context import Context, Place
from greendesk.ui.journal.changes import ChangeTable
from greendesk.ui.journal.changes import Column as Changed
from greendesk.ui.journal.export import export_history
from greendesk.ui.journal.filter_bar import HistoryFilter
from greendesk.ui.journal.table import Column, DeedTable
from greendesk.ui.journal.trail import document_words
from greendesk.ui.journal.words import acts_with
from greendesk.ui.page import Page
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table

WIDTHS = {Column.WHEN: 168, Column.WHO: 176, Column.COUNT: 64, Column.REASON: 160, Column.DOCUMENT: 136}
CHANGE_WIDTHS = {Changed.FIELD: 168, Changed.BEFORE: 232, Changed.AFTER: 232}
MOST_LINES = 1000  # of one transaction that are shown; an export has all


class HistoryPage(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(12)
        self.filter_bar = HistoryFilter(context.look.locale, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setObjectName("history-splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self._table_card())
        self.splitter.addWidget(self._changes_card())
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        outer.addWidget(self.filter_bar)
        outer.addWidget(self.splitter, 1)
        self.setFocusProxy(self.table)
        self.filter_bar.changed.connect(self._find)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    def title(self) -> str:
        return self.tr("History")

    def refresh(self) -> None:
        journal, view = self.context.desk.journal, self.context.view
        self.filter_bar.fill(self.context.desk.catalog, journal.people(), view.unit_id, self.context.look)
        self._find()

    def go_to(self, place: Place) -> None:
        """Show what was done to an indicator."""
        self.ensure_fresh()
        if place.indicator_id is not None:
            self.filter_bar.choose_indicator(place.indicator_id)

    def choices(self) -> dict[str, Any]:
        return {"filter": self.filter_bar.choices(), "transaction": self._transaction()}

    def recall(self, choices: dict[str, Any]) -> None:
        self.ensure_fresh()
        self.filter_bar.recall(choices["filter"])
        self._choose(choices["transaction"])

    # ---- parts

    def _table_card(self) -> QWidget:
        self.card = Card(self.tr("Changes of the workspace"), parent=self)
        self.model = DeedTable(self.context.desk, self.context.look, self)
        self.table = Table(self.card, 28)
        self.table.setAccessibleName(self.tr("Changes of the workspace"))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.setModel(self.model)
        self.table.set_columns(WIDTHS, Column.WHAT)
        self.empty = EmptyState("", "", "", "history", self.card)
        self.empty.asked.connect(self.filter_bar.clear)
        self._stack = QStackedWidget(self.card)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.card.add(self._stack, 1)
        self.export_button = QToolButton(self.card)
        self.export_button.setText(self.tr("Export"))
        self.export_button.setProperty("kind", "menu")
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export_button)
        for text, suffix in ((self.tr("What is shown as CSV…"), ".csv"), (self.tr("as JSON…"), ".json")):
            menu.addAction(text).setData(suffix)
        menu.triggered.connect(self._export)
        self.export_button.setMenu(menu)
        self.card.add_button(self.export_button)
        return self.card

    def _changes_card(self) -> QWidget:
        self.details = Card(" ", parent=self)
        self.facts = label("", "muted", wrap=True, parent=self.details)
        self.changes = ChangeTable(self.context.look, self.context.desk.fiscal_year_start, self)
        self.change_view = Table(self.details, 28)
        self.change_view.setAccessibleName(self.tr("What it changed"))
        self.change_view.setModel(self.changes)
        self.change_view.set_columns(CHANGE_WIDTHS, Changed.PLACE)
        line = QHBoxLayout()
        line.addWidget(self.facts, 1)
        self.details.add(line)
        self.details.add(self.change_view, 1)
        return self.details

    # ---- showing

    @Slot()
    def _find(self) -> None:
        """Ask which transactions are wanted, and show them; the chosen one stays chosen."""
        journal, bar, look = self.context.desk.journal, self.filter_bar, self.context.look
        chosen = self._transaction()
        first, last = bar.span
        ids = journal.find(
            journal.wanted(
                unit_id=self.context.view.unit_id, indicator_id=bar.indicator_id, person=bar.person_name,
                first=first, last=last, words=bar.words, acts=acts_with,
            )
        )  # fmt: skip
        self.model.show(ids, journal.undone(), look)
        self.card.set_note(counted(len(ids), self.tr("1 transaction"), self.tr("{n} transactions"), look))
        self.export_button.setEnabled(bool(ids))
        self._stack.setCurrentWidget(self.table if ids else self.empty)
        self.details.setVisible(bool(ids))
        if ids:
            self._choose(chosen if chosen in ids else ids[0])
        elif bar.is_open():
            self.empty.say(
                self.tr("Nothing was changed here yet"),
                self.tr("Each change of this workspace will be written down here: who, when, and what."),
                "",
            )
        else:
            self.empty.say(
                self.tr("No change is like that"), self.tr("Another filter finds more."), self.tr("Show all")
            )

    def _transaction(self) -> int | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _choose(self, transaction: int | None) -> None:
        if transaction in self.model.rows:
            self.table.selectRow(self.model.rows.index(transaction))

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row, look, desk = index.row(), self.context.look, self.context.desk
        deeds = self.model.deeds(row)
        lines = desk.journal.lines(deeds.id, MOST_LINES)
        self.details.set_title(self.model.sentence(row))
        self.details.set_note(
            self.tr("the first {n} changes; an export has all").format(n=look.digits(MOST_LINES, 0))
            if len(lines) == MOST_LINES
            else ""
        )
        facts = [self.model.when(row), self.model.who(row)]
        if self.model.is_undone(row):
            facts.append(self.tr("undone since"))
        if deeds.deed.reason:
            facts.append(self.tr("reason: {text}").format(text=deeds.deed.reason))
        if deeds.deed.document:
            facts.append(self.tr("document: {name}").format(name=document_words(deeds.deed)))
        self.facts.setText("  ·  ".join(facts))
        self.changes.show(lines, look, desk.fiscal_year_start)

    @Slot(QAction)
    def _export(self, action: QAction) -> None:
        export_history(self.context, self.model.rows, str(action.data()), self)
