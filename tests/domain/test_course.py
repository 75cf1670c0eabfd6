"""What a goal reads: running totals, totals over twelve months, levels; and the base it starts from."""

from __future__ import annotations

import pytest

from greendesk.domain.base import base_of
from greendesk.domain.course import course_of, is_stale, one_interval_after
from greendesk.domain.evaluate import evaluate
from greendesk.domain.figures import Basis, PathPoint
from greendesk.domain.model import Window
from greendesk.domain.periods import Grain
from greendesk.domain.progress import Status
from greendesk.domain.slices import History
from tests.domain.making import (
    APRIL,
    JANUARY,
    at,
    day,
    goal,
    history,
    indicator,
    measured,
    months,
    period,
    progress_of,
)

FLOW_DOWN = indicator("sum", "down", "t")
ROLLING = Window.ROLLING_12


def cut(target_date: str | None = "2024-03-31", base: float | None = 120, **more):
    return goal("level", "2018-03-31", 60, target_date, base, **more)


def test_a_level_goal_on_a_flow_reads_the_last_complete_fiscal_year():
    values = months("2017-04-01", [10] * 12 + [8] * 12 + [1] * 3)
    found = progress_of(cut(base=None), FLOW_DOWN, values, "2019-06-30", APRIL)
    assert found.base_value == 120
    assert found.actual == 96
    assert found.measured_on == day("2019-03-31")
    assert found.newest == day("2019-06-30")
    assert found.span == period("2018-04-01", "2019-03-31")
    assert found.coverage is not None
    assert (found.coverage.months, found.coverage.of, found.coverage.fraction) == (12, 12, 1)
    assert found.progress == pytest.approx(0.4)


def test_or_the_rolling_twelve_months():
    values = months("2017-04-01", [10] * 12 + [8] * 12 + [1] * 3)
    found = progress_of(cut(base=None, window=ROLLING), FLOW_DOWN, values, "2019-06-30", APRIL)
    assert found.base_value == 120
    assert found.actual == 9 * 8 + 3
    assert found.measured_on == day("2019-06-30")
    assert found.span == period("2018-07-01", "2019-06-30")


def test_the_rolling_months_end_with_the_newest_value_not_with_the_reporting_date():
    values = months("2018-01-01", [10] * 17)  # to May 2019
    found = progress_of(cut(window=ROLLING), FLOW_DOWN, values, "2019-06-30", APRIL)
    assert found.actual == 120
    assert found.span == period("2018-06-01", "2019-05-31")
    assert found.coverage is not None
    assert found.coverage.fraction == 1


def test_a_fiscal_year_is_compared_by_what_ends_in_it():
    """A calendar year reported in a workspace whose year starts in April."""
    values = [measured("2017-01-01", "2017-12-31", 120), measured("2018-01-01", "2018-12-31", 90)]
    found = progress_of(cut(window=ROLLING), FLOW_DOWN, values, "2019-06-30", APRIL)
    assert found.actual == 90
    assert found.measured_on == day("2018-12-31")
    assert found.coverage is not None
    assert found.coverage.fraction == 1
    found = progress_of(cut(), FLOW_DOWN, values, "2019-06-30", APRIL)
    assert found.actual == 90
    assert found.coverage is not None
    assert (found.coverage.months, found.coverage.of) == (9, 12)  # January to March 2019 are not measured
    assert found.status is Status.LOW_COVERAGE


def test_a_part_of_a_year_is_not_read():
    found = progress_of(cut(), FLOW_DOWN, months("2019-04-01", [5, 5, 5]), "2019-06-30", APRIL)
    assert found.status is Status.NO_DATA
    assert found.newest == day("2019-06-30")


def test_a_year_of_which_little_is_measured_is_withheld():
    found = progress_of(cut(), FLOW_DOWN, months("2018-04-01", [8] * 9), "2019-06-30", APRIL)
    assert found.status is Status.LOW_COVERAGE
    assert found.coverage is not None
    assert found.coverage.fraction == pytest.approx(0.75)


