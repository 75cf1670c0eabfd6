"""Pens and hatching.

No pen is cosmetic: a cosmetic pen becomes ``vector-effect`` in SVG, which librsvg, Inkscape and Office do not
know, and stays hair-thin in a picture at twice the scale. Hatching is drawn line by line: brush patterns look
different in each file format.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QLineF, QRectF, Qt
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


def hatch(painter: QPainter, areas: Sequence[QRectF], colour: str, spacing: float, width: float) -> None:
    """Diagonal lines, rising to the right, cut to each of ``areas`` by arithmetic.

    They are laid on one grid for the whole picture, so that neighbouring areas run on into each other.
    """
    step = spacing * 2**0.5
    lines: list[QLineF] = []
    for area in areas:
        lines += _diagonals(area.left(), area.top(), area.right(), area.bottom(), step)
    if lines:
        line_pen = QPen(QColor(colour), width)
        line_pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(line_pen)
        painter.drawLines(lines)


@lru_cache(maxsize=2048)  # most bars stay as they are when one value changes
def _diagonals(left: float, top: float, right: float, bottom: float, step: float) -> tuple[QLineF, ...]:
    if right <= left or bottom <= top:
        return ()
    lines = []
    for n in range(int((left + top) // step) + 1, int((right + bottom) // step) + 1):
        total = n * step  # x + y on this line
        x0, x1 = max(left, total - bottom), min(right, total - top)
        if x1 > x0:
            lines.append(QLineF(x0, total - x0, x1, total - x1))
    return tuple(lines)
