"""The course of a goal: its indicator's values as the goal measures them, one after each period.

A ``cumulative`` goal reads a running total. Any other goal on a flow reads totals over twelve months
(``Window``). Everything else reads the value as it stands.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate, pairwise
from math import fsum
from statistics import median

from greendesk.domain.aggregate import by_month, until, value_of
from greendesk.domain.coverage import coverage_over
from greendesk.domain.figures import Basis, PathPoint, basis_from
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Aggregation, Goal, GoalKind, Indicator, Window
from greendesk.domain.periods import (
    Grain,
    Period,
    fiscal_year,
    fiscal_year_period,
    is_month_end,
    month_end,
    month_ordinal,
    month_period,
    month_start,
    rolling_12,
)
from greendesk.domain.progress import Coverage
from greendesk.domain.slices import History, Slice


@frozen
class Reading:
    """What a goal reads at one date.

    Attributes:
        value: a, in the indicator's unit.
        on: d, the end of the newest measurement that counts.
        counted: the slices that make the value, oldest first.
        span: what a total covers; None for a value as it stands.
    """

    value: float
    on: date
    counted: tuple[Slice, ...]
    span: Period | None = None

    @property
    def estimated(self) -> bool:
        return any(piece.estimated for piece in self.counted)

    @property
    def illustrative(self) -> bool:
        return any(piece.illustrative for piece in self.counted)

    @property
    def basis(self) -> Basis:
        return basis_from(estimated=self.estimated, illustrative=self.illustrative)


@frozen
class Course:
    """The readings of a goal up to a date, made when asked for: ``reading(0)`` is the oldest.

    Attributes:
        goal: whose course this is.
        aggregation: of its indicator.
        slices: one a month, with a value, oldest first.
        ranges: first and last slice of each reading.
        newest: end of the newest measurement with a value, whether it counts or not.
        interval: how often the indicator is measured.
    """

    goal: Goal
    aggregation: Aggregation
    slices: tuple[Slice, ...]
    ranges: tuple[tuple[int, int], ...]
    fiscal_year_start: int
    newest: date | None
    interval: Grain

    def __len__(self) -> int:
        return len(self.ranges)

    @property
    def is_by_window(self) -> bool:
        """Whether readings are totals over twelve months."""
        return self.aggregation is Aggregation.SUM and self.goal.kind is not GoalKind.CUMULATIVE

    def ends_on(self, n: int) -> date:
        return self.slices[self.ranges[n][1]].end

    def reading(self, n: int) -> Reading:
        first, last = self.ranges[n]
        counted = self.slices[first : last + 1]
        on = counted[-1].end
        if self.aggregation is Aggregation.SUM:
            return Reading(fsum(piece.total for piece in counted), on, counted, self._span(counted))
        return Reading(value_of(counted[-1], self.aggregation) or 0.0, on, counted)

    def points(self, newest: int | None = None) -> tuple[PathPoint, ...]:
        """Every reading as a point of a chart, oldest first; or only the ``newest`` so many.

        A total over twelve months of which too few are measured is left out: it would look like a fall.
        """
        if self.goal.kind is GoalKind.CUMULATIVE:
            return self._running_points(newest)
        points: list[PathPoint] = []
        for n in reversed(range(len(self))):
            if newest is not None and len(points) == newest:
                break
            reading = self.reading(n)
            if self._is_whole(reading):
                points.append(PathPoint(reading.on, reading.value, reading.basis))
        return tuple(reversed(points))

    def _is_whole(self, reading: Reading) -> bool:
        if reading.span is None:
            return True
        return (
            sum(piece.days for piece in reading.counted) >= self.goal.thresholds.coverage * reading.span.days
        )

    def _running_points(self, newest: int | None) -> tuple[PathPoint, ...]:
        totals = accumulate(piece.total for piece in self.slices)
        first = 0 if newest is None else max(0, len(self.slices) - newest)
        basis = Basis.REPORTED
        points = []
        for n, (piece, total) in enumerate(zip(self.slices, totals, strict=True)):
            if piece.illustrative:
                basis = Basis.ILLUSTRATIVE
            elif piece.estimated and basis is Basis.REPORTED:
                basis = Basis.ESTIMATED
            if n >= first:
                points.append(PathPoint(piece.end, total, basis))
        return tuple(points)

    def _span(self, counted: Sequence[Slice]) -> Period:
        on = counted[-1].end
        if self.goal.kind is GoalKind.CUMULATIVE:
            return _since(self.goal.base_date, counted[0].start, on)
        if self.goal.window is Window.FISCAL_YEAR:
            return fiscal_year_period(fiscal_year(on, self.fiscal_year_start), self.fiscal_year_start)
        if _is_finer_than_months(counted):
            return Period(month_start(counted[-1].month - 11), month_end(counted[-1].month))
        return rolling_12(on)


def course_of(
    goal: Goal, indicator: Indicator, history: History, as_of: date, fiscal_year_start: int
) -> Course:
    """The course of a goal by ``as_of``; only measurements that end at or before it count.

    The rolling twelve months are those up to the month of the newest measurement. When several measurements
    end in one month (weekly data), a month that is not over by ``as_of`` is left out: it would understate the
    total. A fiscal year is read when it is over and has at least one value.
    """
    seen = until(history, as_of)
    valued = tuple(
        piece for piece in by_month(seen).slices if value_of(piece, indicator.aggregation) is not None
    )
    newest = valued[-1].end if valued else None
    interval = reporting_interval(valued, indicator.aggregation)
    slices = valued
    if goal.kind is GoalKind.CUMULATIVE:
        since = History(tuple(piece for piece in seen.slices if piece.start >= goal.base_date))
        slices = tuple(piece for piece in by_month(since).slices if piece.count)
        ranges = [(0, n) for n in range(len(slices))]
    elif indicator.aggregation is not Aggregation.SUM:
        ranges = [(n, n) for n in range(len(slices))]
    elif goal.window is Window.ROLLING_12:
        ranges = _rolling_ranges(slices, as_of)
    else:
        ranges = _yearly_ranges(slices, as_of, fiscal_year_start)
    return Course(goal, indicator.aggregation, slices, tuple(ranges), fiscal_year_start, newest, interval)


def coverage_of(reading: Reading, history: History) -> Coverage | None:
    """How much of a total's span is measured; None for a value as it stands (never withheld)."""
    return None if reading.span is None else coverage_over(history, reading.span, reading.counted)


