"""Changes of rows within a transaction. Every row of a workspace is written here and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any

from greendesk.domain.errors import NotFound
from greendesk.domain.journal import Deed
from greendesk.store.journal.encoding import nfc
from greendesk.store.journal.recording import PACK, Recorder
from greendesk.store.library import sqlite
from greendesk.store.tables import Table, bare

Row = Sequence[Any]


class Transaction:
    """What a block of ``WorkspaceFile.writing`` writes through. The journal takes down each change."""

    def __init__(self, connection: sqlite.Connection, recorder: Recorder) -> None:
        self.connection = connection
        self.recorder = recorder

    def name(self, deed: Deed) -> None:
        """Say what the transaction is for, unless that is known already."""
        self.recorder.deed = self.recorder.deed or deed

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql, parameters).fetchall()

    def insert(self, table: Table[Any], rows: Iterable[Row]) -> None:
        """Add rows, each with all columns of the table."""
        for chunk in _chunks(map(_normal, rows)):
            if table.keeps_order:
                added = [(self.connection.execute(table.insert_sql, row).lastrowid, *row) for row in chunk]
                self.recorder.came(table, added)
            else:
                self.connection.executemany(table.insert_sql, chunk)
                self.recorder.came(table, chunk)

    def update(self, table: Table[Any], rows: Iterable[Row]) -> None:
        """Give rows, found by their key (the first column), new values in all other columns."""
        for row in rows:
            self.change(table, row)

    def change(self, table: Table[Any], row: Row) -> bool:
        """Bring one row to these values; a row that has them already is not written.

        Returns: whether anything was written.
        """
        before, after = self.stored(table, row[0]), _normal(row)
        if before == after:
            return False
        self.connection.execute(table.update_sql, (*after[1:], after[0]))
        self.recorder.changed(table, before, after)
        return True

    def delete(self, table: Table[Any], keys: Iterable[str], column: str | None = None) -> None:
        """Remove the rows with these keys (the first column), or with these values in another column."""
        where = f"{column or table.columns[0]} IN (SELECT value FROM json_each(?))"
        sql = f"{table.journal_sql} WHERE {where} LIMIT {PACK}"
        wanted = list(keys)
        if not wanted:
            return
        listed = json.dumps(wanted)
        while rows := self.rows(sql, (listed,)):
            self.remove(table, rows)

    def remove(self, table: Table[Any], rows: Iterable[tuple[Any, ...]]) -> None:
        """Remove rows, given with all columns that the journal keeps."""
        for chunk in _chunks(rows):
            self.connection.executemany(table.delete_sql, map(table.keys_of_journaled, chunk))
            self.recorder.went(table, chunk)

    def bring_back(self, table: Table[Any], rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows as the journal kept them; a column that it did not know then takes its default."""
        every = table.journal_columns
        for known, alike in groupby(rows, key=lambda row: [c for c in every if bare(c) in row]):
            marks = ", ".join("?" * len(known))
            sql = f"INSERT INTO {table.name} ({', '.join(known)}) VALUES ({marks})"
            for chunk in _chunks(tuple(row[bare(c)] for c in known) for row in alike):
                self.connection.executemany(sql, chunk)
                whole = chunk if len(known) == len(every) else self._whole(table, known, chunk)
                self.recorder.came(table, whole)

    def _whole(self, table: Table[Any], known: Sequence[str], rows: Iterable[Row]) -> list[tuple[Any, ...]]:
        """Rows of which some columns are given, as they are stored now."""
        sql = f"{table.journal_sql} WHERE {' AND '.join(f'{c} = ?' for c in table.columns[: table.key_size])}"
        at = [known.index(column) for column in table.columns[: table.key_size]]
        return [found for row in rows for found in self.rows(sql, [row[n] for n in at])]

    def set_fields(self, table: Table[Any], key: str, fields: Mapping[str, Any]) -> None:
        """Give some fields of one row other values."""
        row = zip(table.columns, self.stored(table, key), strict=True)
        self.change(table, [fields.get(bare(column), value) for column, value in row])

    def stored(self, table: Table[Any], key: str) -> tuple[Any, ...]:
        """The row with this key. Raises NotFound."""
        rows = self.rows(table.select_sql + " WHERE id = ?", (key,))
        if not rows:
            raise NotFound(
                f"This {table.what} is no longer in the workspace; "
                "it may have been deleted in another window."
            )
        return rows[0]


def _normal(row: Row) -> tuple[Any, ...]:
    """Values as the tables hold them: one way to write each character, and no zero below zero."""
    for value in row:
        if value == 0.0 or (type(value) is str and not value.isascii()):
            return tuple([nfc(v) if type(v) is str else 0.0 if _is_minus_zero(v) else v for v in row])
    return tuple(row)


def _is_minus_zero(value: object) -> bool:
    return type(value) is float and value == 0.0


def _chunks(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    rest = iter(rows)
    while chunk := list(islice(rest, PACK)):
        yield chunk
