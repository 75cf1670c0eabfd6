"""Card: a titled panel, the ground of everything on a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from greendesk.ui.widgets.labels import ElidedLabel

PADDING = 16
GAP = 8
# A title line is lower than the fields of a form. Without the names a button's menu would be that low too.
IN_TITLE_LINE = "QPushButton, QLineEdit { min-height: 24px; max-height: 24px; }"
TITLE_LEAST = 200  # px that a title keeps before the note beside it


class Card(QFrame):
    """A panel with a 1-px border: a title, a note at the right and buttons after it; below, ``body``.

    Attributes:
        body: the vertical layout that takes the card's contents.
    """

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PADDING, PADDING - 6, PADDING, PADDING)
        outer.setSpacing(GAP)
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._title = ElidedLabel(title, "card-title", self._head)
        self._after_title = QHBoxLayout()
        self._after_title.setSpacing(GAP)
        self._note = ElidedLabel(note, "muted", self._head)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self._title.set_least(TITLE_LEAST)
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self._title)
        row.addLayout(self._after_title)
        row.addWidget(self._note, 1)
        row.addStretch(0)
        row.addLayout(self._buttons)
        # The same height in all cards, unless a button or a choice stands in it.
        self._head.setMinimumHeight(28)
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        outer.addWidget(self._head, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(GAP)
        outer.addLayout(self.body, 1)
        self._head.setVisible(bool(title or note))
        self._note.setVisible(bool(note))

    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title) or not self._buttons.isEmpty())

    def set_title_least(self, width: int) -> None:
        """Keep so many px of the title where buttons and the note need the room."""
        self._title.set_least(width)

    def note(self) -> str:
        return self._note.text()

    def set_note(self, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def add_button(self, button: QWidget, *, first: bool = False) -> None:
        """Put a button (or any small widget) at the right end of the title line, or before those there."""
        self._buttons.insertWidget(0 if first else -1, button)
        self._head.show()

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a small widget, such as a status chip, right after the title."""
        self._after_title.addWidget(widget)
        self._head.show()

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout below what the body holds."""
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)
