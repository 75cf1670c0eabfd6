"""What a terminal does to a command: a reader that goes away, a full disk, Ctrl+C, words it does not know."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from greendesk.cli.names import is_command
from tests.cli.conftest import Run

GREENDESK = (sys.executable, "-m", "greendesk")


@pytest.fixture
def sample(run: Run, tmp_path: Path) -> Path:
    file = tmp_path / "sample.greendesk"
    run("sample", file)
    return file


def test_a_reader_that_goes_away_is_no_error(sample: Path) -> None:
    process = subprocess.Popen(
        [*GREENDESK, "status", sample, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert (process.stderr.read(), process.wait(60)) == (b"", 0)
    process.stderr.close()


def test_output_that_cannot_be_written_is_a_sentence(sample: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*GREENDESK, "status", sample], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
        assert done.returncode == 2
        assert done.stderr.splitlines() == [
            "The output cannot be used: no space left on device. "
            "Free space or choose another place, then try again."
        ]
        assert subprocess.run([*GREENDESK, "status", "no"], stderr=full, check=False).returncode == 2


def test_ctrl_c_is_a_sentence_and_leaves_nothing_half_written(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = subprocess.Popen(
        [*GREENDESK, "charts", sample, "--out", out],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    until = time.monotonic() + 60
    while not (out.is_dir() and any(out.glob("*.png"))) and time.monotonic() < until:
        os.sched_yield()
    process.send_signal(signal.SIGINT)
    said, complained = process.communicate(timeout=60)
    assert (process.returncode, said) == (2, "")
    assert complained.splitlines() == ["Stopped; what was already written is whole."]
    assert not list(out.glob("*.part"))


@pytest.mark.parametrize("word", ["statsu", "--nope", "help"])
def test_a_command_that_is_none_is_said_in_the_terminal(run: Run, word: str) -> None:
    done = run(word, "x.greendesk")
    assert done.returncode == 2
    assert word in done.stderr


def test_files_open_the_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").touch()
    for word in ("mine", "town.greendesk", str(tmp_path / "gone"), "-platform", "도시"):
        assert not is_command([word])
    assert not is_command([])
