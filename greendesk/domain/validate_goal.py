"""Whether a goal makes sense for its indicator. Each refusal names the field and says what to do."""

from __future__ import annotations

from itertools import pairwise
from math import isfinite

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Aggregation, Direction, Goal, GoalKind, Indicator, Thresholds
from greendesk.domain.override import check_override
from greendesk.domain.plan import DISTANCE_KINDS, has_distance, target_of
from greendesk.domain.recalculation import check_recalculation
from greendesk.domain.validate_field import check_day, check_number


def check_goal(goal: Goal, indicator: Indicator) -> None:
    """Refuse a goal that cannot be evaluated.

    Raises:
        InvalidInput: with the name of the field, as in the JSON format.
    """
    _check_numbers(goal)
    _check_kind(goal, indicator)
    _check_base(goal)
    _check_dates(goal)
    _check_target(goal, indicator)
    _check_limits(goal)
    if goal.override is not None:
        check_override(goal.override)
    if goal.counted < 0:
        raise InvalidInput("The number of restatements taken in is below zero; correct it.", "counted")
    for recalculation in goal.recalculations:
        check_recalculation(recalculation)


def check_thresholds(limits: Thresholds) -> None:
    """Pace limits in order and above zero; shares between 0 and 1.

    Raises:
        InvalidInput: field ``thresholds``.
    """
    if not all(map(isfinite, (limits.on_track, limits.at_risk, limits.early, limits.coverage))):
        raise InvalidInput("A threshold is not a number; give all four as numbers.", "thresholds")
    if not 0 < limits.at_risk <= limits.on_track:
        raise InvalidInput(
            f"The pace for “at risk” ({limits.at_risk:g}) must lie above 0 and not above that for “on track” "
            f"({limits.on_track:g}).",
            "thresholds",
        )
    if not 0 <= limits.early < 1:
        raise InvalidInput(
            f"“Too early” must be a share of the time from 0 (off) to below 1; {limits.early:g} is not.",
            "thresholds",
        )
    if not 0 <= limits.coverage <= 1:
        raise InvalidInput(
            f"The least coverage must be a share from 0 to 1; {limits.coverage:g} is not.", "thresholds"
        )


def _check_limits(goal: Goal) -> None:
    """Each set makes sense, and begins after the one before it."""
    check_thresholds(goal.thresholds)
    begun = goal.base_date
    for each in goal.later_thresholds:
        check_day(each.valid_from, "thresholds")
        if each.valid_from <= begun:
            raise InvalidInput(
                f"The status limits from {each.valid_from} on do not begin after those from {begun} on; "
                "give each set a later date than the one before.",
                "thresholds",
            )
        check_thresholds(each.thresholds)
        begun = each.valid_from


def _check_numbers(goal: Goal) -> None:
    check_number(goal.target_value, "The target value", "target_value")
    if goal.base_value is not None:
        check_number(goal.base_value, "The base value", "base_value")
    for milestone in goal.milestones:
        check_number(milestone.value, f"The value of the milestone of {milestone.date}", "milestones")


def _check_kind(goal: Goal, indicator: Indicator) -> None:
    name, aggregation = indicator.name, indicator.aggregation
    if goal.kind is GoalKind.CUMULATIVE and aggregation is not Aggregation.SUM:
        raise InvalidInput(
            f"A cumulative goal adds up a flow, and “{name}” is not one (its aggregation is {aggregation}); "
            "choose the kind “level”.",
            "kind",
        )
    if goal.kind is GoalKind.INTENSITY and aggregation is not Aggregation.RATIO:
        raise InvalidInput(
            f"An intensity goal needs a ratio of two indicators, and “{name}” is not one "
            f"(its aggregation is {aggregation}); choose the kind “level”.",
            "kind",
        )
    if goal.kind is GoalKind.SHARE and aggregation is Aggregation.SUM:
        raise InvalidInput(
            f"A share is not added up over time, but “{name}” is (its aggregation is sum); "
            "choose the kind “level” or another indicator.",
            "kind",
        )


def _check_base(goal: Goal) -> None:
    if goal.kind is GoalKind.CUMULATIVE and goal.base_value:
        raise InvalidInput(
            "A cumulative goal starts from zero at its base date; leave the base value empty.", "base_value"
        )
    if goal.kind is GoalKind.PERCENT and goal.target_value > 1:
        raise InvalidInput(
            f"A reduction by {goal.target_value * 100:g} % is more than everything; "
            "give a share of at most 1 (100 %).",
            "target_value",
        )
    if goal.kind is GoalKind.PERCENT and goal.base_value is not None and goal.base_value <= 0:
        raise InvalidInput(
            f"A percentage of a base of {goal.base_value:g} means nothing; choose the kind “level”.",
            "base_value",
        )


def _check_dates(goal: Goal) -> None:
    check_day(goal.base_date, "base_date")
    check_day(goal.target_date, "target_date")
    for milestone in goal.milestones:
        check_day(milestone.date, "milestones")
    if goal.target_date is not None and goal.target_date <= goal.base_date:
        raise InvalidInput(
            f"The target date {goal.target_date} is not after the base date {goal.base_date}.", "target_date"
        )
    if not goal.milestones:
        return
    if goal.kind not in DISTANCE_KINDS:
        raise InvalidInput(f"A goal of the kind “{goal.kind}” has no path, so no milestones.", "milestones")
    if goal.target_date is None:
        raise InvalidInput("Milestones need a target date to lead to; give one.", "milestones")
    dates = sorted(milestone.date for milestone in goal.milestones)
    for day in dates:
        if not goal.base_date < day < goal.target_date:
            raise InvalidInput(
                f"The milestone of {day} does not lie between the base date {goal.base_date} "
                f"and the target date {goal.target_date}.",
                "milestones",
            )
    for earlier, later in pairwise(dates):
        if earlier == later:
            raise InvalidInput(f"There are two milestones on {later}; keep one.", "milestones")


def _check_target(goal: Goal, indicator: Indicator) -> None:
    """The target lies on the better side of the base, as far as the base is known."""
    if goal.kind not in DISTANCE_KINDS:
        return
    if goal.kind is GoalKind.PERCENT and goal.base_value is None:
        base = 1.0  # any base above zero: the sign of r decides
    elif goal.kind is GoalKind.CUMULATIVE:
        base = 0.0
    elif goal.base_value is None:
        return
    else:
        base = goal.base_value
    target = target_of(goal, base)
    if target is None or has_distance(base, target, indicator.direction):
        return
    better = "up" if indicator.direction is Direction.UP else "down"
    if has_distance(target, base, indicator.direction):
        raise InvalidInput(
            f"The target {target:g} lies on the worse side of the base {base:g}, for {better} is better "
            "here; correct one of them, or set a limit to stay within (kind “threshold”).",
            "target_value",
        )
    raise InvalidInput(
        f"The target {target:g} equals the base value, so there is no way to go; "
        "to stay where you are set a limit (kind “threshold”).",
        "target_value",
    )
