"""A scroll area for a form: it scrolls down, and is always wide enough for what stands in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

RIGHT = 12  # px between the form and the scroll bar


class FormArea(QScrollArea):
    """Keeps the width of ``form`` and of a scroll bar, whether the bar is there or not.

    Args:
        least: px; longer words, or fields that unfold, make it wider.
    """

    def __init__(self, form: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, RIGHT, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(self._inside)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The area watches its widget already: fields that come, go or grow ask for another layout."""
        done = super().eventFilter(watched, event)
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(self._least, self._inside.minimumSizeHint().width() + bar))
