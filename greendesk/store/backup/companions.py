"""What belongs to a workspace file without being in it."""

from __future__ import annotations

from pathlib import Path

from greendesk.store.beside import beside
from greendesk.store.file import UNFINISHED, WorkspaceFile
from greendesk.store.keys import SUFFIX
from greendesk.store.library import connect, sqlite

# Endings of small files beside a workspace without which it cannot be opened. They go into each backup, and
# come back with it.
COMPANIONS: tuple[str, ...] = (SUFFIX,)
# Endings of all that may lie under the name of a workspace, itself first.
ENDINGS = ("", *UNFINISHED, *COMPANIONS)


def is_taken(path: Path) -> bool:
    """Whether a workspace, or anything that would be taken for a part of it, is there."""
    return any(beside(path, ending).exists() for ending in ENDINGS)


def name_companions(temporary: Path, path: Path) -> None:
    """Give what lies beside an unfinished copy its names; the copy itself gets its own thereafter."""
    for ending in COMPANIONS:
        if beside(temporary, ending).exists():
            beside(temporary, ending).replace(beside(path, ending))


def connect_alike(file: WorkspaceFile, path: Path, mode: str) -> sqlite.Connection:
    """Connect to a workspace again, or to a copy of it, existing or to be made, the way it was itself."""
    return connect(path, mode, _do_not_wait, file.key)


def _do_not_wait(_attempts: int) -> bool:
    return False
