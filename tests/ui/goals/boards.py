"""Workspaces for the pages of goals: one with a goal in every status, one that is large."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from greendesk.domain.model import (
    Account,
    Aggregation,
    BusinessUnit,
    Direction,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    Milestone,
    State,
    Window,
    Workspace,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import month_end, month_ordinal, month_start

AS_OF = date(2019, 9, 30)
APRIL_2019 = month_ordinal(date(2019, 4, 1))
APRIL_2018 = APRIL_2019 - 12
ILLUSTRATIVE = "illustrative monthly split"

UNITS = (
    BusinessUnit("group", Name("Alibaba Group", "알리바바 그룹", "阿里巴巴集团"), id="u-group", colour=7),
    BusinessUnit("hema", Name("Freshippo (Hema)", "허마셴셩", "盒马鲜生"), "u-group", 1, 0, id="u-hema"),
    BusinessUnit("xianyu", Name("Xianyu", "시엔위", "闲鱼"), "u-group", 2, 1, id="u-xianyu"),
    BusinessUnit("ding", Name("DingTalk", "딩톡", "钉钉"), "u-group", 3, 2, id="u-ding"),
    BusinessUnit("cainiao", Name("Cainiao", "차이냐오", "菜鸟"), "u-group", 4, 3, id="u-cainiao"),
    BusinessUnit("ele", Name("Ele.me", "어러머", "饿了么"), "u-group", 5, 4, id="u-ele"),
    BusinessUnit(
        "cloud", Name("Alibaba Cloud", "알리바바 클라우드", "阿里云"), "u-group", 6, 5, id="u-cloud"
    ),
)
INITIATIVES = (
    ("plastics", "u-hema", Name("Plastic reduction", "플라스틱 감축", "减塑行动")),
    ("clothing", "u-xianyu", Name("Clothing reuse", "의류 재사용", "旧衣回收")),
    ("paperless", "u-ding", Name("Paperless office", "종이 없는 사무실", "无纸化办公")),
    ("stations", "u-cainiao", Name("Box recycling stations", "상자 회수 거점", "纸箱回收站")),
    ("packing", "u-cainiao", Name("Packing algorithm", "포장 알고리즘", "包装算法")),
    ("cutlery", "u-ele", Name("No disposable cutlery", "일회용 수저 안 받기", "无需餐具")),
    ("centre", "u-cloud", Name("Green data centre", "그린 데이터 센터", "绿色数据中心")),
)
_UP, _DOWN = Direction.UP, Direction.DOWN
_SUM, _LAST, _RATIO = Aggregation.SUM, Aggregation.LAST, Aggregation.RATIO


def monthly(
    indicator: str, values: tuple[float, ...], first: int = APRIL_2019, **more: object
) -> list[Measurement]:
    return [
        Measurement(indicator, month_start(first + n), month_end(first + n), value, **more)  # type: ignore[arg-type]
        for n, value in enumerate(values)
    ]


def at(indicator: str, day: date, value: float) -> Measurement:
    return Measurement(indicator, day, day, value, source="Press, 2019")


def levels(indicator: str, values: tuple[float, ...]) -> list[Measurement]:
    return [at(indicator, month_end(APRIL_2019 + n), value) for n, value in enumerate(values)]


def _indicators() -> tuple[Indicator, ...]:
    rows = (
        ("plastic", "plastics", Name("Plastic reduced", "줄인 플라스틱", "减塑量"), "kg", _SUM, _UP),
        (
            "machines",
            "plastics",
            Name("Stores with a machine", "기기 설치 매장", "智能回收门店"),
            "stores",
            _LAST,
            _UP,
        ),
        ("clothes", "clothing", Name("Clothing collected", "수거한 의류", "回收衣物"), "t", _SUM, _UP),
        ("co2", "paperless", Name("CO2 avoided", "줄인 CO2", "减排量"), "kg CO2", _SUM, _UP),
        (
            "stations",
            "stations",
            Name("Stations in operation", "운영 거점", "在用站点"),
            "stations",
            _LAST,
            _UP,
        ),
        (
            "share",
            "packing",
            Name("Shipments without a new box", "새 상자 없는 배송", "无新箱发货占比"),
            "%",
            _LAST,
            _UP,
        ),
        ("box-weight", "packing", Name("Cardboard", "골판지", "瓦楞纸"), "kg", _SUM, _DOWN),
        ("parcels", "packing", Name("Parcels", "소포", "包裹"), "parcels", _SUM, _UP),
        (
            "per-parcel",
            "packing",
            Name("Cardboard per parcel", "소포당 골판지", "单件瓦楞纸"),
            "kg/parcel",
            _RATIO,
            _DOWN,
        ),
        (
            "orders",
            "cutlery",
            Name("Orders without cutlery", "수저 없는 주문", "无餐具订单"),
            "orders",
            _SUM,
            _UP,
        ),
        ("complaints", "cutlery", Name("Complaints", "불만 접수", "投诉"), "complaints", _LAST, _DOWN),
        ("power", "centre", Name("Electricity", "전력", "用电量"), "MWh", _SUM, _DOWN),
        ("water", "centre", Name("Water saved", "절수량", "节水量"), "m3", _SUM, _UP),
        (
            "renewable",
            "centre",
            Name("Renewable share", "재생 에너지 비율", "可再生能源占比"),
            "%",
            _LAST,
            _UP,
        ),
        ("heat", "centre", Name("Heat reused", "재사용 열", "余热利用"), "MWh", _SUM, _UP),
        ("audit", "centre", Name("Standard met", "표준 충족", "达标"), "", _LAST, _UP),
    )
    made = [
        Indicator(code, f"i-{initiative}", name, unit, aggregation, direction, position=n, id=code)
        for n, (code, initiative, name, unit, aggregation, direction) in enumerate(rows)
    ]
    fixes = {
        "per-parcel": {"numerator_id": "box-weight", "denominator_id": "parcels"},
        "co2": {"account": Account.AVOIDED},
        "power": {"account": Account.INVENTORY},
    }
    return tuple(replace(i, **fixes.get(i.id, {})) for i in made)  # type: ignore[arg-type]


def _measurements() -> tuple[Measurement, ...]:
    made_up: dict[str, object] = {"state": State.ESTIMATED, "source": ILLUSTRATIVE}
    stations: dict[str, object] = {"source": "Packing stations"}
    return (
        *monthly("plastic", (282_400, 294_300, 311_000, 324_600, 338_900, 352_000), source="Stores"),
        *monthly("clothes", (610, 590, 640, 655, 700, 720), **made_up),
        *monthly("co2", (9.1e6, 9.6e6, 9.2e6, 1.01e7, 9.9e6, 1.02e7), source="DingTalk report"),
        *monthly("orders", (3.1e6, 3.3e6, 3.2e6, 3.6e6, 3.5e6, 3.7e6), source="Ele.me report"),
        *monthly("power", tuple(4100.0 + 40 * n for n in range(18)), APRIL_2018, source="Meter"),
        *monthly("box-weight", (9_000, 8_800, 8_700, 8_650, 8_500, 8_300), **stations),
        *monthly("parcels", (30_000, 30_500, 31_000, 31_000, 32_000, 32_500), **stations),
        *monthly("water", (900, 910), APRIL_2018, source="Meter"),
        at("machines", date(2018, 3, 31), 20.0),
        at("machines", date(2019, 6, 30), 18.0),
        at("machines", date(2019, 9, 30), 16.0),
        at("stations", date(2018, 6, 30), 2_100.0),
        at("stations", date(2019, 6, 30), 5_000.0),
        *levels("share", (61.0, 63.0, 64.0, 66.0, 68.0, 70.0)),
        *levels("complaints", (41.0, 38.0, 44.0, 40.0, 36.0, 35.0)),
        *levels("renewable", (31.0, 32.0, 32.0, 33.0, 33.0, 34.0)),
        at("audit", date(2019, 8, 31), 1.0),
    )


def _goals() -> tuple[Goal, ...]:
    start, end, later = date(2019, 4, 1), date(2020, 3, 31), date(2021, 3, 31)
    total, level = GoalKind.CUMULATIVE, GoalKind.LEVEL
    return (
        Goal("plastic", total, start, 3_800_000.0, target_date=end, id="g-plastic"),
        Goal("machines", level, date(2018, 3, 31), 60.0, target_date=date(2020, 12, 31), id="g-machines"),
        Goal("clothes", total, start, 9_000.0, target_date=end, id="g-clothes"),
        Goal("co2", total, start, 227_000_000.0, target_date=date(2021, 3, 31), id="g-co2"),
        Goal("stations", level, date(2017, 1, 1), 50_000.0, 0.0, id="g-stations"),
        Goal("share", GoalKind.SHARE, date(2019, 3, 31), 70.0, 60.0, date(2020, 3, 31), id="g-share"),
        Goal("per-parcel", GoalKind.INTENSITY, date(2019, 4, 30), 0.2, 0.3, later, id="g-per-parcel"),
        Goal("orders", total, start, 75_000_000.0, target_date=end, id="g-orders"),
        Goal("complaints", GoalKind.THRESHOLD, start, 40.0, id="g-complaints"),
        Goal(
            "power",
            GoalKind.PERCENT,
            date(2018, 12, 31),
            0.3,
            50_000.0,
            date(2023, 12, 31),
            Window.ROLLING_12,
            (Milestone(date(2021, 12, 31), 44_000.0),),
            id="g-power",
        ),
        Goal("water", total, date(2018, 4, 1), 9_000.0, target_date=later, id="g-water"),
        Goal("renewable", GoalKind.SHARE, date(2018, 12, 31), 80.0, 30.0, date(2024, 12, 31), id="g-sun"),
        Goal("audit", GoalKind.MILESTONE, date(2019, 1, 1), 1.0, None, date(2019, 12, 31), id="g-audit"),
        Goal("parcels", level, date(2019, 3, 31), 5e5, 3e5, end, Window.ROLLING_12, id="g-parcels"),
        Goal("heat", total, start, 1_200.0, target_date=end, id="g-heat"),
    )  # fmt: skip


def board_workspace() -> Workspace:
    """Seven units, fifteen goals of every kind, most statuses."""
    initiatives = tuple(
        Initiative(code, unit, name, position=n, id=f"i-{code}")
        for n, (code, unit, name) in enumerate(INITIATIVES)
    )
    info = WorkspaceInfo("Alibaba green programmes", 4, "CNY", AS_OF)
    return Workspace(info, UNITS, initiatives, _indicators(), _measurements(), _goals())


def large_workspace(goals: int = 40, indicators: int = 500, months: int = 12) -> Workspace:
    """Twenty units, five hundred indicators with a year of months, forty goals."""
    units = tuple(BusinessUnit(f"u{n}", Name(f"Unit {n:02}"), None, n, n, id=f"u{n}") for n in range(20))
    initiatives = tuple(
        Initiative(f"p{n}", f"u{n % 20}", Name(f"Programme {n:02}"), position=n, id=f"p{n}")
        for n in range(100)
    )
    made = tuple(
        Indicator(f"k{n}", f"p{n % 100}", Name(f"Waste avoided {n:03}"), "kg", position=n, id=f"k{n}")
        for n in range(indicators)
    )
    first = month_ordinal(AS_OF) - months + 1
    measured = tuple(
        m
        for n in range(indicators)
        for m in monthly(f"k{n}", tuple(100.0 + n + step for step in range(months)), first, source="Scale")
    )
    start, end = month_start(first), date(2020, 9, 30)
    promised = tuple(
        Goal(f"k{n * 7}", GoalKind.CUMULATIVE, start, 3000.0, None, end, id=f"g{n:02}") for n in range(goals)
    )
    info = WorkspaceInfo("Large", 4, "CNY", AS_OF)
    return Workspace(info, units, initiatives, made, measured, promised)
