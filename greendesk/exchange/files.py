"""Files beside the workspace: read whole, written whole or not at all. Errors become sentences."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from greendesk.domain.errors import FileNotUsable
from greendesk.domain.journal import Document
from greendesk.exchange.json_document import decoded

_REASONS = {
    errno.ENOENT: "there is no such file or folder; check the path",
    errno.ENOTDIR: "a part of the path is not a folder; check the path",
    errno.EISDIR: "it is a folder; give the name of a file",
    errno.EACCES: "you may not use it; choose another folder or ask for access",
    errno.EPERM: "you may not use it; choose another folder or ask for access",
    errno.EROFS: "the disk is read-only; choose another folder",
    errno.ENOSPC: "there is no space left on the disk; free some or choose another folder",
    errno.EDQUOT: "your share of the disk is used up; free some or choose another folder",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.EBUSY: "another program uses it; close it there",
}


def read_text(path: Path) -> str:
    """The text of a file in UTF-8, with or without a byte order mark.

    Raises:
        FileNotUsable: it cannot be read.
        InvalidInput: it is not UTF-8.
    """
    return decoded(_bytes_of(path), path.name)


def read_document(path: Path) -> tuple[str, Document]:
    """The text of a file as ``read_text``, and which file it was: its name and the hash of these bytes."""
    data = _bytes_of(path)
    return decoded(data, path.name), Document(path.name, hashlib.sha256(data).digest())


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise FileNotUsable(f"{path} cannot be read: {_reason(error)}.") from error


def write_text(path: Path, text: str, *, overwrite: bool = False) -> None:
    """Write a text in UTF-8, line ends as they are. A file that was there is replaced whole, or stays.

    Raises:
        FileNotUsable: it cannot be written, or is there and may not be overwritten.
    """
    with replaced(path, overwrite=overwrite) as part, part.open("wb") as file:
        file.write(text.encode("utf-8"))


@contextmanager
def replaced(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Give the path of a new file to write; afterwards it takes the place of ``path`` in one step.

    When the block raises, nothing has changed. A link is followed; a device or pipe is written to directly.

    Raises:
        FileNotUsable: as ``write_text``.
    """
    try:
        target = _resolved(path)
        _check_free(path, target, overwrite)
        if target.exists() and not target.is_file():
            yield target
            return
        part = target.with_name(f".greendesk-{secrets.token_hex(8)}.part")
        try:
            yield part
            _finish(part, target)
            _check_free(path, target, overwrite)
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        _sync_folder(target.parent)
    except OSError as error:
        raise FileNotUsable(f"{path} cannot be written: {_reason(error)}.") from error


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (ValueError, RuntimeError) as error:  # a NUL character; links in a circle
        raise FileNotUsable(f"{path} cannot be written: {_reason(error)}.") from error


def _check_free(path: Path, target: Path, overwrite: bool) -> None:
    if target.is_dir():
        raise FileNotUsable(f"{path} cannot be written: {_REASONS[errno.EISDIR]}.")
    if target.is_file() and not overwrite:
        raise FileNotUsable(f"{path} is there already; choose another name, or allow to overwrite it.")


def _finish(part: Path, target: Path) -> None:
    """Put the bytes on the disk and keep the rights of the file that is replaced."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    with suppress(FileNotFoundError):
        part.chmod(stat.S_IMODE(target.stat().st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut. Windows cannot open folders, and does so by itself."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        known = _REASONS.get(error.errno or 0)
        return known or (error.strerror or "the system gave no reason").lower()
    return "the path is not one that this system can have; choose another name"
