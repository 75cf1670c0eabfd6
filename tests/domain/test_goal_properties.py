"""What holds for every goal, whatever the numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from greendesk.domain.aggregate import slices_of
from greendesk.domain.evaluate import evaluate
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
from greendesk.domain.progress import GoalProgress, Status
from greendesk.domain.validate_goal import check_goal
from tests.domain.making import indicator

FIRST_MONTH = 2015 * 12
AMOUNTS = st.integers(-4_000, 40_000).map(lambda n: n / 4)
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
            made.append(Measurement("indicator", first, last, value, state, source))
    return made


@st.composite
def goals(draw: st.DrawFn) -> tuple[Goal, Indicator]:
    aggregation = draw(st.sampled_from([Aggregation.SUM, Aggregation.LAST, Aggregation.MEAN]))
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
    made = Goal("indicator", kind, base_date, target, base, target_date, window, milestones, limits, "goal")
    of = replace(indicator("last"), aggregation=aggregation, direction=direction)
    check_goal(made, of)
    return made, of


AS_OF = st.integers(FIRST_MONTH, FIRST_MONTH + 60).map(lambda month: month_period(month).end)


def same(found: GoalProgress, other: GoalProgress) -> None:
    """Equal in every field, numbers to nine digits."""
    for name in GoalProgress.__slots__:
        a, b = getattr(found, name), getattr(other, name)
        if name == "coverage" and a is not None:
            assert (a.months, a.of) == (b.months, b.of)
            assert a.fraction == pytest.approx(b.fraction)
        elif isinstance(a, float):
            assert b == pytest.approx(a, rel=1e-9, abs=1e-9), name
        else:
            assert a == b, name


@given(goals(), measurements(finest=4), AS_OF, FISCAL_STARTS)
def test_monthly_slices_give_the_same_as_single_measurements(pair, values, as_of: date, start: int):
    the_goal, of = pair
    monthly = evaluate(the_goal, of, slices_of(values), as_of, start)
    same(monthly, evaluate(the_goal, of, slices_of(values, monthly=False), as_of, start))


@given(goals(), measurements(finest=3), AS_OF, FISCAL_STARTS, st.randoms(use_true_random=False))
def test_the_order_of_measurements_never_matters(pair, values, as_of: date, start: int, random):
    the_goal, of = pair
    found = evaluate(the_goal, of, slices_of(values), as_of, start)
    random.shuffle(values)
    assert evaluate(the_goal, of, slices_of(values), as_of, start) == found


@given(goals(), measurements(), AS_OF, FISCAL_STARTS)
def test_both_directions_mirror_each_other(pair, values, as_of: date, start: int):
    """Every amount negated and the other direction better: the same P, R, G and status."""
    the_goal, of = pair
    assume(the_goal.kind is not GoalKind.PERCENT)  # a percentage of a negative base means nothing
    mirrored = replace(
        the_goal,
        target_value=-the_goal.target_value,
        base_value=None if the_goal.base_value is None else -the_goal.base_value,
        milestones=tuple(Milestone(m.date, -m.value) for m in the_goal.milestones),
    )
    other = replace(of, direction=Direction.DOWN if of.direction is Direction.UP else Direction.UP)
    negated = [replace(m, value=None if m.value is None else -m.value) for m in values]
    found = evaluate(the_goal, of, slices_of(values), as_of, start)
    mirror = evaluate(mirrored, other, slices_of(negated), as_of, start)
    assert mirror.status is found.status
    assert mirror.progress == found.progress
    assert mirror.pace == found.pace
    assert mirror.gap == found.gap
    assert mirror.forecast_date == found.forecast_date


@given(
    goals(), measurements(), AS_OF, FISCAL_STARTS, st.sampled_from([1e-6, 1e-3, 1 / 3, 0.45359237, 1e3, 1e9])
)
def test_scaling_units_changes_no_share_and_no_status(pair, values, as_of: date, start: int, by: float):
    the_goal, of = pair

    def times(value: float | None) -> float | None:
        return None if value is None else value * by

    scaled = replace(
        the_goal,
        target_value=the_goal.target_value * (1 if the_goal.kind is GoalKind.PERCENT else by),
        base_value=times(the_goal.base_value),
        milestones=tuple(Milestone(m.date, m.value * by) for m in the_goal.milestones),
    )
    found = evaluate(the_goal, of, slices_of(values), as_of, start)
    other = evaluate(scaled, of, slices_of([replace(m, value=times(m.value)) for m in values]), as_of, start)
    assert other.status is found.status
    assert other.reached_early == found.reached_early
    assert other.elapsed == found.elapsed
    assert other.coverage == found.coverage
    if found.progress is not None:
        assert other.progress == pytest.approx(found.progress, rel=1e-7, abs=1e-7)
    if found.pace is not None:
        assert other.pace == pytest.approx(found.pace, rel=1e-6, abs=1e-6)


@given(goals(), measurements(), AS_OF, FISCAL_STARTS)
def test_splitting_a_period_changes_no_total(pair, values, as_of: date, start: int):
    """Each month in two halves that share its value: what is summed stays the same."""
    the_goal, of = pair
    assume(of.aggregation is Aggregation.SUM)
    halves = []
    for m in values:
        middle = m.end - timedelta(days=10)
        for first, last in ((m.start, middle), (middle + timedelta(days=1), m.end)):
            halves.append(replace(m, start=first, end=last, value=None if m.value is None else m.value / 2))
    found = evaluate(the_goal, of, slices_of(values), as_of, start)
    split = evaluate(the_goal, of, slices_of(halves), as_of, start)
    assert split.actual == found.actual
    assert split.progress == found.progress
    assert split.status is found.status


@given(goals(), measurements(finest=3), AS_OF, FISCAL_STARTS)
def test_the_figures_follow_from_each_other(pair, values, as_of: date, start: int):
    the_goal, of = pair
    found = evaluate(the_goal, of, slices_of(values), as_of, start)
    a, b, t, e = found.actual, found.base_value, found.target_value, found.expected
    if found.progress is not None and the_goal.kind is not GoalKind.MILESTONE:
        assert found.progress == pytest.approx((a - b) / (t - b))
    if found.pace is not None:
        assert found.pace == pytest.approx((a - b) / (e - b))
        if not the_goal.milestones:
            assert found.pace == pytest.approx(found.progress / found.elapsed, rel=1e-6)
    if found.gap is not None and the_goal.kind is not GoalKind.THRESHOLD:
        assert found.gap == pytest.approx(of.direction.sign * (a - e))
    if found.status in (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK) and found.pace is not None:
        assert not found.status.is_withheld
        assert (found.status is Status.ON_TRACK) == (found.pace >= 1 - 1e-9)
    if found.measured_on is not None:
        assert found.measured_on <= found.newest <= as_of
    assert (found.status is Status.NO_DATA) or a is not None
