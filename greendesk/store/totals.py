"""Monthly totals: kept beside the measurements, always equal to what ``domain.slices_of`` makes of them.

The same arithmetic as there, in one pass and without an object for each step: a million measurements are
totalled in seconds. A test holds the two against each other.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from math import fsum
from typing import Any

from greendesk.domain.model import Measurement, State
from greendesk.domain.periods import Period, month_period
from greendesk.store.transaction import Transaction

Row = tuple[Any, ...]

COLUMNS = (
    "indicator_id", "month", "covered", "start_date", "end_date", "total", "last", "mean", "days", "count",
    "missing", "estimated", "illustrative", "restated", "sources", "rated", "weight", "weighted",
    "last_quality",
)  # fmt: skip
UNRATED: Row = (None,) * 4
NOTHING_ENDS: Row = (None,) * (len(COLUMNS) - 3)
SELECT = f"SELECT {', '.join(COLUMNS)} FROM monthly_total"
PUT = f"INSERT OR REPLACE INTO monthly_total ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"


def add_totals(transaction: Transaction, indicator_id: str, measurements: Iterable[Measurement]) -> None:
    """Total an indicator's months that had no measurement before."""
    transaction.connection.executemany(PUT, total_rows(indicator_id, measurements))


def replace_totals(
    transaction: Transaction,
    indicator_id: str,
    months: Collection[int],
    after: Iterable[Measurement],
) -> None:
    """Compute some months of an indicator anew.

    Args:
        transaction: the one that writes the change.
        indicator_id: the indicator.
        months: ordinals.
        after: all measurements that touch those months, as they will be, oldest first.
    """
    rows = {row[1]: row for row in total_rows(indicator_id, after) if row[1] in months}
    transaction.connection.executemany(PUT, rows.values())
    transaction.connection.executemany(
        "DELETE FROM monthly_total WHERE indicator_id = ? AND month = ?",
        [(indicator_id, month) for month in months if month not in rows],
    )


def touched_months(changed: Iterable[Measurement]) -> set[int]:
    """Ordinals of all months that any of these has a day in."""
    return {month for measurement in changed for month in measurement.period.month_ordinals()}


def total_rows(indicator_id: str, measurements: Iterable[Measurement]) -> Iterator[Row]:
    """The rows of ``monthly_total`` for measurements of an indicator, month by month.

    Args:
        indicator_id: the indicator.
        measurements: oldest first, none overlapping another.
    """
    ends: dict[int, Row] = {}
    covered: dict[int, int] = {}
    for month, group in groupby(measurements, key=_end_month):
        ending = list(group)
        ends[month] = _one(ending[0]) if len(ending) == 1 else _several(ending)
        for measurement in ending:
            if measurement.value is None:
                continue
            start, end = measurement.start, measurement.end
            if start.month == end.month and start.year == end.year:
                covered[month] = covered.get(month, 0) + end.day - start.day + 1
            else:
                _cover(covered, measurement.period)
    for month in sorted(covered.keys() | ends.keys()):
        yield indicator_id, month, covered.get(month, 0), *ends.get(month, NOTHING_ENDS)


def _end_month(measurement: Measurement) -> int:
    end = measurement.end
    return end.year * 12 + end.month - 1


def _cover(covered: dict[int, int], period: Period) -> None:
    for month in period.month_ordinals():
        shared = period.clip(month_period(month))
        if shared is not None:
            covered[month] = covered.get(month, 0) + shared.days


def _one(measurement: Measurement) -> Row:
    """The columns about what ends in a month, for the one measurement that does."""
    value, state, source = measurement.value, measurement.state, measurement.source
    start, end = measurement.start.isoformat(), measurement.end.isoformat()
    sources = _listed((source,)) if source else None
    if value is None:
        return start, end, 0.0, None, None, 0, 0, 1, 0, 0, 0, sources, *UNRATED
    days = (measurement.end - measurement.start).days + 1
    rating = UNRATED if measurement.quality is None else _rating((measurement,))
    if state is State.REPORTED:
        return start, end, value, value, value, days, 1, 0, 0, 0, 0, sources, *rating
    return (
        start, end, value, value, value, days, 1, 0, int(state is State.ESTIMATED),
        int(measurement.is_illustrative), int(state is State.RESTATED), sources, *rating,
    )  # fmt: skip


def _several(measurements: Sequence[Measurement]) -> Row:
    """The same for several, oldest first. The span is that of those with a value, if any has one."""
    values: list[float] = []
    days: list[int] = []
    first = last = None
    estimated = illustrative = restated = 0
    for measurement in measurements:
        value, state = measurement.value, measurement.state
        if value is None:
            continue
        values.append(value)
        days.append((measurement.end - measurement.start).days + 1)
        first, last = first or measurement, measurement
        if state is State.ESTIMATED:
            estimated += 1
            illustrative += measurement.is_illustrative
        elif state is State.RESTATED:
            restated += 1
    found = {measurement.source for measurement in measurements}
    found.discard("")
    return (
        (first or measurements[0]).start.isoformat(),
        (last or measurements[-1]).end.isoformat(),
        fsum(values),
        values[-1] if values else None,
        fsum([value * weight for value, weight in zip(values, days, strict=True)]) / sum(days)
        if days
        else None,
        sum(days),
        len(values),
        len(measurements) - len(values),
        estimated,
        illustrative,
        restated,
        _listed(tuple(sorted(found))) if found else None,
        *_rating(measurements),
    )


def _rating(measurements: Sequence[Measurement]) -> Row:
    """How many have a grade of data quality, their weight and weighted grades, and the grade of the last."""
    valued = [(abs(m.value), m.quality) for m in measurements if m.value is not None]
    graded = [(weight, grade) for weight, grade in valued if grade is not None]
    if not graded:
        return UNRATED
    weight = fsum([weight for weight, _ in graded])
    return len(graded), weight, fsum([weight * grade for weight, grade in graded]), valued[-1][1]


@lru_cache(maxsize=1024)
def _listed(sources: tuple[str, ...]) -> str:
    return json.dumps(sources, ensure_ascii=False)
