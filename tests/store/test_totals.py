"""Monthly totals equal what the domain makes of the measurements, bit for bit, in any order of entry."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.aggregate import slices_of
from greendesk.domain.model import Measurement, State
from greendesk.domain.slices import History, Slice
from greendesk.store.totals import total_rows
from tests.store.making import day, measured, month

VALUES = st.floats(allow_nan=False, allow_infinity=False, width=64).filter(lambda v: abs(v) < 1e300)
VALUED = (State.REPORTED, State.ESTIMATED, State.RESTATED)
MISSING = (State.NOT_OCCURRING, State.NOT_ESTIMATED, State.CONFIDENTIAL, State.INCLUDED_ELSEWHERE)
SOURCES = st.sampled_from(["", "meter", "illustrative split", "Illustrative", "보고서"])


@st.composite
def series(draw: st.DrawFn) -> list[Measurement]:
    """Measurements of one indicator, oldest first, none overlapping: days, months, quarters, years, gaps."""
    found: list[Measurement] = []
    start = draw(st.dates(date(2015, 1, 1), date(2016, 12, 31)))
    for _ in range(draw(st.integers(0, 25))):
        start += timedelta(draw(st.sampled_from([0, 0, 0, 1, 20, 70])))
        end = start + timedelta(draw(st.sampled_from([0, 0, 6, 13, 29, 30, 90, 364])))
        source = draw(SOURCES)
        if draw(st.booleans()):
            found.append(Measurement("kg", start, end, draw(VALUES), draw(st.sampled_from(VALUED)), source))
        else:
            found.append(Measurement("kg", start, end, None, draw(st.sampled_from(MISSING)), source))
        start = end + timedelta(1)
    return found


def history_of(rows: Sequence[tuple]) -> History:  # type: ignore[type-arg]
    slices = [
        Slice(date.fromisoformat(row[3]), date.fromisoformat(row[4]), *row[5:14]) for row in rows if row[3]
    ]
    return History(tuple(slices), tuple((row[1], row[2]) for row in rows if row[2]))


@given(series())
def test_totals_are_those_of_the_domain(stored: list[Measurement]) -> None:
    rows = list(total_rows("kg", stored))
    assert history_of(rows) == slices_of(stored)
    assert [row[1] for row in rows] == sorted({row[1] for row in rows})
    cited = {source for row in rows if row[14] for source in json.loads(row[14])}
    assert cited == {m.source for m in stored if m.source}


def test_order_of_entry_does_not_matter(store) -> None:
    values = [1e16, 1.0, -1e16, 0.1, 1e-9, 3.3, 7e15, -7e15]
    entries = [
        measured(f"2019-04-{n + 1:02}", f"2019-04-{n + 1:02}", value) for n, value in enumerate(values)
    ]
    seen = set()
    for seed in range(5):
        random.Random(seed).shuffle(entries)
        for entry in entries:
            store.put_measurements([entry])
        (piece,) = store.history("kg").slices
        seen.add((piece.total, piece.mean, piece.last))
        store.delete_measurements([entry.id for entry in entries])
    assert len(seen) == 1
    assert seen.pop()[0] == math.fsum(values) != sum(values)


def test_a_quarter_covers_three_months_and_ends_in_one(store) -> None:
    store.put_measurements([measured("2019-04-01", "2019-06-30", 9.0), month("2019-08", None)])
    history = store.history("kg")
    assert [piece.period.days for piece in history.slices] == [91, 31]
    april = 2019 * 12 + 3
    assert history.covered == ((april, 30), (april + 1, 31), (april + 2, 30))


def test_only_touched_months_are_written(store) -> None:
    store.put_measurements([month(f"2019-{n:02}", float(n)) for n in range(1, 13)])
    before = store._file.connection.total_changes
    store.put_measurements([month("2019-06", 60.0)])
    # One row of measurement; the row of one month is taken out and put in anew; three rows of the journal.
    assert store._file.connection.total_changes - before <= 6


def test_recompute_puts_right_what_another_program_broke(store) -> None:
    store.put_measurements([month(f"2019-{n:02}", float(n), source="meter") for n in range(1, 13)])
    before = store.history("kg")
    assert store.recompute_totals() == 0
    april = 2019 * 12 + 3
    store._file.rows("UPDATE monthly_total SET total = 1e9 WHERE month = ?", (april,))
    store._file.rows("DELETE FROM monthly_total WHERE month = ?", (april + 1,))
    store._file.rows("INSERT INTO monthly_total (indicator_id, month, covered) VALUES ('orders', 5, 1)")
    assert [problem.check for problem in store.verify()] == ["totals"]
    assert store.recompute_totals() == 3
    assert store.verify() == []
    assert store.history("kg") == before


def test_sources_by_how_many_months_name_them(store) -> None:
    store.put_measurements(
        [
            month("2019-01", 1.0, source="once"),
            month("2019-02", 1.0, source="meter"),
            month("2019-03", 1.0, source="meter"),
            measured("2019-04-01", "2019-04-10", 1.0, source="both"),
            measured("2019-04-11", "2019-04-30", 1.0, source="meter"),
            month("2019-05", 1.0),
            month("2019-03", 1.0, "orders", source="shop"),
        ]
    )
    year = day("2019-01-01"), day("2019-12-31")
    meters = {"once": 1, "meter": 3, "both": 1}
    assert store.sources(["kg"], *year) == {"kg": meters}
    assert store.sources(["kg", "orders"], *year) == {"kg": meters, "orders": {"shop": 1}}
    assert store.sources(["kg"], day("2019-03-01"), day("2019-03-31")) == {"kg": {"meter": 1}}
    assert store.sources(["kg"], day("2020-01-01"), day("2020-12-31")) == {"kg": {}}
    assert store.sources([], *year) == {}
    store.put_measurements([month("2019-01", 1.0, source="another")])
    assert store.sources(["kg"], day("2019-01-01"), day("2019-01-31")) == {"kg": {"another": 1}}


def test_the_month_around_a_break_comes_as_single_measurements(store) -> None:
    first, second = measured("2019-04-01", "2019-04-15", 1.0), measured("2019-04-16", "2019-04-30", 2.0)
    store.put_measurements([first, second, month("2019-05", 4.0), measured("2019-06-01", "2019-06-30", 8.0)])
    whole = store.history("kg")
    assert [piece.total for piece in whole.slices] == [3.0, 4.0, 8.0]
    broken = store.history("kg", [day("2019-04-10")])
    assert [(piece.end, piece.total) for piece in broken.slices[:2]] == [(first.end, 1.0), (second.end, 2.0)]
    assert broken.slices[2:] == whole.slices[1:]
    assert broken.covered == whole.covered
    assert store.history("kg", [day("2019-04-30"), day("2019-05-10"), day("2030-01-01")]) == whole
    assert store.histories(["kg", "orders", "kg"], [day("2019-04-10")]) == {"kg": broken, "orders": History()}
    assert store.history("unknown") == History()
