"""Two processes that write to one workspace as fast as they can."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from greendesk.domain.model import Measurement
from greendesk.domain.periods import month_period
from greendesk.store import Store
from tests.reliability.work import ROOT, new_workspace, values_in
from tests.store.making import newest_deeds

CORNERS = ("paste", "import")  # the indicator that each writes to


@dataclass(frozen=True)
class Fought:
    """What came of it.

    Attributes:
        writes: of each process; every one is there.
        longest: seconds that a write of each had to wait at most.
    """

    writes: tuple[int, ...]
    longest: tuple[float, ...]


def fight(folder: Path, seconds: float) -> Fought:
    """Let two processes write for some seconds; raises AssertionError at the first loss."""
    path = folder / "fight.greendesk"
    new_workspace(path)
    fighters = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.fighting", str(path), corner, str(seconds)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for corner in CORNERS
    ]
    told = [json.loads(fighter.communicate(timeout=seconds + 60)[0]) for fighter in fighters]
    with Store.open(path) as store:
        found = values_in(store)
        assert store.verify() == []
        deeds = len(newest_deeds(store))
    for corner, (count, _) in zip(CORNERS, told, strict=True):
        for number in range(max(1, count - 47), count + 1):
            assert found[corner, number % 48] == float(number), (corner, number)
    assert deeds == 1 + sum(count for count, _ in told)
    return Fought(tuple(count for count, _ in told), tuple(longest for _, longest in told))


def write(path: Path, corner: str, seconds: float) -> tuple[int, float]:
    """Write one value after the other. Returns how many, and the longest wait."""
    number, longest = 0, 0.0
    with Store.open(path) as store:
        store.prepare_to_write()
        end = time.monotonic() + seconds
        while (began := time.monotonic()) < end:
            number += 1
            period = month_period(1900 * 12 + number % 48)
            store.put_measurements([Measurement(corner, period.start, period.end, float(number))])
            longest = max(longest, time.monotonic() - began)
    return number, longest


if __name__ == "__main__":
    print(json.dumps(write(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))))
