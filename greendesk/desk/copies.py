"""Copies of evidence for reading: a folder of its own for each desk, and nothing of a process that died.

The folders lie in the system's temporary folder. In each lies a ``QLockFile`` of the process that made it: as
long as that lives, nobody else touches the folder. One that a killed process left is removed at the next
start.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

PREFIX = "greendesk-evidence-"
LOCK = ".lock"
# Seconds after which a folder without a lock is nobody's: its maker takes the lock at once.
UNLOCKED_FOR = 600.0


class CopyFolder:
    """A folder that only this user may enter, until ``close``. Raises OSError if none can be made."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._lock = _lock_of(self.path)
        if not self._lock.tryLock(0):
            _remove(self.path)
            raise OSError(None, "its folder cannot be locked")

    def close(self) -> None:
        """Remove it. A copy that another program holds open may stay until the next start (Windows)."""
        _remove(self.path, keep=LOCK)
        self._lock.unlock()
        with suppress(OSError):
            self.path.rmdir()


def clear_left_copies() -> tuple[Path, ...]:
    """Remove what dead processes of this user left; returns the folders that are gone."""
    root = Path(tempfile.gettempdir())
    try:
        names = sorted(name for name in os.listdir(root) if name.startswith(PREFIX))
    except OSError:
        return ()
    return tuple(root / name for name in names if _is_own(root / name) and _clear(root / name))


def _clear(folder: Path) -> bool:
    lock = _lock_of(folder)
    try:
        was_locked = (folder / LOCK).exists()
        if not was_locked and time.time() - folder.stat().st_mtime < UNLOCKED_FOR:
            return False  # it is being made
        if not lock.tryLock(0):
            return False  # its process lives
    except OSError:
        return False
    _remove(folder, keep=LOCK)
    lock.unlock()
    with suppress(OSError):
        folder.rmdir()
    return not folder.exists()


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)  # however old: only a dead process has none
    return lock


def _is_own(folder: Path) -> bool:
    """Whether it is a folder, not a link to one, and this user's."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and (os.name != "posix" or found.st_uid == os.getuid())


def _remove(folder: Path, keep: str = "") -> None:
    """Remove all in a folder, and itself if nothing is to be kept. What cannot be removed stays."""
    for place, _, files in os.walk(folder):
        for name in files:
            if os.name == "nt":  # which does not remove what is for reading only
                with suppress(OSError):
                    Path(place, name).chmod(stat.S_IWRITE)
    if not keep:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for part in folder.iterdir():
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part, ignore_errors=True)
        elif part.name != keep:
            with suppress(OSError):
                part.unlink()
