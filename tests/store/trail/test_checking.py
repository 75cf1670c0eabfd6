"""What was altered behind the journal's back is found, and the first bad record named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from greendesk.domain.journal import Act, Deed
from greendesk.store import Problem, Store
from greendesk.store.library import sqlite
from tests.store.making import UNDATED, UNITS, month


@pytest.fixture
def altered(path: Path) -> Callable[[str], list[Problem]]:
    """Runs statements as another program would, without our triggers, and verifies."""
    with Store.create(path, UNDATED) as store:
        (value,) = store.put_measurements([month("2022-04", 1.0)])
        store.put_measurements([replace(value, value=2.0)])
        store.update_unit(replace(UNITS[1], position=7))
        store.put_measurements([month(f"{y}-{m:02}", 1.0) for y in range(1980, 1990) for m in range(1, 13)])
        assert store.verify() == []

    def alter(script: str) -> list[Problem]:
        connection = sqlite.connect(str(path), isolation_level=None)
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.executescript(script)
        for _, sql in triggers:
            connection.execute(sql)
        connection.close()
        with Store.open(path) as store:
            return store.verify()

    return alter


@pytest.mark.parametrize(
    "script, record",
    [
        ("UPDATE tx SET actor = 'Mallory' WHERE id = 2", "transaction 2 of the journal"),
        ("UPDATE tx SET wall_time = '2020-01-01' WHERE id = 3", "transaction 3 of the journal"),
        ("UPDATE tx SET hash = zeroblob(32) WHERE id = 2", "transaction 2 of the journal"),
        ("UPDATE change SET new = 3.0 WHERE field = 'value'", "change"),
        ("UPDATE change SET old = 0 WHERE field = 'value'", "change"),
        ("UPDATE change SET key = 'x' WHERE tx = 2", "change"),
        ("UPDATE shape SET columns = columns || ',x' WHERE table_name = 'unit'", "change"),
        ("UPDATE change SET new = CAST(new || x'00' AS BLOB) WHERE key IS NULL", "change"),
        ("UPDATE change SET new = CAST(new AS TEXT) WHERE key IS NULL", "journal"),
        ("DELETE FROM change WHERE tx = 3", "transaction 3 of the journal"),
        ("UPDATE undo SET undo_top = NULL, below = NULL; DELETE FROM undo WHERE tx = 3; "
         "DELETE FROM change WHERE tx = 3; DELETE FROM tx WHERE id = 3", "transaction 4 of the journal"),
        ("UPDATE journal SET format = 2", "table journal"),
    ],
)  # fmt: skip
def test_a_journal_that_was_altered(altered, script, record) -> None:
    (problem,) = altered(script)
    assert problem.check == "journal"
    assert problem.record.startswith(record)
    assert problem.message.endswith(".")


@pytest.mark.parametrize(
    "script, record",
    [
        ("UPDATE measurement SET note = 'x' WHERE start_date = '1985-05-01'", "measurement "),
        ("UPDATE measurement SET note = 'x' WHERE start_date = '2022-04-01'", "measurement "),
        ("UPDATE unit SET name_en = 'Mallory' WHERE id = 'u-ding'", "business unit u-ding"),
        ("UPDATE goal SET on_track = 0.9", "goal "),
        ("UPDATE workspace SET fiscal_year_start = 7", "workspace 1"),
        ("DELETE FROM initiative_tag", "tag "),
        ("INSERT INTO factor VALUES ('f', 'f', 'F', NULL, NULL, 1.0, 'kg/kg', '', NULL)", "factor f"),
    ],
)
def test_a_row_that_was_altered_behind_the_journal(altered, script, record) -> None:
    (problem,) = altered(script)
    assert problem.check == "journal"
    assert problem.record.startswith(record)
    assert "journal" in problem.message


def test_undone_and_redone_it_still_fits(path) -> None:
    with Store.create(path, UNDATED) as store:
        store.delete_unit("u-group")
        store.undo()
        with store.writing(Deed(Act.PASTE)):
            store.put_measurements([month(f"2022-{m:02}", 1.0) for m in range(1, 13)])
        store.undo()
        store.redo()
        assert store.verify() == []
