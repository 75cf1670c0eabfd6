"""The bar from base to target, with a tick where the path expects the goal to be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greendesk.charts.look import Look
from greendesk.domain.progress import GoalProgress
from greendesk.ui.theme import current_look

BAR, TICK = 8.0, 18.0  # px: thickness of the bar, length of the tick


def expected_share(progress: GoalProgress) -> float | None:
    """Where the path stands today, as a share of the way from base to target; None: there is no path."""
    b, t, e = progress.base_value, progress.target_value, progress.expected
    if b is None or t is None or e is None or t == b:
        return None
    return (e - b) / (t - b)


def paint_progress(
    painter: QPainter, place: QRectF, progress: GoalProgress, colour: QColor, look: Look
) -> None:
    """Paint the bar across ``place``. It is clamped to 0..1; the number beside it never is.

    A status that is withheld is hatched: the bar shows how far, not that it is well.
    """
    groove = QRectF(place.left(), place.center().y() - BAR / 2, place.width(), BAR)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("grid"))
    painter.drawRoundedRect(groove, BAR / 2, BAR / 2)
    if progress.progress is not None:
        share = min(max(progress.progress, 0.0), 1.0)
        done = QRectF(groove.left(), groove.top(), groove.width() * share, BAR)
        if share > 0:
            done.setWidth(max(done.width(), BAR))
            painter.setBrush(colour)
            painter.drawRoundedRect(done, BAR / 2, BAR / 2)
            if progress.status.is_withheld:
                painter.setBrush(QBrush(look.colour("paper"), Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(done, BAR / 2, BAR / 2)
    expected = expected_share(progress)
    if expected is not None:
        x = groove.left() + round(groove.width() * min(max(expected, 0.0), 1.0))
        tick = QRectF(
            min(max(x - 1, groove.left()), groove.right() - 2), groove.center().y() - TICK / 2, 2, TICK
        )
        painter.fillRect(tick.adjusted(-1, 0, 1, 0), look.colour("paper"))
        painter.fillRect(tick, look.colour("ink"))
    painter.restore()


class ProgressBar(QWidget):
    """The bar as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._progress: GoalProgress | None = None
        self._colour: int | None = None

    def show_progress(self, progress: GoalProgress, colour: int | None) -> None:
        """``colour`` is the index of the business unit's series colour."""
        self._progress, self._colour = progress, colour
        self.setAccessibleName(current_look().percent(progress.progress))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, round(TICK) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._progress is not None:
            look, painter = current_look(), QPainter(self)
            paint_progress(painter, QRectF(self.rect()), self._progress, look.series(self._colour), look)
            painter.end()
