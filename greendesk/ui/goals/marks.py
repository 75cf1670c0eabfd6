"""The way of a goal from base to target, as a bar in its row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from greendesk.charts.look import Look, mixed
from greendesk.desk.rows import GoalRow
from greendesk.domain.model import GoalKind

BAR_HEIGHT = 8.0
TICK_HEIGHT = 18.0
STRIPE = 5.0


def draw_bar(painter: QPainter, place: QRectF, row: GoalRow, look: Look) -> None:
    """The way from base to target: filled as far as it is done, with a tick where the path expects it by now.

    Withheld goals are grey and hatched, estimated values striped; one that moves away has a mark.
    """
    p = row.progress
    theme = look.theme
    track = QRectF(place.left(), place.center().y() - BAR_HEIGHT / 2, place.width(), BAR_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if p.progress is None:
        _fill(painter, track, theme.gap, theme.hatch)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
    else:
        _fill(painter, track, mixed(theme.ink, theme.paper, 0.09))
        done = QRectF(track)
        done.setWidth(max(track.width() * min(1.0, max(0.0, p.progress)), 0.0))
        if done.width() > 0:
            painter.save()
            painter.setClipRect(done)
            colour = theme.other if p.status.is_withheld else theme.series_colour(row.unit.colour)
            stripe = theme.hatch if p.status.is_withheld else mixed(colour, theme.paper, 0.55)
            _fill(painter, track, colour, stripe if p.status.is_withheld or p.estimated else None)
            painter.restore()
        if p.progress < 0:
            _mark_away(painter, track, theme.tone(p.status).ink)
        where = p.expected_share
        if where is not None and row.goal.kind is not GoalKind.MILESTONE:
            x = track.left() + track.width() * min(1.0, max(0.0, where))
            painter.fillRect(QRectF(x - 2, track.top(), 4, track.height()), QColor(theme.paper))
            painter.fillRect(
                QRectF(x - 1, place.center().y() - TICK_HEIGHT / 2, 2, TICK_HEIGHT), QColor(theme.ink)
            )
    painter.restore()


def _fill(painter: QPainter, track: QRectF, colour: str, stripe: str | None = None) -> None:
    """A rounded bar, striped if asked; stripes are drawn, for a brush pattern is coarse at fine scales."""
    shape = QPainterPath()
    shape.addRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
    painter.fillPath(shape, QBrush(QColor(colour)))
    if stripe is None:
        return
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(stripe), 1.5))
    x = track.left() - track.height()
    while x < track.right():
        painter.drawLine(QPointF(x, track.bottom()), QPointF(x + track.height(), track.top()))
        x += STRIPE
    painter.restore()


def _mark_away(painter: QPainter, track: QRectF, colour: str) -> None:
    """A wedge at the base that points away from the target."""
    y, half = track.center().y(), BAR_HEIGHT / 2 + 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    x = track.left()
    painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 8, y - half), QPointF(x + 8, y + half)]))
