"""The guard against a second computer: a small file beside a workspace for each process that has it open.

Processes of one computer share a workspace by the locks of SQLite; two computers cannot rely on those. So
each process puts a ``QLockFile`` beside the workspace, ``.NAME.COMPUTER-PROCESS.lock``, and only then looks
whether one of another computer lies there. If so, it takes its own away and does not open the file for
writing: of two that come at the same moment at least one sees the other. A lock of another computer is never
removed, however old it is; one that a process of this computer left when it died is.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from greendesk.domain.errors import OpenElsewhere

# Of this process, by the place of the lock: how many desks share it.
_held: dict[Path, tuple[QLockFile, int]] = {}


def computer() -> str:
    """Twelve letters that stand for this computer, and tell nothing about it."""
    known = bytes(QSysInfo.machineUniqueId().data()) + QSysInfo.machineHostName().encode()
    return hashlib.sha256(b"greendesk\0" + known).hexdigest()[:12]


class Guard:
    """A workspace held for writing by this process, until ``release``."""

    def __init__(self, place: Path) -> None:
        self._place: Path | None = place

    @classmethod
    def take(cls, path: Path) -> Guard | None:
        """Hold a workspace.

        Returns: None if its folder cannot be written; then the workspace is not written either.

        Raises:
            OpenElsewhere: another computer holds it.
        """
        whole = path.resolve()
        place = whole.with_name(f".{whole.name}.{computer()}-{os.getpid()}.lock")
        guard = cls(place) if _lock(place) else None
        try:
            _look_for_others(path, whole)
        except OpenElsewhere:
            if guard is not None:
                guard.release()
            raise
        return guard

    def release(self) -> None:
        """Let it go; a second time does nothing."""
        place, self._place = self._place, None
        if place is None:
            return
        lock, count = _held.pop(place)
        if count > 1:
            _held[place] = lock, count - 1
        else:
            lock.unlock()


@contextmanager
def holding(path: Path) -> Iterator[None]:
    """Hold a workspace, existing or to be made, within the block. Raises OpenElsewhere."""
    guard = Guard.take(path)
    try:
        yield
    finally:
        if guard is not None:
            guard.release()


def _lock(place: Path) -> bool:
    if place in _held:
        lock, count = _held[place]
        _held[place] = lock, count + 1
        return True
    lock = QLockFile(str(place))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return False
    _held[place] = lock, 1
    return True


def _look_for_others(path: Path, whole: Path) -> None:
    name = re.compile(rf"\.{re.escape(whole.name)}\.([0-9a-f]{{12}})-\d+\.lock")
    here = computer()
    try:
        there = sorted(os.listdir(whole.parent))
    except OSError:
        return
    for file in there:
        match = name.fullmatch(file)
        if match is None or whole.with_name(file) in _held:
            continue
        if match[1] != here:
            raise _open_elsewhere(path, whole.with_name(file))
        _clear_away(whole.with_name(file))


def _clear_away(place: Path) -> None:
    """Remove the lock of a process of this computer, if that process is no more."""
    lock = QLockFile(str(place))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        lock.unlock()


def _open_elsewhere(path: Path, place: Path) -> OpenElsewhere:
    # Its lines: process, program, computer, and marks of the latter.
    try:
        lines = place.read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    holder = lines[2].strip() if len(lines) > 2 else ""
    who = f"the computer “{holder}”" if holder else "another computer"
    return OpenElsewhere(
        f"{path} is open on {who}; close it there, or open it here for reading only. If that computer "
        f"does not have it open any more, delete the file {place.name} beside it.",
        holder,
    )
