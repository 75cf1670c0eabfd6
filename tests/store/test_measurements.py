"""Writing measurements: what is inserted, what is updated in place, what is refused."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from greendesk.domain.errors import InvalidInput, NotFound, PeriodOverlap
from greendesk.domain.model import State
from tests.store.making import day, measured, month


def test_insert_then_update_by_id(store) -> None:
    april = month("2019-04", 1.0, source="meter")
    assert store.put_measurements([april]) == (april,)
    later = replace(april, start=day("2019-05-01"), end=day("2019-05-31"), value=2.0)
    assert store.put_measurements([later]) == (later,)
    assert store.measurements("kg") == (later,)
    assert store.verify() == []


def test_the_very_same_period_is_updated_in_place(store) -> None:
    first = month("2019-04", 1.0)
    store.put_measurements([first])
    (written,) = store.put_measurements([month("2019-04", 5.0, source="corrected")])
    assert (written.id, written.value, written.source) == (first.id, 5.0, "corrected")
    assert store.measurements("kg") == (written,)


def test_an_addressed_measurement_makes_way_for_another(store) -> None:
    april = month("2019-04", 1.0)
    store.put_measurements([april])
    may = replace(april, start=day("2019-05-01"), end=day("2019-05-31"))
    fresh = month("2019-04", 9.0)
    assert set(store.put_measurements([fresh, may])) == {fresh, may}
    assert store.measurements("kg") == (fresh, may)
    swapped = (replace(fresh, start=may.start, end=may.end), replace(may, start=fresh.start, end=fresh.end))
    store.put_measurements(swapped)
    assert [m.id for m in store.measurements("kg")] == [may.id, fresh.id]
    assert store.verify() == []


def test_a_measurement_moves_to_another_indicator(store) -> None:
    april = month("2019-04", 1.0)
    store.put_measurements([april, month("2019-05", 2.0)])
    store.put_measurements([replace(april, indicator_id="orders")])
    assert [m.value for m in store.measurements("kg")] == [2.0]
    assert [m.value for m in store.measurements("orders")] == [1.0]
    assert store.verify() == []


def test_a_move_to_another_indicator_never_swallows_the_value_there(store) -> None:
    here, there = month("2019-04", 1.0), month("2019-04", 2.0, "orders")
    store.put_measurements([here, there])
    with pytest.raises(PeriodOverlap):
        store.put_measurements([replace(here, indicator_id="orders")])
    assert store.measurements("kg") == (here,)
    assert store.measurements("orders") == (there,)
    swapped = (replace(here, indicator_id="orders"), replace(there, indicator_id="kg"))
    assert set(store.put_measurements(swapped)) == set(swapped)
    assert store.measurements("kg") == (swapped[1],)
    assert store.verify() == []


def test_a_write_that_changes_nothing_writes_nothing(store, path) -> None:
    april = month("2019-04", 1.0)
    store.put_measurements([april])
    before = path.read_bytes()
    changes = store._file.connection.total_changes
    assert store.put_measurements([april, month("2019-04", 1, id="other")][:1]) == ()
    assert store.put_measurements([month("2019-04", 1)]) == ()
    assert store.delete_measurements(["nothing"]) == ()
    assert store.put_measurements([]) == ()
    assert store._file.connection.total_changes == changes
    assert path.read_bytes() == before


@pytest.mark.parametrize("other", ["measurement", "same write"])
@pytest.mark.parametrize(
    "start,end",
    [
        ("2019-04-30", "2019-05-01"),
        ("2019-06-30", "2019-06-30"),
        ("2019-04-01", "2019-12-31"),
        ("2019-05-20", "2019-05-21"),
        ("2019-04-01", "2019-05-31"),
    ],
)
def test_no_day_counts_twice(store, start, end, other) -> None:
    quarter = measured("2019-05-01", "2019-06-30", 1.0)
    new = measured(start, end, 2.0)
    if other == "measurement":
        store.put_measurements([quarter])
    before = store.read_all()
    with pytest.raises(PeriodOverlap) as refusal:
        store.put_measurements([new] if other == "measurement" else [new, quarter])
    for text in (start, end, "2019-05-01", "2019-06-30", "plastic"):
        assert text in str(refusal.value)
    assert refusal.value.field == "start"
    assert store.read_all() == before


def test_an_overlap_is_found_however_long_the_other_is(store) -> None:
    store.put_measurements([measured("2010-01-01", "2030-12-31", 1.0)])
    with pytest.raises(PeriodOverlap, match="2010-01-01 to 2030-12-31"):
        store.put_measurements([measured("2019-05-20", "2019-05-20", 2.0)])
    store.put_measurements([measured("2019-05-20", "2019-05-20", 2.0, "orders")])


def test_neighbours_do_not_overlap(store) -> None:
    months = [month(f"2019-{n:02}", float(n)) for n in (4, 6, 5)]
    assert len(store.put_measurements(months)) == 3
    assert [m.value for m in store.measurements("kg")] == [4.0, 5.0, 6.0]


@pytest.mark.parametrize(
    "wrong,field,says",
    [
        (measured("2019-05-01", "2019-04-30", 1.0), "end", "not earlier"),
        (month("2019-04", None, state=State.REPORTED), "value", "give a value"),
        (month("2019-04", None, state=State.ESTIMATED), "value", "give a value"),
        (month("2019-04", 1.0, state=State.CONFIDENTIAL), "state", "leave the value out"),
        (month("2019-04", math.nan), "value", "not a finite number"),
        (month("2019-04", -math.inf, state=State.ESTIMATED), "value", "not a finite number"),
        (month("2019-04", 10**400), "value", "not a finite number"),
        (month("2019-04", 1.0, "ratio"), "indicator", "computed from other indicators"),
        (month("2019-04", None, "product"), "indicator", "computed from other indicators"),
    ],
)
def test_what_no_measurement_can_be(store, wrong, field, says) -> None:
    fine = month("2019-05", 1.0)
    with pytest.raises(InvalidInput, match=says) as refusal:
        store.put_measurements([fine, wrong])
    assert refusal.value.field == field
    assert store.counts().measurements == 0


def test_unknown_indicators_and_double_ids(store) -> None:
    with pytest.raises(NotFound, match="no longer in the workspace"):
        store.put_measurements([month("2019-04", 1.0, "gone")])
    with pytest.raises(InvalidInput, match="given twice"):
        store.put_measurements([month("2019-04", 1.0, id="m"), month("2019-05", 1.0, id="m")])
    with pytest.raises(InvalidInput, match="surrogate"):
        store.put_measurements([month("2019-04", 1.0, note="\udcff")])
    assert store.counts().measurements == 0


def test_delete(store) -> None:
    april, may = month("2019-04", 1.0), month("2019-05", 2.0)
    store.put_measurements([april, may])
    assert store.delete_measurements([april.id, "unknown"]) == (april,)
    assert store.measurements("kg") == (may,)
    store.delete_measurements([may.id])
    assert store._file.value("SELECT count(*) FROM monthly_total") == 0


def test_many_at_once_are_checked_too(store) -> None:
    """Above a thousand the tables leave references to the store's own look-up."""
    days = [
        measured(f"{year}-03-{n:02}", f"{year}-03-{n:02}", 1.0)
        for year in range(1900, 2000)
        for n in range(1, 29)
    ]
    with pytest.raises(NotFound):
        store.put_measurements([*days, month("2019-04", 1.0, "gone")])
    assert store.counts().measurements == 0
    assert len(store.put_measurements(days)) == 2800
    assert store._file.value("PRAGMA foreign_keys") == 1
    assert store.verify() == []
    assert store.put_measurements(days) == ()
    assert len(store.delete_measurements([m.id for m in days[::2]])) == 1400
    assert store.verify() == []


