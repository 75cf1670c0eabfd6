"""Making a workspace file: complete or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from greendesk.domain.errors import ForeignFile, ReadOnlyWorkspace, WorkspaceError
from greendesk.domain.journal import NOBODY, Author, Document
from greendesk.domain.model import Workspace
from greendesk.store.beside import beside, temporary_in
from greendesk.store.contents import put_all
from greendesk.store.faults import may_write
from greendesk.store.file import UNFINISHED, WorkspaceFile
from greendesk.store.flushing import flush, flush_folder
from greendesk.store.journal.beginning import give_origin
from greendesk.store.keys import SUFFIX, Key, key_file, write_key_file
from greendesk.store.opening import TIMEOUT, is_workspace, reason
from greendesk.store.schema import migrate

# Nobody sees the file yet: no journal on disk, and one flush at the end.
_UNSEEN = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"


def make_file(
    path: Path,
    workspace: Workspace,
    *,
    overwrite: bool,
    author: Author = NOBODY,
    key: Key | None = None,
    wrapped: Mapping[str, Any] | None = None,
    document: Document | None = None,
) -> None:
    """Write a workspace file under another name, then rename it.

    Args:
        path: of the file.
        workspace: what it is to hold.
        overwrite: take the place of a workspace.
        author: whom the journal names.
        key: protects it; then ``wrapped`` is the content of its key file.
        wrapped: see ``keys.wrapped``.
        document: what the workspace was read from, for the journal.

    Raises:
        WorkspaceError: it cannot be made there, or there is one (and it is not to be overwritten), or the
            file that is there is no workspace: that of another program is never overwritten.
        InvalidInput, NotFound: ``workspace`` breaks a rule.
    """
    path = path.absolute()
    if "\0" in str(path):
        raise WorkspaceError("The name of the file holds a NUL character; choose another name.")
    try:
        if overwrite:  # what a link leads to is replaced, not the link
            path = path.resolve()
    except (OSError, RuntimeError) as error:
        raise WorkspaceError(f"{path} is a link that leads in a circle; choose another name.") from error
    temporary = temporary_in(path.parent)
    try:
        _check_place(path, overwrite=overwrite)
        _fill(temporary, path, author, key, partial(put_all, workspace=workspace, document=document))
        with _key_file(path, wrapped):
            _put_in_place(temporary, path, overwrite=overwrite)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        raise WorkspaceError(f"{path} cannot be made ({reason(error)}); choose another place.") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def _key_file(path: Path, wrapped: Mapping[str, Any] | None) -> Iterator[None]:
    """The key file of a new workspace, put there before it; that of the one it replaces, if it cannot be."""
    place = key_file(path)
    before = place.read_bytes() if place.exists() else None
    try:
        if wrapped is not None:
            write_key_file(place, wrapped)
            flush_folder(path.parent)
        yield
    except BaseException:
        if before is not None:
            place.write_bytes(before)
        elif wrapped is not None:
            place.unlink(missing_ok=True)
        raise
    if wrapped is None:  # of a protected workspace that was replaced
        place.unlink(missing_ok=True)


def _check_place(path: Path, *, overwrite: bool) -> None:
    if path.is_dir():
        raise WorkspaceError(f"{path} is a folder; give the name of a file in it.")
    if not path.parent.is_dir():
        raise WorkspaceError(f"There is no folder {path.parent}; make it, or choose another place.")
    if overwrite:
        _check_replaceable(path)
        return
    if path.exists():
        raise _exists(path)
    for ending in (*UNFINISHED, SUFFIX):
        if beside(path, ending).exists():
            raise WorkspaceError(
                f"{path}{ending} is left over from another file of that name; "
                "move it away, or choose another name."
            )


def _check_replaceable(path: Path) -> None:
    """Refuse to overwrite what is neither a workspace (of any version, sound or damaged) nor empty."""
    if not path.exists():
        return
    if not path.is_file():
        raise WorkspaceError(f"{path} is not a file and is left alone; choose another name.")
    if not may_write(path):
        raise ReadOnlyWorkspace(f"{path} is write-protected and is left alone; choose another name.")
    if path.stat().st_size and not is_workspace(path):
        raise ForeignFile(f"{path} is no GreenDesk workspace and is left alone; choose another name.")


def _fill(
    temporary: Path, path: Path, author: Author, key: Key | None, put: Callable[[WorkspaceFile], None]
) -> None:
    try:
        file = WorkspaceFile(temporary, mode="rwc", timeout=TIMEOUT, pragmas=_UNSEEN, called=path, key=key)
    except WorkspaceError as error:
        if may_write(path.parent):
            raise
        raise ReadOnlyWorkspace(
            f"The folder {path.parent} cannot be written; choose another place."
        ) from error
    file.author = author
    try:
        with file.writing(check_references=False):
            migrate(file.database)
            give_origin(file.connection)
            put(file)
    finally:
        file.close()


def _put_in_place(temporary: Path, path: Path, *, overwrite: bool) -> None:
    flush(temporary)
    if overwrite:
        _replace(temporary, path)
    elif not _linked(temporary, path):
        temporary.rename(path)
    flush_folder(path.parent)


def _replace(temporary: Path, path: Path) -> None:
    """Take the place of a workspace. Whoever has the old one open is told so at the next write."""
    _check_replaceable(path)
    with suppress(FileNotFoundError):  # a file that only its owner may read stays so
        temporary.chmod(stat.S_IMODE(path.stat().st_mode))
    for ending in UNFINISHED:
        beside(path, ending).unlink(missing_ok=True)
    try:
        temporary.replace(path)
    except PermissionError as error:
        if os.name != "nt":
            raise
        raise WorkspaceError(f"{path} is open in another window or program; close it there first.") from error


def _linked(temporary: Path, path: Path) -> bool:
    """Give the file its name unless that is taken.

    Returns: False where the file system has no links (memory sticks): nothing was done.
    """
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


def put_in_place(temporary: Path, path: Path) -> None:
    """Give a whole file that is on the disk its name, in place of another one that nobody has open."""
    temporary.replace(path)
    flush_folder(path.parent)


def _exists(path: Path) -> WorkspaceError:
    return WorkspaceError(f"{path} exists already; choose another name.")
