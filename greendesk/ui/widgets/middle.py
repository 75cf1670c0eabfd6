"""The column in the middle of a page that is shown while no workspace is open."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

WIDTH = 760  # px


def middle_column(page: QWidget) -> QVBoxLayout:
    """Lay a page out; what goes into the column belongs to its ``parentWidget``."""
    outer = QHBoxLayout(page)
    outer.addStretch(1)
    middle = QWidget(page)
    middle.setFixedWidth(WIDTH)
    outer.addWidget(middle)
    outer.addStretch(1)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 24, 0, 24)
    column.setSpacing(16)
    column.addStretch(1)
    return column
