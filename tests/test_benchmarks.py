"""``python -m benchmarks`` works and answers with its table. What it measures decides no test."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.table import HEADS, Row, as_markdown

ROOT = Path(__file__).resolve().parent.parent
PLACES = {"start": 1, "repaint": 6, "storing": 1, "journal": 5, "drawing": 1, "memory": 1}


@pytest.mark.parametrize("measure", PLACES)
def test_each_measure_answers_with_its_rows(measure: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--quick", "--only", measure],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    table = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    assert tuple(cells[0]) == HEADS
    assert len(cells) == 1 + PLACES[measure]
    for row in cells[1:]:
        assert re.fullmatch(r"<= [\d.]+( ms|x)", row[2])
        assert re.fullmatch(r"[\d.]+ (s|ms|MB)", row[3])
        assert re.fullmatch(r"[\d.]+ (s|ms|MB)", row[4])
        assert re.fullmatch(r"[\d.]+x", row[5])
        assert row[6] in {"yes", "no"}
    assert re.search(r"processors.*Python .*Qt .*SQLite ", done.stdout)


def test_a_goal_is_met_up_to_its_ratio_and_not_beyond() -> None:
    assert Row("a", "b", 1.5, 3.0, 2.0, "s").met
    assert not Row("a", "b", 1.5, 3.01, 2.0, "s").met


def test_a_table_has_one_width_for_each_column() -> None:
    lines = as_markdown([Row("short", "x", 1.5, 3.0, 2.0, "s"), Row("a longer one", "y", 3, 400, 2, "MB")])
    assert len({len(line) for line in lines.splitlines()}) == 1
    assert "400 MB" in lines
