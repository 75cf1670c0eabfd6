"""Holding the journal against itself (the chain of hashes) and against the tables that it speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from greendesk.domain.journal import Value
from greendesk.store.file import WorkspaceFile
from greendesk.store.journal.about import misfit
from greendesk.store.journal.encoding import (
    FORMAT,
    NOTHING,
    decode_row,
    encode_row,
    encode_values,
    follow,
    rows_told,
)
from greendesk.store.journal.recording import place_of
from greendesk.store.library import sqlite
from greendesk.store.tables import JOURNALED, Table, bare

Found = tuple[str, str]  # the record, and one sentence

_TX = (
    "SELECT id, origin, seq, hlc, wall_time, zone, actor, role, act, subject, reason, document, "
    "document_sha256, kind, undoes, heads, hash FROM tx ORDER BY id"
)
_CHANGES = "SELECT tx, id, shape, key, field, old, new, hash FROM change ORDER BY tx, id"


def broken_chain(file: WorkspaceFile) -> Found | None:
    """The first record of the journal that does not follow from those before it."""
    connection = file.connection
    if connection.execute("SELECT format FROM journal").fetchall() != [(FORMAT,)]:
        return "table journal", f"The journal does not say that it has format {FORMAT}."
    shapes = {
        shape_id: encode_values(table, columns)
        for shape_id, table, columns in connection.execute("SELECT id, table_name, columns FROM shape")
    }
    ends: dict[str, tuple[int, bytes]] = defaultdict(lambda: (0, NOTHING))
    changes = groupby(connection.execute(_CHANGES), key=itemgetter(0))
    group = next(changes, None)
    for tx_id, origin, seq, *rest in connection.execute(_TX):
        where = f"transaction {tx_id} of the journal"
        last, before = ends[origin]
        if group is None or group[0] != tx_id:
            return where, f"Transaction {tx_id} of the journal has lost its changes."
        if seq != last + 1:
            return where, f"Before transaction {tx_id} of the journal, {seq - last - 1} changes are missing."
        try:
            now = _header_hash(connection, before, (origin, seq, *rest))
            if now != rest[-1]:
                return where, f"Transaction {tx_id} of the journal is not what was written ({rest[1]})."
            last = seq - 1
            for _, change_id, shape, key, field, old, new, hash_ in group[1]:
                now = follow(now, shapes[shape], encode_values(key, field, old, new))
                if now != hash_:
                    return (
                        f"change {change_id}",
                        f"Change {change_id} of the journal is not what was written.",
                    )
                last += 1
        except (TypeError, KeyError, ValueError) as error:
            return where, f"Transaction {tx_id} of the journal cannot be read ({error})."
        ends[origin] = last, now
        group = next(changes, None)
    if group is not None:
        return "table change", f"Changes of the journal belong to a transaction {group[0]} that is not there."
    return None


def _header_hash(connection: sqlite.Connection, before: bytes, row: tuple[Any, ...]) -> bytes:
    *values, undoes, heads, _ = row
    place = None if undoes is None else place_of(connection, undoes)
    return follow(before, encode_values(*values, place, heads))


def unjournaled_row(file: WorkspaceFile) -> Found | None:
    """The first row of the workspace that is not as the journal left it."""
    connection = file.connection
    changed: dict[str, set[str]] = defaultdict(set)
    for name, key in connection.execute(
        "SELECT DISTINCT s.table_name, c.key FROM change AS c JOIN shape AS s ON s.id = c.shape "
        "WHERE c.field IS NOT NULL"
    ):
        changed[name].add(key)
    for table in JOURNALED:
        found = _unjournaled(connection, table, changed[table.name])
        if found is not None:
            return found
    return None


def misfiled(file: WorkspaceFile) -> Found | None:
    """Whether the history of an indicator would be found wrong: ``tx_indicator`` is not as the journal is."""
    tx_id = misfit(file.connection)
    if tx_id is None:
        return None
    return (
        "table tx_indicator",
        f"What transaction {tx_id} was about is noted otherwise than the journal says.",
    )


def _unjournaled(connection: sqlite.Connection, table: Table[Any], changed: set[str]) -> Found | None:
    """One table. Rows that never changed are compared by their encoding alone: there may be millions."""
    names = [bare(column) for column in table.journal_columns]
    plain: dict[str, int] = {}
    full: dict[str, dict[str, Value]] = {}
    for key, field, is_there, value in _events(connection, table, names):
        if field is not None:
            full[key][field] = value
        elif not is_there:
            plain.pop(key, None)
            full.pop(key, None)
        elif isinstance(value, dict):
            full[key] = value
        elif key in changed or table.keeps_order:  # where a row stands may differ in a copy
            full[key] = {n: v for n, v in zip(names, decode_row(value), strict=True) if n != "rowid"}
        else:
            plain[key] = hash(value)
    for row in connection.execute(table.journal_sql):
        key = table.key_of_journaled(row)
        if plain.pop(key, None) == hash(encode_row(row)):
            continue
        told = full.pop(key, None)
        if told is None or any(_differ(told[n], v) for n, v in zip(names, row, strict=True) if n in told):
            return f"{table.what} {key}", f"The {table.what} {key} is not as the journal left it."
    for key in (*plain, *full):
        return f"{table.what} {key}", f"The {table.what} {key} is gone, and the journal does not say why."
    return None


_Event = tuple[str, str | None, bool, Any]  # key, field, whether the row is there, its encoding or the value


def _events(connection: sqlite.Connection, table: Table[Any], names: list[str]) -> Iterator[_Event]:
    """What the journal says of the rows of a table, in order."""
    rows = connection.execute(
        "SELECT c.key, c.field, c.old, c.new, s.columns FROM change AS c JOIN shape AS s ON s.id = c.shape "
        "WHERE s.table_name = ? ORDER BY c.id",
        (table.name,),
    )
    today = ",".join(names)
    for key, field, old, new, columns in rows:
        if field is not None:
            yield key, field, True, new
            continue
        for data in rows_told(key, old, new):
            whole = None if columns == today else dict(zip(columns.split(","), decode_row(data), strict=True))
            yield key or _key(table, data), None, new is not None, data if whole is None else whole


def _key(table: Table[Any], data: bytes) -> str:
    if table.key_size == 1 and not table.keeps_order:
        return data[10 : 10 + int.from_bytes(data[6:10], "big")].decode()  # the first text of the list
    return table.key_of_journaled(tuple(decode_row(data)))


def _differ(told: Value, there: Value) -> bool:
    return told != there or type(told) is not type(there)
