"""The measurements behind a value of a chart."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QWidget

from greendesk.charts.look import Look
from greendesk.charts.plot import Picked
from greendesk.desk.rows import MeasurementRow
from greendesk.domain.model import State
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.dialogs import Dialog
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
UNIT, INDICATOR, PERIOD, VALUE, STATE, SOURCE = range(6)
WIDTHS = {UNIT: 136, INDICATOR: 176, PERIOD: 96, VALUE: 128, STATE: 112}


class MeasurementModel(QAbstractTableModel):
    def __init__(
        self, rows: tuple[MeasurementRow, ...], look: Look, fiscal_year_start: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._look = look
        self._start = fiscal_year_start

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Unit"),
            self.tr("Indicator"),
            self.tr("Period"),
            self.tr("Value"),
            self.tr("State"),
            self.tr("Source"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        measurement = row.measurement
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole and measurement.state is State.ESTIMATED:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return measurement.note if column == SOURCE and measurement.note else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        look = self._look
        return (
            look.name(row.unit.name),
            look.name(row.indicator.name),
            look.period(measurement.period, fiscal_year_start=self._start),
            look.number(measurement.value, row.indicator.unit),
            state_word(self, measurement.state, measurement.is_illustrative),
            " – ".join(text for text in (measurement.source, measurement.note) if text),
        )[column]


class DrillDown(Dialog):
    """What a value is made of; from here to the Entry page.

    Attributes:
        place: where to go after the dialog, if its button was clicked.
    """

    def __init__(self, context: Context, picked: Picked, parent: QWidget) -> None:
        catalog, look, start = context.desk.catalog, context.look, context.desk.fiscal_year_start
        ids = [i for i in picked.indicator_ids if i in catalog.indicators]
        names = [look.name(catalog.indicator(i).name) for i in ids]
        period = look.period(picked.period, fiscal_year_start=start)
        title = names[0] if len(names) == 1 else self.tr("Measurements behind this value")
        super().__init__(title, parent, 640)
        self.place: Place | None = None
        rows = context.desk.entries.behind(ids, picked.period)
        count = counted(len(rows), self.tr("1 measurement"), self.tr("{n} measurements"), look)
        self.body.addWidget(label(f"{period} · {count}", "muted", parent=self))
        self.model = MeasurementModel(rows, look, start, self)
        self._picked = picked
        self.table = Table(self, 30)
        self.table.setModel(self.model)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Stretch)
        if rows:
            self.body.addWidget(self.table, 1)
        else:
            self.table.hide()
            hint = self.tr("No measurement ends in this period; the value is derived or carried over.")
            self.body.addWidget(EmptyState(self.tr("Nothing was measured here"), hint, parent=self), 1)
        self.entry_button = self.add_button(self.tr("Go to Entry"))
        self.entry_button.clicked.connect(self.go_to_entry)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.resize(880, 224 + 30 * min(max(len(rows), 4), 12))
        if rows:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_to_entry(self) -> None:
        """Go to the chosen measurement on the Entry page."""
        chosen = self.table.selectionModel().selectedRows()
        if chosen:
            row = self.model.rows[chosen[0].row()]
            indicator_id, unit_id, period = row.indicator.id, row.unit.id, row.measurement.period
            self.place = Place(PageKey.ENTRY, unit_id=unit_id, indicator_id=indicator_id, period=period)
        elif self._picked.indicator_ids:
            first = self._picked.indicator_ids[0]
            self.place = Place(PageKey.ENTRY, indicator_id=first, period=self._picked.period)
        self.accept()


def state_word(speaker: QObject, state: State, illustrative: bool) -> str:
    """A measurement's state in words."""
    if illustrative:
        return speaker.tr("illustrative")
    return {
        State.REPORTED: speaker.tr("reported"),
        State.ESTIMATED: speaker.tr("estimated"),
        State.RESTATED: speaker.tr("restated"),
        State.NOT_OCCURRING: speaker.tr("not occurring"),
        State.NOT_ESTIMATED: speaker.tr("not estimated"),
        State.CONFIDENTIAL: speaker.tr("confidential"),
        State.INCLUDED_ELSEWHERE: speaker.tr("included elsewhere"),
    }[state]


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == VALUE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
