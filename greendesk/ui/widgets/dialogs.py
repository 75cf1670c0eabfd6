"""Dialogs: a form with Save and Cancel, a question before what cannot be undone, an error's sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greendesk.domain.errors import GreenDeskError
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label, spacer_line


class Dialog(QDialog):
    """A dialog with a heading, ``body`` and a row of buttons; Escape closes it.

    Attributes:
        body: takes the contents.
        buttons: the row at the foot, filled from the right.
    """

    def __init__(self, title: str, parent: QWidget | None = None, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(16)
        self.heading = label(title, "page-title", wrap=True, parent=self)
        outer.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        outer.addWidget(spacer_line(self))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)

    def add_button(self, text: str, kind: str = "") -> TextButton:
        button = TextButton(text, kind, parent=self)
        button.setAutoDefault(kind == "primary")
        button.setDefault(kind == "primary")
        self.buttons.addWidget(button)
        return button

    def add_left(self, widget: QWidget) -> None:
        """Put something at the left end of the row of buttons."""
        self.buttons.insertWidget(0, widget)


class FormDialog(Dialog):
    """A form that is saved as a whole: a refused value is shown at its field and the dialog stays.

    Subclasses add fields to ``form`` and override ``save``, which writes through the desk and may raise
    GreenDeskError.
    """

    def __init__(
        self, title: str, save_text: str = "", parent: QWidget | None = None, width: int = 520
    ) -> None:
        super().__init__(title, parent, width)
        self.form = FieldForm(self)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(save_text or self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.try_to_save)

    def save(self) -> None:
        """Write what the form holds."""
        raise TypeError(f"{type(self).__name__} does not say what to save")

    @Slot()
    def try_to_save(self) -> None:
        """Save and close, or show what is wrong."""
        self.form.clear_problems()
        try:
            self.save()
        except GreenDeskError as error:
            self.form.show_error(error)
            return
        if not self.form.problems():
            self.accept()


class ConfirmDialog(Dialog):
    """A question before something that cannot be undone; Cancel has the focus."""

    def __init__(self, question: str, consequence: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent, 440)
        self.body.addWidget(label(consequence, "", wrap=True, parent=self))
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.action_button = self.add_button(action, "danger")
        self.action_button.clicked.connect(self.accept)
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)


class ErrorDialog(Dialog):
    """A known error: its title, and its sentence."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, 440)
        self.sentence = label(sentence, "", wrap=True, parent=self)
        self.body.addWidget(self.sentence)
        self.ok_button = self.add_button(self.tr("OK"), "primary")
        self.ok_button.clicked.connect(self.accept)


def run(dialog: QDialog) -> bool:
    """Show a dialog until it is answered, then let it go. Returns whether it was accepted."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


def show_error(parent: QWidget | None, error: GreenDeskError) -> None:
    """Show a known error and wait until it is read."""
    run(ErrorDialog(error.title, error.message, parent))


def attempt(parent: QWidget, verb: Callable[[], object]) -> bool:
    """Do something through the desk; a known error is shown as its sentence. Returns whether it was done."""
    try:
        verb()
    except GreenDeskError as error:
        show_error(parent, error)
        return False
    return True
