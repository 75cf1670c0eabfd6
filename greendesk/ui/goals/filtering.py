"""Which goals of the table are shown, and in which order."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from greendesk.desk.rows import GoalRow
from greendesk.domain.names import Name
from greendesk.domain.progress import Status
from greendesk.ui.goals.table import Column, GoalTable
from greendesk.ui.widgets.table_model import Index


class GoalFilter(QSortFilterProxyModel):
    """Goals by status, unit and words; sorted by a column, or as the workspace has them. Gaps come last."""

    def __init__(self, table: GoalTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._statuses: frozenset[Status] | None = None
        self._unit_ids: frozenset[str] | None = None
        self._words: list[str] = []
        self.setSourceModel(table)
        self.setDynamicSortFilter(True)

    @property
    def statuses(self) -> frozenset[Status] | None:
        return self._statuses

    def set_statuses(self, statuses: Iterable[Status] | None) -> None:
        """Keep goals in one of these statuses; None: in any."""
        self._statuses = None if statuses is None else frozenset(statuses)
        self.invalidate()

    def set_all(self, statuses: Iterable[Status] | None, unit_ids: Iterable[str] | None, words: str) -> None:
        """Keep goals of these statuses and business units (None: any) that hold every word.

        Words are looked for in names (in any language), the indicator's code and the owner.
        """
        self._unit_ids = None if unit_ids is None else frozenset(unit_ids)
        self._words = words.split()
        self.set_statuses(statuses)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row = self._table.rows[source_row]
        if self._statuses is not None and row.progress.shown_status not in self._statuses:
            return False
        if self._unit_ids is not None and row.unit.id not in self._unit_ids:
            return False
        return all(_holds(row, word) for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        a = self._table.sort_key(left.row(), Column(left.column()))
        b = self._table.sort_key(right.row(), Column(right.column()))
        ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
        if a is None or b is None:
            if a is None and b is None:
                return left.row() < right.row()
            return (b is None) if ascending else (a is None)
        if a == b:
            return left.row() < right.row() if ascending else left.row() > right.row()
        return a < b


def _holds(row: GoalRow, word: str) -> bool:
    names: tuple[Name, ...] = (row.unit.name, row.initiative.name, row.indicator.name)
    texts = (row.indicator.code, row.initiative.owner)
    return any(name.matches(word) for name in names) or any(word.casefold() in t.casefold() for t in texts)
