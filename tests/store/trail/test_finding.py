"""Finding what was about a unit or an indicator: quickly, and the same as by reading the whole journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from greendesk.domain.errors import DamagedWorkspace
from greendesk.domain.journal import Wanted
from greendesk.store import Store
from greendesk.store.library import sqlite
from tests.store.making import EVERYTHING, UNITS, measured, month
from tests.store.trail.slowly import about, check_answers, every_change


@pytest.fixture
def busy(path: Path):
    """Values that came one by one and many at once, moved, went and came back; units that moved."""
    initiatives = tuple(replace(each, start=None, end=None) for each in EVERYTHING.initiatives)
    with Store.create(path, replace(EVERYTHING, initiatives=initiatives)) as store:
        store.put_measurements([month("2022-04", 1.0, id="one"), month("2022-05", 2.0, id="other")])
        many = [month(f"{1985 + n // 12}-{n % 12 + 1:02}", float(n)) for n in range(130)]
        stored = store.put_measurements(many)
        store.attach_evidence([("bill.pdf", b"bill")], ["one", stored[40].id])
        (moved,) = store.put_measurements([measured("2031-01-01", "2031-12-31", 5.0, "kg", id="moved")])
        store.put_measurements([replace(moved, indicator_id="orders")])
        store.put_measurements([replace(moved, indicator_id="orders", value=6.0)])
        store.delete_measurements([m.id for m in stored[:100]])
        store.undo()
        store.delete_measurements(["other", stored[3].id])
        store.update_unit(replace(UNITS[2], parent_id="u-group"))
        store.put_measurements([month("2022-06", 3.0)])
        store.update_unit(UNITS[2])
        store.delete_unit("u-hema")
        store.undo()
        yield store


def test_the_answers_are_those_of_the_whole_journal(busy: Store) -> None:
    check_answers(busy)
    assert busy.verify() == []


def test_a_moved_value_is_told_of_where_it_was_and_where_it_is(busy: Store) -> None:
    story = busy.changes_of_row("measurement", "moved")
    assert [change.field for change in story][:3] == [None, "indicator_id", "value"]
    for indicator in ("kg", "orders"):
        assert story[1].tx in busy.found_deeds(Wanted(about=frozenset({indicator})))


def test_about_something_within_a_span_of_time(busy: Store) -> None:
    wanted = Wanted(about=frozenset({"orders"}))
    every = busy.found_deeds(wanted)
    now = datetime.now(UTC)
    assert busy.found_deeds(replace(wanted, first=now - timedelta(hours=1))) == every
    assert busy.found_deeds(replace(wanted, last=now - timedelta(hours=1))) == ()
    assert busy.found_deeds(Wanted(about=frozenset({"nothing"}))) == ()


def older(path: Path) -> None:
    """Make a file as version 12 had it: with a journal, but nothing that says what it is about."""
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.executescript(
        "DROP TABLE tx_indicator; DROP INDEX change_by_key; CREATE INDEX change_by_key ON change (key);"
        "DELETE FROM _sqlite_migrations WHERE name >= '0013'; PRAGMA user_version = 12;"
    )
    connection.close()


def test_a_file_with_a_journal_from_before_is_read_once(busy: Store, path: Path) -> None:
    kept = busy._file.rows("SELECT * FROM tx_indicator")
    answers = {key: about(every_change(busy), key) for key in ("u-group", "u-hema", "kg", "orders")}
    busy.close()
    older(path)
    with Store.open(path) as store:
        assert store._file.rows("SELECT * FROM tx_indicator") == kept
        assert store.verify() == []
        for key, answer in answers.items():
            assert store.found_deeds(Wanted(about=frozenset({key}))) == answer


def test_a_journal_that_cannot_be_read_is_not_updated(busy: Store, path: Path) -> None:
    busy.close()
    older(path)
    connection = sqlite.connect(str(path), isolation_level=None)
    (trigger,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'change_stays'").fetchone()
    connection.execute("DROP TRIGGER change_stays")
    connection.execute("UPDATE change SET new = x'6c0000' WHERE key IS NULL AND old IS NULL")
    connection.execute(trigger)
    connection.close()
    with pytest.raises(DamagedWorkspace, match="its journal"):
        Store.open(path)
    connection = sqlite.connect(str(path))
    assert connection.execute("PRAGMA user_version").fetchone() == (12,)
    connection.close()


@pytest.mark.parametrize(
    "script",
    [
        "DELETE FROM tx_indicator WHERE indicator_id = 'orders'",
        "INSERT INTO tx_indicator VALUES ('orders', 3)",
        "UPDATE tx_indicator SET indicator_id = 'x' WHERE indicator_id = '' AND tx = 1",
    ],
)
def test_verify_names_what_is_noted_wrong(busy: Store, path: Path, script: str) -> None:
    busy.close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute(script)
    connection.close()
    with Store.open(path) as store:
        (problem,) = store.verify()
    assert (problem.check, problem.record) == ("journal", "table tx_indicator")
