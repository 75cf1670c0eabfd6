"""The dialog for a new workspace: name, fiscal year, currency, and the file it is kept in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import WorkspaceInfo
from greendesk.ui.new_file import NewFile
from greendesk.ui.theme import current_look
from greendesk.ui.widgets.dialogs import FormDialog

CURRENCIES = ("CNY", "KRW", "USD", "EUR", "GBP", "JPY", "HKD", "TWD", "SGD", "INR", "AUD", "CAD", "CHF")


def month_chooser(parent: QWidget | None = None) -> QComboBox:
    """A list of the twelve months; the data of each entry is its number, 1..12."""
    months, locale = QComboBox(parent), current_look().locale
    for month in range(1, 13):
        months.addItem(locale.standaloneMonthName(month), month)
    return months


def currency_chooser(current: str = CURRENCIES[0], parent: QWidget | None = None) -> QComboBox:
    """The usual currencies; another code may be typed."""
    currencies = QComboBox(parent)
    currencies.setEditable(True)
    currencies.addItems(list(CURRENCIES))
    currencies.setCurrentText(current)
    return currencies


class NewWorkspaceDialog(FormDialog):
    """Asks for everything that a new workspace needs.

    Args:
        create: makes the workspace; called with (file, settings, whether an existing file may be replaced,
            passphrase or None). Raises GreenDeskError if it cannot.
    """

    def __init__(
        self, create: Callable[[Path, WorkspaceInfo, bool, str | None], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("New workspace"), self.tr("Create"), parent)
        self._create = create
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.month = month_chooser(self)
        self.currency = currency_chooser(parent=self)
        self.form.add_field("name", self.tr("Name"), self.name, self.tr("Usually the company's name."))
        self.form.add_field(
            "fiscal_year_start",
            self.tr("Fiscal year starts in"),
            self.month,
            self.tr("A fiscal year is named after the year in which it ends."),
            stretch=False,
        )
        self.form.add_field("currency", self.tr("Currency"), self.currency, stretch=False)
        self.place = NewFile(self.form, self)
        self.name.textEdited.connect(self.place.propose)
        self.place.propose("")
        self.name.setFocus()

    def save(self) -> None:
        name = self.name.text().strip()
        if not name:
            raise InvalidInput(self.tr("Give the workspace a name."), "name")
        file = self.place.check()
        info = WorkspaceInfo(name, self.month.currentData(), self.currency.currentText().strip().upper())
        self._create(file, info, self.place.replaces, self.place.secret())
