"""The explanation of a status: every formula, filled with its numbers, gives its result."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given

from greendesk.domain.aggregate import slices_of
from greendesk.domain.evaluate import evaluate
from greendesk.domain.model import Milestone, Thresholds
from greendesk.domain.progress import GoalProgress, Status
from greendesk.domain.why import Form, Key, Step, why
from tests.domain.arbitrary import AS_OF, FISCAL_STARTS, goals, measurements
from tests.domain.making import APRIL, at, day, goal, history, indicator, measured, months


def explained(the_goal, of, values, as_of: str) -> tuple[GoalProgress, tuple[Step, ...]]:
    progress = evaluate(the_goal, of, history(*values), day(as_of), APRIL)
    return progress, why(the_goal, of, progress)


def computed(step: Step) -> float | bool:
    """What the formula of a step gives with its numbers."""
    names = {n.name: n.value.toordinal() if isinstance(n.value, date) else n.value for n in step.numbers}
    text = re.sub(r"{(\w+)}", r"\1", step.formula).replace("−", "-").replace("×", "*")
    text = text.replace("≥", ">=").replace("≤", "<=")
    return eval(text, {}, names)


def keys(steps: tuple[Step, ...]) -> list[Key]:
    return [step.key for step in steps]


def test_a_running_total_in_full():
    the_goal = goal("cumulative", "2019-04-01", 3_800_000, "2020-03-31")
    progress, steps = explained(the_goal, indicator(), months("2019-04-01", [316_667] * 6), "2019-09-30")
    assert keys(steps) == [
        Key.MEASURED,
        Key.COVERAGE,
        Key.BASE,
        Key.TARGET,
        Key.ELAPSED,
        Key.EXPECTED,
        Key.PROGRESS,
        Key.PACE,
        Key.GAP,
        Key.NEEDED,
        Key.FRESHNESS,
        Key.RULE,
    ]
    by_key = {step.key: step for step in steps}
    assert [n.name for n in by_key[Key.MEASURED].numbers] == ["a", "d", "from", "to"]
    assert by_key[Key.PACE].formula == "({a} − {b}) / ({e} − {b})"
    assert by_key[Key.PACE].result.form is Form.RATIO
    assert by_key[Key.PROGRESS].result.value == progress.progress
    assert by_key[Key.NEEDED].result.form is Form.PER_YEAR
    assert by_key[Key.FRESHNESS].result.value == 0
    assert by_key[Key.RULE].status is Status.ON_TRACK
    assert by_key[Key.RULE].formula == "{R} ≥ {on_track}"


def test_a_reduction_by_percent():
    the_goal = goal("percent", "2015-12-31", 0.75, "2030-12-31", 38.4)
    progress, steps = explained(the_goal, indicator("last", "down"), [at("2023-12-31", 16.1)], "2023-12-31")
    target = next(step for step in steps if step.key is Key.TARGET_PERCENT)
    assert computed(target) == pytest.approx(9.6)
    assert target.result.value == progress.target_value
    gap = next(step for step in steps if step.key is Key.GAP)
    assert gap.formula == "{e} − {a}"
    assert Key.COVERAGE not in keys(steps)


def test_a_plan_names_its_neighbours():
    plan = (Milestone(day("2021-12-31"), 20), Milestone(day("2025-12-31"), 50))
    the_goal = goal("level", "2019-12-31", 100, "2029-12-31", 0, milestones=plan)
    _, steps = explained(the_goal, indicator("last"), [at("2023-12-31", 30)], "2023-12-31")
    expected = next(step for step in steps if step.key is Key.EXPECTED_PLAN)
    assert {n.name: n.value for n in expected.numbers} == {
        "d_0": day("2021-12-31"),
        "e_0": 20,
        "d_1": day("2025-12-31"),
        "e_1": 50,
    }
    assert expected.result.value == pytest.approx(35, abs=0.02)
    _, steps = explained(the_goal, indicator("last"), [at("2035-12-31", 30)], "2035-12-31")
    expected = next(step for step in steps if step.key is Key.EXPECTED_PLAN)
    assert expected.numbers[2].value == day("2029-12-31")
    _, steps = explained(the_goal, indicator("last"), [at("2019-01-31", 30)], "2019-12-31")
    expected = next(step for step in steps if step.key is Key.EXPECTED_PLAN)
    assert expected.numbers[0].value == day("2019-12-31")


def test_no_data():
    the_goal = goal("level", "2019-12-31", 100, "2029-12-31")
    _, steps = explained(the_goal, indicator("last"), [], "2023-12-31")
    assert keys(steps) == [Key.NOT_MEASURED, Key.NO_BASE, Key.TARGET, Key.RULE]
    assert steps[-1].status is Status.NO_DATA
    percent = goal("percent", "2019-12-31", 0.2, None)
    _, steps = explained(percent, indicator("last", "down"), [], "2023-12-31")
    assert keys(steps) == [Key.NOT_MEASURED, Key.NO_BASE, Key.NO_TARGET_DATE, Key.RULE]


def test_without_a_target_date_there_is_progress_and_no_path():
    the_goal = goal("level", "2017-01-01", 50_000, None, 0)
    _, steps = explained(the_goal, indicator("last"), [at("2019-06-30", 5_000)], "2019-06-30")
    assert keys(steps) == [
        Key.MEASURED,
        Key.BASE,
        Key.TARGET,
        Key.NO_TARGET_DATE,
        Key.PROGRESS,
        Key.FRESHNESS,
        Key.RULE,
    ]
    assert (steps[-1].status, steps[-1].formula) == (Status.NO_DATE, "")


def test_no_distance():
    the_goal = goal("level", "2019-12-31", 100, "2029-12-31")
    values = [at("2019-12-31", 100), at("2020-12-31", 120)]
    _, steps = explained(the_goal, indicator("last"), values, "2020-12-31")
    assert Key.NO_DISTANCE in keys(steps)
    assert Key.PROGRESS not in keys(steps)


def test_a_milestone_and_a_limit():
    done = goal("milestone", "2019-12-31", 5, "2024-12-31")
    _, steps = explained(done, indicator("last"), [at("2020-06-30", 3)], "2020-06-30")
    assert Key.DONE in keys(steps)
    assert Key.PACE not in keys(steps)
    assert (steps[-1].status, steps[-1].formula) == (Status.TOO_EARLY, "")
    for direction, value, formula in (
        ("down", 100, "{a} ≤ {t}"),
        ("down", 101, "{a} > {t}"),
        ("up", 100, "{a} ≥ {t}"),
        ("up", 99, "{a} < {t}"),
    ):
        limit = goal("threshold", "2019-12-31", 100, None)
        _, steps = explained(limit, indicator("last", direction), [at("2020-06-30", value)], "2020-06-30")
        assert Key.LIMIT in keys(steps)
        assert Key.NO_BASE not in keys(steps)
        assert steps[-1].formula == formula
        assert computed(steps[-1]) is True


RULES = [
    (Status.ON_TRACK, 600, "2024-12-31", {}, "{R} ≥ {on_track}"),
    (Status.AT_RISK, 400, "2024-12-31", {}, "{at_risk} ≤ {R} < {on_track}"),
    (Status.OFF_TRACK, 100, "2024-12-31", {}, "{R} < {at_risk}"),
    (Status.MOVING_AWAY, -1, "2024-12-31", {}, "{P} < 0"),
    (Status.TOO_EARLY, 1, "2020-12-31", {}, "{tau} < {early}"),
    (Status.ACHIEVED, 1_000, "2024-12-31", {}, "{P} ≥ 1"),
    (Status.MISSED, 999, "2029-12-31", {}, "{P} < 1"),
    (Status.ON_TRACK, 0, "2019-12-31", {"thresholds": Thresholds(early=0)}, ""),
]


@pytest.mark.parametrize("status, value, on, more, formula", RULES)
def test_the_rule_that_decided(status: Status, value: float, on: str, more: dict, formula: str):
    the_goal = goal("level", "2019-12-31", 1_000, "2029-12-31", 0, **more)
    progress, steps = explained(the_goal, indicator("last"), [at(on, value)], on)
    assert progress.status is status
    assert (steps[-1].status, steps[-1].formula) == (status, formula)
    assert not formula or computed(steps[-1]) is True


def test_low_coverage():
    the_goal = goal("cumulative", "2019-04-01", 100, "2020-03-31")
    values = [measured("2019-04-01", "2019-04-10", 5), measured("2019-06-01", "2019-06-30", 5)]
    _, steps = explained(the_goal, indicator(), values, "2019-06-30")
    assert steps[-1].formula == "{coverage} < {least}"
    assert computed(steps[-1]) is True


@given(goals(), measurements(), AS_OF, FISCAL_STARTS)
def test_every_formula_gives_its_result(pair, values, as_of: date, start: int):
    the_goal, of = pair
    progress = evaluate(the_goal, of, slices_of(values), as_of, start)
    steps = why(the_goal, of, progress)
    order = list(Key)
    assert [order.index(step.key) for step in steps] == sorted({order.index(step.key) for step in steps})
    assert steps[-1].status is progress.status
    assert all(step.status is None for step in steps[:-1])
    for step in steps:
        assert set(re.findall(r"{(\w+)}", step.formula)) <= {n.name for n in step.numbers}
        if step.formula and step.result is not None and step.key is not Key.ELAPSED:
            assert computed(step) == pytest.approx(step.result.value, rel=1e-6, abs=1e-6)
        elif step.key is Key.ELAPSED:
            assert min(1, max(0, computed(step))) == pytest.approx(step.result.value)
