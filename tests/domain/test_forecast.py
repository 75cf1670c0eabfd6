"""The trend, its band, and the date at which it meets the target."""

from __future__ import annotations

import math
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain import forecast as module
from greendesk.domain.figures import PathPoint
from greendesk.domain.forecast import forecast, meets_target, trend_of
from greendesk.domain.model import Direction
from greendesk.domain.periods import Grain, month_end
from tests.domain.making import day, goal, indicator, months, progress_of

FIRST = 2018 * 12


def monthly(*values: float) -> list[PathPoint]:
    return [PathPoint(month_end(FIRST + n), value) for n, value in enumerate(values)]


def daily(*values: float) -> list[PathPoint]:
    return [PathPoint(date(2019, 1, 1) + timedelta(days=n), value) for n, value in enumerate(values)]


def below(t: float, freedom: int) -> float:
    """The probability that Student's t with so many degrees of freedom lies below t (Simpson's rule)."""
    constant = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(
        freedom * math.pi
    )
    steps = 2_000
    width = t / steps

    def density(x: float) -> float:
        return constant * (1 + x * x / freedom) ** (-(freedom + 1) / 2)

    inner = sum((4 if n % 2 else 2) * density(n * width) for n in range(1, steps))
    return 0.5 + width / 3 * (density(0) + inner + density(t))


@pytest.mark.parametrize("freedom", range(3, 11))
def test_the_quantiles_leave_a_tenth_on_either_side(freedom: int):
    assert below(module._QUANTILES[freedom], freedom) == pytest.approx(0.90, abs=1e-9)


def test_fewer_than_five_periods_make_no_forecast():
    assert trend_of(monthly(1, 2, 3, 4)) is None
    assert forecast(monthly(1, 2, 3, 4), day("2030-12-31"), Grain.MONTH) is None


def test_a_straight_line_is_found_exactly():
    found = forecast(daily(10, 12, 14, 16, 18), day("2019-01-31"), Grain.MONTH, 30)
    assert found is not None
    assert found.periods == 5
    assert found.meets == day("2019-01-11")
    assert found.points[0].on == day("2019-01-05")
    assert found.points[-1].on == day("2019-01-31")
    assert found.points[-1].value == pytest.approx(70)
    assert found.points[-1].high - found.points[-1].low == pytest.approx(0, abs=1e-9)


def test_least_squares_and_band_by_hand():
    """x = 0..4, y = 1 3 2 5 4: slope 0.8, intercept 1.4, s² = 3.6 / 3; at 5: t s sqrt(1 + 1/5 + 9/10)."""
    found = forecast(daily(1, 3, 2, 5, 4), day("2019-01-06"), Grain.MONTH)
    assert found is not None
    last = found.points[-1]
    assert last.value == pytest.approx(1.4 + 0.8 * 5)
    half = 1.6377443537 * math.sqrt(1.2) * math.sqrt(1 + 0.2 + 0.9)
    assert (last.low, last.high) == (pytest.approx(last.value - half), pytest.approx(last.value + half))
    assert found.meets is None


def test_the_last_twelve_periods_count():
    trend = trend_of(daily(*[1_000] * 30, *range(12)))
    assert trend is not None
    assert trend.periods == 12
    assert trend.slope == pytest.approx(1)


def test_a_trend_that_leads_away_or_too_slowly_never_meets():
    def meets(values: list[PathPoint], target: float, direction: Direction) -> date | None:
        trend = trend_of(values)
        assert trend is not None
        return meets_target(values, trend, target, direction)

    rising, falling, level = daily(1, 2, 3, 4, 5), daily(5, 4, 3, 2, 1), daily(3, 3, 3, 3, 3)
    assert meets(rising, 10, Direction.UP) == day("2019-01-10")
    assert meets(falling, -4, Direction.DOWN) == day("2019-01-10")
    assert meets(falling, 10, Direction.UP) is None
    assert meets(level, 10, Direction.UP) is None
    assert meets(rising, 5, Direction.UP) is None  # there already
    assert meets(rising, 5 + 365.25 * 49, Direction.UP) is not None
    assert meets(rising, 5 + 365.25 * 51, Direction.UP) is None
    late = [PathPoint(date(9_990, 1, 1 + n), n) for n in range(5)]
    assert meets(late, 10_000, Direction.UP) is None  # beyond the calendar


def test_a_target_that_the_line_has_passed_is_met_on_the_next_day():
    values = daily(0, 10, 20, 30, 5)
    trend = trend_of(values)
    assert trend is not None
    assert meets_target(values, trend, 12, Direction.UP) == day("2019-01-06")


def test_points_are_an_interval_apart_and_not_too_many():
    found = forecast(monthly(1, 2, 3, 4, 5), day("2018-08-15"), Grain.MONTH)
    assert found is not None
    assert [point.on.isoformat() for point in found.points] == [
        "2018-05-31",
        "2018-06-30",
        "2018-07-31",
        "2018-08-15",
    ]
    far = forecast(monthly(1, 2, 3, 4, 5), day("2060-12-31"), Grain.MONTH)
    assert far is not None
    assert len(far.points) < 70
    assert far.points[-1].on == day("2060-12-31")
    past = forecast(monthly(1, 2, 3, 4, 5), day("2018-01-31"), Grain.MONTH)
    assert past is not None
    assert [point.on for point in past.points] == [day("2018-05-31")]


def test_a_goal_tells_when_its_running_total_meets_the_target():
    the_goal = goal("cumulative", "2019-01-01", 120, "2020-12-31")
    found = progress_of(the_goal, indicator(), months("2019-01-01", [10] * 6), "2019-06-30")
    assert found.forecast_date == day("2019-12-28")  # slope 0.3325 a day over the six month ends
    assert (
        progress_of(the_goal, indicator(), months("2019-01-01", [10] * 4), "2019-04-30").forecast_date is None
    )
    limit = goal("threshold", "2019-01-01", 120, "2020-12-31")
    assert (
        progress_of(limit, indicator("last"), months("2019-01-01", [10] * 6), "2019-06-30").forecast_date
        is None
    )


@given(st.lists(st.integers(-(10**6), 10**6), min_size=5, max_size=30), st.integers(0, 3_000))
def test_the_band_holds_the_line_and_widens(values: list[int], ahead: int):
    points = monthly(*values)
    found = forecast(points, points[-1].on + timedelta(days=ahead), Grain.QUARTER)
    assert found is not None
    assert all(point.low <= point.value <= point.high for point in found.points)
    widths = [point.high - point.low for point in found.points]
    assert all(b >= a * (1 - 1e-9) - 1e-6 for a, b in pairwise(widths))
    days = [point.on for point in found.points]
    assert days == sorted(set(days))
