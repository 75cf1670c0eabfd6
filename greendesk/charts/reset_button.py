"""The way back from a zoomed chart: a button above the plot, there only while it is zoomed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from greendesk.charts.look import Look

translate = QCoreApplication.translate


class ResetButton(QToolButton):
    """Hidden until ``stand_above`` is called."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(translate("ChartView", "Show all"))
        self.setToolTip(translate("ChartView", "Show the whole chart again (Esc)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def stand_above(self, plot: QRectF, look: Look) -> None:
        """Show it in the colours of the chart, at the right end just above the plot."""
        theme = look.theme
        self.setStyleSheet(
            f"QToolButton {{ color: {theme.accent_ink}; background: {theme.raised}; padding: 2px 8px;"
            f" border: 1px solid {theme.line}; border-radius: 4px; }}"
            f" QToolButton:hover {{ background: {theme.wash}; }}"
        )
        self.setFont(look.font("small"))
        self.adjustSize()
        self.move(round(plot.right() - self.width()), max(0, round(plot.top() - self.height() - 4)))
        self.show()
