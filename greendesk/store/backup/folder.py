"""The folder of a workspace's backups: names, what is known of each, and which go.

A backup is a workspace file under a name of its own, with a small JSON file beside it that says what it
holds.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from greendesk.domain.backups import MOST, Backup, Room, is_recent, superseded
from greendesk.domain.errors import BackupFailed
from greendesk.store.backup.companions import COMPANIONS
from greendesk.store.backup.copying import discard
from greendesk.store.beside import beside

ENDING = ".greendesk-backup"
ABOUT = ".json"
LEFT_OVER_AFTER = 3600.0  # seconds after which an unfinished copy is nobody's any more

_NAME = re.compile(rf"(\d{{6,}})-(\d{{8}}T\d{{6}})Z-[0-9a-f]{{8}}{re.escape(ENDING)}")
_FORMAT = "greendesk-backup"


def folder_of(workspace: Path, root: Path) -> Path:
    """Where the backups of the workspace at a path lie: its name, and a mark of the path, below ``root``."""
    from pathvalidate import sanitize_filename  # not at each start

    whole = workspace.resolve()
    mark = hashlib.sha256(os.path.normcase(whole).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return root / f"{sanitize_filename(whole.stem, replacement_text='_') or 'workspace'}-{mark}"


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The finished backups of a folder, newest first; none if there is no such folder."""
    try:
        names = os.listdir(folder)
    except OSError:
        return ()
    found = [_known(folder / name, match) for name in names if (match := _NAME.fullmatch(name))]
    return tuple(sorted(found, key=lambda backup: (backup.number, backup.made), reverse=True))


def new_name(folder: Path, made: datetime) -> tuple[int, str]:
    """The number and the name of the next backup; two processes never choose the same name."""
    number = 1 + max((backup.number for backup in backups_in(folder)), default=0)
    return number, f"{number:06}-{made.astimezone(UTC):%Y%m%dT%H%M%S}Z-{uuid4().hex[:8]}{ENDING}"


def write_about(backup: Backup) -> None:
    """Note what a backup holds, before it gets its name."""
    about = {
        "format": _FORMAT,
        "version": 1,
        "made": backup.made.isoformat(),
        "counts": dict(backup.counts),
        "heads": dict(backup.heads),
        "sha256": backup.sha256,
    }
    path = beside(backup.path, ABOUT)
    temporary = beside(path, ".tmp")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(about, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def about(path: Path) -> Mapping[str, Any]:
    """What was noted of a backup; empty if nothing was, or it cannot be read."""
    try:
        noted = json.loads(beside(path, ABOUT).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return noted if isinstance(noted, dict) and noted.get("format") == _FORMAT else {}


def remove(backup: Backup) -> None:
    """Delete a backup: first what makes it one."""
    for ending in ("", *COMPANIONS, ABOUT):
        beside(backup.path, ending).unlink(missing_ok=True)


def rotate(folder: Path, now: datetime, most: int = MOST) -> tuple[Backup, ...]:
    """Delete the backups that are no longer needed, and what unfinished ones left; returns the former.

    One that cannot be deleted (another program looks at it) is left for the next time.

    Args:
        folder: of the backups.
        now: the time.
        most: bytes that those of the two days around it may take.
    """
    gone = _delete(superseded(backups_in(folder), now, Room(most, _free(folder))))
    _sweep(folder)
    return gone


def make_room(folder: Path, now: datetime, needed: int) -> None:
    """See that a backup of so many bytes has room, if need be by deleting some of the two days around now.

    Raises:
        BackupFailed: there is no room; nothing that is needed was deleted.
    """
    free = _free(folder)
    if free is None or free >= needed:
        return
    there = backups_in(folder)
    used = sum(backup.size for backup in there if is_recent(backup, now))
    _delete(superseded(there, now, Room(max(0, used - (needed - free)))))
    free = _free(folder)
    if free is not None and free < needed:
        raise BackupFailed(
            f"There is no room for a backup in {folder}: it takes {_gigabytes(needed)} and "
            f"{_gigabytes(free)} are free. The workspace is as it was; make room on that disk, or choose "
            "another folder in Settings."
        )


def _delete(needless: Iterable[Backup]) -> tuple[Backup, ...]:
    gone = []
    for backup in needless:
        with suppress(OSError):
            remove(backup)
            gone.append(backup)
    return tuple(gone)


def _free(folder: Path) -> int | None:
    """Bytes that this user may still write there; None: not known."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _gigabytes(size: int) -> str:
    return f"{size / 1024**3:.1f} GB" if size >= 1024**3 // 2 else f"{size / 1024**2:.1f} MB"


def _sweep(folder: Path) -> None:
    for name in os.listdir(folder):
        path = folder / name
        with suppress(OSError):
            is_old = time.time() - path.stat().st_mtime > LEFT_OVER_AFTER
            if name.endswith(".tmp") and is_old:
                discard(path)
            elif name.endswith(ENDING + ABOUT) and is_old and not path.with_suffix("").exists():
                path.unlink()


def _known(path: Path, match: re.Match[str]) -> Backup:
    noted = about(path)
    try:
        made = datetime.fromisoformat(noted["made"])
        counts = {str(name): int(n) for name, n in noted["counts"].items()}
        heads = {str(origin): str(head) for origin, head in noted["heads"].items()}
        sha256 = str(noted["sha256"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return Backup(path, int(match[1]), _time_of(match[2]), size=_size(path))
    if made.tzinfo is None:
        made = made.replace(tzinfo=UTC)
    return Backup(path, int(match[1]), made, counts, heads, sha256, verified=True, size=_size(path))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it is gone meanwhile
        return 0


def _time_of(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
