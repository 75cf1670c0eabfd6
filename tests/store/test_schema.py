from __future__ import annotations

from pathlib import Path

import pytest

from greendesk.domain.errors import WorkspaceBusy
from greendesk.store import Store, measurements, opening, schema
from greendesk.store.file import WorkspaceFile
from greendesk.store.library import database, sqlite
from greendesk.store.schema import APPLICATION_ID, migrate, newest_version, statements, steps
from tests.store.making import EVERYTHING

# Rows as 0001 and 0002 have them, for files older than this program.
OLD_ROWS = """
    INSERT INTO workspace (id, name, fiscal_year_start, currency, as_of)
        VALUES (1, 'Old', 4, 'CNY', NULL);
    INSERT INTO unit VALUES ('u', 'hema', 'Hema', NULL, NULL, NULL, 0, 0);
    INSERT INTO initiative VALUES
        ('i', 'plastics', 'u', 'Plastics', NULL, NULL, '', NULL, NULL, '', NULL, NULL, 0);
    INSERT INTO indicator VALUES ('kg', 'plastic', 'i', 'Plastic', NULL, NULL, 'kg', 'sum', 'up', 'activity',
        NULL, NULL, NULL, NULL, 0);
"""


def old_file(path: Path, version: int) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    migrate(database(connection), stop_before=version + 1)
    connection.executescript(OLD_ROWS)
    connection.close()


def test_mark_and_version(store) -> None:
    assert store._file.value("PRAGMA application_id") == APPLICATION_ID
    assert APPLICATION_ID.to_bytes(4, "big") == b"GDK1"
    assert store._file.value("PRAGMA user_version") == newest_version() == 13
    assert store._file.rows("SELECT name FROM _sqlite_migrations ORDER BY id") == [
        (file.stem,) for _, file in steps()
    ]


def test_every_table_is_strict(store) -> None:
    tables = store._file.rows(
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
    )
    ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite_"))}
    assert len(ours) == 25
    assert set(ours.values()) == {1}


def test_migrations_are_numbered_without_gaps() -> None:
    assert [number for number, _ in steps()] == list(range(1, len(steps()) + 1))


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
def test_an_older_file_is_updated_when_it_is_opened(path, version) -> None:
    old_file(path, version)
    with Store.open(path) as store:
        assert store.catalog().info.name == "Old"
        assert store.verify() == []
        assert store._file.value("PRAGMA user_version") == newest_version()
    with Store.open(path) as store:
        assert len(store._file.rows("SELECT * FROM _sqlite_migrations")) == len(steps())


def test_two_processes_update_one_after_the_other(path) -> None:
    old_file(path, 1)
    first = WorkspaceFile(path, timeout=0)
    second = WorkspaceFile(path, timeout=0)
    with first.writing():
        migrate(first.database)
        with pytest.raises(WorkspaceBusy):
            opening._update(second)
    opening._update(second)
    assert second.value("SELECT count(*) FROM _sqlite_migrations") == len(steps())
    first.close()
    second.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(path, tmp_path, monkeypatch) -> None:
    old_file(path, 1)
    broken = tmp_path / "0002_broken.sql"
    broken.write_text("CREATE TABLE half (x);\nCREATE TABLE half (x);\n")
    monkeypatch.setattr(schema, "steps", lambda: (steps()[0], (2, broken)))
    monkeypatch.setattr(opening, "newest_version", lambda: 2)
    with pytest.raises(sqlite.OperationalError, match="already exists"):
        Store.open(path)
    connection = sqlite.connect(str(path))
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").fetchone() == (0,)
    connection.close()


def test_statements_are_told_apart() -> None:
    sql = (
        "-- a; b\nCREATE TABLE t (x);\n\nCREATE TRIGGER g AFTER INSERT ON t BEGIN\nSELECT 1;\nEND;\n-- end\n"
    )
    assert [statement.strip().splitlines()[-1] for statement in statements(sql)] == [
        "CREATE TABLE t (x);",
        "END;",
    ]
    with pytest.raises(ValueError, match="middle of a statement"):
        list(statements("CREATE TABLE t (x"))


