"""Each rule, broken by another program: found, and the first bad record is named."""

from __future__ import annotations

from pathlib import Path

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


def broken(path: Path, sql: str) -> list[Problem]:
    """What is found after another program has written to a file with one of everything."""
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.executescript(sql)
    connection.close()
    with Store.open(path, read_only=True) as store:
        return store.verify()


UNREADABLE = {
    "UPDATE measurement SET note = CAST(x'ff' AS TEXT) WHERE id = 'm-4'": (
        "measurement m-4",
        "The measurement of plastic for 2019-04-01 to 2019-04-30 cannot be read: one of its texts is none.",
    ),
    "UPDATE unit SET name_ko = CAST(x'ff' AS TEXT) WHERE id = 'u-hema'": (
        "business unit u-hema",
        "The business unit hema cannot be read: one of its texts is none.",
    ),
    "UPDATE initiative SET start_date = '0000-05-01' WHERE id = 'i-plastics'": (
        "initiative i-plastics",
        "The initiative plastics cannot be read: year 0 is out of range.",
    ),
    "UPDATE measurement SET start_date = '0000-05-01' WHERE id = 'm-4'": (
        "measurement m-4",
        "The measurement of plastic for 0000-05-01 to 2019-04-30 cannot be read: year 0 is out of range.",
    ),
    "UPDATE goal_milestone SET date = '0000-05-01' WHERE position = 1": (
        "milestone g-kg",
        "The milestone g-kg cannot be read: year 0 is out of range.",
    ),
    "DELETE FROM workspace": (
        "workspace",
        "The workspace's settings, its name and fiscal year, are missing.",
    ),
}


@pytest.mark.parametrize("sql", UNREADABLE)
def test_a_record_that_cannot_be_read_is_named(path, sql) -> None:
    assert broken(path, sql) == [Problem("records", *UNREADABLE[sql])]