def test_a_year_not_yet_reported_leaves_the_year_before_until_it_is_stale():
    values = [measured("2017-04-01", "2018-03-31", 96)]
    assert progress_of(cut(), FLOW_DOWN, values, "2019-05-15", APRIL).status is Status.TOO_EARLY
    assert progress_of(cut(), FLOW_DOWN, values, "2019-05-16", APRIL).status is Status.STALE


def test_the_year_that_holds_the_target_date_decides():
    values = months("2017-04-01", [10] * 12 + [4] * 12 + [20] * 12)
    the_goal = goal("level", "2018-03-31", 60, "2019-03-31", 120)
    found = progress_of(the_goal, FLOW_DOWN, values, "2020-06-30", APRIL)
    assert found.status is Status.ACHIEVED
    assert found.actual == 48
    the_goal = goal("level", "2018-03-31", 60, "2018-12-31", 120)
    assert progress_of(the_goal, FLOW_DOWN, values, "2019-02-28", APRIL).actual == 120
    assert progress_of(the_goal, FLOW_DOWN, values, "2020-06-30", APRIL).status is Status.ACHIEVED


def test_a_base_total_that_is_hardly_measured_withholds_the_status():
    values = months("2017-10-01", [10] * 6 + [8] * 12)
    found = progress_of(goal("level", "2018-03-31", 30, "2024-03-31"), FLOW_DOWN, values, "2019-06-30", APRIL)
    assert found.base_value == 60
    assert found.coverage is not None
    assert found.coverage.fraction == pytest.approx(0.5, abs=0.01)
    assert found.status is Status.LOW_COVERAGE


def test_a_measured_base_is_read_at_the_base_date():
    level = indicator("last", "down", "t")
    the_goal = goal("percent", "2018-03-31", 0.5, "2024-03-31")
    values = [at("2018-02-28", 110), at("2018-03-31", 100), at("2018-04-30", 90), at("2019-06-30", 80)]
    found = progress_of(the_goal, level, values, "2019-06-30", APRIL)
    assert (found.base_value, found.target_value) == (100, 50)
    assert found.progress == pytest.approx(0.4)


def test_a_base_may_be_measured_within_one_interval_before():
    level = indicator("last", "down", "t")
    the_goal = goal("level", "2018-03-31", 50, "2024-03-31")
    monthly = [at("2018-01-31", 1), at("2018-04-30", 1), at("2018-05-31", 1), at("2018-06-30", 1)]
    assert base_of(the_goal, level, history(*monthly), day("2019-06-30"), APRIL, Grain.MONTH) == (None, None)
    assert base_of(the_goal, level, history(*monthly[:1]), day("2019-06-30"), APRIL)[0] == 1
    assert base_of(the_goal, level, History(), day("2019-06-30"), APRIL) == (None, None)
    found = progress_of(the_goal, level, monthly, "2018-06-30", APRIL)
    assert found.status is Status.NO_DATA
    assert found.actual == 1
    assert found.base_value is None


def test_a_base_year_must_be_the_one_that_ends_at_the_base_date():
    values = months("2016-04-01", [10] * 12)
    assert base_of(cut(base=None), FLOW_DOWN, history(*values), day("2019-06-30"), APRIL) == (None, None)


def test_a_running_total_counts_from_the_base_date_on():
    total = goal("cumulative", "2019-04-01", 100, "2020-03-31")
    values = months("2019-02-01", [7, 7, 1, 2, 3])
    found = progress_of(total, indicator(), values, "2019-06-30", APRIL)
    assert found.actual == 6
    assert found.base_value == 0
    assert found.span == period("2019-04-01", "2019-06-30")
    assert found.coverage is not None
    assert (found.coverage.months, found.coverage.of, found.coverage.fraction) == (3, 3, 1)


def test_the_day_before_serves_as_base_date_too():
    total = goal("cumulative", "2019-03-31", 100, "2020-03-31")
    found = progress_of(total, indicator(), months("2019-03-01", [7, 1, 2]), "2019-06-30", APRIL)
    assert found.actual == 3
    assert found.span == period("2019-04-01", "2019-05-31")


