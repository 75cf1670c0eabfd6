"""What the journal costs: a load with it against the same load without, and checking a million changes."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from benchmarks.make_workspace import large_workspace
from benchmarks.processes import answer, python
from benchmarks.sizes import Sizes
from benchmarks.storing import store
from benchmarks.table import Row
from benchmarks.workspaces import workspace
from greendesk.store.file import WorkspaceFile
from greendesk.store.journal.recording import Recorder
from greendesk.store.trail.checking import broken_chain, unjournaled_row

CHECK_SECONDS = 10.0


def rows_of_journal(sizes: Sizes, folder: Path) -> list[Row]:
    loads = [
        answer(python("-m", "benchmarks.journal", "load", str(sizes.medium), str(folder)))
        for _ in range(1 + sizes.stores)
    ]
    file = workspace(sizes.large, folder)
    seconds, changes = answer(python("-m", "benchmarks.journal", "check", str(file)))
    return [
        Row(
            f"loading {sizes.medium:,} measurements as one transaction, with its journal",
            "the same without a journal",
            1.5,
            min(one["with"] for one in loads),
            min(one["without"] for one in loads),
            "s",
        ),
        Row(
            f"checking the journal: {changes:,} changes, against chain and rows",
            "ten seconds",
            1.0,
            seconds,
            CHECK_SECONDS,
            "s",
        ),
    ]


@contextmanager
def no_journal() -> Iterator[None]:
    """Within the block nothing is taken down."""
    with patch.object(Recorder, "came", lambda *_: None):
        yield


def load(measurements: int, folder: Path) -> dict[str, float]:
    made = large_workspace(measurements)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        with no_journal():
            without = store(made, Path(place) / "without.greendesk")
        return {"without": without, "with": store(made, Path(place) / "with.greendesk")}


def check(path: Path) -> tuple[float, int]:
    """Seconds to check the journal of a file, and how many rows it tells of."""
    file = WorkspaceFile(path, timeout=5.0)
    try:
        began = time.perf_counter()
        found = broken_chain(file) or unjournaled_row(file)
        seconds = time.perf_counter() - began
        if found:
            raise SystemExit(found[1])
        return seconds, int(file.value("SELECT count(*) FROM measurement"))
    finally:
        file.close()


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    print(json.dumps(load(int(rest[0]), Path(rest[1])) if what == "load" else check(Path(rest[0]))))
