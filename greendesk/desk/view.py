"""What the top bar chooses: the period that pages show, the length of its columns, and the business unit."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from greendesk.domain.frozen import frozen
from greendesk.domain.periods import (
    Grain,
    Period,
    fiscal_year,
    fiscal_year_period,
    month_end,
    month_ordinal,
    month_start,
    period_of,
    rolling_12,
    split,
)


class Span(StrEnum):
    """The kinds of period that the top bar offers."""

    MONTH = "month"
    QUARTER = "quarter"
    FISCAL_YEAR = "fiscal_year"
    ROLLING_12 = "rolling_12"


@frozen
class View:
    """The window and filter through which every page looks.

    Attributes:
        span: the kind of period.
        window: the period itself; whole months.
        grain: length of one column.
        unit_id: show this unit and all below it; None: every unit.
    """

    span: Span
    window: Period
    grain: Grain = Grain.MONTH
    unit_id: str | None = None

    def columns(self, fiscal_year_start: int) -> tuple[Period, ...]:
        return tuple(split(self.window, self.grain, fiscal_year_start))


def window_of(span: Span, day: date, fiscal_year_start: int) -> Period:
    """The period of a kind that holds ``day``; rolling 12: the whole months up to the one that holds it."""
    if span is Span.MONTH:
        return period_of(day, Grain.MONTH, fiscal_year_start)
    if span is Span.QUARTER:
        return period_of(day, Grain.QUARTER, fiscal_year_start)
    if span is Span.FISCAL_YEAR:
        return fiscal_year_period(fiscal_year(day, fiscal_year_start), fiscal_year_start)
    return rolling_12(month_end(month_ordinal(day)))


def step(window: Period, by: int) -> Period:
    """The window of the same length, ``by`` lengths later (earlier if negative)."""
    months = len(window.month_ordinals())
    first = month_ordinal(window.start) + by * months
    return Period(month_start(first), month_end(first + months - 1))
