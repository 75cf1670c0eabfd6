"""Each status by example, and which goes before which."""

from __future__ import annotations

from math import copysign

import pytest

from greendesk.domain.model import Milestone, Thresholds
from greendesk.domain.progress import Status
from tests.domain.making import at, day, goal, indicator, measured, months, progress_of

LEVEL_UP = indicator("last", "up", "stations")
LEVEL_DOWN = indicator("last", "down", "t")


def climb(**more):
    """From 0 at the end of 2019 to 1,000 at the end of 2029: about 100 a year."""
    return goal("level", "2019-12-31", 1_000, "2029-12-31", 0, **more)


def status_of(value: float, on: str, as_of: str | None = None, **more) -> Status:
    return progress_of(climb(**more), LEVEL_UP, [at(on, value)], as_of or on).status


def test_statuses_by_pace():
    assert status_of(500, "2024-12-31") is Status.AT_RISK  # 1,827 of 3,653 days: 500.14 are expected
    assert status_of(501, "2024-12-31") is Status.ON_TRACK
    assert status_of(480, "2024-12-31") is Status.AT_RISK
    assert status_of(355, "2024-12-31") is Status.AT_RISK
    assert status_of(345, "2024-12-31") is Status.OFF_TRACK
    assert status_of(0, "2024-12-31") is Status.OFF_TRACK


def test_moving_away():
    assert status_of(-1, "2024-12-31") is Status.MOVING_AWAY
    found = progress_of(climb(), LEVEL_UP, [at("2024-12-31", -100)], "2024-12-31")
    assert found.progress == pytest.approx(-0.1)
    assert found.gap == pytest.approx(-600, abs=0.2)


def test_achieved_at_and_after_the_target_date():
    assert status_of(1_000, "2029-12-31") is Status.ACHIEVED
    assert status_of(1_200, "2030-02-28") is Status.ACHIEVED


def test_missed():
    found = progress_of(climb(), LEVEL_UP, [at("2029-12-31", 999)], "2029-12-31")
    assert found.status is Status.MISSED
    assert found.needed_per_year is None
    assert not found.reached_early


def test_the_first_value_at_or_after_the_target_date_decides_for_good():
    values = [at("2029-11-30", 900), at("2030-01-31", 990), at("2030-02-28", 1_100)]
    found = progress_of(climb(), LEVEL_UP, values, "2045-01-01")
    assert found.status is Status.MISSED  # not stale after fifteen years, not achieved by the later value
    assert found.actual == 990
    assert found.measured_on == day("2030-01-31")
    assert found.newest == day("2030-02-28")
    assert found.forecast_date is None


def test_before_a_value_at_the_target_date_the_last_one_is_judged_as_usual():
    found = progress_of(climb(), LEVEL_UP, [at("2029-11-30", 900)], "2030-01-05")
    assert found.status is Status.AT_RISK


def test_reached_early():
    found = progress_of(climb(), LEVEL_UP, [at("2021-12-31", 1_000)], "2021-12-31")
    assert found.status is Status.ACHIEVED
    assert found.reached_early
    assert found.needed_per_year == 0


def test_reached_early_goes_before_too_early():
    assert status_of(1_000, "2020-03-31") is Status.ACHIEVED


def test_too_early_shows_the_gap_and_not_the_pace():
    found = progress_of(climb(), LEVEL_UP, [at("2020-12-31", -5)], "2020-12-31")
    assert found.status is Status.TOO_EARLY  # before moving away
    assert found.pace is None
    assert found.gap == pytest.approx(-105, abs=0.5)


def test_too_early_ends_when_15_percent_of_the_time_has_passed():
    path = goal("level", "2020-01-01", 100, "2020-04-10", 0)  # 100 days
    assert progress_of(path, LEVEL_UP, [at("2020-01-15", 20)], "2020-01-15").status is Status.TOO_EARLY
    assert progress_of(path, LEVEL_UP, [at("2020-01-16", 20)], "2020-01-16").status is Status.ON_TRACK


def test_the_early_rule_can_be_switched_off():
    assert status_of(1, "2020-01-31", thresholds=Thresholds(early=0)) is Status.OFF_TRACK
    assert status_of(20, "2020-01-31", thresholds=Thresholds(early=0)) is Status.ON_TRACK


def test_while_nothing_is_expected_yet_the_gap_decides():
    no_early = Thresholds(early=0)
    assert status_of(0, "2019-12-31", thresholds=no_early) is Status.ON_TRACK
    dip = climb(thresholds=no_early, milestones=(Milestone(day("2022-12-31"), -50),))
    found = progress_of(dip, LEVEL_UP, [at("2022-12-31", 10)], "2022-12-31")
    assert found.status is Status.ON_TRACK
    assert found.pace is None
    flat = climb(thresholds=no_early, milestones=(Milestone(day("2022-12-31"), 0),))
    assert progress_of(flat, LEVEL_UP, [at("2021-12-31", 0)], "2021-12-31").status is Status.ON_TRACK


