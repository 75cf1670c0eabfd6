"""Changes of rows within a transaction. Every row of a workspace is written here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from greendesk.domain.errors import NotFound
from greendesk.store.library import sqlite
from greendesk.store.tables import Table

Row = Sequence[Any]


class Transaction:
    """What a block of ``WorkspaceFile.writing`` writes through."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self.connection = connection

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql, parameters).fetchall()

    def insert(self, table: Table[Any], rows: Iterable[Row]) -> None:
        """Add rows, each with all columns of the table."""
        self.connection.executemany(table.insert_sql, rows)

    def update(self, table: Table[Any], rows: Iterable[Row]) -> None:
        """Give rows, found by their key (the first column), new values in all other columns."""
        self.connection.executemany(table.update_sql, ((*row[1:], row[0]) for row in rows))

    def delete(self, table: Table[Any], keys: Iterable[str], column: str | None = None) -> None:
        """Remove the rows with these keys (the first column), or with these values in another column."""
        self.connection.executemany(
            f"DELETE FROM {table.name} WHERE {column or table.columns[0]} = ?", ((key,) for key in keys)
        )

    def stored(self, table: Table[Any], key: str) -> tuple[Any, ...]:
        """The row with this key. Raises NotFound."""
        rows = self.rows(table.select_sql + " WHERE id = ?", (key,))
        if not rows:
            raise NotFound(
                f"This {table.what} is no longer in the workspace; "
                "it may have been deleted in another window."
            )
        return rows[0]

    def change(self, table: Table[Any], row: Row) -> bool:
        """Bring one row to these values; a row that has them already is not written.

        Returns: whether anything was written.
        """
        if tuple(self.stored(table, row[0])) == tuple(row):
            return False
        self.update(table, [row])
        return True
