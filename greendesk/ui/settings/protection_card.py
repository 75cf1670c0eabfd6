"""The passphrase of the workspace: whether there is one, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greendesk.ui.context import Context
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.dialogs import run
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label


class ProtectionCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Passphrase"), parent=parent)
        self._context = context
        self.says = label("", "", wrap=True, parent=self)
        self.add(self.says)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self.remove_button = TextButton(self.tr("Remove…"), parent=self)
        self.change_button = TextButton(self.tr("Change…"), parent=self)
        self.protect_button = TextButton(self.tr("Protect…"), parent=self)
        for button, verb in (
            (self.remove_button, self.remove),
            (self.change_button, self.give),
            (self.protect_button, self.give),
        ):
            button.clicked.connect(verb)
            buttons.addWidget(button)
        self.add(buttons)

    def refresh(self) -> None:
        desk = self._context.desk
        is_on, writable = desk.protection.is_on, not desk.is_read_only
        if is_on:
            text = self.tr("The file and its backups are encrypted; they open with the passphrase alone.")
        else:
            text = self.tr("None: whoever has the file can read it.")
        self.says.setText(text)
        for button, visible in (
            (self.remove_button, is_on),
            (self.change_button, is_on),
            (self.protect_button, not is_on),
        ):
            button.setVisible(visible)
            button.setEnabled(writable)

    @Slot()
    def give(self) -> None:
        """Ask for a passphrase, the first or another one; then show the recovery key, if one was made."""
        from greendesk.ui.passphrase.giving import GiveDialog
        from greendesk.ui.passphrase.recovery_key import RecoveryKeyDialog

        desk = self._context.desk
        was_on = desk.protection.is_on
        dialog = GiveDialog(desk.protection, self)
        if not run(dialog):
            return
        key, dialog.recovery_key = dialog.recovery_key, None
        if key is not None:
            run(RecoveryKeyDialog(key, desk.path, self))
        done = self.tr("The passphrase is changed") if was_on else self.tr("The workspace is protected")
        self._context.notice.emit(done)
        self.refresh()

    @Slot()
    def remove(self) -> None:
        from greendesk.ui.passphrase.giving import RemoveDialog

        dialog = RemoveDialog(self._context.desk.protection, self)
        removed = run(dialog)
        if removed:
            self._context.notice.emit(self.tr("The workspace is not protected any more"))
            self.refresh()
