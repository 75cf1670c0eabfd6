"""Months, quarters, fiscal years of any start month, leap years."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.errors import InvalidInput
from greendesk.domain.periods import (
    Grain,
    Period,
    fiscal_year,
    fiscal_year_period,
    is_month_end,
    last_complete_fiscal_year,
    month_end,
    month_ordinal,
    month_period,
    month_start,
    period_of,
    quarter_of,
    rolling_12,
    split,
)
from tests.domain.making import day, period

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
STARTS = st.integers(1, 12)


def test_an_end_before_the_start_is_refused():
    with pytest.raises(InvalidInput, match="ends on 2019-01-01, before it starts on 2019-01-02") as caught:
        period("2019-01-02", "2019-01-01")
    assert caught.value.field == "end"


def test_days_overlap_and_containment():
    january = period("2019-01-01", "2019-01-31")
    assert january.days == 31
    assert january.overlaps(period("2019-01-31", "2019-02-28"))
    assert not january.overlaps(period("2019-02-01", "2019-02-28"))
    assert january.contains(period("2019-01-31", "2019-01-31"))
    assert not january.contains(period("2019-01-31", "2019-02-01"))
    assert january.clip(period("2019-01-20", "2019-02-28")) == period("2019-01-20", "2019-01-31")
    assert january.clip(period("2019-02-01", "2019-02-28")) is None
    assert list(period("2018-12-31", "2019-02-01").month_ordinals()) == [24227, 24228, 24229]


def test_fiscal_years_are_named_after_the_year_in_which_they_end():
    assert fiscal_year_period(2019, 4) == period("2018-04-01", "2019-03-31")
    assert fiscal_year(day("2018-04-01"), 4) == 2019
    assert fiscal_year(day("2019-03-31"), 4) == 2019
    assert fiscal_year_period(2019, 1) == period("2019-01-01", "2019-12-31")
    assert fiscal_year_period(2019, 12) == period("2018-12-01", "2019-11-30")
    assert fiscal_year_period(2020, 3) == period("2019-03-01", "2020-02-29")


def test_quarters_follow_the_fiscal_year():
    assert [quarter_of(day(f"2019-{month:02}-15"), 4) for month in (1, 3, 4, 6, 7, 12)] == [4, 4, 1, 1, 2, 3]
    assert period_of(day("2019-01-15"), Grain.QUARTER, 4) == period("2019-01-01", "2019-03-31")
    assert period_of(day("2019-01-15"), Grain.QUARTER, 2) == period("2018-11-01", "2019-01-31")
    assert Grain.QUARTER.months == 3


def test_the_last_complete_fiscal_year():
    assert last_complete_fiscal_year(day("2019-03-31"), 4) == period("2018-04-01", "2019-03-31")
    assert last_complete_fiscal_year(day("2019-03-30"), 4) == period("2017-04-01", "2018-03-31")
    assert last_complete_fiscal_year(day("2019-12-30"), 1) == period("2018-01-01", "2018-12-31")


@pytest.mark.parametrize(
    "on, start",
    [
        ("2019-06-30", "2018-07-01"),
        ("2019-06-15", "2018-06-16"),
        ("2020-02-29", "2019-03-01"),
        ("2021-02-28", "2020-03-01"),
        ("2020-02-28", "2019-03-01"),
        ("2020-02-27", "2019-02-28"),
        ("2019-01-01", "2018-01-02"),
    ],
)
def test_rolling_twelve_months(on: str, start: str):
    assert rolling_12(day(on)) == period(start, on)


def test_leap_years():
    assert month_end(month_ordinal(day("2020-02-01"))) == day("2020-02-29")
    assert month_end(month_ordinal(day("1900-02-01"))) == day("1900-02-28")
    assert month_end(month_ordinal(day("2000-02-01"))) == day("2000-02-29")
    assert is_month_end(day("2020-02-29"))
    assert not is_month_end(day("2020-02-28"))


@given(DAYS)
def test_a_month_holds_its_days(on: date):
    month = month_period(month_ordinal(on))
    assert month.start <= on <= month.end
    assert (month.start.day, is_month_end(month.end)) == (1, True)
    assert month_start(month_ordinal(on) + 1) == month.end + timedelta(days=1)


@given(DAYS, STARTS)
def test_a_fiscal_year_holds_its_days(on: date, start: int):
    label = fiscal_year(on, start)
    year = fiscal_year_period(label, start)
    assert year.start <= on <= year.end
    assert year.end.year == label
    assert year.days in (365, 366)
    assert year.start.month == start
    following = fiscal_year_period(label + 1, start)
    assert following.start == year.end + timedelta(days=1)


@given(DAYS, STARTS)
def test_the_last_complete_year_has_ended_and_the_next_has_not(on: date, start: int):
    year = last_complete_fiscal_year(on, start)
    assert year.end <= on
    assert fiscal_year_period(fiscal_year(year.end, start) + 1, start).end > on


@given(DAYS, STARTS, st.sampled_from(list(Grain)))
def test_a_column_holds_its_days_and_whole_months(on: date, start: int, grain: Grain):
    column = period_of(on, grain, start)
    assert column.start <= on <= column.end
    assert len(column.month_ordinals()) == grain.months
    assert (column.start.month - start) % grain.months == 0


@given(DAYS, STARTS)
def test_quarters_count_from_one_to_four(on: date, start: int):
    year = fiscal_year_period(fiscal_year(on, start), start)
    quarters = list(split(year, Grain.QUARTER, start))
    assert len(quarters) == 4
    assert quarters[quarter_of(on, start) - 1] == period_of(on, Grain.QUARTER, start)


@given(DAYS, st.integers(0, 2000), STARTS, st.sampled_from(list(Grain)))
def test_columns_follow_each_other_without_gap(start: date, length: int, first_month: int, grain: Grain):
    whole = Period(start, start + timedelta(days=length))
    columns = list(split(whole, grain, first_month))
    assert columns[0].start <= whole.start
    assert columns[-1].end >= whole.end
    assert all(b.start == a.end + timedelta(days=1) for a, b in pairwise(columns))


@given(DAYS)
def test_twelve_rolling_months_are_a_year_long(on: date):
    window = rolling_12(on)
    assert window.end == on
    assert window.days in (365, 366)
    assert len(window.month_ordinals()) == (12 if is_month_end(on) or window.start.day == 1 else 13)
