"""Start and memory: GreenDesk at the Overview against a bare window, and the bundle against the source."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.processes import ROOT, Start, python, start
from benchmarks.sizes import Sizes
from benchmarks.table import Row
from benchmarks.workspaces import workspace

BARE = python("-m", "benchmarks.bare_window")
APP = python("-m", "greendesk")
BUNDLE = ROOT / "dist" / "greendesk" / "greendesk"


def rows_of_start(sizes: Sizes, folder: Path) -> list[Row]:
    file = workspace(sizes.medium, folder)
    bare, app = _alternating([BARE, (*APP, str(file))], sizes.starts, folder)
    return [
        Row(
            f"process start to painted Overview, {sizes.medium:,} measurements",
            "bare PySide6 + pyqtgraph one-plot window",
            1.5,
            _quickest(app),
            _quickest(bare),
            "s",
        )
    ]


def rows_of_memory(sizes: Sizes, folder: Path) -> list[Row]:
    file = workspace(sizes.large, folder)
    bare, app = _alternating([BARE, (*APP, str(file))], sizes.starts_for_memory, folder)
    return [
        Row(
            f"peak memory at the Overview, {sizes.large:,} measurements",
            "the bare window",
            1.6,
            max(one.peak_mb for one in app),
            max(one.peak_mb for one in bare),
            "MB",
        )
    ]


def rows_of_bundle(sizes: Sizes, folder: Path) -> list[Row]:
    """Nothing where no bundle has been built."""
    if not BUNDLE.exists():
        return []
    file = workspace(sizes.medium, folder)
    source, bundle = _alternating([(*APP, str(file)), (str(BUNDLE), str(file))], sizes.starts, folder)
    return [
        Row(
            f"the bundle: start to painted Overview, {sizes.medium:,} measurements",
            "the same from source",
            1.5,
            _quickest(bundle),
            _quickest(source),
            "s",
        )
    ]


def _alternating(commands: list[tuple[str, ...]], times: int, folder: Path) -> list[list[Start]]:
    """Start each program in turn, again and again, so that what disturbs the machine disturbs them alike."""
    found: list[list[Start]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory(dir=folder) as home:  # of its own: the app remembers its last page
        for command in commands:
            start(command, Path(home))  # files are in the system's cache and modules compiled from here on
        for _ in range(times):
            for command, starts in zip(commands, found, strict=True):
                starts.append(start(command, Path(home)))
    return found


def _quickest(starts: list[Start]) -> float:
    return min(one.seconds for one in starts)
