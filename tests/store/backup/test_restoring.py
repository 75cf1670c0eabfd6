"""A workspace from a backup: a new file, checked first; what was there is kept, whatever lies beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from greendesk.domain.errors import (
    BackupFailed,
    GreenDeskError,
    WorkspaceBusy,
    WorkspaceError,
    WorkspaceMoved,
)
from greendesk.store import Store
from greendesk.store.backup import restoring
from greendesk.store.backup.restoring import copy_workspace, restore
from greendesk.store.library import sqlite
from tests.store.making import EVERYTHING, month
from tests.store.test_opening import state_of

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)


@pytest.fixture
def backup(path, tmp_path) -> Path:
    """Of EVERYTHING; the workspace itself went on to another content."""
    with Store.create(path, EVERYTHING) as store:
        made = store.back_up(tmp_path / "b", NOW)
        store.put_measurements([month("2019-10", 5.0)])
    return made.path


def hot_journal(path: Path) -> bytes:
    """What lies beside a file whose writer was killed in the middle of a write."""
    writer = sqlite.connect(str(path), isolation_level=None)
    writer.executescript(
        "PRAGMA cache_size = 1; BEGIN; UPDATE measurement SET note = hex(randomblob(20000));"
    )
    data = path.with_name(path.name + "-journal").read_bytes()
    writer.execute("ROLLBACK")
    writer.close()
    assert len(data) > 1000
    return data


LEFT_OVER = {
    "a hot journal": lambda hot: {"-journal": hot},
    "a journal cut short": lambda hot: {"-journal": hot[: len(hot) // 2]},
    "another file's journal and log": lambda hot: {"-journal": b"x" * 5000, "-wal": b"y" * 100, "-shm": b""},
    "an empty journal": lambda hot: {"-journal": b""},
}
ORIGINALS = {
    "whole": lambda data: data,
    "damaged": lambda data: data[:4096] + b"\xa5" * 4096 + data[8192:],
    "gone": lambda data: None,
}


@pytest.mark.parametrize("original", ORIGINALS)
@pytest.mark.parametrize("left", LEFT_OVER)
def test_restored_whole_whatever_lies_there(path, backup, left, original) -> None:
    beside = LEFT_OVER[left](hot_journal(path))
    data = ORIGINALS[original](path.read_bytes())
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    for ending, content in beside.items():
        path.with_name(path.name + ending).write_bytes(content)
    aside = restore(backup, path, NOW)
    with Store.open(path) as store:
        assert store.read_all() == EVERYTHING
        assert store.verify() == []
    assert sorted(os.listdir(path.parent)) == ["b", "damaged", path.name]
    assert aside is not None
    kept = {name: (path.parent / "damaged" / name).read_bytes() for name in os.listdir(aside.parent)}
    wanted = {aside.name + ending: content for ending, content in beside.items()}
    assert kept == wanted | ({aside.name: data} if data is not None else {})


def test_undo_goes_on_in_a_restored_file_under_another_origin(path, backup) -> None:
    with Store.open(path) as store:
        origins = set(store.chain_ends())
    restore(backup, path, NOW)
    with Store.open(path) as store:
        store.put_measurements([month("2019-11", 6.0)])
        assert len(set(store.chain_ends()) - origins) == 1
        store.undo()
        assert store.read_all() == EVERYTHING
        assert store.verify() == []


def test_twice_in_a_second(path, backup) -> None:
    asides = {restore(backup, path, NOW) for _ in range(3)}
    assert len(asides) == 3
    assert len(os.listdir(path.parent / "damaged")) == 3


def test_a_bad_backup_changes_nothing(path, backup) -> None:
    backup.write_bytes(backup.read_bytes()[:-1000])
    before = state_of(path.parent)
    with pytest.raises(BackupFailed):
        restore(backup, path, NOW)
    backup.with_name(backup.name + ".json").unlink()
    del before[str(backup.with_name(backup.name + ".json"))]
    with pytest.raises(GreenDeskError, match="damaged"):
        restore(backup, path, NOW)
    assert state_of(path.parent) == before


@pytest.mark.parametrize("where", ["nowhere/town.greendesk", "b", "town.greendesk"])
def test_where_it_cannot_be(path, backup, where) -> None:
    target = path.parent / where
    before = state_of(path.parent)
    source = backup if where != "town.greendesk" else path
    with pytest.raises(WorkspaceError):
        restore(source, target, NOW)
    assert state_of(path.parent) == before


def test_a_failure_at_the_last_step_brings_the_original_back(path, backup, monkeypatch) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"log")
    before = state_of(path.parent)

    def fail(temporary: Path, target: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(restoring, "put_in_place", fail)
    with pytest.raises(WorkspaceError, match="Input/output error"):
        restore(backup, path, NOW)
    assert state_of(path.parent) == before


def test_not_while_this_program_has_it_open(path, backup) -> None:
    with Store.open(path) as store:
        with pytest.raises(WorkspaceError, match="close it first"):
            restore(backup, path, NOW)
        store.put_measurements([month("2019-12", 7.0)])


IDLE = """
import sys
from pathlib import Path
from greendesk.domain.errors import WorkspaceMoved
from greendesk.store import Store
from tests.store.making import month

with Store.open(Path(sys.argv[1])) as store:
    print("open", flush=True)
    if sys.argv[2] == "write":
        with store.writing():
            store.put_measurements([month("2020-01", 1.0)])
            print("writing", flush=True)
            sys.stdin.readline()
    else:
        sys.stdin.readline()
    try:
        store.put_measurements([month("2020-02", 1.0)])
    except WorkspaceMoved:
        print("moved", flush=True)
"""


def other_process(path: Path, what: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", IDLE, str(path), what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_another_process_that_has_it_open_is_told(path, backup) -> None:
    process = other_process(path, "wait")
    restore(backup, path, NOW)
    said, _ = process.communicate("go\n", timeout=30)
    assert said == "moved\n"
    with Store.open(path) as store:
        assert store.read_all() == EVERYTHING


def test_another_process_in_the_middle_of_a_write_is_waited_for(path, backup) -> None:
    process = other_process(path, "write")
    assert process.stdout is not None
    assert process.stdout.readline() == "writing\n"
    with pytest.raises(WorkspaceBusy, match="did not finish in time"):
        restore(backup, path, NOW, timeout=0.05)
    process.communicate("go\n", timeout=30)
    with Store.open(path) as store:
        assert store.last_values("kg", 2) == (1.0, 1.0)
        assert store.verify() == []


def test_a_write_is_refused_if_the_file_went_between_check_and_lock(path, backup, monkeypatch) -> None:
    with Store.open(path) as store:
        file = store._file
        checks = []
        real = file.check_in_place

        def moved_after_first() -> None:
            checks.append(1)
            if len(checks) == 2:
                path.rename(path.with_name("away.greendesk"))
                backup.rename(path)
            real()

        monkeypatch.setattr(file, "check_in_place", moved_after_first)
        with pytest.raises(WorkspaceMoved):
            store.put_measurements([month("2020-03", 1.0)])


def test_a_copy_of_a_workspace(path, backup, tmp_path) -> None:
    with Store.open(path) as store:
        wanted = store.read_all()
        with pytest.raises(WorkspaceError, match="exists already"):
            copy_workspace(path, path)
        copy_workspace(path, tmp_path / "copy.greendesk")
    with Store.open(tmp_path / "copy.greendesk") as copy:
        assert copy.read_all() == wanted
        assert copy.verify() == []
