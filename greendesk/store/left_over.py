"""What a process that died while it changed a workspace's protection left beside it, which may be in clear.

Whoever changes the protection of a workspace has it locked as long as its unfinished files lie there. So
whoever can lock it finds nothing but what a dead process left.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from greendesk.domain.model import new_id
from greendesk.store import keys
from greendesk.store.beside import beside
from greendesk.store.file import UNFINISHED, identity, open_here, opening

# Where SQLite locks a file (https://sqlite.org/src/file/src/os.h): pending, reserved and the shared range.
_LOCK_BYTE, _LOCK_SIZE = 0x40000000, 512


def unfinished_of(path: Path) -> Path:
    """A name that nobody else uses, for a file that is to take a workspace's place, and tells of which."""
    return path.with_name(f".{_mark(path)}-{new_id()}.tmp")


def clear_left_over(path: Path) -> None:
    """Remove what is left over, if there is any and no process works on it. Needs no passphrase.

    Nothing is done while this process has the workspace open: to look at the file would drop its locks.
    """
    left = _left_over(path)
    if not left:
        return
    with opening, suppress(OSError):
        found = identity(path)
        if found is None or open_here[found]:
            return
        descriptor = os.open(path, os.O_RDWR)
        try:
            if lock_whole(descriptor):
                for place in left:
                    with suppress(OSError):
                        place.unlink(missing_ok=True)
        finally:
            os.close(descriptor)


def lock_whole(descriptor: int) -> bool:
    """Lock a file as SQLite does for its last step of a write, until it is closed; False: another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _LOCK_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, _LOCK_SIZE)
        else:
            import fcntl

            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCK_SIZE, _LOCK_BYTE)
    except OSError:
        return False
    return True


def _left_over(path: Path) -> list[Path]:
    ours = re.compile(rf"\.{_mark(path)}-[0-9a-f-]{{36}}\.tmp({'|'.join(UNFINISHED)})?")
    key = beside(keys.key_file(path), keys.UNFINISHED)
    try:
        names = [name for name in os.listdir(path.parent) if name == key.name or ours.fullmatch(name)]
    except (OSError, ValueError):
        return []
    return [path.with_name(name) for name in names if path.with_name(name).is_file()]


def _mark(path: Path) -> str:
    """Sixteen letters that stand for a workspace's name: the whole name might make it too long."""
    return sha256(os.path.normcase(path.name).encode("utf-8", "surrogateescape")).hexdigest()[:16]
