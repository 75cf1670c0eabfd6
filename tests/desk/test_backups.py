"""Backups as the desk sees them: when one is due, where they go, the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greendesk.desk import backups
from greendesk.desk.backups import Folders, backups_of, restore
from greendesk.desk.desk import Desk
from greendesk.domain.errors import BackupFailed, GreenDeskError, WorkspaceError
from greendesk.domain.model import BusinessUnit
from greendesk.domain.names import Name
from tests.desk.small import small_workspace

SMALL = small_workspace()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "first", tmp_path / "second")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "town.greendesk"
    Desk.create(path, SMALL).close()
    return path


def add_unit(desk: Desk, code: str) -> None:
    desk.units.add(BusinessUnit(code, Name(code)))


def test_due_once_something_changed(file, folders) -> None:
    desk = Desk.open(file, backups=folders)
    assert not desk.backups.is_due()
    add_unit(desk, "one")
    assert desk.backups.is_due()
    desk.backups.make()
    assert not desk.backups.is_due()
    desk.close()
    desk = Desk.open(file, backups=folders)
    assert not desk.backups.is_due()
    add_unit(desk, "two")
    desk.close()  # as if the program died: no backup
    desk = Desk.open(file, backups=folders)
    assert desk.backups.is_due()
    desk.close()
    reader = Desk.open(file, read_only=True)
    reader.backups.folders = folders
    assert not reader.backups.is_due()
    reader.close()


def test_the_second_folder_is_used_while_it_is_there(file, folders) -> None:
    desk = Desk.open(file, backups=folders)
    made = desk.backups.make()
    assert "is not there" in made.second
    (folders.second or file).mkdir()
    assert desk.backups.make().second == ""
    assert len(desk.backups.known()) == 2
    assert len(backups.backups_in(folders.second_of(file) or file)) == 1
    desk.close()


def test_a_thread_backs_up_while_the_desk_is_used(qtbot: QtBot, file, folders) -> None:
    desk = Desk.open(file, backups=folders)
    thread = desk.backups.maker()
    with qtbot.waitSignals([thread.made, thread.finished], timeout=20_000):
        thread.start()
    assert [backup.counts["unit"] for backup in desk.backups.known()] == [len(SMALL.units)]
    desk.backups.folders = Folders(file / "not a folder")
    thread = desk.backups.maker()
    with qtbot.waitSignal(thread.failed, timeout=20_000) as failure, qtbot.waitSignal(thread.finished):
        thread.start()
    assert isinstance(failure.args[0], BackupFailed)
    desk.close()


def test_the_way_back(file, folders) -> None:
    desk = Desk.open(file, backups=folders)
    old = desk.backups.make().backup
    add_unit(desk, "later")
    with pytest.raises(WorkspaceError, match="close it first"):
        restore(old.path, file, folders)
    desk.close()
    aside = restore(old.path, file, folders)
    assert aside is not None
    desk = Desk.open(file, backups=folders)
    assert len(desk.catalog.units) == len(SMALL.units)
    newest = desk.backups.known()[0]
    assert newest.counts["unit"] == len(SMALL.units) + 1
    desk.close()


def test_a_damaged_workspace_is_put_aside_and_its_backup_restored(file, folders) -> None:
    desk = Desk.open(file, backups=folders)
    desk.backups.make()
    desk.close()
    file.write_bytes(file.read_bytes()[:9000])
    with pytest.raises(GreenDeskError):
        Desk.open(file)
    [known] = backups_of(file, folders)
    aside = restore(known.path, file, folders)
    assert aside is not None
    assert aside.stat().st_size == 9000
    Desk.open(file, backups=folders).close()


def test_restored_although_the_backup_before_it_fails(file, folders) -> None:
    desk = Desk.open(file, backups=folders)
    known = desk.backups.make().backup
    desk.close()
    assert restore(known.path, file, Folders(file / "not a folder")) is not None


def test_usual_folders(file, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("GREENDESK_HOME", str(tmp_path / "home"))
    assert Folders.usual() == Folders(tmp_path / "home" / "data" / "backups")
    assert Folders.usual().second_of(file) is None
    assert backups_of(file, Folders.usual()) == ()
