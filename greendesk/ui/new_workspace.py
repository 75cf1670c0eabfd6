"""The dialog for a new workspace: name, fiscal year, currency, and the file it is kept in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pathvalidate import sanitize_filename
from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import WorkspaceInfo
from greendesk.ui.passphrase.giving import NewPassphrase
from greendesk.ui.theme import current_look
from greendesk.ui.widgets.dialogs import FormDialog
from greendesk.ui.widgets.icons import TextButton

SUFFIX = ".greendesk"
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
        self._replace: Path | None = None
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )
        self._file_typed = False
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.month = month_chooser(self)
        self.currency = currency_chooser(parent=self)
        self.file = QLineEdit(self)
        self.browse = TextButton(self.tr("Choose…"), parent=self)
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        place.setFocusProxy(self.file)
        self.form.add_field("name", self.tr("Name"), self.name, self.tr("Usually the company's name."))
        self.form.add_field(
            "fiscal_year_start",
            self.tr("Fiscal year starts in"),
            self.month,
            self.tr("A fiscal year is named after the year in which it ends."),
            stretch=False,
        )
        self.form.add_field("currency", self.tr("Currency"), self.currency, stretch=False)
        self.form.add_field("file", self.tr("File"), place)
        self.protect = QCheckBox(self.tr("Encrypt the file with a passphrase"), self)
        self.form.add_field("protect", self.tr("Protection"), self.protect)
        self.passphrase = NewPassphrase(self.form, self)
        self.passphrase.show(False)
        self.protect.toggled.connect(self.passphrase.show)
        self.name.textEdited.connect(self._propose_file)
        self.file.textEdited.connect(self._file_was_typed)
        self.browse.clicked.connect(self._choose_file)
        self._propose_file("")
        self.name.setFocus()

    def save(self) -> None:
        name, file = self.name.text().strip(), self.path()
        if not name:
            raise InvalidInput(self.tr("Give the workspace a name."), "name")
        if not file.parent.is_dir():
            raise InvalidInput(
                self.tr("There is no folder {folder}; choose another one.").format(folder=file.parent), "file"
            )
        if file.exists() and file != self._replace:
            raise InvalidInput(
                self.tr("{file} is there already; choose another name.").format(file=file.name), "file"
            )
        info = WorkspaceInfo(name, self.month.currentData(), self.currency.currentText().strip().upper())
        passphrase = self.passphrase.text() if self.protect.isChecked() else None
        self._create(file, info, file == self._replace, passphrase)

    def path(self) -> Path:
        """The file as typed, with the ending that workspaces have."""
        typed = self.file.text().strip()
        file = Path(typed).expanduser()
        whole = file if file.is_absolute() else self._folder / file
        return whole if whole.suffix == SUFFIX else whole.with_name(whole.name + SUFFIX)

    @Slot(str)
    def _propose_file(self, name: str) -> None:
        if not self._file_typed:
            stem = str(sanitize_filename(name.strip(), platform="universal")) or "workspace"
            self.file.setText(str(self._folder / f"{stem}{SUFFIX}"))

    @Slot(str)
    def _file_was_typed(self, _text: str) -> None:
        self._file_typed = True

    @Slot()
    def _choose_file(self) -> None:
        """The system's dialog asks itself before a file that exists is chosen."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the workspace"), self.file.text(), f"GreenDesk (*{SUFFIX})"
        )
        if chosen:
            self._file_typed = True
            self.file.setText(chosen)
            self._replace = self.path() if self.path().exists() else None
