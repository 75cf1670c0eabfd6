"""``python -m benchmarks [--only ROW] [--quick]``: measure, then print the table."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.drawing import rows_of_drawing
from benchmarks.journal import rows_of_journal
from benchmarks.repaint import rows_of_repaint
from benchmarks.sizes import QUICK, Sizes
from benchmarks.start import rows_of_bundle, rows_of_memory, rows_of_start
from benchmarks.storing import rows_of_storing
from benchmarks.table import Row, as_markdown

MEASURES: dict[str, Callable[[Sizes, Path], list[Row]]] = {
    "start": rows_of_start,
    "repaint": rows_of_repaint,
    "storing": rows_of_storing,
    "journal": rows_of_journal,
    "drawing": rows_of_drawing,
    "memory": rows_of_memory,
    "bundle": rows_of_bundle,
}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(
        "python -m benchmarks", description="Measure GreenDesk against baselines."
    )
    parser.add_argument(
        "--only", choices=MEASURES, action="append", help="measure this alone; may be repeated"
    )
    parser.add_argument("--quick", action="store_true", help="tiny sizes: shows that it works, says nothing")
    chosen = parser.parse_args(arguments)
    sizes = QUICK if chosen.quick else Sizes()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="greendesk-bench-") as folder:
        for name in chosen.only or MEASURES:
            print(f"measuring: {name}", file=sys.stderr, flush=True)
            rows += MEASURES[name](sizes, Path(folder))
    print(as_markdown(rows))
    print(f"\n{machine()}")


def machine() -> str:
    """What the figures were measured on."""
    import PySide6
    import sqlcipher3

    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.platform()}, {os.cpu_count()} processors{load}; Python {platform.python_version()}, "
        f"Qt {PySide6.__version__}, SQLite {sqlcipher3.sqlite_version}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
