"""Chart data: what a chart shows, as plain values. The desk answers with these, ``charts`` draws them.

Names stay in all their languages until drawn. Missing values are None: a gap, never zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from datetime import date
from enum import StrEnum

from greendesk.domain.frozen import frozen
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain, Period
from greendesk.domain.progress import Coverage, GoalProgress, Status
from greendesk.domain.quality import UNRATED, Rating


class Basis(StrEnum):
    """What a drawn value rests on, best first; the lower ones are drawn differently and said in words."""

    REPORTED = "reported"
    ESTIMATED = "estimated"
    ILLUSTRATIVE = "illustrative"


def basis_from(*, estimated: bool, illustrative: bool) -> Basis:
    """What a value rests on of which some part is estimated, or illustrative."""
    if illustrative:
        return Basis.ILLUSTRATIVE
    return Basis.ESTIMATED if estimated else Basis.REPORTED


def weakest(bases: Iterable[Basis]) -> Basis:
    """What a figure rests on that is made of several."""
    found = set(bases)
    return basis_from(estimated=Basis.ESTIMATED in found, illustrative=Basis.ILLUSTRATIVE in found)


@frozen
class Heading:
    """What every chart carries on screen and in the file.

    Attributes:
        subject: what is measured: an indicator's, unit's or workspace's name.
        unit: unit of measure of the value axis; "" for none.
        period: what the chart covers.
        sources: sources of the values, distinct, most frequent first.
        as_of: the reporting date.
        bases: those below reported that occur (ESTIMATED, ILLUSTRATIVE).
        coverage: of the total that the chart shows, if it shows one.
        rating: the data quality of what the chart shows, over the same span.
        unit_name: the business unit, where the subject is an indicator.
    """

    subject: Name
    unit: str
    period: Period
    as_of: date
    sources: tuple[str, ...] = ()
    bases: frozenset[Basis] = frozenset()
    coverage: Coverage | None = None
    unit_name: Name | None = None
    rating: Rating = UNRATED


@frozen
class Value:
    """One bar segment, point or cell; ``indicator_ids`` and ``period`` lead to the measurements behind it."""

    value: float | None
    period: Period
    basis: Basis = Basis.REPORTED
    indicator_ids: tuple[str, ...] = ()
    units_measured: int = 1
    units_expected: int = 1


@frozen
class Series:
    """Values of one name over the chart's columns, one per column.

    ``colour`` indexes the series colours; None = the colour of "Other".
    """

    name: Name
    colour: int | None
    values: tuple[Value, ...]
    is_other: bool = False


@frozen
class PeriodBars:
    """Bars per period, one series per business unit (or one per indicator): stacked or grouped."""

    heading: Heading
    grain: Grain
    fiscal_year_start: int
    columns: tuple[Period, ...]
    series: tuple[Series, ...]
    stacked: bool = True


@frozen
class PathPoint:
    on: date
    value: float
    basis: Basis = Basis.REPORTED
    indicator_ids: tuple[str, ...] = ()


@frozen
class ForecastPoint:
    on: date
    value: float
    low: float
    high: float


@frozen
class GoalPath:
    """Actual against the expected path, with target, milestones, re-based line and forecast.

    ``actual`` holds segments: a gap in the data starts a new one. ``bars`` are the values per period behind a
    running total (empty for levels). For an indicator without a goal only ``actual`` and ``bars`` are given.
    """

    heading: Heading
    grain: Grain
    fiscal_year_start: int
    colour: int
    actual: tuple[tuple[PathPoint, ...], ...]
    bars: tuple[Value, ...] = ()
    expected: tuple[PathPoint, ...] = ()
    milestones: tuple[PathPoint, ...] = ()
    target: PathPoint | None = None
    rebased: tuple[PathPoint, ...] = ()
    forecast: tuple[ForecastPoint, ...] = ()
    forecast_meets: date | None = None
    forecast_periods: int = 0
    is_running_total: bool = False
    threshold: float | None = None  # a threshold goal's limit, drawn as a level line
    base: PathPoint | None = None  # where a goal without a date starts
    undated_target: float | None = None  # the target of a goal without a date, drawn as a level line
    progress: GoalProgress | None = None


@frozen
class BulletRow:
    name: Name
    unit_name: Name
    colour: int
    progress: GoalProgress
    unit: str


@frozen
class ProgressBullets:
    """A bar per goal from base to target (0..1), with a tick at the expected place and a status mark."""

    heading: Heading
    rows: tuple[BulletRow, ...]


@frozen
class Share:
    name: Name
    colour: int | None
    value: Value
    is_other: bool = False


@frozen
class Contribution:
    """How much each initiative adds to a total: horizontal bars, largest first."""

    heading: Heading
    shares: tuple[Share, ...]
    total: float | None
    fiscal_year_start: int = 1


@frozen
class YearOnYear:
    """Twelve columns (fiscal months 1..12), one series a fiscal year, newest last; ``years``: FY labels."""

    heading: Heading
    fiscal_year_start: int
    years: tuple[int, ...]
    series: tuple[Series, ...]


class Cell(StrEnum):
    """What a cell of the coverage map holds."""

    REPORTED = "reported"
    ESTIMATED = "estimated"
    ILLUSTRATIVE = "illustrative"
    REASON = "reason"  # no value, with a reason
    EMPTY = "empty"  # expected and missing
    OUTSIDE = "outside"  # outside the initiative's dates, or after the reporting date


@frozen
class CoverageRow:
    name: Name
    unit_name: Name
    indicator_id: str
    cells: tuple[Cell, ...]
    coverage: Coverage


@frozen
class CoverageMap:
    heading: Heading
    grain: Grain
    fiscal_year_start: int
    columns: tuple[Period, ...]
    rows: tuple[CoverageRow, ...]


@frozen
class Sparkline:
    """The last values of an indicator, oldest first; None = gap."""

    values: tuple[float | None, ...]
    colour: int
    basis: Basis = Basis.REPORTED


@frozen
class StatusCounts:
    """How many goals show which status; ``overridden`` of them one that a person has given."""

    total: int
    by_status: dict[Status, int] = field(default_factory=dict)
    overridden: int = 0


Chart = PeriodBars | GoalPath | ProgressBullets | Contribution | YearOnYear | CoverageMap
MAX_SERIES = 12  # further series are added up as "Other"
