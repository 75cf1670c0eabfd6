"""What a chart consists of, before it has a size: texts, axes, marks, and what can be pointed at.

The functions in ``charts.draw`` make a ``Plot`` from chart data; ``charts.canvas`` lays it out and paints it,
on the screen and in files alike. Marks are in data coordinates: along the period axis, 1 is one month from
``PeriodScale.origin``; rows count downwards from 0, row n filling -n-1..-n.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from greendesk.charts.look import Role
from greendesk.charts.scale import Scale
from greendesk.domain.figures import Basis
from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Grain, Period

Point = tuple[float, float]


class Stroke(StrEnum):
    """How a line is drawn; each means one thing in every chart."""

    SOLID = "solid"  # measured
    BROKEN = "broken"  # estimated or illustrative
    DASHED = "dashed"  # expected path, limit
    DOTTED = "dotted"  # re-based line
    LONG = "long"  # forecast


class Shape(StrEnum):
    DOT = "dot"
    RING = "ring"
    DIAMOND = "diamond"


# ---- marks


@frozen
class Bar:
    """One bar or segment: ``start..end`` is its slot along the category axis, ``low..high`` its values."""

    start: float
    end: float
    low: float
    high: float
    colour: str
    basis: Basis = Basis.REPORTED
    lane: int = 0
    lanes: int = 1


@frozen
class Bars:
    """Bars that stand (``upright``) or lie; ``fill`` is their share of the slot, ``most`` the limit in px."""

    bars: tuple[Bar, ...]
    upright: bool = True
    fill: float = 0.68
    most: float = 56.0
    parted: bool = True  # a hair of paper between the segments of a stack


@frozen
class Curve:
    points: tuple[Point, ...]
    colour: str
    width: float = 2.2
    stroke: Stroke = Stroke.SOLID


@frozen
class Dots:
    points: tuple[Point, ...]
    colour: str
    radius: float = 3.0
    hollow: bool = False
    shape: Shape = Shape.DOT


@frozen
class Band:
    """An area between two lines: (x, low, high)."""

    points: tuple[tuple[float, float, float], ...]
    colour: str


@frozen
class Level:
    """A line across the plot at one value."""

    value: float
    colour: str
    stroke: Stroke = Stroke.DASHED
    upright: bool = False


@frozen
class Outline:
    """A dashed box around a stack of bars that is not whole."""

    start: float
    end: float
    low: float
    high: float
    colour: str
    fill: float = 0.68
    most: float = 56.0


@frozen
class Notch:
    """A short stroke across a lying bar at one value."""

    value: float
    start: float
    end: float
    colour: str


@frozen
class Notches:
    notches: tuple[Notch, ...]


@frozen
class Tile:
    """A cell of a map: ground, hatching and a sign."""

    x0: float
    x1: float
    y0: float
    y1: float
    ground: str
    hatch: str | None = None
    sign: str = ""
    ink: str = ""


@frozen
class Tiles:
    tiles: tuple[Tile, ...]


Mark = Bars | Curve | Dots | Band | Level | Outline | Notches | Tiles


# ---- axes


@frozen
class PeriodScale:
    """Months along the bottom: from ``first`` to ``last`` months after ``origin`` (a month ordinal).

    ``names`` stand under the months instead of their own, one each (fiscal months without a year).
    """

    origin: int
    first: float
    last: float
    grain: Grain
    fiscal_year_start: int
    names: tuple[str, ...] = ()


@frozen
class ValueScale:
    """Values, written on ``scale``. ``from_zero``: zero belongs to the axis whatever the values are."""

    scale: Scale
    from_zero: bool = True
    low: float | None = None  # a fixed end instead of one from the marks
    high: float | None = None
    shown: bool = True
    percent: bool = False  # fractions, written as percentages


@frozen
class Words:
    """A piece of text; ``ink`` names a colour of the theme, or is a colour itself.

    In a column of figures it stands at the right, as numbers do, unless ``at_left``.
    """

    text: str
    role: Role = "text"
    ink: str = "ink"
    at_left: bool = False


@frozen
class Row:
    """One row of a chart with rows: names at the left, figures at the right."""

    name: str
    under: str = ""
    colour: str | None = None
    figures: tuple[Words, ...] = ()


@frozen
class RowScale:
    rows: tuple[Row, ...]


# ---- texts at places


@frozen
class Label:
    """A text at a point. ``place``: "right" of the plot, "above" the point, or "column" (above its slot).

    A label that would touch another, or be cut, is left out if it is ``optional``.
    """

    at: Point
    lines: tuple[Words, ...]
    place: str = "above"
    slot: float = 0.0  # width of the column, for "column"
    short: str = ""  # a shorter form of the first line
    optional: bool = True


@frozen
class Entry:
    """A legend entry. ``key`` "" = it cannot be switched off; ``must`` = it is never left out."""

    key: str
    text: str
    colour: str
    swatch: str = "box"  # box, hatch, line, broken, dashed, dotted, long, dot, diamond, band, outline, gap
    hidden: bool = False
    must: bool = False


# ---- what can be pointed at


@frozen
class Picked:
    """What a click leads to: the measurements of some indicators in a period."""

    indicator_ids: tuple[str, ...]
    period: Period
    goal_id: str = ""


@frozen
class Spot:
    """One value that can be pointed at: where it stands, the area that means it, and how it reads.

    ``area`` is (x0, x1, y0, y1) in data coordinates; None = its group is pointed at as a whole.
    """

    name: str
    at: Point
    colour: str
    area: tuple[float, float, float, float] | None = None
    value: float | None = None
    unit: str = ""
    detail: str = ""
    picked: Picked | None = None


@frozen
class Group:
    """Spots that are read together: those of one column (``start..end`` along x) or of one row (along y).

    ``foot`` is a last line: their total.
    """

    title: str
    start: float
    end: float
    spots: tuple[Spot, ...]
    foot: str = ""


@frozen
class Plot:
    """Everything that is drawn.

    Attributes:
        kind: name of the chart's kind.
        title: one line: subject and what.
        about: parts of the second line: unit, period, coverage.
        source: the sources, without "as of".
        as_of: "data as of 30 Sep 2019".
        notes: further parts of the last lines.
        bottom: the axis below; left: the axis at the left.
        marks: from back to front.
        groups: what can be pointed at, in order (see ``pointing.Groups``); ``by_rows``: along y.
        empty: what to say in place of marks when there are none.
    """

    kind: str
    title: str
    about: tuple[str, ...]
    source: str
    as_of: str
    notes: tuple[str, ...]
    bottom: PeriodScale | ValueScale
    left: ValueScale | RowScale
    marks: tuple[Mark, ...] = ()
    labels: tuple[Label, ...] = ()
    legend: tuple[Entry, ...] = ()
    groups: Sequence[Group] = ()
    by_rows: bool = False
    empty: str = ""


def extent(mark: Mark, first: float, last: float, *, upright: bool = True) -> tuple[float, float] | None:
    """Lowest and highest value of a mark between two places of the category axis; None if none."""
    values = _values(mark, first, last, upright)
    return (min(values), max(values)) if values else None


def _values(mark: Mark, first: float, last: float, upright: bool) -> list[float]:
    match mark:
        case Bars(bars=bars):
            return [v for b in bars if b.end > first and b.start < last for v in (b.low, b.high)]
        case Curve(points=points):
            return _crossed(points, first, last)
        case Dots(points=points):
            return [y for x, y in points if first <= x <= last]
        case Band(points=points):
            low = _crossed(tuple((x, y) for x, y, _ in points), first, last)
            return low + _crossed(tuple((x, y) for x, _, y in points), first, last)
        case Level(value=value, upright=across):
            return [] if across == upright else [value]
        case Outline(start=start, end=end, low=bottom, high=top):
            return [bottom, top] if end > first and start < last else []
        case _:
            return []


def _crossed(points: tuple[Point, ...], first: float, last: float) -> list[float]:
    """Values of a line inside a range, and where it crosses the range's ends."""
    values = [y for x, y in points if first <= x <= last]
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 < first < x1 or x0 < last < x1:
            values += [y0 + (y1 - y0) * (x - x0) / (x1 - x0) for x in (first, last) if x0 < x < x1]
    return values
