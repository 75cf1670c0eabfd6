"""The legend of the entry grid: what hatches, slanting figures, letters and bars mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greendesk.charts.look import Look
from greendesk.ui.entry.headers import small
from greendesk.ui.entry.paint import BAR_WIDTH, LEFT, draw_stage, hatch_brush
from greendesk.ui.entry.signs import OF_STAGE, Sign, sign_words
from greendesk.ui.widgets.tips import plain_tip

HEIGHT, SWATCH, GAP = 18, 16, 14
STAGES = {sign: stage for stage, sign in OF_STAGE.items()}


class Legend(QWidget):
    """One line: the signs that occur in the grid, then others while there is room; the tooltip has all."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._signs: tuple[Sign, ...] = tuple(Sign)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._explain()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def show_first(self, occurring: frozenset[Sign]) -> None:
        """Put the signs that occur before the others."""
        signs = tuple(sorted(Sign, key=lambda sign: sign is not Sign.GAP and sign not in occurring))
        if signs != self._signs:
            self._signs = signs
            self.update()

    def signs(self) -> tuple[Sign, ...]:
        """The signs in their order."""
        return self._signs

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def _explain(self) -> None:
        text = "\n".join(f"{sign.value}  {sign_words(sign)}" for sign in Sign)
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text.replace("\n", "; "))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        plain, slanting = small(self.font()), small(self.font())
        slanting.setItalic(True)
        metrics = QFontMetrics(plain)
        left = 0
        for sign in self._signs:
            words = sign_words(sign)
            stage = STAGES.get(sign)
            sign_width = (
                SWATCH if sign is Sign.GAP else BAR_WIDTH if stage else metrics.horizontalAdvance(sign.value)
            )
            width = sign_width + 5 + metrics.horizontalAdvance(words)
            if left + width > self.width():
                break
            place = QRect(left, 0, sign_width, self.height())
            if sign is Sign.GAP:
                self._swatch(painter, place.adjusted(0, 3, 0, -3))
            elif stage is not None:
                draw_stage(painter, place.adjusted(0, 2, 0, -2), stage, theme)
            else:
                painter.setFont(slanting if sign is Sign.ESTIMATED else plain)
                painter.setPen(QColor(theme.muted))
                painter.drawText(place, LEFT, sign.value)
            painter.setFont(plain)
            painter.setPen(QColor(theme.faint))
            painter.drawText(QRect(left + sign_width + 5, 0, width, self.height()), LEFT, words)
            left += width + GAP
        painter.end()

    def _swatch(self, painter: QPainter, place: QRect) -> None:
        theme = self._look.theme
        painter.setBrushOrigin(place.topLeft())
        painter.fillRect(place, hatch_brush(theme.gap, theme.hatch, self.devicePixelRatioF()))
        painter.setPen(QColor(theme.line))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
