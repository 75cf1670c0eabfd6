"""Files that can be read and not written: they open, they are read, and a write is a sentence."""

from __future__ import annotations

import shutil

import pytest

from greendesk.domain.errors import ReadOnlyWorkspace
from greendesk.store import Store
from greendesk.store.library import sqlite
from tests.store.making import EVERYTHING, month

NEW = [month("2020-01", 1.0)]


@pytest.mark.parametrize("file_mode,folder_mode", [(0o400, 0o500), (0o400, 0o700), (0o600, 0o500)])
def test_a_file_or_folder_that_cannot_be_written(medium, file_mode, folder_mode) -> None:
    medium.chmod(file_mode)
    medium.parent.chmod(folder_mode)
    before = medium.read_bytes()
    with Store.open(medium) as store:
        assert store.is_read_only
        assert store.read_all() == EVERYTHING
        assert store.verify() == []
        with pytest.raises(ReadOnlyWorkspace):
            store.put_measurements(NEW)
    assert medium.read_bytes() == before


@pytest.mark.parametrize("which", ["file", "folder"])
def test_rights_lost_while_the_file_is_open(medium, which) -> None:
    with Store.open(medium) as store:
        assert not store.is_read_only
        medium.parent.chmod(0o500)
        if which == "file":
            medium.chmod(0o400)
        with pytest.raises(ReadOnlyWorkspace, match="file or its folder is read-only"):
            store.put_measurements(NEW)
        assert store.read_all() == EVERYTHING
        medium.parent.chmod(0o700)
        medium.chmod(0o600)
        store.put_measurements(NEW)
        assert store.last_values("kg", 1) == (1.0,)


def test_an_older_file_that_cannot_be_updated(medium) -> None:
    connection = sqlite.connect(str(medium), isolation_level=None)
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    for read_only in (True, False):
        medium.parent.chmod(0o500)
        with pytest.raises(ReadOnlyWorkspace, match="older GreenDesk"):
            Store.open(medium, read_only)
    medium.parent.chmod(0o700)


def test_a_half_done_write_cannot_be_put_right_without_writing(medium) -> None:
    killed = medium.parent / "killed.greendesk"
    journal = killed.with_name(killed.name + "-journal")
    writer = sqlite.connect(str(medium), isolation_level=None)
    writer.executescript(
        "PRAGMA cache_size = 1; BEGIN; UPDATE measurement SET note = hex(randomblob(40000));"
    )
    shutil.copyfile(medium, killed)
    shutil.copyfile(medium.with_name(medium.name + "-journal"), journal)
    writer.execute("ROLLBACK")
    writer.close()
    with pytest.raises(ReadOnlyWorkspace, match="middle of a write"):
        Store.open(killed, read_only=True)
    with Store.open(killed) as store:
        assert store.read_all() == EVERYTHING
    assert not journal.exists()
