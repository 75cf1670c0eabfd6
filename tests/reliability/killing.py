"""kill -9 at a random moment of saving, pasting, importing and backing up."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from greendesk.store import Store
from greendesk.store.backup.folder import backups_in
from greendesk.store.backup.restoring import check
from tests.reliability.work import KINDS, ROOT, new_workspace, outcome, step, values_in

ROUNDS_A_FILE = 5


@dataclass
class Killed:
    """What came of the rounds.

    Attributes:
        rounds: how many.
        acknowledged: steps that had been acknowledged, all found again.
        left_over: rounds after which an unfinished write lay beside the file.
        during: in which kind of step the process was killed.
        backups: finished backups found, all whole.
    """

    rounds: int = 0
    acknowledged: int = 0
    left_over: int = 0
    during: Counter[str] = field(default_factory=Counter)
    backups: int = 0


def kill_rounds(folder: Path, rounds: int, seed: int = 1) -> Killed:
    """Run and kill, again and again; raises AssertionError at the first loss."""
    chance, told = random.Random(seed), Killed()
    done = 0
    for number in range(rounds):
        path = folder / f"{number // ROUNDS_A_FILE}.greendesk"
        backups = folder / f"{path.stem}-backups"
        if not path.exists():
            new_workspace(path)
            done = 0
        before = done
        acknowledged = _killed(path, backups, before, chance.randrange(12), chance.uniform(0.0, 0.05))
        told.left_over += path.with_name(path.name + "-journal").exists()
        done = _check(path, acknowledged)
        found = backups_in(backups)
        for backup in found:
            check(backup.path)
        due = sum(KINDS[n % len(KINDS)] == "backup" for n in range(1, acknowledged + 1))
        assert len(found) >= due, f"{due} backups were acknowledged, {len(found)} are there"
        told.rounds += 1
        told.acknowledged += acknowledged - before
        told.during[KINDS[(acknowledged + 1) % len(KINDS)]] += 1
        if (number + 1) % ROUNDS_A_FILE == 0 or number + 1 == rounds:
            told.backups += len(found)
    return told


def _killed(path: Path, backups: Path, done: int, steps: int, seconds: float) -> int:
    """Let a process do some steps and go on for a moment, then kill it; the last step that it told."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.killing", str(path), str(backups), str(done)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(steps + 1)]
    try:
        process.wait(timeout=seconds)
        raise AssertionError("the process ended by itself")
    except subprocess.TimeoutExpired:
        process.kill()
    told += process.stdout.read().splitlines(keepends=True)
    process.wait()
    process.stdout.close()
    whole = [int(line) for line in told[1:] if line.endswith("\n")]
    return whole[-1] if whole else done


def _check(path: Path, acknowledged: int) -> int:
    """Hold a workspace against what was acknowledged. Returns how many steps it holds."""
    with Store.open(path) as store:
        found, problems = values_in(store), store.verify()
    assert problems == [], problems
    for steps in (acknowledged, acknowledged + 1):
        if found == outcome(steps):
            return acknowledged if KINDS[steps % len(KINDS)] == "backup" else steps
    raise AssertionError(f"after step {acknowledged} the workspace holds something else")


def work(path: Path, backups: Path, done: int) -> None:
    """Step after step until killed; each is told once it is acknowledged."""
    with Store.open(path) as store:
        store.prepare_to_write()
        print("begin", flush=True)
        while True:
            done += 1
            step(store, backups, done)
            print(done, flush=True)


if __name__ == "__main__":
    work(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
