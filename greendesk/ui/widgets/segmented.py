"""SegmentedControl: one choice of a few, all in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

SIDE = 12  # px beside a text, as the stylesheet has it


class SegmentedControl(QFrame):
    """Buttons in a row of which one is down; the arrow keys move the choice (Qt does that in a group).

    Args:
        choices: (value, text shown) pairs.

    Signals:
        chosen(value): another one is chosen by the user.
    """

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for number, (_, text) in enumerate(choices):
            button = QPushButton(text.replace("&", "&&"), self)
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setMinimumWidth(_chosen_width(button))
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.buttonClicked.connect(self._clicked)
        self.setFocusProxy(self._group.button(0))

    def value(self) -> Any:
        return self._values[self._group.checkedId()]

    def set_value(self, value: Any) -> None:
        self._group.button(self._values.index(value)).setChecked(True)

    def button(self, value: Any) -> QAbstractButton:
        return self._group.button(self._values.index(value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    @Slot(QAbstractButton)
    def _clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.value())


def _chosen_width(button: QPushButton) -> int:
    """The width that a button needs once it is chosen and bold; the style asks for that of plain text."""
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * SIDE + 2
