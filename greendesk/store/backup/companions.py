"""What belongs to a workspace file without being in it."""

from __future__ import annotations

from pathlib import Path

from greendesk.store.file import WorkspaceFile
from greendesk.store.keys import SUFFIX
from greendesk.store.library import connect, sqlite

# Endings of small files beside a workspace without which it cannot be opened. They go into each backup, and
# come back with it.
COMPANIONS: tuple[str, ...] = (SUFFIX,)


def connect_alike(file: WorkspaceFile, path: Path, mode: str) -> sqlite.Connection:
    """Connect to a workspace again, or to a copy of it, existing or to be made, the way it was itself."""
    return connect(path, mode, _do_not_wait, file.key)


def _do_not_wait(_attempts: int) -> bool:
    return False
