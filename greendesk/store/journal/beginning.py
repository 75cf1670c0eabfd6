"""The begin of a journal: its origin, and whatever the file held before there was one."""

from __future__ import annotations

from greendesk.domain.model import new_id
from greendesk.store.journal.encoding import FORMAT
from greendesk.store.journal.recording import PACK, Recorder
from greendesk.store.library import sqlite
from greendesk.store.tables import JOURNALED


def give_origin(connection: sqlite.Connection) -> None:
    """Name what is written into this copy of the workspace from now on."""
    connection.execute("INSERT INTO journal (id, format, origin) VALUES (1, ?, ?)", (FORMAT, new_id()))


def record_what_is_there(connection: sqlite.Connection, recorder: Recorder) -> None:
    """Take down all rows of a file from before the journal, as if they came now."""
    for table in JOURNALED:
        cursor = connection.execute(table.journal_sql)
        while rows := cursor.fetchmany(PACK):
            recorder.came(table, rows)
