"""What the journal costs: loads with it against the same loads without, and checking a million changes."""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

from benchmarks.make_workspace import large_workspace
from benchmarks.processes import answer, python
from benchmarks.sizes import Sizes
from benchmarks.table import Row
from benchmarks.workspaces import workspace
from greendesk.domain.journal import Act, Deed, Document
from greendesk.domain.model import Measurement, Workspace
from greendesk.store import Store
from greendesk.store.file import WorkspaceFile
from greendesk.store.journal.recording import Recorder
from greendesk.store.trail.checking import broken_chain, misfiled, unjournaled_row

CHECK_SECONDS = 10.0
LINES, MONTHS = 5, 12  # of a paste: less than PACK_FROM values, so that each has a record of its own
TIMES = {"clock": "by the clock", "processor": "processor time"}
LOADS = {
    "pastes": "{n:,} inserts in pastes of 5 x 12, each value with its own record in the journal, {how}",
    "bulk": "a bulk load of {n:,} measurements as one transaction, with its file's hash and records, {how}",
}


def rows_of_journal(sizes: Sizes, folder: Path) -> list[Row]:
    runs = [
        answer(python("-m", "benchmarks.journal", "load", str(sizes.medium), str(folder)))
        for _ in range(1 + sizes.stores)
    ]
    file = workspace(sizes.large, folder)
    seconds, changes = answer(python("-m", "benchmarks.journal", "check", str(file)))
    return [
        Row(
            words.format(n=sizes.medium, how=how),
            "the same without a journal",
            1.5,
            min(run[load]["with"][kind] for run in runs),
            min(run[load]["without"][kind] for run in runs),
            "s",
        )
        for load, words in LOADS.items()
        for kind, how in TIMES.items()
    ] + [
        Row(
            f"checking the journal: {changes:,} changes, against chain, rows and what they are about",
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


def loads(measurements: int, folder: Path) -> dict[str, dict[str, dict[str, float]]]:
    """Seconds of each load, with and without a journal, by the clock and of processor time."""
    made = large_workspace(measurements)
    found: dict[str, dict[str, dict[str, float]]] = {}
    for name, load in (("pastes", paste_all), ("bulk", load_at_once)):
        with tempfile.TemporaryDirectory(dir=folder) as place:
            with no_journal():
                without = load(made, Path(place) / "without.greendesk")
            found[name] = {"without": without, "with": load(made, Path(place) / "with.greendesk")}
    return found


def paste_all(workspace: Workspace, file: Path) -> dict[str, float]:
    """Enter all measurements as somebody who pastes five years of months, one transaction each."""
    with Store.create(file, replace(workspace, measurements=())) as store:
        store.prepare_to_write()
        pastes = sheets(workspace)

        def paste() -> None:
            for values in pastes:
                with store.writing(Deed(Act.PASTE)):
                    store.put_measurements(values)

        return timed(paste)


def sheets(workspace: Workspace) -> list[list[Measurement]]:
    """Measurements as they come from a sheet: so many lines of indicators at a time, a year of each."""
    lines = defaultdict(list)
    for measurement in workspace.measurements:
        lines[measurement.indicator_id].append(measurement)
    columns = max(map(len, lines.values()))
    groups = [list(lines.values())[n : n + LINES] for n in range(0, len(lines), LINES)]
    found = [
        [m for line in group for m in line[start : start + MONTHS]]
        for start in range(0, columns, MONTHS)
        for group in groups
    ]
    return [paste for paste in found if paste]


def load_at_once(workspace: Workspace, file: Path) -> dict[str, float]:
    """Make a workspace as ``greendesk new --from`` does, once its file is read."""
    document = Document("load.json", sha256(b"load").digest())

    def make() -> None:
        Store.create(file, workspace, document=document).close()

    return timed(make)


def timed(run: Callable[[], None]) -> dict[str, float]:
    gc.collect()
    clock, processor = time.perf_counter(), time.process_time()
    run()
    return {"clock": time.perf_counter() - clock, "processor": time.process_time() - processor}


def check(path: Path) -> tuple[float, int]:
    """Seconds to check the journal of a file, and how many rows it tells of."""
    file = WorkspaceFile(path, timeout=5.0)
    try:
        began = time.perf_counter()
        found = broken_chain(file) or unjournaled_row(file) or misfiled(file)
        seconds = time.perf_counter() - began
        if found:
            raise SystemExit(found[1])
        return seconds, int(file.value("SELECT count(*) FROM measurement"))
    finally:
        file.close()


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    print(json.dumps(loads(int(rest[0]), Path(rest[1])) if what == "load" else check(Path(rest[0]))))
