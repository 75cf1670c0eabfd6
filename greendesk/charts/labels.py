"""Texts beside and above points: placed one after the other, so that none touches another or is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF

from greendesk.charts.frame import Run
from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping
from greendesk.charts.plot import Curve, Label, Level, Plot

GUTTER = 13.0  # pixels between the plot and the labels at its right
NARROW = 420.0  # pixels of the axes' room below which there is no column for labels at the right


Segment = tuple[float, float, float, float]  # x and y of its two ends
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Placed:
    """Labels in place: texts and the thin lines that lead to moved ones, in pixels of the plot area."""

    runs: tuple[Run, ...] = ()
    leaders: tuple[QLineF, ...] = ()
    areas: tuple[QRectF, ...] = ()


def right_room(plot: Plot, look: Look, room: float) -> float:
    """Width to keep free at the right of the plot for its labels; 0 where the chart is too narrow for any."""
    widths = [_size(label, look)[0] for label in plot.labels if label.place == "right"]
    if not widths or room < look.px(NARROW):
        return 0.0
    return min(max(widths) + look.px(GUTTER), room * 0.36)


def place_labels(plot: Plot, look: Look, to: Mapping, right: float, above: float) -> Placed:
    """Place every label.

    Args:
        plot: its labels, the important ones first.
        look: fonts and sizes.
        to: the plot area.
        right: width of the column at the right of the plot; 0 = none.
        above: height above the plot that is free.
    """
    seen = [label for label in plot.labels if _in_sight(label, to)]
    beside = [label for label in seen if label.place == "right"] if right else []
    result = _column(beside, look, to) if beside else Placed()
    bounds = QRectF(0, -above, to.width, to.height + above)
    rest = [label for label in seen if label not in beside]
    segments = _segments(plot, to) if rest else ()
    for label in rest:
        result = _inside(label, look, to, bounds, segments, result)
    return result


def _in_sight(label: Label, to: Mapping) -> bool:
    x, y = label.at
    return to.x0 - 1e-9 <= x <= to.x1 + 1e-9 and to.y0 - 1e-9 <= y <= to.y1 + 1e-9


def _size(label: Label, look: Look) -> tuple[float, float]:
    width = max(look.width(words.text, words.role) for words in label.lines)
    return width, sum(look.line_height(words.role) for words in label.lines)


def _runs(label: Label, look: Look, area: QRectF, align: float) -> tuple[Run, ...]:
    runs, y = [], area.top()
    for words in label.lines:
        x = area.left() + (area.width() - look.width(words.text, words.role)) * align
        runs.append(Run(x, y + look.baseline(words.role), words.text, words.role, words.ink))
        y += look.line_height(words.role)
    return tuple(runs)


def _column(labels: list[Label], look: Look, to: Mapping) -> Placed:
    """Labels at the right: each at its height, moved apart where two would touch."""
    order = sorted(labels, key=lambda label: to.y(label.at[1]))
    heights = [_size(label, look)[1] for label in order]
    gap = look.px(4)
    # The first line of a label stands beside its point.
    first = [look.line_height(label.lines[0].role) / 2 for label in order]
    tops = [to.y(label.at[1]) - half for label, half in zip(order, first, strict=True)]
    # The most important label keeps its place; those above it go up, those below go down.
    fixed = order.index(labels[0])
    for n in range(fixed - 1, -1, -1):
        tops[n] = min(tops[n], tops[n + 1] - heights[n] - gap)
    for n in range(fixed + 1, len(tops)):
        tops[n] = max(tops[n], tops[n - 1] + heights[n - 1] + gap)
    ceiling, floor = -look.line_height("small") * 0.5, to.height + look.line_height("small") * 0.5
    for n in range(len(tops)):
        tops[n] = max(tops[n], ceiling)
        ceiling = tops[n] + heights[n] + gap
    for n in reversed(range(len(tops))):
        tops[n] = min(tops[n], floor - heights[n])
        floor = tops[n] - gap
    left = to.width + look.px(GUTTER)
    runs: list[Run] = []
    leaders, areas = [], []
    for label, top, height, half in zip(order, tops, heights, first, strict=True):
        area = QRectF(left, top, _size(label, look)[0], height)
        runs += _runs(label, look, area, 0.0)
        areas.append(area)
        at = to.point(*label.at)
        if abs(top + half - at.y()) > look.px(12):
            leaders.append(QLineF(at + QPointF(look.px(3), 0), QPointF(left - look.px(3), top + half)))
    return Placed(tuple(runs), tuple(leaders), tuple(areas))


def _inside(
    label: Label, look: Look, to: Mapping, bounds: QRectF, segments: tuple[Segment, ...], placed: Placed
) -> Placed:
    """A label in the plot, at the first of its places that is free."""
    forms = [label]
    if len(label.lines) > 1:
        forms.append(replace(label, lines=label.lines[:1]))
    if label.short:
        forms.append(replace(label, lines=(replace(label.lines[0], text=label.short),)))
    for form in forms:
        for area in _places(form, look, to, bounds):
            taken = any(area.intersects(other) for other in placed.areas)
            box = area.left(), area.top(), area.right(), area.bottom()
            if not taken and not any(crosses(segment, box) for segment in segments):
                return _with(placed, form, look, area)
    if label.optional:
        return placed
    # What must be said is said across a line rather than not at all.
    for form in reversed(forms):
        for area in _places(form, look, to, bounds):
            if not any(area.intersects(other) for other in placed.areas):
                return _with(placed, form, look, area)
    return placed


def _with(placed: Placed, label: Label, look: Look, area: QRectF) -> Placed:
    return Placed(placed.runs + _runs(label, look, area, 0.5), placed.leaders, (*placed.areas, area))


def _places(label: Label, look: Look, to: Mapping, bounds: QRectF) -> Iterator[QRectF]:
    """Places that a label may take: above its point, below, to either side, then the same farther away."""
    at = to.point(*label.at)
    width, height = _size(label, look)
    if label.place == "column":
        slot = label.slot * to.width / (to.x1 - to.x0)
        area = QRectF(at.x() - width / 2, at.y() - look.px(4) - height, width, height)
        if width <= slot - look.px(4) and bounds.contains(area):
            yield area
        return
    for distance in (look.px(8), look.px(20)):
        for dx, dy in ((-0.5, -1), (-0.5, 1), (-1, -1), (0, 1), (-1, 1), (0, -1)):
            left = at.x() + width * dx + (dx + 0.5) * look.px(8)
            top = at.y() + (distance if dy > 0 else -distance - height)
            area = QRectF(left, top, width, height)
            area.moveLeft(min(max(area.left(), bounds.left()), max(bounds.left(), bounds.right() - width)))
            if bounds.contains(area):
                yield area


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


def _segments(plot: Plot, to: Mapping) -> tuple[Segment, ...]:
    """Every piece of a line of the plot, in pixels."""
    segments: list[Segment] = []
    for mark in plot.marks:
        if isinstance(mark, Curve):
            points = [(to.x(x), to.y(y)) for x, y in mark.points]
            segments += [(*before, *after) for before, after in pairwise(points)]
        elif isinstance(mark, Level) and not mark.upright:
            y = to.y(mark.value)
            segments.append((0.0, y, to.width, y))
    return tuple(segments)
