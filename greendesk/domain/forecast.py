"""The forecast: a least-squares line through the last periods, with its 80 % prediction band."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from math import ceil, fsum, sqrt

from greendesk.domain.course import one_interval_after
from greendesk.domain.figures import ForecastPoint, PathPoint
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Direction
from greendesk.domain.periods import Grain

FEWEST_PERIODS = 5
MOST_PERIODS = 12
HORIZON_YEARS = 50
DAYS_A_YEAR = 365.25
_MOST_POINTS = 60  # beyond, the line and its band look the same

# Student's t, the 0.90 quantile (80 % between -t and t), by degrees of freedom (periods - 2). Rounded to the
# last digit given; a test integrates the density and finds 0.90 to within 1e-9.
_QUANTILES = {
    3: 1.6377443537,
    4: 1.5332062741,
    5: 1.4758840488,
    6: 1.4397557473,
    7: 1.4149239277,
    8: 1.3968153097,
    9: 1.3830287384,
    10: 1.3721836411,
}


@frozen
class Trend:
    """``value = level + slope * (day - centre)``, with what the prediction band needs.

    Attributes:
        centre: mean of the days (ordinals).
        level: value at the centre.
        slope: per day.
        spread: standard error of a value around the line.
        breadth: sum of squares of the days around the centre.
        periods: number of points fitted.
    """

    centre: float
    level: float
    slope: float
    spread: float
    breadth: float
    periods: int

    def value(self, on: date) -> float:
        return self.level + self.slope * (on.toordinal() - self.centre)

    def half_band(self, on: date) -> float:
        """Half the width of the band in which a new value lies with 80 % probability."""
        away = (on.toordinal() - self.centre) ** 2 / self.breadth
        return _QUANTILES[self.periods - 2] * self.spread * sqrt(1 + 1 / self.periods + away)


@frozen
class Forecast:
    """The trend from the last value on, and the date at which it meets the target (None: not in 50 years)."""

    points: tuple[ForecastPoint, ...]
    meets: date | None
    periods: int


def trend_of(points: Sequence[PathPoint]) -> Trend | None:
    """Least squares over the last 5 to 12 points; None if there are fewer than 5."""
    last = points[-MOST_PERIODS:]
    if len(last) < FEWEST_PERIODS:
        return None
    days = [point.on.toordinal() for point in last]
    n = len(last)
    centre = fsum(days) / n
    level = fsum(point.value for point in last) / n
    breadth = fsum((day - centre) ** 2 for day in days)
    slope = fsum((d - centre) * (p.value - level) for d, p in zip(days, last, strict=True)) / breadth
    residuals = fsum((p.value - level - slope * (d - centre)) ** 2 for d, p in zip(days, last, strict=True))
    return Trend(centre, level, slope, sqrt(residuals / (n - 2)), breadth, n)


def meets_target(
    points: Sequence[PathPoint], trend: Trend, target: float, direction: Direction
) -> date | None:
    """The first day after the last point on which the trend is at the target or better.

    Returns: None if the last value is there already, if the trend leads away, or not within 50 years.
    """
    last = points[-1]
    sign = direction.sign
    if sign * (last.value - target) >= 0 or sign * trend.slope <= 0:
        return None
    day = trend.centre + (target - trend.level) / trend.slope
    first = last.on.toordinal() + 1
    if day > first + HORIZON_YEARS * DAYS_A_YEAR:
        return None
    reached = max(first, ceil(day - 1e-6))
    return date.fromordinal(reached) if reached <= date.max.toordinal() else None


def forecast(
    points: Sequence[PathPoint],
    until: date,
    interval: Grain,
    target: float | None = None,
    direction: Direction = Direction.UP,
) -> Forecast | None:
    """The trend of a course, drawn from its last point to ``until``.

    Args:
        points: oldest first, one a period; for a running total its values.
        until: the last day to draw, such as the target date.
        interval: one point is given for each.
        target: t, for the date at which the trend meets it.
        direction: which side of ``target`` is better.

    Returns: None if there are fewer than 5 points.
    """
    trend = trend_of(points)
    if trend is None:
        return None
    drawn = []
    for on in _days(points[-1].on, until, interval):
        value, half = trend.value(on), trend.half_band(on)
        drawn.append(ForecastPoint(on, value, value - half, value + half))
    meets = None if target is None else meets_target(points, trend, target, direction)
    return Forecast(tuple(drawn), meets, trend.periods)


@lru_cache(maxsize=256)  # the days of a path stay while its values change
def _days(start: date, until: date, interval: Grain) -> tuple[date, ...]:
    """From ``start`` to ``until``, an interval apart or wider, both ends included."""
    days = [start]
    step = timedelta(days=max(1, (until - start).days // _MOST_POINTS))
    day = max(one_interval_after(start, interval), start + step)
    while day < until:
        days.append(day)
        day = max(one_interval_after(day, interval), day + step)
    if until > start:
        days.append(until)
    return tuple(days)
