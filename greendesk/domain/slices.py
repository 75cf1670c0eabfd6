"""Slices: the measured history of one indicator, month by month.

A slice is one measurement, or all measurements that end in one month taken together. The store keeps monthly
slices up to date with each entry, so that a dashboard never reads single measurements.
"""

from __future__ import annotations

from datetime import date

from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Period, month_ordinal


@frozen
class Slice:
    """What was measured in one period.

    Attributes:
        start: first day that the measurements with a value cover (may lie before the month: a quarterly
            value).
        end: last day of them; the slice is plotted and compared there. If none has a value, both are of all.
        total: sum of the values, for ``sum`` indicators.
        last: the value at ``end``, for ``last`` indicators.
        mean: mean of the values weighted by days, for ``mean`` indicators.
        days: days covered by measurements that have a value.
        count: measurements that have a value (0: only missing reasons).
        missing: measurements that carry a missing reason.
        estimated: measurements with a value in state ``estimated`` (illustrative ones included).
        illustrative: those whose source says illustrative.
        restated: measurements in state ``restated``.
        rated: those with a value and a grade of data quality.
        weight: sum of the absolute values of those.
        weighted: the same, each times its grade.
        last_quality: the grade of ``last``; of a ratio that of its weaker side.
    """

    start: date
    end: date
    total: float = 0.0
    last: float | None = None
    mean: float | None = None
    days: int = 0
    count: int = 0
    missing: int = 0
    estimated: int = 0
    illustrative: int = 0
    restated: int = 0
    rated: int = 0
    weight: float = 0.0
    weighted: float = 0.0
    last_quality: float | None = None

    @property
    def period(self) -> Period:
        return Period(self.start, self.end)

    @property
    def month(self) -> int:
        """Ordinal of the month in which the slice ends."""
        return month_ordinal(self.end)


@frozen
class History:
    """All slices of an indicator, oldest first, and the days covered in each month.

    Attributes:
        slices: ordered by end date; no two overlap.
        covered: (month ordinal, days of that month covered by a value), ordered. A quarterly value covers
            three months although its slice ends in one.
    """

    slices: tuple[Slice, ...] = ()
    covered: tuple[tuple[int, int], ...] = ()
