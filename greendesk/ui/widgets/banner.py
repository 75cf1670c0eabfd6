"""Banner: a sentence across the top of a page or dialog, with a title and, if wanted, one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from greendesk.domain.errors import GreenDeskError
from greendesk.ui.widgets.icons import IconButton, TextButton
from greendesk.ui.widgets.labels import label


class Banner(QFrame):
    """Hidden until ``say`` or ``show_error``; the user can close it.

    Signals:
        asked: its button was clicked, and what it said last did not come with something of its own to do.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._title: QLabel = label("", "strong", parent=self)
        self._sentence = label("", "", wrap=True, parent=self)
        texts.addWidget(self._title)
        texts.addWidget(self._sentence)
        row.addLayout(texts, 1)
        self.button = TextButton("", parent=self)
        self._then: Callable[[], object] | None = None
        self.button.clicked.connect(self._act)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._close = IconButton("close", self.tr("Close"), self)
        self._close.clicked.connect(self.hide)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self, sentence: str, title: str = "", action: str = "", then: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence; ``action`` names the button, which does ``then`` once the click is over."""
        self._then = then
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {sentence}" if title else sentence)
        self.show()

    def show_error(
        self, error: GreenDeskError, action: str = "", then: Callable[[], object] | None = None
    ) -> None:
        self.say(error.message, error.title, action, then)

    @Slot()
    def _act(self) -> None:
        then = self._then
        if then is None:
            self.asked.emit()
            return
        self.hide()
        QTimer.singleShot(0, self.window(), then)  # it may take this banner off the screen for good

    def sentence(self) -> str:
        """What it says now; "" while hidden."""
        return "" if self.isHidden() else self._sentence.text()
