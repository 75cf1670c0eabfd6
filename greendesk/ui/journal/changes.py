"""The changes of one transaction as a table: what, which field, before, after."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from greendesk.charts.look import MISSING, Look
from greendesk.domain.history import ChangeLine
from greendesk.ui.journal.fields import field_words, place_words, value_words
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip


class Column(IntEnum):
    PLACE = 0
    FIELD = 1
    BEFORE = 2
    AFTER = 3


class ChangeTable(TableModel):
    rows: tuple[ChangeLine, ...] = ()

    def __init__(self, look: Look, fiscal_year_start: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._fiscal_year_start = look, fiscal_year_start
        self.heads = (self.tr("Where"), self.tr("Field"), self.tr("Before"), self.tr("After"))

    def show(self, lines: tuple[ChangeLine, ...], look: Look, fiscal_year_start: int) -> None:
        self.beginResetModel()
        self.rows, self._look, self._fiscal_year_start = lines, look, fiscal_year_start
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(line, column))
        if role == Qt.ItemDataRole.ForegroundRole and self._text(line, column) == MISSING:
            return self._look.colour("faint")
        return super().data(index, role)

    def _text(self, line: ChangeLine, column: Column) -> str:
        if column is Column.PLACE:
            return place_words(line, self._look, self._fiscal_year_start)
        if column is Column.FIELD:
            return field_words(line)
        return value_words(line, line.old if column is Column.BEFORE else line.new, self._look)