def test_a_running_total_of_a_single_day():
    total = goal("cumulative", "2019-04-01", 100, "2020-03-31")
    found = progress_of(total, indicator(), [at("2019-04-01", 5)], "2019-06-30", APRIL)
    assert found.span == period("2019-04-01", "2019-04-01")
    assert found.actual == 5


def test_a_value_that_began_before_is_neither_counted_nor_covered():
    total = goal("cumulative", "2019-04-01", 100, "2020-03-31")
    values = [measured("2019-03-16", "2019-04-15", 50), measured("2019-05-01", "2019-05-31", 1)]
    found = progress_of(total, indicator(), values, "2019-06-30", APRIL)
    assert found.actual == 1
    assert found.coverage is not None
    assert (found.coverage.months, found.coverage.of) == (1, 2)
    assert found.coverage.fraction == pytest.approx(0.5)


def test_mid_month_dates_are_exact_when_single_measurements_are_given():
    total = goal("cumulative", "2019-04-15", 100, "2019-06-14")
    weekly = [
        measured("2019-04-08", "2019-04-14", 1),
        measured("2019-04-15", "2019-04-30", 40),
        measured("2019-05-01", "2019-06-15", 40),
        measured("2019-06-16", "2019-06-30", 40),
    ]
    raw = history(*weekly, monthly=False)
    found = evaluate(total, indicator(), raw, day("2019-06-30"), APRIL)
    assert found.actual == 80
    assert found.measured_on == day("2019-06-15")
    assert found.status is Status.MISSED


def test_a_value_across_the_base_date_does_not_decide():
    total = goal("cumulative", "2019-04-01", 100, "2019-05-20")
    values = [measured("2019-03-01", "2019-05-25", 500), measured("2019-05-26", "2019-05-31", 1)]
    found = evaluate(total, indicator(), history(*values, monthly=False), day("2019-06-30"), APRIL)
    assert found.actual == 1
    assert found.measured_on == day("2019-05-31")
    assert found.status is Status.LOW_COVERAGE


def test_weekly_data_leaves_out_the_month_that_is_not_over():
    weeks = [
        measured(f"2018-{m:02}-{d:02}", f"2018-{m:02}-{d + 6:02}", 1)
        for m in range(1, 13)
        for d in (1, 8, 15, 22)
    ]
    weeks.append(measured("2019-01-01", "2019-01-07", 1))
    weeks.append(measured("2019-01-08", "2019-01-14", 1))
    found = progress_of(cut(window=ROLLING), FLOW_DOWN, weeks, "2019-01-15")
    assert found.actual == 48
    assert found.measured_on == day("2018-12-28")
    assert found.span == period("2018-01-01", "2018-12-31")
    found = progress_of(cut(window=ROLLING), FLOW_DOWN, weeks, "2019-01-31")
    assert found.actual == 46  # January is over: twelve months from February on
    assert found.span == period("2018-02-01", "2019-01-31")


def test_meters_that_are_read_on_different_days_still_make_twelve_months():
    readings = [measured("2018-01-16", "2018-02-16", 10)]
    for month in range(3, 13):
        readings.append(measured(f"2018-{month - 1:02}-17", f"2018-{month:02}-16", 10))
    readings.append(measured("2018-12-17", "2019-01-14", 10))
    readings.append(measured("2019-01-15", "2019-02-14", 10))
    found = progress_of(cut(window=ROLLING), FLOW_DOWN, readings, "2019-03-01")
    assert found.actual == 120


def test_the_points_of_a_course():
    values = months("2017-04-01", [10] * 12 + [8] * 12 + [1] * 3)
    course = course_of(cut(), FLOW_DOWN, history(*values), day("2019-06-30"), APRIL)
    assert course.points() == (PathPoint(day("2018-03-31"), 120.0), PathPoint(day("2019-03-31"), 96.0))
    rolling = course_of(cut(window=ROLLING), FLOW_DOWN, history(*values), day("2019-06-30"), APRIL)
    points = rolling.points()
    assert points[0].on == day("2018-01-31")  # ten of twelve months: enough
    assert points[-1] == PathPoint(day("2019-06-30"), 75.0)
    assert rolling.points(3) == points[-3:]
    assert len(rolling) == 27