# What nobody could enter, though every table takes it.
NEVER_ENTERED = {
    "UPDATE workspace SET name = ' '": ("workspace", "The name is empty"),
    "UPDATE workspace SET currency = 'yuan'": ("workspace", "three capital letters"),
    "UPDATE workspace SET as_of = '2500-01-01'": ("workspace", "out of reach"),
    "UPDATE unit SET name_en = '', name_ko = NULL WHERE id = 'u-store'": (
        "business unit u-store",
        "The business unit store-1: The name is empty",
    ),
    "UPDATE unit SET code = '  ' WHERE id = 'u-ding'": ("business unit u-ding", "The code is empty"),
    "UPDATE unit SET code = 'a' || char(0) || 'b' WHERE id = 'u-ding'": (
        "business unit u-ding",
        "The business unit a b: The code “a b” holds a line break or control character",
    ),
    "UPDATE unit SET parent_id = 'u-store' WHERE id = 'u-hema'": (
        "business unit u-hema",
        "would become a part of itself",
    ),
    "UPDATE initiative SET owner = 'W' || char(0) WHERE id = 'i-paper'": (
        "initiative i-paper",
        "The initiative paper: The text holds a NUL character",
    ),
    "UPDATE approval SET stage = 'locked', approver = 'Kim' WHERE id = 'a-1'": (
        "approval a-1",
        "The approval of load for 2021-01: Kim submitted these values, so somebody else approves them.",
    ),
    "UPDATE approval SET due_date = '2021-02-28' WHERE id = 'a-2'": ("approval a-2", "after 2021-02-28"),
    "UPDATE initiative_tag SET tag = ' ' WHERE position = 2": ("initiative i-plastics", "A tag of"),
    "UPDATE initiative SET end_date = '2019-05-01' WHERE id = 'i-plastics'": (
        "measurement m-5",
        "The measurement of plastic for 2019-05-01 to 2019-05-31: The period 2019-05-01 to 2019-05-31 ends",
    ),
    "UPDATE measurement SET note = 'x' || char(0) WHERE id = 'm-6'": ("measurement m-6", "NUL character"),
    "UPDATE measurement SET value = 1e200 WHERE id = 'm-6'": ("measurement m-6", "beyond any amount"),
    "UPDATE measurement SET end_date = '9999-12-31' WHERE id = 'm-q'": ("measurement m-q", "out of reach"),
    "UPDATE factor SET value = 1e-40": ("factor f-pe", "beyond any amount"),
    "UPDATE factor SET year = 3": ("factor f-pe", "3 is out of reach"),
    "UPDATE indicator SET source_id = 'product' WHERE id = 'kg'; "
    "UPDATE indicator SET factor_id = 'f-pe' WHERE id = 'kg'": ("indicator kg", "computed from itself"),
    "UPDATE indicator SET account = CASE id WHEN 'kg' THEN 'avoided' ELSE 'inventory' END": (
        "indicator ratio",
        "The indicator per-order: “Plastic per order” belongs to the inventory, but",
    ),
    "UPDATE indicator SET account = 'inventory' WHERE id = 'product'; UPDATE factor SET value = -1": (
        "indicator product",
        "lies below zero",
    ),
    "UPDATE indicator SET aggregation = 'mean' WHERE id = 'product'": (
        "indicator product",
        "must be sum, not mean",
    ),
    "UPDATE indicator SET unit = 'kWh' WHERE id = 'kg'": ("indicator ratio", "different things"),
    "UPDATE goal SET target_value = base_value WHERE id = 'g-level'": (
        "goal g-level",
        "The goal of stations from 2017-01-01 on: The target 0 equals the base value",
    ),
    "UPDATE goal SET at_risk = 2 WHERE id = 'g-level'": ("goal g-level", "must lie above 0 and not above"),
    "UPDATE goal SET early = 1.5 WHERE id = 'g-level'": ("goal g-level", "“Too early” must be a share"),
    "UPDATE goal SET kind = 'cumulative' WHERE id = 'g-level'": ("goal g-level", "adds up a flow"),
    "UPDATE goal SET target_date = base_date WHERE id = 'g-ratio'": (
        "goal g-ratio",
        "is not after the base date",
    ),
    "UPDATE goal_milestone SET date = '2019-09-30'": ("goal g-kg", "There are two milestones on 2019-09-30"),
    "UPDATE goal_milestone SET date = '2029-09-30' WHERE position = 0": ("goal g-kg", "does not lie between"),
}


@pytest.mark.parametrize("sql", NEVER_ENTERED)
def test_what_nobody_could_enter_is_found(path, sql) -> None:
    record, words = NEVER_ENTERED[sql]
    (problem,) = [problem for problem in broken(path, sql) if problem.check == "records"]
    assert problem.record == record
    assert words in problem.message
    assert "\n" not in problem.message
    assert "\0" not in problem.message
    assert problem.message.endswith(".")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE measurement SET value = 1.7e308, end_date = '2019-04-15' WHERE id = 'm-4'; "
        "UPDATE measurement SET value = 1.7e308, start_date = '2019-04-16', end_date = '2019-04-30', "
        "state = 'reported' WHERE id = 'm-5'",
        "UPDATE measurement SET end_date = '9999-12-31' WHERE id = 'm-q'",
        "UPDATE measurement SET start_date = '0001-01-01' WHERE id = 'm-4'",
    ],
)
def test_totals_that_cannot_be_computed_are_no_crash(path, sql) -> None:
    found = {problem.check: problem.message for problem in broken(path, sql)}
    assert set(found) >= {"records", "totals"}
    assert "plastic" in found["totals"]


def test_each_kind_of_fault_is_told_once_with_its_first_record(path) -> None:
    problems = broken(path, "UPDATE goal SET at_risk = 2; UPDATE unit SET name_en = '', name_ko = NULL")
    assert [(problem.check, problem.record) for problem in problems] == [("records", "business unit u-store")]
