"""Measurements with where they come from, as a table: of one indicator, or of those behind a figure."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from greendesk.charts.look import MISSING, Look
from greendesk.desk.rows import MeasurementRow
from greendesk.domain.model import Measurement, State
from greendesk.ui.evidence.words import files_words
from greendesk.ui.measurements.grades import grade_story
from greendesk.ui.measurements.states import bridge_story, bridge_words, standing
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip

ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the MeasurementRow


class Column(IntEnum):
    PERIOD = 0
    INDICATOR = 1
    VALUE = 2
    STATE = 3
    QUALITY = 4
    SOURCE = 5
    NOTE = 6
    EVIDENCE = 7


class MeasurementTable(TableModel):
    rows: tuple[MeasurementRow, ...] = ()
    numbers = frozenset({Column.VALUE, Column.QUALITY})

    def __init__(self, look: Look, fiscal_year_start: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fiscal_year_start = fiscal_year_start
        self.heads = (
            self.tr("Period"),
            self.tr("Indicator"),
            self.tr("Value"),
            self.tr("State"),
            self.tr("Quality"),
            self.tr("Source"),
            self.tr("Note"),
            self.tr("Evidence"),
        )

    def show(self, rows: tuple[MeasurementRow, ...], look: Look, fiscal_year_start: int) -> None:
        self.beginResetModel()
        self.rows, self._look, self._fiscal_year_start = rows, look, fiscal_year_start
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is Column.STATE and row.restatements:
                unit = row.indicator.unit
                stories = (bridge_story(each, unit, self._look) for each in row.restatements)
                return plain_tip("\n\n".join(stories))
            if column is Column.QUALITY and row.measurement.quality is not None:
                return plain_tip(grade_story(row.measurement.quality, self._look))
            return plain_tip(self._text(row, column))
        if role == Qt.ItemDataRole.FontRole and row.measurement.state is State.ESTIMATED:
            return _italic() if column in (Column.VALUE, Column.STATE) else None
        return super().data(index, role)

    def _text(self, row: MeasurementRow, column: Column) -> str:
        look, measurement = self._look, row.measurement
        if column is Column.PERIOD:
            if measurement.start == measurement.end:
                return look.date(measurement.end)
            return look.period(measurement.period, None, self._fiscal_year_start)
        if column is Column.INDICATOR:
            return f"{look.name(row.unit.name)} › {look.name(row.indicator.name)}"
        if column is Column.VALUE:
            return (
                MISSING if measurement.value is None else look.number(measurement.value, row.indicator.unit)
            )
        if column is Column.STATE:
            words = standing(measurement)
            if row.restatements:
                words += f": {bridge_words(row.restatements[-1], row.indicator.unit, look)}"
            return words
        if column is Column.QUALITY:
            return self._graded(measurement)
        if column is Column.EVIDENCE:
            if measurement.value is None:
                return ""
            return files_words(len(row.evidence), look) if row.evidence else MISSING
        return measurement.source if column is Column.SOURCE else measurement.note

    def _graded(self, measurement: Measurement) -> str:
        if measurement.value is None:
            return ""
        return MISSING if measurement.quality is None else str(measurement.quality)


def _italic() -> QFont:
    font = QFont()
    font.setItalic(True)
    return font
