"""Protection when things fail: a disk that refuses, another program that writes, a file tampered with."""

from __future__ import annotations

import json
import os
import random
import shutil
import stat
from pathlib import Path

import pytest

from greendesk.domain.errors import (
    DamagedWorkspace,
    ForeignFile,
    GreenDeskError,
    WorkspaceBusy,
    WorkspaceMoved,
)
from greendesk.domain.model import Workspace
from greendesk.store import Store, keys, making, protection
from greendesk.store.opening import is_protected
from tests.store.making import EVERYTHING, INDICATORS, month

OLD, NEW = "old passphrase", "new passphrase"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with little memory; forget every key."""
    monkeypatch.setattr(keys, "MEMORY_KIB", 64)
    monkeypatch.setattr(keys, "ITERATIONS", 1)
    monkeypatch.setattr(keys, "_unlocked", {})
    monkeypatch.setattr(keys, "_tries", {})
    monkeypatch.setattr(keys, "TRIES", 1_000_000)


def carry_out(store: Store, verb: str) -> None:
    if verb == "protect":
        store.protect(OLD, recovery=False)
    elif verb == "change":
        store.change_passphrase(OLD, NEW, recovery=False)
    else:
        store.unprotect(OLD)


def refusal_of(store: Store, verb: str) -> str:
    try:
        carry_out(store, verb)
    except GreenDeskError as error:
        return str(error)
    return ""


def opens_with_the_old(file: Path) -> bool:
    keys._unlocked.clear()
    keys.unlock(file, OLD)
    return True


OLD_OPENS = {
    "protect": lambda f: not is_protected(f),
    "change": opens_with_the_old,
    "unprotect": is_protected,
}


def opens_whole(file: Path) -> bool:
    """Whether it opens with nothing, or the old or the new passphrase, and holds what it held."""
    keys._unlocked.clear()
    if is_protected(file):
        try:
            keys.unlock(file, OLD)
        except GreenDeskError:
            keys.unlock(file, NEW)
    with Store.open(file) as store:
        return store.read_all() == EVERYTHING and store.verify() == []


@pytest.mark.parametrize("verb", ["protect", "change", "unprotect"])
@pytest.mark.parametrize("call", ["fsync", "replace", "unlink"])
def test_a_disk_that_refuses_at_any_step_leaves_a_workspace(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str, call: str
) -> None:
    """The step is refused in one sentence or is done; nothing is left over, and the file opens."""
    first = tmp_path / "first"
    first.mkdir()
    Store.create(first / path.name, EVERYTHING, passphrase=None if verb == "protect" else OLD).close()
    original, refusals = getattr(os, call), 0
    for failing in range(1, 20):
        calls = 0

        def refusing(*arguments: object, **options: object) -> object:
            nonlocal calls
            calls += 1
            if calls == failing:  # noqa: B023 - it is called within this turn alone
                raise OSError(28, "No space left on device")
            return original(*arguments, **options)

        place = tmp_path / f"{failing}"
        shutil.copytree(first, place)
        file = place / path.name
        keys._unlocked.clear()
        if verb != "protect":
            keys.unlock(file, OLD)
        with Store.open(file) as store:
            with monkeypatch.context() as patched:
                patched.setattr(os, call, refusing)
                refusal = refusal_of(store, verb)
            assert store.read_all() == EVERYTHING  # it goes on being open
            assert store.is_protected == ((verb == "protect") != (refusal != "") or verb == "change")
        assert opens_whole(file)
        if refusal:
            assert "all is as it was" in refusal
            assert OLD_OPENS[verb](file)
            refusals += 1
        left = {found.name for found in place.iterdir()} - {file.name, keys.key_file(file).name}
        assert not left or call == "unlink"
        if calls < failing:
            break
    else:
        pytest.fail("it was refused at every step")
    assert failing > 1 or (verb == "change" and call == "unlink")
    assert refusals or call == "unlink"


def test_no_write_of_another_program_is_lost(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It can write before or not at all, but not into a file that is about to be replaced."""
    told = []
    take = protection._take_place
    with Store.create(path, EVERYTHING) as store, Store.open(path, timeout=0.05) as other:

        def between(*arguments: object) -> None:
            with pytest.raises(WorkspaceBusy):
                other.put_measurements([month("2019-12", 1.0)])
            told.append(True)
            take(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(protection, "_take_place", between)
        store.protect(OLD, recovery=False)
        with pytest.raises(WorkspaceMoved):
            other.put_measurements([month("2019-12", 1.0)])
        assert store.read_all() == EVERYTHING
    assert told == [True]


@pytest.mark.skipif(os.name != "posix", reason="has no such permissions")
def test_a_private_file_stays_private(path: Path) -> None:
    with Store.create(path, EVERYTHING) as store:
        path.chmod(0o600)
        store.protect(OLD, recovery=False)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(keys.key_file(path).stat().st_mode) == 0o600
        store.unprotect(OLD)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("passphrase", [None, NEW])
def test_a_workspace_that_cannot_be_replaced_keeps_its_key(
    path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str | None
) -> None:
    Store.create(path, EVERYTHING, passphrase=OLD).close()

    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(making, "_replace", refuse)
        with pytest.raises(GreenDeskError):
            Store.create(path, Workspace(), overwrite=True, passphrase=passphrase)
    assert opens_whole(path)


def test_a_key_file_that_asks_for_too_much_is_refused(path: Path) -> None:
    Store.create(path, passphrase=OLD).close()
    key_file = keys.key_file(path)
    whole = json.loads(key_file.read_text())
    for name, value in (
        ("memory_kib", 2**31), ("iterations", 2**31), ("lanes", 10_000), ("memory_kib", -1), ("lanes", "4"),
    ):  # fmt: skip
        key_file.write_text(json.dumps({**whole, "passphrase": {**whole["passphrase"], name: value}}))
        with pytest.raises(DamagedWorkspace, match="key file"):
            keys.unlock(path, OLD)


def test_without_its_key_file_it_is_told_what_is_missing(path: Path) -> None:
    Store.create(path, passphrase=OLD).close()
    keys.key_file(path).unlink()
    with pytest.raises(ForeignFile, match=r"its key file .*\.greendesk\.key has to lie beside it"):
        Store.open(path)


def test_no_flipped_bit_passes(path: Path) -> None:
    """500 of the workspace and each bit kind of its key file: refused, or the same content; never another."""
    chance = random.Random(20261124)
    Store.create(path, EVERYTHING, passphrase=OLD).close()
    with Store.open(path) as store:
        store.delete_measurements([m.id for m in store.measurements(INDICATORS[0].id)])
        content = store.read_all()
    whole = path.read_bytes()
    for _ in range(500):
        path.write_bytes(flipped(whole, chance))
        with pytest.raises(DamagedWorkspace):
            Store.open(path)
    path.write_bytes(whole)
    key_file, refused = keys.key_file(path), 0
    sealed = key_file.read_bytes()
    for _ in range(200):
        key_file.write_bytes(flipped(sealed, chance))
        keys._unlocked.clear()
        try:
            keys.unlock(path, OLD)
            with Store.open(path) as store:
                assert store.read_all() == content
        except GreenDeskError:
            refused += 1
    assert refused > 100


def flipped(whole: bytes, chance: random.Random) -> bytes:
    changed = bytearray(whole)
    changed[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
    return bytes(changed)
