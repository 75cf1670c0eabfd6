"""A write, a flush, a truncation or a deletion that fails: each call in turn."""

from __future__ import annotations

import pickle
from collections import Counter
from pathlib import Path

from tests.reliability.power_cuts import check, disk
from tests.reliability.recording import record, save

KINDS = ("write", "sync", "truncate", "delete")


def fail_calls(folder: Path, every: int, steps: int = 6) -> Counter[str]:
    """Let call 1, 1 + ``every``, ... of each kind fail; raises AssertionError at the first damage or loss.

    Returns: how many calls of each kind failed.
    """
    before, log = record(folder, steps)
    save(folder / "log", before, log)
    told: Counter[str] = Counter()
    for kind in KINDS:
        call = 1
        while True:
            disk(folder / "log", folder / "out", "fails", kind, str(call))
            done, has_failed, files = pickle.loads((folder / "out").read_bytes())
            if not has_failed:
                break
            check(folder, files, done)
            told[kind] += 1
            call += every
    return told
