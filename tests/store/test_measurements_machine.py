"""Random writes, deletions and reopenings, held against a plain dictionary."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from greendesk.domain.aggregate import slices_of
from greendesk.domain.errors import PeriodOverlap
from greendesk.domain.model import Measurement, State
from greendesk.domain.periods import Period
from greendesk.store import Store
from tests.store.making import UNMEASURED

MEASURED = ("kg", "level", "mean")
VALUES = st.just(0.0) | st.floats(1e-30, 1e12) | st.floats(-1e12, -1e-30)


@st.composite
def measurements(draw: st.DrawFn) -> Measurement:
    # Some days are drawn often, so that periods meet.
    start = date(2019, 1, 1) + timedelta(draw(st.sampled_from([0, 31, 59]) | st.integers(0, 200)))
    end = start + timedelta(draw(st.sampled_from([0, 0, 6, 30, 90])))
    value = draw(st.none() | VALUES)
    state = State.NOT_ESTIMATED if value is None else draw(st.sampled_from([State.REPORTED, State.ESTIMATED]))
    source = draw(st.sampled_from(["", "meter", "illustrative"]))
    return Measurement(draw(st.sampled_from(MEASURED)), start, end, value, state, source)


class Writing(RuleBasedStateMachine):
    ids = Bundle("ids")

    @initialize()
    def make(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="greendesk-machine-"))
        self.path = self.folder / "w.greendesk"
        self.store = Store.create(self.path, UNMEASURED)
        self.store._file.rows("PRAGMA synchronous = OFF")
        self.model: dict[str, Measurement] = {}
        self.deleted: list[str] = []

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(target=ids, given=st.lists(measurements(), min_size=1, max_size=6))
    def put(self, given: list[Measurement]) -> object:
        due = {m.id: m for m in given}
        for new in given:
            for old in self.model.values():
                if (old.indicator_id, old.period) == (new.indicator_id, new.period):
                    due.pop(new.id, None)
                    due[old.id] = replace(new, id=old.id)
        self._write(given, {**self.model, **due}, repeated=_repeats(given))
        return multiple(*[m.id for m in given if m.id in self.model])

    @rule(which=ids, new=measurements())
    def change(self, which: str, new: Measurement) -> None:
        if which in self.model:  # it may have been deleted since
            changed = replace(new, id=which)
            self._write([changed], {**self.model, which: changed})

    @rule(at=st.lists(st.integers(0, 999), min_size=1, max_size=4))
    def delete(self, at: list[int]) -> None:
        """Some that are there, and some that were."""
        known = [*self.model, *self.deleted]
        which = {known[n % len(known)] for n in at} if known else set()
        gone = {self.model.pop(each) for each in which if each in self.model}
        assert set(self.store.delete_measurements(which)) == gone
        self.deleted += [measurement.id for measurement in gone]

    @rule(read_only=st.booleans())
    def reopen(self, read_only: bool) -> None:
        self.store.close()
        with Store.open(self.path, read_only) as store:
            assert store.verify() == []
        self.store = Store.open(self.path)
        self.store._file.rows("PRAGMA synchronous = OFF")

    @invariant()
    def everything_is_as_in_the_model(self) -> None:
        for indicator_id in MEASURED:
            due = sorted((m for m in self.model.values() if m.indicator_id == indicator_id), key=_end)
            assert self.store.measurements(indicator_id) == tuple(due)
            assert self.store.history(indicator_id) == slices_of(due)

    def _write(
        self, given: list[Measurement], due: dict[str, Measurement], *, repeated: bool = False
    ) -> None:
        if repeated or _overlap(due):
            with pytest.raises(PeriodOverlap):
                self.store.put_measurements(given)
        else:
            written = self.store.put_measurements(given)
            assert {m.id: m for m in written} == {
                id_: m for id_, m in due.items() if self.model.get(id_) != m
            }
            self.model = due


def _end(measurement: Measurement) -> date:
    return measurement.end


def _repeats(given: list[Measurement]) -> bool:
    periods: list[tuple[str, Period]] = [(m.indicator_id, m.period) for m in given]
    return len(set(periods)) < len(periods)


def _overlap(model: Mapping[str, Measurement]) -> bool:
    each = list(model.values())
    return any(
        a.indicator_id == b.indicator_id and a.period.overlaps(b.period)
        for n, a in enumerate(each)
        for b in each[n + 1 :]
    )


TestWriting = Writing.TestCase
TestWriting.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
