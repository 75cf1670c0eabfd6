"""SQLite's errors as sentences: what happened, to which file, and what to do next."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from greendesk.domain.errors import (
    DamagedWorkspace,
    DiskFull,
    ForeignFile,
    GreenDeskError,
    InvalidInput,
    NewerWorkspace,
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
# Said without a code of its own when bytes of the file are not what they were.
_SIGNS_OF_DAMAGE = (
    "no such table",
    "no such column",
    "unknown function",
    "foreign key mismatch",
    "unsupported file format",
    "Could not decode to UTF-8",
)


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
    except UnicodeDecodeError as error:  # even the library's own words about it cannot be read
        raise damaged(path, "a text in it is none") from error
    except UnicodeEncodeError as error:
        raise InvalidInput(
            "A text holds half of a character (a lone surrogate), which cannot be stored; type it anew."
        ) from error
    except OverflowError as error:
        raise InvalidInput("A whole number is too large to be stored; give a smaller one.") from error


def explanation(error: sqlite.Error, path: Path) -> GreenDeskError | None:
    """The sentence for an error that the library raised while it worked on the file at ``path``.

    Returns: None for what is no fault of the file or the machine, but of the program.
    """
    code = getattr(error, "sqlite_errorcode", None)
    text = str(error)
    if code in (_BUSY, _LOCKED):
        return WorkspaceBusy(
            f"Another program is writing to {path} and did not finish in time; nothing was changed. "
            "Wait a moment, then try again."
        )
    if code == _FULL:
        return DiskFull(
            f"There is no room left on the disk for {path}; nothing was changed. "
            "Free some space, then try again."
        )
    if code == _IOERR:
        return WorkspaceError(
            f"The disk reported an error while {path} was in use; nothing was changed. "
            "Check that the disk is connected and has free space, then open the workspace again."
        )
    if code in (_READONLY, _CANTOPEN):
        return _not_writable(path, may_be_busy=code == _CANTOPEN)
    if code == _NOTADB:
        return ForeignFile(f"{path} is not a GreenDesk workspace; choose another file.")
    if code == _CORRUPT or any(sign in text for sign in _SIGNS_OF_DAMAGE):
        return damaged(path, text)
    if code == _CONSTRAINT:
        return _refused(text)
    return None


def damaged(path: Path, what: str) -> DamagedWorkspace:
    return DamagedWorkspace(f"{path} is damaged ({what}); open a copy or a backup of it.")


def moved(path: Path) -> WorkspaceMoved:
    return WorkspaceMoved(
        f"{path} was moved, deleted or replaced while it was open; nothing was changed. "
        "Put it back, or open it at its new place."
    )


def newer(path: Path, version: int, known: int) -> NewerWorkspace:
    return NewerWorkspace(
        f"{path} was made or updated by a newer GreenDesk (file version {version}, this one knows {known}); "
        "install the newer GreenDesk to work on it."
    )


def _not_writable(path: Path, *, may_be_busy: bool) -> WorkspaceError:
    if not path.exists():
        return moved(path)
    if may_be_busy and is_writable(path):
        return WorkspaceError(
            f"The system would not open {path} or a file beside it; close other programs, then try again."
        )
    return ReadOnlyWorkspace(
        f"{path} cannot be written: the file or its folder is read-only. "
        "Change that, or save a copy to another place and work there."
    )


def is_writable(path: Path) -> bool:
    """Whether a file and its folder, where the journal of a write lies, may be written."""
    return may_write(path) and may_write(path.resolve().parent)


def may_write(path: Path) -> bool:
    """Whether this process may write a file, or make files in a folder."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _refused(text: str) -> GreenDeskError:
    """A rule of the tables themselves, for what the checks before it let through."""
    if "FOREIGN KEY" in text:
        return NotFound(
            "Something that this refers to is no longer in the workspace; "
            "it may have been deleted in another window."
        )
    if text.startswith("UNIQUE constraint failed: "):
        table, _, column = text.removeprefix("UNIQUE constraint failed: ").partition(",")[0].partition(".")
        return InvalidInput(f"Another {table} has the same {column}; choose a different one.", column)
    return InvalidInput(f"This cannot be stored: it breaks a rule of the workspace file ({text}).")
