"""Recalculating a base through the desk: proposed after restatements, done at a click, undone, told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.errors import InvalidInput
from greendesk.domain.journal import Act, Author
from greendesk.domain.model import Cause, Goal, GoalKind, Measurement, State
from tests.store.making import newest_deeds

Restate = Callable[[float], None]


@pytest.fixture
def old(desk: Desk) -> Measurement:
    """A value of a level or flow that was measured."""
    return next(m for m in desk.contents().measurements if m.value and m.state is State.REPORTED)


@pytest.fixture
def goal(desk: Desk, old: Measurement) -> Goal:
    """A goal whose stored base value is of the twelve months that end with that value."""
    indicator = desk.catalog.indicator(old.indicator_id)
    made = Goal(
        old.indicator_id, GoalKind.LEVEL, old.end, 1e6 * indicator.direction.sign, 100.0, date(2040, 1, 1)
    )
    return desk.goals.add(replace(made, window=made.window.ROLLING_12))


@pytest.fixture
def restate(desk: Desk, old: Measurement) -> Restate:
    def restate(by: float) -> None:
        (now,) = desk._core.store.measurements_by_id([old.id])
        assert now.value is not None
        entry = Entry(old.indicator_id, old.period, now.value + by, State.RESTATED, measurement_id=old.id)
        desk.entries.put([replace(entry, cause=Cause.STRUCTURE, because="Bought a plant")])

    return restate


def test_it_is_proposed_done_and_undone(desk: Desk, goal: Goal, restate: Restate) -> None:
    assert desk.goals.recalculation(goal.id) is None
    restate(4.0)
    assert desk.goals.recalculation(goal.id) is None
    restate(3.0)
    proposal = desk.goals.recalculation(goal.id)
    assert proposal is not None
    assert (proposal.old_value, proposal.new_value, proposal.share) == (100.0, 107.0, 0.07)
    assert proposal.texts == ("Bought a plant",)
    desk.journal.author = Author("Kim Ji-ho", "officer")
    changed = desk.goals.recalculate(goal.id, " A plant ")
    assert changed == desk.catalog.goal(goal.id)
    (done,) = changed.recalculations
    assert (changed.base_value, done.old_value, done.new_value) == (107.0, 100.0, 107.0)
    assert (done.reason, done.author, done.role) == ("A plant", "Kim Ji-ho", "officer")
    assert desk.goals.progress(goal.id).base_value == 107.0
    assert desk.goals.recalculation(goal.id) is None
    (deed,) = newest_deeds(desk._core.store, 1)
    assert (deed.deed.act, deed.deed.reason) == (Act.RECALCULATE, "A plant")
    assert desk._core.store.verify() == []
    desk.journal.undo()
    assert desk.catalog.goal(goal.id) == goal
    assert desk.goals.recalculation(goal.id) == proposal


def test_what_was_restated_before_a_base_was_set_is_taken_in(
    desk: Desk, goal: Goal, restate: Restate
) -> None:
    restate(50.0)
    later = desk.goals.add(replace(goal, id="later"))
    assert (later.counted, desk.goals.recalculation("later")) == (1, None)
    typed = desk.goals.change(replace(desk.catalog.goal(goal.id), base_value=150.0))
    assert (typed.counted, desk.goals.recalculation(goal.id)) == (1, None)


def test_another_change_of_the_goal_keeps_what_is_due(desk: Desk, goal: Goal, restate: Restate) -> None:
    restate(50.0)
    desk.goals.change(replace(desk.catalog.goal(goal.id), target_date=date(2041, 1, 1)))
    assert desk.goals.recalculation(goal.id) is not None
    desk.goals.recalculate(goal.id, "A plant")
    changed = desk.goals.change(replace(desk.catalog.goal(goal.id), recalculations=()))
    assert len(changed.recalculations) == 1


def test_the_threshold_is_the_workspace_s(desk: Desk, goal: Goal, restate: Restate) -> None:
    restate(7.0)
    desk.settings.change(replace(desk.settings.info, recalculation=0.1))
    assert desk.goals.recalculation(goal.id) is None
    with pytest.raises(InvalidInput, match="No recalculation of this base value is due"):
        desk.goals.recalculate(goal.id, "A plant")
    desk.settings.change(replace(desk.settings.info, recalculation=0.07))
    with pytest.raises(InvalidInput, match="needs a reason"):
        desk.goals.recalculate(goal.id, " ")
    assert desk.catalog.goal(goal.id) == goal
    with pytest.raises(InvalidInput) as refused:
        desk.settings.change(replace(desk.settings.info, recalculation=0.0))
    assert refused.value.field == "recalculation"


def test_restated_inputs_of_a_computed_indicator_propose_it_too(desk: Desk) -> None:
    """CO2 in tonnes is electricity x 0.5 kg a kWh: 2,000 kWh more are 1 t more."""
    may = date(2019, 5, 31)
    made = Goal("co2", GoalKind.PERCENT, may, 0.5, 11.0, date(2030, 3, 31))
    goal = desk.goals.add(replace(made, window=made.window.ROLLING_12))
    assert desk.goals.recalculation(goal.id) is None
    old = next(m for m in desk.contents().measurements if (m.indicator_id, m.end) == ("power", may))
    entry = Entry("power", old.period, 14_000.0, State.RESTATED, measurement_id=old.id)
    desk.entries.put([replace(entry, cause=Cause.METHOD, because="Another meter")])
    proposal = desk.goals.recalculation(goal.id)
    assert proposal is not None
    assert (proposal.old_value, proposal.new_value) == (11.0, pytest.approx(12.0))
    assert (proposal.causes, proposal.texts) == ((Cause.METHOD,), ("Another meter",))
    changed = desk.goals.recalculate(goal.id, "Another meter")
    assert (changed.base_value, changed.counted) == (pytest.approx(12.0), 1)
    assert desk.goals.recalculation(goal.id) is None
