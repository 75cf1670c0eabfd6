"""Room for a text in a plot: what is drawn there, and the free place nearest to a point."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping, bar_sides
from greendesk.charts.plot import Bars, Curve, Dots, Level, Plot
from greendesk.domain.frozen import frozen

Line = tuple[tuple[float, ...], tuple[float, ...]]  # x and y of its points, from left to right
Segment = tuple[float, float, float, float]  # x and y of its two ends
Box = tuple[float, float, float, float]  # left, top, right, bottom

CLEAR = 2.0  # pixels between a text and what is drawn
STEP = 12.0  # pixels between the columns that are searched


@frozen
class Drawn:
    """What a text must not lie on, in pixels of the plot area: lines, bars and dots.

    ``levels`` are the heights of lines across the whole plot, as those of the grid are.
    """

    lines: tuple[Line, ...] = ()
    boxes: tuple[Box, ...] = ()
    clear: float = CLEAR
    levels: tuple[float, ...] = ()

    def leaves_free(self, area: QRectF) -> bool:
        box = _wider(area, self.clear)
        if any(_overlap(other, box) for other in self.boxes) or _between(self.levels, box[1], box[3]):
            return False
        return not any(crosses(piece, box) for piece in _near(self.lines, box))

    def with_levels(self, heights: Iterable[float]) -> Drawn:
        """The same with more lines across the whole plot."""
        return replace(self, levels=(*self.levels, *heights))

    def with_boxes(self, boxes: Iterable[Box]) -> Drawn:
        return replace(self, boxes=(*self.boxes, *boxes))


def lines_of(plot: Plot, look: Look, to: Mapping) -> Drawn:
    """Every line of the plot."""
    lines: list[Line] = []
    levels: list[float] = []
    for mark in plot.marks:
        if isinstance(mark, Curve):
            lines += lines_through(to.places(mark.points))
        elif isinstance(mark, Level) and not mark.upright:
            levels.append(to.y(mark.value))
        elif isinstance(mark, Level):
            x = to.x(mark.value)
            lines.append(((x, x), (0.0, to.height)))
    return Drawn(tuple(lines), (), look.px(CLEAR), tuple(levels))


def lines_through(points: Sequence[tuple[float, float]]) -> list[Line]:
    """A curve as lines that each lead from left to right: one, unless it turns back."""
    lines: list[Line] = []
    start = 0
    while start < len(points) - 1:
        end, way = start + 1, points[start + 1][0] - points[start][0]
        while end < len(points) - 1 and (points[end + 1][0] - points[end][0]) * way >= 0:
            way = way or points[end + 1][0] - points[end][0]
            end += 1
        run = points[start : end + 1] if way >= 0 else points[start : end + 1][::-1]
        xs, ys = zip(*run, strict=True)
        lines.append((xs, ys))
        start = end
    return lines


def boxes_of(plot: Plot, look: Look, to: Mapping) -> tuple[Box, ...]:
    """Every bar and every dot of the plot."""
    boxes: list[Box] = []
    for mark in plot.marks:
        if isinstance(mark, Bars):
            boxes += bar_sides(mark, to)
        elif isinstance(mark, Dots):
            half = look.px(mark.radius)
            boxes += [(x - half, y - half, x + half, y + half) for x, y in to.places(mark.points)]
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
    """The same without the boxes that lie farther from a point than this: no text so near touches them."""
    aside, above = aside + drawn.clear, above + drawn.clear
    box = at.x() - aside, at.y() - above, at.x() + aside, at.y() + above
    return replace(drawn, boxes=tuple(other for other in drawn.boxes if _overlap(other, box)))


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
    if _between(drawn.levels, box[1], box[3]):
        return True
    return any(_meet((x1, y1, x2, y2), piece) for piece in _near(drawn.lines, box))


def _between(levels: tuple[float, ...], top: float, bottom: float) -> bool:
    return any(top <= y <= bottom for y in levels)


def _near(lines: tuple[Line, ...], box: Box) -> list[Segment]:
    """The pieces of lines that are not wholly above, below or beside a box: few of many, found by halving."""
    left, top, right, bottom = box
    near = []
    for xs, ys in lines:
        if xs[-1] < left or xs[0] > right:
            continue
        for n in range(max(1, bisect_left(xs, left)), min(len(xs) - 1, bisect_right(xs, right)) + 1):
            y1, y2 = ys[n - 1], ys[n]
            if not ((y1 < top and y2 < top) or (y1 > bottom and y2 > bottom)):
                near.append((xs[n - 1], y1, xs[n], y2))
    return near


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
    spans += [(y - clear, y + clear) for y in drawn.levels]
    for xs, ys in drawn.lines:
        if xs[-1] < left or xs[0] > right:
            continue
        first, after = bisect_left(xs, left), bisect_right(xs, right)
        heights = list(ys[first:after])
        if first and xs[first] > left:
            heights.append(_height_at(left, xs, ys, first))
        if after < len(xs) and xs[after - 1] < right:
            heights.append(_height_at(right, xs, ys, after))
        spans.append((min(heights) - clear, max(heights) + clear))
    spans.sort()
    return spans


def _height_at(x: float, xs: tuple[float, ...], ys: tuple[float, ...], n: int) -> float:
    """Where a line is at ``x``, between its points ``n - 1`` and ``n``."""
    return ys[n - 1] + (ys[n] - ys[n - 1]) / (xs[n] - xs[n - 1]) * (x - xs[n - 1])


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
