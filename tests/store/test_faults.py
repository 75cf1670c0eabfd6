"""What the machine does to a write: the sentence, and that nothing was changed."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from greendesk.domain.errors import (
    DiskFull,
    GreenDeskError,
    NewerWorkspace,
    NotFound,
    WorkspaceBusy,
    WorkspaceError,
    WorkspaceMoved,
)
from greendesk.domain.journal import Act, Deed
from greendesk.domain.model import Measurement
from greendesk.store import Store
from greendesk.store.file import WorkspaceFile
from greendesk.store.library import sqlite
from greendesk.store.schema import newest_version
from greendesk.store.tables import GOAL
from tests.store.making import EVERYTHING, UNMEASURED, month


def many() -> list[Measurement]:
    return [
        month(f"{year}-{number:02}", float(number), "mean", note="x" * 2000)
        for year in range(2000, 2100)
        for number in range(1, 13)
    ]


def refuses(store: Store, error: type[GreenDeskError], write: Callable[[], object]) -> str:
    """The write fails with a sentence; the store is as before, and works again afterwards."""
    before = store.read_all()
    with pytest.raises(error) as refusal:
        write()
    assert type(refusal.value) is error
    assert not store._file.connection.in_transaction
    assert store.read_all() == before
    assert store.verify() == []
    return str(refusal.value)


def test_no_more_pages(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        pages = store._file.value("PRAGMA page_count")
        store._file.rows(f"PRAGMA max_page_count = {pages + 3}")
        said = refuses(store, DiskFull, lambda: store.put_measurements(many()))
        assert "no room left" in said
        store._file.rows("PRAGMA max_page_count = 100000")
        store.delete_measurements([m.id for m in EVERYTHING.measurements])
        assert len(store.put_measurements(many())) == 1200


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A disk of 1 MB: a file system in memory as root; else a limit on the size of files."""
    if os.geteuid() == 0:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(tmp_path)], check=True)
        yield tmp_path
        subprocess.run(["umount", str(tmp_path)], check=True)
    else:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
        yield tmp_path
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk(small_disk) -> None:
    path = small_disk / "w.greendesk"
    with Store.create(path, EVERYTHING) as store:
        store.delete_measurements([m.id for m in EVERYTHING.measurements])
        before = store.read_all()
        with pytest.raises(WorkspaceError, match="nothing was changed"):
            store.put_measurements(many())
        assert store.read_all() == before
    with Store.open(path) as store:
        assert store.verify() == []
        assert store.read_all() == before
        store.put_measurements([month("2019-04", 1.0)])
    before_making = sorted(small_disk.iterdir())
    with pytest.raises(WorkspaceError):
        Store.create(small_disk / "second.greendesk", replace(EVERYTHING, measurements=tuple(many())))
    assert sorted(small_disk.iterdir()) == before_making


def moved(path: Path) -> None:
    path.rename(path.with_name("elsewhere.greendesk"))


def replaced(path: Path) -> None:
    Store.create(path, UNMEASURED, overwrite=True).close()


@pytest.mark.parametrize("happens", [moved, Path.unlink, replaced])
def test_the_file_is_moved_deleted_or_replaced(path, happens) -> None:
    with Store.create(path, EVERYTHING) as store:
        store.check_in_place()
        happens(path)
        said = refuses(store, WorkspaceMoved, lambda: store.put_measurements([month("2020-01", 1.0)]))
        assert "moved, deleted or replaced" in said
        with pytest.raises(WorkspaceMoved):
            store.check_in_place()
        assert not path.with_name(path.name + "-journal").exists()


