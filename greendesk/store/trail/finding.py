"""Finding transactions of the journal: by person, time, words, and by what they were about."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from greendesk.domain.journal import Wanted
from greendesk.store.faults import damaged
from greendesk.store.file import WorkspaceFile
from greendesk.store.ids import IN, listed
from greendesk.store.journal.about import CHANGES, OF_CHANGE, OWNED_NAMES, REST
from greendesk.store.journal.encoding import decode_first, rows_told
from greendesk.store.tables import (
    GOAL,
    INDICATOR,
    INITIATIVE,
    MILESTONE,
    OVERRIDE,
    RECALCULATION,
    TAG,
    THRESHOLDS,
    UNIT,
)
from greendesk.store.trail.reading import changes_in, utc

# The column that says what a row belongs to.
_OWNER = {
    UNIT.name: "parent_id",
    INITIATIVE.name: "unit_id",
    TAG.name: "initiative_id",
    INDICATOR.name: "initiative_id",
    GOAL.name: "indicator_id",
    MILESTONE.name: "goal_id",
    THRESHOLDS.name: "goal_id",
    OVERRIDE.name: "goal_id",
    RECALCULATION.name: "goal_id",
}
_LAST = 2**63 - 1  # no transaction has this number
_OF_INDICATOR = "SELECT tx FROM tx_indicator WHERE indicator_id = ? AND tx BETWEEN ? AND ?"
_STRUCTURE = f"""
    SELECT {OF_CHANGE} FROM {CHANGES}
    WHERE c.tx IN (SELECT tx FROM tx_indicator WHERE indicator_id = ?)
        AND c.shape NOT IN (SELECT id FROM shape WHERE table_name IN {OWNED_NAMES})
    ORDER BY c.id
"""
_WORD = """(
    instr(lower(concat_ws(char(10), actor, role, subject, reason, document)), lower(?))
    OR act IN (SELECT value FROM json_each(?)) OR subject IN (SELECT value FROM json_each(?)))
