"""A goal's thresholds over time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from greendesk.domain.errors import InvalidInput
from greendesk.domain.limits import (
    changed_from,
    check_past_kept,
    from_base,
    held_since,
    in_force,
    sets_of,
)
from greendesk.domain.model import DatedThresholds, Goal, Thresholds
from greendesk.domain.needed import value_needed
from greendesk.domain.periods import month_period
from greendesk.domain.progress import Status
from greendesk.domain.slices import History
from greendesk.domain.validate_goal import check_goal
from greendesk.domain.why import Key, why
from tests.domain.making import at, day, goal, indicator, progress_of
from tests.strategies import days, thresholds

BASE = day("2020-12-31")
STRICT, LENIENT = Thresholds(on_track=1.5), Thresholds(on_track=0.5, at_risk=0.2)
CLIMB = goal("level", "2020-12-31", 100, "2030-12-31", 0.0, thresholds=STRICT)
CHANGED = changed_from(CLIMB, LENIENT, day("2026-01-01"))
LEVEL = indicator(aggregation="last")
VALUES = [at("2025-12-31", 55.0), at("2026-01-01", 55.0)]


def test_the_status_is_judged_by_the_limits_of_its_day() -> None:
    assert progress_of(CHANGED, LEVEL, VALUES, "2025-12-31").status is Status.AT_RISK
    after = progress_of(CHANGED, LEVEL, VALUES, "2026-01-01")
    assert after.status is Status.ON_TRACK
    rule = why(CHANGED, LEVEL, after)[-1]
    assert (rule.key, rule.formula) == (Key.RULE, "{R} ≥ {on_track}")
    assert {number.name: number.value for number in rule.numbers}["on_track"] == 0.5


def test_what_is_needed_follows_the_limits_of_the_period() -> None:
    november, january = month_period(2025 * 12 + 10), month_period(2026 * 12)
    strict = value_needed(CHANGED, LEVEL, History(), november, 1)
    lenient = value_needed(CHANGED, LEVEL, History(), january, 1)
    assert strict == value_needed(CLIMB, LEVEL, History(), november, 1)
    assert lenient == value_needed(replace(CLIMB, thresholds=LENIENT), LEVEL, History(), january, 1)


def test_since_when_they_hold() -> None:
    assert held_since(CHANGED, day("2025-12-31")) == BASE
    assert held_since(CHANGED, day("2026-01-01")) == day("2026-01-01")
    assert held_since(CHANGED, day("2000-01-01")) == BASE
    assert sets_of(CHANGED) == (
        DatedThresholds(BASE, STRICT),
        DatedThresholds(day("2026-01-01"), LENIENT),
    )


def test_a_change_replaces_what_was_planned_for_later() -> None:
    sooner = changed_from(CHANGED, Thresholds(), day("2025-06-30"))
    assert sooner.later_thresholds == (DatedThresholds(day("2025-06-30"), Thresholds()),)
    assert changed_from(CHANGED, STRICT, day("2025-06-30")) == CLIMB
    assert changed_from(CHANGED, LENIENT, day("2027-01-01")) == CHANGED
    assert changed_from(CHANGED, LENIENT, BASE) == replace(CLIMB, thresholds=LENIENT)


def test_another_base_date_leaves_out_what_was_replaced_before_it() -> None:
    moved = replace(CHANGED, base_date=day("2026-01-01"))
    with pytest.raises(InvalidInput, match="do not begin after those from 2026-01-01"):
        check_goal(moved, LEVEL)
    assert from_base(moved) == replace(moved, thresholds=LENIENT, later_thresholds=())
    assert from_base(CHANGED) == CHANGED


def test_the_past_is_not_changed() -> None:
    today = day("2026-06-30")
    check_past_kept(CHANGED, changed_from(CHANGED, STRICT, today), today)
    check_past_kept(CHANGED, replace(CHANGED, base_date=day("2019-12-31")), today)
    for other in (
        replace(CHANGED, thresholds=Thresholds()),
        CLIMB,
        changed_from(CHANGED, STRICT, today - timedelta(days=1)),
    ):
        with pytest.raises(InvalidInput, match="limits can be changed from 2026-06-30 on") as refused:
            check_past_kept(CHANGED, other, today)
        assert refused.value.field == "thresholds"


def test_each_set_makes_sense() -> None:
    with pytest.raises(InvalidInput, match="must lie above 0"):
        check_goal(changed_from(CLIMB, Thresholds(at_risk=-1), day("2026-01-01")), LEVEL)
    twice = replace(CHANGED, later_thresholds=CHANGED.later_thresholds * 2)
    with pytest.raises(InvalidInput, match="give each set a later date"):
        check_goal(twice, LEVEL)


@st.composite
def changed(draw: st.DrawFn) -> Goal:
    """A goal whose limits were changed some times."""
    found = replace(CLIMB, thresholds=draw(thresholds()))
    for after in draw(st.lists(st.integers(-100, 4000), max_size=4)):
        found = changed_from(found, draw(thresholds()), BASE + timedelta(days=after))
    return found


@given(changed(), thresholds(), st.integers(-100, 4000), days)
def test_a_change_counts_from_its_day_on_and_not_before(goal, limits, after, on) -> None:
    since = BASE + timedelta(days=after)
    other = changed_from(goal, limits, since)
    check_goal(other, LEVEL)
    if on >= since:
        assert in_force(other, on).thresholds == limits
    else:
        assume(on >= BASE and since > BASE)
        assert in_force(other, on).thresholds == in_force(goal, on).thresholds
    check_past_kept(goal, other, max(since, BASE))


@given(changed(), days)
def test_one_day_has_one_set(goal, on) -> None:
    only = in_force(goal, on)
    assert only.later_thresholds == ()
    assert DatedThresholds(held_since(goal, on), only.thresholds) in sets_of(goal)
    assert in_force(only, on) == only
