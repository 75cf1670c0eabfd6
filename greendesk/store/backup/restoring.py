"""A workspace from a backup, or from another workspace file: a new file, checked, then put in place."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from greendesk.domain.errors import BackupFailed, GreenDeskError, WorkspaceError
from greendesk.domain.model import new_id
from greendesk.store.backup.companions import connect_alike, is_taken, name_companions
from greendesk.store.backup.copying import copy_to, discard, sha256_of
from greendesk.store.backup.folder import about
from greendesk.store.backup.replacing import alone_with, bring_back, put_aside
from greendesk.store.beside import temporary_in
from greendesk.store.faults import explained
from greendesk.store.file import WorkspaceFile
from greendesk.store.flushing import flush
from greendesk.store.making import put_in_place
from greendesk.store.opening import TIMEOUT, open_file, reason


def restore(backup: Path, target: Path, now: datetime, *, timeout: float = TIMEOUT) -> Path | None:
    """Put the content of a backup where a workspace was, or where there is none.

    A new file is written and checked first. What was there before is moved into the folder "damaged" beside
    it, with the unfinished write that may lie beside it.

    Args:
        backup: a backup; any workspace file will do.
        target: where the workspace shall be.
        now: names what was moved.
        timeout: seconds to wait for other programs that use ``target``.

    Returns: where what was there is now; None if nothing was.

    Raises:
        BackupFailed, WorkspaceError: with the sentence; what was there is still there.
    """
    temporary = _written(backup, target)
    try:
        with alone_with(target, timeout):
            aside = put_aside(target, now)
            try:
                _put_in_place(temporary, target)
            except OSError:
                if aside is not None:
                    bring_back(aside, target)
                raise
    except OSError as error:
        raise WorkspaceError(
            f"{target} cannot be replaced ({reason(error)}); close it in other programs, then try again."
        ) from error
    finally:
        discard(temporary)
    return aside


def copy_workspace(source: Path, target: Path) -> None:
    """Make a copy of a workspace, with its journal, under a name that is not taken.

    Raises:
        WorkspaceError: with the sentence; nothing is left behind.
    """
    if is_taken(target):
        raise WorkspaceError(f"{target} exists already; choose another name.")
    restore(source, target, datetime.now().astimezone())


def check(backup: Path) -> None:
    """Whether a backup can be restored: it is what was written, and all its pages fit together.

    Raises:
        BackupFailed: with the sentence.
    """
    noted = about(backup).get("sha256")
    try:
        if noted and sha256_of(backup) != noted:
            raise BackupFailed(f"The backup {backup} is not what was written; choose another one.")
        open_file(backup, read_only=True, update=False).close()
    except OSError as error:
        raise BackupFailed(
            f"The backup {backup} cannot be read ({reason(error)}); choose another one."
        ) from error


def check_target(backup: Path, target: Path) -> None:
    """Raise WorkspaceError if a backup cannot be restored there for a reason that is plain at once."""
    if not target.parent.is_dir():
        raise WorkspaceError(f"There is no folder {target.parent}; make it, or choose another place.")
    if target.is_dir():
        raise WorkspaceError(f"{target} is a folder; give the name of a file in it.")
    if target.exists() and backup.exists() and target.samefile(backup):
        raise WorkspaceError(f"{target} is the backup itself; choose another name.")


def _written(backup: Path, target: Path) -> Path:
    """The content of a backup as a new file in the folder of the target, on the disk and checked."""
    check_target(backup, target)
    check(backup)
    temporary = temporary_in(target.parent)
    try:
        file = open_file(backup, read_only=True, check=False, update=False)
        try:
            copy_to(file, temporary, target)
            _give_new_origin(file, temporary)
        finally:
            file.close()
    except (OSError, GreenDeskError) as error:
        discard(temporary)
        if isinstance(error, OSError):
            raise WorkspaceError(
                f"{target} cannot be written ({reason(error)}); choose another place."
            ) from error
        raise
    return temporary


def _put_in_place(temporary: Path, target: Path) -> None:
    name_companions(temporary, target)
    put_in_place(temporary, target)


def _give_new_origin(file: WorkspaceFile, temporary: Path) -> None:
    """What is written into the copy is no continuation of what may yet be written into the original."""
    with explained(temporary):
        connection = connect_alike(file, temporary, "rw")
        try:
            if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'journal'").fetchone():
                connection.execute("PRAGMA journal_mode = MEMORY")
                connection.execute("UPDATE journal SET origin = ?", (new_id(),))
        finally:
            connection.close()
    flush(temporary)
