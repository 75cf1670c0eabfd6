"""Making a backup: complete, opened anew and counted, or not at all."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from greendesk.domain.backups import MOST, Backup
from greendesk.domain.errors import BackupFailed
from greendesk.store.backup.companions import COMPANIONS, name_companions
from greendesk.store.backup.copying import copy_to, discard, sha256_of
from greendesk.store.backup.folder import make_room, new_name, rotate, write_about
from greendesk.store.beside import beside, temporary_in
from greendesk.store.file import WorkspaceFile
from greendesk.store.flushing import flush
from greendesk.store.making import put_in_place
from greendesk.store.opening import reason


def back_up(file: WorkspaceFile, folder: Path, now: datetime, most: int = MOST) -> Backup:
    """Back up a workspace into a folder (made if need be), then delete the backups that this makes needless.

    ``most``: bytes that the backups of two days may take.

    Raises:
        BackupFailed: with the sentence; nothing is left behind.
        GreenDeskError: the workspace cannot be read, or the disk is full.
    """
    temporary = temporary_in(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        make_room(folder, now, file.size())
        tally, sha256 = copy_to(file, temporary, folder)
        number, name = new_name(folder, now)
        size = temporary.stat().st_size
        backup = Backup(folder / name, number, now, tally.counts, tally.heads, sha256, True, size)
        _finish(backup, temporary)
        rotate(folder, now, most)
    except OSError as error:
        raise _failed(folder, error) from error
    finally:
        discard(temporary)
    return backup


def mirror(backup: Backup, folder: Path, now: datetime, most: int = MOST) -> Backup:
    """Copy a finished backup into a second folder, whose own folder (a stick's) must be there.

    Raises:
        BackupFailed: with the sentence; nothing is left behind.
    """
    temporary = temporary_in(folder)
    try:
        if not folder.parent.is_dir():
            raise BackupFailed(f"The second backup folder {folder.parent} is not there; connect its disk.")
        folder.mkdir(exist_ok=True)
        make_room(folder, now, backup.size)
        for ending in (*COMPANIONS, ""):
            if beside(backup.path, ending).exists():
                shutil.copyfile(beside(backup.path, ending), beside(temporary, ending))
                flush(beside(temporary, ending))
        if sha256_of(temporary) != backup.sha256:
            raise BackupFailed(f"The copy in {folder} is not what was written; try another disk.")
        number, name = new_name(folder, backup.made)
        copy = replace(backup, path=folder / name, number=number)
        _finish(copy, temporary)
        rotate(folder, now, most)
    except OSError as error:
        raise _failed(folder, error) from error
    finally:
        discard(temporary)
    return copy


def _finish(backup: Backup, temporary: Path) -> None:
    """Give a backup its name, last of all that belongs to it."""
    name_companions(temporary, backup.path)
    write_about(backup)
    put_in_place(temporary, backup.path)


def _failed(folder: Path, error: OSError) -> BackupFailed:
    return BackupFailed(
        f"No backup could be made in {folder} ({reason(error)}); choose another folder in Settings."
    )
