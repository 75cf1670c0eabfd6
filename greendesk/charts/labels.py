"""Texts beside and above points: placed one after the other, so that none touches another or is cut."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRectF

from greendesk.charts.frame import Run
from greendesk.charts.free_space import Drawn, boxes_of, lines_of, nearest_free, way_to
from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping
from greendesk.charts.plot import Label, Plot
from greendesk.domain.frozen import frozen

GUTTER = 13.0  # pixels between the plot and the labels at its right
NARROW = 420.0  # pixels of the axes' room below which there is no column for labels at the right
REACH = 120.0  # pixels from its point at which a label is still read as belonging to it
LED = 24.0  # pixels from its point from which on a thin line leads to a label


@frozen
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


def place_labels(
    plot: Plot, look: Look, to: Mapping, right: float, above: float, grid: tuple[float, ...] = ()
) -> Placed:
    """Place every label.

    Args:
        plot: its labels, the important ones first.
        look: fonts and sizes.
        to: the plot area.
        right: width of the column at the right of the plot; 0 = none.
        above: height above the plot that is free.
        grid: the values with a line of the grid; labels in the plot lie between them where there is room.
    """
    seen = [label for label in plot.labels if _in_sight(label, to)]
    beside = [label for label in seen if label.place == "right"] if right else []
    result = _column(beside, look, to) if beside else Placed()
    bounds = QRectF(0, -above, to.width, to.height + above)
    rest = [label for label in seen if label not in beside]
    if rest:
        ground = _ground(plot, look, to, rest, grid)
        for label in rest:
            result = _inside(label, look, to, bounds, ground, result)
    return result


@frozen
class _Ground:
    """What labels in the plot keep clear of: at best all, at least the lines."""

    lines: Drawn
    drawn: Drawn
    with_grid: Drawn


def _ground(plot: Plot, look: Look, to: Mapping, labels: list[Label], grid: tuple[float, ...]) -> _Ground:
    lines = lines_of(plot, look, to)
    if all(label.place == "column" for label in labels):
        return _Ground(lines, lines, lines)
    drawn = lines.with_boxes(boxes_of(plot, look, to))
    return _Ground(lines, drawn, drawn.with_levels(to.y(value) for value in grid))


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


def _inside(label: Label, look: Look, to: Mapping, bounds: QRectF, ground: _Ground, placed: Placed) -> Placed:
    """A label in the plot, at the first of its places that is free."""
    forms = [label]
    if len(label.lines) > 1:
        forms.append(replace(label, lines=label.lines[:1]))
    if label.short:
        forms.append(replace(label, lines=(replace(label.lines[0], text=label.short),)))
    if label.place == "column":
        layers: tuple[Drawn, ...] = (ground.lines,)
    elif label.optional:
        layers = (ground.with_grid,)
    else:
        layers = ground.with_grid, ground.drawn
    for form in forms:
        for drawn in layers:
            for area in _places(form, look, to, bounds):
                if _is_apart(area, placed) and drawn.leaves_free(area):
                    return _with(placed, form, look, to, area)
            if not label.optional:
                far = _farther(form, look, to, bounds, drawn, placed, look.px(REACH), clear_way=True)
                if far is not None:
                    return _with(placed, form, look, to, far)
    if label.optional:
        return placed
    # What must be said is said far from its point rather than across a line, and so rather than not at all.
    for drawn in (ground.drawn, ground.lines, Drawn()):
        for form in forms:
            far = _farther(form, look, to, bounds, drawn, placed, math.inf)
            if far is not None:
                return _with(placed, form, look, to, far)
    return placed


def _is_apart(area: QRectF, placed: Placed) -> bool:
    return not any(area.intersects(other) for other in placed.areas)


def _farther(
    label: Label,
    look: Look,
    to: Mapping,
    bounds: QRectF,
    drawn: Drawn,
    placed: Placed,
    most: float,
    *,
    clear_way: bool = False,
) -> QRectF | None:
    """The nearest free place anywhere in the plot."""
    ground = drawn.with_boxes((a.left(), a.top(), a.right(), a.bottom()) for a in placed.areas)
    return nearest_free(to.point(*label.at), *_size(label, look), bounds, ground, most, clear_way=clear_way)


def _with(placed: Placed, label: Label, look: Look, to: Mapping, area: QRectF) -> Placed:
    """The label there: its lines begin or end at the side where its point or the rim is."""
    at = to.point(*label.at)
    gap = look.px(1)
    if area.left() >= at.x() - gap or area.left() <= gap:
        align = 0.0
    elif area.right() <= at.x() + gap or area.right() >= to.width - gap:
        align = 1.0
    else:
        align = 0.5
    leaders = placed.leaders
    line = QLineF(at, way_to(at, area))
    if line.length() > look.px(LED):
        start, end = look.px(6) / line.length(), 1 - look.px(2) / line.length()
        leaders = (*leaders, QLineF(line.pointAt(start), line.pointAt(end)))
    return Placed(placed.runs + _runs(label, look, area, align), leaders, (*placed.areas, area))


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
    x, y, aside = at.x(), at.y(), look.px(8)
    first, last = bounds.left(), max(bounds.left(), bounds.right() - width)
    tried: set[tuple[float, float]] = set()  # at the rim several places are one
    for distance in (look.px(8), look.px(20)):
        for dx, dy in ((-0.5, -1), (-0.5, 1), (-1, -1), (0, 1), (-1, 1), (0, -1)):
            left = min(max(x + width * dx + (dx + 0.5) * aside, first), last)
            top = y + (distance if dy > 0 else -distance - height)
            if (left, top) in tried:
                continue
            tried.add((left, top))
            area = QRectF(left, top, width, height)
            if bounds.contains(area):
                yield area
