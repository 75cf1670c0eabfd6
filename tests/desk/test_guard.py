"""Processes of one computer share a workspace; a second computer is told who has it; nothing is broken."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from greendesk.desk import guard
from greendesk.desk.desk import Desk
from greendesk.desk.guard import Guard, computer
from greendesk.domain.errors import ForeignFile, OpenElsewhere

OTHER = """
import sys
from pathlib import Path
from greendesk.desk.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
desk.close()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "town.greendesk"
    Desk.create(path).close()
    return path


def locks(file: Path) -> list[str]:
    return sorted(name for name in os.listdir(file.parent) if name.endswith(".lock"))


def foreign_lock(file: Path, text: str = "4711\ngreendesk\noffice-2\nm\nb\n") -> Path:
    lock = file.with_name(f".{file.name}.0123456789ab-4711.lock")
    lock.write_text(text)
    return lock


def another(file: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_desks_of_one_process_share_a_lock(file) -> None:
    one, other = Desk.open(file), Desk.open(file)
    assert locks(file) == [f".town.greendesk.{computer()}-{os.getpid()}.lock"]
    one.close()
    one.close()
    assert len(locks(file)) == 1
    other.close()
    assert locks(file) == []


def test_processes_of_one_computer_work_side_by_side(file) -> None:
    process = another(file)
    desk = Desk.open(file)
    assert not desk.is_read_only
    assert len(locks(file)) == 2
    process.communicate("close\n", timeout=30)
    assert len(locks(file)) == 1
    desk.close()
    assert locks(file) == []


def test_the_lock_of_a_dead_process_of_this_computer_is_cleared_away(file) -> None:
    process = another(file)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert len(locks(file)) == 1
    desk = Desk.open(file)
    assert locks(file) == [f".town.greendesk.{computer()}-{os.getpid()}.lock"]
    desk.close()


@pytest.mark.parametrize(
    "text, named",
    [
        ("4711\ngreendesk\noffice-2\nm\nb\n", "office-2"),
        ("4711\ngreendesk\n\nm\nb\n", ""),
        ("", ""),
    ],
)
def test_another_computers_lock_is_respected_and_left_alone(file, text, named) -> None:
    lock = foreign_lock(file, text)
    os.utime(lock, (1, 1))
    with pytest.raises(OpenElsewhere, match="reading only") as refusal:
        Desk.open(file)
    assert refusal.value.holder == named
    assert (named or "another computer") in str(refusal.value)
    assert lock.name in str(refusal.value)
    assert locks(file) == [lock.name]
    assert lock.read_text() == text
    desk = Desk.open(file, read_only=True)
    assert desk.is_read_only
    desk.close()
    lock.unlink()
    Desk.open(file).close()
    assert locks(file) == []


def test_of_two_computers_at_the_same_moment_one_sees_the_other(file, monkeypatch) -> None:
    """The lock comes before the look: whatever the other does after our look, it finds ours."""
    seen = []
    monkeypatch.setattr(guard, "_look_for_others", lambda path, whole: seen.extend(locks(file)))
    held = Guard.take(file)
    assert held is not None
    assert seen == [f".town.greendesk.{computer()}-{os.getpid()}.lock"]
    held.release()


def test_other_files_and_other_workspaces_do_not_matter(file) -> None:
    for name in (".town.greendesk.lock", ".other.greendesk.0123456789ab-1.lock", "town.greendesk.lock"):
        file.with_name(name).write_text("1\na\nb\n")
    Desk.open(file).close()


def test_a_link_leads_to_the_lock_of_the_file(file, tmp_path) -> None:
    link = tmp_path / "elsewhere" / "link.greendesk"
    link.parent.mkdir()
    link.symlink_to(file)
    foreign_lock(file)
    with pytest.raises(OpenElsewhere):
        Desk.open(link)


def test_a_refused_file_leaves_no_lock(tmp_path) -> None:
    file = tmp_path / "notes.greendesk"
    file.write_text("no workspace")
    with pytest.raises(ForeignFile):
        Desk.open(file)
    assert os.listdir(tmp_path) == ["notes.greendesk"]
