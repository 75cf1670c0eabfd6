"""Actual against the expected path: bars, running total or level, target, re-based line, forecast."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from greendesk.charts.draw.goal_path_groups import path_groups
from greendesk.charts.headings import basis_entries, no_data, texts, with_scale
from greendesk.charts.look import Look, mixed
from greendesk.charts.plot import (
    Band,
    Bar,
    Bars,
    Curve,
    Dots,
    Entry,
    Label,
    Level,
    Mark,
    PeriodScale,
    Plot,
    Point,
    Shape,
    Stroke,
    ValueScale,
    Words,
)
from greendesk.charts.pointing import Groups
from greendesk.charts.scale import Scale
from greendesk.charts.timeline import Timeline
from greendesk.domain.figures import Basis, GoalPath, PathPoint
from greendesk.domain.frozen import frozen

translate = QCoreApplication.translate


@frozen
class _Drawing:
    """What the parts below share."""

    chart: GoalPath
    look: Look
    time: Timeline
    scale: Scale
    hidden: frozenset[str]

    @property
    def colour(self) -> str:
        return self.look.theme.series_colour(self.chart.colour)

    def at(self, point: PathPoint) -> Point:
        return self.time.x(point.on), point.value

    def shows(self, key: str) -> bool:
        return key not in self.hidden


def draw_goal_path(chart: GoalPath, look: Look, hidden: frozenset[str] = frozenset()) -> Plot:
    """The chart of one goal, or of one indicator that has none."""
    time = Timeline.of(chart.heading.period, _days(chart))
    scale = look.scale(max((abs(v) for v in _values(chart)), default=0.0), chart.heading.unit)
    it = _Drawing(chart, look, time, scale, hidden)
    what = translate("charts", "running total") if chart.is_running_total else ""
    words = texts(look, chart.heading, what, with_scale(chart.heading.unit, scale), chart.fiscal_year_start)
    there = bool(chart.bars or any(chart.actual))
    return Plot(
        kind="goal-path",
        title=words.title,
        about=words.about,
        source=words.source,
        as_of=words.as_of,
        notes=_notes(it),
        bottom=PeriodScale(time.origin, time.first, time.last, chart.grain, chart.fiscal_year_start),
        left=ValueScale(scale, from_zero=bool(chart.bars) or chart.is_running_total),
        marks=(*_behind(it), *_plan(it), *_ahead(it), *_actual(it), *_ends(it)),
        labels=tuple(_labels(it)),
        legend=_legend(it),
        groups=Groups(lambda: path_groups(chart, look, time)),
        empty="" if there or chart.expected or _levels(chart) else no_data(),
    )


def _days(chart: GoalPath) -> list[date]:
    days = [p.on for segment in chart.actual for p in segment]
    days += [p.on for line in (chart.expected, chart.milestones, chart.rebased) for p in line]
    days += [p.on for p in chart.forecast]
    days += [day for bar in chart.bars for day in (bar.period.start, bar.period.end)]
    return days + [point.on for point in (chart.target, chart.base) if point]


def _values(chart: GoalPath) -> list[float]:
    values = [p.value for segment in chart.actual for p in segment]
    values += [p.value for line in (chart.expected, chart.milestones, chart.rebased) for p in line]
    values += [v for p in chart.forecast for v in (p.low, p.high)]
    values += [bar.value for bar in chart.bars if bar.value is not None]
    values += [point.value for point in (chart.target, chart.base) if point]
    return values + _levels(chart)


def _levels(chart: GoalPath) -> list[float]:
    return [value for value in (chart.threshold, chart.undated_target) if value is not None]


# ---- marks, from back to front


def _behind(it: _Drawing) -> list[Mark]:
    marks: list[Mark] = []
    if it.chart.forecast and it.shows("forecast"):
        share = 0.24 if it.look.theme.is_dark else 0.16
        points = tuple((it.time.x(p.on), p.low, p.high) for p in it.chart.forecast)
        last = _last(it.chart)
        if last is not None:  # the band opens at the last value
            points = ((it.time.x(last.on), last.value, last.value), *points)
        marks.append(Band(points, mixed(it.colour, it.look.theme.paper, share)))
    if it.chart.bars and it.shows("bars"):
        pale = _pale(it)
        bars = tuple(
            Bar(*it.time.slot(v.period), min(0.0, v.value), max(0.0, v.value), pale, v.basis)
            for v in it.chart.bars
            if v.value is not None
        )
        marks.append(Bars(bars, fill=0.6))
    return marks


def _plan(it: _Drawing) -> list[Mark]:
    theme, marks = it.look.theme, list[Mark]()
    if it.chart.expected and it.shows("expected"):
        marks.append(Curve(tuple(map(it.at, it.chart.expected)), theme.muted, 1.4, Stroke.DASHED))
    if it.chart.threshold is not None and it.shows("threshold"):
        marks.append(Level(it.chart.threshold, theme.bad.ink))
    if it.chart.undated_target is not None and it.shows("expected"):
        marks.append(Level(it.chart.undated_target, theme.muted))
    last = _last(it.chart)
    if it.chart.base is not None and last is not None and it.shows("expected"):
        marks.append(Curve((it.at(it.chart.base), it.at(last)), theme.muted, 1.4, Stroke.DOTTED))
    if it.chart.rebased and it.shows("rebased"):
        marks.append(Curve(tuple(map(it.at, it.chart.rebased)), theme.ink, 1.6, Stroke.DOTTED))
    return marks


def _ahead(it: _Drawing) -> list[Mark]:
    if not it.chart.forecast or not it.shows("forecast"):
        return []
    points = tuple((it.time.x(p.on), p.value) for p in it.chart.forecast)
    last = _last(it.chart)
    if last is not None:
        points = (it.at(last), *points)
    return [Curve(points, mixed(it.colour, it.look.theme.paper, 0.8), 2.0, Stroke.LONG)]


def _actual(it: _Drawing) -> list[Mark]:
    """The measured line: whole where values are reported, broken and hollow where they are not."""
    if not it.shows("actual"):
        return []
    marks: list[Mark] = []
    for segment in it.chart.actual:
        for piece, basis in _pieces(segment):
            stroke = Stroke.SOLID if basis is Basis.REPORTED else Stroke.BROKEN
            if len(piece) > 1:
                marks.append(Curve(tuple(map(it.at, piece)), it.colour, 2.4, stroke))
    points = [p for segment in it.chart.actual for p in segment]
    radius = 3.0 if len(points) <= 24 else 2.2 if len(points) <= 60 else 1.4
    for hollow in (False, True):
        those = tuple(it.at(p) for p in points if (p.basis is not Basis.REPORTED) == hollow)
        if those:
            marks.append(Dots(those, it.colour, radius, hollow))
    return marks


def _pieces(segment: tuple[PathPoint, ...]) -> list[tuple[list[PathPoint], Basis]]:
    """Runs of steps on one basis; a step stands on that of the value it leads to."""
    pieces: list[tuple[list[PathPoint], Basis]] = []
    for before, after in pairwise(segment):
        basis = Basis.REPORTED if after.basis is Basis.REPORTED else Basis.ESTIMATED
        if pieces and pieces[-1][1] is basis:
            pieces[-1][0].append(after)
        else:
            pieces.append(([before, after], basis))
    return pieces


def _ends(it: _Drawing) -> list[Mark]:
    marks: list[Mark] = []
    if it.chart.milestones and it.shows("expected"):
        points = tuple(map(it.at, it.chart.milestones))
        marks.append(Dots(points, it.look.theme.muted, 4.2, shape=Shape.DIAMOND))
    if it.chart.target:
        marks.append(Dots((it.at(it.chart.target),), it.look.theme.ink, 4.6, hollow=True, shape=Shape.RING))
    return marks


# ---- words


def _labels(it: _Drawing) -> list[Label]:
    look, chart, unit = it.look, it.chart, it.chart.heading.unit
    labels: list[Label] = []
    if chart.target:
        value = look.compact(chart.target.value, unit)
        lines = (
            Words(translate("charts", "Target {value}").format(value=value), "strong"),
            Words(look.date(chart.target.on), "small", "muted"),
        )
        labels.append(Label(it.at(chart.target), lines, "right", optional=False))
    if chart.undated_target is not None:
        text = translate("charts", "Target {value}").format(value=look.compact(chart.undated_target, unit))
        lines = Words(text, "strong", "ink"), Words(translate("charts", "no date"), "small", "muted")
        labels.append(Label((it.time.last, chart.undated_target), lines, "right", optional=False))
    if chart.threshold is not None:
        text = translate("charts", "Limit {value}").format(value=look.compact(chart.threshold, unit))
        at = (it.time.last, chart.threshold)
        labels.append(Label(at, (Words(text, "strong", look.theme.bad.ink),), "right", optional=False))
    if chart.forecast and it.shows("forecast"):
        end = chart.forecast[-1]
        value = look.compact(end.value, unit)
        band = f"{look.scaled(end.low, it.scale)} – {look.scaled(end.high, it.scale)}"
        lines = (
            Words(translate("charts", "Forecast {value}").format(value=value), "text", "muted"),
            Words(translate("charts", "80 % band: {band}").format(band=band), "small", "faint"),
        )
        labels.append(Label((it.time.x(end.on), end.value), lines, "right"))
    stones = chart.milestones if it.shows("expected") else ()
    return labels + [
        Label(it.at(stone), (Words(look.compact(stone.value, unit), "small", "muted"),)) for stone in stones
    ]


def _legend(it: _Drawing) -> tuple[Entry, ...]:
    chart, theme, entries = it.chart, it.look.theme, list[Entry]()

    def add(key: str, text: str, colour: str, swatch: str) -> None:
        entries.append(Entry(key, text, colour, swatch, key in it.hidden))

    lowered = bool(chart.heading.bases) or any(
        p.basis is not Basis.REPORTED for segment in chart.actual for p in segment
    )
    if chart.bars:
        add("bars", translate("charts", "per period"), _pale(it), "box")
    if any(chart.actual):
        total = translate("charts", "running total")
        word = total if chart.is_running_total else translate("charts", "actual")
        add("actual", word, it.colour, "broken" if lowered and _all_lowered(chart) else "line")
    if chart.expected:
        add("expected", translate("charts", "expected path"), theme.muted, "dashed")
    if chart.rebased:
        add("rebased", translate("charts", "re-based line"), theme.ink, "dotted")
    if chart.forecast:
        add("forecast", translate("charts", "forecast"), it.colour, "long")
    if chart.undated_target is not None:
        add("expected", translate("charts", "target without a date"), theme.muted, "dashed")
    if chart.threshold is not None:
        add("threshold", translate("charts", "limit"), theme.bad.ink, "dashed")
    return (*entries, *basis_entries(chart.heading.bases, "hatch" if chart.bars else "hollow"))


def _pale(it: _Drawing) -> str:
    """The colour of the bars behind a running total."""
    return mixed(it.colour, it.look.theme.paper, 0.55 if it.look.theme.is_dark else 0.4)


def _all_lowered(chart: GoalPath) -> bool:
    return all(p.basis is not Basis.REPORTED for segment in chart.actual for p in segment)


def _notes(it: _Drawing) -> tuple[str, ...]:
    chart = it.chart
    if not chart.forecast:
        return ()
    fit = translate("charts", "forecast: least squares over {n} periods, 80 % band")
    notes = [fit.format(n=chart.forecast_periods)]
    if chart.forecast_meets:
        meets = translate("charts", "meets the target on {date}")
        notes.append(meets.format(date=it.look.date(chart.forecast_meets)))
    return tuple(notes)


def _last(chart: GoalPath) -> PathPoint | None:
    points = [p for segment in chart.actual for p in segment]
    return points[-1] if points else None
