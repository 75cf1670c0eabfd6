"""The structure of a workspace stands on its own: what its goals read from values is written down."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greendesk.domain.approval import Approval
from greendesk.domain.model import Goal, GoalKind, Workspace
from greendesk.domain.structure_only import Outcome, Structure, structure_of
from greendesk.domain.validate_goal import check_goal
from tests import strategies
from tests.domain.test_roll_forward import catalog_of
from tests.store.making import EVERYTHING, day

TODAY = day("2019-06-30")


def of(goal: Goal, base: float | None = None) -> tuple[Goal, list[Outcome]]:
    workspace = replace(EVERYTHING, goals=(goal,))
    made = structure_of(catalog_of(workspace), {goal.id: base}, TODAY)
    assert [note.goal for note in made.notes] == list(made.workspace.goals)[: len(made.notes)]
    return made.workspace.goals[0], [note.outcome for note in made.notes]


def test_a_measured_base_is_written_down() -> None:
    goal = Goal("level", GoalKind.LEVEL, day("2019-01-01"), 50.0)
    assert of(goal, 10.0) == (replace(goal, base_value=10.0), [Outcome.WRITTEN])


def test_a_base_of_its_own_stays() -> None:
    goal = Goal("level", GoalKind.LEVEL, day("2019-01-01"), 50.0, 20.0)
    assert of(goal, 20.0) == (goal, [])


def test_nothing_measured_is_left_open() -> None:
    goal = Goal("level", GoalKind.LEVEL, day("2019-01-01"), 50.0)
    assert of(goal) == (goal, [Outcome.UNKNOWN])


def test_a_base_with_which_the_goal_makes_no_sense_is_left_open() -> None:
    worse = Goal("level", GoalKind.LEVEL, day("2019-01-01"), 50.0)  # up is better, and it stood at 60
    assert of(worse, 60.0) == (worse, [Outcome.UNFIT])
    share = Goal("level", GoalKind.PERCENT, day("2019-01-01"), -0.5)
    assert of(share, 0.0) == (share, [Outcome.UNFIT])


def test_a_running_total_counts_anew() -> None:
    goal = Goal("kg", GoalKind.CUMULATIVE, day("2019-04-01"), 50.0)
    assert of(goal, 0.0) == (goal, [Outcome.ANEW])
    later = replace(goal, base_date=day("2019-07-01"))
    assert of(later, 0.0) == (later, [])


def test_limits_and_milestones_need_no_base() -> None:
    for kind in (GoalKind.THRESHOLD, GoalKind.MILESTONE):
        goal = Goal("level", kind, day("2019-01-01"), 50.0)
        assert of(goal) == (goal, [])


def test_a_base_in_the_future_will_be_measured() -> None:
    goal = Goal("level", GoalKind.LEVEL, day("2019-07-01"), 50.0)
    assert of(goal, 10.0) == (goal, [])


def test_the_plan_goes_along_with_its_year() -> None:
    plan = Approval("mean", 2020 * 12 + 3, processor="Kim")
    made = structure_of(catalog_of(EVERYTHING), {}, TODAY, [plan], 2021)
    assert (made.workspace.approvals, made.year) == ((plan,), 2021)
    assert structure_of(catalog_of(EVERYTHING), {}, TODAY, [], 2021).year is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.workspaces(), strategies.days, st.none() | st.floats(-1e9, 1e9))
def test_structure_only(workspace: Workspace, as_of, base: float | None) -> None:
    made: Structure = structure_of(catalog_of(workspace), {g.id: base for g in workspace.goals}, as_of)
    new = made.workspace
    assert new.info == replace(workspace.info, as_of=None)
    assert (new.units, new.initiatives, new.indicators, new.factors) == (
        workspace.units,
        workspace.initiatives,
        workspace.indicators,
        workspace.factors,
    )
    assert (new.measurements, new.evidence, new.restatements, new.approvals) == ((), (), (), ())
    indicators = {each.id: each for each in new.indicators}
    for before, after in zip(workspace.goals, new.goals, strict=True):
        check_goal(after, indicators[after.indicator_id])
        assert (after.override, after.recalculations, after.counted) == (None, (), 0)
        kept = replace(after, override=before.override, recalculations=before.recalculations)
        assert replace(kept, counted=before.counted, base_value=before.base_value) == before
