"""What cannot be used is refused with a sentence, and not one byte of it is touched."""

from __future__ import annotations

import gzip
import hashlib
import os
import socket
import zipfile
from pathlib import Path

import pytest

from greendesk.domain.errors import (
    DamagedWorkspace,
    ForeignFile,
    NewerWorkspace,
    ReadOnlyWorkspace,
    WorkspaceError,
)
from greendesk.store import Store, schema
from greendesk.store.library import sqlite
from greendesk.store.schema import newest_version
from tests.store.making import EVERYTHING, UNMEASURED, month


def state_of(folder: Path) -> dict[str, tuple[str, int]]:
    """Each file's contents and time of change."""
    return {
        str(file): (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def other_database(path: Path, *statements: str) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("CREATE TABLE notes (text)")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("workspace.json", "{}")


FOREIGN = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("unit;value\nhema;3\n" * 300),
    "zip": zipped,
    "gzip": lambda path: path.write_bytes(gzip.compress(b"x" * 5000)),
    "random": lambda path: path.write_bytes(os.urandom(20_000)),
    "one byte": lambda path: path.write_bytes(b"S"),
    "header alone": lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(40)),
    "other program": other_database,
    "other application id": lambda path: other_database(path, "PRAGMA application_id = 252006674"),
    "write-ahead log": lambda path: other_database(path, "PRAGMA journal_mode = WAL"),
    "device": lambda path: path.symlink_to("/dev/zero"),
    "pipe": lambda path: os.mkfifo(path),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", FOREIGN)
def test_foreign_files_are_refused_untouched(tmp_path, kind, read_only) -> None:
    path = tmp_path / "some.file"
    FOREIGN[kind](path)
    before = state_of(tmp_path)
    with pytest.raises(ForeignFile) as refusal:
        Store.open(path, read_only)
    assert str(path) in str(refusal.value)
    assert state_of(tmp_path) == before


def test_another_programs_half_done_write_is_left_to_it(tmp_path) -> None:
    path = tmp_path / "other.db"
    other_database(path, "INSERT INTO notes VALUES ('kept')")
    # What is on the disk when that program is killed in the middle of a write: a journal still to be played.
    writer = sqlite.connect(str(path), isolation_level=None)
    writer.executescript("PRAGMA cache_size = 1; BEGIN; UPDATE notes SET text = hex(randomblob(40000));")
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("other.db", "other.db-journal"):
        (copy / name).write_bytes((tmp_path / name).read_bytes())
    writer.execute("ROLLBACK")
    writer.close()
    before = state_of(copy)
    assert len(before) == 2
    with pytest.raises(ForeignFile):
        Store.open(copy / "other.db")
    assert state_of(copy) == before


@pytest.mark.parametrize("version", [newest_version() + 1, 2**31 - 1])
def test_a_newer_file_is_refused_untouched(path, version) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("CREATE TABLE from_the_future (x)")
    connection.close()
    before = state_of(path.parent)
    with pytest.raises(NewerWorkspace, match=f"version {version}, this one knows {newest_version()}"):
        Store.open(path)
    assert state_of(path.parent) == before


def test_what_is_no_file(tmp_path) -> None:
    with pytest.raises(WorkspaceError, match="There is no file"):
        Store.open(tmp_path / "nowhere.greendesk")
    with pytest.raises(WorkspaceError, match="is a folder"):
        Store.open(tmp_path)
    with pytest.raises(WorkspaceError, match="cannot be read"):
        Store.open(tmp_path / "nul\0byte")
    with pytest.raises(WorkspaceError, match="cannot be read"):
        Store.open(tmp_path / ("n" * 300))
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(WorkspaceError, match="cannot be read"):
        Store.open(tmp_path / "loop")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        with pytest.raises(ForeignFile, match="is not a file"):
            Store.open(tmp_path / "s")


def test_a_file_that_may_not_be_read(medium) -> None:
    medium.chmod(0)
    with pytest.raises(WorkspaceError, match="may not read"):
        Store.open(medium)


def test_opening_and_reading_changes_nothing(path) -> None:
    Store.create(path, EVERYTHING).close()
    before = state_of(path.parent)
    for read_only in (False, True):
        with Store.open(path, read_only) as store:
            assert store.is_read_only is read_only
            store.read_all()
            store.histories(["kg", "level"])
            assert store.verify() == []
            assert store.put_measurements([]) == ()
    assert state_of(path.parent) == before


def test_read_only_refuses_every_write(path) -> None:
    Store.create(path, UNMEASURED).close()
    with Store.open(path, read_only=True) as store:
        for write in (
            lambda: store.put_measurements([month("2019-04", 1.0)]),
            lambda: store.delete_measurements(["m"]),
            lambda: store.delete_unit("u-group"),
            lambda: store.recompute_totals(),
        ):
            with pytest.raises(ReadOnlyWorkspace, match="reading only"):
                write()


def test_opening_twice_keeps_the_locks_of_the_first(path) -> None:
    """A plain look at a file that this process has open would silently drop its locks."""
    with Store.create(path, UNMEASURED) as first, first.writing():
        first.put_measurements([month("2019-04", 1.0)])
        Store.open(path, timeout=0).close()
        Store.open(path, read_only=True, timeout=0).close()
        locks = Path("/proc/locks").read_text()
        assert f":{path.stat().st_ino} " in locks


def test_a_symbolic_link_leads_to_the_file(path) -> None:
    Store.create(path, UNMEASURED).close()
    link = path.parent / "elsewhere" / "link.greendesk"
    link.parent.mkdir()
    link.symlink_to(path)
    with Store.open(link) as store:
        store.put_measurements([month("2019-04", 1.0)])
        assert [file.name for file in link.parent.iterdir()] == [link.name]
    with Store.open(path) as store:
        assert store.last_values("kg", 1) == (1.0,)


def test_a_file_turned_to_write_ahead_log_is_turned_back(path) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    with Store.open(path) as store:
        assert store._file.value("PRAGMA journal_mode") == "delete"
        assert store.read_all() == EVERYTHING


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("version", [0, -1, -2_000_000_000])
def test_a_version_that_no_greendesk_has_written(path, version, read_only) -> None:
    Store.create(path, UNMEASURED).close()
    other_connection = sqlite.connect(str(path), isolation_level=None)
    other_connection.execute(f"PRAGMA user_version = {version}")
    other_connection.close()
    before = state_of(path.parent)
    with pytest.raises(DamagedWorkspace, match=f"it says that its file version is {version}"):
        Store.open(path, read_only)
    assert state_of(path.parent) == before


def test_a_trigger_of_another_program_is_never_set_off(path) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("CREATE TRIGGER spy AFTER INSERT ON measurement BEGIN DELETE FROM goal; END")
    connection.close()
    before = state_of(path.parent)
    with pytest.raises(WorkspaceError, match="holds the trigger “spy”, which would change entries by itself"):
        Store.open(path)
    with Store.open(path, read_only=True) as store:
        assert store.read_all() == EVERYTHING
        assert [problem.record for problem in store.verify()] == ["trigger spy"]
    assert state_of(path.parent) == before


def test_triggers_of_the_migrations_are_known(tmp_path, monkeypatch) -> None:
    text = "CREATE TRIGGER own AFTER DELETE ON unit BEGIN\n    -- Inside.\n    SELECT 1; SELECT 2;\nEND"
    (tmp_path / "0001_own.sql").write_text(f"CREATE TABLE unit (x);\n\n-- Before.\n{text};\n")
    monkeypatch.setattr(schema, "migrations_dir", lambda: tmp_path)
    schema.steps.cache_clear()
    schema.own_triggers.cache_clear()
    try:
        memory = sqlite.connect(":memory:", isolation_level=None)
        for statement in schema.statements((tmp_path / "0001_own.sql").read_text()):
            memory.execute(statement)
        ((kept,),) = memory.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
        memory.close()
        assert schema.own_triggers() == {kept}
    finally:
        schema.steps.cache_clear()
        schema.own_triggers.cache_clear()
