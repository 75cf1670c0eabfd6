"""The line above the history: words to search for, an indicator, a person, a span of days."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from greendesk.charts.look import Look
from greendesk.domain.catalog import Catalog
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.dates import OptionalDateEdit
from greendesk.ui.widgets.icons import TextButton

SETTLE_MS = 200  # typing has paused


class HistoryFilter(QWidget):
    """Signals: ``changed``: read ``words``, ``indicator_id``, ``person``, ``first`` and ``last``."""

    changed = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the history"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        self.indicator, self.person = Choice(self), Choice(self)
        self.indicator.setAccessibleName(self.tr("Indicator"))
        self.person.setAccessibleName(self.tr("Person"))
        self.first = OptionalDateEdit(locale, self.tr("From"), self)
        self.last = OptionalDateEdit(locale, self.tr("To"), self)
        for box, width in ((self.indicator, 16), (self.person, 9)):
            box.keep_to(width)
            box.setMaxVisibleItems(18)
            box.activated.connect(self._tell)
        self.clear_button = TextButton(self.tr("Show all"), "flat", parent=self)
        self.clear_button.clicked.connect(self.clear)
        row.addWidget(self.search, 1)
        for part in (self.indicator, self.person, self.first, self.last, self.clear_button):
            row.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self._pause.timeout.connect(self._tell)
        self.search.textChanged.connect(self._pause.start)
        self.first.edited.connect(self._tell)
        self.last.edited.connect(self._tell)
        self._show_clear()

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(self.search.text().split())

    @property
    def indicator_id(self) -> str | None:
        chosen = self.indicator.currentData()
        return None if chosen is None else str(chosen)

    @property
    def person_name(self) -> str | None:
        chosen = self.person.currentData()
        return None if chosen is None else str(chosen)

    @property
    def span(self) -> tuple[date | None, date | None]:
        return self.first.day(), self.last.day()

    def fill(self, catalog: Catalog, people: tuple[str, ...], unit_id: str | None, look: Look) -> None:
        """Offer the indicators of the window's unit, and the people; choices stay where they still exist."""
        indicator_id, person = self.indicator_id, self.person_name
        self.indicator.clear()
        self.indicator.addItem(self.tr("All indicators"), None)
        for indicator in catalog.indicators_of(unit_id):
            unit = look.name(catalog.unit_of(indicator.id).name)
            self.indicator.addItem(f"{unit} › {look.name(indicator.name)}", indicator.id)
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(indicator_id)))
        self.person.clear()
        self.person.addItem(self.tr("Everybody"), None)
        for name in people:
            self.person.addItem(name or self.tr("not named"), name)
        self.person.setCurrentIndex(0 if person is None else max(0, self.person.findData(person)))
        self._show_clear()

    def is_open(self) -> bool:
        """Whether nothing is left out."""
        return not (self.words or self.indicator_id or self.person_name is not None or any(self.span))

    def choices(self) -> dict[str, Any]:
        """What is chosen, for ``recall`` of another bar."""
        return {
            "words": self.search.text(),
            "indicator": self.indicator_id,
            "person": self.person_name,
            "span": self.span,
        }

    def recall(self, choices: dict[str, Any]) -> None:
        self.search.setText(choices["words"])
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(choices["indicator"])))
        self.person.setCurrentIndex(max(0, self.person.findData(choices["person"])))
        self.first.set_day(choices["span"][0])
        self.last.set_day(choices["span"][1])
        self._tell()

    def choose_indicator(self, indicator_id: str | None) -> None:
        """Show what was done to one indicator."""
        self.clear()
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(indicator_id)))
        self._tell()

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        for part in (self.search, self.first, self.last):
            part.blockSignals(True)
        self.search.clear()
        self.first.set_day(None)
        self.last.set_day(None)
        for part in (self.search, self.first, self.last):
            part.blockSignals(False)
        self.indicator.setCurrentIndex(0)
        self.person.setCurrentIndex(0)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setEnabled(not self.is_open())
