"""Files that another program left, or holds, in WAL mode: made whole again, or refused untouched."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from greendesk.domain.errors import (
    ForeignFile,
    NewerWorkspace,
    ReadOnlyWorkspace,
    WorkspaceBusy,
    WorkspaceError,
)
from greendesk.store import Store
from greendesk.store.library import sqlite
from tests.store.making import EVERYTHING, month

CHANGED = replace(EVERYTHING, info=replace(EVERYTHING.info, name="Changed elsewhere"))
RENAME = "UPDATE workspace SET name = 'Changed elsewhere'"
# Another program, with a SQLite library of its own, commits into the file beside and is killed or waits.
OTHER = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("PRAGMA wal_autocheckpoint = 0")
for statement in sys.argv[3:]:
    connection.execute(statement)
print("done", flush=True)
if sys.argv[2] == "killed":
    os._exit(0)
sys.stdin.read()
connection.close()
"""


def killed(path: Path, *statements: str) -> None:
    """Another program that commits and is killed before it has moved anything into the file."""
    subprocess.run(
        [sys.executable, "-c", OTHER, str(path), "killed", *statements], check=True, capture_output=True
    )


def in_wal_mode(path: Path) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


@pytest.fixture
def filled(path: Path) -> Path:
    Store.create(path, EVERYTHING).close()
    return path


def test_a_file_at_rest_is_turned_back(filled: Path) -> None:
    in_wal_mode(filled)
    assert filled.read_bytes()[18:20] == b"\2\2"
    with Store.open(filled) as store:
        assert set(files(filled)) == {filled.name}
        assert store.read_all() == EVERYTHING
        store.put_measurements([month("2020-01", 5.0)])
    assert set(files(filled)) == {filled.name}
    assert filled.read_bytes()[18:20] == b"\1\1"
    with Store.open(filled, read_only=True) as store:
        assert store.verify() == []


def test_what_was_committed_beside_the_file_is_kept(filled: Path) -> None:
    killed(filled, RENAME)
    assert b"Changed elsewhere" not in filled.read_bytes()
    assert len(files(filled)[f"{filled.name}-wal"]) > 4096
    with Store.open(filled) as store:
        assert store.read_all() == CHANGED
        assert [problem.check for problem in store.verify()] == ["journal"]  # for others write none
    assert set(files(filled)) == {filled.name}


@pytest.mark.parametrize("statements", [[], [RENAME]], ids=["at rest", "with entries beside"])
def test_a_reader_refuses_and_leaves_all_as_it_was(filled: Path, statements: list[str]) -> None:
    killed(filled, *statements) if statements else in_wal_mode(filled)
    before = files(filled)
    with pytest.raises(
        ReadOnlyWorkspace, match=r"was left in WAL mode by another program.*open it once in GreenDesk"
    ):
        Store.open(filled, read_only=True)
    assert files(filled) == before
    with Store.open(filled) as store:
        assert store.read_all() == (CHANGED if statements else EVERYTHING)
    Store.open(filled, read_only=True).close()


@pytest.mark.parametrize("file_mode, folder_mode", [(0o400, 0o500), (0o400, 0o700), (0o600, 0o500)])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_read_only_medium(medium: Path, file_mode: int, folder_mode: int, read_only: bool) -> None:
    in_wal_mode(medium)
    medium.chmod(file_mode)
    medium.parent.chmod(folder_mode)
    before = files(medium)
    with pytest.raises(ReadOnlyWorkspace, match="while it is read-only; copy it"):
        Store.open(medium, read_only)
    assert files(medium) == before


@pytest.fixture
def held(filled: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the file open in WAL mode, with an entry beside it."""
    program = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(filled), "open", RENAME],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "done\n"
        yield program
        if program.poll() is None:
            program.communicate()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_open_elsewhere(filled: Path, held: subprocess.Popen[str], read_only: bool) -> None:
    before = files(filled)
    expected = ReadOnlyWorkspace if read_only else WorkspaceBusy
    with pytest.raises(expected, match="WAL mode") as refused:
        Store.open(filled, read_only, timeout=0.05)
    assert read_only or "Close it there, then open it here again." in str(refused.value)
    after = files(filled)
    assert after.keys() == before.keys()
    assert (after[filled.name], after[f"{filled.name}-wal"]) == (
        before[filled.name],
        before[f"{filled.name}-wal"],
    )
    held.communicate()
    with Store.open(filled) as store:
        assert store.read_all() == CHANGED
    assert set(files(filled)) == {filled.name}


@pytest.mark.parametrize(
    "statement, error, words",
    [
        ("PRAGMA user_version = 99", NewerWorkspace, "version 99"),
        ("PRAGMA application_id = 7", ForeignFile, "belongs to another program"),
        ("PRAGMA user_version = -1", WorkspaceError, "its file version is -1"),
    ],
)
def test_marks_beside_the_file_count(
    filled: Path, statement: str, error: type[WorkspaceError], words: str
) -> None:
    killed(filled, statement)
    with pytest.raises(error, match=words):
        Store.open(filled)
    assert filled.read_bytes()[18:20] == b"\2\2"


def test_entries_of_another_file_are_not_taken_for_ours(filled: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.greendesk"
    Store.create(other, EVERYTHING).close()
    killed(other, RENAME)
    stray = filled.with_name(f"{filled.name}-wal")
    stray.write_bytes(other.with_name(f"{other.name}-wal").read_bytes())
    before = files(filled)
    for read_only in (False, True):
        with pytest.raises(WorkspaceError, match="is left over from another file of that name; move it away"):
            Store.open(filled, read_only)
    assert files(filled) == before
    stray.unlink()
    with Store.open(filled) as store:
        assert store.read_all() == EVERYTHING


def test_an_empty_file_beside_is_nothing(filled: Path) -> None:
    filled.with_name(f"{filled.name}-wal").touch()
    before = files(filled)
    for read_only in (True, False):
        with Store.open(filled, read_only) as store:
            assert store.read_all() == EVERYTHING
        assert files(filled) == before
