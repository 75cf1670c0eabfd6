"""The small workspace on disk, open at a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk
from tests.desk.small import small_workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "small.greendesk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk.create(path, small_workspace())
    yield desk
    desk.close()


@pytest.fixture
def changes(desk: Desk) -> list[Change]:
    """Every change that the desk tells from now on."""
    told: list[Change] = []
    desk.changed.connect(told.append)
    return told
