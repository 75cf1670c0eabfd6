"""Shops that avoid plastic: flows with gaps, a level, longer and shorter values, a computed row, a goal."""

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
AS_OF = date(2019, 9, 30)
PLASTIC = (182_400.0, 214_300.0, 271_000.0, 284_600.0, 318_900.0, 341_200.0)
BAGS = (612.0, 701.0, 733.0, 790.0, 8_120.0, 902.0)


def monthly(indicator: str, values: tuple[float | None, ...], **more: object) -> list[Measurement]:
    return [
        Measurement(indicator, month_start(APRIL + n), month_end(APRIL + n), value, **more)  # type: ignore[arg-type]
        for n, value in enumerate(values)
        if value is not None
    ]


_LAST = Aggregation.LAST
UNITS = (
    BusinessUnit("hema", Name("Freshippo (Hema)", "허마셴셩", "盒马鲜生"), id="u-hema"),
    BusinessUnit("xianyu", Name("Xianyu", "시엔위", "闲鱼"), position=1, colour=1, id="u-xianyu"),
    BusinessUnit("cainiao", Name("Cainiao", "차이냐오", "菜鸟"), position=2, colour=2, id="u-cainiao"),
)
INITIATIVES = (
    Initiative(
        "plastics",
        "u-hema",
        Name("Plastic reduction", "플라스틱 감축", "减塑行动"),
        start=date(2019, 4, 1),
        end=date(2020, 3, 31),
        id="i-plastics",
    ),
    Initiative("shops", "u-hema", Name("Green shops", "친환경 매장", "绿色门店"), position=1, id="i-shops"),
    Initiative(
        "clothing",
        "u-xianyu",
        Name("Clothing reuse", "의류 재사용", "旧衣回收"),
        start=date(2019, 6, 10),
        position=2,
        id="i-clothing",
    ),
)


def _indicator(code: str, initiative: str, name: str, unit: str, **more: object) -> Indicator:
    return Indicator(code, initiative, Name(name), unit, id=code, **more)  # type: ignore[arg-type]


INDICATORS = (
    _indicator("plastic", "i-plastics", "Plastic reduced", "kg"),
    _indicator("bags", "i-plastics", "Bags avoided", "bags", position=1),
    _indicator("foam", "i-plastics", "Foam boxes", "kg", position=2),
    _indicator("machines", "i-plastics", "Shops with a machine", "shops", aggregation=_LAST, position=3),
    _indicator("power", "i-shops", "Electricity", "MWh", direction=Direction.DOWN, position=4),
    _indicator(
        "co2",
        "i-shops",
        "CO2 of electricity",
        "t CO2e",
        direction=Direction.DOWN,
        account=Account.INVENTORY,
        source_id="power",
        factor_id="grid",
        position=5,
    ),
    _indicator("water", "i-shops", "Water", "m3", direction=Direction.DOWN, position=6),
    _indicator("share", "i-shops", "Green electricity", "%", aggregation=_LAST, position=7),
    _indicator("clothes", "i-clothing", "Clothing reused", "t", position=8),
)
MEASUREMENTS = (
    *monthly("plastic", PLASTIC, source="Store report"),
    *monthly("bags", BAGS, source="Tills"),
    *monthly("foam", (120.0, None, 148.0)),
    *monthly("machines", (31.0, 31.0, 36.0), state=State.ESTIMATED, source="Mean of shops"),
    *monthly("power", (4_120.0, 4_090.0), state=State.ESTIMATED, source="illustrative monthly split"),
    Measurement("share", date(2019, 6, 1), date(2019, 6, 30), None, State.NOT_ESTIMATED, note="New contract"),
    Measurement("water", date(2019, 4, 1), date(2019, 6, 30), 27_474.0, source="Bill"),
    Measurement("water", date(2019, 7, 1), date(2019, 7, 15), 4_700.0),
    Measurement("water", date(2019, 7, 16), date(2019, 7, 31), 4_800.0),
)
GOAL = Goal(
    "plastic",
    GoalKind.CUMULATIVE,
    date(2019, 4, 1),
    3_800_000.0,
    target_date=date(2020, 3, 31),
    id="g-plastic",
)


def stores_workspace() -> Workspace:
    return Workspace(
        WorkspaceInfo("Shops", 4, "CNY", AS_OF),
        UNITS,
        INITIATIVES,
        INDICATORS,
        MEASUREMENTS,
        (GOAL,),
        (Factor("grid", Name("Grid"), 0.5, "t CO2e/MWh", "Publisher, 2019", 2019, id="grid"),),
    )
