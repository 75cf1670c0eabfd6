"""Putting a file in the place of a workspace that others may have open."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from greendesk.domain.errors import WorkspaceBusy, WorkspaceError
from greendesk.store.backup.companions import ENDINGS, is_taken
from greendesk.store.beside import beside
from greendesk.store.file import identity, open_here, opening
from greendesk.store.left_over import lock_whole

DAMAGED = "damaged"


@contextmanager
def alone_with(path: Path, timeout: float) -> Iterator[None]:
    """Within the block no process reads or writes the workspace at a path, nor begins to.

    It is locked as SQLite does it, but not by SQLite, which would first finish a write that was left half
    done: a damaged file is to be kept as it is. Windows needs no lock, it does not rename what is open.

    Raises:
        WorkspaceError: this process has it open.
        WorkspaceBusy: another process did not finish in time.
    """
    with opening:
        found = identity(path)
        if found is not None and open_here[found]:
            raise WorkspaceError(f"{path} is open in this program; close it first.")
        if found is None or sys.platform == "win32":
            yield
            return
        descriptor = os.open(path, os.O_RDWR)
        try:
            _lock(descriptor, path, timeout)
            yield
        finally:
            os.close(descriptor)


def put_aside(path: Path, now: datetime) -> Path | None:
    """Move a workspace, the unfinished write beside it and its other companions into the folder "damaged".

    The file goes first: an unfinished write without its file does nothing, a file without it would look
    whole.

    Returns: where it is now, or would be, if only companions were there; None if nothing was.
    """
    folder = path.parent / DAMAGED
    there = [ending for ending in ENDINGS if beside(path, ending).exists()]
    if not there:
        return None
    folder.mkdir(exist_ok=True)
    target = _free_name(folder, path, now)
    for ending in there:
        beside(path, ending).rename(beside(target, ending))
    return target


def bring_back(aside: Path, path: Path) -> None:
    """Undo ``put_aside``."""
    for ending in reversed(ENDINGS):
        if beside(aside, ending).exists():
            beside(aside, ending).rename(beside(path, ending))


def _free_name(folder: Path, path: Path, now: datetime) -> Path:
    name = f"{path.stem} {now:%Y-%m-%d %H%M%S}"
    target, number = folder / f"{name}{path.suffix}", 1
    while is_taken(target):
        number += 1
        target = folder / f"{name} {number}{path.suffix}"
    return target


def _lock(descriptor: int, path: Path, timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while not lock_whole(descriptor):
        if time.monotonic() >= deadline:
            raise WorkspaceBusy(
                f"Another program is using {path} and did not finish in time; nothing was changed. "
                "Close it there, then try again."
            )
        time.sleep(0.01)
