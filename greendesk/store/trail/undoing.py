"""Taking back the last transaction, or doing it once more: its changes turned round, as a new transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Any

from greendesk.domain.errors import NothingToUndo
from greendesk.domain.frozen import frozen
from greendesk.domain.journal import Deeds, Kind, RowChange, Steps
from greendesk.domain.periods import Period, month_end, month_start
from greendesk.store.approval import refuse_to_unlock
from greendesk.store.file import WorkspaceFile
from greendesk.store.measurements import measurements, measurements_by_id
from greendesk.store.tables import BY_NAME, MEASUREMENT, Table, bare
from greendesk.store.totals import replace_totals
from greendesk.store.trail.reading import changes_of, deeds_by_id
from greendesk.store.transaction import Transaction

_TOPS = "SELECT undo_top, redo_top FROM undo ORDER BY tx DESC LIMIT 1"


@frozen
class Turned:
    """What was taken back or done once more.

    Attributes:
        deeds: that transaction.
        indicators: ids of the indicators whose measurements it touched.
        catalog: whether it touched anything else.
    """

    deeds: Deeds
    indicators: frozenset[str]
    catalog: bool


def steps(file: WorkspaceFile) -> Steps:
    """What can be undone and redone now."""
    with file.moment():
        found = file.rows(_TOPS)
        undo_top, redo_top = found[0] if found else (None, None)
        known = {each.id: each for each in deeds_by_id(file, [i for i in (undo_top, redo_top) if i])}
        return Steps(known.get(undo_top), known.get(redo_top))


def undo(file: WorkspaceFile, expected: int | None = None) -> Turned:
    """Take back what was done last and not taken back yet.

    Args:
        file: the workspace.
        expected: the transaction that is meant; if another one is the last by now, nothing is done.

    Raises:
        NothingToUndo: there is nothing left, or it is not what was expected.
    """
    with file.writing() as transaction:
        last = _meant(steps(file).undo, expected, "There is nothing left to undo.")
        return _turn_round(file, transaction, Kind.UNDO, last)


def redo(file: WorkspaceFile, expected: int | None = None) -> Turned:
    """Do once more what was taken back last, if nothing was done since; else as ``undo``."""
    with file.writing() as transaction:
        last = _meant(steps(file).redo, expected, "There is nothing to redo.")
        return _turn_round(file, transaction, Kind.REDO, last)


def _meant(last: Deeds | None, expected: int | None, nothing: str) -> Deeds:
    if last is None:
        raise NothingToUndo(nothing)
    if expected is not None and last.id != expected:
        raise NothingToUndo(
            "Something else was written to this workspace a moment ago; look at it, then undo or redo again."
        )
    return last


def _turn_round(file: WorkspaceFile, transaction: Transaction, kind: Kind, target: Deeds) -> Turned:
    deed = replace(target.deed, reason="", document="", document_sha256=None)
    transaction.recorder.turn_round(kind, target.id, deed)
    changes = list(changes_of(file, target.id))
    changes.reverse()
    refuse_to_unlock(changes)
    turn(transaction, changes)
    touched = retotal(file, transaction, changes)
    return Turned(target, touched, any(change.table != MEASUREMENT.name for change in changes))


def turn(transaction: Transaction, changes: Iterable[RowChange]) -> None:
    """Make changes, the newest first, unhappen."""
    for (name, kind), alike in groupby(changes, key=_kind):
        table, group = BY_NAME[name], list(alike)
        if kind == "came":
            transaction.remove(table, [_row(table, change.new) for change in group])
        elif kind == "went":
            transaction.bring_back(table, [change.old for change in group if isinstance(change.old, dict)])
        else:
            for key, fields in groupby(group, key=lambda change: change.key):
                transaction.set_fields(table, key, {f.field: f.old for f in fields if f.field is not None})


def turned(change: RowChange) -> RowChange:
    """The change that takes this one back."""
    return replace(change, old=change.new, new=change.old)


def _kind(change: RowChange) -> tuple[str, str]:
    whole = "came" if change.old is None else "went"
    return change.table, "field" if change.field is not None else whole


def _row(table: Table[Any], values: object) -> tuple[Any, ...]:
    """The journal's values as a row of its table as it is today."""
    assert isinstance(values, dict)
    return tuple(values.get(bare(column)) for column in table.journal_columns)


def retotal(file: WorkspaceFile, transaction: Transaction, changes: Sequence[RowChange]) -> frozenset[str]:
    """Bring the monthly totals up to date after changes were turned round.

    Returns: ids of the indicators whose measurements were touched.
    """
    touched = _touched(file, changes)
    for indicator_id, months in touched.items():
        _total(file, transaction, indicator_id, months)
    return frozenset(touched)


def _touched(file: WorkspaceFile, changes: Sequence[RowChange]) -> dict[str, set[int]]:
    """Which indicators had measurements changed, and in which months, before and after."""
    touched: dict[str, set[int]] = defaultdict(set)
    fields: dict[str, dict[str, object]] = defaultdict(dict)
    for change in changes:
        if change.table != MEASUREMENT.name:
            continue
        if change.field is not None:
            fields[change.key].setdefault(change.field, change.new)
        for row in (change.old, change.new):
            if isinstance(row, dict):
                _note(touched, row)
                _note(touched, {**row, **fields.get(change.key, {})})
    for found in measurements_by_id(file, fields):
        row = dict(zip(MEASUREMENT.columns, MEASUREMENT.to_row(found), strict=True))
        _note(touched, row)
        _note(touched, {**row, **fields[found.id]})
    return touched


def _note(touched: dict[str, set[int]], row: Mapping[str, Any]) -> None:
    period = Period(date.fromisoformat(row["start_date"]), date.fromisoformat(row["end_date"]))
    touched[row["indicator_id"]].update(period.month_ordinals())


def _total(file: WorkspaceFile, transaction: Transaction, indicator_id: str, months: set[int]) -> None:
    """Bring the monthly totals of an indicator up to date; if it is gone, so are they."""
    after = measurements(file, indicator_id, month_start(min(months)), month_end(max(months)))
    if after or transaction.rows("SELECT 1 FROM indicator WHERE id = ?", (indicator_id,)):
        replace_totals(transaction, indicator_id, months, after)
