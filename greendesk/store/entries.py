"""Writes of measurements: checks, rows and monthly totals in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import isfinite
from operator import attrgetter

from greendesk.domain.errors import InvalidInput, NotFound, PeriodOverlap
from greendesk.domain.model import Measurement
from greendesk.domain.periods import month_end, month_ordinal, month_start
from greendesk.store.file import WorkspaceFile
from greendesk.store.measurements import measurements, measurements_by_id
from greendesk.store.tables import MEASUREMENT
from greendesk.store.totals import replace_totals
from greendesk.store.transaction import Transaction

_end = attrgetter("end")


@dataclass(slots=True)
class _Change:
    """What happens to the measurements of one indicator.

    Attributes:
        wanted: as they are to be.
        before: stored ones that a wanted one has the id of, or that are to be deleted.
        gone: stored ones that will not be there as they are now, by id.
        put: as they will be, new or changed.
    """

    wanted: list[Measurement] = field(default_factory=list)
    before: list[Measurement] = field(default_factory=list)
    gone: dict[str, Measurement] = field(default_factory=dict)
    put: list[Measurement] = field(default_factory=list)


def put_measurements(file: WorkspaceFile, given: Iterable[Measurement]) -> tuple[Measurement, ...]:
    """Insert measurements, or update those that are there.

    A measurement is there if its id is, or if its indicator has one for the very same period; that one then keeps
    its id. One that already is as asked is left alone.

    Returns: what was written, as it is now stored.

    Raises:
        InvalidInput: a value, period or state that no measurement can have; a derived indicator; an id given twice.
        PeriodOverlap: two measurements of an indicator would share days.
        NotFound: the indicator is not in the workspace.
    """
    wanted = list(given)
    for measurement in wanted:
        _check(measurement)
    by_id = {measurement.id: measurement for measurement in wanted}
    if len(by_id) < len(wanted):
        raise InvalidInput("The same measurement is given twice; leave one of them out.", "id")
    if not wanted:
        return ()
    with file.writing() as transaction:
        changes: dict[str, _Change] = defaultdict(_Change)
        for measurement in wanted:
            changes[measurement.indicator_id].wanted.append(measurement)
        for before in _stored(file, transaction, by_id):
            changes[before.indicator_id].before.append(before)
            if by_id[before.id].indicator_id != before.indicator_id:
                changes[before.indicator_id].gone[before.id] = before
        return _write(file, transaction, changes)


def delete_measurements(file: WorkspaceFile, ids: Iterable[str]) -> tuple[Measurement, ...]:
    """Delete those of these measurements that are there.

    Returns: what was deleted.
    """
    with file.writing() as transaction:
        found = measurements_by_id(file, ids)
        changes: dict[str, _Change] = defaultdict(_Change)
        for measurement in found:
            changes[measurement.indicator_id].before.append(measurement)
            changes[measurement.indicator_id].gone[measurement.id] = measurement
        _write(file, transaction, changes)
        return found


def _check(measurement: Measurement) -> None:
    value, start, end = measurement.value, measurement.start, measurement.end
    if end < start:
        raise InvalidInput(
            f"The period ends on {end}, before it starts on {start}; give an end date that is not earlier.",
            "end",
        )
    if value is None:
        if not measurement.state.is_missing:
            raise InvalidInput(
                f"There is no value for {start} to {end}, but its state is “{measurement.state.value}”; "
                "give a value, or a state that says why there is none.",
                "value",
            )
    elif measurement.state.is_missing:
        raise InvalidInput(
            f"There is a value for {start} to {end}, but its state is “{measurement.state.value}”; "
            "leave the value out, or choose another state.",
            "state",
        )
    elif not isfinite(value):
        raise InvalidInput(f"The value for {start} to {end} is not a finite number; type a number.", "value")


def _stored(file: WorkspaceFile, transaction: Transaction, ids: Iterable[str]) -> tuple[Measurement, ...]:
    if not transaction.rows("SELECT 1 FROM measurement LIMIT 1"):
        return ()  # a million look-ups saved when a workspace is filled
    return measurements_by_id(file, ids)


def _write(
    file: WorkspaceFile, transaction: Transaction, changes: dict[str, _Change]
) -> tuple[Measurement, ...]:
    for indicator_id, change in changes.items():
        after = _resolve(file, transaction, indicator_id, change)
        if change.gone or change.put:
            replace_totals(transaction, indicator_id, [*change.gone.values(), *change.put], after)
    gone = {id_ for change in changes.values() for id_ in change.gone}
    put = [measurement for change in changes.values() for measurement in change.put]
    kept = {measurement.id for measurement in put if measurement.id in gone} if gone else gone
    to_row = MEASUREMENT.to_row
    transaction.delete(MEASUREMENT, gone - kept)
    transaction.update(MEASUREMENT, (to_row(measurement) for measurement in put if measurement.id in kept))
    transaction.insert(
        MEASUREMENT, (to_row(measurement) for measurement in put if measurement.id not in kept)
    )
    return tuple(put)


def _resolve(
    file: WorkspaceFile, transaction: Transaction, indicator_id: str, change: _Change
) -> list[Measurement]:
    """Find out what of the wanted is new or different, and that nothing will overlap.

    Returns: the indicator's measurements as they will be, in all months that the change touches, oldest first.
    """
    code = _measured_indicator(transaction, indicator_id)
    concerned = [*change.wanted, *change.before]
    stored = measurements(
        file,
        indicator_id,
        month_start(month_ordinal(min(m.start for m in concerned))),
        month_end(month_ordinal(max(m.end for m in concerned))),
    )
    if stored:
        _compare(change, stored)
    else:
        change.put = change.wanted
    after = [m for m in stored if m.id not in change.gone]
    after += change.put
    after.sort(key=_end)
    for earlier, later in pairwise(after):
        if later.start <= earlier.end:
            raise _overlap(code, earlier, later, change.put)
    return after


def _compare(change: _Change, stored: Sequence[Measurement]) -> None:
    addressed = {m.id for m in change.before}
    by_id = {m.id: m for m in change.before}
    by_period = {(m.start, m.end): m for m in stored if m.id not in addressed}
    for measurement in change.wanted:
        before = by_id.get(measurement.id) or by_period.get((measurement.start, measurement.end))
        if before is None:
            change.put.append(measurement)
        elif (after := replace(measurement, id=before.id)) != before:
            change.gone[before.id] = before
            change.put.append(after)


def _measured_indicator(transaction: Transaction, indicator_id: str) -> str:
    """The code of an indicator that takes measurements."""
    rows = transaction.rows(
        "SELECT code, aggregation = 'ratio' OR source_id IS NOT NULL FROM indicator WHERE id = ?",
        (indicator_id,),
    )
    if not rows:
        raise NotFound(
            "This indicator is no longer in the workspace; it may have been deleted in another window."
        )
    code, is_derived = rows[0]
    if is_derived:
        raise InvalidInput(
            f"{code} is computed from other indicators; enter the values of those instead.", "indicator"
        )
    return str(code)


def _overlap(
    code: str, earlier: Measurement, later: Measurement, put: Sequence[Measurement]
) -> PeriodOverlap:
    new, other = (later, earlier) if any(later is m for m in put) else (earlier, later)
    return PeriodOverlap(
        f"The period {new.start} to {new.end} overlaps {other.start} to {other.end}, which {code} has a value for; "
        "no day may count twice. Choose another period, or change or delete the other value first.",
        "start",
    )
