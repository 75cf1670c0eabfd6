"""Where an axis carries labels, and what they say. Pure functions of a range and a length in pixels."""

from __future__ import annotations

import math
from functools import lru_cache

from greendesk.charts.look import Look
from greendesk.charts.periods_text import year_label
from greendesk.charts.plot import PeriodScale, ValueScale
from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Grain, fiscal_year, month_period, month_start


@frozen
class Tick:
    """A label at ``at``; ``under`` is a second line (the year), ``edge`` where its period begins."""

    at: float
    text: str
    under: str = ""
    edge: float = 0.0


@frozen
class ValueTicks:
    """Labels of a value axis and the range that it shows: from the lowest to the highest label."""

    low: float
    high: float
    ticks: tuple[Tick, ...]


def value_ticks(
    look: Look, scale: ValueScale, low: float, high: float, pixels: float, gap: float
) -> ValueTicks:
    """Round labels about ``gap`` pixels apart that hold ``low..high``.

    Args:
        look: writes the numbers.
        scale: unit and fixed ends.
        low: lowest value drawn, in the indicator's unit.
        high: highest value drawn.
        pixels: length of the axis.
        gap: wanted distance of labels, in pixels.
    """
    low, high = _ends(scale, low, high)
    factor = 0.01 if scale.percent else scale.scale.factor
    step = _round_step((high - low) / factor / max(1.0, pixels / gap)) * factor
    bottom = _end(low, low, high, step, up=False) if scale.low is None else scale.low
    top = _end(high, low, high, step, up=True) if scale.high is None else scale.high
    decimals = _decimals(step / factor)
    sign = look.percent_sign if scale.percent else ""
    first, last = math.ceil(bottom / step - 1e-9), math.floor(top / step + 1e-9)
    ticks = tuple(
        Tick(n * step, look.digits(n * step / factor, decimals) + sign) for n in range(first, last + 1)
    )
    return ValueTicks(bottom, top, ticks)


def _end(value: float, low: float, high: float, step: float, *, up: bool) -> float:
    """The end of the axis: the next label if it is near, else a little beyond the last value."""
    steps = value / step
    label = (math.ceil(steps - 1e-9) if up else math.floor(steps + 1e-9)) * step
    if abs(label - value) <= max(0.45 * step, 0.06 * (high - low)):
        return label
    return value + (high - low) * (0.06 if up else -0.06)


def _decimals(step: float) -> int:
    """Decimals that a label needs so that neighbours differ as they should: 0.25 -> 2, 2.5 -> 1, 10 -> 0."""
    return next((n for n in range(10) if math.isclose(round(step, n), step, rel_tol=1e-9)), 10)


def _ends(scale: ValueScale, low: float, high: float) -> tuple[float, float]:
    low = low if scale.low is None else scale.low
    high = high if scale.high is None else scale.high
    # An axis of levels may leave zero out only where all the change would else be lost in a thin strip.
    if scale.from_zero or (low > 0 and low < 0.6 * high) or (high < 0 and high > 0.6 * low):
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < 1e-12 * max(1.0, abs(high)):
        nothing = abs(high) < 1e-12
        if scale.from_zero or nothing:
            return low, low + (scale.scale.factor if nothing else abs(high))
        return low - abs(low) * 0.1, high + abs(high) * 0.1
    return low, high


def _round_step(step: float) -> float:
    """The next larger of 1, 2, 5 times a power of ten; of 25, 250 ... too, where they need no decimals."""
    power = 10.0 ** math.floor(math.log10(step))
    multiples = (1, 2, 2.5, 5, 10) if power >= 10 else (1, 2, 5, 10)
    return next(power * m for m in multiples if power * m >= step * (1 - 1e-9))


@frozen
class _Level:
    """Labels every ``step`` steps of ``months`` months."""

    grain: Grain
    step: int

    @property
    def months(self) -> int:
        return self.grain.months


