"""Questions about the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from operator import itemgetter
from typing import Any

from greendesk.domain.journal import Act, Author, Deed, Deeds, Kind, RowChange, Value
from greendesk.domain.periods import Period
from greendesk.store.faults import damaged
from greendesk.store.file import Row, WorkspaceFile
from greendesk.store.ids import IN, listed
from greendesk.store.journal.about import CHANGES, OF_CHANGE, OWNED_NAMES, REST
from greendesk.store.journal.encoding import decode_row, rows_told
from greendesk.store.tables import BY_NAME, EVIDENCE_OF, MEASUREMENT

# Rows of a pack are not counted one by one: its first bytes say how many there are.
_DEEDS = """
    SELECT t.id, t.wall_time, t.zone, t.actor, t.role, t.act, t.subject, t.reason, t.document,
        t.document_sha256, t.kind, t.undoes,
        (SELECT count(DISTINCT c.shape || '/' || c.key) FROM change AS c WHERE c.tx = t.id),
        (SELECT group_concat(hex(substr(coalesce(c.new, c.old), 2, 4)))
            FROM change AS c WHERE c.tx = t.id AND c.key IS NULL)
    FROM tx AS t
"""
_CHANGES = f"SELECT {OF_CHANGE} FROM {CHANGES}"
# A row that came is found by what it belongs to, all that happened to it later by the index of keys: see
# db/0013_tx_indicator.sql.
_NUMBERED = f"SELECT {OF_CHANGE}, c.id FROM {CHANGES}"
_LATER = "c.key = ? AND (c.field IS NOT NULL OR c.new IS NULL)"
_LATER_MANY = "c.key IS NULL AND (c.field IS NOT NULL OR c.new IS NULL) AND instr(c.old, ?)"
_CAME = "c.field IS NULL AND c.new IS NOT NULL AND (c.key = ? OR c.key IS NULL AND instr(c.new, ?))"
_OF = f"SELECT tx FROM tx_indicator WHERE indicator_id {IN}"


def deeds_by_id(file: WorkspaceFile, ids: Iterable[int]) -> tuple[Deeds, ...]:
    """These transactions, oldest first."""
    sql = f"{_DEEDS} WHERE t.id {IN} ORDER BY t.id"
    return tuple(_deeds(file, row) for row in file.rows(sql, (listed(ids),)))


def people(file: WorkspaceFile) -> tuple[str, ...]:
    """Everybody who wrote, by name."""
    return tuple(name for (name,) in file.rows("SELECT DISTINCT actor FROM tx ORDER BY actor"))


def changes_of(
    file: WorkspaceFile, tx_id: int, table: str | None = None, limit: int | None = None
) -> Iterator[RowChange]:
    """What one transaction changed, in order.

    Args:
        file: the workspace.
        tx_id: the transaction.
        table: of rows of this table only.
        limit: no more records of the journal than so many are read; each has one change or more.
    """
    sql = f"{_CHANGES} WHERE c.tx = ? AND (? IS NULL OR s.table_name = ?) ORDER BY c.id LIMIT ?"
    for row in file.rows(sql, (tx_id, table, table, -1 if limit is None else limit)):
        yield from _changes(file, row)


def changes_of_row(file: WorkspaceFile, table: str, key: str) -> tuple[RowChange, ...]:
    """All that ever happened to one row of a table, oldest first."""
    with file.moment():
        mark = (key.partition("/")[0] if BY_NAME[table].key_size > 1 else key).encode()
        later = [*_mine(file, key, _LATER, (table, key)), *_mine(file, key, _LATER_MANY, (table, mark))]
        owners = _owners(file, table, key, [change for _, change in later])
        if owners is None:
            came = _mine(file, key, _CAME, (table, key, mark))
        else:
            came = _mine(file, key, f"{_CAME} AND c.tx IN ({_OF})", (table, key, mark, listed(owners)))
        return tuple(change for _, change in sorted([*came, *later], key=itemgetter(0)))


def _mine(
    file: WorkspaceFile, key: str, where: str, parameters: Sequence[object]
) -> Iterator[tuple[int, RowChange]]:
    """The changes of one row among those that a condition finds, each with the number of its record."""
    for *row, number in file.rows(f"{_NUMBERED} WHERE s.table_name = ? AND {where}", parameters):
        for change in _changes(file, tuple(row)):
            if change.key == key:
                yield number, change


def _owners(file: WorkspaceFile, table: str, key: str, later: Iterable[RowChange]) -> set[str] | None:
    """What a row belongs to, or once did, as the table ``tx_indicator`` has it; None: that is not known.

    Args:
        file: the workspace.
        table: of the row.
        key: of the row.
        later: all its changes but how it came.
    """
    if table not in OWNED_NAMES:
        return {REST}
    owned, of = (MEASUREMENT.name, key.partition("/")[0]) if table == EVIDENCE_OF.name else (table, key)
    found = {owner for (owner,) in file.rows(f"SELECT indicator_id FROM {owned} WHERE id = ?", (of,))}
    for change in later:
        for side in (change.old, change.new):
            if isinstance(side, dict) and "indicator_id" in side:
                found.add(side["indicator_id"])
            elif change.field == "indicator_id":
                found.add(side)
    return {str(owner) for owner in found} or None


def changes_in(file: WorkspaceFile, table: str, field: str | None = None) -> Iterator[RowChange]:
    """Every row of a table that came or went, and every change of one field, oldest first."""
    of = "" if table in OWNED_NAMES else f"AND c.tx IN ({_OF})"
    sql = f"{_CHANGES} WHERE s.table_name = ? AND (c.field IS NULL OR c.field = ?) {of} ORDER BY c.id"
    for row in file.rows(sql, (table, field, *([listed([REST])] if of else []))):
        yield from _changes(file, row)


def changes_between(file: WorkspaceFile, after: int, last: int) -> Iterator[RowChange]:
    """What the transactions after one, up to and with another, changed, in order."""
    for row in file.rows(f"{_CHANGES} WHERE c.tx > ? AND c.tx <= ? ORDER BY c.tx, c.id", (after, last)):
        yield from _changes(file, row)


def begins(file: WorkspaceFile) -> datetime:
    """When the first transaction was written."""
    return datetime.fromisoformat(file.value("SELECT min(wall_time) FROM tx"))


def days_of_change(file: WorkspaceFile) -> tuple[date, ...]:
    """The days on which anything was written, by this computer's clock, oldest first."""
    minutes = file.rows("SELECT DISTINCT substr(wall_time, 1, 16) FROM tx")
    local = {datetime.fromisoformat(f"{minute}+00:00").astimezone().date() for (minute,) in minutes}
    return tuple(sorted(local))


