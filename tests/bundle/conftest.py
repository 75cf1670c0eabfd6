"""The built program, with nothing around it: no Python, no environment, no network."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "greendesk"
PROGRAM = FOLDER / ("greendesk.exe" if sys.platform == "win32" else "greendesk")
# A namespace of its own has no network but its own silent loopback; who is not root needs one of users too.
NO_NETWORK = ("unshare", "-n" if os.geteuid() == 0 else "-rn", "--")
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def program() -> Path:
    """The bundle that ``make bundle`` has built."""
    assert PROGRAM.is_file(), f"{PROGRAM.relative_to(ROOT)} is not there; run `make bundle` first"
    return PROGRAM


@pytest.fixture
def run(program: Path, tmp_path: Path) -> Run:
    """Run the built program in an empty folder, with an empty environment and no network."""

    def start(*words: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*NO_NETWORK, str(program), *map(str, words)],
            cwd=tmp_path,
            env={},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    return start


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """A virtual screen, such as ":7"."""
    reading, writing = os.pipe()
    with (tmp_path / "xvfb.log").open("w") as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[writing],
            stdout=log,
            stderr=log,
        )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, (tmp_path / "xvfb.log").read_text()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=20)
