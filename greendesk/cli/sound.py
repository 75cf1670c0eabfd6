"""Opening a workspace that something is to be made of: only a sound one is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from greendesk.desk.desk import Desk
from greendesk.domain.errors import DamagedWorkspace


@contextmanager
def sound(file: Path) -> Iterator[Desk]:
    """A workspace for reading, verified. Raises DamagedWorkspace."""
    desk = Desk.open(file, read_only=True)
    try:
        if problems := desk.proof.verify():
            raise DamagedWorkspace(
                f"{file} is damaged, so nothing was written: {problems[0].message} "
                "Use a backup; `greendesk verify` names the faults."
            )
        yield desk
    finally:
        desk.close()
