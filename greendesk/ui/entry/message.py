"""The line below the grid: a problem, a warning, what waits unwritten; and what can be done about it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from greendesk.charts.look import Look
from greendesk.ui.widgets.icons import TextButton, pixmap
from greendesk.ui.widgets.labels import dress, label


class Tone(StrEnum):
    QUIET = "quiet"
    DONE = "done"
    WARNING = "warning"
    PROBLEM = "problem"


ROLES = {Tone.QUIET: "muted", Tone.DONE: "muted", Tone.WARNING: "warning", Tone.PROBLEM: "problem"}
ICONS = {Tone.QUIET: "", Tone.DONE: "check", Tone.WARNING: "warning", Tone.PROBLEM: "warning"}
LINES = 2


class MessageLine(QWidget):
    """Two lines of height whether it speaks or not, so that the grid above never jumps.

    Signals:
        first_asked, second_asked: its buttons.
    """

    first_asked = Signal()
    second_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._tone = look, Tone.QUIET
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._icon = QLabel(self)
        self._sentence = label("", "muted", wrap=True, parent=self)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.first, self.second = TextButton("", "flat", parent=self), TextButton("", "flat", parent=self)
        self.first.clicked.connect(self.first_asked)
        self.second.clicked.connect(self.second_asked)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.first)
        row.addWidget(self.second)
        self.say("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * LINES + 2)

    def set_look(self, look: Look) -> None:
        self._look = look
        self._draw_icon()

    def say(self, sentence: str, tone: Tone = Tone.QUIET, first: str = "", second: str = "") -> None:
        """Show a sentence, and up to two things to do about it."""
        self._tone = tone
        self._sentence.setText(sentence)
        dress(self._sentence, ROLES[tone])
        for button, text in ((self.first, first), (self.second, second)):
            button.setText(text)
            button.setVisible(bool(text))
        self.setAccessibleName(sentence)
        self._draw_icon()

    def sentence(self) -> str:
        return self._sentence.text()

    def tone(self) -> Tone:
        return self._tone

    def _draw_icon(self) -> None:
        name, theme = ICONS[self._tone], self._look.theme
        self._icon.setVisible(bool(name))
        if name:
            colours = {
                Tone.DONE: theme.accent_ink,
                Tone.WARNING: theme.warning.ink,
                Tone.PROBLEM: theme.bad.ink,
            }
            ratio = self.devicePixelRatioF()
            picture = QPixmap(pixmap(name, colours[self._tone], round(16 * ratio)))
            picture.setDevicePixelRatio(ratio)
            self._icon.setPixmap(picture)
