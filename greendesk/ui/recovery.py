"""When a workspace cannot be opened as it is: what the window offers, and how it is done."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from greendesk.desk.protection import is_locked
from greendesk.domain.errors import (
    DamagedWorkspace,
    GreenDeskError,
    LockedWorkspace,
    OpenElsewhere,
    UnsafePlace,
)
from greendesk.ui.backups.watch import folders_of
from greendesk.ui.state import State
from greendesk.ui.window import MainWindow

translate = QCoreApplication.translate


class Owner(Protocol):
    """What this needs of the app around the windows (``Shell``)."""

    state: State

    def open(self, file: Path, window: MainWindow) -> bool: ...

    def let_go(self, file: Path) -> list[MainWindow]: ...


def explain(window: MainWindow, file: Path, error: GreenDeskError, state: State) -> None:
    """Show in a window why a file cannot be opened, and what can be done about it."""
    whole = file.expanduser().absolute()
    if isinstance(error, DamagedWorkspace) and window.view is None:
        from greendesk.desk.backups import backups_of

        folders = folders_of(state)
        window.show_damage(whole, error, backups_of(whole, folders), folders.of(whole))
        return
    if window.view is None:
        window.leave()
    if isinstance(error, OpenElsewhere):
        window.show_error(error, translate("recovery", "Open for reading only"), "read_only", whole)
    elif isinstance(error, UnsafePlace):
        window.show_error(error, translate("recovery", "Copy to this computer"), "copy_here", whole)
    else:
        window.show_error(error)


def unlocked(file: Path, window: MainWindow) -> bool:
    """Ask for the passphrase of a protected file. Returns whether it can be opened now."""
    from greendesk.ui.passphrase.asking import ask_for

    return ask_for(file.expanduser().absolute(), window)


def copy_here(owner: Owner, file: Path, window: MainWindow) -> None:
    """Copy a workspace to a disk of this computer, and open the copy."""
    from greendesk.desk.places import copy_to_this_computer

    try:
        copy = copy_to_this_computer(file)
    except LockedWorkspace as error:
        if unlocked(file, window):
            copy_here(owner, file, window)
        else:
            window.show_error(error)
        return
    except GreenDeskError as error:
        window.show_error(error)
        return
    if owner.open(copy, window):
        done = translate("recovery", "This is the copy {file}; the original stays as it is.")
        window.banner.say(done.format(file=copy), translate("recovery", "Copied to this computer"))


def restore(owner: Owner, backup: Path, window: MainWindow) -> None:
    """Put a backup in the place of the workspace that a window shows, or shows as damaged."""
    file = _workspace_of(window)
    if file is None:
        return
    showing = owner.let_go(file) or [window]
    try:
        aside = _restored(backup, file, owner, window)
    except GreenDeskError as error:
        for each in showing:
            owner.open(file, each)
        window.show_error(error)
        return
    for each in showing:
        owner.open(file, each)
    if aside is not None:
        kept = translate("recovery", "What was there before is kept as {file}.")
        window.banner.say(kept.format(file=aside), translate("recovery", "The backup is restored"))


def _restored(backup: Path, file: Path, owner: Owner, window: MainWindow) -> Path | None:
    from greendesk.desk.backups import restore
    from greendesk.desk.guard import holding

    try:
        with holding(file):
            return restore(backup, file, folders_of(owner.state))
    except LockedWorkspace:  # the backup, or the workspace, of which one is made first
        for each in (backup, file):
            if is_locked(each) and not unlocked(each, window):
                raise
    with holding(file):
        return restore(backup, file, folders_of(owner.state))


def _workspace_of(window: MainWindow) -> Path | None:
    if window.desk is not None:
        return window.desk.path
    return window.damaged.file if window.damaged is not None else None
