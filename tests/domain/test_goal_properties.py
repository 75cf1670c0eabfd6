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
    GoalKind,
    Milestone,
)
from greendesk.domain.progress import GoalProgress, Status
from tests.domain.arbitrary import AS_OF, FISCAL_STARTS, goals, measurements


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


@given(goals([Aggregation.SUM]), measurements(), AS_OF, FISCAL_STARTS)
def test_splitting_a_period_changes_no_total(pair, values, as_of: date, start: int):
    """Each month in two halves that share its value: what is summed stays the same."""
    the_goal, of = pair
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
