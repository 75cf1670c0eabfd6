"""The table of sign-offs: which period, by whom, when, under which code, and how each stands today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase

from greendesk.charts.look import Look
from greendesk.domain.progress import Status
from greendesk.domain.sign_off import Standing
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip


class Column(IntEnum):
    PERIOD = 0
    SIGNER = 1
    WHEN = 2
    CODE = 3
    STANDING = 4


class SignOffTable(TableModel):
    rows: Sequence[Standing] = ()

    def __init__(self, look: Look, fiscal_year_start: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._start_month = fiscal_year_start
        self.heads = (
            self.tr("Period"), self.tr("Signed by"), self.tr("When"), self.tr("Code"), self.tr("Today"),
        )  # fmt: skip

    def put(self, rows: Sequence[Standing], look: Look) -> None:
        self.beginResetModel()
        self.rows, self._look = rows, look
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        standing, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(standing, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(standing, column))
        if role == Qt.ItemDataRole.FontRole and column is Column.CODE:
            return QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.STANDING:
            return QColor(self._look.status(_tone(standing)).tone.ink)
        return super().data(index, role)

    def _text(self, standing: Standing, column: Column) -> str:
        signed, look = standing.sign_off, self._look
        if column is Column.PERIOD:
            return look.period(signed.period, None, self._start_month)
        if column is Column.SIGNER:
            return f"{signed.signer} · {signed.role}" if signed.role else signed.signer
        if column is Column.WHEN:
            return look.moment(datetime.fromisoformat(signed.signed_at).astimezone())
        if column is Column.CODE:
            return signed.code
        if not standing.is_genuine:
            return self.tr("✗ Not genuine: do not trust it")
        if standing.moved:
            return self.tr("▲ Changed since: {codes}").format(codes=", ".join(standing.moved))
        return self.tr("✓ As it was signed")


def _tone(standing: Standing) -> Status:
    if not standing.is_genuine:
        return Status.OFF_TRACK
    return Status.AT_RISK if standing.moved else Status.ON_TRACK
