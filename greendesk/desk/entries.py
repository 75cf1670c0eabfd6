"""Measurements: the entry grid, checks before a write, and writes of one value or a whole block."""

from __future__ import annotations

import statistics
from bisect import bisect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from greendesk.desk.core import Core
from greendesk.desk.restating import bridges_of, restated_in
from greendesk.desk.rows import Checked, Entry, MeasurementRow, Outcome, RejectedEntries
from greendesk.domain import validate
from greendesk.domain.aggregate import slices_of
from greendesk.domain.errors import InvalidInput
from greendesk.domain.evaluate import evaluate
from greendesk.domain.evidence import Evidence
from greendesk.domain.journal import Act, Deed
from greendesk.domain.measures import convert
from greendesk.domain.model import Measurement
from greendesk.domain.needed import value_needed
from greendesk.domain.periods import Period
from greendesk.domain.slices import History

T = TypeVar("T")
_start = attrgetter("start")


class Entries:
    def __init__(self, core: Core) -> None:
        self._core = core

    def check(self, entry: Entry) -> Checked:
        """Hold one entry against every rule, without writing it."""
        return self.check_all([entry])[0]

    def check_all(self, entries: Sequence[Entry]) -> tuple[Checked, ...]:
        """Check a block as a whole: its entries must not overlap each other either."""
        checked: list[Checked] = []
        taken: dict[str, list[Measurement]] = {}
        for entry in entries:
            try:
                stored = self._around(entry)
                measurement = self._as_measurement(entry, stored)
                others = [m for m in stored if m.id != measurement.id]
                before = taken.setdefault(entry.indicator_id, [])
                at = bisect(before, measurement.start, key=_start)
                # Those in the block lie apart, so that only its neighbours can meet this one.
                validate.check_overlap(measurement, others + before[max(at - 1, 0) : at + 1])
            except InvalidInput as problem:
                checked.append(Checked(entry, problem=problem))
            else:
                before.insert(at, measurement)
                stored_one = next((m for m in stored if m.id == measurement.id), None)
                usual = self.usual(measurement)
                checked.append(Checked(entry, measurement, usual=usual, before=stored_one))
        return tuple(checked)

    def put(
        self, entries: Sequence[Entry], act: Act = Act.ENTER, *, reason: str = "", document: str = ""
    ) -> tuple[Checked, ...]:
        """Write a block of entries in one transaction: all, or none.

        Args:
            entries: what is to be written.
            act: how it was given: entered, pasted, filled down.
            reason: why, for the journal.
            document: the file or letter that the values follow.

        Raises:
            RejectedEntries: at least one entry cannot be taken; ``checked`` says which, and why.
            LockedPeriod: a month is locked.
            CauseNeeded: values are restated, and nobody says why.
            ReasonNeeded: something approved changes, and nobody gives a reason.
        """
        checked = self.check_all(entries)
        if any(c.problem is not None for c in checked):
            raise RejectedEntries(checked)
        restated = restated_in(self._core, checked, reason.strip())
        bridges = bridges_of(self._core, restated)
        marked = {each.after.id: each.after for each in restated}
        checked = tuple(
            replace(c, measurement=marked.get(c.measurement.id, c.measurement)) if c.measurement else c
            for c in checked
        )
        written = [c.measurement for c in checked if c.measurement is not None]
        act = Act.RESTATE if bridges else act
        reason = reason.strip() or "; ".join(dict.fromkeys(each.text for each in bridges if each.text))
        subject = self._subject(written)

        def write(why: str) -> None:
            with self._core.store.writing(Deed(act, subject, why.strip(), document.strip())):
                self._core.store.put_measurements(written)
                if bridges:
                    self._core.store.insert_restatements(bridges)

        self._core.reasoned(write, reason)
        self._core.told({m.indicator_id for m in written}, catalog=bool(bridges))
        return checked

    def clear(self, measurement_ids: Iterable[str], *, reason: str = "") -> tuple[Measurement, ...]:
        """Delete measurements in one transaction. Returns those that were there."""
        ids = list(measurement_ids)
        going = self._core.store.measurements_by_id(ids)

        def write(why: str) -> tuple[Measurement, ...]:
            with self._core.store.writing(Deed(Act.CLEAR, self._subject(going), why.strip())):
                return self._core.store.delete_measurements(ids)

        deleted = self._core.reasoned(write, reason)
        self._core.told({m.indicator_id for m in deleted})
        return deleted

    def _subject(self, measurements: Iterable[Measurement]) -> str:
        """The code of the one indicator that these belong to; "" if there are several."""
        ids = {m.indicator_id for m in measurements}
        return self._core.catalog.indicator(ids.pop()).code if len(ids) == 1 else ""

    def usual(self, measurement: Measurement) -> float | None:
        """The usual value of the indicator, if this one is about ten times more or less; else None."""
        if measurement.value is None:
            return None
        before = [
            m.value
            for m in self._core.store.last_measurements(measurement.indicator_id, 13)
            if m.id != measurement.id and m.value
        ][-12:]
        return statistics.median(before) if validate.unusual(measurement.value, before) else None

    def needed(self, indicator_id: str, period: Period) -> tuple[str, float] | None:
        """What value in ``period`` turns the goal green: (goal id, value), or None if nothing would."""
        catalog = self._core.catalog
        indicator = catalog.indicator(indicator_id)
        for goal in catalog.goals_by_indicator.get(indicator_id, ()):
            history = self._core.histories.of(indicator_id)
            value = value_needed(goal, indicator, history, period, self._core.fiscal_year_start)
            if value is not None:
                return goal.id, value
        return None

    def outcome(self, entry: Entry) -> Outcome | None:
        """What an entry would do to its indicator's goal, without writing it.

        Returns: None if the indicator has no goal, or the entry cannot be taken.
        """
        core = self._core
        goals = core.catalog.goals_by_indicator.get(entry.indicator_id, ())
        measurement = self.check(entry).measurement if goals else None
        if measurement is None:
            return None
        indicator, fiscal_year_start = core.catalog.indicator(entry.indicator_id), core.fiscal_year_start
        now, then = core.histories.of(indicator.id), self._history_with(measurement)
        return Outcome(
            evaluate(goals[0], indicator, now, core.as_of, fiscal_year_start),
            evaluate(goals[0], indicator, then, max(core.as_of, measurement.end), fiscal_year_start),
        )

    def supposing(self, entry: Entry, question: Callable[[], T]) -> T | None:
        """The answer to a question about figures as if an entry were written already; nothing is.

        Returns: None if the entry cannot be taken.
        """
        measurement = self.check(entry).measurement
        if measurement is None:
            return None
        self._core.forget([entry.indicator_id])
        self._core.histories.suppose(entry.indicator_id, self._history_with(measurement))
        try:
            return question()
        finally:
            self._core.forget([entry.indicator_id])

    def _history_with(self, measurement: Measurement) -> History:
        """The history of the measurement's indicator as if it were stored."""
        stored = self._core.store.measurements(measurement.indicator_id)
        others = (m for m in stored if m.id != measurement.id)
        return slices_of((*others, measurement), monthly=False)

    def behind(self, indicator_ids: Iterable[str], period: Period) -> tuple[MeasurementRow, ...]:
        """The measurements that end in ``period``, newest first; if derived those of its inputs."""
        catalog = self._core.catalog
        wanted = catalog.measured_behind(indicator_ids)
        found = self._core.store.measurements_of(wanted, period.start, period.end)
        rows = self._rows([m for m in found if period.start <= m.end <= period.end])
        order = {unit.id: n for n, unit in enumerate(catalog.subtree(None))}
        rows.sort(key=lambda r: (-r.measurement.end.toordinal(), order[r.unit.id], r.indicator.position))
        return tuple(rows)

    def all_of(self, indicator_id: str) -> tuple[MeasurementRow, ...]:
        """Every measurement of an indicator (of its inputs, if it is derived), newest first."""
        found = self._core.store.measurements_of(self._core.catalog.measured_behind([indicator_id]))
        return tuple(self._rows(sorted(found, key=lambda m: m.end, reverse=True)))

    def _rows(self, measurements: Sequence[Measurement]) -> list[MeasurementRow]:
        evidence = self._core.store.evidence_of(m.id for m in measurements)
        return [self._row(m, evidence.get(m.id, ())) for m in measurements]

    def _row(self, measurement: Measurement, evidence: tuple[Evidence, ...]) -> MeasurementRow:
        catalog = self._core.catalog
        indicator = catalog.indicator(measurement.indicator_id)
        initiative = catalog.initiative(indicator.initiative_id)
        unit = catalog.unit(initiative.unit_id)
        bridges = tuple(
            each
            for each in catalog.restatements_by_indicator.get(indicator.id, ())
            if each.period == measurement.period
        )
        return MeasurementRow(measurement, indicator, initiative, unit, evidence, bridges)

    def _around(self, entry: Entry) -> list[Measurement]:
        """Stored measurements that touch the entry's period (and the one it changes)."""
        store = self._core.store
        stored = list(store.measurements(entry.indicator_id, entry.period.start, entry.period.end))
        if entry.measurement_id and all(m.id != entry.measurement_id for m in stored):
            stored.extend(store.measurements_by_id([entry.measurement_id]))
        return stored

    def _as_measurement(self, entry: Entry, stored: list[Measurement]) -> Measurement:
        catalog = self._core.catalog
        indicator = catalog.indicator(entry.indicator_id)
        value = entry.value
        if value is not None and entry.unit_of_measure and entry.unit_of_measure != indicator.unit:
            value = convert(value, entry.unit_of_measure, indicator.unit)
        before = next(
            (m for m in stored if m.id == entry.measurement_id)
            if entry.measurement_id
            else (m for m in stored if m.period == entry.period),
            None,
        )
        measurement = Measurement(
            entry.indicator_id, entry.period.start, entry.period.end, value, entry.state,
            source=(before.source if before else "") if entry.source is None else entry.source.strip(),
            note=(before.note if before else "") if entry.note is None else entry.note.strip(),
            quality=None if value is None else _grade(entry, before),
        )  # fmt: skip
        if before is not None:
            measurement = replace(measurement, id=before.id)
        validate.check_measurement(measurement, indicator, catalog.initiative(indicator.initiative_id))
        return measurement


def _grade(entry: Entry, before: Measurement | None) -> int | None:
    """The grade of data quality that an entry gives, or leaves."""
    if entry.quality is None:
        return before.quality if before else None
    return entry.quality or None
