"""What can be asked of an open workspace file about what it holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from greendesk.domain.approval import Approval
from greendesk.domain.catalog import Catalog
from greendesk.domain.evidence import Evidence, Evidenced
from greendesk.domain.model import (
    Measurement,
    Workspace,
)
from greendesk.domain.roll_forward import RollForward
from greendesk.domain.slices import History
from greendesk.store import (
    approval,
    deletion,
    evidence,
    measurements,
    reading,
    roll_forward,
    verify,
)
from greendesk.store.deletion import Effects
from greendesk.store.part import Part
from greendesk.store.reading import Counts
from greendesk.store.verify import Problem


class Questions(Part):
    """Each answer is of one moment; an error is a ``GreenDeskError``."""

    def catalog(self) -> Catalog:
        """Everything but the measurements, at one moment."""
        return reading.catalog(self._file)

    def read_all(self) -> Workspace:
        """Everything; measurements in the order of their indicators, then of time."""
        return reading.whole(self._file)

    def counts(self) -> Counts:
        return reading.counts(self._file)

    def measurements(
        self, indicator_id: str, start: date | None = None, end: date | None = None
    ) -> tuple[Measurement, ...]:
        """Measurements of an indicator that touch the days ``start`` to ``end``, oldest first."""
        return measurements.measurements(self._file, indicator_id, start, end)

    def measurements_of(
        self, ids: Iterable[str], start: date | None = None, end: date | None = None
    ) -> tuple[Measurement, ...]:
        """The same for many indicators, grouped by indicator."""
        return measurements.measurements_of(self._file, ids, start, end)

    def measurements_by_id(self, ids: Iterable[str]) -> tuple[Measurement, ...]:
        """Those of these measurements that are (still) there."""
        return measurements.measurements_by_id(self._file, ids)

    def last_measurements(self, indicator_id: str, n: int) -> tuple[Measurement, ...]:
        """The newest ``n`` measurements that have a value, oldest first."""
        return measurements.last_measurements(self._file, indicator_id, n)

    def last_values(self, indicator_id: str, n: int) -> tuple[float, ...]:
        """The newest ``n`` values, oldest first."""
        return tuple(m.value for m in self.last_measurements(indicator_id, n) if m.value is not None)

    def sources(self, ids: Iterable[str], start: date, end: date) -> dict[str, dict[str, int]]:
        """In how many of the months of ``start`` to ``end`` each source stands, by indicator."""
        return measurements.sources(self._file, ids, start, end)

    def measured_between(self, ids: Iterable[str], start: date, end: date) -> frozenset[str]:
        """Those of the indicators that have a value for any day of the months of ``start`` to ``end``."""
        return measurements.measured_between(self._file, ids, start, end)

    def history(self, indicator_id: str, breaks: Collection[date] = ()) -> History:
        """Monthly slices, oldest first; the month around a break (not at its end) as single measurements."""
        return measurements.history(self._file, indicator_id, breaks)

    def histories(self, ids: Iterable[str], breaks: Collection[date] = ()) -> dict[str, History]:
        """``history`` of many indicators, in few queries; each id has an entry."""
        return measurements.histories(self._file, ids, breaks)

    def approvals(self, ids: Iterable[str], first: int, last: int) -> tuple[Approval, ...]:
        """Approvals of some indicators in the months (year * 12 + month - 1) from ``first`` to ``last``."""
        return approval.approvals(self._file, ids, first, last)

    def due_approvals(self) -> tuple[Approval, ...]:
        """Those that have a day on which they are due, and are not approved yet."""
        return approval.with_due(self._file)

    def months_in_use(self) -> tuple[int, int] | None:
        """The first and the last month (year * 12 + month - 1) that has a value or an entry in approval."""
        return roll_forward.months_in_use(self._file)

    def plan_year(self, year: int, going_on: Collection[str] = ()) -> RollForward:
        """What a fiscal year would take over from the one before. Raises InvalidInput."""
        return roll_forward.plan(self._file, year, going_on)

    def evidence_of(self, measurement_ids: Iterable[str]) -> dict[str, tuple[Evidence, ...]]:
        """The files of measurements, by name; a measurement without any has no entry."""
        return evidence.evidence_of(self._file, measurement_ids)

    def evidenced(self, ids: Iterable[str], start: date, end: date) -> dict[str, Evidenced]:
        """How many values that end in the months of ``start`` to ``end`` have evidence, by indicator."""
        return evidence.evidenced(self._file, ids, start, end)

    def evidence_content(self, evidence_id: str) -> bytes:
        """The bytes of a file that was attached. Raises NotFound, also if they are others now."""
        return evidence.content(self._file, evidence_id)

    def verify(self) -> list[Problem]:
        """Hold the file against its own rules; empty: nothing wrong was found."""
        return verify.verify(self._file)

    def effects_of_deleting_unit(self, unit_id: str) -> Effects:
        return deletion.effects_of_deleting_unit(self._file, unit_id)

    def effects_of_deleting_initiative(self, initiative_id: str) -> Effects:
        return deletion.effects_of_deleting_initiative(self._file, initiative_id)

    def effects_of_deleting_indicator(self, indicator_id: str) -> Effects:
        return deletion.effects_of_deleting_indicator(self._file, indicator_id)
