"""The value that would bring a goal on track: for the person who is about to type one in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import fsum

from greendesk.domain.aggregate import ending_in
from greendesk.domain.base import base_of
from greendesk.domain.limits import in_force
from greendesk.domain.model import Aggregation, Goal, GoalKind, Indicator, Window
from greendesk.domain.periods import (
    Period,
    fiscal_year,
    fiscal_year_period,
    month_end,
    month_ordinal,
    month_start,
)
from greendesk.domain.plan import DISTANCE_KINDS, expected, has_distance, target_of
from greendesk.domain.slices import History, Slice


def value_needed(
    goal: Goal, indicator: Indicator, history: History, period: Period, fiscal_year_start: int
) -> float | None:
    """The value of ``period`` with which the goal stands exactly on track at the period's end.

    Of a running total, what is missing to ``b + on_track * (e - b)`` at that date; of a limit or a milestone,
    to the limit or target itself. At or after the target date it is what reaches the target. A goal on twelve
    months' totals asks for the rest of the twelve months; within a fiscal year that is not over, for the rest
    of the same share of the year's expectation (a part of a year is never held against a full-year target).

    Args:
        goal: the goal.
        indicator: of the goal.
        history: of the indicator; what already stands in ``period`` is left out, what ends later is not
            looked at.
        period: the period that is typed in.
        fiscal_year_start: month 1..12.

    Returns: in the indicator's unit; None when no value can tell: a derived indicator, no base, no target
    date, no
        distance, or a period that begins before a running total does.
    """
    if indicator.is_derived:
        return None
    if goal.kind is GoalKind.CUMULATIVE and period.start < goal.base_date:
        return None
    is_total = indicator.aggregation is Aggregation.SUM and goal.kind is not GoalKind.CUMULATIVE
    is_yearly = is_total and goal.window is Window.FISCAL_YEAR
    year = fiscal_year_period(fiscal_year(period.end, fiscal_year_start), fiscal_year_start)
    wanted = _wanted(goal, indicator, history, year.end if is_yearly else period.end, fiscal_year_start)
    if wanted is None or indicator.aggregation is not Aggregation.SUM:
        return wanted
    others = tuple(p for p in history.slices if p.count and not p.period.overlaps(period))
    if goal.kind is GoalKind.CUMULATIVE:
        return wanted - _total([p for p in others if p.start >= goal.base_date and p.end < period.start])
    if is_yearly:
        share = ((period.end - year.start).days + 1) / year.days
        return wanted * share - _total(ending_in(others, Period(year.start, period.end)))
    first = month_start(month_ordinal(period.end) - 11)
    return wanted - _total(ending_in(others, Period(first, month_end(month_ordinal(period.end)))))


def _wanted(
    goal: Goal, indicator: Indicator, history: History, on: date, fiscal_year_start: int
) -> float | None:
    """The reading that the goal needs at ``on``."""
    if goal.kind not in DISTANCE_KINDS:
        return goal.target_value
    base, _ = base_of(goal, indicator, history, on, fiscal_year_start)
    target = target_of(goal, base)
    e = expected(goal, base, target, on)
    if base is None or target is None or e is None or not has_distance(base, target, indicator.direction):
        return None
    if goal.target_date is not None and on >= goal.target_date:
        return target
    return base + in_force(goal, on).thresholds.on_track * (e - base)


def _total(slices: Sequence[Slice]) -> float:
    return fsum(piece.total for piece in slices)
