"""Writes of measurements: checks, rows and monthly totals in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import inf, isfinite
from operator import attrgetter

from greendesk.domain.errors import InvalidInput, NotFound, PeriodOverlap
from greendesk.domain.journal import Act, Deed
from greendesk.domain.model import Measurement, State
from greendesk.domain.periods import month_end, month_ordinal, month_start
from greendesk.domain.quality import check_quality
from greendesk.store.approval import pass_gate
from greendesk.store.evidence import go_with
from greendesk.store.file import WorkspaceFile
from greendesk.store.ids import code_of_one, listed
from greendesk.store.measurements import measurements, measurements_by_id
from greendesk.store.tables import MEASUREMENT
from greendesk.store.totals import add_totals, replace_totals, touched_months
from greendesk.store.transaction import Transaction

MANY = 1000

_end = attrgetter("end")


@dataclass(slots=True)
class _Change:
    """What happens to the measurements of one indicator.

    Attributes:
        wanted: as they are to be.
        before: stored ones that a wanted one has the id of, or that are to be deleted.
        gone: stored ones that will not be there as they are now, by id.
        put: as they will be, new or changed.
        moved_in: ids of wanted ones that are stored for another indicator. They are known by their id, so
            they never take the place of one with the same period.
    """

    wanted: list[Measurement] = field(default_factory=list)
    before: list[Measurement] = field(default_factory=list)
    gone: dict[str, Measurement] = field(default_factory=dict)
    put: list[Measurement] = field(default_factory=list)
    moved_in: set[str] = field(default_factory=set)


def put_measurements(file: WorkspaceFile, given: Iterable[Measurement]) -> tuple[Measurement, ...]:
    """Insert measurements, or update those that are there.

    A measurement is there if its id is, or if its indicator has one for the very same period; that one then
    keeps its id. One that already is as asked is left alone.

    Returns: what was written, as it is now stored.

    Raises:
        InvalidInput: a value, period or state that no measurement can have; a derived indicator; an id given
            twice.
        PeriodOverlap: two measurements of an indicator would share days.
        NotFound: the indicator is not in the workspace.
    """
    wanted = [
        measurement
        if measurement.state is State.REPORTED and _is_plain(measurement)
        else _checked(measurement)
        for measurement in given
    ]
    by_id = {measurement.id: measurement for measurement in wanted}
    if len(by_id) < len(wanted):
        raise InvalidInput("The same measurement is given twice; leave one of them out.", "id")
    if not wanted:
        return ()
    # Many rows: _measured_indicator has looked each indicator up, so the tables need not for every row.
    with file.writing(check_references=len(wanted) < MANY) as transaction:
        transaction.name(Deed(Act.ENTER, code_of_one(transaction, {each.indicator_id for each in wanted})))
        changes: dict[str, _Change] = defaultdict(_Change)
        for measurement in wanted:
            changes[measurement.indicator_id].wanted.append(measurement)
        for before in _stored(file, transaction, by_id):
            changes[before.indicator_id].before.append(before)
            if by_id[before.id].indicator_id != before.indicator_id:
                changes[before.indicator_id].gone[before.id] = before
                changes[by_id[before.id].indicator_id].moved_in.add(before.id)
        return _write(file, transaction, changes)


def delete_measurements(file: WorkspaceFile, ids: Iterable[str]) -> tuple[Measurement, ...]:
    """Delete those of these measurements that are there.

    Returns: what was deleted.
    """
    with file.writing() as transaction:
        found = measurements_by_id(file, ids)
        transaction.name(Deed(Act.CLEAR, code_of_one(transaction, {each.indicator_id for each in found})))
        changes: dict[str, _Change] = defaultdict(_Change)
        for measurement in found:
            changes[measurement.indicator_id].before.append(measurement)
            changes[measurement.indicator_id].gone[measurement.id] = measurement
        _write(file, transaction, changes)
        return found


def _is_plain(measurement: Measurement) -> bool:
    """Whether a reported measurement has nothing amiss; said quickly, for nearly all are so."""
    value = measurement.value
    return (
        type(value) is float
        and isfinite(value)
        and measurement.quality is None
        and measurement.start <= measurement.end
    )


def _checked(measurement: Measurement) -> Measurement:
    """The measurement with its value as a float."""
    value, start, end = measurement.value, measurement.start, measurement.end
    check_quality(measurement.quality, value)
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
    elif type(value) is not float or not isfinite(value):
        return replace(measurement, value=_finite(value, measurement))
    return measurement


def _finite(value: float, measurement: Measurement) -> float:
    try:
        number = float(value)
    except OverflowError:  # an integer beyond all floats
        number = inf
    if not isfinite(number):
        raise InvalidInput(
            f"The value for {measurement.start} to {measurement.end} is not a finite number; type a number.",
            "value",
        )
    return number


def _stored(file: WorkspaceFile, transaction: Transaction, ids: Iterable[str]) -> tuple[Measurement, ...]:
    if not transaction.rows("SELECT 1 FROM measurement LIMIT 1"):
        return ()  # a million look-ups saved when a workspace is filled
    return measurements_by_id(file, ids)


def _write(
    file: WorkspaceFile, transaction: Transaction, changes: dict[str, _Change]
) -> tuple[Measurement, ...]:
    for indicator_id in sorted(changes):  # in the order of the indexes, which then grow at their end
        change = changes[indicator_id]
        stored = _window(file, indicator_id, [*change.wanted, *change.before])
        code = _measured_indicator(transaction, indicator_id)
        if stored:
            _compare(change, stored)
            after = sorted([m for m in stored if m.id not in change.gone] + change.put, key=_end)
            _check_apart(code, after, change.put)
            months = touched_months([*change.gone.values(), *change.put])
            replace_totals(transaction, indicator_id, months, after)
        else:
            change.put = sorted(change.wanted, key=_end)
            _check_apart(code, change.put, change.put)
            add_totals(transaction, indicator_id, change.put)
    touched = {i: touched_months([*c.gone.values(), *c.put]) for i, c in changes.items() if c.gone or c.put}
    pass_gate(file, transaction, touched)
    gone = {id_ for change in changes.values() for id_ in change.gone}
    put = [measurement for change in changes.values() for measurement in change.put]
    new = put
    if gone:
        kept = [measurement for measurement in put if measurement.id in gone]
        new = [measurement for measurement in put if measurement.id not in gone]
        lost = gone.difference(measurement.id for measurement in kept)
        go_with(transaction, "SELECT value FROM json_each(?)", listed(lost))
        transaction.delete(MEASUREMENT, lost)
        transaction.update(MEASUREMENT, map(MEASUREMENT.to_row, kept))
    transaction.insert(MEASUREMENT, map(MEASUREMENT.to_row, new))
    return tuple(put)


def _window(
    file: WorkspaceFile, indicator_id: str, concerned: Sequence[Measurement]
) -> tuple[Measurement, ...]:
    """All stored measurements in the months that these touch, oldest first."""
    first = min([measurement.start for measurement in concerned])
    last = max([measurement.end for measurement in concerned])
    return measurements(file, indicator_id, month_start(month_ordinal(first)), month_end(month_ordinal(last)))


def _check_apart(code: str, after: Sequence[Measurement], put: Sequence[Measurement]) -> None:
    """Refuse measurements, ordered by their end, of which two share days."""
    for earlier, later in pairwise(after):
        if later.start <= earlier.end:
            raise _overlap(code, earlier, later, put)


def _compare(change: _Change, stored: Sequence[Measurement]) -> None:
    addressed = {m.id for m in change.before}
    by_id = {m.id: m for m in change.before}
    by_period = {(m.start, m.end): m for m in stored if m.id not in addressed}
    for measurement in change.wanted:
        before = by_id.get(measurement.id)
        if before is None and measurement.id not in change.moved_in:
            # Taken once: a second one for the same period overlaps it, even if the first changes nothing.
            before = by_period.pop((measurement.start, measurement.end), None)
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
        f"The period {new.start} to {new.end} overlaps {other.start} to {other.end}, for which {code} has a "
        "value; no day counts twice. Choose another period, or change or delete the other value first.",
        "start",
    )
