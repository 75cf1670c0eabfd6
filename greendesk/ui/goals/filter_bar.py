"""The line above the table of goals: words to search for, a status, a business unit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from greendesk.charts.look import Look
from greendesk.domain.catalog import Catalog
from greendesk.domain.progress import Status
from greendesk.ui.goals.statuses import STATUS_ORDER, WITHHELD
from greendesk.ui.widgets.choice import Choice

INDENT = "    "


class FilterBar(QWidget):
    """Signals: ``changed``: read ``words``, ``statuses`` and ``unit_ids``."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search goals"))
        self.search.setAccessibleName(self.tr("Search goals"))
        self.search.setClearButtonEnabled(True)
        self.status = Choice(self)
        self.status.setAccessibleName(self.tr("Status"))
        self.unit = Choice(self)
        self.unit.setAccessibleName(self.tr("Business unit"))
        self.unit.setMaxVisibleItems(18)
        for box in (self.status, self.unit):
            box.keep_to(11)
            box.activated.connect(self._tell)
        row.addWidget(self.search, 1)
        row.addWidget(self.status)
        row.addWidget(self.unit)
        self.search.textChanged.connect(self._tell)
        self._choices: list[frozenset[Status] | None] = [
            None,
            *(frozenset({status}) for status in STATUS_ORDER),
            WITHHELD,
        ]
        self._units: list[str | None] = [None]
        self._unit_ids: dict[str, frozenset[str]] = {}
        self._fill_statuses(look)

    @property
    def words(self) -> str:
        return self.search.text()

    @property
    def statuses(self) -> frozenset[Status] | None:
        return self._choices[self.status.currentIndex()]

    @property
    def unit_ids(self) -> frozenset[str] | None:
        """The chosen unit and all below it; None: every unit."""
        unit_id = self._units[self.unit.currentIndex()]
        return None if unit_id is None else self._unit_ids[unit_id]

    def fill(self, catalog: Catalog, look: Look, top_unit_id: str | None) -> None:
        """Offer the units of the window's filter; the choices made stay, where they still exist."""
        chosen = self._units[self.unit.currentIndex()]
        self._fill_statuses(look)
        self._units = [None]
        self.unit.clear()
        self.unit.addItem(self.tr("All units"))
        base = 0 if top_unit_id is None else len(catalog.path_of(top_unit_id)) - 1
        for unit in catalog.subtree(top_unit_id):
            depth = len(catalog.path_of(unit.id)) - 1 - base
            self.unit.addItem(INDENT * depth + look.name(unit.name))
            self._units.append(unit.id)
            self._unit_ids[unit.id] = frozenset(below.id for below in catalog.subtree(unit.id))
        self.unit.setCurrentIndex(self._units.index(chosen) if chosen in self._units else 0)

    def choose_unit(self, unit_id: str | None) -> None:
        if unit_id in self._units:
            self.unit.setCurrentIndex(self._units.index(unit_id))
            self.changed.emit()

    def choices(self) -> dict[str, Any]:
        """What is chosen, for ``recall`` of another bar."""
        return {
            "words": self.words,
            "status": self.status.currentIndex(),
            "unit": self._units[self.unit.currentIndex()],
        }

    def recall(self, choices: dict[str, Any]) -> None:
        self.search.setText(choices["words"])
        self.status.setCurrentIndex(choices["status"])
        self.choose_unit(choices["unit"])

    def clear(self) -> None:
        """Show everything again."""
        self.status.setCurrentIndex(0)
        self.unit.setCurrentIndex(0)
        if self.search.text():
            self.search.clear()
        else:
            self.changed.emit()

    def _fill_statuses(self, look: Look) -> None:
        at = max(0, self.status.currentIndex())
        self.status.clear()
        self.status.addItem(self.tr("Any status"))
        for status in STATUS_ORDER:
            self.status.addItem(look.status(status).text)
        self.status.addItem(self.tr("Without a status"))
        self.status.setCurrentIndex(at)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