def test_the_points_of_a_running_total_lose_basis_for_good():
    values = [
        *months("2019-04-01", [1]),
        *months("2019-05-01", [1], "estimated"),
        *months("2019-06-01", [1], "estimated", "illustrative"),
        *months("2019-07-01", [1, 1]),
    ]
    course = course_of(
        goal("cumulative", "2019-04-01", 9, None), indicator(), history(*values), day("2020-01-01"), 4
    )
    assert [(point.value, point.basis) for point in course.points()] == [
        (1, Basis.REPORTED),
        (2, Basis.ESTIMATED),
        (3, Basis.ILLUSTRATIVE),
        (4, Basis.ILLUSTRATIVE),
        (5, Basis.ILLUSTRATIVE),
    ]
    assert course.points(2) == course.points()[-2:]


def test_levels_keep_the_basis_of_each_value():
    values = [
        at("2019-04-30", 1, "estimated"),
        at("2019-05-31", 2, "estimated", "ILLUSTRATIVE"),
        at("2019-06-30", 3),
    ]
    course = course_of(
        goal("level", "2019-01-01", 9, None, 0), indicator("last"), history(*values), day("2020-01-01"), 1
    )
    assert [point.basis for point in course.points()] == [
        Basis.ESTIMATED,
        Basis.ILLUSTRATIVE,
        Basis.REPORTED,
    ]


def test_a_mean_is_read_over_the_month_weighted_by_days():
    values = [measured("2019-04-01", "2019-04-10", 30), measured("2019-04-11", "2019-04-30", 60)]
    found = progress_of(goal("level", "2018-12-31", 100, None, 0), indicator("mean"), values, "2019-04-30")
    assert found.actual == pytest.approx(50)


@pytest.mark.parametrize(
    "values, expected",
    [
        ([measured("2019-04-01", "2019-04-30", 1)], Grain.YEAR),
        (months("2019-01-01", [1] * 4), Grain.MONTH),
        ([measured("2019-01-01", "2019-03-31", 1), measured("2019-04-01", "2019-06-30", 1)], Grain.QUARTER),
        ([measured("2017-01-01", "2017-12-31", 1), measured("2018-01-01", "2018-12-31", 1)], Grain.YEAR),
    ],
    ids=["single", "monthly", "quarterly", "yearly"],
)
def test_the_reporting_interval_of_a_flow_is_the_length_of_its_periods(values, expected):
    assert course_of(cut(), FLOW_DOWN, history(*values), day("2020-01-01"), JANUARY).interval is expected


@pytest.mark.parametrize(
    "days, expected",
    [
        (["2019-01-31", "2019-02-28", "2019-03-31"], Grain.MONTH),
        (["2018-12-31", "2019-03-31", "2019-06-30"], Grain.QUARTER),
        (["2017-12-31", "2018-12-31"], Grain.YEAR),
    ],
)
def test_the_reporting_interval_of_a_level_is_the_gap_between_its_points(days, expected):
    values = [at(on, 1) for on in days]
    course = course_of(cut(), indicator("last"), history(*values), day("2020-01-01"), JANUARY)
    assert course.interval is expected


@pytest.mark.parametrize(
    "on, interval, after",
    [
        ("2019-01-31", Grain.MONTH, "2019-02-28"),
        ("2020-01-30", Grain.MONTH, "2020-02-29"),
        ("2019-02-28", Grain.MONTH, "2019-03-31"),
        ("2019-01-15", Grain.QUARTER, "2019-04-15"),
        ("2020-02-29", Grain.YEAR, "2021-02-28"),
        ("2019-11-30", Grain.QUARTER, "2020-02-29"),
    ],
)
def test_one_interval_after(on: str, interval: Grain, after: str):
    assert one_interval_after(day(on), interval) == day(after)


def test_stale_by_a_day():
    assert not is_stale(day("2019-03-31"), Grain.QUARTER, day("2019-08-14"))
    assert is_stale(day("2019-03-31"), Grain.QUARTER, day("2019-08-15"))
