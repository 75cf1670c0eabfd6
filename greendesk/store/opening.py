"""Opening a workspace file. What cannot be used is refused before anything is written."""

from __future__ import annotations

import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path

from greendesk.domain.errors import ForeignFile, LockedWorkspace, ReadOnlyWorkspace, WorkspaceError
from greendesk.domain.journal import Act, Deed
from greendesk.domain.validate_field import plain
from greendesk.paths import SUFFIX
from greendesk.store.faults import damaged, newer
from greendesk.store.file import WorkspaceFile, identity, open_here, open_keys, opening
from greendesk.store.journal import about
from greendesk.store.journal.beginning import give_origin, record_what_is_there
from greendesk.store.keys import Key, key_file, read_key_file, remembered
from greendesk.store.schema import APPLICATION_ID, migrate, newest_version, own_triggers
from greendesk.store.wal import leave_wal

TIMEOUT = 5.0  # seconds that a write waits for another process

BeforeUpdate = Callable[[WorkspaceFile], object]

_MAGIC = b"SQLite format 3\0"


def open_file(
    path: Path,
    *,
    read_only: bool,
    timeout: float = TIMEOUT,
    check: bool = True,
    update: bool = True,
    before_update: BeforeUpdate | None = None,
) -> WorkspaceFile:
    """Open a workspace and bring it to the newest version.

    Args:
        path: of the file.
        read_only: never write, not even to update it.
        timeout: seconds to wait for another process.
        check: look for damage; needless for a file just made.
        update: False leaves a file of an older version as it is; only to copy it.
        before_update: given the file as it still is.
    """
    header = _header(path)
    if header is None:  # looked at already
        key = open_keys.get(identity(path) or (0, 0))
    elif (key := _key(path, header)) is None:
        _check_header(path, header)
        leave_wal(path, header, read_only=read_only, timeout=timeout, check=partial(_check_mark, path))
    file = _connected(path, "ro" if read_only else "rw", timeout, key)
    try:
        if key is not None and header is not None:
            _check_protected(file)
        if check:
            _check_sound(file)
        if not file.is_read_only:
            _check_triggers(file)
        if update and file.value("PRAGMA user_version") < newest_version():
            if before_update is not None and not file.is_read_only:
                before_update(file)
            _update(file)
    except BaseException:
        file.close()
        raise
    return file


def is_protected(path: Path) -> bool:
    """Whether a file has a key, and cannot be read without it. Raises WorkspaceError if there is no file."""
    header = _header(path)
    return identity(path) in open_keys if header is None else _lies_beside_key(path, header)


def _lies_beside_key(path: Path, header: bytes) -> bool:
    """Whether a file that begins so is no plain one, and has a key file.

    A plain file may have one too, if the computer stopped just before that was deleted.
    """
    return header[:16] != _MAGIC and key_file(path).exists()


def _key(path: Path, header: bytes) -> Key | None:
    """The key of a protected file; None for a plain one.

    Raises:
        LockedWorkspace: nobody has given the passphrase yet.
        DamagedWorkspace: the file does not begin as its key file says.
    """
    if not header or not _lies_beside_key(path, header):
        return None
    salt = bytes.fromhex(read_key_file(path)["salt"])
    if header[:16] != salt:
        raise damaged(path, "it does not begin as its key file says")
    key = remembered(salt)
    if key is None:
        raise LockedWorkspace(f"{path} is protected; give its passphrase.")
    return key


def _check_protected(file: WorkspaceFile) -> None:
    """Hold every page against its seal: one bit that is not as it was written is found."""
    _check_mark(file.path, file.value("PRAGMA application_id"), file.value("PRAGMA user_version"))
    faults = file.rows("PRAGMA cipher_integrity_check")
    if faults:
        raise damaged(file.path, str(faults[0][0]))


def _check_header(path: Path, header: bytes) -> None:
    """Refuse what is no workspace, or is from the future, by its first bytes.

    SQLite is not asked: on another program's file it might finish that program's half-done write.
    """
    if not header:
        raise ForeignFile(f"{path} is empty; choose a GreenDesk workspace.")
    if header[:16] != _MAGIC or len(header) < 100:
        hint = f" If it is protected, its key file {key_file(path).name} has to lie beside it."
        raise ForeignFile(
            f"{path} is not a GreenDesk workspace; choose another file."
            + (hint if path.suffix == SUFFIX else "")
        )
    version = int.from_bytes(header[60:64], "big", signed=True)
    _check_mark(path, int.from_bytes(header[68:72], "big", signed=True), version)


