"""Protected workspaces: nothing of them can be read, one wrong bit is found, and every step is whole."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import unicodedata
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from greendesk.domain.errors import (
    DamagedWorkspace,
    GreenDeskError,
    LockedWorkspace,
    TooManyTries,
    WorkspaceError,
    WrongPassphrase,
)
from greendesk.domain.journal import Act, Deed
from greendesk.domain.model import new_id
from greendesk.store import Store, keys, protection
from greendesk.store.backup.restoring import restore
from greendesk.store.left_over import unfinished_of
from greendesk.store.opening import is_protected
from tests.store.making import EVERYTHING, INDICATORS, month

PASSPHRASE = "correct horse 배터리"
CONTENT = ("Wang Li", "Less plastic", "매장 1", "盒马", "CREATE TABLE", "SQLite format")


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with little memory; forget every key."""
    monkeypatch.setattr(keys, "MEMORY_KIB", 64)
    monkeypatch.setattr(keys, "ITERATIONS", 1)
    monkeypatch.setattr(keys, "_unlocked", {})
    monkeypatch.setattr(keys, "_tries", {})


@pytest.fixture
def protected(path: Path) -> Path:
    Store.create(path, EVERYTHING, passphrase=PASSPHRASE).close()
    return path


def lock() -> None:
    keys._unlocked.clear()


def readable(folder: Path) -> set[str]:
    """Which words of the content any file of a folder holds in clear."""
    found = set()
    for file in folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            found |= {w for w in CONTENT if w.encode() in data or w.encode("utf-16-le") in data}
    return found


def test_made_protected_it_opens_with_its_passphrase_alone(protected: Path) -> None:
    assert is_protected(protected)
    lock()
    with pytest.raises(LockedWorkspace, match="is protected; give its passphrase"):
        Store.open(protected)
    with pytest.raises(WrongPassphrase, match="type it again"):
        keys.unlock(protected, "wrong passphrase")
    keys.unlock(protected, PASSPHRASE)
    with Store.open(protected) as store:
        assert store.is_protected
        assert store.read_all() == EVERYTHING
        assert store.verify() == []
    with Store.open(protected, read_only=True) as store:
        assert store.verify() == []


def test_a_passphrase_may_be_typed_in_either_form_of_its_characters(protected: Path) -> None:
    lock()
    keys.unlock(protected, unicodedata.normalize("NFD", PASSPHRASE))


def test_nothing_can_be_read_while_it_is_written_nor_in_its_backup(protected: Path, tmp_path: Path) -> None:
    with Store.open(protected) as store:
        with store.writing(Deed(Act.PASTE)):
            months = [f"{y}-{m:02}" for y in range(1950, 2019) for m in range(1, 13)]
            store.put_measurements([month(m, 1.0, note="Less plastic") for m in months])
            assert protected.with_name(protected.name + "-journal").exists()
            assert readable(tmp_path) == set()
        store.back_up(tmp_path / "backups", datetime.now().astimezone())
        assert len(list((tmp_path / "backups").glob("*.key"))) == 1
        assert readable(tmp_path) == set()
        store.verify()
        with store.as_known_on(datetime.now().astimezone()):
            assert readable(tmp_path) == set()