def test_no_date():
    found = progress_of(
        goal("level", "2019-12-31", 10, None, 0), LEVEL_UP, [at("2020-12-31", 20)], "2020-12-31"
    )
    assert found.status is Status.NO_DATE  # before "reached early"
    assert found.progress == 2
    assert found.reached_early
    assert found.needed_per_year is None
    assert found.status.is_withheld


def test_no_data():
    for found in (
        progress_of(climb(), LEVEL_UP, [], "2024-12-31"),
        progress_of(climb(), LEVEL_UP, [at("2025-06-30", 5)], "2024-12-31"),
        progress_of(climb(), LEVEL_UP, [at("2024-06-30", None, "confidential")], "2024-12-31"),
    ):
        assert found.status is Status.NO_DATA
        assert found.actual is None
        assert found.measured_on is None
        assert found.base_value == 0
        assert found.target_value == 1_000


def test_a_missing_reason_is_not_a_zero():
    values = [at("2024-06-30", 700), at("2024-12-31", None, "not estimated")]
    found = progress_of(climb(), LEVEL_UP, values, "2024-12-31")
    assert found.actual == 700
    assert found.measured_on == day("2024-06-30")


def test_stale_after_one_interval_and_45_days():
    values = [at("2024-01-31", 1), at("2024-02-29", 1), at("2024-03-31", 500)]
    # Monthly: 2024-04-30 and 45 days more.
    assert progress_of(climb(), LEVEL_UP, values, "2024-06-14").status is Status.ON_TRACK
    assert progress_of(climb(), LEVEL_UP, values, "2024-06-15").status is Status.STALE


def test_a_single_point_is_taken_as_yearly():
    assert status_of(600, "2023-12-31", "2025-02-14") is Status.ON_TRACK
    assert status_of(600, "2023-12-31", "2025-02-15") is Status.STALE


def test_stale_goes_before_no_date_and_before_reached():
    undated = goal("level", "2019-12-31", 10, None, 0)
    assert progress_of(undated, LEVEL_UP, [at("2020-12-31", 20)], "2023-12-31").status is Status.STALE
    assert status_of(2_000, "2020-12-31", "2023-12-31") is Status.STALE


def test_low_coverage_goes_before_the_final_verdict():
    total = goal("cumulative", "2019-01-01", 120, "2019-12-31")
    values = months("2019-01-01", [10] * 6 + [None] * 5 + [60])
    found = progress_of(total, indicator(), values, "2020-06-30")
    assert found.progress == 1
    assert found.coverage is not None
    assert (found.coverage.months, found.coverage.of) == (7, 12)
    assert found.status is Status.LOW_COVERAGE


def test_coverage_at_the_threshold_is_enough():
    total = goal("cumulative", "2018-12-31", 100, "2020-12-31", thresholds=Thresholds(coverage=0.8))
    values = months("2019-01-01", [10, 10, None, 10, 10])
    found = progress_of(total, indicator(), values, "2019-05-31")
    assert found.coverage is not None
    assert found.coverage.fraction == pytest.approx(0.8)
    assert found.status is Status.ON_TRACK


def test_both_directions():
    down = goal("level", "2019-12-31", 0, "2029-12-31", 1_000)
    found = progress_of(down, LEVEL_DOWN, [at("2024-12-31", 400)], "2024-12-31")
    assert found.progress == pytest.approx(0.6)
    assert found.gap == pytest.approx(100, abs=0.2)  # positive = ahead
    assert found.status is Status.ON_TRACK
    assert progress_of(down, LEVEL_DOWN, [at("2024-12-31", 1_001)], "2024-12-31").status is Status.MOVING_AWAY


def test_a_goal_without_distance_has_no_status():
    """Reached by a measured base only; a stored one is refused before."""
    stay = goal("level", "2019-12-31", 100, "2029-12-31")
    found = progress_of(stay, LEVEL_UP, [at("2019-12-31", 100), at("2020-12-31", 120)], "2020-12-31")
    assert (found.status, found.progress, found.pace, found.gap) == (Status.NO_DATA, None, None, None)
    assert found.base_value == 100
    worse = goal("level", "2019-12-31", 90, "2029-12-31")
    assert progress_of(worse, LEVEL_UP, [at("2019-12-31", 100)], "2019-12-31").status is Status.NO_DATA


