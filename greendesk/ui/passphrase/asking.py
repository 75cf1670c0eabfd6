"""Asking for the passphrase of a protected workspace, until it is right or nobody knows it."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from greendesk.desk.protection import unlock
from greendesk.domain.errors import InvalidInput, TooManyTries, WrongPassphrase
from greendesk.ui.widgets.dialogs import FormDialog, run

translate = QCoreApplication.translate


def secret_line(parent: QWidget) -> QLineEdit:
    """A line whose characters are not shown."""
    line = QLineEdit(parent)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def wrong(field: str) -> InvalidInput:
    """A wrong passphrase, as what is wrong with a field."""
    sentence = translate("passphrase", "This is neither the passphrase nor the recovery key; type it again.")
    return InvalidInput(sentence, field)


class PassphraseDialog(FormDialog):
    """Unlocks a file; after three wrong tries it waits."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("{file} is protected").format(file=file.name), self.tr("Open"), parent, 460)
        self._file = file
        self.passphrase = secret_line(self)
        hint = self.tr("The recovery key opens the workspace too.")
        self.form.add_field("passphrase", self.tr("Passphrase"), self.passphrase, hint)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._go_on)
        self.passphrase.setFocus()

    def save(self) -> None:
        try:
            unlock(self._file, self.passphrase.text())
        except WrongPassphrase as error:
            self.passphrase.selectAll()
            raise wrong("passphrase") from error
        except TooManyTries as error:
            self.save_button.setEnabled(False)
            self._pause.start(ceil(error.seconds * 1000))
            raise InvalidInput(
                self.tr("It was wrong three times; try again in {n} seconds.").format(n=ceil(error.seconds)),
                "passphrase",
            ) from error

    def done(self, result: int) -> None:
        self._pause.stop()
        self.passphrase.clear()
        super().done(result)

    @Slot()
    def _go_on(self) -> None:
        self.form.clear_problems()
        self.save_button.setEnabled(True)


def ask_for(file: Path, parent: QWidget | None) -> bool:
    """Ask for the passphrase of a file. Returns whether it can be opened now."""
    return run(PassphraseDialog(file, parent))
