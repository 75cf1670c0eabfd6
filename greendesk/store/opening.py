"""Opening and making workspace files. What cannot be used is refused before anything is written."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from greendesk.domain.errors import ForeignFile, NewerWorkspace, ReadOnlyWorkspace, WorkspaceError
from greendesk.domain.model import Workspace, new_id
from greendesk.store.contents import put_all
from greendesk.store.faults import damaged
from greendesk.store.file import WorkspaceFile, open_here, opening
from greendesk.store.schema import APPLICATION_ID, migrate, newest_version

TIMEOUT = 5.0  # seconds that a write waits for another process

_MAGIC = b"SQLite format 3\0"


def open_file(path: Path, *, read_only: bool, timeout: float, check: bool = True) -> WorkspaceFile:
    """Open a workspace and bring it to the newest version.

    Args:
        path: of the file.
        read_only: never write, not even to update it.
        timeout: seconds to wait for another process.
        check: look for damage; needless for a file just made.
    """
    version = _version(path)
    file = WorkspaceFile(path, mode="ro" if read_only else "rw", timeout=timeout)
    try:
        if check:
            _check_sound(file)
        if version < newest_version():
            if file.is_read_only:
                raise ReadOnlyWorkspace(
                    f"{path} was made by an older GreenDesk and must be updated once, but it cannot be written; "
                    "copy it to a place where you may write, and open the copy."
                )
            with file.writing():
                migrate(file.database)
    except BaseException:
        file.close()
        raise
    return file


def make_file(path: Path, workspace: Workspace, *, overwrite: bool) -> None:
    """Write a workspace file, complete or not at all: under another name first, then renamed."""
    path = path.absolute()
    if path.is_dir():
        raise WorkspaceError(f"{path} is a folder; give the name of a file in it.")
    if not path.parent.is_dir():
        raise WorkspaceError(f"There is no folder {path.parent}; make it, or choose another place.")
    if path.exists() and not overwrite:
        raise _exists(path)
    temporary = path.with_name(f".{new_id()}.tmp")
    try:
        _fill(temporary, path, workspace)
        _put_in_place(temporary, path, overwrite=overwrite)
    finally:
        for left in (temporary, temporary.with_name(temporary.name + "-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _version(path: Path) -> int:
    """The version of a workspace file, by its first bytes. Refuses what is no workspace, or is from the future.

    SQLite itself is not asked: on another program's file it might finish that program's half-done write.
    """
    header = _header(path)
    if not header:
        raise ForeignFile(f"{path} is empty; choose a GreenDesk workspace.")
    if header[:16] != _MAGIC or len(header) < 100:
        raise ForeignFile(f"{path} is not a GreenDesk workspace; choose another file.")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise ForeignFile(f"{path} belongs to another program; choose a GreenDesk workspace.")
    version = int.from_bytes(header[60:64], "big")
    if version > newest_version():
        raise NewerWorkspace(
            f"{path} was made by a newer GreenDesk (file version {version}, this one knows {newest_version()}); "
            "install the newer GreenDesk to open it."
        )
    return version


def _header(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise WorkspaceError(f"{path} is a folder; choose the workspace file in it.")
        if not stat.S_ISREG(found.st_mode):
            raise ForeignFile(f"{path} is not a file; choose a GreenDesk workspace.")
        with opening:
            if open_here[found.st_dev, found.st_ino]:
                return _header_of_open_file()
            with path.open("rb") as file:
                return file.read(100)
    except FileNotFoundError as error:
        raise WorkspaceError(f"There is no file {path}; it may have been moved or deleted.") from error
    except PermissionError as error:
        raise WorkspaceError(
            f"You may not read {path}; ask its owner for access, or choose another file."
        ) from error
    except (OSError, ValueError) as error:
        raise WorkspaceError(f"{path} cannot be read ({_reason(error)}); choose another file.") from error


def _header_of_open_file() -> bytes:
    """What a file that this process has open, and therefore has checked, begins with."""
    return (
        _MAGIC.ljust(60, b"\0")
        + newest_version().to_bytes(4, "big")
        + bytes(4)
        + APPLICATION_ID.to_bytes(4, "big")
        + bytes(28)
    )


def _check_sound(file: WorkspaceFile) -> None:
    try:
        found = file.value("PRAGMA quick_check(1)")
    except ForeignFile as error:  # it has our mark, so its first page is ours, and broken
        raise damaged(file.path, "its first page cannot be read") from error
    if found != "ok":
        raise damaged(file.path, str(found))


def _fill(temporary: Path, path: Path, workspace: Workspace) -> None:
    # Nobody else sees the file yet: no journal on disk, and one flush at the end.
    unseen = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
    file = WorkspaceFile(temporary, mode="rwc", timeout=TIMEOUT, pragmas=unseen, called=path)
    try:
        with file.writing(check_references=False):
            migrate(file.database)
            put_all(file, workspace)
    finally:
        file.close()


def _put_in_place(temporary: Path, path: Path, *, overwrite: bool) -> None:
    try:
        _flush(temporary)
        if overwrite:
            temporary.replace(path)
        elif not _linked(temporary, path):
            temporary.rename(path)
        if os.name == "posix":
            _flush(path.parent)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        raise WorkspaceError(f"{path} cannot be written ({_reason(error)}); choose another place.") from error


def _linked(temporary: Path, path: Path) -> bool:
    """Give the file its name unless the name is taken. False where the file system has no links (memory sticks)."""
    if os.name == "nt":
        return False  # rename() refuses a taken name there
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError from None
        return False
    return True


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _exists(path: Path) -> WorkspaceError:
    return WorkspaceError(f"{path} exists already; choose another name.")


def _reason(error: OSError | ValueError) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
