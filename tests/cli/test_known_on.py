"""``status --as-known-on``: figures as they were known on a day of the past."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from greendesk.store import Store
from tests.cli.conftest import Run

DAY = timedelta(days=1)


def test_a_value_that_was_corrected_later(run: Run, apple: Path) -> None:
    today = datetime.now(UTC)
    with Store.open(apple) as store:
        (indicator,) = store.catalog().indicators.values()
        (value,) = (m for m in store.measurements(indicator.id) if m.end == date(2023, 12, 31))
        store._file.clock = lambda: today + 2 * DAY
        store.put_measurements([replace(value, value=20.0)])
        store._file.clock = lambda: today + 4 * DAY
        store.put_measurements([replace(value, value=15.0)])
    assert _actual(run, apple, today + 1 * DAY) == 16.1
    assert _actual(run, apple, today + 3 * DAY) == 20.0
    assert _actual(run, apple, today + 5 * DAY) == 15.0
    done = run("status", apple, "--as-known-on", "2001-01-01")
    assert done.returncode == 2
    assert "begins on" in done.stderr


def _actual(run: Run, file: Path, day: datetime) -> float:
    shown = day.astimezone().date().isoformat()
    (goal,) = json.loads(run("status", file, "--json", "--as-known-on", shown).stdout)
    actual: float = goal["actual"]
    return actual
