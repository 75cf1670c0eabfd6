"""Backups: whole, counted, named last; and what becomes of them when something goes wrong."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from greendesk.domain.errors import BackupFailed, GreenDeskError
from greendesk.store import Store
from greendesk.store.backup import backing_up, copying, folder
from greendesk.store.backup.backing_up import mirror
from greendesk.store.backup.folder import ABOUT, ENDING, backups_in, folder_of, rotate
from greendesk.store.backup.restoring import check
from tests.store.making import EVERYTHING, month
from tests.store.test_opening import state_of
from tests.store.test_schema import old_file

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)


@pytest.fixture
def full(path):
    with Store.create(path, EVERYTHING) as store:
        yield store


def test_a_backup_holds_what_the_workspace_held(full, tmp_path) -> None:
    backup = full.back_up(tmp_path / "deep" / "b", NOW)
    full.put_measurements([month("2019-10", 5.0)])
    with Store.open(backup.path, read_only=True) as copy:
        assert copy.read_all() == EVERYTHING
        assert copy.verify() == []
        assert copy.chain_ends() == backup.heads != full.chain_ends()
    assert (backup.counts["measurement"], backup.counts["unit"]) == (len(EVERYTHING.measurements), 4)
    assert backups_in(tmp_path / "deep" / "b") == (backup,)
    assert sorted(p.name for p in backup.path.parent.iterdir()) == [
        backup.path.name,
        backup.path.name + ABOUT,
    ]


def test_numbers_go_up_whatever_the_clock_says(full, tmp_path) -> None:
    made = [full.back_up(tmp_path / "b", NOW - timedelta(days=n)) for n in range(3)]
    assert [backup.number for backup in made] == [1, 2, 3]
    assert [backup.number for backup in backups_in(tmp_path / "b")] == [3, 2, 1]


def test_rotation_deletes_files(full, tmp_path) -> None:
    for hours in range(0, 24 * 6, 8):
        full.back_up(tmp_path / "b", NOW + timedelta(hours=hours))
    left = backups_in(tmp_path / "b")
    assert len(left) == 7 + 4
    assert len(os.listdir(tmp_path / "b")) == 2 * len(left)


def test_what_a_dead_process_left_is_swept_away_later(full, tmp_path) -> None:
    full.back_up(tmp_path / "b", NOW)
    old, new = tmp_path / "b" / ".old.tmp", tmp_path / "b" / ".new.tmp"
    orphan = tmp_path / "b" / f"000009-20260101T000000Z-00000000{ENDING}{ABOUT}"
    for file in (old, new, orphan):
        file.write_bytes(b"half")
    for file in (old, orphan):
        os.utime(file, (1, 1))
    rotate(tmp_path / "b", NOW)
    assert not old.exists()
    assert not orphan.exists()
    assert new.exists()
    assert len(backups_in(tmp_path / "b")) == 1


def test_two_days_take_no_more_than_their_room(full, tmp_path) -> None:
    size = full.back_up(tmp_path / "b", NOW).size
    assert size == backups_in(tmp_path / "b")[0].path.stat().st_size
    for minutes in range(30, 6 * 30, 30):
        full.back_up(tmp_path / "b", NOW + timedelta(minutes=minutes), 3 * size)
    assert [backup.number for backup in backups_in(tmp_path / "b")] == [6, 5, 4]
    stick = tmp_path / "stick"
    stick.mkdir()
    for backup in reversed(backups_in(tmp_path / "b")):
        mirror(backup, stick / "town", backup.made, size)
    assert [copy.sha256 for copy in backups_in(stick / "town")] == [backups_in(tmp_path / "b")[0].sha256]


def test_a_disk_that_gets_full_first_loses_older_hours_then_says_so(full, tmp_path, monkeypatch) -> None:
    before = full.path.read_bytes()
    size = full.back_up(tmp_path / "b", NOW).size
    for minutes in (30, 60, 90):
        full.back_up(tmp_path / "b", NOW + timedelta(minutes=minutes))
    disk = size * 5  # four backups, room for one more

    def usage(folder: Path) -> object:
        used = sum(file.stat().st_size for file in folder.glob(f"*{ENDING}"))
        return SimpleNamespace(free=disk - used - size // 2)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    full.back_up(tmp_path / "b", NOW + timedelta(minutes=120))
    assert len(backups_in(tmp_path / "b")) < 4
    assert backups_in(tmp_path / "b")[0].number == 5
    disk = 0
    left = backups_in(tmp_path / "b")
    with pytest.raises(BackupFailed, match=r"There is no room for a backup in .*The workspace is as it was"):
        full.back_up(tmp_path / "b", NOW + timedelta(minutes=150))
    assert backups_in(tmp_path / "b") == left[:1]  # the newest, which is verified
    assert not [file for file in (tmp_path / "b").iterdir() if file.name.endswith(".tmp")]
    assert full.path.read_bytes() == before


def test_a_disk_that_does_not_say_how_full_it_is(full, tmp_path, monkeypatch) -> None:
    def refuse(folder: Path) -> object:
        raise OSError(38, "not implemented")

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    made = [full.back_up(tmp_path / "b", NOW + timedelta(minutes=n)) for n in range(3)]
    assert backups_in(tmp_path / "b") == tuple(reversed(made))


def test_the_second_folder(full, tmp_path) -> None:
    backup = full.back_up(tmp_path / "b", NOW)
    stick = tmp_path / "stick"
    with pytest.raises(BackupFailed, match="is not there"):
        mirror(backup, stick / "town", NOW)
    assert not stick.exists()
    stick.mkdir()
    copy = mirror(backup, stick / "town", NOW)
    assert copy.path.read_bytes() == backup.path.read_bytes()
    assert backups_in(stick / "town") == (copy,)


def test_a_copy_that_differs_is_refused(full, tmp_path, monkeypatch) -> None:
    real = copying._tally_of
    monkeypatch.setattr(copying, "_tally_of", lambda file, path: copying.Tally({}, real(file, path).heads))
    with pytest.raises(BackupFailed, match="does not hold what"):
        full.back_up(tmp_path / "b", NOW)
    assert os.listdir(tmp_path / "b") == []


def test_a_damaged_copy_is_refused(full, tmp_path, monkeypatch) -> None:
    real = copying._copy

    def bad_disk(file, temporary, called) -> None:
        real(file, temporary, called)
        data = bytearray(temporary.read_bytes())
        data[8192:12288] = b"\xa5" * 4096
        temporary.write_bytes(data)

    monkeypatch.setattr(copying, "_copy", bad_disk)
    with pytest.raises(GreenDeskError, match="damaged"):
        full.back_up(tmp_path / "b", NOW)
    assert os.listdir(tmp_path / "b") == []


def test_a_stick_that_lies(full, tmp_path, monkeypatch) -> None:
    backup = full.back_up(tmp_path / "b", NOW)
    monkeypatch.setattr(backing_up, "sha256_of", lambda path: "0" * 64)
    with pytest.raises(BackupFailed, match="not what was written"):
        mirror(backup, tmp_path / "town", NOW)
    assert os.listdir(tmp_path / "town") == []


def test_a_folder_that_cannot_be(full, tmp_path) -> None:
    (tmp_path / "b").write_text("a file")
    before = state_of(tmp_path)
    with pytest.raises(BackupFailed, match="choose another folder in Settings"):
        full.back_up(tmp_path / "b" / "town", NOW)
    with pytest.raises(BackupFailed):
        full.back_up(tmp_path / "b", NOW)
    assert state_of(tmp_path) == before


def test_a_backup_changed_afterwards_is_told(full, tmp_path) -> None:
    backup = full.back_up(tmp_path / "b", NOW)
    check(backup.path)
    data = bytearray(backup.path.read_bytes())
    data[-1] ^= 1
    backup.path.write_bytes(data)
    with pytest.raises(BackupFailed, match="not what was written"):
        check(backup.path)


@pytest.mark.parametrize(
    "noted",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"format": "greendesk-backup"}',
        b'{"format": "greendesk-backup", "made": 3}',
    ],
)
def test_a_backup_whose_note_is_spoilt_is_listed_unverified(full, tmp_path, noted) -> None:
    backup = full.back_up(tmp_path / "b", NOW)
    folder.beside(backup.path, ABOUT).write_bytes(noted)
    [found] = backups_in(tmp_path / "b")
    assert (found.path, found.number, found.made, found.verified) == (backup.path, 1, NOW, False)
    assert found.counts == {}


def test_a_time_without_zone_is_taken_as_universal(full, tmp_path) -> None:
    backup = full.back_up(tmp_path / "b", NOW)
    about = folder.beside(backup.path, ABOUT)
    about.write_text(json.dumps(json.loads(about.read_text()) | {"made": "2026-11-24T10:30:00"}))
    assert backups_in(tmp_path / "b")[0].made == NOW


def test_other_files_are_no_backups(tmp_path) -> None:
    for name in ("notes.txt", f"x{ENDING}", f"000001-20269999T999999Z-00000000{ENDING}"):
        (tmp_path / name).write_bytes(b"x")
    assert [backup.made.year for backup in backups_in(tmp_path)] == [1970]
    assert backups_in(tmp_path / "nowhere") == ()


def test_each_workspace_has_a_folder_of_its_own(tmp_path) -> None:
    one, other = tmp_path / "a" / "town.greendesk", tmp_path / "b" / "town.greendesk"
    assert folder_of(one, tmp_path) != folder_of(other, tmp_path)
    assert folder_of(one, tmp_path).name.startswith("town-")
    assert folder_of(tmp_path / "a" / ".." / "a" / "town.greendesk", tmp_path) == folder_of(one, tmp_path)


def test_an_older_version_is_handed_over_before_it_is_updated(path, tmp_path) -> None:
    old_file(path, 3)
    seen: list[Path] = []
    with Store.open(path, before_update=lambda store: seen.append(store.back_up(tmp_path / "b", NOW).path)):
        assert int.from_bytes(path.read_bytes()[60:64], "big") > 3
    [backup] = seen
    assert int.from_bytes(backup.read_bytes()[60:64], "big") == 3
    check(backup)
