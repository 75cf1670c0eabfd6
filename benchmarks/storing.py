"""Storing measurements with all checks and totals, against SQLite given the same finished rows.

Both write into a workspace file of the product, tables and pragmas alike; the bare side is one
``executemany`` of rows made beforehand and one commit, with no check, no totals and no objects.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from benchmarks.make_workspace import large_workspace
from benchmarks.processes import answer, python
from benchmarks.sizes import Sizes
from benchmarks.table import Row
from greendesk.domain.model import Workspace
from greendesk.store import Store
from greendesk.store.file import WorkspaceFile
from greendesk.store.tables import MEASUREMENT


def rows_of_storing(sizes: Sizes, folder: Path) -> list[Row]:
    found = [
        answer(python("-m", "benchmarks.storing", str(sizes.stored), str(folder)))
        for _ in range(sizes.stores)
    ]
    return [
        Row(
            f"storing {sizes.stored:,} measurements, with checks and totals",
            "bare executemany of the same rows, same pragmas",
            3.0,
            min(one["stored"] for one in found),
            min(one["bare"] for one in found),
            "s",
        )
    ]


def store(workspace: Workspace, file: Path) -> float:
    """Seconds to store the measurements of a workspace in a file that has all the rest."""
    with Store.create(file, replace(workspace, measurements=())) as opened:
        began = time.perf_counter()
        opened.put_measurements(workspace.measurements)
        return time.perf_counter() - began


def insert_bare(workspace: Workspace, file: Path) -> float:
    Store.create(file, replace(workspace, measurements=())).close()
    rows = [MEASUREMENT.to_row(measurement) for measurement in workspace.measurements]
    marks = ", ".join("?" * len(rows[0]))
    opened = WorkspaceFile(file, timeout=5.0)
    try:
        began = time.perf_counter()
        opened.connection.execute("BEGIN IMMEDIATE")
        opened.connection.executemany(f"INSERT INTO measurement VALUES ({marks})", rows)
        opened.connection.execute("COMMIT")
        return time.perf_counter() - began
    finally:
        opened.close()


def main(measurements: int, folder: Path) -> None:
    workspace = large_workspace(measurements)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        bare = insert_bare(workspace, Path(place) / "bare.greendesk")
        stored = store(workspace, Path(place) / "stored.greendesk")
    print(json.dumps({"bare": bare, "stored": stored}))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
