"""Checks of measurements: values, states, dates, overlaps, and what is merely unusual."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median

from greendesk.domain.errors import InvalidInput, PeriodOverlap
from greendesk.domain.model import Indicator, Initiative, Measurement
from greendesk.domain.periods import FIRST_YEAR, LAST_YEAR, Period
from greendesk.domain.quality import check_quality
from greendesk.domain.validate_field import check_day, check_number, check_texts

UNUSUAL_TIMES = 10
UNUSUAL_LAST = 12
UNUSUAL_FEWEST = 3


def check_measurement(measurement: Measurement, indicator: Indicator, initiative: Initiative) -> None:
    """Refuse a measurement that says nothing, says two things, or lies outside its initiative's dates.

    Raises:
        InvalidInput: with the field.
    """
    name, value = indicator.name, measurement.value
    if indicator.is_derived:
        raise InvalidInput(
            f"“{name}” is computed from other indicators and cannot be typed in; enter their values instead.",
            "indicator",
        )
    period = measurement.period  # refuses an end before the start
    if value is None and not measurement.state.is_missing:
        raise InvalidInput(
            f"The measurement of “{name}” for {_days(period)} has no value; "
            "give one, or a reason why it is missing.",
            "value",
        )
    if value is not None and measurement.state.is_missing:
        raise InvalidInput(
            f"The measurement of “{name}” for {_days(period)} has a value and is “{measurement.state}” "
            "at once; remove one of the two.",
            "state",
        )
    check_quality(measurement.quality, value)
    if value is not None:
        check_number(value, f"The value of “{name}” for {_days(period)}", "value")
    if period.start.year < FIRST_YEAR or period.end.year > LAST_YEAR:
        check_day(period.start, "start")
        check_day(period.end, "end")
    if measurement.source or measurement.note:
        check_texts(source=measurement.source, note=measurement.note)
    if initiative.start is not None and period.start < initiative.start:
        raise InvalidInput(
            f"The period {_days(period)} begins before the initiative “{initiative.name}” does "
            f"({initiative.start}); correct the period or the initiative.",
            "start",
        )
    if initiative.end is not None and period.end > initiative.end:
        raise InvalidInput(
            f"The period {_days(period)} ends after the initiative “{initiative.name}” does "
            f"({initiative.end}); correct the period or the initiative.",
            "end",
        )


def check_overlap(candidate: Measurement, others: Iterable[Measurement]) -> None:
    """Refuse a measurement whose days another one of the same indicator counts.

    The one that it replaces (same id) does not count.

    Raises:
        PeriodOverlap: names both periods.
    """
    period = candidate.period
    for other in others:
        if other.id != candidate.id and other.indicator_id == candidate.indicator_id:
            check_periods_apart(period, other.period)


def check_periods_apart(period: Period, other: Period) -> None:
    """Refuse two periods of one indicator that share a day.

    Raises:
        PeriodOverlap: names both.
    """
    if period.overlaps(other):
        raise PeriodOverlap(
            f"The period {_days(period)} overlaps {_days(other)}, which already has a value; "
            "change the period, or edit the value that is there.",
            "start",
        )


def unusual(value: float, history_values: Sequence[float]) -> bool:
    """Whether a value is more than ten times the usual, or less than a tenth: worth a warning, never refused.

    The usual is the median of the size of the last 12 values that are not zero; with fewer than 3 there is
    none. A zero is not unusual.

    Args:
        value: what was typed in.
        history_values: earlier values of the same indicator, oldest first.
    """
    sizes = [abs(v) for v in history_values if v != 0][-UNUSUAL_LAST:]
    if len(sizes) < UNUSUAL_FEWEST or value == 0:
        return False
    usual = median(sizes)
    return abs(value) > usual * UNUSUAL_TIMES or abs(value) * UNUSUAL_TIMES < usual


def _days(period: Period) -> str:
    return f"{period.start} to {period.end}"
