"""What stands beside and below the grid and speaks of its current cell: the chart, the hint, the form."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot

from greendesk.desk.rows import CellKind, Entry, GridCell, GridRow
from greendesk.domain.errors import GreenDeskError, InvalidInput
from greendesk.domain.figures import Chart
from greendesk.domain.periods import Period
from greendesk.ui.charts.card import ChartCard
from greendesk.ui.context import Context
from greendesk.ui.entry.form import MeasurementForm
from greendesk.ui.entry.hints import HintCard
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.paste import days_for, entry_for
from greendesk.ui.entry.typed import read_typed
from greendesk.ui.entry.writing import Writing


class Companions(QObject):
    """Keeps chart, hint and form with the current cell, and with what is being typed into it.

    Signals:
        saved: the form was written.
        unsaved(sentence): another cell was chosen, but what the form holds cannot be taken, so it stays.
    """

    saved = Signal()
    unsaved = Signal(str)

    def __init__(
        self,
        context: Context,
        model: GridModel,
        writing: Writing,
        chart: ChartCard,
        hint: HintCard,
        form: MeasurementForm,
    ) -> None:
        super().__init__(form)
        self._context, self._model, self._writing = context, model, writing
        self._chart, self._hint, self._form = chart, hint, form
        self._index = QModelIndex()
        self._entry: Entry | None = None
        # Figures follow once per turn of the event loop, however many cells and keys were gone through.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.show_figures)
        form.edited.connect(self._form_edited)
        form.submitted.connect(self.save)

    def show_cell(self, index: QModelIndex) -> None:
        """Speak of another cell. What was changed in the form is saved first, or the form stays."""
        if self._form.is_dirty and not self.save():
            self.unsaved.emit(" ".join(self._form.problems().values()))
            return
        self._index = index
        row, cell = self._model.row(index), self._model.cell(index)
        self._form.setEnabled(
            row is not None and not row.indicator.is_derived and not self._model.is_read_only
        )
        if row is None or cell is None:
            return
        self._entry = self._stored(row, cell)
        self._fill_form(row, cell)
        self._later.start()

    def show_again(self) -> None:
        """Speak of the same cell, whose figures may be others now; what is typed in the form stays."""
        row, cell = self._model.row(self._index), self._model.cell(self._index)
        if row is None or cell is None:
            return
        if not self._form.is_dirty:
            self._entry = self._stored(row, cell)
            self._fill_form(row, cell)
        self._later.start()

    @Slot(QModelIndex, str)
    def follow_typing(self, index: QModelIndex, text: str) -> None:
        """Show in form, hint and chart what is being typed into a cell."""
        row, cell = self._model.row(index), self._model.cell(index)
        if row is None or cell is None:
            return
        self._form.show_typing(text)
        try:
            self._entry = entry_for(
                row, cell, read_typed(text, row.indicator.unit, self._model.look.locale), ""
            )
        except InvalidInput:
            self._entry = self._stored(row, cell)
        self._later.start()

    @Slot()
    def stop_following(self) -> None:
        """The cell's editor is closed: back to what is stored."""
        self.show_again()

    @Slot()
    def save(self) -> bool:
        """Write the form. Returns whether it could be taken."""
        try:
            entry = self._form.entry()
            # From here on the form shows what is stored: the change that the desk tells may fill it anew.
            self._form.set_clean()
            self._context.desk.entries.put([entry])
        except GreenDeskError as error:
            self._form.set_dirty()
            self._form.show_error(error)
            return False
        self.saved.emit()
        return True

    @Slot()
    def discard(self) -> None:
        """Forget what was changed in the form."""
        self._form.set_clean()
        self.show_again()

    @Slot()
    def show_figures(self) -> None:
        """Ask for chart and hint, with the value that is being typed if there is one."""
        row, cell = self._model.row(self._index), self._model.cell(self._index)
        if row is None or cell is None:
            return
        self._hint.show_cell(row, self._period(row, cell), self._entry)
        chart = None
        if self._entry is not None and self._entry != self._stored(row, cell):
            chart = self._context.desk.entries.supposing(self._entry, self._ask)
        self._chart.show_chart(chart or self._ask(), row.indicator.code)

    def _ask(self) -> Chart:
        """The goal's path; without a goal the bars of the window."""
        desk, row = self._context.desk, self._model.row(self._index)
        assert row is not None  # show_figures has looked
        goals = desk.catalog.goals_by_indicator.get(row.indicator.id, ())
        if goals:
            return desk.figures.goal_path(goals[0].id)
        return desk.figures.bars(row.indicator.id, self._context.view)

    @Slot()
    def _form_edited(self) -> None:
        try:
            self._entry = self._form.entry()
        except InvalidInput:
            self._entry = None
        self._later.start()

    def _fill_form(self, row: GridRow, cell: GridCell) -> None:
        measurement = None if cell.kind is CellKind.SEVERAL else cell.measurement
        self._form.show_measurement(row.indicator, self._period(row, cell), measurement, self._writing.source)

    def _period(self, row: GridRow, cell: GridCell) -> Period:
        return cell.measurement.period if cell.measurement is not None else days_for(row, cell)

    def _stored(self, row: GridRow, cell: GridCell) -> Entry | None:
        """What stands in the cell, as an entry."""
        found = cell.measurement
        if found is None or found.value is None:
            return None
        return Entry(row.indicator.id, found.period, found.value, found.state, measurement_id=found.id)
