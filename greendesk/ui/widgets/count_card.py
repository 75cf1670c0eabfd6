"""CountCard: a large number with what it counts; a click filters."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from greendesk.charts.look import mixed
from greendesk.charts.statuses import OVERRIDDEN
from greendesk.ui.theme import current_look

HEIGHT = 72


class CountCard(QAbstractButton):
    """A number, a symbol and a word; checkable, so that the filter in force is seen.

    Args:
        text: what is counted: "on track".
        symbol: of the status, if it is one: never colour alone.
    """

    def __init__(self, text: str = "", symbol: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._symbol = symbol
        self._count = "0"
        self._ink = ""
        self._is_apart = False
        self._is_marked = False

    def count(self) -> str:
        return self._count

    def set_count(self, count: int) -> None:
        text = current_look().digits(count, 0)
        if text == self._count:
            return
        self._count = text
        self.setAccessibleName(f"{self._count} {self.text()}")
        self.update()

    def set_marked(self, marked: bool) -> None:
        """Mark the count: some of what is counted has its status from a person."""
        if marked != self._is_marked:
            self._is_marked = marked
            self.update()

    def set_words(self, text: str, symbol: str = "", ink: str = "") -> None:
        """``ink``: colour of number and symbol ("#rrggbb"); "" is the theme's ink."""
        if (text, symbol, ink) == (self.text(), self._symbol, self._ink):
            return
        self._symbol, self._ink = symbol, ink
        self.setText(text)
        self.setAccessibleName(f"{self._count} {text}")
        self.update()

    def set_apart(self, apart: bool) -> None:
        """Draw a broken edge: what is counted here is counted apart from the others."""
        self._is_apart = apart
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(144, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        theme = look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.paper
        if self.isDown() or self.isChecked():
            ground = theme.wash
        elif self.underMouse():
            ground = mixed(theme.ink, theme.paper, 0.03)
        marked = self.isChecked() or self.hasFocus()
        edge = QPen(
            QColor(theme.accent if marked else theme.neutral.edge if self._is_apart else theme.line), 1
        )
        if self._is_apart:
            edge.setDashPattern([4, 3])
        painter.setPen(edge)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        ink = QColor(self._ink or theme.ink)
        if self._count == "0":
            ink = QColor(theme.faint)
        font = QFont(look.font("strong"))
        font.setPixelSize(24)
        painter.setFont(font)
        painter.setPen(ink)
        count = self._count + (OVERRIDDEN if self._is_marked else "")
        painter.drawText(QRectF(16, 8, self.width() - 32, 34), Qt.AlignmentFlag.AlignVCenter, count)
        line, left = QRectF(16, 42, self.width() - 28, 20), 0.0
        painter.setFont(look.font("text"))
        if self._symbol:
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._symbol)
            left = look.width(self._symbol) + 5
        painter.setPen(QColor(theme.muted))
        words = line.adjusted(left, 0, 0, 0)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
