"""Slices from measurements, and one value for a period."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.aggregate import (
    by_month,
    ending_in,
    percentage_points,
    slices_of,
    until,
    value_of,
    value_over,
    weighted_mean,
    year_on_year,
    year_to_date,
)
from greendesk.domain.model import Aggregation, Measurement
from greendesk.domain.periods import Grain, Period, month_ordinal, split
from greendesk.domain.slices import History, Slice
from tests.domain.making import APRIL, at, day, history, measured, months, period

SUM, LAST, MEAN = Aggregation.SUM, Aggregation.LAST, Aggregation.MEAN
MARCH = month_ordinal(day("2019-03-01"))


def test_a_slice_joins_what_ends_in_one_month():
    found = history(
        measured("2019-03-22", "2019-03-31", 4, "restated"),
        measured("2019-03-01", "2019-03-07", 1),
        measured("2019-03-08", "2019-03-21", 7, "estimated", "illustrative"),
        measured("2019-04-01", "2019-04-30", None, "confidential"),
    )
    march, april = found.slices
    assert march == Slice(
        day("2019-03-01"),
        day("2019-03-31"),
        total=12,
        last=4,
        mean=(1 * 7 + 7 * 14 + 4 * 10) / 31,
        days=31,
        count=3,
        estimated=1,
        illustrative=1,
        restated=1,
    )
    assert march.month == MARCH
    assert march.period == period("2019-03-01", "2019-03-31")
    assert april == Slice(day("2019-04-01"), day("2019-04-30"), missing=1)
    assert found.covered == ((MARCH, 31),)


def test_a_slice_spans_what_has_a_value():
    found = history(at("2019-03-10", 5), at("2019-03-20", None, "not estimated"))
    assert found.slices == (Slice(day("2019-03-10"), day("2019-03-10"), 5, 5, 5, days=1, count=1, missing=1),)
    only_reasons = history(at("2019-03-10", None, "confidential"), at("2019-03-20", None, "not estimated"))
    assert only_reasons.slices == (Slice(day("2019-03-10"), day("2019-03-20"), missing=2),)
    assert only_reasons.covered == ()


def test_a_quarter_covers_three_months_but_ends_in_one():
    found = history(measured("2019-01-15", "2019-04-10", 9))
    assert [piece.month for piece in found.slices] == [MARCH + 1]
    assert found.covered == ((MARCH - 2, 17), (MARCH - 1, 28), (MARCH, 31), (MARCH + 1, 10))


def test_single_measurements_stay_apart_when_asked():
    pieces = [at("2019-03-10", 5), at("2019-03-20", 6)]
    raw = slices_of(pieces, monthly=False)
    assert [piece.last for piece in raw.slices] == [5, 6]
    assert by_month(raw) == slices_of(pieces)
    assert by_month(slices_of(pieces)) == slices_of(pieces)


def test_until_keeps_what_has_ended():
    found = history(*months("2019-01-01", [1, 2, 3]))
    assert [piece.total for piece in until(found, day("2019-02-28")).slices] == [1, 2]
    assert until(found, day("2019-03-30")).covered == found.covered
    assert until(found, day("2019-03-31")) is found
    assert until(History(), day("2019-03-31")) == History()


def test_a_value_counts_in_the_period_in_which_it_ends():
    found = history(measured("2018-01-01", "2018-12-31", 5), measured("2019-01-01", "2019-12-31", 7))
    fiscal_2019 = period("2018-04-01", "2019-03-31")
    assert value_over(found, SUM, fiscal_2019) == 5
    assert [piece.total for piece in ending_in(found.slices, fiscal_2019)] == [5]


def test_missing_is_never_zero():
    found = history(
        *months("2019-01-01", [0, None, 3]), measured("2019-04-01", "2019-04-30", None, "confidential")
    )
    assert value_over(found, SUM, period("2019-01-01", "2019-01-31")) == 0
    for aggregation in (SUM, LAST, MEAN):
        assert value_over(found, aggregation, period("2019-02-01", "2019-02-28")) is None
        assert value_over(found, aggregation, period("2019-04-01", "2019-04-30")) is None


def test_flows_are_summed_levels_taken_last_means_weighted_by_days():
    found = history(*months("2019-01-01", [10, 20, 40]))
    quarter = period("2019-01-01", "2019-03-31")
    assert value_over(found, SUM, quarter) == 70
    assert value_over(found, LAST, quarter) == 40
    assert value_over(found, MEAN, quarter) == pytest.approx((10 * 31 + 20 * 28 + 40 * 31) / 90)
    assert value_over(found, LAST, period("2019-04-01", "2019-06-30")) is None  # never carried on


def test_the_value_of_a_slice():
    piece = Slice(day("2019-01-01"), day("2019-01-31"), 3, 1, 1.5, days=31, count=2)
    assert [value_of(piece, a) for a in Aggregation] == [3, 1, 1.5, 1]
    assert value_of(replace(piece, count=0), SUM) is None


def test_a_mean_of_nothing_is_nothing():
    assert weighted_mean([]) is None
    assert weighted_mean([(5, 0)]) is None
    assert weighted_mean([(1, 1), (4, 2)]) == 3


def test_year_to_date():
    assert year_to_date(day("2019-06-30"), APRIL) == period("2019-04-01", "2019-06-30")
    assert year_to_date(day("2019-03-31"), APRIL) == period("2018-04-01", "2019-03-31")


def test_year_on_year():
    assert year_on_year(110, 100) == pytest.approx(0.1)
    assert year_on_year(-50, -100) == pytest.approx(0.5)  # a smaller loss is better
    assert year_on_year(50, -100) == pytest.approx(1.5)
    assert year_on_year(0, 100) == -1
    for current, previous in ((None, 100.0), (100.0, None), (100.0, 0.0), (0.0, 0.0)):
        assert year_on_year(current, previous) is None


def test_a_difference_of_percentages_is_in_points():
    assert percentage_points(52, 50) == 2
    assert percentage_points(None, 50) is None
    assert percentage_points(52, None) is None


def test_sums_are_exact_whatever_the_order():
    tenths = months("2019-01-01", [0.1] * 10)
    assert value_over(history(*tenths), SUM, period("2019-01-01", "2019-12-31")) == 1
    mixed = months("2019-01-01", [1e16, 1, -1e16])
    assert value_over(history(*reversed(mixed)), SUM, period("2019-01-01", "2019-12-31")) == 1


VALUES = st.lists(st.none() | st.integers(-(10**6), 10**6), min_size=1, max_size=40)


@given(VALUES, st.integers(1, 12), st.sampled_from(list(Grain)))
def test_a_total_is_the_total_of_its_parts(values: list[int | None], start: int, grain: Grain):
    found = history(*months("2015-05-01", values))
    whole = Period(day("2015-01-01"), day("2019-12-31"))
    parts = [value_over(found, SUM, part) for part in split(whole, grain, start)]
    total = value_over(found, SUM, whole)
    measured_parts = [part for part in parts if part is not None]
    assert (total is None) == (not measured_parts)
    assert (total or 0) == sum(measured_parts)


@given(st.integers(0, 364), st.integers(0, 364), st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_splitting_a_measurement_changes_neither_total_nor_days_covered(
    first: int, second: int, a: int, b: int
):
    start, end = day("2019-01-01"), day("2019-12-31")
    cut = start + timedelta(days=min(first, second, 363))
    whole = history(Measurement("indicator", start, end, a + b))
    parts = history(
        Measurement("indicator", start, cut, a), Measurement("indicator", cut + timedelta(days=1), end, b)
    )
    year = Period(start, end)
    assert value_over(parts, SUM, year) == value_over(whole, SUM, year)
    assert parts.covered == whole.covered
    assert sum(days for _, days in whole.covered) == 365


@given(st.permutations(months("2018-11-01", [1.1, 2.2, 3.3, 4.4, 5.5])))
def test_the_order_of_measurements_never_matters(values: list[Measurement]):
    assert slices_of(values) == slices_of(months("2018-11-01", [1.1, 2.2, 3.3, 4.4, 5.5]))
