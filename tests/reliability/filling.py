"""A disk that is full: files cannot grow beyond a limit, which is raised page by page."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from greendesk.domain.errors import GreenDeskError
from greendesk.store import Store
from greendesk.store.backup.folder import backups_in
from greendesk.store.backup.restoring import check
from tests.reliability.work import ROOT, new_workspace, outcome, step, values_in

PAGE = 4096


@dataclass(frozen=True)
class Filled:
    """How many limits were tried, and how many writes and backups failed at them; none left anything torn."""

    limits: int
    writes: int
    backups: int


def fill(folder: Path, pages: int) -> Filled:
    """Try limits of 0 to ``pages`` pages more than the workspace has, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.filling", str(folder), str(pages)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Filled(*json.loads(done.stdout))


def try_limits(folder: Path, pages: int) -> Filled:
    import resource  # there is none on Windows

    path, backups = folder / "filled.greendesk", folder / "backups"
    new_workspace(path)
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    steps = failed_writes = failed_backups = 0
    for number in range(pages):
        with Store.open(path) as store:
            store.prepare_to_write()
            limit = path.stat().st_size - 8 * PAGE + number * PAGE
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, unlimited[1]))
            try:
                step(store, backups, steps + 1)
                steps += 1
            except GreenDeskError:
                failed_writes += 1
            try:
                store.back_up(backups, datetime.now(UTC))
            except GreenDeskError:
                failed_backups += 1
            resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        with Store.open(path) as store:
            assert store.verify() == []
            assert values_in(store) == outcome(steps)
        assert not [file for file in backups.iterdir() if file.name.endswith(".tmp")]
        for backup in backups_in(backups):
            check(backup.path)
    return Filled(pages, failed_writes, failed_backups)


if __name__ == "__main__":
    told = try_limits(Path(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps([told.limits, told.writes, told.backups]))
