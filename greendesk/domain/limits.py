"""A goal's thresholds over time: each set holds from its day on, and the past keeps its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import DatedThresholds, Goal, Thresholds


def in_force(goal: Goal, on: date) -> Goal:
    """The goal with the thresholds of one day as its only ones."""
    if not goal.later_thresholds:
        return goal
    return replace(goal, thresholds=_set_on(goal, on).thresholds, later_thresholds=())


def held_since(goal: Goal, on: date) -> date:
    """The day from which the thresholds in force on a day hold; the first ones do from the base date."""
    return _set_on(goal, on).valid_from


def sets_of(goal: Goal) -> tuple[DatedThresholds, ...]:
    """All thresholds of a goal, oldest first; the first ones hold from the base date."""
    return DatedThresholds(goal.base_date, goal.thresholds), *goal.later_thresholds


def changed_from(goal: Goal, thresholds: Thresholds, day: date) -> Goal:
    """The goal with other thresholds from a day on; sets that would have held later are replaced by them."""
    if day <= goal.base_date:
        return replace(goal, thresholds=thresholds, later_thresholds=())
    earlier = tuple(each for each in goal.later_thresholds if each.valid_from < day)
    kept = replace(goal, later_thresholds=earlier)
    if _set_on(kept, day).thresholds == thresholds:
        return kept
    return replace(goal, later_thresholds=(*earlier, DatedThresholds(day, thresholds)))


def from_base(goal: Goal) -> Goal:
    """The goal without sets that were replaced before its base date."""
    on_base = _set_on(goal, goal.base_date).thresholds
    later = tuple(each for each in goal.later_thresholds if each.valid_from > goal.base_date)
    return replace(goal, thresholds=on_base, later_thresholds=later)


def check_past_kept(before: Goal, after: Goal, day: date) -> None:
    """Refuse a change of the thresholds that held before a day.

    Args:
        before: the goal as it is stored.
        after: as it is to be; days before its base date do not matter.
        day: the reporting date: the first day for which thresholds may be changed.

    Raises:
        InvalidInput: field ``thresholds``.
    """
    starts = {each.valid_from for goal in (before, after) for each in sets_of(goal)} | {after.base_date}
    for start in sorted(starts):
        was, will_be = _set_on(before, start).thresholds, _set_on(after, start).thresholds
        if after.base_date <= start < day and was != will_be:
            raise InvalidInput(
                f"The status limits that held on {start} stay as they were: limits can be changed from "
                f"{day} on.",
                "thresholds",
            )


def _set_on(goal: Goal, on: date) -> DatedThresholds:
    found = DatedThresholds(goal.base_date, goal.thresholds)
    for each in goal.later_thresholds:
        if each.valid_from > on:
            break
        found = each
    return found
