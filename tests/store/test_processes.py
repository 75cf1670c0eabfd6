"""Several processes on one file: writes take turns, each notices the others', other programs can read."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from greendesk.domain.periods import month_ordinal
from greendesk.store import Store
from tests.store.making import EVERYTHING, UNMEASURED, day, month

WRITER = """
import sys
from datetime import date
from pathlib import Path
from greendesk.domain.model import Measurement
from greendesk.domain.periods import month_period
from greendesk.store import Store

path, first, values = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
with Store.open(path) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for n in range(values):
        period = month_period(first + n)
        store.put_measurements([Measurement("kg", period.start, period.end, float(first + n))])
        store.put_measurements([Measurement("level", period.start, period.end, float(n), source="writer")])
"""


def writer(path: Path, first: int, values: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(first), str(values)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_three_processes_write_at_once(path) -> None:
    """Every write of each is there, and the totals are those of all together."""
    Store.create(path, UNMEASURED).close()
    firsts, values = (month_ordinal(day("1990-01-01")), month_ordinal(day("2010-01-01"))), 60
    others = [writer(path, first, values) for first in firsts]
    with Store.open(path) as store:
        for process in others:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        for n in range(values):
            store.put_measurements([month(f"{2025 + n // 12}-{n % 12 + 1:02}", float(n))])
            assert len(store.history("kg").slices) >= n + 1
        for process in others:
            said, complained = process.communicate(timeout=60)
            assert (process.returncode, said, complained) == (0, "", "")
        assert store.counts().measurements == values * 5
        assert store.verify() == []
        assert [piece.total for piece in store.history("kg").slices[:values]] == [
            float(firsts[0] + n) for n in range(values)
        ]


def test_data_version_tells_of_others_commits_alone(path) -> None:
    with Store.create(path, UNMEASURED) as store, Store.open(path) as other:
        before = store.data_version()
        store.put_measurements([month("2019-04", 1.0)])
        assert store.data_version() == before
        other.put_measurements([month("2019-05", 1.0)])
        assert store.data_version() != before
        before = store.data_version()
        other.put_measurements([month("2019-05", 1.0)])  # nothing new, so nothing written
        assert store.data_version() == before


def test_a_question_sees_one_moment(path) -> None:
    """Another window's write between two queries of one question does not tear it."""
    with Store.create(path, EVERYTHING) as store, store._file.moment():
        units = store.counts().units
        process = subprocess.run(
            [
                sys.executable,
                "-c",
                "import sys; from pathlib import Path; from greendesk.store import Store\n"
                "from greendesk.domain.errors import WorkspaceBusy\n"
                "with Store.open(Path(sys.argv[1]), timeout=0) as store:\n"
                "    try: store.delete_unit('u-group')\n"
                "    except WorkspaceBusy: print('busy')",
                str(path),
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        assert process.stdout == "busy\n"
        assert store.counts().units == units
        assert "u-group" in store.catalog().units


def test_sqlite_utils_reads_the_file(path) -> None:
    """As its own process, with Python's own SQLite library."""
    Store.create(path, EVERYTHING).close()
    command = [str(Path(sys.executable).with_name("sqlite-utils")), "rows", str(path)]

    def rows(table: str) -> list[dict[str, object]]:
        done = subprocess.run([*command, table], capture_output=True, text=True, check=True)
        assert done.stderr == ""
        found: list[dict[str, object]] = json.loads(done.stdout)
        return found

    assert len(rows("measurement")) == 6
    first = rows("measurements_readable")[0]
    assert first["business_unit_name"] == "Hema"
    assert first["initiative_name"] == "Less plastic"
    assert (first["indicator"], first["value"], first["unit"]) == ("plastic", 100.0, "kg")
    goal = rows("goals_readable")[0]
    assert goal["milestones"] == "2019-09-30: 1000000.0, 2019-12-31: 2000000.0"
    assert [row["month"] for row in rows("monthly_totals_readable") if row["indicator"] == "plastic"] == [
        "2019-04", "2019-05", "2019-06", "2019-07", "2019-08", "2019-09",
    ]  # fmt: skip
    assert {row["code"]: row["path"] for row in rows("units_readable")}["store-1"] == "Group > Hema > 매장 1"
    assert rows("initiatives_readable")[0]["tags"] == "SDG 12, GRI 301-2, own word"
    assert {row["code"]: row["numerator"] for row in rows("indicators_readable")}["per-order"] == "plastic"
