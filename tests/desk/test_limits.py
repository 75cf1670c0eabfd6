"""The limits of a status over time, through the desk: the past keeps its own, also when looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from greendesk.desk.desk import Desk
from greendesk.domain.errors import InvalidInput
from greendesk.domain.journal import Act
from greendesk.domain.limits import changed_from, in_force
from greendesk.domain.model import Goal, Thresholds
from tests.store.making import newest_deeds

STRICT = Thresholds(on_track=9.0, at_risk=8.0, early=0.0)


@pytest.fixture
def goal(desk: Desk) -> Goal:
    """One that has begun and is judged by its pace."""
    return next(
        each
        for each in desk.catalog.goals.values()
        if each.base_date < desk.as_of and desk.goals.progress(each.id).pace is not None
    )


def test_a_change_counts_from_the_reporting_date_on(desk: Desk, goal: Goal) -> None:
    before = desk.goals.progress(goal.id).status
    changed = desk.goals.change(changed_from(goal, STRICT, desk.as_of))
    assert desk.catalog.goal(goal.id) == changed
    assert desk.goals.progress(goal.id).status != before
    earlier = Desk.open(desk.path, read_only=True, as_of=desk.as_of - timedelta(days=1))
    assert in_force(earlier.catalog.goal(goal.id), earlier.as_of).thresholds == goal.thresholds
    assert earlier.goals.progress(goal.id).status == before
    earlier.close()


def test_the_past_is_refused(desk: Desk, goal: Goal) -> None:
    for other in (
        replace(goal, thresholds=STRICT),
        changed_from(goal, STRICT, desk.as_of - timedelta(days=1)),
    ):
        with pytest.raises(InvalidInput, match=f"can be changed from {desk.as_of} on"):
            desk.goals.change(other)
    assert desk.catalog.goal(goal.id) == goal


def test_it_is_undone_in_one_step_and_told_by_the_journal(desk: Desk, goal: Goal) -> None:
    desk.goals.change(replace(changed_from(goal, STRICT, desk.as_of), target_value=goal.target_value * 2))
    store = desk._core.store
    (deed,) = newest_deeds(store, 1)
    assert (deed.deed.act, deed.size) == (Act.CHANGE_GOAL, 2)
    assert {change.table for change in store.changes_of(deed.id)} == {"goal", "goal_thresholds"}
    desk.journal.undo()
    assert desk.catalog.goal(goal.id) == goal
    assert store.verify() == []


def test_as_it_stood_on_a_day(desk: Desk, goal: Goal) -> None:
    moment = datetime.now().astimezone() + timedelta(days=1)
    desk._core.store._file.clock = lambda: moment + timedelta(days=2)
    desk.goals.change(changed_from(goal, STRICT, desk.as_of))
    past = desk.as_known_on(moment.date())
    assert past.catalog.goal(goal.id) == goal
    assert past.goals.progress(goal.id).status != desk.goals.progress(goal.id).status
    past.move_to(moment.date() + timedelta(days=2))
    assert past.catalog.goal(goal.id) == desk.catalog.goal(goal.id)
    past.close()


def test_a_deleted_goal_takes_its_limits_along_and_brings_them_back(desk: Desk, goal: Goal) -> None:
    changed = desk.goals.change(changed_from(goal, STRICT, desk.as_of + timedelta(days=30)))
    desk.goals.delete(goal.id)
    assert desk._core.store._file.value("SELECT count(*) FROM goal_thresholds") == 0
    desk.journal.undo()
    assert desk.catalog.goal(goal.id) == changed
