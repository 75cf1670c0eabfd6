"""A look for damage ahead of opening: trusted once, and only for the very file that was looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from greendesk.domain.errors import DamagedWorkspace, WorkspaceError
from greendesk.store import Store, ahead
from greendesk.store.ahead import found_sound, look_ahead
from tests.store.making import EVERYTHING


@pytest.fixture
def closed(path: Path) -> Path:
    Store.create(path, EVERYTHING).close()
    return path


def spoil(path: Path) -> None:
    """Break a page in the middle of the file, and leave its header as it is."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)


def test_a_sound_file_is_found_sound_once(closed: Path) -> None:
    before = closed.read_bytes()
    look_ahead(closed)
    assert found_sound(closed)
    assert not found_sound(closed)
    assert closed.read_bytes() == before
    assert list(closed.parent.iterdir()) == [closed]


@pytest.mark.parametrize("change", [spoil, Path.touch, Path.unlink], ids=["spoiled", "touched", "deleted"])
def test_a_file_changed_since_is_looked_at_again(closed: Path, change: Callable[[Path], None]) -> None:
    look_ahead(closed)
    ahead._looks[closed].join()
    change(closed)
    assert not found_sound(closed)


def test_damage_is_said_by_the_opening(closed: Path) -> None:
    spoil(closed)
    look_ahead(closed)
    with pytest.raises(DamagedWorkspace, match="is damaged"):
        Store.open(closed)


def test_what_is_no_workspace_is_refused_as_ever(path: Path) -> None:
    look_ahead(path)
    with pytest.raises(WorkspaceError, match="There is no file"):
        Store.open(path)


def test_a_workspace_looked_at_opens_for_writing(closed: Path) -> None:
    look_ahead(closed)
    with Store.open(closed) as store:
        assert not store.is_read_only
        assert store.catalog().info.name
