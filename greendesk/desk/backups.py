"""Backups of the open workspace, and the way back from one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from greendesk.domain.backups import MOST, Backup
from greendesk.domain.errors import GreenDeskError, WorkspaceError
from greendesk.domain.frozen import frozen
from greendesk.paths import data_dir
from greendesk.store import Store
from greendesk.store.backup import restoring
from greendesk.store.backup.backing_up import mirror
from greendesk.store.backup.folder import backups_in, folder_of


def default_folder() -> Path:
    """Where backups lie unless the user chose another place: beside the program's other data."""
    return data_dir() / "backups"


@frozen
class Folders:
    """Where backups go.

    Attributes:
        first: always.
        second: too, while it is there (a memory stick, say); None: nowhere else.
        most: bytes that the backups of two days of a workspace may take in each.
    """

    first: Path
    second: Path | None = None
    most: int = MOST

    @classmethod
    def usual(cls) -> Folders:
        return cls(default_folder())

    def of(self, workspace: Path) -> Path:
        return folder_of(workspace, self.first)

    def second_of(self, workspace: Path) -> Path | None:
        return None if self.second is None else folder_of(workspace, self.second)


@frozen
class Made:
    """What came of a backup.

    Attributes:
        backup: in the first folder.
        second: the sentence why there is none in the second; "" if there is, or none was wanted.
    """

    backup: Backup
    second: str = ""


def backups_of(workspace: Path, folders: Folders) -> tuple[Backup, ...]:
    """The backups of the workspace at a path, newest first, those of the second folder among them.

    One that is in both folders is named once.
    """
    second = folders.second_of(workspace)
    both = (*backups_in(folders.of(workspace)), *(backups_in(second) if second else ()))
    found = {(backup.made, backup.sha256 or str(backup.path)): backup for backup in reversed(both)}
    return tuple(sorted(found.values(), key=lambda backup: (backup.made, backup.number), reverse=True))


def back_up(store: Store, folders: Folders) -> Made:
    """Back up an open workspace. Raises GreenDeskError."""
    now = _now()
    backup = store.back_up(folders.of(store.path), now, folders.most)
    second = folders.second_of(store.path)
    if second is None:
        return Made(backup)
    try:
        mirror(backup, second, now, folders.most)
    except GreenDeskError as error:
        return Made(backup, error.message)
    return Made(backup)


def restore(backup: Path, workspace: Path, folders: Folders) -> Path | None:
    """Put a backup in the place of a workspace, which is backed up first if it can be read.

    Returns: where what was there is now; None if nothing was.

    Raises:
        BackupFailed, WorkspaceError: with the sentence; the workspace is where it was.
    """
    restoring.check_target(backup, workspace)
    restoring.check(backup)
    _back_up_before(workspace, folders)
    return restoring.restore(backup, workspace, _now())


def summary(backup: Backup) -> str:
    """What a backup holds, in a line of English."""
    counts = backup.counts
    return (
        f"{counts.get('unit', 0)} units, {counts.get('initiative', 0)} initiatives, "
        f"{counts.get('indicator', 0)} indicators, {counts.get('measurement', 0)} measurements, "
        f"{counts.get('goal', 0)} goals"
    )


class Backups:
    """Those of the open workspace.

    Attributes:
        folders: where they go; whoever knows the user's choice sets it.
    """

    def __init__(self, store: Store, folders: Folders | None = None) -> None:
        self._store = store
        self._at_opening: dict[str, str] | None = None if store.is_read_only else store.chain_ends()
        self.folders = folders or Folders.usual()

    def known(self) -> tuple[Backup, ...]:
        """Newest first."""
        return backups_of(self._store.path, self.folders)

    def is_due(self) -> bool:
        """Whether the workspace holds what no backup has; one that was never changed here needs none."""
        if self._store.is_read_only:
            return False
        made = backups_in(self.folders.of(self._store.path))
        return self._store.chain_ends() != (made[0].heads if made else self._at_opening)

    def make(self) -> Made:
        """Back up now. Raises GreenDeskError with the sentence."""
        return back_up(self._store, self.folders)

    def maker(self, parent: QObject | None = None) -> BackupThread:
        """A thread that does it while the user works; start it."""
        return BackupThread(self._store.opener(), self.folders, parent)


class BackupThread(QThread):
    """Backs up through a connection of its own.

    Signals:
        made(Made)
        failed(GreenDeskError)
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, opener: Callable[[], Store], folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._folders = folders

    def run(self) -> None:
        try:
            store = self._opener()
            try:
                made = back_up(store, self._folders)
            finally:
                store.close()
        except GreenDeskError as error:
            self.failed.emit(error)
        else:
            self.made.emit(made)


def _back_up_before(workspace: Path, folders: Folders) -> None:
    """What is damaged cannot be backed up; it is put aside whole instead."""
    if not workspace.exists():
        return
    try:
        store = Store.open(workspace, read_only=True)
    except WorkspaceError:
        return
    try:
        back_up(store, folders)
    except GreenDeskError as error:
        from greendesk.log import LOGGER  # only faults pay for it

        LOGGER.warning("no backup before a restore: %s", type(error).__name__)
    finally:
        store.close()


def _now() -> datetime:
    return datetime.now().astimezone()
