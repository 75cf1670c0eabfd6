"""The transactions of a workspace as a table that asks for what is in sight, and for no more."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.domain.journal import Deeds
from greendesk.ui.journal.trail import document_words, struck, who
from greendesk.ui.journal.words import told
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip

PAGE = 100
PAGES_KEPT = 20


class Column(IntEnum):
    WHEN = 0
    WHO = 1
    WHAT = 2
    COUNT = 3
    REASON = 4
    DOCUMENT = 5


class DeedTable(TableModel):
    """``rows`` are the numbers of the transactions."""

    rows: tuple[int, ...] = ()
    numbers = frozenset({Column.COUNT})

    def __init__(self, desk: Desk, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self._undone: frozenset[int] = frozenset()
        self._pages: dict[int, tuple[Deeds, ...]] = {}
        self._sentences: dict[int, str] = {}
        self.heads = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Rows"),
            self.tr("Reason"),
            self.tr("Document"),
        )

    def show(self, ids: tuple[int, ...], undone: frozenset[int], look: Look) -> None:
        """Show these transactions, newest first."""
        self.beginResetModel()
        self.rows, self._undone, self._look = ids, undone, look
        self._pages.clear()
        self._sentences.clear()
        self.endResetModel()

    def deeds(self, row: int) -> Deeds:
        page = self._pages.get(row // PAGE)
        if page is None:
            while len(self._pages) >= PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            start = row // PAGE * PAGE
            page = self._desk.journal.deeds(self.rows[start : start + PAGE])
            self._pages[row // PAGE] = page
        return page[row % PAGE]

    def is_undone(self, row: int) -> bool:
        return self.rows[row] in self._undone

    def sentence(self, row: int) -> str:
        """What was done, in a sentence."""
        deeds = self.deeds(row)
        if deeds.id not in self._sentences:
            if len(self._sentences) >= PAGE * PAGES_KEPT:
                self._sentences.clear()
            self._sentences[deeds.id] = told(deeds, self._desk.journal.subject_name(deeds), self._look)
        return self._sentences[deeds.id]

    def when(self, row: int) -> str:
        """The day and the time by the writer's clock."""
        return self._look.moment(self.deeds(row).when)

    def who(self, row: int) -> str:
        return who(self.deeds(row).author) or self.tr("not named")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self._tip(index.row(), column)
            return plain_tip(f"{text}\n{self.tr('Undone since')}" if self.is_undone(index.row()) else text)
        if self.is_undone(index.row()):
            if role == Qt.ItemDataRole.ForegroundRole:
                return self._look.colour("faint")
            if role == Qt.ItemDataRole.FontRole and column is Column.WHAT:
                return struck()
        return super().data(index, role)

    def _tip(self, row: int, column: Column) -> str:
        if column is Column.DOCUMENT:
            return document_words(self.deeds(row).deed, "\n")
        return self._text(row, column)

    def _text(self, row: int, column: Column) -> str:
        if column is Column.WHEN:
            return self.when(row)
        if column is Column.WHO:
            return self.who(row)
        if column is Column.WHAT:
            return self.sentence(row)
        deeds = self.deeds(row)
        if column is Column.COUNT:
            return self._look.digits(deeds.size, 0)
        return deeds.deed.reason if column is Column.REASON else deeds.deed.document
