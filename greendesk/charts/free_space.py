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
        if any(_overlap(other, box) for other in self.boxes):
            return False
        return not any(crosses(line, box) for line in _near(self.lines, box))

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


def boxes_of(plot: Plot, look: Look, to: Mapping) -> tuple[Box, ...]:
    """Every bar and every dot of the plot."""
    boxes: list[Box] = []
    for mark in plot.marks:
        if isinstance(mark, Bars):
            boxes += [(r.left(), r.top(), r.right(), r.bottom()) for r in bar_rects(mark, to)]
        elif isinstance(mark, Dots):
            half = look.px(mark.radius)
            boxes += [
                (to.x(x) - half, to.y(y) - half, to.x(x) + half, to.y(y) + half) for x, y in mark.points
            ]
    return tuple(boxes)


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
    if math.isfinite(most):
        drawn = _within(drawn, at, most + width, most + height)
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


def _within(drawn: Drawn, at: QPointF, aside: float, above: float) -> Drawn:
    """What is drawn no farther from a point than this: all that a text so near can lie on."""
    aside, above = aside + drawn.clear, above + drawn.clear
    box = at.x() - aside, at.y() - above, at.x() + aside, at.y() + above
    boxes = tuple(other for other in drawn.boxes if _overlap(other, box))
    return Drawn(tuple(_near(drawn.lines, box)), boxes, drawn.clear)


def way_to(at: QPointF, area: QRectF) -> QPointF:
    """The point of an area that is nearest to ``at``."""
    return QPointF(min(max(at.x(), area.left()), area.right()), min(max(at.y(), area.top()), area.bottom()))


def _is_cut(at: QPointF, area: QRectF, drawn: Drawn) -> bool:
    """Whether a line crosses the way from a point to a text; lines that end at the point do not count."""
    edge = way_to(at, area)
    x1, y1, x2, y2 = at.x(), at.y(), edge.x(), edge.y()
    length = math.hypot(x2 - x1, y2 - y1)
    if length <= 4 * drawn.clear:
        return False
    share = 3 * drawn.clear / length
    x1, y1 = x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
    box = min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
    return any(_meet((x1, y1, x2, y2), line) for line in _near(drawn.lines, box))


def _near(lines: tuple[Segment, ...], box: Box) -> list[Segment]:
    """The lines that are not wholly above, below or beside a box: a few of many, of which more is asked."""
    left, top, right, bottom = box
    return [
        line
        for line in lines
        if not (
            (line[0] < left and line[2] < left)
            or (line[0] > right and line[2] > right)
            or (line[1] < top and line[3] < top)
            or (line[1] > bottom and line[3] > bottom)
        )
    ]


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
    clear = drawn.clear
    left, right = left - clear, right + clear
    spans = [(top - clear, bottom + clear) for x0, top, x1, bottom in drawn.boxes if x0 < right and x1 > left]
    low = high = end_x = end_y = math.nan  # of the pieces that each begin where the last one ended
    for x1, y1, x2, y2 in drawn.lines:
        if x1 > x2:
            x1, y1, x2, y2 = x2, y2, x1, y1
        if x2 < left or x1 > right:
            continue
        if (x1 < left or x2 > right) and y1 != y2:  # only the part between the edges counts
            slope = (y2 - y1) / (x2 - x1)
            start = y1
            if x1 < left:
                y1 = start + slope * (left - x1)
            if x2 > right:
                y2 = start + slope * (right - x1)
        if x1 == end_x and y1 == end_y:
            if y2 < low:
                low = y2
            elif y2 > high:
                high = y2
        else:
            if low == low:
                spans.append((low - clear, high + clear))
            low, high = (y1, y2) if y1 < y2 else (y2, y1)
        end_x, end_y = x2, y2
    if low == low:
        spans.append((low - clear, high + clear))
    spans.sort()
    return spans


def _tops(y: float, height: float, bounds: QRectF, blocked: list[tuple[float, float]]) -> Iterator[float]:
    """For each free stretch of a column the top that brings a text of ``height`` nearest to ``y``."""
    start, bottom = bounds.top(), bounds.bottom()
    for low, high in (*blocked, (bottom, bottom)):
        if low - start >= height:
            end = min(low, bottom)
            if end - start >= height:
                yield min(max(y - height / 2, start), end - height)
        if high > start:
            start = high


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
