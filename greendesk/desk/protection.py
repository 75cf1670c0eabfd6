"""The passphrase of a workspace: given, changed, taken away; and opening what has one."""

from __future__ import annotations

from pathlib import Path

from greendesk.desk.core import Core
from greendesk.store import keys
from greendesk.store.keys import LEAST as LEAST
from greendesk.store.opening import is_protected as is_protected


class Protection:
    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def is_on(self) -> bool:
        """Whether the file is encrypted."""
        return self._core.store.is_protected

    def protect(self, passphrase: str, *, recovery: bool) -> str | None:
        """Encrypt the workspace. Returns the recovery key, if one is asked for: it is kept nowhere.

        Raises:
            WorkspaceError: the passphrase is too short, the disk is full ...; then all is as it was.
        """
        return self._core.store.protect(passphrase, recovery=recovery)

    def change(self, old: str, new: str, *, recovery: bool) -> str | None:
        """Give another passphrase. The old one, and an old recovery key, still open older backups.

        Returns: the new recovery key, if one is asked for.

        Raises:
            WrongPassphrase, WorkspaceError: all is as it was.
        """
        return self._core.store.change_passphrase(old, new, recovery=recovery)

    def remove(self, passphrase: str) -> None:
        """Decrypt the workspace. Raises WrongPassphrase, WorkspaceError; then all is as it was."""
        self._core.store.unprotect(passphrase)

    def forget(self) -> None:
        """Ask for the passphrase again when it is opened next."""
        self._core.store.forget_key()


def is_locked(path: Path) -> bool:
    """Whether a passphrase has to be given before a file can be opened. Raises WorkspaceError."""
    return is_protected(path) and keys.remembered(bytes.fromhex(keys.read_key_file(path)["salt"])) is None


def unlock(path: Path, passphrase: str) -> None:
    """Let a protected file be opened from now on.

    Raises:
        WrongPassphrase: it is neither the passphrase nor the recovery key.
        TooManyTries: it was wrong three times.
        WorkspaceError: its key file is missing or damaged.
    """
    keys.unlock(path, passphrase)
