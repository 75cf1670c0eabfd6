"""A store with one of everything but measurements, and what the tests of refusals need."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from greendesk.store import Store
from tests.store.making import EVERYTHING, UNMEASURED


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "town.greendesk"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.create(path, UNMEASURED, timeout=0.05) as store:
        yield store


@pytest.fixture
def medium() -> Iterator[Path]:
    """A workspace with one of everything, alone in its folder, closed.

    If the tests run as root they lose root's rights meanwhile, for those override what a file's mode forbids.
    """
    folder = Path(tempfile.mkdtemp(prefix="greendesk-store-"))
    path = folder / "medium.greendesk"
    with Store.create(path, EVERYTHING) as store:
        store.prepare_to_write()  # from now on modules may lie where only root may read
    is_root = os.geteuid() == 0
    if is_root:
        nobody = 65534
        os.chown(folder, nobody, nobody)
        os.chown(path, nobody, nobody)
        os.seteuid(nobody)
    try:
        yield path
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)