def test_the_file_is_moved_and_put_back(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        elsewhere = path.with_name("elsewhere.greendesk")
        path.rename(elsewhere)
        with pytest.raises(WorkspaceMoved):
            store.put_measurements([month("2020-01", 1.0)])
        elsewhere.rename(path)
        assert len(store.put_measurements([month("2020-01", 1.0)])) == 1


def test_the_file_is_moved_in_the_middle_of_a_write(path) -> None:
    with Store.create(path, EVERYTHING) as store:

        def write() -> None:
            with store.writing():
                moved(path)
                store.put_measurements([month("2020-01", 1.0)])

        refuses(store, WorkspaceMoved, write)


def test_busy_beyond_the_timeout(path) -> None:
    with (
        Store.create(path, EVERYTHING, timeout=0.02) as store,
        Store.open(path) as other,
        other.writing(),
    ):
        said = refuses(store, WorkspaceBusy, lambda: store.put_measurements([month("2020-01", 1.0)]))
        assert "did not finish in time" in said


def test_busy_while_opened_and_read(path) -> None:
    with Store.create(path, EVERYTHING, timeout=0.02) as store:
        holder = sqlite.connect(str(path), isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(WorkspaceBusy):
            Store.open(path, timeout=0.02)
        with pytest.raises(WorkspaceBusy):
            store.catalog()
        before = store.data_version()
        holder.execute("DELETE FROM goal_milestone")
        assert store.data_version() == before  # asked in the middle of a commit, it does not wait
        holder.execute("COMMIT")
        holder.close()
        assert store.data_version() != before
        assert store.catalog().goals["g-kg"].milestones == ()


def test_a_reader_that_does_not_let_go_makes_a_commit_busy(path) -> None:
    with Store.create(path, EVERYTHING, timeout=0.02) as store:
        reader = sqlite.connect(str(path), isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM unit").fetchone()
        refuses(store, WorkspaceBusy, lambda: store.put_measurements([month("2020-01", 1.0)]))
        reader.close()
        assert len(store.put_measurements([month("2020-01", 1.0)])) == 1


def test_a_newer_program_updates_the_file_meanwhile(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        other = sqlite.connect(str(path), isolation_level=None)
        other.execute(f"PRAGMA user_version = {newest_version() + 1:d}")
        other.close()
        said = refuses(store, NewerWorkspace, lambda: store.put_measurements([month("2020-01", 1.0)]))
        assert f"this one knows {newest_version()})" in said


def test_a_fault_of_the_program_is_not_taken_for_one_of_the_file(store) -> None:
    with pytest.raises(sqlite.OperationalError, match="syntax error"):
        store._file.rows("SELEC 1")


def test_an_error_within_a_block_undoes_the_whole_block(store) -> None:
    def interrupted() -> None:
        with store.writing():
            store.put_measurements([month("2019-04", 1.0)])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert store.measurements("kg") == ()
    with store.writing():
        store.put_measurements([month("2019-04", 1.0)])
        with pytest.raises(GreenDeskError):
            store.put_measurements([month("2019-05", 1.0), month("2019-04", 1.0, "nowhere")])
        store.put_measurements([month("2019-06", 3.0)])
    assert [m.value for m in store.measurements("kg")] == [1.0, 3.0]
    assert store.verify() == []


def test_a_disk_that_reports_an_error(path) -> None:
    """A limit on the size of files, which the system reports like a failing disk."""
    with Store.create(path, EVERYTHING) as store:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, before[1]))
        try:
            said = refuses(store, WorkspaceError, lambda: store.put_measurements(many()))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert "disk reported an error" in said
        assert len(store.put_measurements(many())) == 1200


def test_no_more_open_files(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        store.prepare_to_write()
        before = resource.getrlimit(resource.RLIMIT_NOFILE)
        first_free = os.dup(0)
        os.close(first_free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (first_free, before[1]))
        try:
            with pytest.raises(WorkspaceError, match="would not open"):
                store.put_measurements([month("2020-01", 1.0)])
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, before)
        assert len(store.put_measurements([month("2020-01", 1.0)])) == 1


DEED = Deed(Act.ADD_GOAL)


def test_the_tables_have_the_last_word(store) -> None:
    """A reference that no check before has looked at."""
    with (
        pytest.raises(NotFound, match="no longer in the workspace"),
        store._file.writing(DEED) as transaction,
    ):
        transaction.insert(GOAL, [GOAL.to_row(replace(EVERYTHING.goals[0], id="g", indicator_id="gone"))])
    assert "g" not in store.catalog().goals


def test_a_closed_store_can_be_closed_again(path) -> None:
    store = Store.create(path)
    store.close()
    store.close()


def test_the_file_vanishes_while_it_is_opened(path) -> None:
    Store.create(path, EVERYTHING).close()
    file = WorkspaceFile(path, timeout=0)
    path.unlink()
    with pytest.raises(WorkspaceMoved):
        file.size()
    file.close()
