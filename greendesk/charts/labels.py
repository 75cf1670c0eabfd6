"""Texts beside and above points: placed one after the other, so that none touches another or is cut."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF

from greendesk.charts.frame import Run
from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping
from greendesk.charts.plot import Label, Plot

NARROW = 420.0  # pixels of the axes' room below which there is no column for labels at the right


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
    return min(max(widths) + look.px(12), room * 0.36)


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
    for label in seen:
        if label not in beside:
            result = _inside(label, look, to, bounds, result)
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
    for n in range(1, len(tops)):
        tops[n] = max(tops[n], tops[n - 1] + heights[n - 1] + gap)
    floor = to.height + look.line_height("small") * 0.5
    for n in reversed(range(len(tops))):
        tops[n] = min(tops[n], floor - heights[n])
        floor = tops[n] - gap
    left = to.width + look.px(10)
    runs: list[Run] = []
    leaders, areas = [], []
    for label, top, height, half in zip(order, tops, heights, first, strict=True):
        area = QRectF(left, top, _size(label, look)[0], height)
        runs += _runs(label, look, area, 0.0)
        areas.append(area)
        at = to.point(*label.at)
        if abs(top + half - at.y()) > look.px(5):
            leaders.append(QLineF(at + QPointF(look.px(5), 0), QPointF(left - look.px(2), top + half)))
    return Placed(tuple(runs), tuple(leaders), tuple(areas))


def _inside(label: Label, look: Look, to: Mapping, bounds: QRectF, placed: Placed) -> Placed:
    """A label in the plot: above its point, else below, moved sideways to stay inside."""
    forms = [label]
    if label.short:
        forms.append(replace(label, lines=(replace(label.lines[0], text=label.short),)))
    at = to.point(*label.at)
    for form in forms:
        width, height = _size(form, look)
        if label.place == "column" and width > label.slot * to.width / (to.x1 - to.x0) - look.px(4):
            continue
        distance = look.px(4 if label.place == "column" else 8)
        left = min(max(at.x() - width / 2, bounds.left()), bounds.right() - width)
        tops = [at.y() - distance - height]
        if label.place != "column":
            tops.append(at.y() + distance)
        for top in tops:
            area = QRectF(left, top, width, height)
            if bounds.contains(area) and not any(area.intersects(other) for other in placed.areas):
                return Placed(
                    placed.runs + _runs(form, look, area, 0.5), placed.leaders, (*placed.areas, area)
                )
    return placed
