"""What is taken down of each kind of write."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from greendesk.domain.errors import InvalidInput, WorkspaceError
from greendesk.domain.journal import Act, Author, Deed, Kind
from greendesk.domain.names import Name
from greendesk.store import Store
from greendesk.store.library import database, sqlite
from greendesk.store.schema import migrate
from tests.store.making import EVERYTHING, GOALS, INITIATIVES, UNITS, month, newest_deeds


def told(store: Store) -> list[tuple[str, str, str | None, object, object]]:
    """The changes of the newest transaction, whole rows without their content."""
    newest = newest_deeds(store, 1)[0]
    return [
        (
            change.table,
            change.key,
            change.field,
            "row" if isinstance(change.old, dict) else change.old,
            "row" if isinstance(change.new, dict) else change.new,
        )
        for change in store.changes_of(newest.id)
    ]


def test_a_new_workspace_begins_with_all_that_it_holds(path) -> None:
    with Store.create(path, EVERYTHING, author=Author("Kim Ji-ho", "officer")) as store:
        (made,) = newest_deeds(store)
        assert (made.deed, made.kind) == (Deed(Act.CREATE, EVERYTHING.info.name), Kind.DO)
        assert made.author == Author("Kim Ji-ho", "officer")
        parts = [(g.milestones, g.later_thresholds, g.recalculations) for g in GOALS]
        of_goals = sum(len(each) for part in parts for each in part) + sum(
            g.override is not None for g in GOALS
        )
        assert (
            made.size == 1 + 1 + 4 + 2 + 6 + 6 + 3 + 1 + 2 + sum(len(i.tags) for i in INITIATIVES) + of_goals
        )


def test_who_when_why_and_from_which_document(store) -> None:
    store.author = Author("李雷", "审计")
    deed = Deed(Act.PASTE, "kg", "figures of the second mail", "mail.xlsx", bytes(range(32)))
    before = datetime.now(UTC)
    with store.writing(deed):
        store.put_measurements([month("2019-04", 1.0)])
    newest = newest_deeds(store, 1)[0]
    assert (newest.author, newest.deed, newest.size) == (Author("李雷", "审计"), deed, 1)
    assert timedelta(milliseconds=-1) <= newest.when - before < timedelta(minutes=1)


def test_an_insert_is_one_row_an_update_the_changed_fields_a_no_op_nothing(store) -> None:
    (value,) = store.put_measurements([month("2019-04", 1.0)])
    assert told(store) == [("measurement", value.id, None, None, "row")]
    store.put_measurements([replace(value, value=2.5, note="by mail")])
    assert told(store) == [
        ("measurement", value.id, "value", 1.0, 2.5),
        ("measurement", value.id, "note", "", "by mail"),
    ]
    count = len(newest_deeds(store))
    store.put_measurements([replace(value, value=2.5, note="by mail")])
    store.update_unit(UNITS[1])
    assert len(newest_deeds(store)) == count
    store.delete_measurements([value.id])
    assert told(store) == [("measurement", value.id, None, "row", None)]


def test_parts_of_an_object_are_taken_down_one_by_one(store) -> None:
    initiative = replace(INITIATIVES[0], tags=("SDG 12", "new"))
    store.update_initiative(replace(initiative, tags=("SDG 12",)))
    store.update_initiative(initiative)
    assert told(store) == [("initiative_tag", f"{initiative.id}/1", None, None, "row")]


def test_what_goes_with_a_unit_is_taken_down_too(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        effects = store.delete_unit("u-group")
        tables = [change.table for change in store.changes_of(newest_deeds(store, 1)[0].id)]
        assert tables.count("unit") == effects.units == 3
        assert tables.count("measurement") == effects.measurements > 0
        assert tables.count("goal") == effects.goals > 0
        assert "goal_milestone" in tables
        assert "initiative_tag" in tables
        assert "monthly_total" not in tables
        assert newest_deeds(store, 1)[0].deed == Deed(Act.DELETE_UNIT, "group")


def test_many_rows_share_changes_and_are_found_one_by_one(store) -> None:
    given = [month(f"{year}-{m:02}", float(m)) for year in range(1990, 2010) for m in range(1, 13)]
    store.put_measurements(given)
    assert store._file.value("SELECT count(*) FROM change WHERE key IS NULL") == 2
    assert newest_deeds(store, 1)[0].size == 240
    stored = store.measurements("kg")
    (came,) = store.changes_of_row("measurement", stored[17].id)
    assert isinstance(came.new, dict)
    assert (came.new["start_date"], came.new["value"]) == (stored[17].start.isoformat(), stored[17].value)


def test_a_part_that_fails_is_not_in_the_journal(store) -> None:
    with store.writing(Deed(Act.PASTE)):
        store.put_measurements([month("2019-04", 1.0)])
        with pytest.raises(InvalidInput):
            store.put_measurements([month("2019-05", 1.0), month("2019-05", 2.0, indicator="ratio")])
        store.put_measurements([month("2019-06", 3.0)])
    assert [change[4] for change in told(store)] == ["row", "row"]
    assert store.verify() == []


def test_a_write_that_fails_leaves_no_trace(store) -> None:
    count = len(newest_deeds(store))
    with suppress(ZeroDivisionError), store.writing(Deed(Act.PASTE)):
        store.put_measurements([month("2019-04", 1.0)])
        raise ZeroDivisionError
    assert len(newest_deeds(store)) == count
    assert store.verify() == []


def test_texts_have_one_form(store) -> None:
    store.update_unit(replace(UNITS[1], name=Name("Cafe\u0301")))
    assert ("unit", "u-hema", "name_en", "Hema", "Café") in told(store)
    assert store.catalog().units["u-hema"].name.en == "Café"
    assert store.verify() == []


def test_the_clock_of_the_journal_never_goes_back(store) -> None:
    times = iter([datetime(2030, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)])
    store._file.clock = lambda: next(times)
    store.put_measurements([month("2019-04", 1.0)])
    store.put_measurements([month("2019-05", 1.0)])
    (first,), (second,) = store._file.rows("SELECT hlc FROM tx ORDER BY id DESC LIMIT 2")
    assert first == second + 1
    assert store.verify() == []


def test_nothing_of_the_journal_can_be_altered(store) -> None:
    for statement in (
        "UPDATE tx SET actor = 'x'",
        "DELETE FROM tx",
        "UPDATE change SET new = NULL",
        "DELETE FROM change",
        "UPDATE shape SET columns = ''",
        "DELETE FROM shape",
    ):
        with pytest.raises((WorkspaceError, InvalidInput)) as raised:
            store._file.rows(statement)
        assert "append-only" in str(raised.value.__cause__)


def test_a_file_from_before_the_journal_begins_one(path) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    migrate(database(connection), stop_before=4)
    connection.execute("INSERT INTO workspace VALUES (1, 'Old', 4, 'CNY', NULL)")
    connection.execute("INSERT INTO unit VALUES ('u', 'group', 'Group', NULL, NULL, NULL, 0, 0)")
    connection.close()
    with Store.open(path) as store:
        (begun,) = newest_deeds(store)
        assert (begun.deed.act, begun.size) == (Act.BEGIN, 2)
        assert store.verify() == []
        assert store.steps().undo is None
