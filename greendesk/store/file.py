"""A connection to a workspace file: reads of one moment, and the one way to write."""

from __future__ import annotations

import os
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from greendesk.domain.errors import ReadOnlyWorkspace
from greendesk.domain.journal import NOBODY, Author, Deed
from greendesk.store.faults import explained, is_writable, moved, newer
from greendesk.store.journal.recording import Recorder, now
from greendesk.store.keys import Key
from greendesk.store.library import connect, database, sqlite
from greendesk.store.schema import newest_version
from greendesk.store.transaction import Transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = tuple[Any, ...]

# journal DELETE + EXTRA: no committed entry was lost in simulated power cuts, and it is one file at rest.
# trusted_schema, cell_size_check, mmap: a prepared or damaged file does no harm, faults are found early.
# cache_spill: a large write stays in memory (up to 400 MB), so that readers wait for its commit alone.
PRAGMAS = """
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = EXTRA;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA cache_size = -16000;
    PRAGMA cache_spill = 100000;
"""

# Endings of what SQLite takes for the unfinished write of a database, whichever it once belonged to.
UNFINISHED = ("-journal", "-wal", "-shm")

# Files that this process has open. To open and close one of these other than through SQLite would drop our
# locks on it (POSIX), so whoever wants to look at a file asks here first, and holds ``opening`` meanwhile.
open_here: Counter[tuple[int, int]] = Counter()
open_keys: dict[tuple[int, int], Key] = {}  # of those that are protected
opening = threading.Lock()


class WorkspaceFile:
    """An open workspace file.

    Attributes:
        path: absolute; what sentences call the file.
        connection: with no transaction open but within ``moment`` and ``writing``.
        is_read_only: writes are refused.
        author: whom the journal names as the writer.
        clock: what the journal takes the time from.
        key: of a protected file; None: it is plain.
    """

    def __init__(
        self,
        path: Path,
        *,
        mode: str = "rw",
        timeout: float,
        pragmas: str = "",
        called: Path | None = None,
        key: Key | None = None,
    ) -> None:
        """Connect.

        Args:
            path: of the file.
            mode: "ro", "rw", "rwc" to make it, or "memory" for a database of that name that is no file.
            timeout: seconds to wait for another process.
            pragmas: more of them.
            called: the name for sentences, if it is not ``path``.
            key: of a protected file.
        """
        self.key = key
        self.path = (called or path).absolute()
        self._place = path.absolute()
        self._timeout = self._patience = timeout
        self._deadline = 0.0
        self._version = 0
        self._closed = False
        self._recorder: Recorder | None = None
        self.author: Author = NOBODY
        self.clock = now
        with opening:
            with explained(self.path):
                self.connection = connect(self._place, mode, self._wait, key)
            self._identity = identity(self._place)
            if self._identity is not None:
                open_here[self._identity] += 1
                if key is not None:
                    open_keys[self._identity] = key
        self.is_read_only = mode == "ro" or not is_writable(self._place)
        try:
            with explained(self.path):
                self.connection.executescript(PRAGMAS + pragmas)
        except BaseException:
            self.close()
            raise

    @cached_property
    def database(self) -> Database:
        """The connection as sqlite-utils sees it; importing that takes a fifth of a second."""
        return database(self.connection)

    def rows(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> list[Row]:
        """All rows of one query."""
        with explained(self.path):
            return self.connection.execute(sql, parameters).fetchall()

    def value(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        """The first value of the first row."""
        return self.rows(sql, parameters)[0][0]

    @contextmanager
    def moment(self) -> Iterator[None]:
        """Queries within the block see the file as it was at one moment."""
        if self.connection.in_transaction:
            yield
            return
        with explained(self.path):
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self._roll_back()

    @contextmanager
    def writing(
        self,
        deed: Deed | None = None,
        *,
        check_references: bool = True,
    ) -> Iterator[Transaction]:
        """The one way to write: all of the block is stored, or none of it.

        The write lock is taken at once (a deferred one fails under contention). A block within another joins
        it, and its deed counts only if the outer one has none.

        Args:
            deed: what the journal says that this is for.
            check_references: False leaves foreign keys to the block, which has to know that what it refers to
                is there. A million rows are stored a third faster so.
        """
        if self.is_read_only:
            raise ReadOnlyWorkspace(
                f"{self.path} is open for reading only; save a copy to another place and work there."
            )
        connection = self.connection
        with explained(self.path):
            if connection.in_transaction and self._recorder is not None:
                with self._part(self._recorder, deed) as transaction:
                    yield transaction
                return
            self.check_in_place()
            if not check_references:
                connection.execute("PRAGMA foreign_keys = OFF")
            try:
                connection.execute("BEGIN IMMEDIATE")
                self.check_in_place()  # from now on nobody can put another file there (backup.replacing)
                self._check_version()
                self._recorder = Recorder(connection, self.author, self.clock, deed)
                with self.database.atomic():
                    yield Transaction(connection, self._recorder)
                connection.execute("COMMIT")
            finally:
                self._recorder = None
                self._roll_back()
                if not check_references:
                    connection.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def _part(self, recorder: Recorder, deed: Deed | None) -> Iterator[Transaction]:
        """A block within another: it can fail by itself, and then the journal does not know of it either."""
        recorder.deed = recorder.deed or deed
        mark = recorder.mark()
        try:
            with self.database.atomic():
                yield Transaction(self.connection, recorder)
        except BaseException:
            recorder.back_to(mark)
            raise

    def size(self) -> int:
        """Bytes on the disk."""
        try:
            return self._place.stat().st_size
        except OSError as error:
            raise moved(self.path) from error

    def check_in_place(self) -> None:
        """Raise WorkspaceMoved if another file, or none, is now where this one was."""
        if identity(self._place) != self._identity:
            raise moved(self.path)

    def data_version(self) -> int:
        """A number that changes with each commit of another process or connection. Never waits for a lock."""
        connection = self.connection
        with explained(self.path):
            self._patience = 0.0
            try:
                self._version = connection.execute("PRAGMA data_version").fetchone()[0]
            except sqlite.OperationalError as error:
                if error.sqlite_errorname != "SQLITE_BUSY":
                    raise
                # A commit is under way; the next call will see it.
            finally:
                self._patience = self._timeout
        return self._version

    @property
    def is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        """Close; a second time does nothing."""
        self._closed = True
        self.connection.close()
        with opening:
            if self._identity is not None:
                open_here[self._identity] -= 1
                if not open_here[self._identity]:
                    open_keys.pop(self._identity, None)
                self._identity = None

    def _wait(self, attempts: int) -> bool:
        """Whether to try again for a lock, after a moment.

        SQLite's own way waits longer and longer, up to 100 ms, so that one window could starve while others
        write without a pause.
        """
        now = time.monotonic()
        if attempts == 0:
            self._deadline = now + self._patience
        if now >= self._deadline:
            return False
        time.sleep(random.uniform(0.0005, 0.003))
        return True

    def _check_version(self) -> None:
        """Another process may run a newer GreenDesk and have updated the file meanwhile."""
        version = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if version > newest_version():
            raise newer(self.path, version, newest_version())

    def _roll_back(self) -> None:
        # Some errors (a full disk) have ended the transaction already.
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one that takes its place; None if there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
