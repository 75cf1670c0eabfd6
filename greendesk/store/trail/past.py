"""The workspace as it stood at a moment of the past, in memory: all that was changed since, turned round."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from greendesk.domain.errors import NotFound
from greendesk.store.file import WorkspaceFile
from greendesk.store.journal.recording import Recorder
from greendesk.store.library import database
from greendesk.store.schema import migrate
from greendesk.store.tables import JOURNALED, Table
from greendesk.store.totals import PUT, SELECT
from greendesk.store.trail.reading import begins, changes_between, last_before
from greendesk.store.trail.undoing import retotal, turn, turned
from greendesk.store.transaction import Transaction


class _Silent(Recorder):
    """For a copy that nobody keeps."""

    def __init__(self) -> None:
        """Nothing is recorded, so nothing is needed."""

    def came(self, table: Table[Any], rows: Sequence[Sequence[Any]]) -> None:
        pass

    def went(self, table: Table[Any], rows: Sequence[Sequence[Any]]) -> None:
        pass

    def changed(self, table: Table[Any], before: Sequence[Any], after: Sequence[Any]) -> None:
        pass


class Past:
    """A copy of a workspace in memory, for reading only, that can be moved from moment to moment.

    Attributes:
        file: the copy.
        source: what it is a copy of.
    """

    def __init__(self, source: WorkspaceFile, moment: datetime) -> None:
        """Copy a workspace as it stood at a moment (with a zone).

        Raises:
            NotFound: the workspace did not exist then.
        """
        self.source = source
        with source.moment():
            _last(source, moment)  # before the work of copying
            self._at = int(source.value("SELECT max(id) FROM tx"))
            self.file = _copy(source)
            self.move_to(moment)

    def move_to(self, moment: datetime) -> None:
        """Show another moment; only what was changed between the two is touched.

        Raises:
            NotFound: the workspace did not exist then.
        """
        with self.source.moment():
            last = _last(self.source, moment)
            if last <= self._at:
                changes = list(changes_between(self.source, last, self._at))
                changes.reverse()
            else:
                changes = [turned(change) for change in changes_between(self.source, self._at, last)]
        connection = self.file.connection
        transaction = Transaction(connection, _Silent())
        connection.execute("BEGIN")
        turn(transaction, changes)
        retotal(self.file, transaction, changes)
        connection.execute("COMMIT")
        self.file.is_read_only = True
        self._at = last


def _last(file: WorkspaceFile, moment: datetime) -> int:
    last = last_before(file, moment)
    if last == 0:
        first = begins(file).astimezone().date()
        raise NotFound(f"The journal of {file.path} begins on {first}; choose that day or a later one.")
    return last


def _copy(file: WorkspaceFile) -> WorkspaceFile:
    """All rows of a workspace, but for its journal."""
    past = WorkspaceFile(file.path, mode="memory", timeout=0)
    connection = past.connection
    migrate(database(connection))
    connection.execute("BEGIN")
    for table in JOURNALED:
        marks = ", ".join("?" * len(table.journal_columns))
        put = f"INSERT INTO {table.name} ({', '.join(table.journal_columns)}) VALUES ({marks})"
        connection.executemany(put, file.connection.execute(table.journal_sql))
    connection.executemany(PUT, file.connection.execute(SELECT))
    connection.execute("COMMIT")
    return past