def _check_mark(path: Path, application: int, version: int) -> None:
    """Refuse another program's file, and a version that this program does not know or never wrote."""
    if application != APPLICATION_ID:
        raise ForeignFile(f"{path} belongs to another program; choose a GreenDesk workspace.")
    if version < 1:
        raise damaged(path, f"it says that its file version is {version}")
    if version > newest_version():
        raise newer(path, version, newest_version())


def is_workspace(path: Path) -> bool:
    """Whether a file carries GreenDesk's mark, whatever its version. Raises as ``is_protected``."""
    header = _header(path)
    if header is None or _lies_beside_key(path, header):
        return True
    return header[:16] == _MAGIC and int.from_bytes(header[68:72], "big") == APPLICATION_ID


def reason(error: OSError | ValueError) -> str:
    """The system's own words for an error, without the path that a sentence names anyway."""
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _header(path: Path) -> bytes | None:
    """The first 100 bytes; None if this process has the file open, and so has looked at it before."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise WorkspaceError(f"{path} is a folder; choose the workspace file in it.")
        if not stat.S_ISREG(found.st_mode):
            raise ForeignFile(f"{path} is not a file; choose a GreenDesk workspace.")
        with opening:
            if open_here[found.st_dev, found.st_ino]:
                return None
            with path.open("rb") as file:
                return file.read(100)
    except FileNotFoundError as error:
        raise WorkspaceError(f"There is no file {path}; it may have been moved or deleted.") from error
    except PermissionError as error:
        raise WorkspaceError(
            f"You may not read {path}; ask its owner for access, or choose another file."
        ) from error
    except (OSError, ValueError) as error:
        raise WorkspaceError(f"{path} cannot be read ({reason(error)}); choose another file.") from error


def _connected(path: Path, mode: str, timeout: float, key: Key | None) -> WorkspaceFile:
    try:
        return WorkspaceFile(path, mode=mode, timeout=timeout, key=key)
    except ReadOnlyWorkspace as error:
        raise ReadOnlyWorkspace(
            f"{path} was left in the middle of a write (by a power cut, say) and cannot be put right "
            "while it is read-only; open it once where it may be written."
        ) from error
    except ForeignFile as error:  # it carries our mark, so its first page is ours, and broken
        raise damaged(path, "its first page cannot be read") from error


def _check_sound(file: WorkspaceFile) -> None:
    """Refuse a file whose pages do not fit together.

    CHECK rules are left to ``verify``: they take longer than all else, and a value that breaks one is refused
    when it is read.
    """
    with file.moment():
        # SQLCipher gives the second one as a text.
        bytes_due = file.value("PRAGMA page_count") * int(file.value("PRAGMA page_size"))
        if file.size() < bytes_due:
            raise damaged(file.path, "it has been cut short")
        file.rows("PRAGMA ignore_check_constraints = ON")
        found = file.value("PRAGMA quick_check(1)")
        file.rows("PRAGMA ignore_check_constraints = OFF")
    if found != "ok":
        raise damaged(file.path, str(found))


def _check_triggers(file: WorkspaceFile) -> None:
    """Refuse to write to a file with a trigger that GreenDesk has not made.

    A trigger changes rows by itself whenever a row is written, so that the next entry would do what nobody
    asked for. Reading sets none off: the file can be read, verified and exported.
    """
    for name, sql in file.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"):
        if sql not in own_triggers():
            raise WorkspaceError(
                f"{file.path} holds the trigger “{plain(name)}”, which would change entries by itself and is "
                "none of GreenDesk's; remove it with the program that made it, or work on a copy made of its "
                "export (“greendesk export”)."
            )


def _update(file: WorkspaceFile) -> None:
    if file.is_read_only:
        raise ReadOnlyWorkspace(
            f"{file.path} was made by an older GreenDesk and must be updated once, but cannot be written; "
            "copy it to a place where you may write, and open the copy."
        )
    with file.writing(Deed(Act.BEGIN)) as transaction:
        migrate(file.database)
        if not transaction.rows("SELECT 1 FROM journal"):
            give_origin(file.connection)
            record_what_is_there(file.connection, transaction.recorder)
        elif not transaction.rows("SELECT 1 FROM tx_indicator LIMIT 1"):
            try:
                about.fill(file.connection)
            except (ValueError, TypeError) as error:
                raise damaged(file.path, f"its journal: {error}") from error
