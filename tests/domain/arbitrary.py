"""Hypothesis strategies: goals, measurements and dates of every sort that the program accepts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from greendesk.domain.model import (
    Aggregation,
    Direction,
    Goal,
    GoalKind,
    Indicator,
    Measurement,
    Milestone,
    State,
    Thresholds,
    Window,
)
from greendesk.domain.periods import month_period, month_start
from greendesk.domain.validate_goal import check_goal
from tests.domain.making import indicator

FIRST_MONTH = 2015 * 12
AMOUNTS = st.integers(-4_000, 40_000).map(lambda n: n / 4)
GRADES = st.none() | st.integers(1, 5)
FISCAL_STARTS = st.integers(1, 12)


@st.composite
def measurements(draw: st.DrawFn, *, finest: int = 1) -> list[Measurement]:
    """Up to three years: each month whole, left out, missing with a reason, or in pieces; some quarters."""
    made = []
    month = FIRST_MONTH + draw(st.integers(0, 12))
    for _ in range(draw(st.integers(0, 36))):
        length = draw(st.sampled_from([1, 1, 1, 1, 3]))
        start, end = month_start(month), month_period(month + length - 1).end
        month += length
        if draw(st.integers(0, 9)) == 0:
            continue
        pieces = draw(st.integers(1, finest)) if length == 1 else 1
        cuts = [start + timedelta(days=(end - start).days * n // pieces) for n in range(1, pieces)]
        for first, last in zip([start, *(c + timedelta(days=1) for c in cuts)], [*cuts, end], strict=True):
            state = draw(
                st.sampled_from([State.REPORTED, State.REPORTED, State.ESTIMATED, State.NOT_OCCURRING])
            )
            value = None if state.is_missing else draw(AMOUNTS)
            source = draw(st.sampled_from(["", "illustrative split"]))
            quality = None if value is None else draw(GRADES)
            made.append(Measurement("indicator", first, last, value, state, source, quality=quality))
    return made


ENTERED = (Aggregation.SUM, Aggregation.LAST, Aggregation.MEAN)


@st.composite
def goals(draw: st.DrawFn, aggregations: Sequence[Aggregation] = ENTERED) -> tuple[Goal, Indicator]:
    """A goal that ``check_goal`` accepts, with its indicator."""
    aggregation = draw(st.sampled_from(aggregations))
    direction = draw(st.sampled_from(list(Direction)))
    kinds = [GoalKind.LEVEL, GoalKind.PERCENT, GoalKind.MILESTONE, GoalKind.THRESHOLD]
    kinds.append(GoalKind.CUMULATIVE if aggregation is Aggregation.SUM else GoalKind.SHARE)
    kind = draw(st.sampled_from(kinds))
    base_month = FIRST_MONTH + draw(st.integers(0, 24))
    base_date = draw(st.sampled_from([month_start(base_month), month_period(base_month).end]))
    length = draw(st.integers(2, 60))
    target_date = draw(st.sampled_from([None, month_period(base_month + length).end]))
    base = None if kind is GoalKind.CUMULATIVE else draw(st.none() | st.integers(100, 20_000).map(float))
    sign = direction.sign
    if kind is GoalKind.PERCENT:
        target = -sign * draw(st.integers(1, 90)) / 100
    elif kind is GoalKind.CUMULATIVE:
        target = sign * draw(st.integers(10, 100_000)) / 4
    else:
        target = (base or 5_000.0) + sign * draw(st.integers(1, 400_000)) / 4
    milestones: tuple[Milestone, ...] = ()
    if target_date is not None and kind in (GoalKind.LEVEL, GoalKind.SHARE) and draw(st.booleans()):
        on = base_date + timedelta(days=draw(st.integers(1, (target_date - base_date).days - 1)))
        milestones = (Milestone(on, draw(AMOUNTS)),)
    early, coverage = draw(st.sampled_from([0.15, 0.0])), draw(st.sampled_from([0.0, 0.5, 0.8]))
    window, limits = draw(st.sampled_from(list(Window))), Thresholds(early=early, coverage=coverage)
    made = Goal(
        "indicator", kind, base_date, target, base, target_date, window, milestones, limits, id="goal"
    )
    of = replace(indicator("last"), aggregation=aggregation, direction=direction)
    check_goal(made, of)
    return made, of


AS_OF = st.integers(FIRST_MONTH, FIRST_MONTH + 60).map(lambda month: month_period(month).end)
