"""Dates as places on a period axis: whole months from an origin, small numbers with no time zone in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Period, is_month_end, month_end, month_ordinal


@frozen
class Timeline:
    """A period axis that starts at month ``origin`` and shows ``first..last``."""

    origin: int
    first: float
    last: float

    @classmethod
    def of(cls, period: Period, days: Iterable[date]) -> Timeline:
        """The whole months that hold a period and some more days."""
        ordinals = [month_ordinal(day) for day in (period.start, period.end, *days)]
        origin = min(ordinals)
        timeline = cls(origin, 0.0, float(max(ordinals) + 1 - origin))
        # A base date at the end of a month needs no place for that whole month.
        earliest = min((period.start, *days))
        start = timeline.x(earliest) if is_month_end(earliest) else 0.0
        return cls(origin, start if start < timeline.last else 0.0, timeline.last)

    def x(self, day: date) -> float:
        """The end of ``day``: a value is plotted where its period ends."""
        month = month_ordinal(day)
        return month - self.origin + day.day / month_end(month).day

    def slot(self, period: Period) -> tuple[float, float]:
        """From the beginning of the first day to the end of the last one."""
        return self.x(period.start - timedelta(days=1)), self.x(period.end)
