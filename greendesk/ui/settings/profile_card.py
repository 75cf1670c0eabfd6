"""Who writes: the name and role that the history of every workspace gives to what is done here."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from greendesk.domain.journal import Author
from greendesk.ui.context import Context
from greendesk.ui.state import State
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.icons import TextButton

LONGEST = 100


class ProfileCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who writes"), self.tr("on this computer"), parent)
        self._context = context
        self._state = State()
        self.name, self.role = QLineEdit(self), QLineEdit(self)
        for field in (self.name, self.role):
            field.setMaxLength(LONGEST)
            field.textEdited.connect(self._compare)
        self.role.setPlaceholderText(self.tr("for example Sustainability officer"))
        self.form = FieldForm(self)
        self.form.add_field(
            "name",
            self.tr("Name"),
            self.name,
            self.tr("The history names you beside each change that you make. Empty: the name of your login."),
        )
        self.form.add_field("role", self.tr("Role"), self.role)
        self.add(self.form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.save_button = TextButton(self.tr("Save"), "primary", parent=self)
        self.save_button.clicked.connect(self.save)
        buttons.addWidget(self.save_button)
        self.add(buttons)
        self.form.enter.connect(self.save)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the profile as it is kept, unless another is being typed."""
        if not (self.name.isModified() or self.role.isModified()):
            author = self._state.author
            self.name.setText(author.name)
            self.role.setText(author.role)
        self._compare()

    @Slot()
    def save(self) -> None:
        """Keep the profile; what is written from now on has this name."""
        if not self.save_button.isEnabled():
            return
        self._state.author = self._typed()
        self._state.sync()
        author = self._state.author
        self._context.desk.journal.author = author
        self.name.setText(author.name)
        self.role.setText(author.role)
        self._compare()
        self._context.notice.emit(
            self.tr("From now on the history says {name}").format(name=author.name)
            if author.name
            else self.tr("From now on the history names nobody")
        )

    def _typed(self) -> Author:
        return Author(" ".join(self.name.text().split()), " ".join(self.role.text().split()))

    @Slot()
    def _compare(self) -> None:
        self.save_button.setEnabled(self._typed() != self._state.author)
