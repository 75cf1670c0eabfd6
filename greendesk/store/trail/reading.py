"""Questions about the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from greendesk.domain.journal import Act, Author, Deed, Deeds, Kind, RowChange, Value
from greendesk.domain.periods import Period
from greendesk.store.faults import damaged
from greendesk.store.file import Row, WorkspaceFile
from greendesk.store.ids import IN, listed
from greendesk.store.journal.encoding import decode_row, rows_told
from greendesk.store.tables import BY_NAME

# Rows of a pack are not counted one by one: its first bytes say how many there are.
_DEEDS = """
    SELECT t.id, t.wall_time, t.zone, t.actor, t.role, t.act, t.subject, t.reason, t.document,
        t.document_sha256, t.kind, t.undoes,
        (SELECT count(DISTINCT c.shape || '/' || c.key) FROM change AS c WHERE c.tx = t.id),
        (SELECT group_concat(hex(substr(coalesce(c.new, c.old), 2, 4)))
            FROM change AS c WHERE c.tx = t.id AND c.key IS NULL)
    FROM tx AS t
"""
_CHANGES = (
    "SELECT c.tx, s.table_name, s.columns, c.key, c.field, c.old, c.new "
    "FROM change AS c JOIN shape AS s ON s.id = c.shape"
)


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
    in_pack = "(c.key IS NULL AND instr(coalesce(c.new, c.old), ?))"
    sql = f"{_CHANGES} WHERE s.table_name = ? AND (c.key = ? OR {in_pack}) ORDER BY c.id"
    rows = file.rows(sql, (table, key, key.encode()))
    return tuple(change for row in rows for change in _changes(file, row) if change.key == key)


def changes_in(file: WorkspaceFile, table: str, field: str | None = None) -> Iterator[RowChange]:
    """Every row of a table that came or went, and every change of one field, oldest first."""
    sql = f"{_CHANGES} WHERE s.table_name = ? AND (c.field IS NULL OR c.field = ?) ORDER BY c.id"
    for row in file.rows(sql, (table, field)):
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
