"""Names of what lies beside a workspace file."""

from __future__ import annotations

from pathlib import Path

from greendesk.domain.model import new_id


def beside(path: Path, ending: str) -> Path:
    """The file that has the whole name of another one, and an ending more."""
    return path.with_name(path.name + ending)


def temporary_in(folder: Path) -> Path:
    """A name that nobody else uses, for a file that is not finished."""
    return folder / f".{new_id()}.tmp"
