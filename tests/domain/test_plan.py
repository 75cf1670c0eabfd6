"""The expected path."""

from __future__ import annotations

import pytest

from greendesk.domain.figures import PathPoint
from greendesk.domain.model import Direction, Milestone
from greendesk.domain.plan import at_least, elapsed, expected, has_distance, plan_points, reaches, target_of
from tests.domain.making import day, goal

STRAIGHT = goal("level", "2020-01-01", 200, "2020-04-10", 100)  # 100 days
BENT = goal(
    "level",
    "2020-01-01",
    200,
    "2020-04-10",
    100,
    milestones=(Milestone(day("2020-02-20"), 110), Milestone(day("2020-01-11"), 105)),
)


@pytest.mark.parametrize(
    "on, value",
    [("2019-06-01", 100), ("2020-01-01", 100), ("2020-01-26", 125), ("2020-04-10", 200), ("2021-01-01", 200)],
)
def test_a_straight_path(on: str, value: float):
    assert expected(STRAIGHT, 100, 200, day(on)) == pytest.approx(value)


@pytest.mark.parametrize(
    "on, value",
    [
        ("2020-01-11", 105),
        ("2020-01-06", 102.5),
        ("2020-01-31", 107.5),
        ("2020-02-20", 110),
        ("2020-03-16", 155),
    ],
)
def test_milestones_bend_the_path_in_any_order(on: str, value: float):
    assert expected(BENT, 100, 200, day(on)) == pytest.approx(value)


def test_the_points_of_a_path():
    assert plan_points(BENT, 100, 200) == (
        PathPoint(day("2020-01-01"), 100),
        PathPoint(day("2020-01-11"), 105),
        PathPoint(day("2020-02-20"), 110),
        PathPoint(day("2020-04-10"), 200),
    )
    assert plan_points(BENT, None, 200) == ()
    assert plan_points(goal("level", "2020-01-01", 200, None, 100), 100, 200) == ()
    assert plan_points(goal("threshold", "2020-01-01", 200, "2020-04-10"), 100, 200) == ()
    assert expected(STRAIGHT, 100, None, day("2020-02-01")) is None


def test_the_target_of_a_percent_goal():
    assert target_of(goal("percent", "2020-01-01", 0.25, None), 200) == 150
    assert target_of(goal("percent", "2020-01-01", -0.25, None), 200) == 250
    assert target_of(goal("percent", "2020-01-01", 0.25, None), None) is None
    assert target_of(STRAIGHT, None) == 200


def test_elapsed_is_clamped():
    assert elapsed(STRAIGHT, day("2019-01-01")) == 0
    assert elapsed(STRAIGHT, day("2020-01-26")) == 0.25
    assert elapsed(STRAIGHT, day("2022-01-01")) == 1
    assert elapsed(goal("level", "2020-01-01", 200, None), day("2020-01-26")) is None
    assert elapsed(goal("level", "2020-01-01", 200, "2020-01-01"), day("2020-01-26")) == 1


def test_distance_lies_on_the_better_side():
    assert has_distance(100, 200, Direction.UP)
    assert not has_distance(100, 200, Direction.DOWN)
    assert has_distance(100, 50, Direction.DOWN)
    assert not has_distance(100, 100, Direction.UP)
    assert not has_distance(1e9, 1e9 + 100, Direction.UP)  # all rounding
    assert has_distance(0, 1e-12, Direction.UP)
    assert not has_distance(0, 0, Direction.UP)


def test_limits_hold_by_a_billionth():
    assert at_least(1 - 5e-10, 1)
    assert not at_least(1 - 5e-9, 1)
    assert reaches(100.00000001, 100, Direction.DOWN)
    assert not reaches(100.000001, 100, Direction.DOWN)
    assert reaches(0, 0, Direction.DOWN)
