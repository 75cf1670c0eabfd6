"""What stands where nothing is yet: it says so, says what to do next, and has the button for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from greendesk.ui.widgets.icons import TextButton, palette_icon
from greendesk.ui.widgets.labels import label

ICON_SIZE = 40


class EmptyState(QWidget):
    """Signals: ``asked`` when its button is clicked."""

    asked = Signal()

    def __init__(
        self, title: str, hint: str = "", action: str = "", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(8)
        box.addStretch(1)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setVisible(bool(icon_name))
        self._title = label(title, "strong", parent=self)
        self._hint = label(hint, "muted", wrap=True, parent=self)
        for text in (self._title, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._hint.setVisible(bool(hint))
        self.button = TextButton(action, "primary", parent=self)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.asked)
        box.addWidget(self._picture)
        box.addWidget(self._title)
        box.addWidget(self._hint)
        box.addSpacing(8)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self._draw_icon()

    def say(self, title: str, hint: str = "", action: str | None = None) -> None:
        """Show another text; ``action`` None keeps the button as it is, "" hides it."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        if action is not None:
            self.button.setText(action)
            self.button.setVisible(bool(action))

    def set_icon(self, icon_name: str) -> None:
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self._picture.setVisible(bool(icon_name))
            self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon_name:
            drawn = palette_icon(self._icon_name, QPalette.ColorRole.PlaceholderText)
            self._picture.setPixmap(drawn.pixmap(ICON_SIZE, ICON_SIZE))
