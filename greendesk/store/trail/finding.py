"""Finding transactions of the journal: by person, time, words, and by what they were about."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from greendesk.domain.journal import Wanted
from greendesk.store.faults import damaged
from greendesk.store.file import WorkspaceFile
from greendesk.store.journal.encoding import decode_first, rows_told
from greendesk.store.tables import (
    APPROVAL,
    EVIDENCE_OF,
    GOAL,
    INDICATOR,
    INITIATIVE,
    MEASUREMENT,
    MILESTONE,
    OVERRIDE,
    RECALCULATION,
    RESTATEMENT,
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
    RESTATEMENT.name: "indicator_id",
    MEASUREMENT.name: "indicator_id",
    EVIDENCE_OF.name: "measurement_id",
    APPROVAL.name: "indicator_id",
}
_WORD = """(
    instr(lower(concat_ws(char(10), actor, role, subject, reason, document)), lower(?))
    OR act IN (SELECT value FROM json_each(?)) OR subject IN (SELECT value FROM json_each(?)))
"""


def found(file: WorkspaceFile, wanted: Wanted) -> tuple[int, ...]:
    """Ids of the transactions that are wanted, newest first."""
    clauses, parameters = _clauses(wanted)
    # With no clause an index of the ids is read, which is a tenth of the table; so they are sorted here.
    sql = f"SELECT id FROM tx WHERE {' AND '.join(clauses)}" if clauses else "SELECT id FROM tx"
    ids = sorted([tx_id for (tx_id,) in file.rows(sql, parameters)], reverse=True)
    if wanted.about is None:
        return tuple(ids)
    about = _about(file, wanted.about)
    return tuple([tx_id for tx_id in ids if tx_id in about])


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
    belongs = _Belongings(wanted)
    return {event[0] for event in _events(file) if belongs.follow(*event[1:])}


class _Belongings:
    """What belongs to what, as the journal tells it from the beginning on."""

    def __init__(self, wanted: frozenset[str]) -> None:
        self._wanted = wanted
        self._owner: dict[str, str | None] = {}
        self._known: dict[str | None, bool] = {}

    def follow(self, table: str, key: str, changes_owner: bool, owner: str | None, keep: bool) -> bool:
        """Take note of a change; whether it is one of the wanted."""
        if not changes_owner:
            return self._is_in(key)
        before = key in self._owner and self._is_in(key)
        if keep:
            self._owner[key] = owner
            self._known.pop(key, None)
            if table != MEASUREMENT.name:
                self._known.clear()
        return before or key in self._wanted or self._is_in(owner)

    def _is_in(self, key: str | None) -> bool:
        if key is None:
            return False
        found = self._known.get(key)
        if found is None:
            found = key in self._wanted or self._is_in(self._owner.get(key))
            if len(self._known) < 100_000:
                self._known[key] = found
        return found


_Event = tuple[int, str, str, bool, str | None, bool]


def _events(file: WorkspaceFile) -> Iterator[_Event]:
    """Of each row that changed: transaction, table, key, whether it says its owner, the owner, keep it?

    Whose measurement a value is matters later only if that measurement's fields are changed, or it gets
    evidence.
    """
    rows = file.rows("SELECT DISTINCT key FROM change WHERE field IS NOT NULL")
    changed = {key for (key,) in rows}.union(_evidenced(file))
    sql = (
        "SELECT c.tx, s.table_name, s.columns, c.key, c.field, c.old, c.new "
        "FROM change AS c JOIN shape AS s ON s.id = c.shape ORDER BY c.id"
    )
    with file.moment():
        for tx_id, table, columns, key, field, old, new in file.connection.execute(sql):
            column = _OWNER.get(table)
            if field is not None:
                yield tx_id, table, key, field == column, new if field == column else None, True
                continue
            if column is None:
                yield tx_id, table, key or "", False, None, False
                continue
            names = columns.split(",")
            at, first = names.index(column), 1 if names[0] == "rowid" else 0
            try:
                for data in rows_told(key, old, new):
                    row: list[Any] = decode_first(data, at + 1)
                    mine = key or str(row[first])
                    keep = mine != row[at] and (table != MEASUREMENT.name or mine in changed)
                    yield tx_id, table, mine, True, row[at], keep
            except (ValueError, TypeError, IndexError) as error:
                raise damaged(file.path, f"the journal's record of transaction {tx_id}: {error}") from error


def _evidenced(file: WorkspaceFile) -> Iterator[str]:
    """Ids of the measurements that ever had evidence."""
    return (change.key.partition("/")[0] for change in changes_in(file, EVIDENCE_OF.name))
