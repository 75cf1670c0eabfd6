"""Programs that are measured run as processes of their own, with nothing of ours around them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MOST_SECONDS = 600
# Names the file in which a program notes its first painted frame; see greendesk.ui.first_paint.
FIRST_PAINT = "GREENDESK_FIRST_PAINT"


@dataclass(frozen=True)
class Start:
    """One start of a windowed program.

    Attributes:
        seconds: from the start of the process to the first painted frame.
        peak_mb: the most memory that the process ever had, by then.
    """

    seconds: float
    peak_mb: float


def python(*arguments: str) -> tuple[str, ...]:
    return sys.executable, *arguments


def start(command: Sequence[str], home: Path) -> Start:
    """Start a windowed program without a screen; it notes its first frame and ends itself."""
    with tempfile.TemporaryDirectory() as folder:
        note = Path(folder) / "first-paint.json"
        began = time.time_ns()
        run(command, {"GREENDESK_HOME": str(home), FIRST_PAINT: str(note)})
        noted = json.loads(note.read_text("utf-8"))
    return Start((noted["time_ns"] - began) / 1e9, noted["peak_kb"] / 1024)


def answer(command: Sequence[str], variables: Mapping[str, str] | None = None) -> Any:
    """What a program prints as JSON."""
    return json.loads(run(command, variables or {}))


def run(command: Sequence[str], variables: Mapping[str, str]) -> str:
    """Run a program to its end. Returns what it printed; its complaints are shown only if it failed."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**environment(), **variables},
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def environment() -> dict[str, str]:
    """The user's, with no screen and with compiled modules kept as any installation keeps them."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV", "QT_", "GREENDESK"))}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
