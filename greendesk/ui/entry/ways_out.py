"""Ways from the entry grid to elsewhere: a measurement, the editor of a goal, the initiative, the units."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Slot

from greendesk.charts.plot import Picked
from greendesk.desk.rows import CellKind
from greendesk.domain.model import Measurement
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.entry.grid_view import GridView
from greendesk.ui.entry.measurement_dialog import edit_measurement
from greendesk.ui.entry.menus import GridMenus
from greendesk.ui.entry.model import GridModel


class WaysOut(QObject):
    """Slots for what leads away from the grid."""

    def __init__(self, context: Context, grid: GridView, model: GridModel, menus: GridMenus) -> None:
        super().__init__(grid)
        self._context, self._grid, self._model, self._menus = context, grid, model, menus

    @Slot(QModelIndex)
    def open_measurement(self, index: QModelIndex) -> None:
        """A longer measurement, or one of several shorter ones, in the dialog."""
        row, cell = self._model.row(index), self._model.cell(index)
        if row is None or cell is None:
            return
        if cell.kind is CellKind.PART and cell.measurement is not None:
            self.edit(cell.measurement)
            return
        found = [r.measurement for r in self._context.desk.entries.behind([row.indicator.id], cell.period)]
        self._menus.show_measurements(index, sorted(found, key=lambda m: m.start))

    @Slot(object)
    def edit(self, measurement: Measurement) -> None:
        edit_measurement(self._context, measurement, measurement.indicator_id, self._grid)

    @Slot(QModelIndex)
    def show_origin(self, index: QModelIndex) -> None:
        """The measurements behind a cell, with every change of them."""
        row, cell = self._model.row(index), self._model.cell(index)
        if row is not None and cell is not None:
            from greendesk.ui.charts.drill_down import show_origin

            of = cell.measurement.period if cell.measurement is not None else cell.period
            show_origin(self._context, Picked((row.indicator.id,), of), self._grid)

    @Slot(QModelIndex)
    def show_initiative(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self._context.go(
                Place(PageKey.INITIATIVE, initiative_id=row.initiative.id, indicator_id=row.indicator.id)
            )

    @Slot()
    def set_goal(self) -> None:
        """The editor for a goal of the current cell's indicator; the hint then speaks of it."""
        row = self._model.row(self._grid.currentIndex())
        if row is not None:
            from greendesk.ui.goals.editor import edit_goal

            edit_goal(self._context, row.indicator.id, parent=self._grid)

    @Slot()
    def go_to_units(self) -> None:
        """To where initiatives and indicators are added."""
        self._context.go(Place(PageKey.UNITS, unit_id=self._context.view.unit_id))
