"""The same months of several fiscal years beside each other: bars up to three years, lines beyond."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from greendesk.charts.headings import basis_entries, basis_words, no_data, per_period, texts, with_scale
from greendesk.charts.look import Look, mixed
from greendesk.charts.periods_text import year_label
from greendesk.charts.plot import (
    Bar,
    Bars,
    Curve,
    Dots,
    Entry,
    Group,
    Mark,
    PeriodScale,
    Picked,
    Plot,
    Spot,
    Stroke,
    ValueScale,
)
from greendesk.charts.pointing import Groups
from greendesk.domain.figures import Basis, Series, Value, YearOnYear
from greendesk.domain.periods import Grain

translate = QCoreApplication.translate
MOST_BARS = 3


def draw_year_on_year(chart: YearOnYear, look: Look, hidden: frozenset[str] = frozenset()) -> Plot:
    """Fiscal months along the bottom; the newest year in full colour, older ones paler."""
    years = [
        (str(label), series, _tone(series, len(chart.series) - 1 - n, look))
        for n, (label, series) in enumerate(zip(chart.years, chart.series, strict=True))
    ]
    shown = [year for year in years if year[0] not in hidden]
    values = [v.value for _, series, _ in shown for v in series.values if v.value is not None]
    scale = look.scale(max((abs(v) for v in values), default=0.0), chart.heading.unit)
    words = texts(
        look,
        chart.heading,
        translate("charts", "year on year"),
        per_period(Grain.MONTH, with_scale(chart.heading.unit, scale)),
        chart.fiscal_year_start,
    )
    as_bars = len(years) <= MOST_BARS
    swatch = "box" if as_bars else "line"
    legend = tuple(
        Entry(key, year_label(look, int(key), chart.fiscal_year_start), colour, swatch, key in hidden)
        for key, _, colour in years
    )
    names = tuple(look.month((chart.fiscal_year_start - 1 + n) % 12 + 1) for n in range(12))
    return Plot(
        kind="year-on-year",
        title=words.title,
        about=words.about,
        source=words.source,
        as_of=words.as_of,
        notes=(),
        bottom=PeriodScale(0, 0.0, 12.0, Grain.MONTH, chart.fiscal_year_start, names),
        left=ValueScale(scale, from_zero=as_bars),
        marks=(_bars(shown),) if as_bars else tuple(_lines(shown)),
        legend=legend + basis_entries(chart.heading.bases),
        groups=Groups(lambda: (_group(chart, shown, n, names[n], as_bars, look) for n in range(12))),
        empty="" if any(v.value is not None for s in chart.series for v in s.values) else no_data(),
    )


_Year = tuple[str, Series, str]


def _tone(series: Series, age: int, look: Look) -> str:
    """The series' colour, paler with each year that it is older."""
    shares = (1.0, 0.64, 0.44, 0.36, 0.3) if look.theme.is_dark else (1.0, 0.58, 0.36, 0.3, 0.24)
    share = shares[min(age, 4)]
    return mixed(look.theme.series_colour(series.colour), look.theme.paper, share)


def _bars(years: list[_Year]) -> Bars:
    return Bars(
        tuple(
            Bar(n, n + 1.0, min(0.0, v), max(0.0, v), colour, value.basis, lane, len(years))
            for lane, (_, series, colour) in enumerate(years)
            for n, value in enumerate(series.values)
            if (v := value.value) is not None
        ),
        fill=0.76,
    )


def _lines(years: list[_Year]) -> list[Mark]:
    marks: list[Mark] = []
    for n, (_, series, colour) in enumerate(years):
        newest = n == len(years) - 1
        for run in _runs(series.values):
            points = tuple((m + 0.5, v.value) for m, v in run if v.value is not None)
            lowered = any(v.basis is not Basis.REPORTED for _, v in run)
            stroke = Stroke.BROKEN if lowered else Stroke.SOLID
            if len(points) > 1:
                marks.append(Curve(points, colour, 2.4 if newest else 1.6, stroke))
            marks.append(Dots(points, colour, 3.0 if newest else 2.2, hollow=lowered))
    return marks


def _runs(values: tuple[Value, ...]) -> list[list[tuple[int, Value]]]:
    """Months that follow each other without a gap."""
    runs: list[list[tuple[int, Value]]] = [[]]
    for n, value in enumerate(values):
        if value.value is None:
            runs.append([])
        else:
            runs[-1].append((n, value))
    return [run for run in runs if run]


def _group(chart: YearOnYear, years: list[_Year], n: int, name: str, as_bars: bool, look: Look) -> Group:
    spots = []
    for lane, (key, series, colour) in enumerate(years):
        value = series.values[n]
        if value.value is None:
            continue
        left = n + 0.12 + 0.76 * lane / len(years)
        right = left + 0.76 / len(years)
        at = ((left + right) / 2, value.value / 2) if as_bars else (n + 0.5, value.value)
        area = (left, right, -math.inf, math.inf) if as_bars else None
        label = year_label(look, int(key), chart.fiscal_year_start)
        detail = [basis_words(frozenset({value.basis}))]
        before = years[lane - 1][1].values[n].value if lane else None
        if before:
            detail.append(look.percent((value.value - before) / abs(before), signed=True))
        picked = Picked(value.indicator_ids, value.period)
        spots.append(
            Spot(
                label,
                at,
                colour,
                area,
                value.value,
                chart.heading.unit,
                ", ".join(d for d in detail if d),
                picked,
            )
        )
    return Group(name, float(n), n + 1.0, tuple(spots))
