"""The command line as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run ``greendesk`` with these arguments in an empty folder, with no display; never a traceback."""

    def start(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {
            k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        }
        done = subprocess.run(
            [sys.executable, "-m", "greendesk", *map(str, arguments)],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )
        assert "Traceback" not in done.stderr
        if done.returncode == 2:
            assert done.stdout == ""
            assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        else:
            assert done.stderr == ""
        return done

    return start
