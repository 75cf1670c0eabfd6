"""The fields of a form that say where a new workspace is kept, and whether it is protected."""

from __future__ import annotations

from pathlib import Path

from pathvalidate import sanitize_filename
from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from greendesk.domain.errors import InvalidInput
from greendesk.paths import SUFFIX
from greendesk.ui.passphrase.giving import NewPassphrase
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.icons import TextButton


class NewFile(QObject):
    """Adds the fields to the end of a form.

    Parts: ``file``, ``browse``, ``protect``, ``passphrase``.
    """

    def __init__(self, form: FieldForm, dialog: QWidget, folder: Path | None = None) -> None:
        """``folder`` is proposed; by default the one for documents."""
        super().__init__(dialog)
        self._dialog = dialog
        self._replace: Path | None = None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = folder or Path(documents or Path.home())
        self._file_typed = False
        self.file = QLineEdit(dialog)
        self.browse = TextButton(self.tr("Choose…"), parent=dialog)
        place = QWidget(dialog)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        place.setFocusProxy(self.file)
        form.add_field("file", self.tr("File"), place)
        self.protect = QCheckBox(self.tr("Encrypt the file with a passphrase"), dialog)
        form.add_field("protect", self.tr("Protection"), self.protect)
        self.passphrase = NewPassphrase(form, dialog)
        self.passphrase.show(False)
        self.protect.toggled.connect(self.passphrase.show)
        self.file.textEdited.connect(self._file_was_typed)
        self.browse.clicked.connect(self._choose_file)

    def check(self) -> Path:
        """The file, where one can be made. Raises InvalidInput."""
        file = self.path()
        if not file.parent.is_dir():
            raise InvalidInput(
                self.tr("There is no folder {folder}; choose another one.").format(folder=file.parent), "file"
            )
        if file.exists() and not self.replaces:
            raise InvalidInput(
                self.tr("{file} is there already; choose another name.").format(file=file.name), "file"
            )
        return file

    @property
    def replaces(self) -> bool:
        """Whether the user chose a file that is there, and was asked."""
        return self.path() == self._replace

    def path(self) -> Path:
        """The file as typed, with the ending that workspaces have."""
        typed = self.file.text().strip()
        file = Path(typed).expanduser()
        whole = file if file.is_absolute() else self._folder / file
        return whole if whole.suffix == SUFFIX else whole.with_name(whole.name + SUFFIX)

    def secret(self) -> str | None:
        """The passphrase, if the file is to be protected. Raises InvalidInput."""
        return self.passphrase.text() if self.protect.isChecked() else None

    @Slot(str)
    def propose(self, name: str) -> None:
        """Propose a file for a workspace of this name, unless one was typed."""
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
            self._dialog, self.tr("Where to keep the workspace"), self.file.text(), f"GreenDesk (*{SUFFIX})"
        )
        if chosen:
            self._file_typed = True
            self.file.setText(chosen)
            self._replace = self.path() if self.path().exists() else None
