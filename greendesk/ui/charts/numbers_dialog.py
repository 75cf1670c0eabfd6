"""The numbers of a chart as a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHeaderView, QWidget

from greendesk.charts.export import safe_name
from greendesk.charts.look import Look
from greendesk.charts.table import comma_separated, tab_separated, table
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.figures import Chart
from greendesk.exchange.files import write_text
from greendesk.ui.widgets.dialogs import Dialog, show_error
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
ROWS_SHOWN, WIDEST = 14, 280  # px of a column
NO_INDEX = QModelIndex()


class NumbersModel(QAbstractTableModel):
    """Rows of texts; those that are numbers are shown grouped, at the right."""

    def __init__(self, chart: Chart, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._head, *self._rows = table(chart, look)
        self._point = look.locale.decimalPoint()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._head)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(any(self._number(row[section]) is not None for row in self._rows))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._rows[index.row()][index.column()]
        number = self._number(text) if index.column() else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(number is not None)
        if role == Qt.ItemDataRole.DisplayRole:
            return text if number is None else self._look.digits(number, len(text.partition(self._point)[2]))
        return None

    def _number(self, text: str) -> float | None:
        try:
            return float(text.replace(self._point, ".")) if text and "e" not in text else None
        except ValueError:
            return None


class NumbersDialog(Dialog):
    def __init__(self, chart: Chart, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(look.name(chart.heading.subject), parent, 560)
        self._chart, self._look, self._name = chart, look, name
        unit = look.unit(chart.heading.unit)
        period = look.period(chart.heading.period)
        self.body.addWidget(label(" · ".join(part for part in (unit, period) if part), "muted", parent=self))
        self.table = Table(self, 28)
        self.model = NumbersModel(chart, look, self)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(Table.SelectionBehavior.SelectItems)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            width = max(self.table.columnWidth(column) + 8, 72)
            self.table.setColumnWidth(column, min(width, WIDEST))
        self.body.addWidget(self.table, 1)
        self.copy_button = self.add_button(self.tr("Copy all"))
        self.copy_button.clicked.connect(self.copy_all)
        self.save_button = self.add_button(self.tr("Save as CSV…"))
        self.save_button.clicked.connect(self.save)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        widths = sum(self.table.columnWidth(column) for column in range(self.model.columnCount()))
        self.resize(
            min(max(widths + 76, 560), 1100), 196 + 28 * min(max(self.model.rowCount(), 6), ROWS_SHOWN)
        )
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def copy_all(self) -> None:
        QGuiApplication.clipboard().setText(tab_separated(self._chart, self._look))

    @Slot()
    def save(self) -> None:
        """The system's dialog asks itself before it lets a file be replaced."""
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the numbers"), f"{safe_name(self._name)}.csv", "CSV (*.csv)"
        )
        if not file:
            return
        try:
            write_text(Path(file), "\ufeff" + comma_separated(self._chart, self._look), overwrite=True)
        except GreenDeskError as error:
            show_error(self, error)


def _alignment(is_number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
