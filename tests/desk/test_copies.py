"""Copies for reading go with their process, whether it ends or is killed; those of the living stay."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from greendesk.desk import copies
from greendesk.desk.copies import CopyFolder, clear_left_copies

HOLDER = """
import sys
from greendesk.desk.copies import CopyFolder
folder = CopyFolder()
inside = folder.path / "0123"
inside.mkdir()
copy = inside / "bill.pdf"
copy.write_bytes(b"secret")
copy.chmod(0o400)
print(folder.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def holder() -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Another process, and its folder with a copy in it."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    yield process, Path(process.stdout.readline().strip())
    process.kill()
    process.communicate()


def test_what_a_killed_process_left_goes_at_the_next_start(holder, temporary: Path) -> None:
    process, folder = holder
    assert clear_left_copies() == ()  # it lives
    assert (folder / "0123" / "bill.pdf").read_bytes() == b"secret"
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (folder / "0123" / "bill.pdf").exists()
    assert clear_left_copies() == (folder,)
    assert list(temporary.iterdir()) == []


def test_the_folders_of_this_process_stay(temporary: Path) -> None:
    one, other = CopyFolder(), CopyFolder()
    (one.path / "a").mkdir()
    assert one.path != other.path
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o700
    assert clear_left_copies() == ()
    one.close()
    assert not one.path.exists()
    assert other.path.exists()
    other.close()
    assert list(temporary.iterdir()) == []


def test_a_folder_that_is_just_being_made_stays(temporary: Path) -> None:
    made = temporary / f"{copies.PREFIX}new"
    made.mkdir()
    assert clear_left_copies() == ()
    long_ago = time.time() - 2 * copies.UNLOCKED_FOR
    os.utime(made, (long_ago, long_ago))
    assert clear_left_copies() == (made,)


def test_what_is_not_ours_is_not_touched(temporary: Path) -> None:
    elsewhere = temporary / "documents"
    elsewhere.mkdir()
    (elsewhere / "report.pdf").touch()
    (temporary / f"{copies.PREFIX}link").symlink_to(elsewhere)
    (temporary / f"{copies.PREFIX}file").touch()
    (temporary / "greendesk-other").mkdir()
    before = sorted(temporary.rglob("*"))
    assert clear_left_copies() == ()
    assert sorted(temporary.rglob("*")) == before


def test_no_temporary_folder_is_no_fault(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(temporary / "gone"))
    assert clear_left_copies() == ()


def test_a_copy_that_is_held_open_stays_until_the_next_start(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows while another program shows it."""
    folder = CopyFolder()
    held = folder.path / "bill.pdf"
    held.touch()
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == held:
            raise PermissionError(13, "used by another process")
        unlink(path, missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        folder.close()
        assert held.exists()
    long_ago = time.time() - 2 * copies.UNLOCKED_FOR
    os.utime(folder.path, (long_ago, long_ago))
    assert clear_left_copies() == (folder.path,)
