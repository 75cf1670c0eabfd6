"""How much of a period is measured."""

from __future__ import annotations

import pytest

from greendesk.domain.coverage import coverage_over, month_shares
from greendesk.domain.slices import History
from tests.domain.making import history, measured, months, period

YEAR = period("2019-01-01", "2019-12-31")


def test_eleven_of_twelve_months():
    found = coverage_over(history(*months("2019-01-01", [1] * 4 + [None] + [1] * 7)), YEAR)
    assert (found.months, found.of, found.units, found.of_units) == (11, 12, 1, 1)
    assert found.fraction == pytest.approx(11 / 12)


def test_a_month_counts_when_half_of_its_days_are_measured():
    june = period("2019-06-01", "2019-06-30")
    assert coverage_over(history(measured("2019-06-01", "2019-06-14", 1)), june).months == 0
    half = coverage_over(history(measured("2019-06-01", "2019-06-15", 1)), june)
    assert (half.months, half.fraction) == (1, 0.5)


def test_a_month_at_the_edge_is_measured_by_its_days_within():
    found = history(*months("2019-01-01", [1, 1]))
    assert month_shares(found, period("2019-01-20", "2019-02-28")) == [1, 1]
    assert month_shares(found, period("2019-01-20", "2019-02-27")) == [1, 0]  # February ends later
    assert month_shares(
        history(measured("2019-01-25", "2019-01-31", 1)), period("2019-01-18", "2019-01-31")
    ) == [0.5]


def test_reasons_cover_nothing():
    found = history(measured("2019-01-01", "2019-01-31", None, "confidential"))
    assert coverage_over(found, period("2019-01-01", "2019-01-31")).fraction == 0
    assert coverage_over(History(), YEAR).months == 0


def test_a_quarterly_value_covers_its_three_months():
    assert coverage_over(history(measured("2019-01-01", "2019-03-31", 1)), YEAR).months == 3


def test_what_ends_later_covers_nothing_of_this_year():
    found = history(measured("2018-10-01", "2019-09-30", 1), measured("2019-10-01", "2020-09-30", 1))
    assert coverage_over(found, YEAR).months == 9
    assert coverage_over(found, YEAR, found.slices[:1]).months == 9


def test_what_began_before_a_running_total_covers_nothing_of_it():
    found = history(measured("2018-12-16", "2019-01-31", 1), *months("2019-02-01", [1] * 11))
    assert coverage_over(found, YEAR, found.slices[1:]).months == 11
    assert coverage_over(found, YEAR).months == 12


def test_of_a_value_that_reaches_in_only_the_shared_days_are_taken_off():
    found = history(measured("2019-01-01", "2019-01-31", 1), measured("2019-02-01", "2019-04-30", 1))
    first_quarter = period("2019-01-01", "2019-03-31")
    assert month_shares(found, first_quarter) == [1, 0, 0]
