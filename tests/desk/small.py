"""A small workspace: two units, a monthly flow with a running-total goal, a level, a ratio and a product."""

from __future__ import annotations

from datetime import date

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
from greendesk.domain.periods import month_end, month_ordinal, month_start

APRIL = month_ordinal(date(2019, 4, 1))
PLASTIC_KG = (182_400.0, 214_300.0, 271_000.0, 284_600.0, 318_900.0, 341_200.0)  # April to September 2019


def monthly(
    indicator_id: str, values: tuple[float, ...], first: int = APRIL, **more: object
) -> list[Measurement]:
    return [
        Measurement(indicator_id, month_start(first + n), month_end(first + n), value, **more)  # type: ignore[arg-type]
        for n, value in enumerate(values)
    ]


def small_workspace() -> Workspace:
    group = BusinessUnit("group", Name("Group", "그룹", "集团"), id="u-group")
    hema = BusinessUnit("hema", Name("Freshippo", "허마셴셩", "盒马鲜生"), "u-group", 1, 1, id="u-hema")
    ding = BusinessUnit("ding", Name("DingTalk", "딩톡", "钉钉"), "u-group", 2, 2, id="u-ding")
    plastics = Initiative("plastics", "u-hema", Name("Less plastic"), id="i-plastics", start=date(2019, 4, 1))
    paper = Initiative("paper", "u-ding", Name("Paperless office"), position=1, id="i-paper")
    indicators = (
        Indicator("plastic", "i-plastics", Name("Plastic reduced"), "kg", id="plastic"),
        Indicator("orders", "i-plastics", Name("Orders"), "orders", position=1, id="orders"),
        Indicator(
            "plastic-per-order",
            "i-plastics",
            Name("Plastic per order"),
            "kg/order",
            Aggregation.RATIO,
            numerator_id="plastic",
            denominator_id="orders",
            position=2,
            id="intensity",
        ),
        Indicator(
            "stores", "i-plastics", Name("Stores"), "stores", Aggregation.LAST, position=3, id="stores"
        ),
        Indicator(
            "power",
            "i-paper",
            Name("Electricity"),
            "kWh",
            Aggregation.SUM,
            Direction.DOWN,
            position=4,
            id="power",
        ),
        Indicator(
            "co2",
            "i-paper",
            Name("CO2 of electricity"),
            "t CO2e",
            Aggregation.SUM,
            Direction.DOWN,
            Account.INVENTORY,
            source_id="power",
            factor_id="grid",
            position=5,
            id="co2",
        ),
        Indicator("paper-saved", "i-paper", Name("Paper saved"), "t", position=6, id="paper"),
    )
    measurements = (
        *monthly("plastic", PLASTIC_KG, source="Store report"),
        *monthly("orders", (1000.0, 1000.0, 2000.0), source="Orders"),
        *monthly("power", (10_000.0, 12_000.0), source="Meter"),
        *monthly("paper", (2.0,), state=State.ESTIMATED, source="illustrative monthly split"),
        Measurement("stores", date(2019, 6, 30), date(2019, 6, 30), 31.0, source="Press"),
    )
    goal = Goal(
        "plastic",
        GoalKind.CUMULATIVE,
        date(2019, 4, 1),
        3_800_000.0,
        target_date=date(2020, 3, 31),
        id="g-plastic",
    )
    level = Goal("stores", GoalKind.LEVEL, date(2019, 1, 1), 100.0, base_value=0.0, id="g-stores")
    return Workspace(
        WorkspaceInfo("Small", 4, "CNY", date(2019, 9, 30)),
        (group, hema, ding),
        (plastics, paper),
        indicators,
        measurements,
        (goal, level),
        (Factor("grid", Name("Grid"), 0.5, "kg CO2e/kWh", "Publisher, 2019", 2019, id="grid"),),
    )