_LEVELS = {
    Grain.MONTH: [(Grain.MONTH, 1), (Grain.MONTH, 2), (Grain.MONTH, 3), (Grain.QUARTER, 2)],
    Grain.QUARTER: [(Grain.QUARTER, 1), (Grain.QUARTER, 2)],
    Grain.YEAR: [],
}
_YEARS = [(Grain.YEAR, n) for n in (1, 2, 5, 10, 20, 50)]


@lru_cache(maxsize=64)  # an axis stays the same while values are entered
def period_ticks(
    look: Look, scale: PeriodScale, first: float, last: float, pixels: float
) -> tuple[Tick, ...]:
    """Labels of the periods between ``first`` and ``last``, as many as fit without touching."""
    if scale.names:
        return _named_ticks(look, scale, first, last, pixels)
    levels = [_Level(*level) for level in _LEVELS[scale.grain] + _YEARS]
    per_month = pixels / (last - first)
    for level in levels:
        ticks = _level_ticks(look, scale, level, first, last)
        room = per_month * level.months * level.step - look.px(8)
        if all(look.width(tick.text, "small") <= room for tick in ticks) or level is levels[-1]:
            return _without_crowding(look, ticks, per_month)
    return ()


def _named_ticks(
    look: Look, scale: PeriodScale, first: float, last: float, pixels: float
) -> tuple[Tick, ...]:
    room = pixels / (last - first)
    widest = max(look.width(name, "small") for name in scale.names)
    step = next((n for n in (1, 2, 3, 6) if room * n - look.px(8) >= widest), 6)
    return tuple(
        Tick(n + 0.5, name, edge=n)
        for n, name in enumerate(scale.names)
        if n % step == 0 and first - 1e-6 <= n + 0.5 <= last + 1e-6
    )


def _level_ticks(look: Look, scale: PeriodScale, level: _Level, first: float, last: float) -> list[Tick]:
    """Every slot of the level whose middle is in sight; counted from the start of a fiscal year."""
    lead = (scale.origin - (scale.fiscal_year_start - 1)) % 12  # months from that start to the origin
    slot = math.floor((first + lead) / level.months) * level.months - lead
    ticks: list[Tick] = []
    year = ""
    while slot < last:
        middle = slot + level.months / 2
        if first <= middle <= last and _is_labelled(scale, level, slot, lead):
            text, its_year = _texts(look, scale, level.grain, slot)
            ticks.append(Tick(middle, text, its_year if its_year != year else "", slot))
            year = its_year
        slot += level.months
    return ticks


def _is_labelled(scale: PeriodScale, level: _Level, slot: int, lead: int) -> bool:
    if level.grain is Grain.YEAR:
        label = fiscal_year(month_start(scale.origin + slot), scale.fiscal_year_start)
        return label % level.step == 0
    return (slot + lead) // level.months % level.step == 0


def _texts(look: Look, scale: PeriodScale, grain: Grain, slot: int) -> tuple[str, str]:
    """What stands under a slot, and the year that belongs below it."""
    day, start = month_start(scale.origin + slot), scale.fiscal_year_start
    fiscal = year_label(look, fiscal_year(day, start), start)
    if grain is Grain.YEAR:
        return fiscal, ""
    if grain is Grain.QUARTER:
        return look.period(month_period(scale.origin + slot), grain, start, short=True), fiscal
    return look.month(day.month), year_label(look, day.year, 1)


def _without_crowding(look: Look, ticks: list[Tick], per_month: float) -> tuple[Tick, ...]:
    """Take the first year away where the next one follows too closely."""
    years = [n for n, tick in enumerate(ticks) if tick.under]
    if len(years) > 1:
        a, b = ticks[years[0]], ticks[years[1]]
        needed = (look.width(a.under, "small") + look.width(b.under, "small")) / 2 + look.px(6)
        if (b.at - a.at) * per_month < needed:
            ticks[years[0]] = Tick(a.at, a.text, "", a.edge)
    return tuple(ticks)
