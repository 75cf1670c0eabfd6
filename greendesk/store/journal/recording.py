"""Writing the journal: one ``tx`` and its changes, in the transaction that makes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from greendesk.domain.journal import FINAL, Author, Deed, Kind, Value
from greendesk.store.journal.about import About
from greendesk.store.journal.encoding import (
    NOTHING,
    encode_row,
    encode_rows,
    encode_text,
    encode_values,
    follow,
    sized_bytes,
)
from greendesk.store.journal.heads import ends, in_hexadecimal
from greendesk.store.library import sqlite
from greendesk.store.tables import Table, bare

Row = Sequence[Any]
# A transaction, its last hash, the shapes it knows and what it is noted to be about.
Mark = tuple[int | None, bytes, dict[str, tuple[int, bytes]], frozenset[str]]

PACK_FROM, PACK = 64, 128  # from so many rows at once on, and up to so many, they share one change

_TX = (
    "INSERT INTO tx (origin, seq, hlc, wall_time, zone, actor, role, act, subject, reason, document, "
    "document_sha256, kind, undoes, heads, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_CHANGE = "INSERT INTO change (tx, shape, key, field, old, new, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"


def now() -> datetime:
    """The time, with this machine's zone."""
    return datetime.now().astimezone()


class Recorder:
    """Takes down what one transaction changes. It writes nothing until something does.

    Attributes:
        deed: what the transaction is for; must be known when the first change comes.
        tx_id: of the transaction in the journal, None while there is nothing to record.
    """

    def __init__(
        self,
        connection: sqlite.Connection,
        author: Author,
        clock: Callable[[], datetime],
        deed: Deed | None = None,
    ) -> None:
        self.deed = deed
        self.tx_id: int | None = None
        self._connection = connection
        self._author = author
        self._clock = clock
        self._kind = Kind.DO
        self._undoes: int | None = None
        self._hash = NOTHING
        self._shapes: dict[str, tuple[int, bytes]] = {}
        self._about = About(connection)

    def turn_round(self, kind: Kind, tx_id: int, deed: Deed) -> None:
        """What follows takes back (or does once more) what another transaction did."""
        self._kind, self._undoes, self.deed = kind, tx_id, deed

    def came(self, table: Table[Any], rows: Sequence[Row]) -> None:
        """Whole rows, with the columns that the journal keeps, were inserted."""
        self._whole(table, rows, came=True)

    def went(self, table: Table[Any], rows: Sequence[Row]) -> None:
        """Whole rows were deleted."""
        self._whole(table, rows, came=False)

    def changed(self, table: Table[Any], before: Row, after: Row) -> None:
        """Fields of one row, given with all columns of the table, have other values now."""
        tx_id = None
        for column, old, new in zip(table.columns, before, after, strict=True):
            if old != new or type(old) is not type(new):
                tx_id = self._write(table, table.key_of(tuple(after)), bare(column), old, new)
        if tx_id is not None:
            self._about.note_fields(tx_id, table, before, after)

    def mark(self) -> Mark:
        """Where the recorder is, to come back to if a part of the transaction is rolled back."""
        return self.tx_id, self._hash, dict(self._shapes), self._about.noted

    def back_to(self, mark: Mark) -> None:
        self.tx_id, self._hash, self._shapes, self._about.noted = mark

    def _whole(self, table: Table[Any], rows: Sequence[Row], *, came: bool) -> None:
        encoded = [encode_row(row) for row in rows]
        if len(rows) >= PACK_FROM:
            pack = encode_rows(encoded)
            tx_id = self._write(table, None, None, None if came else pack, pack if came else None)
        else:
            tx_id = self._write_each(table, rows, encoded, came=came)
        self._about.note_rows(tx_id, table, rows)

    def _write_each(
        self, table: Table[Any], rows: Sequence[Row], encoded: Sequence[bytes], *, came: bool
    ) -> int:
        """Whole rows, each as a change of its own: what ``_write`` does, for many at once."""
        tx_id, shape_id, shape = self._place_in(table)
        before, between = (b"nn", b"") if came else (b"n", b"n")  # the field, old and new
        hash_, changes = self._hash, []
        for row, each in zip(rows, encoded, strict=True):
            key = table.key_of_journaled(tuple(row))
            hash_ = follow(hash_, shape, encode_text(key), before, sized_bytes(each), between)
            old_new = (None, each) if came else (each, None)
            changes.append((tx_id, shape_id, key, None, *old_new, hash_))
        self._hash = hash_
        self._connection.executemany(_CHANGE, changes)
        return tx_id

    def _write(self, table: Table[Any], key: str | None, field: str | None, old: Value, new: Value) -> int:
        tx_id, shape_id, shape = self._place_in(table)
        self._hash = follow(self._hash, shape, encode_values(key, field, old, new))
        self._connection.execute(_CHANGE, (tx_id, shape_id, key, field, old, new, self._hash))
        return tx_id

    def _place_in(self, table: Table[Any]) -> tuple[int, int, bytes]:
        """The transaction (begun if need be), and the shape of the rows of a table: its id and encoding."""
        tx_id = self._begin() if self.tx_id is None else self.tx_id
        return tx_id, *(self._shapes.get(table.name) or self._shape(table))

    def _begin(self) -> int:
        """Write the transaction's own row."""
        if self.deed is None:
            raise RuntimeError("a change without a deed")
        connection, deed = self._connection, self.deed
        (origin,) = connection.execute("SELECT origin FROM journal").fetchone()
        found = ends(connection)
        seq, self._hash = found.get(origin, (0, NOTHING))
        when = self._clock()
        row = (
            origin, seq + 1, self._tick(when), when.astimezone(UTC).isoformat(timespec="milliseconds"),
            when.strftime("%z"), self._author.name, self._author.role, deed.act.value, deed.subject,
            deed.reason, deed.document, deed.document_sha256, self._kind.value, self._undoes,
            json.dumps(in_hexadecimal(found), sort_keys=True),
        )  # fmt: skip
        self._hash = follow(self._hash, encode_values(*row[:-2], self._place(self._undoes), row[-1]))
        self.tx_id = tx_id = int(connection.execute(_TX, (*row, self._hash)).lastrowid or 0)
        self._stack(tx_id)
        return tx_id

    def _tick(self, when: datetime) -> int:
        """The hybrid logical clock: the wall's, but always later than anything in the file."""
        last = self._connection.execute("SELECT hlc FROM tx ORDER BY id DESC LIMIT 1").fetchone()
        return max(int(when.timestamp() * 1000) << 16, last[0] + 1 if last else 0)

    def _place(self, tx_id: int | None) -> str | None:
        """A transaction as every copy of the workspace names it."""
        return None if tx_id is None else place_of(self._connection, tx_id)

    def _shape(self, table: Table[Any]) -> tuple[int, bytes]:
        columns = ",".join(bare(column) for column in table.journal_columns)
        ask = "SELECT id FROM shape WHERE table_name = ? AND columns = ?"
        found = self._connection.execute(ask, (table.name, columns)).fetchone()
        if found is None:
            put = "INSERT INTO shape (table_name, columns) VALUES (?, ?)"
            found = (self._connection.execute(put, (table.name, columns)).lastrowid,)
        shape = self._shapes[table.name] = (found[0], encode_values(table.name, columns))
        return shape

    def _stack(self, tx_id: int) -> None:
        """What can be undone and redone from now on."""
        last = "SELECT undo_top, redo_top FROM undo ORDER BY tx DESC LIMIT 1"
        undo_top, redo_top = self._connection.execute(last).fetchone() or (None, None)
        stack: tuple[int | None, int | None, int | None]
        if self._kind is Kind.UNDO:
            stack = (self._below(self._undoes), tx_id, redo_top)
        elif self._kind is Kind.REDO:
            stack = (tx_id, self._below(self._undoes), undo_top)
        elif self.deed is not None and self.deed.act in FINAL:
            stack = (None, None, None)
        else:
            stack = (tx_id, None, undo_top)
        put = "INSERT INTO undo (tx, undo_top, redo_top, below) VALUES (?, ?, ?, ?)"
        self._connection.execute(put, (tx_id, *stack))

    def _below(self, tx_id: int | None) -> int | None:
        """What lies below a transaction on its stack."""
        found = self._connection.execute("SELECT below FROM undo WHERE tx = ?", (tx_id,)).fetchone()
        return None if found[0] is None else int(found[0])


def place_of(connection: sqlite.Connection, tx_id: int) -> str:
    """``origin/seq`` of a transaction."""
    origin, seq = connection.execute("SELECT origin, seq FROM tx WHERE id = ?", (tx_id,)).fetchone()
    return f"{origin}/{seq}"
