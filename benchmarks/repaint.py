"""From the commit of an entry to every visible chart repainted, at three sizes of workspace.

Of each size several windows are measured, and the middle one of their p95 is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.processes import answer, python
from benchmarks.sizes import Sizes
from benchmarks.table import Row
from benchmarks.workspaces import let_the_disk_rest, workspace

FRAME_MS = 1000 / 60
GOAL_MS = 16.0
PAGES = ("overview", "entry")


def rows_of_repaint(sizes: Sizes, folder: Path) -> list[Row]:
    return [row for page in PAGES for row in _rows_of_page(page, sizes, folder)]


def _rows_of_page(page: str, sizes: Sizes, folder: Path) -> Iterator[Row]:
    small, medium, large = sizes.small, sizes.medium, sizes.large
    trials: dict[int, list[float]] = {small: [], medium: [], large: []}
    for _ in range(sizes.windows):  # the sizes in turn, so that a slow minute of the machine meets each
        for size, found in trials.items():
            found.append(_p95(workspace(size, folder), page, sizes.entries, folder))
    p95 = {size: median(found) for size, found in trials.items()}
    on = page.title()
    for size in (medium, large):
        yield Row(
            f"commit to charts repainted on {on}, p95, {size:,} measurements",
            "one 60 Hz frame",
            GOAL_MS / FRAME_MS,
            p95[size],
            FRAME_MS,
            "ms",
            f"<= {GOAL_MS:g} ms",
        )
    yield Row(
        f"the same on {on}, {large:,} measurements",
        f"{small:,} measurements",
        1.5,
        p95[large],
        p95[small],
        "ms",
    )


def _p95(file: Path, page: str, entries: int, folder: Path) -> float:
    let_the_disk_rest()
    command = python("-m", "benchmarks.repaint_trial", str(file), page, str(entries))
    times: list[float] = sorted(answer(command, {"GREENDESK_HOME": str(folder / "home")}))
    return times[int(0.95 * (len(times) - 1))]
