"""Rules of the tables hold for a file that is only read, too."""

from __future__ import annotations

import pytest

from greendesk.store import Store
from greendesk.store.library import sqlite
from tests.store.making import EVERYTHING


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "broken", ["UPDATE workspace SET fiscal_year_start = 13", "UPDATE unit SET colour = -1"]
)
def test_a_broken_rule_is_found(path, broken, read_only) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(broken)
    connection.close()
    before = path.read_bytes()
    with Store.open(path, read_only=read_only) as store:
        assert [problem.check for problem in store.verify()] == ["integrity"]
    assert path.read_bytes() == before


def test_a_sound_file_is_sound(path) -> None:
    Store.create(path, EVERYTHING).close()
    with Store.open(path, read_only=True) as store:
        assert store.verify() == []
