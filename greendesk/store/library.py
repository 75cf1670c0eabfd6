"""The one SQLite library of the program: sqlcipher3, also for sqlite-utils.

Two SQLite libraries in one process would drop each other's file locks. sqlite-utils takes ``pysqlite3`` if
there is one, so sqlcipher3 goes by that name before it is imported. It is imported late, for that takes
longer than opening a workspace; a reader never needs it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from greendesk.store.keys import Key

if TYPE_CHECKING:
    # sqlcipher3 has no type information; it is a sqlite3 by another name.
    import sqlite3 as sqlite

    from sqlite_utils import Database, Migrations
else:
    import sqlcipher3 as sqlite
    import sqlcipher3.dbapi2

    sys.modules["pysqlite3"] = sqlite
    sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

__all__ = ["connect", "database", "load_sqlite_utils", "new_migrations", "sqlite"]


def connect(path: Path, mode: str, wait: Callable[[int], bool], key: Key | None = None) -> sqlite.Connection:
    """Connect to a file. Transactions are begun by hand.

    Args:
        path: of the file.
        mode: as in SQLite's URI: "ro", "rw", "rwc" to make the file, "memory" to use none.
        wait: called when another process holds a lock, with how often it was for that one; False gives up.
        key: of a protected file.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite.connect(uri, uri=True, isolation_level=None, cached_statements=256)
    connection.set_busy_handler(wait)  # type: ignore[attr-defined] # sqlite3 has none
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the console
        connection.execute(f'PRAGMA key = "{key.pragma}"')
        connection.execute("PRAGMA temp_store = MEMORY")  # what is sorted would lie on the disk in clear
    return connection


def load_sqlite_utils() -> None:
    """Import it now; else the first write does."""
    import sqlite_utils  # noqa: F401


def database(connection: sqlite.Connection) -> Database:
    """The connection as sqlite-utils sees it."""
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)


def new_migrations(name: str) -> Migrations:
    from sqlite_utils import Migrations

    return Migrations(name)
