"""The measurements of the chosen indicator: add, edit, delete."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Slot
from PySide6.QtWidgets import QWidget

from greendesk.charts.plot import Picked
from greendesk.domain.evidence import Evidenced
from greendesk.domain.model import Indicator
from greendesk.domain.periods import Period
from greendesk.ui.charts.drill_down import show_origin
from greendesk.ui.context import Context
from greendesk.ui.entry.measurement_dialog import edit_measurement
from greendesk.ui.entry.words import deleted_values
from greendesk.ui.evidence.button import EvidenceButton
from greendesk.ui.evidence.drops import FileDrops
from greendesk.ui.evidence.words import evidence_words
from greendesk.ui.measurements.table import ROW_ROLE, Column, MeasurementTable
from greendesk.ui.widgets.card import IN_TITLE_LINE, Card
from greendesk.ui.widgets.dialogs import attempt
from greendesk.ui.widgets.icons import IconButton
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table

WIDTHS = {
    Column.PERIOD: 104,
    Column.INDICATOR: 184,
    Column.VALUE: 104,
    Column.STATE: 100,
    Column.QUALITY: 60,
    Column.EVIDENCE: 72,
}


class MeasurementsCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Measurements"), parent=parent)
        self._context = context
        self._indicator: Indicator | None = None
        self.model = MeasurementTable(context.look, context.desk.fiscal_year_start, self)
        self.table = Table(self)
        self.table.setAccessibleName(self.tr("Measurements"))
        self.table.setModel(self.model)
        self.table.set_columns(WIDTHS, Column.SOURCE, Column.NOTE)
        self.none = label("", "muted", wrap=True, parent=self)
        self.evidence_button = EvidenceButton(context, self)
        self.evidence_button.setStyleSheet(IN_TITLE_LINE)
        self.add_button(self.evidence_button)
        self.new_button = IconButton("plus", self.tr("Add a measurement"), self)
        self.origin_button = IconButton(
            "history", self.tr("Where does the chosen measurement come from?"), self
        )
        self.edit_button = IconButton("edit", self.tr("Edit the chosen measurement"), self)
        self.delete_button = IconButton("trash", self.tr("Delete the chosen measurements"), self)
        for button, verb in (
            (self.new_button, self.add_measurement),
            (self.origin_button, self.show_origin),
            (self.edit_button, self.edit_measurement),
            (self.delete_button, self.delete_measurements),
        ):
            button.clicked.connect(verb)
            self.add_button(button)
        self.add(self.none)
        self.add(self.table, 1)
        self.table.activated.connect(self._activated)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self._drops = FileDrops(self.table.viewport())
        self._drops.dropped.connect(self._dropped)

    def show_indicator(self, indicator: Indicator | None) -> None:
        """Show the measurements of an indicator, of its inputs if it is derived; None: nothing."""
        desk = self._context.desk
        self._indicator = indicator
        rows = () if indicator is None else desk.entries.all_of(indicator.id)
        self.model.show(rows, self._context.look, desk.fiscal_year_start)
        self._chosen()
        derived = indicator is not None and indicator.is_derived
        self.table.setColumnHidden(Column.INDICATOR, not derived)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.none.setText(
            self.tr("No measurements yet. Add one here, or fill the grid on the Entry page.")
            if not derived
            else self.tr("Computed from other indicators, which have no measurements yet.")
        )
        having = sum(bool(row.evidence) for row in rows if row.measurement.value is not None)
        values = Evidenced(having, sum(row.measurement.value is not None for row in rows))
        notes = [self.tr("Computed from these") if derived and rows else ""]
        self.set_note(" · ".join(filter(None, [*notes, evidence_words(values, self._context.look)])))
        can_write = indicator is not None and not desk.is_read_only
        self.new_button.setEnabled(can_write and not derived)
        self.origin_button.setEnabled(bool(rows))
        self.edit_button.setEnabled(can_write and bool(rows))
        self.delete_button.setEnabled(can_write and bool(rows) and not derived)

    @Slot()
    def add_measurement(self) -> None:
        if self._indicator is not None:
            edit_measurement(self._context, None, self._indicator.id, self)

    @Slot()
    def show_origin(self) -> None:
        """Where the chosen measurement comes from; where none is chosen, all of them."""
        index, indicator = self.table.currentIndex(), self._indicator
        if indicator is None or not self.model.rows:
            return
        if index.isValid():
            row = index.data(ROW_ROLE)
            picked = Picked((row.indicator.id,), row.measurement.period)
        else:
            found = [row.measurement for row in self.model.rows]
            picked = Picked((indicator.id,), Period(min(m.start for m in found), max(m.end for m in found)))
        show_origin(self._context, picked, self)

    @Slot()
    def edit_measurement(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._activated(index)

    @Slot()
    def delete_measurements(self) -> None:
        ids = self._chosen_ids()
        if ids and attempt(self, lambda: self._context.desk.entries.clear(ids)):
            self._context.undoable.emit(deleted_values(len(ids), self._context.look))

    @Slot()
    def _chosen(self) -> None:
        """The button speaks of what is chosen."""
        self.evidence_button.show_measurements(self._chosen_ids())

    @Slot(list, QPoint)
    def _dropped(self, paths: list[Path], position: QPoint) -> None:
        index = self.table.indexAt(position)
        if not index.isValid() or self._context.desk.is_read_only:
            return
        dropped_on = index.data(ROW_ROLE).measurement.id
        chosen = self._chosen_ids()
        self.evidence_button.attach_to(paths, chosen if dropped_on in chosen else [dropped_on])

    def _chosen_ids(self) -> list[str]:
        rows = self.table.selectionModel().selectedRows()
        return [index.data(ROW_ROLE).measurement.id for index in rows]

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(ROW_ROLE)
        edit_measurement(self._context, row.measurement, row.indicator.id, self)