def test_three_wrong_tries_then_a_pause(protected: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock()
    clock = [100.0]
    monkeypatch.setattr(keys.time, "monotonic", lambda: clock[0])
    for _ in range(keys.TRIES):
        with pytest.raises(WrongPassphrase):
            keys.unlock(protected, "wrong passphrase")
    with pytest.raises(TooManyTries, match="3 times; try again in 30 seconds") as told:
        keys.unlock(protected, PASSPHRASE)
    assert told.value.seconds == keys.PAUSE
    clock[0] += keys.PAUSE
    keys.unlock(protected, PASSPHRASE)


def test_protected_later_changed_and_unprotected(path: Path, tmp_path: Path) -> None:
    with Store.create(path, EVERYTHING) as store:
        store.delete_goal(EVERYTHING.goals[0].id)
        before = store.read_all()
        recovery = store.protect(PASSPHRASE, recovery=True)
        assert recovery is not None
        assert store.is_protected
        assert readable(tmp_path) == set()
        assert store.read_all() == before
        assert store.verify() == []
        store.undo()
        assert set(store.read_all().goals) == set(EVERYTHING.goals)
        with pytest.raises(WorkspaceError, match="protected already"):
            store.protect(PASSPHRASE, recovery=False)
        with pytest.raises(WrongPassphrase):
            store.change_passphrase("wrong passphrase", "another passphrase", recovery=False)
        store.change_passphrase(recovery.lower().replace("-", " "), "another passphrase", recovery=False)
    lock()
    for old in (PASSPHRASE, recovery):
        with pytest.raises(WrongPassphrase):
            keys.unlock(path, old)
    keys.unlock(path, "another passphrase")
    with Store.open(path) as store:
        store.unprotect("another passphrase")
        assert not store.is_protected
        assert not keys.key_file(path).exists()
        store.put_measurements([month("2019-12", 1.0)])
    lock()
    with Store.open(path) as store:
        assert store.verify() == []
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_short_passphrase_protects_nothing(path: Path) -> None:
    with pytest.raises(WorkspaceError, match="at least 8 characters"):
        Store.create(path, passphrase="short")
    with Store.create(path) as store, pytest.raises(WorkspaceError, match="too short"):
        store.protect("short", recovery=False)


def test_a_lost_or_damaged_key_file_is_named(protected: Path) -> None:
    lock()
    key_file = keys.key_file(protected)
    whole = key_file.read_text()
    for broken in ("{}", "no json", json.dumps({**json.loads(whole), "version": 2})):
        key_file.write_text(broken)
        with pytest.raises(DamagedWorkspace, match="put it back from a backup"):
            Store.open(protected)
    key_file.unlink()
    with pytest.raises(GreenDeskError, match="is not a GreenDesk workspace"):
        Store.open(protected)
    with pytest.raises(WorkspaceError, match=r"its key file .* is not beside it"):
        keys.unlock(protected, PASSPHRASE)
    key_file.write_text(whole)
    keys.unlock(protected, PASSPHRASE)
    Store.open(protected).close()


def test_a_backup_is_restored_with_its_key_file(protected: Path, tmp_path: Path) -> None:
    with Store.open(protected) as store:
        backup = store.back_up(tmp_path / "backups", datetime.now().astimezone())
        store.put_measurements([month("2019-12", 1.0)])
        store.change_passphrase(PASSPHRASE, "another passphrase", recovery=False)
    restore(backup.path, protected, datetime.now().astimezone())
    lock()
    keys.unlock(protected, PASSPHRASE)
    with Store.open(protected) as store:
        assert store.read_all() == EVERYTHING


def test_every_flipped_bit_is_found(protected: Path, tmp_path: Path) -> None:
    """Of a file with free pages too; never a wrong total, never a traceback."""
    chance = random.Random(3)
    with Store.open(protected) as store:
        store.delete_measurements([m.id for m in store.measurements(INDICATORS[0].id)])
    whole = protected.read_bytes()
    for _ in range(60):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        protected.write_bytes(flipped)
        with pytest.raises(DamagedWorkspace):
            Store.open(protected)
    protected.write_bytes(whole)
    Store.open(protected).close()


KILLED = """
import os, signal, sys
from pathlib import Path
from greendesk.store import Store, keys, protection, making
keys.MEMORY_KIB, keys.ITERATIONS = 64, 1
path, verb, step = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
calls = [0]
def counting(event, arguments):
    if event in ("os.rename", "os.remove", "open") and str(path.parent) in str(arguments[0]):
        calls[0] += 1
        if calls[0] == step:
            os.kill(os.getpid(), signal.SIGKILL)
def stepping(frame, event, function):  # SQLite's own steps are no events
    if event == "c_call" and function.__name__ == "execute":
        counting("open", [path])
keys.unlock(path, "old passphrase") if verb != "protect" else None
store = Store.open(path)
sys.addaudithook(counting)
sys.setprofile(stepping)
if verb == "protect":
    store.protect("old passphrase", recovery=False)
elif verb == "change":
    store.change_passphrase("old passphrase", "new passphrase", recovery=False)
else:
    store.unprotect("old passphrase")
calls[0] = step  # done: what the process does at its end (coverage writes to a database) is no step
sys.setprofile(None)
"""


@pytest.mark.parametrize("verb", ["protect", "change", "unprotect"])
def test_killed_at_any_step_it_opens_with_the_old_or_the_new(path: Path, tmp_path: Path, verb: str) -> None:
    first = tmp_path / "first"
    first.mkdir()
    passphrase = None if verb == "protect" else "old passphrase"
    Store.create(first / path.name, EVERYTHING, passphrase=passphrase).close()
    left = 0
    for step in range(1, 100):
        place = tmp_path / str(step)
        shutil.copytree(first, place)
        ended = subprocess.run(
            [sys.executable, "-c", KILLED, str(place / path.name), verb, str(step)],
            env={**os.environ, "PYTHONPATH": os.getcwd()}, check=False, capture_output=True, text=True,
        )  # fmt: skip
        lock()
        keys._tries.clear()
        left += _is_cleared(place, path.name)
        assert _opens(place / path.name)
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL, ended.stderr
    else:
        pytest.fail("it was killed at every step")
    assert step > (5 if verb == "change" else 15)
    assert left  # there was something to clear


def _is_cleared(place: Path, name: str) -> bool:
    """Try to open a workspace, whose passphrase nobody has given: what was left over is gone then.

    Returns: whether there was any.
    """
    known = {name, name + ".key", name + "-journal"}
    before = {file.name for file in place.iterdir()} - known
    with suppress(LockedWorkspace):
        Store.open(place / name).close()
    assert {file.name for file in place.iterdir()} <= known
    if is_protected(place / name):
        assert readable(place) == set()
    return bool(before)


def test_what_a_living_process_works_on_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process opens the workspace while it is being unprotected, and clears nothing away."""
    opening = (
        "import sys\nfrom pathlib import Path\nfrom greendesk.store import Store\n"
        "from greendesk.domain.errors import LockedWorkspace\n"
        "try:\n    Store.open(Path(sys.argv[1]))\nexcept LockedWorkspace:\n    print('locked')"
    )
    seen = []
    take = protection._take_place

    def between(file: object, temporary: Path) -> None:
        command = [sys.executable, "-c", opening, str(path)]
        seen.append(subprocess.check_output(command, text=True, cwd=os.getcwd()))
        assert temporary.exists()
        take(file, temporary)  # type: ignore[arg-type]

    monkeypatch.setattr(protection, "_take_place", between)
    with Store.create(path, EVERYTHING, passphrase=PASSPHRASE) as store:
        store.unprotect(PASSPHRASE)
        assert not store.is_protected
    assert seen == ["locked\n"]


def test_files_of_others_are_no_leftovers(path: Path) -> None:
    Store.create(path, EVERYTHING).close()
    others = [
        path.with_name(f".{new_id()}.tmp"), path.with_name(f"{path.name}.tmp"),
        unfinished_of(path.with_name("another.greendesk")), path.with_name(".notes.tmp"),
    ]  # fmt: skip
    for other in others:
        other.touch()
    ours = unfinished_of(path)
    ours.touch()
    with Store.open(path, read_only=True):
        assert ours.exists()
    with Store.open(path):
        assert not ours.exists()
        assert all(other.exists() for other in others)
        again = unfinished_of(path)
        again.touch()
        with Store.open(path):
            assert again.exists()  # its locks would be dropped


def _opens(file: Path) -> bool:
    """Whether a workspace opens, with nothing or with one of its two passphrases, and is whole."""
    if is_protected(file):
        try:
            keys.unlock(file, "old passphrase")
        except WrongPassphrase:
            keys.unlock(file, "new passphrase")
    with Store.open(file) as store:
        assert store.read_all() == EVERYTHING
        return store.verify() == []
