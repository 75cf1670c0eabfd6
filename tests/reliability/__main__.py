"""``python -m tests.reliability [NAME ...]``: every trial at its full count, one line of figures each."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.reliability.failing_calls import fail_calls
from tests.reliability.fidelity import carry
from tests.reliability.fighting import fight
from tests.reliability.filling import fill
from tests.reliability.killing import kill_rounds
from tests.reliability.mutating import mutate
from tests.reliability.power_cuts import cut_power

TRIALS: dict[str, Callable[[Path], object]] = {
    "power": lambda folder: cut_power(folder, 300),
    "failing-calls": lambda folder: fail_calls(folder, 1),
    "mutated": lambda folder: mutate(folder, 1000),
    "doubles": lambda folder: carry(folder, 100_000),
    "fight": lambda folder: fight(folder, 30.0),
    "full-disk": lambda folder: fill(folder, 120),
    "kill": lambda folder: kill_rounds(folder, 200),
}


def main() -> None:
    parser = argparse.ArgumentParser("python -m tests.reliability", description=__doc__)
    parser.add_argument("trials", nargs="*", metavar="NAME", help=", ".join(TRIALS))
    wanted = parser.parse_args().trials
    if unknown := set(wanted) - set(TRIALS):
        parser.error(f"no trial is called {', '.join(sorted(unknown))}")
    for name in wanted or TRIALS:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="greendesk-trial-") as folder:
            told = TRIALS[name](Path(folder))
        print(f"{name}: {told} ({time.monotonic() - began:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
