"""Slices from measurements, and one value from many: totals, means, levels, year on year.

A value counts in the period in which it ends. Sums are exactly rounded: the order of measurements never
matters.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from math import fsum
from operator import attrgetter

from greendesk.domain.model import Aggregation, Measurement, State
from greendesk.domain.periods import Period, fiscal_year, fiscal_year_period, month_end, month_ordinal
from greendesk.domain.quality import UNRATED, Rating, combined, rating_of_value
from greendesk.domain.slices import History, Slice

_end = attrgetter("end")


def slices_of(measurements: Iterable[Measurement], *, monthly: bool = True) -> History:
    """The history of one indicator's measurements, in any order.

    Args:
        measurements: of one indicator; periods do not overlap.
        monthly: join all that end in one month into one slice; else one slice a measurement.
    """
    ordered = sorted(measurements, key=attrgetter("end", "start"))
    history = History(tuple([_slice_of(m) for m in ordered]), _covered_days(ordered))
    return by_month(history) if monthly else history


def by_month(history: History) -> History:
    """The same history with all slices that end in one month joined."""
    slices = history.slices
    if len({(piece.end.year, piece.end.month) for piece in slices}) == len(slices):
        return history
    months = (tuple(pieces) for _, pieces in groupby(slices, key=lambda piece: piece.month))
    return History(tuple(joined(pieces) for pieces in months), history.covered)


def joined(slices: Sequence[Slice]) -> Slice:
    """Several slices, oldest first, as one.

    It spans those that have a value, so that it ends where the last value stands; if none has, it spans all.
    """
    if len(slices) == 1:
        return slices[0]
    valued = [piece for piece in slices if piece.count] or slices
    newest = _newest(valued)
    rated = [piece for piece in valued if piece.rated]
    return Slice(
        start=min([piece.start for piece in valued]),
        end=max([piece.end for piece in valued]),
        total=fsum([piece.total for piece in valued]),
        last=None if newest is None else newest.last,
        mean=weighted_mean([(piece.mean, piece.days) for piece in valued if piece.mean is not None]),
        days=sum([piece.days for piece in valued]),
        count=sum([piece.count for piece in slices]),
        missing=sum([piece.missing for piece in slices]),
        estimated=sum([piece.estimated for piece in slices]),
        illustrative=sum([piece.illustrative for piece in slices]),
        restated=sum([piece.restated for piece in slices]),
        rated=sum([piece.rated for piece in rated]),
        weight=fsum([piece.weight for piece in rated]),
        weighted=fsum([piece.weighted for piece in rated]),
        last_quality=None if newest is None else newest.last_quality,
    )


def weighted_mean(values: Iterable[tuple[float, float]]) -> float | None:
    """The mean of (value, weight) pairs; None if the weights add up to nothing."""
    pairs = list(values)
    weight = fsum([w for _, w in pairs])
    return fsum([v * w for v, w in pairs]) / weight if weight else None


def until(history: History, as_of: date) -> History:
    """What had ended by ``as_of``; the days covered are kept whole."""
    slices = history.slices
    if not slices or slices[-1].end <= as_of:
        return history
    return replace(history, slices=slices[: bisect_right(slices, as_of, key=_end)])


def ending_in(slices: tuple[Slice, ...], period: Period) -> tuple[Slice, ...]:
    """The slices that end in a period; ``slices`` are ordered by end."""
    return slices[bisect_left(slices, period.start, key=_end) : bisect_right(slices, period.end, key=_end)]


def value_of(piece: Slice, aggregation: Aggregation) -> float | None:
    """The value of one slice; None if nothing was measured."""
    if not piece.count:
        return None
    if aggregation is Aggregation.SUM:
        return piece.total
    return piece.mean if aggregation is Aggregation.MEAN else piece.last


def value_over(history: History, aggregation: Aggregation, period: Period) -> float | None:
    """One value for a period: the total of a flow, the day-weighted mean, or the last level measured in it.

    Returns: None if nothing that ends in the period has a value. Never zero for want of data, and a level is
        never carried over from before. A ratio over a longer period comes from ``derive.ratio_over``.
    """
    valued = [piece for piece in ending_in(history.slices, period) if piece.count]
    if not valued:
        return None
    if aggregation is Aggregation.SUM:
        return fsum(piece.total for piece in valued)
    if aggregation is Aggregation.MEAN:
        return weighted_mean((piece.mean, piece.days) for piece in valued if piece.mean is not None)
    newest = _newest(valued)
    return None if newest is None else newest.last


def rating_over(slices: tuple[Slice, ...], aggregation: Aggregation, period: Period) -> Rating:
    """The data quality of ``value_over``.

    A total and a mean rest on all values, a level on the last one. Of a ratio over several months ask
    ``derive.ratio_rating``.
    """
    return rating_of(ending_in(slices, period), aggregation)


def rating_of(slices: Sequence[Slice], aggregation: Aggregation) -> Rating:
    """The data quality of the value that some slices, oldest first, make together."""
    valued = [piece for piece in slices if piece.count]
    if aggregation in (Aggregation.SUM, Aggregation.MEAN):
        return combined([Rating(p.count, p.rated, p.weight, p.weighted) for p in valued])
    newest = _newest(valued)
    if newest is None or newest.last is None:
        return UNRATED
    return rating_of_value(newest.last, newest.last_quality)


def _newest(slices: Sequence[Slice]) -> Slice | None:
    """The slice that holds the last value of some, oldest first."""
    return next((piece for piece in reversed(slices) if piece.last is not None), None)


def year_to_date(as_of: date, fiscal_year_start: int) -> Period:
    """The part of the fiscal year of ``as_of`` that has passed, that day included."""
    year = fiscal_year_period(fiscal_year(as_of, fiscal_year_start), fiscal_year_start)
    return Period(year.start, as_of)


def year_on_year(current: float | None, previous: float | None) -> float | None:
    """``(a_t - a_(t-1)) / |a_(t-1)|`` as a fraction; None ("n/a"): one is missing or the previous zero."""
    if current is None or not previous:
        return None
    return (current - previous) / abs(previous)


def percentage_points(current: float | None, previous: float | None) -> float | None:
    """The difference of two percentages in pp (both in "%"); None when one is missing."""
    return None if current is None or previous is None else current - previous


def _slice_of(measurement: Measurement) -> Slice:
    start, end, value, state = measurement.start, measurement.end, measurement.value, measurement.state
    if value is None:
        return Slice(start, end, missing=1)
    days, quality = (end - start).days + 1, measurement.quality
    if state is State.REPORTED and quality is None:
        return Slice(start, end, value, value, value, days, 1)
    rating = rating_of_value(value, quality)
    is_estimated, is_illustrative = state is State.ESTIMATED, measurement.is_illustrative
    return Slice(
        start,
        end,
        total=value,
        last=value,
        mean=value,
        days=days,
        count=1,
        estimated=int(is_estimated),
        illustrative=int(is_illustrative),
        restated=int(state is State.RESTATED),
        rated=rating.rated,
        weight=rating.weight,
        weighted=rating.weighted,
        last_quality=quality,
    )


def _covered_days(measurements: Iterable[Measurement]) -> tuple[tuple[int, int], ...]:
    """Days of each month that a measurement with a value covers."""
    days: dict[int, int] = defaultdict(int)
    for measurement in measurements:
        if measurement.value is None:
            continue
        start, end = measurement.start, measurement.end
        first_month, last_month = month_ordinal(start), month_ordinal(end)
        if first_month == last_month:
            days[last_month] += end.day - start.day + 1
            continue
        days[first_month] += month_end(first_month).day - start.day + 1
        for month in range(first_month + 1, last_month):
            days[month] += month_end(month).day
        days[last_month] += end.day
    return tuple(sorted(days.items()))
