"""The store: one open workspace file, everything that can be asked of it and written to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType

from greendesk.domain.backups import MOST, Backup
from greendesk.domain.journal import NOBODY, Author, Deed, Document
from greendesk.domain.model import (
    Workspace,
)
from greendesk.store import (
    evidence,
    keys,
    protection,
)
from greendesk.store.ahead import found_sound
from greendesk.store.audit import Audit
from greendesk.store.backup import backing_up, copying
from greendesk.store.file import WorkspaceFile
from greendesk.store.left_over import clear_left_over
from greendesk.store.library import load_sqlite_utils
from greendesk.store.making import make_file
from greendesk.store.opening import TIMEOUT, open_file
from greendesk.store.questions import Questions
from greendesk.store.trail.past import Past
from greendesk.store.writes import Writes


class Store(Questions, Audit, Writes):
    """An open workspace file. Each write is one transaction; errors are ``GreenDeskError``.

    A store belongs to the thread that opened it; another thread opens its own.
    """

    def __init__(self, file: WorkspaceFile) -> None:
        self._file = file

    @classmethod
    def open(
        cls,
        path: Path,
        read_only: bool = False,
        *,
        timeout: float = TIMEOUT,
        before_update: Callable[[Store], object] | None = None,
    ) -> Store:
        """Open a workspace file. What cannot be used is refused without touching it.

        Args:
            path: of the file.
            read_only: refuse every write.
            timeout: seconds that a write waits for another process.
            before_update: given the store of a file of an older version before it is updated, to back it up.

        Raises:
            NewerWorkspace, ForeignFile, DamagedWorkspace, WorkspaceBusy: as they say.
            ReadOnlyWorkspace: it must be updated or put right first, and cannot be written.
            WorkspaceError: no file, a folder, no permission.
        """

        def tell(file: WorkspaceFile) -> None:
            if before_update is not None:
                before_update(cls(file))

        check = not found_sound(path)
        if not read_only:
            clear_left_over(path)
        return cls(open_file(path, read_only=read_only, timeout=timeout, check=check, before_update=tell))

    @classmethod
    def create(
        cls,
        path: Path,
        workspace: Workspace | None = None,
        *,
        overwrite: bool = False,
        timeout: float = TIMEOUT,
        author: Author = NOBODY,
        passphrase: str | None = None,
        document: Document | None = None,
    ) -> Store:
        """Make a workspace file, empty or filled, and open it. A failure leaves nothing behind.

        The journal names the ``document`` that the workspace was read from.

        Raises:
            WorkspaceError: there is a file of that name (and it is not to be overwritten), or none can be
                made.
            InvalidInput, NotFound: ``workspace`` breaks a rule.
        """
        key = wrapped = None
        if passphrase is not None:
            keys.check_passphrase(passphrase)
            key = keys.new_key()
            wrapped = keys.wrapped(key, passphrase, None)
            keys.remember(key)
        make_file(
            path,
            workspace or Workspace(),
            overwrite=overwrite,
            author=author,
            key=key,
            wrapped=wrapped,
            document=document,
        )
        store = cls(open_file(path, read_only=False, timeout=timeout, check=False))
        store.author = author
        return store

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def is_read_only(self) -> bool:
        """Opened so, or the file or its folder cannot be written."""
        return self._file.is_read_only

    @property
    def is_protected(self) -> bool:
        return self._file.key is not None

    def protect(self, passphrase: str, *, recovery: bool) -> str | None:
        """Encrypt the workspace. Returns the recovery key, if one is asked for; it is kept nowhere.

        Raises:
            WorkspaceError: the passphrase is too short, the disk is full ...; all is as it was.
        """
        with self._replacing():
            return protection.protect(self._file, passphrase, recovery=recovery)

    def change_passphrase(self, old: str, new: str, *, recovery: bool) -> str | None:
        """Give another passphrase. Returns the new recovery key, if one is asked for.

        Raises:
            WrongPassphrase, WorkspaceError: all is as it was.
        """
        return protection.change_passphrase(self._file, old, new, recovery=recovery)

    def unprotect(self, passphrase: str) -> None:
        """Decrypt the workspace. Raises WrongPassphrase, WorkspaceError; then all is as it was."""
        with self._replacing():
            protection.unprotect(self._file, passphrase)

    @contextmanager
    def _replacing(self) -> Iterator[None]:
        """The block puts another file in this one's place; if it fails, it may have closed this one."""
        try:
            yield
        except BaseException:
            if self._file.is_closed:
                self._reopen()
            raise
        self._reopen()

    def forget_key(self) -> None:
        """Ask for the passphrase again when the file is opened next."""
        if self._file.key is not None:
            keys.forget(self._file.key)

    def _reopen(self) -> None:
        before = self._file
        before.close()
        self._file = open_file(before.path, read_only=False, timeout=TIMEOUT, check=False)
        self._file.author, self._file.clock = before.author, before.clock

    def opener(self) -> Callable[[], Store]:
        """What opens the same file once more, for reading, in another thread."""
        return partial(_open_again, self.path)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def author(self) -> Author:
        """Whom the journal names as the writer of what comes."""
        return self._file.author

    @author.setter
    def author(self, author: Author) -> None:
        self._file.author = author

    @contextmanager
    def writing(self, deed: Deed | None = None) -> Iterator[None]:
        """Several writes as one transaction: all of them, or none. Undo takes them back together."""
        with self._file.writing(deed):
            yield

    @staticmethod
    def prepare_to_write() -> None:
        """Load now what the first write needs (a fifth of a second), while nobody waits for it."""
        load_sqlite_utils()

    def data_version(self) -> int:
        """A number that changes with each commit of another process or window; about 15 microseconds."""
        return self._file.data_version()

    def check_in_place(self) -> None:
        """Raise WorkspaceMoved if the file was moved, deleted or replaced since it was opened."""
        self._file.check_in_place()

    def chain_ends(self) -> dict[str, str]:
        """The ends of the journal's chains, by origin: another content has others."""
        return copying.chain_ends(self._file)

    def back_up(self, folder: Path, now: datetime, most: int = MOST) -> Backup:
        """Write a checked backup into a folder, and delete those that it makes needless.

        ``most``: bytes that the backups of two days may take.

        Raises:
            BackupFailed, GreenDeskError: with the sentence; nothing is left behind.
        """
        return backing_up.back_up(self._file, folder, now, most)

    def as_known_on(self, moment: datetime) -> PastStore:
        """The workspace as it stood at a moment, in memory and for reading only.

        Raises:
            NotFound: its journal begins later.
        """
        return PastStore(Past(self._file, moment))


class PastStore(Store):
    """A workspace as it stood. The store that it was made from must stay open to move on."""

    def __init__(self, past: Past) -> None:
        super().__init__(past.file)
        self._past = past

    def evidence_content(self, evidence_id: str) -> bytes:
        # Contents are never lost, so they are not copied: those of today have those of then.
        return evidence.content(self._past.source, evidence_id)

    def move_to(self, moment: datetime) -> None:
        """Show another moment. Raises NotFound if the journal begins later; then all stays as it is."""
        self._past.move_to(moment)


def _open_again(path: Path) -> Store:
    return Store(open_file(path, read_only=True, check=False, update=False))
