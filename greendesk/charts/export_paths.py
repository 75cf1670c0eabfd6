"""Where pictures go: safe names, names not taken yet, and files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path

from greendesk.domain.errors import GreenDeskError

LONGEST_NAME = 120  # characters; leaves room for " (2)" and an ending below every system's limit


class ExportFailed(GreenDeskError):
    """A picture could not be written. Nothing is left half written."""

    title = "The picture cannot be saved"


def safe_name(name: str) -> str:
    """``name`` as a file name (without ending) for every system: no slashes, colons or device names."""
    from pathvalidate import sanitize_filename  # not at each start

    plain = " ".join(name.split())
    kept = sanitize_filename(plain, replacement_text="-", platform="universal", max_len=LONGEST_NAME)
    return kept.strip(" .-") or "chart"


def free_path(path: Path) -> Path:
    """``path``, or the first of "name (2).png", "name (3).png" ... that is not taken."""
    number, free = 2, path
    while free.exists() or free.is_symlink():
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return free


def make_folder(folder: Path) -> None:
    """Make a folder and those above it.

    Raises:
        ExportFailed: it cannot be made, or a file of that name is in the way.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            f"The folder {folder} cannot be made: {_reason(error)}. Choose another folder."
        ) from error


def write_whole(path: Path, content: bytes, *, overwrite: bool) -> None:
    """Write a file beside its place and move it there, so that it is never half written.

    Raises:
        ExportFailed: the file is there already and must not be replaced, or the place cannot be written to.
    """
    if not overwrite and (path.exists() or path.is_symlink()):
        raise ExportFailed(f"{path} exists already. Choose another name, or allow it to be replaced.")
    beside = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise ExportFailed(f"{path} cannot be written: {_reason(error)}. Choose another place.") from error


def _reason(error: OSError) -> str:
    return (error.strerror or str(error) or type(error).__name__).lower()
