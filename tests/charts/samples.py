"""Chart data made by hand, one of each kind, small enough to know every number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from greendesk.domain.figures import (
    Basis,
    BulletRow,
    Cell,
    Chart,
    Contribution,
    CoverageMap,
    CoverageRow,
    ForecastPoint,
    GoalPath,
    Heading,
    PathPoint,
    PeriodBars,
    ProgressBullets,
    Series,
    Share,
    Value,
    YearOnYear,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain, Period, fiscal_year_period, month_period, split
from greendesk.domain.progress import Coverage, GoalProgress, Status

APRIL = 4
FY2020 = Period(date(2019, 4, 1), date(2020, 3, 31))
MONTHS = tuple(split(FY2020, Grain.MONTH, APRIL))
HEMA = Name("Freshippo (Hema)", "허마셴성", "盒马鲜生")
XIANYU = Name("Xianyu", "시엔위", "闲鱼")
DINGTALK = Name("DingTalk", "딩톡", "钉钉")
CAINIAO = Name("Cainiao", "차이냐오", "菜鸟")
ELEME = Name("Ele.me", "어러머", "饿了么")
UNITS = (HEMA, XIANYU, DINGTALK, CAINIAO, ELEME)
PLASTIC = Name("Plastic reduced", "플라스틱 감축량", "塑料减量")


def heading(subject: Name = PLASTIC, unit: str = "kg", **changes: object) -> Heading:
    first = Heading(
        subject,
        unit,
        FY2020,
        date(2019, 9, 30),
        ("Alizila Korea 2019", "Store meter report"),
        unit_name=HEMA,
    )
    return replace(first, **changes)  # type: ignore[arg-type]


def values(
    numbers: list[float | None], ident: str, basis: Basis = Basis.REPORTED, units: int = 1
) -> tuple[Value, ...]:
    return tuple(
        Value(number, month, basis, (ident,), units, units)
        for number, month in zip(numbers, MONTHS, strict=True)
    )


def period_bars(*, stacked: bool = True, count: int = 3, basis: Basis = Basis.REPORTED) -> PeriodBars:
    """Monthly CO2 of some units; in December only one of them has a value."""
    rows: list[list[float | None]] = [
        [8300, 9900, 9600, 11500, 9800, 11200, 13400, 11600, None, 13100, 14000, 15400],
        [6900, 5900, 6000, 7200, 7300, 8300, 9500, 9000, 11200, 10100, 13300, 13300],
        [11400, 10900, 12000, 11700, 14300, 13100, 14000, 14500, None, 16800, 16300, 16000],
    ]
    series = []
    for n in range(count):
        numbers = rows[n % 3]
        row = values(numbers, f"i{n}", basis)
        if count == 3:
            row = tuple(
                replace(v, units_measured=1 if m == 8 else 3, units_expected=3) for m, v in enumerate(row)
            )
        name = UNITS[n] if n < len(UNITS) else Name(f"Unit {n + 1}", f"조직 {n + 1}", f"单位 {n + 1}")
        series.append(Series(name, n % 12, row))
    bases = frozenset() if basis is Basis.REPORTED else frozenset({basis})
    head = heading(
        Name("CO2 avoided", "이산화탄소 회피량", "二氧化碳减排量"),
        "t CO2",
        unit_name=None,
        coverage=Coverage(11, 12, 0.94, 3, 3),
        bases=bases,
    )
    return PeriodBars(head, Grain.MONTH, APRIL, MONTHS, tuple(series), stacked)


def goal_path(*, illustrative: bool = False, forecast: bool = True, milestones: bool = True) -> GoalPath:
    """Hema plastics: 1.9 of 3.8 million kg by September, on the way to 31 March 2020."""
    basis = Basis.ILLUSTRATIVE if illustrative else Basis.REPORTED
    numbers = [250_000.0, 280_000.0, 320_000.0, 340_000.0, 350_000.0, 360_000.0]
    points, total = [PathPoint(date(2019, 4, 1), 0.0, basis)], 0.0
    for number, month in zip(numbers, MONTHS, strict=False):
        total += number
        points.append(PathPoint(month.end, total, basis, ("hema",)))
    target = PathPoint(date(2020, 3, 31), 3_800_000.0)
    stone = PathPoint(date(2019, 12, 31), 2_700_000.0)
    start = PathPoint(date(2019, 4, 1), 0.0)
    ahead = [
        ForecastPoint(
            month.end, v := total + 352_000.0 * (n + 1), v - 60_000.0 * (n + 1), v + 60_000.0 * (n + 1)
        )
        for n, month in enumerate(MONTHS[6:])
    ]
    return GoalPath(
        heading(
            coverage=Coverage(6, 6, 1.0),
            bases=frozenset({basis}) if illustrative else frozenset(),
        ),
        Grain.MONTH,
        APRIL,
        0,
        (tuple(points),),
        tuple(Value(n, m, basis, ("hema",)) for n, m in zip(numbers, MONTHS, strict=False)),
        (start, stone, target) if milestones else (start, target),
        (stone,) if milestones else (),
        target,
        (points[-1], target),
        tuple(ahead) if forecast else (),
        date(2020, 3, 12) if forecast else None,
        6 if forecast else 0,
        is_running_total=True,
    )


def level_path(years: int = 9) -> GoalPath:
    """A footprint that must fall: yearly values from 2015, target in 2030, a gap in 2019."""
    base, first = 38.4, 2015
    points: list[list[PathPoint]] = [[]]
    for n in range(years):
        if first + n == 2019:
            points.append([])
            continue
        basis = Basis.ESTIMATED if first + n in (2020, 2021) else Basis.REPORTED
        points[-1].append(PathPoint(date(first + n, 12, 31), base - 2.6 * n + (n % 3) * 0.8, basis, ("fp",)))
    start, end = PathPoint(date(2015, 12, 31), base), PathPoint(date(2030, 12, 31), base * 0.25)
    last = points[-1][-1]
    ahead = tuple(
        ForecastPoint(
            date(y, 12, 31),
            v := last.value - 2.2 * (y - last.on.year),
            v - 0.5 * (y - last.on.year),
            v + 0.5 * (y - last.on.year),
        )
        for y in range(last.on.year + 1, 2031)
    )
    return GoalPath(
        heading(
            Name("Footprint, scope 1 to 3", "탄소 발자국 스코프 1–3", "碳足迹范围1至3"),
            "Mt CO2e",
            period=Period(date(2015, 12, 31), date(2030, 12, 31)),
            bases=frozenset({Basis.ESTIMATED}),
        ),
        Grain.YEAR,
        1,
        5,
        tuple(tuple(s) for s in points if s),
        (),
        (start, end),
        (),
        end,
        (last, end),
        ahead,
        date(2029, 2, 1),
        7,
    )


def threshold_path() -> GoalPath:
    """Monthly water use under a limit, no target line."""
    numbers = [212.0, 230, 241, 238, 251, 262, 240, 233, 228]
    points = tuple(
        PathPoint(m.end, n, Basis.REPORTED, ("water",)) for n, m in zip(numbers, MONTHS, strict=False)
    )
    head = heading(Name("Water, stores", "매장 용수", "门店用水"), "m3")
    return GoalPath(head, Grain.MONTH, APRIL, 4, (points,), threshold=250.0)


def progress(status: Status, share: float | None, **changes: object) -> GoalProgress:
    first = GoalProgress(
        "g1", "i1", status, date(2019, 9, 30), date(2019, 4, 1), 0.0, date(2020, 3, 31), 3_800_000.0,
        actual=None if share is None else 3_800_000 * share, elapsed=0.5, expected=1_894_795.0,
        progress=share, gap=None if share is None else 3_800_000 * share - 1_894_795.0,
    )  # fmt: skip
    return replace(first, **changes)  # type: ignore[arg-type]


def bullets(count: int = 8) -> ProgressBullets:
    names = [
        PLASTIC,
        Name("Clothing reused", "의류 재사용", "旧衣回收"),
        Name("CO2 avoided, paperless", "종이 없는 업무로 회피한 CO2", "无纸化减排"),
        Name("Recycling stations", "재활용 스테이션", "回收站"),
        Name("Boxes packed by algorithm", "알고리즘 포장 상자", "智能装箱"),
    ]
    states = list(Status)
    rows = []
    for n in range(count):
        status = states[n % len(states)]
        share = (
            None
            if status is Status.NO_DATA
            else (1.04, 0.51, 0.42, 0.28, -0.06, 0.93, 0.04, 0.1, 0.4, 0.3, 0.2)[n % 11]
        )
        known = progress(
            status, share, goal_id=f"g{n}", indicator_id=f"i{n}", illustrative=n == 1, estimated=n == 1
        )
        if status is Status.NO_DATE:
            known = replace(known, target_date=None, expected=None, gap=None)
        rows.append(BulletRow(names[n % 5], UNITS[n % 5], n % 12, known, "kg"))
    head = heading(
        Name("Alibaba Green", "알리바바 그린", "阿里巴巴绿色"),
        "",
        unit_name=None,
        bases=frozenset({Basis.ILLUSTRATIVE}),
    )
    return ProgressBullets(head, tuple(rows))


def contribution(count: int = 6) -> Contribution:
    names = [
        Name("Paperless office", "종이 없는 사무실", "无纸化办公"),
        Name("Green logistics", "녹색 물류", "绿色物流"),
        Name("Packaging algorithm", "포장 알고리즘", "智能装箱算法"),
        Name("Second-hand clothing", "중고 의류", "闲置衣物"),
        Name("Cutlery on request", "수저 선택", "无需餐具"),
        Name("Box reuse", "상자 재사용", "纸箱复用"),
    ]
    shares = []
    for n in range(count):
        basis = Basis.ILLUSTRATIVE if n == 3 else Basis.REPORTED
        value = Value(227e6 / (1.7**n), FY2020, basis, (f"i{n}",))
        shares.append(Share(names[n % 6], n, value))
    total = sum(s.value.value or 0.0 for s in shares)
    head = heading(
        Name("CO2 avoided", "이산화탄소 회피량", "二氧化碳减排量"),
        "kg CO2",
        unit_name=None,
        coverage=Coverage(11, 12, 0.9, 5, 6),
        bases=frozenset({Basis.ILLUSTRATIVE}),
    )
    return Contribution(head, tuple(shares), total)


def year_on_year(years: int = 3) -> YearOnYear:
    newest = 2020
    labels = tuple(range(newest - years + 1, newest + 1))
    series = []
    for n, label in enumerate(labels):
        columns = tuple(split(fiscal_year_period(label, APRIL), Grain.MONTH, APRIL))
        row = [
            Value(
                None
                if (label == newest and m > 5) or (n == 0 and m == 3)
                else 200_000.0 + 18_000 * m + 60_000 * n + (m % 4) * 15_000,
                column,
                Basis.REPORTED,
                ("hema",),
            )
            for m, column in enumerate(columns)
        ]
        series.append(Series(Name(str(label)), 0, tuple(row)))
    return YearOnYear(heading(), APRIL, labels, tuple(series))


def coverage_map(count: int = 9) -> CoverageMap:
    names = [
        PLASTIC,
        Name("Bags avoided", "절감 봉투", "减少袋数"),
        Name("Electricity, stores", "매장 전력", "门店用电"),
    ]
    kinds = [
        Cell.REPORTED,
        Cell.REPORTED,
        Cell.ESTIMATED,
        Cell.REPORTED,
        Cell.EMPTY,
        Cell.REASON,
        Cell.ILLUSTRATIVE,
    ]
    rows = []
    for n in range(count):
        cells = tuple(
            kinds[(n * 3 + m) % 7] if m < 8 else Cell.OUTSIDE if n % 3 else Cell.EMPTY for m in range(12)
        )
        rows.append(CoverageRow(names[n % 3], UNITS[n % 5], f"i{n}", cells, Coverage(6, 12, 0.5 + 0.03 * n)))
    head = heading(Name("Alibaba Green", "알리바바 그린", "阿里巴巴绿色"), "", unit_name=None)
    return CoverageMap(head, Grain.MONTH, APRIL, MONTHS, tuple(rows))


def every_kind() -> dict[str, Chart]:
    return {
        "stacked": period_bars(),
        "grouped": period_bars(stacked=False),
        "many": period_bars(count=15),
        "illustrative-bars": period_bars(basis=Basis.ILLUSTRATIVE),
        "goal": goal_path(),
        "goal-illustrative": goal_path(illustrative=True),
        "level": level_path(),
        "threshold": threshold_path(),
        "bullets": bullets(11),
        "contribution": contribution(),
        "years": year_on_year(),
        "years-lines": year_on_year(5),
        "coverage": coverage_map(),
    }


def month_value(number: float, ordinal: int) -> Value:
    return Value(number, month_period(ordinal), Basis.REPORTED, ("i0",))