"""


def found(file: WorkspaceFile, wanted: Wanted) -> tuple[int, ...]:
    """Ids of the transactions that are wanted, newest first."""
    about = None if wanted.about is None else _about(file, wanted.about)
    clauses, parameters = _clauses(wanted)
    if about is not None and not clauses:
        return tuple(sorted(about, reverse=True))
    # With no clause an index of the ids is read, which is a tenth of the table; so they are sorted here.
    sql = f"SELECT id FROM tx WHERE {' AND '.join(clauses)}" if clauses else "SELECT id FROM tx"
    ids = sorted([tx_id for (tx_id,) in file.rows(sql, parameters)], reverse=True)
    return tuple(ids if about is None else [tx_id for tx_id in ids if tx_id in about])


def _clauses(wanted: Wanted) -> tuple[list[str], list[str]]:
    clauses: list[str] = []
    parameters: list[str] = []
    if wanted.first is not None:
        clauses.append("wall_time >= ?")
        parameters.append(utc(wanted.first))
    if wanted.last is not None:
        clauses.append("wall_time <= ?")
        parameters.append(utc(wanted.last))
    if wanted.person is not None:
        clauses.append("actor = ?")
        parameters.append(wanted.person)
    for word in wanted.words:
        clauses.append(_WORD)
        parameters += [word.text, json.dumps(sorted(word.acts)), json.dumps(sorted(word.subjects))]
    return clauses, parameters


def undone(file: WorkspaceFile, last: int | None = None) -> frozenset[int]:
    """Transactions whose effect was taken back, and not done once more since, up to the ``last`` one."""
    result: set[int] = set()
    sql = "SELECT id, undoes FROM tx WHERE undoes IS NOT NULL AND (? IS NULL OR id <= ?) ORDER BY id DESC"
    for tx_id, undoes in file.rows(sql, (last, last)):
        if tx_id not in result:
            result.add(undoes)
    return frozenset(result)


def coded(file: WorkspaceFile, table: str, code: str) -> frozenset[str]:
    """Ids of the rows of a table that have, or once had, this code."""
    ids = set()
    for change in changes_in(file, table, "code"):
        codes = [side["code"] if isinstance(side, dict) else side for side in (change.old, change.new)]
        if code in codes:
            ids.add(change.key)
    return frozenset(ids)


def _about(file: WorkspaceFile, wanted: frozenset[str]) -> set[int]:
    """Transactions that changed a wanted row, or one that then belonged to a wanted one."""
    with file.moment():
        found, spans = _of_structure(file, wanted)
        always = [id_ for id_, span in spans.items() if span == [(0, _LAST)]]
        found.update(
            tx
            for (tx,) in file.rows(f"SELECT tx FROM tx_indicator WHERE indicator_id {IN}", (listed(always),))
        )
        for indicator_id, span in spans.items():
            if span != [(0, _LAST)]:
                for first, last in span:
                    found.update(tx for (tx,) in file.rows(_OF_INDICATOR, (indicator_id, first, last)))
    return found


def _of_structure(
    file: WorkspaceFile, wanted: frozenset[str]
) -> tuple[set[int], dict[str, list[tuple[int, int]]]]:
    """What is wanted of all but what belongs to an indicator.

    Returns: the transactions; and from which transaction to which each indicator belonged to a wanted one.
    """
    belongs, found = _Belongings(wanted), set()
    spans: dict[str, list[tuple[int, int]]] = {}
    for tx_id, events in groupby(_events(file), key=itemgetter(0)):
        moved, everything = set(), False
        for _, table, key, changes_owner, owner in events:
            if changes_owner:
                everything |= belongs.would_move(key, owner)
                if table == INDICATOR.name:
                    moved.add(key)
            if belongs.follow(key, changes_owner, owner):
                found.add(tx_id)
        for indicator_id in [*spans] if everything else moved:
            _note(spans.setdefault(indicator_id, []), tx_id, belongs.has(indicator_id))
        for indicator_id in moved - spans.keys():
            _note(spans.setdefault(indicator_id, []), tx_id, belongs.has(indicator_id))
    return found, spans


def _note(span: list[tuple[int, int]], tx_id: int, belongs: bool) -> None:
    """From this transaction on an indicator belongs to a wanted one, or up to it it did."""
    is_open = bool(span) and span[-1][1] == _LAST
    if belongs and not is_open:
        span.append((tx_id if span else 0, _LAST))
    elif is_open and not belongs:
        span[-1] = span[-1][0], tx_id


class _Belongings:
    """What belongs to what, as the journal tells it from the beginning on."""

    def __init__(self, wanted: frozenset[str]) -> None:
        self._wanted = wanted
        self._owner: dict[str, str | None] = {}
        self._known: dict[str, bool] = {}

    def would_move(self, key: str, owner: str | None) -> bool:
        """Whether something that had an owner gets another one, so that what belongs to it moves with it."""
        return key in self._owner and self._owner[key] != owner

    def follow(self, key: str, changes_owner: bool, owner: str | None) -> bool:
        """Take note of a change; whether it is one of the wanted."""
        if not changes_owner:
            return self.has(key)
        before = key in self._owner and self.has(key)
        if key != owner and self._owner.get(key, self) != owner:
            self._owner[key] = owner
            self._known.clear()
        return before or key in self._wanted or self.has(owner)

    def has(self, key: str | None) -> bool:
        """Whether something is wanted, or belongs to something that is."""
        if key is None:
            return False
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = key in self._wanted or self.has(self._owner.get(key))
        return found


_Event = tuple[int, str, str, bool, str | None]


def _events(file: WorkspaceFile) -> Iterator[_Event]:
    """Each row that changed and belongs to no indicator.

    Yields: transaction, table, key, whether it says what the row belongs to, and what that is.
    """
    for tx_id, table, columns, key, field, old, new in file.connection.execute(_STRUCTURE, (REST,)):
        column = _OWNER.get(table)
        if field is not None:
            yield tx_id, table, key, field == column, new if field == column else None
            continue
        if column is None:
            yield tx_id, table, key or "", False, None
            continue
        names = columns.split(",")
        at, first = names.index(column), 1 if names[0] == "rowid" else 0
        try:
            for data in rows_told(key, old, new):
                row: list[Any] = decode_first(data, at + 1)
                yield tx_id, table, key or str(row[first]), True, row[at]
        except (ValueError, TypeError, IndexError) as error:
            raise damaged(file.path, f"the journal's record of transaction {tx_id}: {error}") from error
