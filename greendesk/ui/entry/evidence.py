"""Evidence on the Entry page: the button of the current cell, files dropped on cells, and what has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal, Slot

from greendesk.desk.rows import EntryGrid
from greendesk.ui.context import Context
from greendesk.ui.entry.form import MeasurementForm
from greendesk.ui.entry.grid_view import GridView
from greendesk.ui.entry.model import GridModel
from greendesk.ui.evidence.button import EvidenceButton
from greendesk.ui.evidence.drops import FileDrops
from greendesk.ui.evidence.words import without_words
from greendesk.ui.widgets.icons import TextButton


class EntryEvidence(QObject):
    """Parts: ``button``, of the form's measurement; ``lacking``, to show rows with values that have none.

    Signals:
        filtered: other rows are to be shown.
        refused(sentence): files were dropped where there is no value.
    """

    filtered = Signal()
    refused = Signal(str)

    def __init__(self, context: Context, grid: GridView, model: GridModel, form: MeasurementForm) -> None:
        super().__init__(grid)
        self._context, self._grid, self._model, self._form = context, grid, model, form
        self.button = EvidenceButton(context, form)
        self.lacking = TextButton("", "flat", "filter", grid)
        self.lacking.setCheckable(True)
        self.lacking.toggled.connect(self._toggled)
        self._drops = FileDrops(grid.viewport()), FileDrops(form)
        self._drops[0].dropped.connect(self._dropped_on_grid)
        self._drops[1].dropped.connect(self._dropped_on_form)

    def of_view(self, grid: EntryGrid) -> EntryGrid:
        """The rows that are wanted: all of them, or those with values that have no evidence."""
        self.recount()
        if not self.lacking.isChecked():
            return grid
        return replace(grid, rows=tuple(row for row in grid.rows if row.evidenced.without))

    def recount(self) -> None:
        """Say how many of the values in view have no evidence."""
        count = self._context.desk.evidence.in_view(self._context.view).without
        if not count and self.lacking.isChecked():
            self.lacking.blockSignals(True)
            self.lacking.setChecked(False)
            self.lacking.blockSignals(False)
            self._model.marks_lacking = False
        self.lacking.setEnabled(bool(count))
        self.lacking.setText(without_words(count, self._context.look))
        self.lacking.setToolTip(self.tr("Show only the rows with values that have no evidence."))

    def show_current(self) -> None:
        """Speak of the measurement that the form shows."""
        found = self._form.measurement
        self.button.show_measurements(() if found is None else (found.id,))

    @Slot()
    def attach_to_chosen(self) -> None:
        """Ask for files for all cells that are chosen."""
        ids = self._ids(self._grid.chosen())
        if ids:
            self.button.show_measurements(ids)
            self.button.choose_files()
            self.show_current()

    @Slot(bool)
    def _toggled(self, is_on: bool) -> None:
        self._model.marks_lacking = is_on
        self.filtered.emit()

    @Slot(list, QPoint)
    def _dropped_on_grid(self, paths: Sequence[Path], position: QPoint) -> None:
        """On a chosen cell: for all that are chosen; on another one: for that."""
        index = self._grid.indexAt(position)
        chosen = self._grid.chosen()
        self._attach(paths, self._ids(chosen if index in chosen else [index]))

    @Slot(list, QPoint)
    def _dropped_on_form(self, paths: Sequence[Path], _position: QPoint) -> None:
        found = self._form.measurement
        self._attach(paths, [] if found is None else [found.id])

    def _attach(self, paths: Sequence[Path], ids: Sequence[str]) -> None:
        if self._model.is_read_only:
            return
        if not ids:
            self.refused.emit(self.tr("There is no value here; enter it first, then drop the files on it."))
            return
        self.button.attach_to(paths, ids)

    def _ids(self, indexes: Sequence[QModelIndex]) -> list[str]:
        cells = (self._model.cell(index) for index in indexes)
        return [cell.measurement.id for cell in cells if cell is not None and cell.measurement is not None]
