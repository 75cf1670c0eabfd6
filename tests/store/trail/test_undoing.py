"""Undo and redo: by example, and at random against copies of the whole workspace."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from greendesk.domain.errors import GreenDeskError, NothingToUndo
from greendesk.domain.journal import Act
from greendesk.domain.model import BusinessUnit, Factor, Workspace, new_id
from greendesk.domain.names import Name
from greendesk.store import Store
from tests.store.making import EVERYTHING, month
from tests.store.trail.slowly import check_answers


def test_undo_and_redo_name_what_they_turn_round(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        assert (store.steps().undo, store.steps().redo) == (None, None)
        whole = store.read_all()
        effects = store.delete_unit("u-hema")
        without = store.read_all()
        undo = store.steps().undo
        assert undo is not None
        assert (undo.deed.act, undo.deed.subject) == (Act.DELETE_UNIT, "hema")
        turned = store.undo()
        assert turned.catalog
        assert len(turned.indicators) > 0
        assert effects.units == 2
        assert store.read_all() == whole
        redo = store.steps().redo
        assert redo is not None
        assert redo.deed == undo.deed
        store.redo()
        assert store.read_all() == without
        assert store.verify() == []


def test_steps_survive_a_restart_and_reach_other_windows(path) -> None:
    with Store.create(path, EVERYTHING) as store, Store.open(path) as other:
        store.put_measurements([month("2022-04", 1.0)])
        assert other.steps().undo == store.steps().undo
        other.undo()
        assert store.steps().undo is None
    with Store.open(path) as store:
        assert store.steps().redo is not None
        store.redo()
        assert store.measurements("kg")[-1].value == 1.0


def test_a_new_deed_forgets_what_could_be_redone(store) -> None:
    store.put_measurements([month("2022-04", 1.0)])
    store.undo()
    store.put_measurements([month("2022-05", 1.0)])
    assert store.steps().redo is None
    with pytest.raises(NothingToUndo, match="nothing to redo"):
        store.redo()


def test_nothing_is_left_to_undo_at_the_beginning(store) -> None:
    with pytest.raises(NothingToUndo, match="nothing left to undo"):
        store.undo()


def test_monthly_totals_follow(store) -> None:
    (value,) = store.put_measurements([month("2022-04", 1.0)])
    store.put_measurements([replace(value, start=value.start.replace(month=3))])
    store.undo()
    assert store.verify() == []
    store.undo()
    assert store.history("kg").slices == ()
    store.redo()
    store.redo()
    assert store.verify() == []
    assert store.measurements("kg")[0].start.month == 3


class Working(RuleBasedStateMachine):
    """Whatever is done, undoing all of it leads back through every state to the first."""

    @initialize()
    def make(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="greendesk-undo-"))
        self.path = self.folder / "w.greendesk"
        self._opened(Store.create(self.path, EVERYTHING))
        self.past: list[Workspace] = []
        self.now = self.store.read_all()
        self.future: list[Workspace] = []

    def _opened(self, store: Store) -> None:
        self.store = store
        store._file.rows("PRAGMA synchronous = OFF")

    def teardown(self) -> None:
        while self.past:
            self.undo()
        assert self.store.verify() == []
        check_answers(self.store)
        self.store.close()
        shutil.rmtree(self.folder)

    def _did(self) -> None:
        after = self.store.read_all()
        if after != self.now:
            self.past.append(self.now)
            self.now, self.future = after, []

    @rule(first=st.integers(0, 120), count=st.sampled_from([1, 2, 48, 100]))
    def enter(self, first: int, count: int) -> None:
        months = [f"{2010 + n // 12}-{n % 12 + 1:02}" for n in range(first, first + count)]
        try:
            self.store.put_measurements([month(m, float(n)) for n, m in enumerate(months)])
        except GreenDeskError:  # a quarter that is there already; or the indicator is not
            assert self.store.read_all() == self.now
        self._did()

    @rule(at=st.integers(0, 200), value=st.floats(-1e9, 1e9), note=st.sampled_from(["", "mail", "전화"]))
    def edit(self, at: int, value: float, note: str) -> None:
        there = [m for m in self.now.measurements if m.value is not None]
        if there:
            chosen = there[at % len(there)]
            self.store.put_measurements([replace(chosen, value=value, note=note)])
            self._did()

    @rule(at=st.integers(0, 200), count=st.integers(1, 100))
    def clear(self, at: int, count: int) -> None:
        ids = [m.id for m in self.now.measurements]
        self.store.delete_measurements(ids[at % max(len(ids), 1) :][:count])
        self._did()

    @rule(parent=st.integers(0, 9))
    def add_unit(self, parent: int) -> None:
        units = self.now.units
        above = units[parent % len(units)].id if units else None
        place = 1 + max((unit.position for unit in units), default=0)
        self.store.insert_unit(BusinessUnit(f"u{place}-{new_id()[:4]}", Name("Unit"), above, place, place))
        self._did()

    @rule(name=st.sampled_from(["Group", "그룹", "集团"]), at=st.integers(0, 9))
    def rename_unit(self, name: str, at: int) -> None:
        if self.now.units:
            self.store.update_unit(replace(self.now.units[at % len(self.now.units)], name=Name(name)))
            self._did()

    @rule(at=st.integers(0, 9), what=st.sampled_from(["unit", "initiative", "indicator", "goal", "factor"]))
    def delete(self, at: int, what: str) -> None:
        there = getattr(self.now, f"{what}s")
        if there:
            try:
                getattr(self.store, f"delete_{what}")(there[at % len(there)].id)
            except GreenDeskError:  # a factor that is in use
                assert self.store.read_all() == self.now
            self._did()

    @rule(at=st.integers(0, 9), value=st.floats(1e6, 1e9), points=st.booleans())
    def change_goal(self, at: int, value: float, points: bool) -> None:
        if self.now.goals:
            goal = self.now.goals[at % len(self.now.goals)]
            milestones = goal.milestones if points else ()
            self.store.update_goal(replace(goal, target_value=value, milestones=milestones))
            self._did()

    @rule()
    def add_factor(self) -> None:
        self.store.insert_factor(Factor(new_id()[:8], Name("Grid"), 0.5, "kg CO2/kWh"))
        self._did()

    @rule(tags=st.lists(st.sampled_from(["SDG 12", "GRI 301", "box"]), max_size=3), at=st.integers(0, 3))
    def tag(self, tags: list[str], at: int) -> None:
        if self.now.initiatives:
            chosen = self.now.initiatives[at % len(self.now.initiatives)]
            self.store.update_initiative(replace(chosen, tags=tuple(tags)))
            self._did()

    @rule()
    def undo(self) -> None:
        if not self.past:
            assert self.store.steps().undo is None
            return
        self.store.undo()
        self.future.append(self.now)
        self.now = self.past.pop()
        assert self.store.read_all() == self.now

    @rule()
    def redo(self) -> None:
        if not self.future:
            assert self.store.steps().redo is None
            return
        self.store.redo()
        self.past.append(self.now)
        self.now = self.future.pop()
        assert self.store.read_all() == self.now

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self._opened(Store.open(self.path))

    @invariant()
    def steps_are_those_of_the_model(self) -> None:
        if hasattr(self, "store"):
            steps = self.store.steps()
            assert (steps.undo is not None, steps.redo is not None) == (bool(self.past), bool(self.future))


TestWorking = Working.TestCase
TestWorking.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
