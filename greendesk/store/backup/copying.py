"""A copy of a workspace file, made by SQLite in one step and held against its original."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from greendesk.domain.errors import BackupFailed
from greendesk.domain.frozen import frozen
from greendesk.store.backup.companions import COMPANIONS, ENDINGS, connect_alike
from greendesk.store.beside import beside
from greendesk.store.faults import explained
from greendesk.store.file import WorkspaceFile
from greendesk.store.flushing import flush
from greendesk.store.journal.heads import heads
from greendesk.store.library import sqlite

# The copy is not looked at before it is whole: no journal, and one flush at the end.
_UNSEEN = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;"
_COUNTED = ("unit", "initiative", "indicator", "measurement", "goal", "factor", "tx", "change")


@frozen
class Tally:
    """What tells one content of a workspace from another.

    Attributes:
        counts: how many rows, by table.
        heads: the last hash of each origin's chain.
    """

    counts: Mapping[str, int]
    heads: Mapping[str, str]


def chain_ends(file: WorkspaceFile) -> dict[str, str]:
    """The ends of the journal's chains: another content has others. Takes no longer for a large file."""
    with explained(file.path), file.moment():
        return heads(file.connection)


def copy_to(file: WorkspaceFile, temporary: Path, called: Path) -> tuple[Tally, str]:
    """Copy a workspace as it is at one moment, open the copy anew, and hold it against the original.

    The copy is on the disk when this returns; it still has to be renamed.

    Args:
        file: the original.
        temporary: a name that nobody else uses, in the folder that the copy is for.
        called: what sentences name, if the disk is full.

    Returns: what it holds, and the SHA-256 of the file.

    Raises:
        BackupFailed: the copy is not like the original.
        GreenDeskError: as when reading the original, or writing the copy.
        OSError: the folder.
    """
    with file.moment():
        with explained(file.path):
            before = _tally(file.connection)
        _copy(file, temporary, called)
    found = _tally_of(file, temporary)
    if found != before:
        raise BackupFailed(f"The copy of {file.path} does not hold what the workspace holds; try again.")
    for ending in COMPANIONS:
        _copy_companion(beside(file.path, ending), beside(temporary, ending))
    flush(temporary)
    return found, sha256_of(temporary)


def discard(temporary: Path) -> None:
    """Delete an unfinished copy and whatever lies beside it."""
    for ending in ENDINGS:
        with suppress(OSError):
            beside(temporary, ending).unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """Of a file that no connection of this process has open."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _copy(file: WorkspaceFile, temporary: Path, called: Path) -> None:
    with explained(called):
        target = connect_alike(file, temporary, "rwc")
        try:
            target.executescript(_UNSEEN)
            file.connection.backup(target)
        finally:
            target.close()


def _tally_of(file: WorkspaceFile, path: Path) -> Tally:
    """Open a copy that nobody writes to, check its pages, and count it. Raises GreenDeskError."""
    with explained(path):
        connection = connect_alike(file, path, "ro&immutable=1")
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise BackupFailed(f"The copy {path} is damaged ({verdict}); try another disk.")
            return _tally(connection)
        finally:
            connection.close()


def _tally(connection: sqlite.Connection) -> Tally:
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    counts = {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        for name in _COUNTED
        if name in there  # a file from before a migration has not all of them
    }
    return Tally(counts, heads(connection) if "tx" in there else {})


def _copy_companion(source: Path, target: Path) -> None:
    try:
        content = source.read_bytes()
    except FileNotFoundError:
        return
    with target.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
