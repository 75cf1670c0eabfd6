"""Workspaces of any size: the catalog stays the same while measurements grow from monthly to daily ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from greendesk.domain.model import (
    Account,
    Aggregation,
    BusinessUnit,
    Direction,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    State,
    Workspace,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import month_ordinal, month_period

SEED = 20190630
AS_OF = date(2019, 6, 30)
FISCAL_YEAR_START = 4
GOALS = 40
MOST_MONTHS, MOST_WEEKS = 75, 330  # about six years
DERIVED_EVERY = 20  # one indicator in so many is computed from the one before it
DIVISIONS = 5

# Name, unit of measure, aggregation, direction, account, usual size of a month.
_MEASURED = (
    ("Electricity", "kWh", Aggregation.SUM, Direction.DOWN, Account.INVENTORY, 40_000.0),
    ("Packaging", "kg", Aggregation.SUM, Direction.DOWN, Account.ACTIVITY, 9_000.0),
    ("Boxes reused", "boxes", Aggregation.SUM, Direction.UP, Account.ACTIVITY, 25_000.0),
    ("Stations in operation", "stations", Aggregation.LAST, Direction.UP, Account.ACTIVITY, 120.0),
    ("CO2 avoided", "t CO2", Aggregation.SUM, Direction.UP, Account.AVOIDED, 30.0),
    ("Renewable share", "%", Aggregation.LAST, Direction.UP, Account.ACTIVITY, 35.0),
)


def large_workspace(measurements: int, indicators: int = 500, units: int = 40) -> Workspace:
    """A workspace with exactly so many measurements, the same on every call but for its ids.

    Args:
        measurements: in all; spread evenly over the measured indicators, up to the reporting date.
        indicators: in all, one in twenty of them derived; goals on about forty.
        units: in a tree of three levels.
    """
    random = np.random.default_rng(SEED)
    made_units = _units(units)
    initiatives = tuple(
        Initiative(f"i{n}", unit.id, Name(f"Programme {n}", f"프로그램 {n}", f"项目{n}"), position=n)
        for n, unit in enumerate(unit for unit in made_units for _ in range(2))
    )
    factor = Factor("grid", Name("Grid electricity"), 0.5306, "kg CO2/kWh", "MEE, China, 2023", 2023)
    made_indicators = tuple(_indicators(indicators, initiatives, factor))
    measured = [indicator for indicator in made_indicators if not indicator.is_derived]
    return Workspace(
        WorkspaceInfo("Benchmark", FISCAL_YEAR_START, "CNY", AS_OF),
        made_units,
        initiatives,
        made_indicators,
        tuple(_measurements(measurements, measured, random)),
        tuple(_goals(measured)),
        (factor,),
    )


def _units(count: int) -> tuple[BusinessUnit, ...]:
    made: list[BusinessUnit] = []
    for n in range(count):
        parent = None if n == 0 else made[0] if n <= DIVISIONS else made[1 + n % DIVISIONS]
        name = Name(f"Unit {n}", f"사업부 {n}", f"事业部{n}")
        made.append(BusinessUnit(f"u{n}", name, parent.id if parent else None, position=n, colour=n))
    return tuple(made)


def _indicators(count: int, initiatives: tuple[Initiative, ...], factor: Factor) -> Iterator[Indicator]:
    before: Indicator | None = None
    for n in range(count):
        initiative = initiatives[n * len(initiatives) // count]
        if n % DERIVED_EVERY == DERIVED_EVERY - 1 and before is not None:
            yield _derived(n, initiative, before, factor)
            continue
        name, unit, aggregation, direction, account, _ = _MEASURED[n % len(_MEASURED)]
        before = Indicator(
            f"k{n}",
            initiative.id,
            Name(f"{name} {n}"),
            unit,
            aggregation,
            direction,
            account,
            position=n,
        )
        yield before


def _derived(n: int, initiative: Initiative, source: Indicator, factor: Factor) -> Indicator:
    """CO2 from electricity; of anything else an index without a known unit."""
    unit = "t CO2" if source.unit == "kWh" else "index points"
    return Indicator(
        f"k{n}",
        initiative.id,
        Name(f"Computed {n}"),
        unit,
        source.aggregation,
        source.direction,
        source.account,
        source_id=source.id,
        factor_id=factor.id,
        position=n,
    )


def _measurements(
    count: int, measured: list[Indicator], random: np.random.Generator
) -> Iterator[Measurement]:
    for n, indicator in enumerate(measured):
        own = count // len(measured) + (n < count % len(measured))
        periods = _periods(own)
        for (start, end), value in zip(periods, _values(indicator, periods, random), strict=True):
            state = State.ESTIMATED if value % 1 < 0.05 else State.REPORTED
            yield Measurement(indicator.id, start, end, value, state, "Meter reading")


def _periods(count: int) -> list[tuple[date, date]]:
    """So many periods up to the reporting date, oldest first."""
    if count <= MOST_MONTHS:
        last = month_ordinal(AS_OF)
        months = (month_period(n) for n in range(last - count + 1, last + 1))
        return [(month.start, month.end) for month in months]
    days = 7 if count <= MOST_WEEKS else 1
    ends = (AS_OF - timedelta(days=days * n) for n in reversed(range(count)))
    return [(end - timedelta(days=days - 1), end) for end in ends]


def _values(
    indicator: Indicator, periods: list[tuple[date, date]], random: np.random.Generator
) -> list[float]:
    """A trend, a season and some noise; a flow in proportion to the length of its period."""
    usual = next(size for *_, unit, _, _, _, size in _MEASURED if unit == indicator.unit)
    steps = np.arange(len(periods))
    years = np.array([(end - AS_OF).days for _, end in periods]) / 365.25
    trend = 1 + indicator.direction.sign * random.uniform(-0.02, 0.08) * years
    season = 1 + 0.12 * np.sin(2 * np.pi * years + random.uniform(0, 2 * np.pi))
    values: NDArray[np.float64] = usual * random.uniform(0.5, 2.0) * np.maximum(trend * season, 0.05)
    values = values * random.normal(1, 0.04, len(steps))
    if indicator.aggregation is Aggregation.SUM and periods:
        values = values * ((periods[0][1] - periods[0][0]).days + 1) / 30.4
    if indicator.unit == "%":
        values = np.minimum(values, 100.0)
    found: list[float] = np.round(np.abs(values), 2).tolist()
    return found


def _goals(measured: list[Indicator]) -> Iterator[Goal]:
    """On about forty indicators spread over the units: percentages, running totals, levels and shares."""
    for indicator in measured[:: max(1, len(measured) // GOALS)][:GOALS]:
        if indicator.aggregation is not Aggregation.SUM:
            is_share = indicator.unit == "%"
            kind, target = (GoalKind.SHARE, 100.0) if is_share else (GoalKind.LEVEL, 500.0)
            yield Goal(indicator.id, kind, date(2018, 3, 31), target, 10.0, date(2021, 3, 31))
        elif indicator.direction is Direction.DOWN:
            yield Goal(indicator.id, GoalKind.PERCENT, date(2018, 3, 31), 0.3, 1e6, date(2025, 3, 31))
        else:
            yield Goal(
                indicator.id, GoalKind.CUMULATIVE, date(2018, 4, 1), 6e5, target_date=date(2021, 3, 31)
            )
