"""Each kind of mark, painted in pixels of the plot area."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from greendesk.charts.look import Look, mixed
from greendesk.charts.mapping import Mapping, bar_sides, outline_rect
from greendesk.charts.paint.strokes import hatch, pen
from greendesk.charts.plot import (
    Band,
    Bars,
    Curve,
    Dots,
    Level,
    Mark,
    Notches,
    Outline,
    Point,
    Shape,
    Stroke,
    Tiles,
)
from greendesk.domain.figures import Basis

# How much of the colour remains in the ground of a hatched bar.
_GROUNDS = {Basis.ESTIMATED: 0.62, Basis.ILLUSTRATIVE: 0.42}


def paint_mark(painter: QPainter, mark: Mark, to: Mapping, look: Look) -> None:
    """Paint a mark of any kind."""
    match mark:
        case Bars():
            _bars(painter, mark, to, look)
        case Curve():
            _curve(painter, mark, to)
        case Dots():
            _dots(painter, mark, to, look)
        case Band():
            _band(painter, mark, to)
        case Level():
            _level(painter, mark, to)
        case Outline():
            _outline(painter, mark, to)
        case Notches():
            _notches(painter, mark, to)
        case Tiles():
            _tiles(painter, mark, to, look)


def fill_bars(painter: QPainter, areas: Sequence[QRectF], colour: str, basis: Basis, look: Look) -> None:
    """Filled rectangles; hatched where the value is estimated or illustrative."""
    is_reported = basis is Basis.REPORTED
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour if is_reported else mixed(colour, look.theme.paper, _GROUNDS[basis])))
    painter.drawRects(areas)
    if not is_reported:
        hatch(painter, areas, colour, look.px(4), look.px(1.4))


def _bars(painter: QPainter, mark: Bars, to: Mapping, look: Look) -> None:
    first, last, above, below = -1.0, to.width + 1, -1.0, to.height + 1
    # A hair of paper parts the segments of a stack, unless they are thinner than that hair.
    hair = 1.0 if mark.parted else 0.0
    alike: dict[Basis, dict[str, list[QRectF]]] = {basis: {} for basis in Basis}
    reported = alike[Basis.REPORTED]
    for bar, (left, top, right, bottom) in zip(mark.bars, bar_sides(mark, to), strict=True):
        height = bottom - top
        if height <= 0 or right <= left or left >= last or right <= first or top >= below or bottom <= above:
            continue  # out of sight, or nothing
        if mark.upright:
            if height > 3 * hair and bar.low != 0:
                bottom -= hair
            if height < 1:
                top = bottom - 1
        if left < first or right > last or top < above or bottom > below:
            left, top, right, bottom = max(left, first), max(top, above), min(right, last), min(bottom, below)
        colours = reported if bar.basis is Basis.REPORTED else alike[bar.basis]
        area = QRectF(left, top, right - left, bottom - top)
        if bar.colour in colours:
            colours[bar.colour].append(area)
        else:
            colours[bar.colour] = [area]
    for basis, colours in alike.items():
        for colour, areas in colours.items():
            fill_bars(painter, areas, colour, basis, look)


def _curve(painter: QPainter, mark: Curve, to: Mapping) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(mark.colour, mark.width, mark.stroke, to.unit))
    points = _reduced(to.places(mark.points))
    if len(points) > 1:
        painter.drawPolyline(points)


def _reduced(places: Sequence[Point]) -> list[QPointF]:
    """Points that stand within a third of a pixel of the last one kept are left out."""
    if not places:
        return []
    kept = [QPointF(*places[0])]
    last_x, last_y = places[0]
    for x, y in places[1:-1]:
        if abs(x - last_x) + abs(y - last_y) > 0.3:
            kept.append(QPointF(x, y))
            last_x, last_y = x, y
    return kept + [QPointF(*place) for place in places[1:][-1:]]


def dot(painter: QPainter, at: QPointF, mark: Dots, unit: float, paper: str) -> None:
    """One point: filled, or hollow with the paper shining through."""
    radius = mark.radius * unit
    width = 1.6 * unit
    if mark.hollow or mark.shape is Shape.RING:
        painter.setPen(QPen(QColor(mark.colour), width if mark.shape is Shape.DOT else 2.2 * unit))
        painter.setBrush(QColor(paper))
        radius -= width / 2 if mark.shape is Shape.DOT else 0
    else:
        # A rim of paper keeps a point apart from the line that runs through it.
        painter.setPen(QPen(QColor(paper), 1.0 * unit))
        painter.setBrush(QColor(mark.colour))
        radius += 0.5 * unit
    if mark.shape is Shape.DIAMOND:
        offsets = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
        painter.drawPolygon(QPolygonF([QPointF(at.x() + dx, at.y() + dy) for dx, dy in offsets]))
    else:
        painter.drawEllipse(at, radius, radius)


def _dots(painter: QPainter, mark: Dots, to: Mapping, look: Look) -> None:
    for x, y in mark.points:
        if to.x0 - 1e-9 <= x <= to.x1 + 1e-9:
            dot(painter, to.point(x, y), mark, to.unit, look.theme.paper)


def _band(painter: QPainter, mark: Band, to: Mapping) -> None:
    around: list[Point] = [(x, high) for x, _, high in mark.points]
    around += [(x, low) for x, low, _ in reversed(mark.points)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(mark.colour)))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in to.places(around)]))


def _level(painter: QPainter, mark: Level, to: Mapping) -> None:
    painter.setPen(pen(mark.colour, 1.3, mark.stroke, to.unit))
    if mark.upright:
        x = to.x(mark.value)
        painter.drawPolyline([QPointF(x, 0), QPointF(x, to.height)])
    else:
        y = to.y(mark.value)
        painter.drawPolyline([QPointF(0, y), QPointF(to.width, y)])


def _outline(painter: QPainter, mark: Outline, to: Mapping) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(mark.colour, 1.2, Stroke.DASHED, to.unit))
    painter.drawRect(outline_rect(mark, to))


def _notches(painter: QPainter, mark: Notches, to: Mapping) -> None:
    for notch in mark.notches:
        x = to.x(notch.value)
        painter.setPen(pen(notch.colour, 2.0, Stroke.SOLID, to.unit))
        slot = to.y(notch.start) - to.y(notch.end)
        reach = min(slot * 0.32, 8 * to.unit)
        middle = (to.y(notch.start) + to.y(notch.end)) / 2
        if not 0 < middle < to.height:
            continue
        painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))


def _tiles(painter: QPainter, mark: Tiles, to: Mapping, look: Look) -> None:
    painter.setFont(look.font("small"))
    for tile in mark.tiles:
        if tile.y0 < to.y0 - 1e-9 or tile.y1 > to.y1 + 1e-9:
            continue  # in a row that is scrolled out of sight
        cell = to.rect(tile.x0, tile.x1, tile.y0, tile.y1)
        left, top = round(cell.left()), round(cell.top())
        hair = 1 if cell.width() > 5 else 0
        area = QRectF(left, top, round(cell.right()) - left - hair, round(cell.bottom()) - top - 1)
        painter.fillRect(area, QColor(tile.ground))
        if tile.hatch:
            hatch(painter, [area], tile.hatch, look.px(4), look.px(1.2))
        if tile.sign and look.width(tile.sign, "small") + 2 <= area.width():
            painter.setPen(QColor(tile.ink))
            x = area.center().x() - look.width(tile.sign, "small") / 2
            line = area.center().y() - look.line_height("small") / 2
            painter.drawText(QPointF(x, line + look.baseline("small")), tile.sign)
