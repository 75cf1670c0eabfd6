"""Bars per period: one stack or group for each month, quarter or fiscal year."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from greendesk.charts.headings import basis_entries, basis_words, no_data, per_period, texts, with_scale
from greendesk.charts.look import Look
from greendesk.charts.plot import (
    Bar,
    Bars,
    Entry,
    Group,
    Label,
    Outline,
    PeriodScale,
    Picked,
    Plot,
    Spot,
    ValueScale,
    Words,
)
from greendesk.charts.pointing import Groups
from greendesk.charts.scale import Scale
from greendesk.charts.series import told_apart, with_other
from greendesk.domain.figures import Basis, PeriodBars, Series, Value
from greendesk.domain.periods import Period, month_ordinal

translate = QCoreApplication.translate
Slot = tuple[float, float]
FEW_COLUMNS = 6  # up to here the totals are written above the bars


def draw_period_bars(chart: PeriodBars, look: Look, hidden: frozenset[str] = frozenset()) -> Plot:
    """Stacked or grouped bars; a period in which units are missing says so and is outlined."""
    every = told_apart(with_other(chart.series) if chart.stacked else chart.series[:12])
    keyed = [(str(n), series) for n, series in enumerate(every)]
    shown = [series for key, series in keyed if key not in hidden]
    origin = month_ordinal(chart.columns[0].start)
    slots = [_slot(column, origin) for column in chart.columns]
    bars = tuple(_stacked(shown, slots, look) if chart.stacked else _grouped(shown, slots, look))
    ends = [abs(v) for bar in bars for v in (bar.low, bar.high)]
    scale = look.scale(max(ends, default=0.0), chart.heading.unit)
    single = len(every) == 1
    words = texts(
        look,
        chart.heading,
        "" if single else translate("charts", "by unit"),
        per_period(chart.grain, with_scale(chart.heading.unit, scale)),
        chart.fiscal_year_start,
    )
    outlines, labels = _incomplete(shown, slots, chart.stacked, look)
    if len(slots) <= FEW_COLUMNS and chart.stacked:
        labels += _totals(shown, slots, scale, look)
    legend = tuple(
        Entry(key, look.name(series.name), look.theme.series_colour(series.colour), hidden=key in hidden)
        for key, series in keyed
        if not single
    )
    if outlines:
        legend += (Entry("", translate("charts", "not all units"), look.theme.muted, "outline"),)
    return Plot(
        kind="period-bars",
        title=words.title,
        about=words.about,
        source=words.source,
        as_of=words.as_of,
        notes=(),
        bottom=PeriodScale(origin, slots[0][0], slots[-1][1], chart.grain, chart.fiscal_year_start),
        left=ValueScale(scale),
        marks=(Bars(bars, fill=0.68 if chart.stacked else 0.8), *outlines),
        labels=tuple(labels),
        legend=legend + basis_entries(chart.heading.bases),
        groups=Groups(lambda: _groups(chart, shown, slots, look)),
        empty="" if any(v.value is not None for s in every for v in s.values) else no_data(),
    )


def _slot(column: Period, origin: int) -> Slot:
    months = column.month_ordinals()
    return float(months.start - origin), float(months.stop - origin)


def _stacked(series: list[Series], slots: list[Slot], look: Look) -> list[Bar]:
    colours = tuple(look.theme.series_colour(one.colour) for one in series)
    bars: list[Bar] = []
    columns = zip(*(one.values for one in series), strict=True) if series else ((),) * len(slots)
    for slot, column in zip(slots, columns, strict=True):
        values, bases = tuple(v.value for v in column), tuple(v.basis for v in column)
        bars += _stack(slot, values, bases, colours)
    return bars


@lru_cache(maxsize=512)  # of the stacks of a chart one changes with an entry, or few
def _stack(
    slot: Slot, values: tuple[float | None, ...], bases: tuple[Basis, ...], colours: tuple[str, ...]
) -> tuple[Bar, ...]:
    """One column: values above zero upwards, those below zero downwards."""
    bars = []
    up = down = 0.0
    for value, basis, colour in zip(values, bases, colours, strict=True):
        if value is None:
            continue
        base = up if value >= 0 else down
        low, high = sorted((base, base + value))
        bars.append(Bar(*slot, low, high, colour, basis))
        up, down = (high, down) if value >= 0 else (up, low)
    return tuple(bars)


def _grouped(series: list[Series], slots: list[Slot], look: Look) -> list[Bar]:
    return [
        Bar(
            start,
            end,
            min(0.0, value),
            max(0.0, value),
            look.theme.series_colour(one.colour),
            one.values[n].basis,
            lane,
            len(series),
        )
        for n, (start, end) in enumerate(slots)
        for lane, one in enumerate(series)
        if (value := one.values[n].value) is not None
    ]


def _column(series: list[Series], n: int) -> list[Value]:
    return [one.values[n] for one in series if one.values[n].value is not None]


def _tops(values: list[Value], stacked: bool) -> tuple[float, float]:
    numbers = [value.value for value in values if value.value is not None]
    if not stacked:
        return min([0.0, *numbers]), max([0.0, *numbers])
    return sum(v for v in numbers if v < 0), sum(v for v in numbers if v > 0)


def _incomplete(
    series: list[Series], slots: list[Slot], stacked: bool, look: Look
) -> tuple[list[Outline], list[Label]]:
    """Dashed outlines and "1 of 3 units" for the columns that lack some of their units."""
    outlines, labels = [], []
    for n, (start, end) in enumerate(slots):
        values = _column(series, n)
        short = [value for value in values if value.units_measured < value.units_expected]
        if not short:
            continue
        measured, expected = short[0].units_measured, short[0].units_expected
        low, high = _tops(values, stacked)
        outlines.append(
            Outline(
                start, end, low, high, look.theme.muted, 0.68 if stacked else 0.8, 56.0 if stacked else 672.0
            )
        )
        text = translate("charts", "{n} of {of} units").format(n=measured, of=expected)
        labels.append(
            Label(
                ((start + end) / 2, high),
                (Words(text, "small", "muted"),),
                "column",
                end - start,
                short=f"{measured}/{expected}",
            )
        )
    return outlines, labels


def _totals(series: list[Series], slots: list[Slot], scale: Scale, look: Look) -> list[Label]:
    """The total above each whole stack."""
    labels = []
    for n, (start, end) in enumerate(slots):
        values = _column(series, n)
        if values and all(v.units_measured >= v.units_expected for v in values):
            total = sum(v.value for v in values if v.value is not None)
            at = ((start + end) / 2, _tops(values, stacked=True)[1])
            words = Words(look.scaled(total, scale), "small", "muted")
            labels.append(Label(at, (words,), "column", end - start))
    return labels


def _groups(chart: PeriodBars, series: list[Series], slots: list[Slot], look: Look) -> list[Group]:
    groups = []
    named = [(one, look.name(one.name), look.theme.series_colour(one.colour)) for one in series]
    words = {basis: basis_words(frozenset({basis})) for basis in Basis}
    for n, ((start, end), column) in enumerate(zip(slots, chart.columns, strict=True)):
        title = look.period(column, chart.grain, chart.fiscal_year_start)
        spots, up, down = [], 0.0, 0.0
        for lane, (one, name, colour) in enumerate(named):
            value = one.values[n]
            if value.value is None:
                continue
            low, high = sorted((0.0, value.value))
            if chart.stacked:
                base = up if value.value >= 0 else down
                low, high = sorted((base, base + value.value))
                up, down = (high, down) if value.value >= 0 else (up, low)
                left, right = start, end
            else:
                width = (end - start) * 0.8 / len(series)
                left = start + (end - start) * 0.1 + width * lane
                right = left + width
            spots.append(
                Spot(
                    name,
                    ((left + right) / 2, (low + high) / 2),
                    colour,
                    (left, right, low, high) if chart.stacked else (left, right, -math.inf, math.inf),
                    value.value,
                    chart.heading.unit,
                    words[value.basis],
                    Picked(value.indicator_ids, value.period),
                )
            )
        groups.append(Group(title, start, end, tuple(spots), _foot(chart, _column(series, n), look)))
    return groups


def _foot(chart: PeriodBars, values: list[Value], look: Look) -> str:
    """The total of a stack, and how many units it has if some are missing."""
    if not chart.stacked or not values or len(chart.series) == 1:
        return ""
    total = look.number(math.fsum(v.value for v in values if v.value is not None), chart.heading.unit)
    text = translate("charts", "Total {value}").format(value=total)
    first = values[0]
    if first.units_measured >= first.units_expected:
        return text
    units = translate("charts", "{n} of {of} units").format(n=first.units_measured, of=first.units_expected)
    return f"{text} ({units})"
