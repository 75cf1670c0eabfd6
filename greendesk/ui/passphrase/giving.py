"""Giving a passphrase, changing it and taking it away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from greendesk.desk.protection import LEAST, Protection
from greendesk.domain.errors import InvalidInput, WrongPassphrase
from greendesk.ui.passphrase.asking import secret_line, wrong
from greendesk.ui.widgets.dialogs import FormDialog
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.saving import waiting

translate = QCoreApplication.translate


class NewPassphrase:
    """Two lines of a form: a new passphrase, and the same once more."""

    def __init__(self, form: FieldForm, parent: QWidget) -> None:
        self._form = form
        self.first, self.again = secret_line(parent), secret_line(parent)
        hint = translate("passphrase", "At least {n} characters; several words are best.").format(n=LEAST)
        form.add_field("passphrase", translate("passphrase", "New passphrase"), self.first, hint)
        form.add_field("again", translate("passphrase", "Once more"), self.again)

    def show(self, visible: bool) -> None:
        self._form.set_field_visible("passphrase", visible)
        self._form.set_field_visible("again", visible)

    def text(self) -> str:
        """What was typed. Raises InvalidInput."""
        if len(self.first.text()) < LEAST:
            sentence = translate("passphrase", "It is too short; give at least {n} characters.")
            raise InvalidInput(sentence.format(n=LEAST), "passphrase")
        if self.first.text() != self.again.text():
            raise InvalidInput(translate("passphrase", "The two differ; type them again."), "again")
        return self.first.text()

    def clear(self) -> None:
        self.first.clear()
        self.again.clear()


class GiveDialog(FormDialog):
    """A first passphrase, or another one.

    Attributes:
        recovery_key: made if it was asked for; to be shown once.
    """

    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        another = protection.is_on
        title = self.tr("Change the passphrase") if another else self.tr("Protect the workspace")
        super().__init__(title, self.tr("Change") if another else self.tr("Protect"), parent)
        self._protection = protection
        self.recovery_key: str | None = None
        if another:
            says = self.tr("Backups that were made before still open with the passphrase of then.")
        else:
            says = self.tr(
                "The file and its new backups are encrypted. Nobody can replace a passphrase that is lost. "
                "Backups and exports that are there already stay readable."
            )
        self.body.insertWidget(0, label(says, "muted", wrap=True, parent=self))
        self.old = secret_line(self)
        self.form.add_field("old", self.tr("Passphrase until now"), self.old)
        self.form.set_field_visible("old", another)
        self.new = NewPassphrase(self.form, self)
        self.recovery = QCheckBox(self.tr("Make a recovery key, to print and lock away"), self)
        self.recovery.setChecked(True)
        hint = self.tr("One from before does not fit the new key file.") if another else ""
        self.form.add_field("recovery", self.tr("Recovery key"), self.recovery, hint)
        (self.old if another else self.new.first).setFocus()

    def save(self) -> None:
        new = self.new.text()
        recovery = self.recovery.isChecked()
        try:
            with waiting():
                if self._protection.is_on:
                    self.recovery_key = self._protection.change(self.old.text(), new, recovery=recovery)
                else:
                    self.recovery_key = self._protection.protect(new, recovery=recovery)
        except WrongPassphrase as error:
            raise wrong("old") from error

    def done(self, result: int) -> None:
        self.old.clear()
        self.new.clear()
        super().done(result)


class CopyDialog(FormDialog):
    """The passphrase of a copy of a protected workspace.

    Attributes:
        passphrase: once it is accepted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Protect the copy"), self.tr("Save"), parent, 460)
        self.passphrase = ""
        says = self.tr(
            "The workspace is protected, so its copy is too: by a passphrase of its own, the same or another."
        )
        self.body.insertWidget(0, label(says, "muted", wrap=True, parent=self))
        self.new = NewPassphrase(self.form, self)
        self.new.first.setFocus()

    def save(self) -> None:
        self.passphrase = self.new.text()

    def done(self, result: int) -> None:
        self.new.clear()
        super().done(result)


class RemoveDialog(FormDialog):
    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remove the protection"), self.tr("Remove"), parent, 460)
        self._protection = protection
        says = self.tr("The file is decrypted: whoever has it can read it. Older backups stay protected.")
        self.body.insertWidget(0, label(says, "muted", wrap=True, parent=self))
        self.passphrase = secret_line(self)
        self.form.add_field("passphrase", self.tr("Passphrase"), self.passphrase)
        self.passphrase.setFocus()

    def save(self) -> None:
        try:
            with waiting():
                self._protection.remove(self.passphrase.text())
        except WrongPassphrase as error:
            raise wrong("passphrase") from error

    def done(self, result: int) -> None:
        self.passphrase.clear()
        super().done(result)