def test_questions_about_measurements(store) -> None:
    stored = [
        month("2019-04", 1.0, id="a"),
        measured("2019-05-01", "2019-07-31", 2.0, id="b"),
        month("2019-08", None, id="c"),
        month("2019-09", 4.0, id="d"),
        month("2019-05", 5.0, "orders", id="e"),
    ]
    store.put_measurements(stored)

    def ids(found: object) -> str:
        return "".join(m.id for m in found)  # type: ignore[attr-defined]

    assert ids(store.measurements("kg")) == "abcd"
    assert ids(store.measurements("kg", day("2019-06-15"), day("2019-06-20"))) == "b"
    assert ids(store.measurements("kg", day("2019-04-30"), day("2019-05-01"))) == "ab"
    assert ids(store.measurements("kg", start=day("2019-08-01"))) == "cd"
    assert ids(store.measurements("kg", end=day("2019-07-31"))) == "ab"
    assert ids(store.measurements_of(["orders", "kg", "orders"])) == "eabcd"
    assert ids(store.measurements_of(["orders", "kg"], day("2019-07-01"), day("2019-08-01"))) == "bc"
    assert ids(store.measurements_of([])) == ""
    assert set(ids(store.measurements_by_id(["d", "a", "nothing"]))) == set("ad")
    assert ids(store.last_measurements("kg", 2)) == "bd"
    assert store.last_values("kg", 10) == (1.0, 2.0, 4.0)
    assert store.last_values("level", 3) == ()


def test_a_zero_has_no_sign(store) -> None:
    store.put_measurements([month("2019-04", -0.0)])
    (found,) = store.measurements("kg")
    assert str(found.value) == "0.0"


@pytest.mark.parametrize("values", [(5.0, 5.0), (5.0, 7.0), (7.0, 5.0), (7.0, 7.0), (7.0, 8.0)])
def test_two_values_for_one_stored_period_are_refused(store, values) -> None:
    """Also if one of them is what is stored already: the other must not win in silence."""
    (kept,) = store.put_measurements([month("2019-04", 5.0)])
    with pytest.raises(PeriodOverlap):
        store.put_measurements([month("2019-04", value) for value in values])
    assert store.measurements("kg") == (kept,)
