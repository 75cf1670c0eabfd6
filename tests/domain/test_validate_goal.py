"""Which goals make no sense, and what is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Milestone, Thresholds
from greendesk.domain.validate_goal import check_goal, check_thresholds
from tests.domain.making import day, goal, indicator

UP, DOWN, FLOW, RATIO = (
    indicator("last"),
    indicator("last", "down"),
    indicator("sum"),
    indicator("ratio", "down"),
)
LEVEL = goal("level", "2019-12-31", 1_000, "2029-12-31", 0)


def refused(field: str, words: str):
    return pytest.raises(InvalidInput, match=words, check=lambda error: error.field == field)


@pytest.mark.parametrize(
    "the_goal, of",
    [
        (LEVEL, UP),
        (goal("level", "2019-12-31", 1_000, None), UP),
        (goal("level", "2019-12-31", 10, "2029-12-31", 20), indicator("sum", "down")),
        (goal("percent", "2019-12-31", 1, "2029-12-31"), DOWN),
        (goal("percent", "2019-12-31", -0.5, "2029-12-31", 7), UP),
        (goal("intensity", "2019-12-31", 3, "2029-12-31", 5), RATIO),
        (goal("share", "2019-12-31", 50, "2029-12-31", 20), UP),
        (goal("cumulative", "2019-12-31", 50, "2029-12-31", 0), FLOW),
        (goal("milestone", "2019-12-31", 0, None), DOWN),
        (goal("threshold", "2019-12-31", 100, "2029-12-31", 100), DOWN),
    ],
)
def test_goals_of_every_kind(the_goal, of):
    check_goal(the_goal, of)


@pytest.mark.parametrize(
    "the_goal, of, field, words",
    [
        (
            goal("cumulative", "2019-12-31", 50, None),
            UP,
            "kind",
            "adds up a flow, and “Plastic avoided” is not one",
        ),
        (goal("intensity", "2019-12-31", 50, None), UP, "kind", "needs a ratio of two indicators"),
        (goal("share", "2019-12-31", 50, None), FLOW, "kind", "is not added up over time"),
        (goal("cumulative", "2019-12-31", 50, None, 10), FLOW, "base_value", "starts from zero"),
        (goal("percent", "2019-12-31", 1.01, None), DOWN, "target_value", "more than everything"),
        (goal("percent", "2019-12-31", 0.5, None, 0), DOWN, "base_value", "means nothing"),
        (goal("percent", "2019-12-31", 0, None), DOWN, "target_value", "equals the base value"),
        (goal("percent", "2019-12-31", 0.2, None), UP, "target_value", "worse side"),
        (goal("level", "2019-12-31", 5, None, 5), UP, "target_value", "equals the base value"),
        (goal("level", "2019-12-31", 5, None, 6), UP, "target_value", "for up is better here"),
        (goal("level", "2019-12-31", 5, None, 4), DOWN, "target_value", "for down is better here"),
        (goal("cumulative", "2019-12-31", 0, None), FLOW, "target_value", "equals the base value"),
        (goal("cumulative", "2019-12-31", -5, None), FLOW, "target_value", "worse side"),
        (goal("level", "2019-12-31", float("nan"), None), UP, "target_value", "target value is not a number"),
        (goal("level", "2019-12-31", 5, None, float("inf")), UP, "base_value", "base value is not a number"),
        (goal("level", "2019-12-31", 5, "2019-12-31", 1), UP, "target_date", "is not after the base date"),
    ],
)
def test_what_is_refused(the_goal, of, field, words):
    with refused(field, words):
        check_goal(the_goal, of)


def at_dates(*dates: str, value: float = 5):
    return replace(LEVEL, milestones=tuple(Milestone(day(on), value) for on in dates))


def test_milestones_lie_between_base_and_target():
    check_goal(at_dates("2020-01-01", "2029-12-30", "2025-01-01"), UP)
    for outside in ("2019-12-31", "2029-12-31", "2018-01-01", "2031-01-01"):
        with refused("milestones", f"milestone of {outside} does not lie between"):
            check_goal(at_dates("2025-01-01", outside), UP)
    with refused("milestones", "two milestones on 2025-01-01"):
        check_goal(at_dates("2025-01-01", "2025-01-01"), UP)
    with refused("milestones", "need a target date"):
        check_goal(replace(at_dates("2025-01-01"), target_date=None), UP)
    with refused("milestones", "milestone of 2025-01-01 is not a number"):
        check_goal(at_dates("2025-01-01", value=float("nan")), UP)
    limit = goal("threshold", "2019-12-31", 5, "2029-12-31", milestones=(Milestone(day("2025-01-01"), 5),))
    with refused("milestones", "“threshold” has no path"):
        check_goal(limit, UP)


@pytest.mark.parametrize(
    "limits, words",
    [
        (Thresholds(on_track=0.6), "at risk"),
        (Thresholds(at_risk=0), "must lie above 0"),
        (Thresholds(at_risk=-1), "must lie above 0"),
        (Thresholds(early=1), "“Too early”"),
        (Thresholds(early=-0.1), "“Too early”"),
        (Thresholds(coverage=1.1), "least coverage"),
        (Thresholds(coverage=-0.1), "least coverage"),
        (Thresholds(on_track=float("nan")), "not a number"),
    ],
)
def test_thresholds_are_in_order(limits: Thresholds, words: str):
    with refused("thresholds", words):
        check_thresholds(limits)
    with refused("thresholds", words):
        check_goal(replace(LEVEL, thresholds=limits), UP)


def test_thresholds_at_their_ends():
    check_thresholds(Thresholds(1.0, 1.0, 0, 0))
    check_thresholds(Thresholds(1.2, 0.1, 0.99, 1))
