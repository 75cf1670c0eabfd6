"""What can be pointed at in the chart of a goal: a group for each date, with all that is known of it."""

from __future__ import annotations

import math
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from greendesk.charts.headings import basis_words
from greendesk.charts.look import Look
from greendesk.charts.plot import Group, Picked, Spot
from greendesk.charts.timeline import Timeline
from greendesk.domain.figures import GoalPath, PathPoint, Value
from greendesk.domain.periods import Period, period_of

translate = QCoreApplication.translate


def path_groups(chart: GoalPath, look: Look, time: Timeline) -> tuple[Group, ...]:
    """Groups in the order of time; each reaches half-way to its neighbours."""
    spots: dict[date, list[Spot]] = {}
    actual = [point for segment in chart.actual for point in segment]
    for point in actual:
        spots.setdefault(point.on, []).append(_actual(chart, look, time, point))
    for value in chart.bars:
        if value.value is not None:
            spots.setdefault(value.period.end, []).append(_bar(chart, look, time, value))
    known = sorted(spots)
    for day in known:
        expected = expected_at(chart, day)
        if expected is not None:
            spots[day].append(_plain(chart, look, time, translate("charts", "expected"), day, expected))
    for stone in chart.milestones:
        name = translate("charts", "milestone")
        spots.setdefault(stone.on, []).append(_plain(chart, look, time, name, stone.on, stone.value))
    for ahead in chart.forecast:
        band = f"{look.compact(ahead.low)} – {look.compact(ahead.high)}"
        detail = translate("charts", "80 % band: {band}").format(band=band)
        name = translate("charts", "forecast")
        colour = look.theme.series_colour(chart.colour)
        spots.setdefault(ahead.on, []).append(
            Spot(name, (time.x(ahead.on), ahead.value), colour, None, ahead.value, chart.heading.unit, detail)
        )
    if chart.target:
        name = translate("charts", "target")
        spots.setdefault(chart.target.on, []).append(
            _plain(chart, look, time, name, chart.target.on, chart.target.value)
        )
    days = sorted(spots)
    xs = [time.x(day) for day in days]
    edges = [-math.inf, *((a + b) / 2 for a, b in pairwise(xs)), math.inf]
    return tuple(
        Group(_title(chart, look, day), edges[n], edges[n + 1], tuple(spots[day]))
        for n, day in enumerate(days)
    )


def _title(chart: GoalPath, look: Look, day: date) -> str:
    step = period_of(day, chart.grain, chart.fiscal_year_start)
    if step.end == day and not chart.is_running_total:
        return look.period(step, chart.grain, chart.fiscal_year_start)
    return look.date(day)


def _actual(chart: GoalPath, look: Look, time: Timeline, point: PathPoint) -> Spot:
    total, level = translate("charts", "running total"), translate("charts", "actual")
    start = chart.heading.period.start if chart.is_running_total else None
    step = period_of(point.on, chart.grain, chart.fiscal_year_start)
    behind = Period(min(start, point.on), point.on) if start else Period(min(step.start, point.on), point.on)
    return Spot(
        total if chart.is_running_total else level,
        (time.x(point.on), point.value),
        look.theme.series_colour(chart.colour),
        None,
        point.value,
        chart.heading.unit,
        basis_words(frozenset({point.basis})),
        Picked(point.indicator_ids, behind) if point.indicator_ids else None,
    )


def _bar(chart: GoalPath, look: Look, time: Timeline, value: Value) -> Spot:
    start, end = time.slot(value.period)
    low, high = sorted((0.0, value.value or 0.0))
    return Spot(
        look.period(value.period, None, chart.fiscal_year_start),
        ((start + end) / 2, (low + high) / 2),
        look.theme.series_colour(chart.colour),
        (start, end, low, high),
        value.value,
        chart.heading.unit,
        basis_words(frozenset({value.basis})),
        Picked(value.indicator_ids, value.period),
    )


def _plain(chart: GoalPath, look: Look, time: Timeline, name: str, day: date, value: float) -> Spot:
    return Spot(name, (time.x(day), value), look.theme.muted, None, value, chart.heading.unit)


def expected_at(chart: GoalPath, day: date) -> float | None:
    """The expected path at ``day``; None outside of it."""
    for before, after in pairwise(chart.expected):
        if before.on <= day <= after.on and before.on < after.on:
            share = (day - before.on).days / (after.on - before.on).days
            return before.value + (after.value - before.value) * share
    return None
