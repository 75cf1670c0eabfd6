"""When a base value is to be recalculated: by restated values of the base alone, at the threshold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Aggregation, BaseRecalculation, Cause, Goal, Restatement
from greendesk.domain.recalculation import (
    Proposal,
    changes_of_base,
    check_recalculation,
    check_threshold,
    proposed,
)
from tests.domain.making import JANUARY, at, day, goal, history, indicator, months

FLOW = indicator("sum", "down", account="inventory")
LESS = goal("percent", "2020-12-31", 0.5, "2030-12-31", 10_000.0)
YEAR = history(*months("2020-01-01", [10_000 / 12] * 12))


def restated(on: str, old: float, new: float, cause: str = "error", text: str = "") -> Restatement:
    month = day(on).replace(day=1)
    return Restatement("indicator", month, day(on), Cause(cause), old, new, text, "", "", day("2026-01-31"))


def due(restatements: Sequence[Restatement], of: Goal = LESS, threshold: float = 0.05) -> Proposal | None:
    return proposed(of, changes_of_base(of, FLOW, YEAR, restatements, JANUARY), threshold)


@pytest.mark.parametrize("change, is_due", [(499, False), (500, True), (-500, True), (501, True)])
def test_at_the_threshold_it_is_proposed(change: float, is_due: bool) -> None:
    found = due([restated("2020-05-31", 800, 800 + change)])
    assert (found is not None) is is_due
    if found is not None:
        assert (found.old_value, found.new_value) == (10_000, 10_000 + change)
        assert found.share == pytest.approx(abs(change) / 10_000)


def test_changes_that_cancel_each_other_count_twice() -> None:
    found = due([
        restated("2020-05-31", 800, 1100, "structure", "Bought a plant"),
        restated("2020-06-30", 800, 500, "method"),
    ])  # fmt: skip
    assert found is not None
    assert (found.changed, found.share, found.new_value, found.counted) == (600, 0.06, 10_000, 2)
    assert (found.causes, found.texts) == ((Cause.STRUCTURE, Cause.METHOD), ("Bought a plant",))


def test_what_lies_outside_the_base_year_does_not_count() -> None:
    assert due([restated("2019-12-31", 800, 9800), restated("2021-01-31", 800, 9800)]) is None


def test_what_was_taken_in_is_not_counted_again() -> None:
    first = restated("2020-05-31", 800, 1400)
    done = replace(LESS, base_value=10_600.0, counted=1)
    assert due([first], done) is None
    again = due([first, restated("2020-06-30", 800, 1400)], done)
    assert again is not None
    assert (again.old_value, again.new_value, again.counted) == (10_600, 11_200, 2)
    of_base = changes_of_base(LESS, FLOW, YEAR, [first, restated("2021-06-30", 1, 2)], JANUARY)
    assert [each.restatement for each in of_base] == [first]


def test_a_base_that_is_read_from_the_data_needs_none() -> None:
    bridge = [restated("2020-05-31", 800, 9800)]
    for other in (
        replace(LESS, base_value=None),
        replace(LESS, base_value=0.0),
        goal("cumulative", "2020-12-31", 100, "2030-12-31"),
        goal("threshold", "2020-12-31", 100, "2030-12-31", 10_000.0),
    ):
        assert due(bridge, other) is None
    assert changes_of_base(LESS, FLOW, history(), bridge, JANUARY) == ()
    assert changes_of_base(replace(LESS, base_value=None), FLOW, YEAR, bridge, JANUARY) == ()


def test_a_level_counts_at_its_day_and_a_mean_by_its_days() -> None:
    level = replace(FLOW, aggregation=Aggregation.LAST)
    stations = goal("level", "2020-12-31", 0, "2030-12-31", 100.0)
    measured = history(at("2020-12-01", 100.0), at("2020-12-31", 100.0))
    on = restated("2020-12-31", 100, 110)
    bridges = [on, restated("2020-12-30", 1, 99)]
    found = proposed(stations, changes_of_base(stations, level, measured, bridges, JANUARY), 0.05)
    assert found is not None
    assert (found.new_value, found.counted) == (110, 1)
    mean = replace(FLOW, aggregation=Aggregation.MEAN)
    half = replace(on, start=day("2020-12-16"), old_value=100.0, new_value=131.0)
    month = history(*months("2020-12-01", [100.0]))
    found = proposed(stations, changes_of_base(stations, mean, month, [half], JANUARY), 0.05)
    assert found is not None
    assert found.new_value == pytest.approx(100 + 31 * 16 / 31)


@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), max_size=6), st.floats(0.001, 1))
def test_the_sizes_add_up_and_the_new_base_is_the_old_one_and_the_changes(pairs, threshold) -> None:
    bridges = [restated("2020-05-31", old, new) for old, new in pairs]
    found = due(bridges, threshold=threshold)
    changed = fsum(abs(new - old) for old, new in pairs)
    if found is None:
        assert changed / 10_000 < threshold
    else:
        assert changed / 10_000 >= threshold - 1e-9
        assert found.changed == changed
        assert found.new_value == pytest.approx(10_000 + fsum(new - old for old, new in pairs))
        assert due(bridges, replace(LESS, base_value=found.new_value, counted=found.counted)) is None


@given(st.lists(st.floats(1, 1e6), min_size=12, max_size=12))
def test_growth_never_triggers_it(values) -> None:
    grown = history(*months("2020-01-01", values), *months("2021-01-01", values))
    assert proposed(LESS, changes_of_base(LESS, FLOW, grown, [], JANUARY), 1e-6) is None


def test_what_cannot_be_taken() -> None:
    done = BaseRecalculation(1.0, 2.0, "Bought a plant", "", "", day("2026-01-31"))
    check_recalculation(done)
    for change, field in (
        ({"reason": " "}, "reason"),
        ({"author": "a\0"}, "author"),
        ({"new_value": float("nan")}, "new_value"),
        ({"old_value": 1e40}, "old_value"),
    ):
        with pytest.raises(InvalidInput) as refused:
            check_recalculation(replace(done, **change))
        assert refused.value.field == field
    check_threshold(1.0)
    for share in (0.0, 1.01, float("nan")):
        with pytest.raises(InvalidInput, match="above 0 and not above 100 %"):
            check_threshold(share)
