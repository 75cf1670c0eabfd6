"""The question why something approved changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from greendesk.domain.errors import ReasonNeeded
from greendesk.domain.restatement import Why
from greendesk.ui.widgets.dialogs import Dialog, run
from greendesk.ui.widgets.labels import label


class ReasonDialog(Dialog):
    """Takes a reason; without one nothing can be saved."""

    def __init__(self, needed: ReasonNeeded, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("approval", "Why does this change?")
        super().__init__(title, parent, 440)
        self.body.addWidget(label(needed.message, "", wrap=True, parent=self))
        caption = label(self.tr("Reason, for the history"), "muted", parent=self)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(caption.text())
        caption.setBuddy(self.line)
        self.body.addWidget(caption)
        self.body.addWidget(self.line)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.accept)
        self.line.textChanged.connect(self._typed)
        self._typed()
        self.line.setFocus()

    @Slot()
    def _typed(self) -> None:
        self.save_button.setEnabled(bool(self.line.text().strip()))


def reason_for(needed: ReasonNeeded) -> Why | None:
    """Ask for a reason; None if the user gives it up."""
    dialog = ReasonDialog(needed, window_in_front())
    return Why(dialog.line.text()) if run(dialog) else None


def window_in_front() -> QWidget | None:
    """The window over which a question is asked, wherever it arises."""
    window = QApplication.activeWindow()
    while window is not None and not window.isVisible():  # a dialog that is going, and its children with it
        window = window.parentWidget()
    return window
