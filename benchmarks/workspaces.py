"""The workspaces that are measured, each made once a run by a process of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from benchmarks.make_workspace import large_workspace
from benchmarks.processes import python, run
from greendesk.store import Store


def workspace(measurements: int, folder: Path) -> Path:
    """The file of a workspace with so many measurements; made if this run has not made it yet.

    By another process: what it needed to make a million measurements would count as the memory of every
    process started after it.
    """
    file = folder / f"{measurements}.greendesk"
    if not file.exists():
        run(python("-m", "benchmarks.workspaces", str(measurements), str(file)), {})
        let_the_disk_rest()
    return file


def let_the_disk_rest() -> None:
    """Wait until what was written (a workspace, the backup of a closed one) is on the disk.

    Else an entry that is measured next waits for that, not for its own few pages.
    """
    if hasattr(os, "sync"):
        os.sync()


if __name__ == "__main__":
    Store.create(Path(sys.argv[2]), large_workspace(int(sys.argv[1]))).close()
