"""SQLite's errors as sentences: what happened, to which file, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from greendesk.domain.errors import (
    DamagedWorkspace,
    DiskFull,
    ForeignFile,
    GreenDeskError,
    InvalidInput,
    NotFound,
    ReadOnlyWorkspace,
    WorkspaceBusy,
    WorkspaceError,
    WorkspaceMoved,
)
from greendesk.store.library import sqlite

# The primary result codes (https://sqlite.org/rescode.html); the library has no names for all of them.
_BUSY, _LOCKED, _READONLY, _IOERR = 5, 6, 8, 10
_CORRUPT, _FULL, _CANTOPEN, _CONSTRAINT, _NOTADB = 11, 13, 14, 19, 26


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the library's errors within the block into ``GreenDeskError``."""
    try:
        yield
    except sqlite.Error as error:
        known = explanation(error, path)
        if known is None:
            raise
        raise known from error
    except UnicodeEncodeError as error:
        raise InvalidInput(
            "A text contains half of a character (a lone surrogate), which cannot be stored; type it anew."
        ) from error


def explanation(error: sqlite.Error, path: Path) -> GreenDeskError | None:
    """The sentence for an error that the library raised while it worked on the file at ``path``.

    Returns: None for what is no fault of the file or the machine, but of the program.
    """
    code = getattr(error, "sqlite_errorcode", None)
    text = str(error)
    if code in (_BUSY, _LOCKED):
        return WorkspaceBusy(
            f"Another program is writing to {path} and did not finish in time; nothing was changed. Try again."
        )
    if code == _FULL:
        return DiskFull(
            f"There is no room left for {path}; nothing was changed. Free some space, then try again."
        )
    if code in (_READONLY, _CANTOPEN):
        return _not_writable(path)
    if code == _IOERR:
        return WorkspaceError(
            f"The disk reported an error while {path} was in use; nothing was changed. "
            "Check that the disk is still connected and has free space, then open the workspace again."
        )
    if code == _NOTADB:
        return ForeignFile(f"{path} is not a GreenDesk workspace; choose another file.")
    if code == _CORRUPT or "no such table" in text or "no such column" in text or "UTF-8" in text:
        return damaged(path, text)
    if code == _CONSTRAINT:
        return _refused(text)
    return None


def damaged(path: Path, what: str) -> DamagedWorkspace:
    return DamagedWorkspace(f"{path} is damaged ({what}); open a copy or a backup of it.")


def _not_writable(path: Path) -> WorkspaceError:
    if not path.exists():
        return moved(path)
    return ReadOnlyWorkspace(
        f"{path} cannot be written: the file or its folder is read-only. "
        "Change that, or save a copy to another place and work there."
    )


def moved(path: Path) -> WorkspaceMoved:
    return WorkspaceMoved(
        f"{path} was moved, deleted or replaced while it was open; nothing was changed. "
        "Put it back, or open it at its new place."
    )


def _refused(text: str) -> GreenDeskError:
    """A rule of the tables themselves; the checks before it should have caught it."""
    if "FOREIGN KEY" in text:
        return NotFound(
            "Something that this refers to is no longer in the workspace; it may have just been deleted."
        )
    if text.startswith("UNIQUE constraint failed: "):
        table, _, column = text.removeprefix("UNIQUE constraint failed: ").partition(".")
        return InvalidInput(f"Another {table} has the same {column}; choose a different one.", column)
    return InvalidInput(f"The workspace file does not take this: {text}.")
