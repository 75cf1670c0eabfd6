"""Room for a text in a plot: what is drawn there, and the free place nearest to a point."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping, bar_rects
from greendesk.charts.plot import Bars, Curve, Dots, Level, Plot
from greendesk.domain.frozen import frozen

Segment = tuple[float, float, float, float]  # x and y of its two ends
Box = tuple[float, float, float, float]  # left, top, right, bottom

CLEAR = 2.0  # pixels between a text and what is drawn
STEP = 12.0  # pixels between the columns that are searched


@frozen
class Drawn:
    """What a text must not lie on, in pixels of the plot area: pieces of lines, bars and dots."""

    lines: tuple[Segment, ...] = ()
    boxes: tuple[Box, ...] = ()
    clear: float = CLEAR

    def leaves_free(self, area: QRectF) -> bool:
        box = _wider(area, self.clear)
        return not any(crosses(line, box) for line in self.lines) and not any(
            _overlap(other, box) for other in self.boxes
        )

    def with_levels(self, heights: Iterable[float], width: float) -> Drawn:
        """The same with lines across the whole plot, as those of the grid are."""
        return Drawn((*self.lines, *((0.0, y, width, y) for y in heights)), self.boxes, self.clear)


def lines_of(plot: Plot, look: Look, to: Mapping) -> Drawn:
    """Every piece of a line of the plot."""
    segments: list[Segment] = []
    for mark in plot.marks:
        if isinstance(mark, Curve):
            points = [(to.x(x), to.y(y)) for x, y in mark.points]
            segments += [(*before, *after) for before, after in pairwise(points)]
        elif isinstance(mark, Level) and not mark.upright:
            y = to.y(mark.value)
            segments.append((0.0, y, to.width, y))
        elif isinstance(mark, Level):
            x = to.x(mark.value)
            segments.append((x, 0.0, x, to.height))
    return Drawn(tuple(segments), clear=look.px(CLEAR))


def drawn_of(plot: Plot, look: Look, to: Mapping) -> Drawn:
    """Every piece of a line, every bar and every dot of the plot."""
    boxes: list[Box] = []
    for mark in plot.marks:
        if isinstance(mark, Bars):
            boxes += [(r.left(), r.top(), r.right(), r.bottom()) for r in bar_rects(mark, to)]
        elif isinstance(mark, Dots):
            half = look.px(mark.radius)
            boxes += [
                (to.x(x) - half, to.y(y) - half, to.x(x) + half, to.y(y) + half) for x, y in mark.points
            ]
    lines = lines_of(plot, look, to)
    return Drawn(lines.lines, tuple(boxes), lines.clear)


def nearest_free(
    at: QPointF,
    width: float,
    height: float,
    bounds: QRectF,
    drawn: Drawn,
    most: float = math.inf,
    *,
    clear_way: bool = False,
) -> QRectF | None:
    """The free place for a text nearest to a point; None if there is none within ``most`` pixels.

    ``clear_way``: no line lies between the point and the text.
    """
    best, least = None, most
    for left in _columns(at.x(), width, bounds):
        right = left + width
        aside = max(0.0, left - at.x(), at.x() - right)
        if aside > least:
            continue
        for top in _tops(at.y(), height, bounds, _blocked(left, right, drawn)):
            away = math.hypot(aside, max(0.0, top - at.y(), at.y() - top - height))
            if away >= least:
                continue
            area = QRectF(left, top, width, height)
            if not (clear_way and _is_cut(at, area, drawn)):
                best, least = area, away
    return best


def way_to(at: QPointF, area: QRectF) -> QPointF:
    """The point of an area that is nearest to ``at``."""
    return QPointF(min(max(at.x(), area.left()), area.right()), min(max(at.y(), area.top()), area.bottom()))


def _is_cut(at: QPointF, area: QRectF, drawn: Drawn) -> bool:
    """Whether a line crosses the way from a point to a text; lines that end at the point do not count."""
    edge = way_to(at, area)
    length = math.hypot(edge.x() - at.x(), edge.y() - at.y())
    if length <= 4 * drawn.clear:
        return False
    share = 3 * drawn.clear / length
    start = at + (edge - at) * share
    way = (start.x(), start.y(), edge.x(), edge.y())
    left, right = sorted((start.x(), edge.x()))
    top, bottom = sorted((start.y(), edge.y()))
    return any(
        _meet(way, line)
        for line in drawn.lines
        if (line[0] <= right or line[2] <= right)
        and (line[0] >= left or line[2] >= left)
        and (line[1] <= bottom or line[3] <= bottom)
        and (line[1] >= top or line[3] >= top)
    )


def _meet(one: Segment, other: Segment) -> bool:
    """Whether two pieces of lines cross."""
    a, b = _side(one, other[0], other[1]), _side(one, other[2], other[3])
    c, d = _side(other, one[0], one[1]), _side(other, one[2], one[3])
    return a * b <= 0 and c * d <= 0 and (a, b, c, d) != (0, 0, 0, 0)


def _side(line: Segment, x: float, y: float) -> float:
    return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0])


def _columns(x: float, width: float, bounds: QRectF) -> Iterator[float]:
    """Left edges: from the middle below the point outwards, and both ends."""
    first, last = bounds.left(), bounds.right() - width
    if last < first:
        return
    middle = min(max(x - width / 2, first), last)
    yield middle
    step = 1
    while middle - step * STEP >= first or middle + step * STEP <= last:
        for left in (middle - step * STEP, middle + step * STEP):
            if first <= left <= last:
                yield left
        step += 1
    yield first
    yield last


def _blocked(left: float, right: float, drawn: Drawn) -> list[tuple[float, float]]:
    """Heights at which something is drawn between two edges, in order."""
    left, right, clear = left - drawn.clear, right + drawn.clear, drawn.clear
    spans = [(top - clear, bottom + clear) for x0, top, x1, bottom in drawn.boxes if x0 < right and x1 > left]
    for line in drawn.lines:
        x1, _, x2, _ = line
        if (x1 >= left or x2 >= left) and (x1 <= right or x2 <= right):
            top, bottom = _span(line, left, right)
            spans.append((top - clear, bottom + clear))
    return sorted(spans)


def _span(line: Segment, left: float, right: float) -> tuple[float, float]:
    """Highest and lowest point of the part of a line between two edges, which it reaches."""
    x1, y1, x2, y2 = line if line[0] <= line[2] else (line[2], line[3], line[0], line[1])
    if x2 > x1:
        slope = (y2 - y1) / (x2 - x1)
        start, end = y1 + slope * (max(left, x1) - x1), y1 + slope * (min(right, x2) - x1)
        return min(start, end), max(start, end)
    return min(y1, y2), max(y1, y2)


def _tops(y: float, height: float, bounds: QRectF, blocked: list[tuple[float, float]]) -> Iterator[float]:
    """For each free stretch of a column the top that brings a text of ``height`` nearest to ``y``."""
    start = bounds.top()
    for low, high in (*blocked, (bounds.bottom(), bounds.bottom())):
        end = min(low, bounds.bottom())
        if end - start >= height:
            yield min(max(y - height / 2, start), end - height)
        start = max(start, high)


def crosses(segment: Segment, box: Box) -> bool:
    """Whether any part of a line lies in a box (Liang and Barsky's clipping)."""
    x1, y1, x2, y2 = segment
    left, top, right, bottom = box
    if (x1 < left and x2 < left) or (x1 > right and x2 > right):
        return False
    if (y1 < top and y2 < top) or (y1 > bottom and y2 > bottom):
        return False
    first, last = 0.0, 1.0
    dx, dy = x2 - x1, y2 - y1
    for slope, room in ((-dx, x1 - left), (dx, right - x1), (-dy, y1 - top), (dy, bottom - y1)):
        if slope < 0:
            first = max(first, room / slope)
        elif slope > 0:
            last = min(last, room / slope)
    return first <= last


def _wider(area: QRectF, by: float) -> Box:
    return area.left() - by, area.top() - by, area.right() + by, area.bottom() + by


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]
