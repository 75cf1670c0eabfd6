"""Periods: months, quarters, fiscal years, and any interval of dates between.

A month is also known by its ordinal, ``year * 12 + month - 1``: small integers that can be counted, plotted
and stored. Every period is compared at its end date.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from greendesk.domain.errors import InvalidInput

# The dates that GreenDesk reckons with, wherever they come from: what lies further out is a slip of the
# keyboard, and calendars reckon a few years around each date.
FIRST_YEAR, LAST_YEAR = 1900, 2199


class Grain(StrEnum):
    """The length of one column of a table or one bar of a chart."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        return {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12}[self]


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """An interval of dates; both ends belong to it."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise InvalidInput(
                f"The period ends on {self.end}, before it starts on {self.start}; "
                "give an end date that is not earlier.",
                "end",
            )

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def overlaps(self, other: Period) -> bool:
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: Period) -> bool:
        return self.start <= other.start and other.end <= self.end

    def clip(self, other: Period) -> Period | None:
        """The days that both have, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end) if start <= end else None

    def month_ordinals(self) -> range:
        """The ordinals of every month that has at least one day in the period."""
        return range(month_ordinal(self.start), month_ordinal(self.end) + 1)


def month_ordinal(day: date) -> int:
    """``year * 12 + month - 1``: 2019-04-30 -> 24231."""
    return day.year * 12 + day.month - 1


# Every chart, table and total asks for the same few hundred months again and again.
@lru_cache(maxsize=4096)
def month_start(ordinal: int) -> date:
    return date(ordinal // 12, ordinal % 12 + 1, 1)


@lru_cache(maxsize=4096)
def month_end(ordinal: int) -> date:
    year, month = ordinal // 12, ordinal % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


@lru_cache(maxsize=4096)
def month_period(ordinal: int) -> Period:
    return Period(month_start(ordinal), month_end(ordinal))


def month_text(ordinal: int) -> str:
    """A month as files write it: 24231 -> "2019-04"."""
    return f"{ordinal // 12}-{ordinal % 12 + 1:02}"


def is_month_end(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def fiscal_year(day: date, start_month: int) -> int:
    """The label of the fiscal year that holds ``day``, the year in which it ends (2018-04-01 -> 2019)."""
    return day.year + (1 if start_month > 1 and day.month >= start_month else 0)


def fiscal_year_period(label: int, start_month: int) -> Period:
    first = month_ordinal(date(label if start_month == 1 else label - 1, start_month, 1))
    return Period(month_start(first), month_end(first + 11))


def quarter_of(day: date, start_month: int) -> int:
    """1..4: the fiscal quarter that holds ``day``."""
    return (day.month - start_month) % 12 // 3 + 1


def period_of(day: date, grain: Grain, start_month: int) -> Period:
    """The month, fiscal quarter or fiscal year that holds ``day``."""
    if grain is Grain.MONTH:
        return month_period(month_ordinal(day))
    if grain is Grain.YEAR:
        return fiscal_year_period(fiscal_year(day, start_month), start_month)
    first = month_ordinal(day) - (day.month - start_month) % 3
    return Period(month_start(first), month_end(first + 2))


def last_complete_fiscal_year(day: date, start_month: int) -> Period:
    """The newest fiscal year that ends at or before ``day``."""
    current = fiscal_year_period(fiscal_year(day, start_month), start_month)
    if current.end <= day:
        return current
    return fiscal_year_period(fiscal_year(day, start_month) - 1, start_month)


def rolling_12(day: date) -> Period:
    """The twelve months that end at ``day``: 2019-06-30 -> 2018-07-01 .. 2019-06-30."""
    if is_month_end(day):
        return Period(month_start(month_ordinal(day) - 11), day)
    year_before = month_period(month_ordinal(day) - 12)
    return Period(
        date(year_before.start.year, year_before.start.month, min(day.day, year_before.end.day))
        + timedelta(days=1),
        day,
    )


def split(period: Period, grain: Grain, start_month: int) -> Iterator[Period]:
    """The whole months, quarters or years that touch ``period``, in order."""
    day = period.start
    while day <= period.end:
        step = period_of(day, grain, start_month)
        yield step
        day = step.end + timedelta(days=1)
