"""The command line as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]

APPLE = {
    "format": "greendesk-workspace",
    "version": 1,
    "workspace": {"name": "Apple", "fiscal_year_start": 1, "as_of": "2023-12-31"},
    "units": [{"code": "apple", "name": "Apple"}],
    "initiatives": [{"code": "climate", "unit": "apple", "name": "Climate"}],
    "indicators": [
        {
            "code": "footprint",
            "initiative": "climate",
            "name": {"en": "Footprint", "ko": "탄소 발자국", "zh_CN": "碳足迹"},
            "unit": "Mt CO2e",
            "direction": "down",
            "account": "inventory",
        }
    ],
    "measurements": [{"indicator": "footprint", "start": "2023-01-01", "end": "2023-12-31", "value": 16.1}],
    "goals": [
        {
            "indicator": "footprint",
            "kind": "percent",
            "base_date": "2015-12-31",
            "base_value": 38.4,
            "target_date": "2030-12-31",
            "target_value": 0.75,
        }
    ],
}


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


@pytest.fixture
def apple(tmp_path: Path, run: Run) -> Path:
    data = tmp_path / "apple.json"
    data.write_text(json.dumps(APPLE), encoding="utf-8")
    file = tmp_path / "apple.greendesk"
    assert run("new", file, "--from", data).returncode == 0
    return file
