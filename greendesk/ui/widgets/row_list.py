"""Rows of one height under each other, with thin lines between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from greendesk.ui.widgets.labels import spacer_line

SHOWN_ROWS = 5


class RowList(QScrollArea):
    """As high as its rows; of more than five, the others are scrolled to.

    Args:
        row_height: px.
    """

    def __init__(self, parent: QWidget, row_height: int) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inner)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of those before."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for number, row in enumerate(rows):
            if number:
                self._column.addWidget(spacer_line(self))
            self._column.addWidget(row)
        self._column.addStretch(1)
        self.setFixedHeight(min(len(rows), SHOWN_ROWS) * (self._row_height + 1))
