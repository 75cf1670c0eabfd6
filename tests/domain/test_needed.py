"""What value turns a goal green: typing it in makes the pace exactly what "on track" asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.evaluate import evaluate
from greendesk.domain.model import Measurement, Thresholds, Window
from greendesk.domain.needed import value_needed
from greendesk.domain.periods import month_period
from greendesk.domain.slices import History
from tests.domain.making import APRIL, JANUARY, at, day, goal, history, indicator, measured, months, period

HEMA = goal("cumulative", "2019-04-01", 3_800_000, "2020-03-31")
SEPTEMBER = period("2019-09-01", "2019-09-30")


def test_hema_in_september():
    before = history(*months("2019-04-01", [300_000] * 5))
    needed = value_needed(HEMA, indicator(), before, SEPTEMBER, APRIL)
    assert needed == pytest.approx(3_800_000 * 182 / 365 - 1_500_000)
    typed = history(*months("2019-04-01", [300_000] * 5), measured("2019-09-01", "2019-09-30", needed))
    assert evaluate(HEMA, indicator(), typed, SEPTEMBER.end, APRIL).pace == pytest.approx(1)


def test_the_value_that_stands_there_and_later_ones_are_left_out():
    full = history(*months("2019-04-01", [300_000] * 8))
    before = history(*months("2019-04-01", [300_000] * 5))
    assert value_needed(HEMA, indicator(), full, SEPTEMBER, APRIL) == value_needed(
        HEMA, indicator(), before, SEPTEMBER, APRIL
    )


def test_the_pace_asked_for_is_the_goals_own():
    lenient = replace(HEMA, thresholds=Thresholds(on_track=0.9))
    assert value_needed(lenient, indicator(), History(), SEPTEMBER, APRIL) == pytest.approx(
        0.9 * 3_800_000 * 182 / 365
    )


def test_at_the_target_date_the_target_itself():
    march = period("2020-03-01", "2020-03-31")
    assert (
        value_needed(replace(HEMA, thresholds=Thresholds(0.9)), indicator(), History(), march, APRIL)
        == 3_800_000
    )
    after = period("2020-04-01", "2020-04-30")
    assert value_needed(HEMA, indicator(), History(), after, APRIL) == 3_800_000


def test_of_a_level_the_expected_value():
    level = goal("level", "2019-01-01", 200, "2019-04-11", 100)  # 100 days
    day_26 = period("2019-01-26", "2019-01-26")
    assert value_needed(
        level, indicator("last"), history(at("2019-01-10", 5)), day_26, JANUARY
    ) == pytest.approx(125)
    assert value_needed(level, indicator("mean"), History(), day_26, JANUARY) == pytest.approx(125)


def test_of_a_rolling_total_the_rest_of_twelve_months():
    cut = goal("level", "2017-12-31", 60, "2021-12-31", 120, window=Window.ROLLING_12)
    flow = indicator("sum", "down")
    june = period("2019-06-01", "2019-06-30")
    values = months("2018-01-01", [10] * 6 + [8] * 11)
    needed = value_needed(cut, flow, history(*values), june, JANUARY)
    assert needed is not None
    typed = [*values, measured("2019-06-01", "2019-06-30", needed)]
    assert evaluate(cut, flow, history(*typed), june.end, JANUARY).pace == pytest.approx(1)


def test_within_a_fiscal_year_the_same_share_of_the_years_expectation():
    cut = goal("level", "2018-12-31", 265, "2023-12-31", 365)
    flow = indicator("sum", "down")
    values = months("2019-01-01", [20] * 11)
    december = period("2019-12-01", "2019-12-31")
    needed = value_needed(cut, flow, history(*values), december, JANUARY)
    assert needed == pytest.approx(365 - 100 * 365 / 1_826 - 220)
    typed = [*values, measured("2019-12-01", "2019-12-31", needed)]
    assert evaluate(cut, flow, history(*typed), december.end, JANUARY).pace == pytest.approx(1)
    january = period("2019-01-01", "2019-01-31")
    whole_year = 365 - 100 * 365 / 1_826
    assert value_needed(cut, flow, History(), january, JANUARY) == pytest.approx(whole_year * 31 / 365)


def test_of_a_limit_what_it_leaves():
    limit = goal("threshold", "2018-12-31", 120, None, window=Window.ROLLING_12)
    june = period("2019-06-01", "2019-06-30")
    assert (
        value_needed(limit, indicator("sum", "down"), history(*months("2019-01-01", [10] * 5)), june, JANUARY)
        == 70
    )
    assert value_needed(limit, indicator("last", "down"), History(), june, JANUARY) == 120
    done = goal("milestone", "2018-12-31", 1, None)
    assert value_needed(done, indicator("last"), History(), june, JANUARY) == 1


def test_a_measured_base_is_used():
    level = goal("level", "2018-12-31", 0, "2020-12-31")
    down = indicator("last", "down")
    june = period("2019-12-31", "2019-12-31")
    assert value_needed(level, down, history(at("2018-12-31", 100)), june, JANUARY) == pytest.approx(
        100 - 100 * 365 / 731
    )


@pytest.mark.parametrize(
    "the_goal, of",
    [
        (goal("level", "2019-01-01", 200, None, 100), indicator("last")),
        (goal("level", "2019-01-01", 200, "2020-01-01"), indicator("last")),
        (goal("level", "2019-01-01", 200, "2020-01-01", 200), indicator("last")),
        (goal("intensity", "2019-01-01", 200, "2020-01-01", 100), indicator("ratio")),
        (goal("level", "2019-01-01", 200, "2020-01-01", 100), indicator("sum", source_id="x", factor_id="y")),
        (goal("cumulative", "2019-09-02", 200, "2020-01-01"), indicator()),
    ],
    ids=["no target date", "no base", "no distance", "ratio", "product", "begins before the total"],
)
def test_when_no_value_can_tell(the_goal, of):
    assert value_needed(the_goal, of, History(), SEPTEMBER, APRIL) is None


@given(
    st.integers(1, 11),
    st.lists(st.integers(0, 1_000), min_size=11, max_size=11),
    st.sampled_from(["cumulative", "level"]),
    st.sampled_from(["up", "down"]),
)
def test_typing_the_value_makes_the_pace(n: int, values: list[int], kind: str, direction: str):
    """For running totals and for levels, whatever was measured before."""
    sign = 1 if direction == "up" else -1
    the_goal = goal(kind, "2019-01-01", sign * 5_000, "2020-06-30", None if kind == "cumulative" else 0)
    of = indicator("sum" if kind == "cumulative" else "last", direction)
    month = month_period(2019 * 12 + n)
    before = months("2019-01-01", values[:n])
    needed = value_needed(the_goal, of, history(*before), month, JANUARY)
    assert needed is not None
    typed = history(*before, Measurement("indicator", month.start, month.end, needed))
    assert evaluate(the_goal, of, typed, month.end + timedelta(days=3), JANUARY).actual == pytest.approx(
        sign * 5_000 * (month.end - day("2019-01-01")).days / 546
    )
