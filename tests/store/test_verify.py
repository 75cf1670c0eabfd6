"""Each rule, broken by another program: found, and the first bad record is named."""

from __future__ import annotations

import pytest

from greendesk.store import Problem, Store
from greendesk.store.library import sqlite
from tests.store.making import EVERYTHING

BREAKS = {
    "UPDATE monthly_total SET total = total + 1 WHERE month = 24231": (
        "totals",
        "monthly_total plastic 2019-04",
    ),
    "UPDATE measurement SET start_date = '2019-04-01' WHERE id = 'm-6'": ("overlaps", "measurement m-6"),
    "UPDATE measurement SET value = 1 WHERE id = 'm-o'": ("totals", "monthly_total orders 2019-04"),
    "UPDATE measurement SET indicator_id = 'product' WHERE id = 'm-l'": ("records", "measurement m-l"),
    "DELETE FROM indicator WHERE id = 'orders'": ("references", "table indicator, row 3"),
    "DELETE FROM monthly_total": ("totals", "monthly_total plastic 2019-04"),
    "DROP INDEX measurement_by_indicator": ("schema", "index measurement_by_indicator"),
    "CREATE TABLE notes (x)": ("schema", "table notes"),
    "CREATE TRIGGER spy AFTER DELETE ON goal BEGIN SELECT 1; END": ("schema", "trigger spy"),
    "ALTER TABLE factor ADD COLUMN extra TEXT": ("schema", "table factor"),
    "PRAGMA ignore_check_constraints = ON; UPDATE measurement SET state = 'guess' WHERE id = 'm-4'": (
        "integrity",
        "file",
    ),
}


@pytest.mark.parametrize("sql", BREAKS)
def test_a_broken_rule_is_found(path, sql) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.executescript(sql)
    connection.close()
    check, record = BREAKS[sql]
    with Store.open(path, read_only=True) as store:
        problems = store.verify()
    assert (check, record) in [(problem.check, problem.record) for problem in problems]
    assert len({problem.check for problem in problems}) == len(problems)
    assert all(problem.message.endswith(".") for problem in problems)


def test_a_sound_file_has_no_problem(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        assert store.verify() == []


def test_a_record_that_cannot_be_read(path) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("UPDATE measurement SET note = CAST(x'ff' AS TEXT) WHERE id = 'm-4'")
    connection.close()
    with Store.open(path) as store:
        (problem,) = store.verify()
    assert (problem.check, problem.record) == ("records", "file")
    assert isinstance(problem, Problem)
    assert "is damaged" in problem.message
