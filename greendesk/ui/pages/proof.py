"""The Proof page: the check of the whole file, and sign-offs of periods."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from greendesk.ui.context import Context
from greendesk.ui.page import Page
from greendesk.ui.proof.check_card import CheckCard
from greendesk.ui.proof.sign_offs_card import SignOffsCard


class ProofPage(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        self.check = CheckCard(context, self)
        self.sign_offs = SignOffsCard(context, self)
        column.addWidget(self.check)
        column.addWidget(self.sign_offs, 1)

    def title(self) -> str:
        return self.tr("Proof")

    def refresh(self) -> None:
        self.sign_offs.refresh()
