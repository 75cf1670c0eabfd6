"""The base value of a goal: where it started from."""

from __future__ import annotations

from datetime import date

from greendesk.domain.course import Reading, course_of, one_interval_after
from greendesk.domain.model import Aggregation, Goal, GoalKind, Indicator, Window
from greendesk.domain.periods import Grain, last_complete_fiscal_year
from greendesk.domain.plan import DISTANCE_KINDS
from greendesk.domain.slices import History


def base_of(
    goal: Goal,
    indicator: Indicator,
    history: History,
    as_of: date,
    fiscal_year_start: int,
    interval: Grain | None = None,
) -> tuple[float | None, Reading | None]:
    """The base value b: as stored; else 0 for a running total; else what was measured at the base date.

    A measured base is read as the goal is read, over the same kind of window: of a level the newest value
    less than one reporting interval before the base date, of a flow the fiscal year (or the twelve months)
    that ends there.

    Args:
        goal: whose base.
        indicator: of the goal.
        history: of the indicator.
        as_of: what ends later is not known.
        fiscal_year_start: month 1..12.
        interval: how often the indicator is measured, if known; else as it was up to the base date.

    Returns: the value (None: nothing was measured there) and the reading it comes from, if it was measured.
    """
    if goal.base_value is not None:
        return goal.base_value, None
    if goal.kind is GoalKind.CUMULATIVE:
        return 0.0, None
    if goal.kind not in DISTANCE_KINDS:
        return None, None
    course = course_of(goal, indicator, history, min(goal.base_date, as_of), fiscal_year_start)
    if not len(course):
        return None, None
    reading = course.reading(len(course) - 1)
    if indicator.aggregation is Aggregation.SUM and goal.window is Window.FISCAL_YEAR:
        is_there = reading.span == last_complete_fiscal_year(goal.base_date, fiscal_year_start)
    else:
        is_there = goal.base_date < one_interval_after(reading.on, interval or course.interval)
    return (reading.value, reading) if is_there else (None, None)