@pytest.mark.parametrize(
    "direction, kept, breached", [("down", 100, 101), ("up", 100, 99)], ids=["at or below", "at or above"]
)
def test_threshold(direction: str, kept: float, breached: float):
    level = indicator("last", direction, "t")
    limit = goal("threshold", "2019-12-31", 100, "2024-12-31")

    def status(value: float, on: str, as_of: str | None = None) -> Status:
        return progress_of(limit, level, [at(on, value)], as_of or on).status

    assert status(kept, "2020-01-31") is Status.ON_TRACK  # never too early
    assert status(breached, "2020-01-31") is Status.OFF_TRACK
    assert status(kept, "2024-12-31") is Status.ACHIEVED
    assert status(breached, "2024-12-31") is Status.MISSED
    assert status(kept, "2020-01-31", "2022-01-31") is Status.STALE
    found = progress_of(limit, level, [at("2020-01-31", breached)], "2020-01-31")
    assert (found.progress, found.pace, found.expected, found.needed_per_year) == (None, None, None, None)
    assert found.gap == -1
    assert progress_of(limit, level, [], "2020-01-31").status is Status.NO_DATA


def test_a_threshold_needs_no_date():
    limit = goal("threshold", "2019-12-31", 100, None)
    assert progress_of(limit, LEVEL_DOWN, [at("2020-01-31", 100)], "2020-01-31").status is Status.ON_TRACK
    assert progress_of(limit, LEVEL_DOWN, [at("2020-01-31", 200)], "2020-01-31").status is Status.OFF_TRACK


def test_milestone():
    done = goal("milestone", "2019-12-31", 1, "2024-12-31")
    level = indicator("last", "up", "")

    def found(value: float, on: str, as_of: str | None = None):
        return progress_of(done, level, [at(on, value)], as_of or on)

    assert found(0, "2024-06-30").status is Status.TOO_EARLY  # not due yet
    assert found(0, "2024-06-30").progress == 0
    assert found(0, "2024-06-30").gap is None
    assert found(1, "2021-06-30").status is Status.ACHIEVED
    assert found(1, "2021-06-30").progress == 1
    assert found(0, "2024-12-31").status is Status.MISSED
    assert found(1, "2024-12-31").status is Status.ACHIEVED
    assert found(0, "2024-11-30", "2024-12-31").status is Status.OFF_TRACK  # due, and not known to be done
    assert found(0, "2020-06-30", "2024-12-31").status is Status.STALE
    undated = goal("milestone", "2019-12-31", 1, None)
    assert progress_of(undated, level, [at("2020-01-01", 1)], "2020-01-01").status is Status.NO_DATE


def test_estimated_and_illustrative_values_are_told():
    source = "Illustrative monthly split"
    found = progress_of(climb(), LEVEL_UP, [at("2024-12-31", 500, "estimated", source)], "2024-12-31")
    assert found.estimated
    assert found.illustrative
    total = goal("cumulative", "2019-01-01", 100, "2019-12-31")
    values = [*months("2019-01-01", [10], "estimated"), *months("2019-02-01", [10, 10])]
    found = progress_of(total, indicator(), values, "2019-03-31")
    assert found.estimated
    assert not found.illustrative


def test_what_ends_after_the_reporting_date_does_not_count():
    values = [measured("2019-01-01", "2019-06-30", 50), measured("2019-07-01", "2019-12-31", 50)]
    found = progress_of(
        goal("cumulative", "2019-01-01", 100, "2020-12-31"), indicator(), values, "2019-12-30"
    )
    assert found.actual == 50
    assert found.newest == day("2019-06-30")


def test_needed_per_year_counts_from_the_newest_value():
    found = progress_of(climb(), LEVEL_UP, [at("2027-12-31", 500)], "2027-12-31")
    assert found.needed_per_year == pytest.approx(500 / (731 / 365.25))


@pytest.mark.parametrize("direction, target", [("up", 1_000), ("down", -1_000)])
@pytest.mark.parametrize("value", [0.0, -0.0])
def test_a_zero_has_no_sign(direction: str, target: float, value: float):
    kinds = (
        goal("level", "2019-12-31", target, "2029-12-31", value),
        goal("threshold", "2019-12-31", value, "2029-12-31"),
    )
    for promised in kinds:
        found = progress_of(promised, indicator("last", direction), [at("2019-12-31", value)], "2019-12-31")
        figures = [found.gap, found.actual, found.base_value, found.target_value, found.expected]
        figures += [found.progress, found.pace, found.needed_per_year]
        assert found.gap == 0
        assert [figure for figure in figures if figure == 0 and copysign(1, figure) < 0] == []
