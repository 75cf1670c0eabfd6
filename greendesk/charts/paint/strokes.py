"""Pens and hatching.

No pen is cosmetic: a cosmetic pen becomes ``vector-effect`` in SVG, which librsvg, Inkscape and Office do not
know, and stays hair-thin in a picture at twice the scale. Hatching is drawn line by line: brush patterns look
different in each file format.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from greendesk.charts.plot import Stroke

# Lengths of dashes and gaps in pixels (Qt wants multiples of the pen's width).
_DASHES = {
    Stroke.BROKEN: (6.0, 2.6),
    Stroke.DASHED: (4.0, 3.2),
    Stroke.DOTTED: (1.5, 3.0),
    Stroke.LONG: (8.0, 3.6),
}


def pen(colour: str, width: float, stroke: Stroke = Stroke.SOLID, unit: float = 1.0) -> QPen:
    """A pen ``width`` pixels wide."""
    result = QPen(QColor(colour), width * unit)
    result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke is Stroke.SOLID:
        result.setCapStyle(Qt.PenCapStyle.RoundCap)
    else:
        result.setCapStyle(Qt.PenCapStyle.FlatCap)
        result.setDashPattern([length / width for length in _DASHES[stroke]])
    return result


def hatch(painter: QPainter, area: QRectF, colour: str, spacing: float, width: float) -> None:
    """Diagonal lines, rising to the right, cut to ``area`` by arithmetic.

    They are laid on one grid for the whole picture, so that neighbouring areas run on into each other.
    """
    if area.width() <= 0 or area.height() <= 0:
        return
    step = spacing * 2**0.5
    first = int((area.left() + area.top()) // step) + 1
    last = int((area.right() + area.bottom()) // step)
    lines = []
    for n in range(first, last + 1):
        total = n * step  # x + y on this line
        x0 = max(area.left(), total - area.bottom())
        x1 = min(area.right(), total - area.top())
        if x1 > x0:
            lines.append(QLineF(QPointF(x0, total - x0), QPointF(x1, total - x1)))
    if lines:
        line_pen = QPen(QColor(colour), width)
        line_pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(line_pen)
        painter.drawLines(lines)