def reporting_interval(slices: Sequence[Slice], aggregation: Aggregation) -> Grain:
    """How often an indicator is measured: month, quarter or year, whichever is nearest.

    For flows the median length of the slices, for levels the median gap between their ends. One point alone:
    a year.
    """
    if len(slices) < 2:
        return Grain.YEAR
    if aggregation is Aggregation.SUM:
        days = median((piece.end - piece.start).days + 1 for piece in slices)
    else:
        days = median((b.end - a.end).days for a, b in pairwise(slices))
    if days <= 61:
        return Grain.MONTH
    return Grain.QUARTER if days <= 228 else Grain.YEAR


def one_interval_after(day: date, interval: Grain) -> date:
    """The same day of the month one interval later; a month's last day leads to a last day."""
    later = month_period(month_ordinal(day) + interval.months)
    if is_month_end(day):
        return later.end
    return min(later.start + timedelta(days=day.day - 1), later.end)


def is_stale(newest: date, interval: Grain, as_of: date) -> bool:
    """Whether the newest measurement lies more than one reporting interval and 45 days before ``as_of``."""
    return one_interval_after(newest, interval) + timedelta(days=45) < as_of


def _since(base: date, first_start: date, on: date) -> Period:
    """The days after the base date, and the base date itself if a measurement starts on it."""
    day_after = base + timedelta(days=1)
    return Period(base if first_start == base or on < day_after else day_after, on)


def _is_finer_than_months(slices: Sequence[Slice]) -> bool:
    return any(piece.count + piece.missing > 1 for piece in slices)


def _rolling_ranges(slices: Sequence[Slice], as_of: date) -> list[tuple[int, int]]:
    months = [piece.month for piece in slices]
    ranges = [(bisect_left(months, month - 11), last) for last, month in enumerate(months)]
    if ranges and month_end(months[-1]) > as_of and _is_finer_than_months(slices[ranges[-1][0] :]):
        ranges.pop()
    return ranges


def _yearly_ranges(slices: Sequence[Slice], as_of: date, fiscal_year_start: int) -> list[tuple[int, int]]:
    ranges = []
    first = 0
    while first < len(slices):
        year = fiscal_year_period(fiscal_year(slices[first].end, fiscal_year_start), fiscal_year_start)
        if year.end > as_of:
            break
        after = bisect_right(slices, year.end, lo=first, key=lambda piece: piece.end)
        ranges.append((first, after - 1))
        first = after
    return ranges
