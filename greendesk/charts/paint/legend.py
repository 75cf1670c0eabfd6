"""Swatches of the legend: the same strokes as in the plot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from greendesk.charts.look import Look, mixed
from greendesk.charts.paint.marks import dot, fill_bars
from greendesk.charts.paint.strokes import hatch, pen
from greendesk.charts.plot import Dots, Entry, Shape, Stroke
from greendesk.domain.figures import Basis

_LINES = {
    "line": (Stroke.SOLID, 2.2),
    "broken": (Stroke.BROKEN, 2.2),
    "dashed": (Stroke.DASHED, 1.4),
    "dotted": (Stroke.DOTTED, 1.6),
    "long": (Stroke.LONG, 2.0),
}
_TILES = {"tile-estimated": (0.36, 0.82), "tile-illustrative": (0.16, 0.36)}
_SHAPES = {"dot": Shape.DOT, "diamond": Shape.DIAMOND, "ring": Shape.RING}


def paint_swatch(painter: QPainter, entry: Entry, place: QRectF, look: Look) -> None:
    """Paint the swatch of an entry into the left end of its place."""
    colour = getattr(look.theme, entry.colour, entry.colour)
    if entry.hidden:
        colour = mixed(colour, look.theme.paper, 0.35)
    middle = place.center().y()
    side = look.px(10)
    box = QRectF(round(place.left()), round(middle - side / 2), side, side)
    if entry.swatch in _LINES:
        stroke, width = _LINES[entry.swatch]
        painter.setPen(pen(colour, width, stroke, look.px(1)))
        x = place.left()
        painter.drawPolyline([QPointF(x, round(middle) + 0.5), QPointF(x + look.px(14), round(middle) + 0.5)])
    elif entry.swatch in _SHAPES:
        mark = Dots((), colour, 3.6, shape=_SHAPES[entry.swatch])
        dot(painter, QPointF(box.center().x(), middle), mark, look.px(1), look.theme.paper)
    elif entry.swatch == "hatch":
        fill_bars(painter, [box], colour, Basis.ILLUSTRATIVE, look)
    elif entry.swatch == "hollow":
        mark = Dots((), colour, 3.6, hollow=True)
        dot(painter, QPointF(box.center().x(), middle), mark, look.px(1), look.theme.paper)
    elif entry.swatch in _TILES:
        ground, lines = _TILES[entry.swatch]
        painter.fillRect(box, QColor(mixed(colour, look.theme.paper, ground)))
        hatch(painter, [box], mixed(colour, look.theme.paper, lines), look.px(4), look.px(1.2))
    elif entry.swatch == "band":
        painter.fillRect(box.adjusted(0, 0, look.px(4), 0), QColor(colour))
    elif entry.swatch == "gap":
        painter.fillRect(box, look.colour("gap"))
        hatch(painter, [box], look.theme.hatch, look.px(4), look.px(1.2))
    elif entry.swatch == "outline":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(colour, 1.2, Stroke.DASHED, look.px(1)))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    elif entry.swatch == "notch":
        painter.setPen(pen(colour, 2.0, Stroke.SOLID, look.px(1)))
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
    elif entry.swatch == "box":
        painter.fillRect(box, QColor(colour))