M = "INSERT INTO measurement VALUES "
REFUSED = {
    "an end before the start": M + "('a','kg','2019-02-01','2019-01-31',1,'reported','','',NULL)",
    "a day that is none": M + "('a','kg','2019-02-30','2019-03-31',1,'reported','','',NULL)",
    "a day with a time": M + "('a','kg','2019-02-01 10:00','2019-03-01',1,'reported','','',NULL)",
    "a value not estimated": M + "('a','kg','2019-01-01','2019-01-31',1,'not estimated','','',NULL)",
    "no value reported": M + "('a','kg','2019-01-01','2019-01-31',NULL,'reported','','',NULL)",
    "an unknown state": M + "('a','kg','2019-01-01','2019-01-31',1,'guessed','','',NULL)",
    "an infinite value": M + "('a','kg','2019-01-01','2019-01-31',9e999,'reported','','',NULL)",
    "a text for a value": M + "('a','kg','2019-01-01','2019-01-31','1,5','reported','','',NULL)",
    "a grade that is none": M + "('a','kg','2019-01-01','2019-01-31',1,'reported','','',6)",
    "a grade without a value": M + "('a','kg','2019-01-01','2019-01-31',NULL,'confidential','','',2)",
    "no such indicator": M + "('a','x','2019-01-01','2019-01-31',1,'reported','','',NULL)",
    "an indicator that has measurements": "DELETE FROM indicator WHERE id = 'kg'",
    "a unit with children": "DELETE FROM unit WHERE id = 'u-group'",
    "an initiative with indicators": "DELETE FROM initiative WHERE id = 'i-plastics'",
    "a factor in use": "DELETE FROM factor",
    "a code twice": "UPDATE unit SET code = 'same'",
    "an empty code": "UPDATE unit SET code = '' WHERE id = 'u-group'",
    "its own parent": "UPDATE unit SET parent_id = id",
    "a ratio without denominator": "UPDATE indicator SET denominator_id = NULL",
    "a sum with a numerator": "UPDATE indicator SET aggregation = 'sum'",
    "a source without factor": "UPDATE indicator SET factor_id = NULL",
    "an unknown aggregation": "UPDATE indicator SET aggregation = 'median' WHERE id = 'kg'",
    "month 13": "UPDATE workspace SET fiscal_year_start = 13",
    "a second workspace": "INSERT INTO workspace SELECT 2, name, 1, currency, as_of, 0.05 FROM workspace",
    "a target before the base": "UPDATE goal SET target_date = '1999-01-01'",
    "an unknown kind": "UPDATE goal SET kind = 'wish'",
    "initiative ends first": "UPDATE initiative SET start_date = '2019-01-01', end_date = '2018-01-01'",
    "an empty tag": "UPDATE initiative_tag SET tag = ''",
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_the_tables_refuse(path, what) -> None:
    """Also another program that writes to the file, if it keeps foreign keys on."""
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite.IntegrityError):
        connection.execute(REFUSED[what])
    connection.close()


def test_parts_go_with_what_they_belong_to(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        store.delete_initiative("i-plastics")
        for table in ("initiative_tag", "goal_milestone", "monthly_total", "measurement"):
            assert store._file.value(f"SELECT count(*) FROM {table}") == 0


@pytest.mark.parametrize("sql", [measurements._OF_ONE, measurements._OF_MANY])
def test_long_series_are_read_through_their_index(store, sql) -> None:
    values = {"id": "kg", "ids": '["kg"]', "first": "2019-01-01", "last": "2019-12-31"}
    plan = " ".join(row[3] for row in store._file.rows("EXPLAIN QUERY PLAN " + sql, values))
    assert "measurement_by_indicator (indicator_id=? AND end_date>? AND end_date<?)" in plan
    assert "SCAN m" not in plan
