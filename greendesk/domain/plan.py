"""The expected path of a goal: from base to target, straight or through dated milestones."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from greendesk.domain.figures import PathPoint
from greendesk.domain.model import Direction, Goal, GoalKind

# Shares, paces and values that differ by less than this part of what they are made of count as equal, so that
# a change of unit (kg to t) never moves a status across a boundary by a rounding in the last digit.
TOLERANCE = 1e-9
# A target nearer to the base than a millionth of their size is no distance to go: P would be all rounding.
SMALLEST_DISTANCE = 1e-6

# The kinds that measure a distance from base to target.
DISTANCE_KINDS = frozenset(
    {GoalKind.LEVEL, GoalKind.PERCENT, GoalKind.INTENSITY, GoalKind.CUMULATIVE, GoalKind.SHARE}
)


def at_least(value: float, limit: float) -> bool:
    """``value >= limit``, a difference of 1e-9 aside: for shares and paces, whose scale is 1."""
    return value >= limit - TOLERANCE * max(1.0, abs(limit))


def target_of(goal: Goal, base_value: float | None) -> float | None:
    """The target value t in the indicator's unit: ``b * (1 - r)`` for kind ``percent`` (None without b)."""
    if goal.kind is not GoalKind.PERCENT:
        return goal.target_value
    return None if base_value is None else base_value * (1 - goal.target_value)


def has_distance(base_value: float, target_value: float, direction: Direction) -> bool:
    """Whether the target lies on the better side of the base, so that there is a distance to go."""
    distance = direction.sign * (target_value - base_value)
    return distance > SMALLEST_DISTANCE * max(abs(base_value), abs(target_value))


def reaches(value: float, limit: float, direction: Direction) -> bool:
    """Whether a value is at the limit or on its better side."""
    return direction.sign * (value - limit) >= -TOLERANCE * max(abs(value), abs(limit))


def elapsed(goal: Goal, on: date) -> float | None:
    """tau: the share of the time from base to target date that has passed, 0..1; None without a date."""
    if goal.target_date is None:
        return None
    days = (goal.target_date - goal.base_date).days
    return min(1.0, max(0.0, (on - goal.base_date).days / days)) if days > 0 else 1.0


def plan_points(goal: Goal, base_value: float | None, target_value: float | None) -> tuple[PathPoint, ...]:
    """Base, milestones and target in order of date; empty if one end is missing or the kind has no path."""
    if base_value is None or target_value is None or goal.target_date is None:
        return ()
    if goal.kind not in DISTANCE_KINDS:
        return ()
    between = sorted((m.date, m.value) for m in goal.milestones)
    ends = ((goal.base_date, base_value), *between, (goal.target_date, target_value))
    return tuple(PathPoint(on, value) for on, value in ends)


def expected(goal: Goal, base_value: float | None, target_value: float | None, on: date) -> float | None:
    """e(on) in the indicator's unit: linear between neighbours, level before the base and after the target.

    With no milestones this is ``b + (t - b) * tau``. None where ``plan_points`` is empty.
    """
    points = plan_points(goal, base_value, target_value)
    if not points:
        return None
    if on <= points[0].on:
        return points[0].value
    for before, after in pairwise(points):
        if on <= after.on:
            share = (on - before.on).days / (after.on - before.on).days
            return before.value + (after.value - before.value) * share
    return points[-1].value
