"""Sign-offs: the table, a new one, and a printed code that is held against them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QWidget

from greendesk.domain.sign_off import same_code
from greendesk.ui.context import Context
from greendesk.ui.proof.sign_off_dialog import SignOffDialog
from greendesk.ui.proof.sign_offs import Column, SignOffTable
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.dialogs import run
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import dress, label
from greendesk.ui.widgets.table import Table

CODE_WIDTH = 280


class SignOffsCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sign-offs"), parent=parent)
        self._context = context
        self.sign_button = TextButton(self.tr("Sign off a period…"), "primary", "plus", self)
        self.sign_button.clicked.connect(self.sign_off)
        self.add_button(self.sign_button)
        self.empty = label(
            self.tr(
                "No period is signed off yet. A sign-off seals what the figures of a period were; its short "
                "code proves later that the file is the same."
            ),
            "muted",
            wrap=True,
            parent=self,
        )
        self.table = Table(self)
        self.model = SignOffTable(context.look, context.desk.fiscal_year_start, self.table)
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.STANDING, QHeaderView.ResizeMode.Stretch)
        self.add(self.empty)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.code = QLineEdit(self)
        self.code.setFixedWidth(CODE_WIDTH)
        self.code.setPlaceholderText(self.tr("A printed code"))
        self.code.setAccessibleName(self.tr("A printed code"))
        self.code.setClearButtonEnabled(True)
        self.answer = label("", "muted", wrap=True, parent=self)
        row.addWidget(self.code)
        row.addWidget(self.answer, 1)
        self.add(row)
        self.code.textChanged.connect(self._compare)

    def refresh(self) -> None:
        standings = self._context.desk.proof.sign_offs()
        self.model.put(standings, self._context.look)
        self.table.setVisible(bool(standings))
        self.empty.setVisible(not standings)
        self.sign_button.setEnabled(not self._context.desk.is_read_only)
        self._compare()

    @Slot()
    def sign_off(self) -> None:
        run(SignOffDialog(self._context, self))
        self.refresh()

    @Slot()
    def _compare(self) -> None:
        """Say whether the code that was typed belongs to a sign-off of this file."""
        typed = self.code.text().strip()
        places = [n for n, s in enumerate(self.model.rows) if same_code(s.sign_off.code, typed)]
        self.table.clearSelection()
        if not typed:
            says, role = self.tr("Type a code to see whether this is the file that was signed."), "muted"
        elif places:
            self.table.selectRow(places[0])
            says, role = self.tr("✓ This file has the sign-off with that code."), "link"
        else:
            says = self.tr("No sign-off of this file has that code: it was rolled back or built anew since.")
            role = "problem"
        dress(self.answer, role)
        self.answer.setText(says)
