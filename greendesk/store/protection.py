"""Protecting a workspace by a passphrase, changing that, and taking it away: whole, or as it was before.

A protected file takes the place of a plain one (or the other way round) by a rename, after it was checked.
The key file is on the disk before, and is deleted after, so that whichever is there at any moment fits. Other
processes cannot write from before the copy is made until it is in place: nothing that they stored is lost.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from greendesk.domain.errors import ReadOnlyWorkspace, WorkspaceError, WrongPassphrase
from greendesk.store.backup.companions import connect_alike
from greendesk.store.faults import explained
from greendesk.store.file import WorkspaceFile
from greendesk.store.flushing import flush, flush_folder
from greendesk.store.journal.heads import heads
from greendesk.store.keys import (
    Key,
    check_passphrase,
    key_file,
    new_key,
    new_recovery_key,
    read_key_file,
    remember,
    unwrapped,
    wrapped,
    write_key_file,
)
from greendesk.store.left_over import unfinished_of
from greendesk.store.opening import reason
from greendesk.store.tables import JOURNALED


def protect(file: WorkspaceFile, passphrase: str, *, recovery: bool) -> str | None:
    """Encrypt a plain workspace. It must be opened anew afterwards.

    Returns: the recovery key, if one was asked for; it is kept nowhere.

    Raises:
        WorkspaceError: the passphrase is too short; the disk is full ...
    """
    check_passphrase(passphrase)
    if file.key is not None:
        raise WorkspaceError(f"{file.path} is protected already; change its passphrase instead.")
    key, text = new_key(), new_recovery_key() if recovery else None
    contents = wrapped(key, passphrase, text)
    remember(key)
    with _on_disk(file.path), _rewritten(file, key) as temporary:
        try:
            write_key_file(key_file(file.path), contents)
            flush_folder(file.path.parent)
            _take_place(file, temporary)
        except BaseException:  # the plain file is still there
            _discard(key_file(file.path))
            raise
        _name_on_disk(file.path)
    return text


def unprotect(file: WorkspaceFile, passphrase: str) -> None:
    """Decrypt a protected workspace. It must be opened anew afterwards.

    Raises:
        WrongPassphrase, WorkspaceError: all is as it was.
    """
    _own(file, passphrase)
    with _on_disk(file.path), _rewritten(file, None) as temporary:
        _take_place(file, temporary)
        if _name_on_disk(file.path):  # else the protected file may come back with a power cut
            _discard(key_file(file.path))


def change_passphrase(file: WorkspaceFile, old: str, new: str, *, recovery: bool) -> str | None:
    """Wrap the key anew: the old passphrase and the old recovery key do not fit the new key file.

    The key stays the same, so they still open what lies beside an older key file, as in a backup.

    Returns: the new recovery key, if one was asked for.

    Raises:
        WrongPassphrase, WorkspaceError: nothing was changed.
    """
    key = _own(file, old)
    check_passphrase(new)
    text = new_recovery_key() if recovery else None
    with _on_disk(file.path), _alone(file):
        write_key_file(key_file(file.path), wrapped(key, new, text))
    _name_on_disk(file.path)
    return text


def _own(file: WorkspaceFile, passphrase: str) -> Key:
    """The key of a file, for whoever knows its passphrase."""
    if file.is_read_only:
        raise ReadOnlyWorkspace(f"{file.path} is open for reading only; its protection stays as it is.")
    key = unwrapped(read_key_file(file.path), passphrase)
    if key is None or key != file.key:
        raise WrongPassphrase(f"This is not the passphrase of {file.path.name}; type it again.")
    return key


@contextmanager
def _rewritten(file: WorkspaceFile, key: Key | None) -> Iterator[Path]:
    """A copy of a workspace under another name, with another key or none, held against its original.

    Nobody else writes until the block ends, and then finds that another file is in place. A copy by SQLite's
    backup would have the key of the original.
    """
    if file.is_read_only:
        raise ReadOnlyWorkspace(f"{file.path} is open for reading only; its protection stays as it is.")
    temporary = unfinished_of(file.path)
    try:
        with _alone(file):
            _export(file, temporary, key)
            _compare(file, temporary, key)
            temporary.chmod(stat.S_IMODE(file.path.stat().st_mode))
            flush(temporary)
            yield temporary
    finally:
        _discard(temporary)


@contextmanager
def _alone(file: WorkspaceFile) -> Iterator[None]:
    """Within the block nobody else writes, nor clears away what this process has not finished."""
    with explained(file.path):
        file.check_in_place()
        file.connection.execute("BEGIN IMMEDIATE")
        try:
            file.check_in_place()  # whoever had the lock may have put another file there
            yield
        finally:
            if not file.is_closed:
                file.connection.execute("ROLLBACK")


def _take_place(file: WorkspaceFile, temporary: Path) -> None:
    if os.name == "nt":  # which does not rename over what is open
        file.close()
    temporary.replace(file.path)


def _name_on_disk(path: Path) -> bool:
    """Let the disk have a new file's name; False: a power cut may bring back the old file."""
    try:
        flush_folder(path.parent)
    except OSError:
        return False
    return True


@contextmanager
def _on_disk(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WorkspaceError(
            f"The protection of {path} cannot be changed ({reason(error)}); all is as it was. "
            "Close it in other programs, see that the disk has room, then try again."
        ) from error


def _export(file: WorkspaceFile, temporary: Path, key: Key | None) -> None:
    reader = connect_alike(file, file.path, "rw")
    try:
        reader.execute("PRAGMA cipher_log_level = NONE")
        (application,) = reader.execute("PRAGMA application_id").fetchone()
        (version,) = reader.execute("PRAGMA user_version").fetchone()
        reader.execute("ATTACH DATABASE ? AS other KEY ?", (str(temporary), key.pragma if key else ""))
        reader.execute("PRAGMA other.journal_mode = OFF")
        reader.execute("PRAGMA other.synchronous = OFF")
        reader.execute("SELECT sqlcipher_export('other')")
        reader.execute(f"PRAGMA other.application_id = {application:d}")
        reader.execute(f"PRAGMA other.user_version = {version:d}")
        reader.execute("DETACH DATABASE other")
    finally:
        reader.close()


def _compare(file: WorkspaceFile, temporary: Path, key: Key | None) -> None:
    """Refuse a copy that does not hold, row for row in its place, what the original holds."""
    copy = WorkspaceFile(temporary, mode="ro", timeout=0, called=file.path, key=key)
    try:
        if copy.value("PRAGMA quick_check(1)") != "ok" or heads(copy.connection) != heads(file.connection):
            raise WorkspaceError(f"The copy of {file.path} is not like it; nothing was changed. Try again.")
        for table in JOURNALED:
            sql = f"SELECT count(*), total({'rowid' if table.keeps_order else '1'}) FROM {table.name}"
            if copy.rows(sql) != file.rows(sql):
                raise WorkspaceError(
                    f"The copy of {file.path} is not like it; nothing was changed. Try again."
                )
    finally:
        copy.close()


def _discard(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink(missing_ok=True)