def last_before(file: WorkspaceFile, moment: datetime) -> int:
    """The last transaction written at or before a moment; 0 if none was."""
    return int(file.value("SELECT coalesce(max(id), 0) FROM tx WHERE wall_time <= ?", (utc(moment),)))


def _changes(file: WorkspaceFile, row: Row) -> Iterator[RowChange]:
    tx_id, table, columns, key, field, old, new = row
    names = columns.split(",")
    try:
        if field is not None:
            yield RowChange(tx_id, table, key, field, old, new)
        else:
            for data in rows_told(key, old, new):
                whole = dict(zip(names, decode_row(data), strict=True))
                of = key or _key(table, whole)
                yield RowChange(tx_id, table, of, None, *((whole, None) if new is None else (None, whole)))
    except (ValueError, TypeError, KeyError) as error:
        raise damaged(file.path, f"the journal's record of transaction {tx_id}: {error}") from error


def _key(table: str, row: dict[str, Value]) -> str:
    return BY_NAME[table].key_of(tuple(value for name, value in row.items() if name != "rowid"))


def _deeds(file: WorkspaceFile, row: tuple[Any, ...]) -> Deeds:
    tx_id, wall_time, zone, actor, role, act, *about, kind, undoes, single, packs = row
    try:
        size = single + sum(int(each, 16) for each in (packs or "").split(",") if each)
        when, deed = _local(wall_time, zone), Deed(Act(act), *about)
        return Deeds(tx_id, when, Author(actor, role), deed, Kind(kind), undoes, size)
    except (ValueError, TypeError) as error:
        raise damaged(file.path, f"transaction {tx_id} of the journal: {error}") from error


def utc(moment: datetime) -> str:
    """A moment as the journal writes it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _local(wall_time: str, zone: str) -> datetime:
    """The time as the writer's clock showed it."""
    sign = -1 if zone.startswith("-") else 1
    offset = sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5])) if zone else timedelta()
    return datetime.fromisoformat(wall_time).astimezone(timezone(offset))


def signed_periods(file: WorkspaceFile) -> tuple[Period, ...]:
    """The periods that somebody signed, each once."""
    rows = file.rows("SELECT DISTINCT start_date, end_date FROM sign_off")
    return tuple(Period(date.fromisoformat(start), date.fromisoformat(end)) for start, end in rows)
