"""Overriding a status through the desk: shown, counted apart, in the journal, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from greendesk.desk.core import today
from greendesk.desk.desk import Desk
from greendesk.domain.errors import InvalidInput, NotFound
from greendesk.domain.journal import Act, Author
from greendesk.domain.progress import Status
from tests.store.making import newest_deeds


@pytest.fixture
def goal_id(desk: Desk) -> str:
    return next(
        each
        for each in desk.catalog.goals
        if desk.goals.progress(each).status not in (Status.MISSED, Status.NO_DATA)
    )


def test_it_is_shown_beside_the_computed_one_and_counted(desk: Desk, goal_id: str, changes) -> None:
    computed = desk.goals.progress(goal_id).status
    before = desk.figures.counts()
    desk.journal.author = Author("Kim Ji-ho", "officer")
    given = desk.goals.override(goal_id, Status.MISSED, "  The site is closed ")
    progress = desk.goals.progress(goal_id)
    assert (progress.status, progress.shown_status, progress.override) == (computed, Status.MISSED, given)
    assert (given.author, given.role, given.reason) == ("Kim Ji-ho", "officer", "The site is closed")
    assert (given.valid_from, given.until) == (desk.as_of, None)
    counts = desk.figures.counts()
    assert (before.overridden, counts.overridden, counts.total) == (0, 1, before.total)
    assert counts.by_status[Status.MISSED] == before.by_status.get(Status.MISSED, 0) + 1
    assert changes[-1].catalog


def test_a_change_of_the_goal_keeps_it(desk: Desk, goal_id: str) -> None:
    given = desk.goals.override(goal_id, Status.MISSED, "Closed")
    goal = desk.catalog.goal(goal_id)
    changed = desk.goals.change(replace(goal, override=None, target_value=goal.target_value * 2))
    assert changed == desk.catalog.goal(goal_id)
    assert changed.override == given


def test_another_one_takes_its_place_and_it_is_revoked(desk: Desk, goal_id: str) -> None:
    plain = desk.catalog.goal(goal_id)
    desk.goals.override(goal_id, Status.MISSED, "Closed")
    second = desk.goals.override(goal_id, Status.AT_RISK, "Open again", desk.as_of + timedelta(days=30))
    assert desk.goals.progress(goal_id).override == second
    desk.goals.revoke_override(goal_id)
    assert desk.catalog.goal(goal_id) == plain
    deeds = newest_deeds(desk._core.store, 3)
    assert [deed.deed.act for deed in deeds] == [Act.REVOKE_OVERRIDE, Act.OVERRIDE, Act.OVERRIDE]
    assert deeds[1].deed.reason == "Open again"
    for expected in (second.status, Status.MISSED):
        desk.journal.undo()
        assert desk.goals.progress(goal_id).shown_status == expected
    desk.journal.undo()
    assert desk.catalog.goal(goal_id) == plain
    desk.journal.redo()
    assert desk.goals.progress(goal_id).shown_status is Status.MISSED
    assert desk._core.store.verify() == []


def test_what_was_revoked_held_until_then(desk: Desk, goal_id: str) -> None:
    first = desk.as_of
    given = desk.goals.override(goal_id, Status.MISSED, "Closed")
    desk.settings.change(replace(desk.settings.info, as_of=first + timedelta(days=9)))
    desk.goals.revoke_override(goal_id)
    assert desk.goals.progress(goal_id).override is None
    (deed,) = newest_deeds(desk._core.store, 1)
    assert deed.deed.act is Act.REVOKE_OVERRIDE
    desk.goals.revoke_override(goal_id)  # a second time does nothing
    assert newest_deeds(desk._core.store, 1) == (deed,)
    for days, status in ((-1, None), (0, Status.MISSED), (4, Status.MISSED), (8, Status.MISSED), (9, None)):
        other = Desk.open(desk.path, read_only=True, as_of=first + timedelta(days=days))
        held = other.goals.progress(goal_id).override
        other.close()
        assert (held and held.status) == status
    past = desk.as_known_on(today(), as_of=first + timedelta(days=4))
    assert past.goals.progress(goal_id).override is not None
    past.close()
    desk.journal.undo()
    assert desk.goals.progress(goal_id).override == given
    assert desk._core.store.verify() == []


def test_an_end_and_an_earlier_reporting_date(desk: Desk, goal_id: str) -> None:
    computed = desk.goals.progress(goal_id).status
    desk.goals.override(goal_id, Status.MISSED, "Closed", desk.as_of)
    for as_of in (desk.as_of - timedelta(days=1), desk.as_of + timedelta(days=1)):
        other = Desk.open(desk.path, read_only=True, as_of=as_of)
        assert other.goals.progress(goal_id).override is None
        other.close()
    assert desk.goals.progress(goal_id).status == computed


@pytest.mark.parametrize(
    "status, reason, until, field",
    [
        (Status.MISSED, " ", None, "reason"),
        (Status.STALE, "Old", None, "status"),
        (Status.MISSED, "Closed", date(1999, 1, 1), "until"),
    ],
)
def test_what_is_refused_is_not_written(desk: Desk, goal_id, status, reason, until, field) -> None:
    with pytest.raises(InvalidInput) as refused:
        desk.goals.override(goal_id, status, reason, until)
    assert refused.value.field == field
    assert desk.goals.progress(goal_id).override is None


def test_a_goal_that_is_gone(desk: Desk, goal_id: str) -> None:
    given = desk.goals.override(goal_id, Status.MISSED, "Closed")
    desk.goals.delete(goal_id)
    assert desk._core.store._file.value("SELECT count(*) FROM status_override") == 0
    with pytest.raises(NotFound):
        desk.goals.override(goal_id, Status.MISSED, "Closed")
    desk.journal.undo()
    assert desk.catalog.goal(goal_id).override == given
