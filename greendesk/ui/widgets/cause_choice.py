"""The choice of a cause of a restatement."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from greendesk.domain.model import Cause
from greendesk.ui.cause_words import cause_title
from greendesk.ui.widgets.choice import Choice

translate = QCoreApplication.translate


class CauseChoice(Choice):
    """None yet, or one of the four."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.addItem(translate("restating", "Choose why"), None)
        for cause in Cause:
            self.addItem(cause_title(cause), cause)

    def cause(self) -> Cause | None:
        """The chosen one."""
        chosen = self.currentData()
        return None if chosen is None else Cause(chosen)
