"""The units of measure that GreenDesk knows: definitions for Pint, and every spelling that is accepted.

The table is explicit. No prefix is ever guessed, letter case counts where it tells units apart (``Mt`` is a
million tonnes, ``mt`` is nothing), and amounts that merely look alike (kg, kg CO2, kg CO2e) are dimensions of
their own.
"""

from __future__ import annotations

from fractions import Fraction

from greendesk.domain.frozen import frozen


@frozen
class Unit:
    """One unit of measure.

    Attributes:
        symbol: the spelling that the program writes.
        definition: in Pint's words: ``[name]`` for the base of a dimension, else an expression of other
            identifiers.
        aliases: other accepted spellings. Those in lower case that have four letters or more match in any
            case.
        identifier: the name that Pint knows it by.
        offered: whether a form offers it beside its fellows.
    """

    symbol: str
    definition: str
    aliases: tuple[str, ...] = ()
    identifier: str = ""
    offered: bool = True


# Spelling, kilograms, aliases, offered. Exact by definition (the pound since 1959: 0.45359237 kg).
_MASSES = (
    ("mg", "1/1000000", ("毫克",), False),
    ("g", "1/1000", ("gram", "grams", "克", "그램"), True),
    ("kg", "1", ("Kg", "KG", "kilogram", "kilograms", "千克", "公斤", "킬로그램"), True),
    ("t", "1000", ("tonne", "tonnes", "metric ton", "metric tons", "吨", "公吨", "톤"), True),
    ("kt", "1000000", ("kilotonne", "kilotonnes", "千吨", "킬로톤"), True),
    ("Mt", "1000000000", ("megatonne", "megatonnes", "million tonnes", "百万吨", "메가톤"), True),
    ("Gt", "1000000000000", ("gigatonne", "gigatonnes"), False),
    ("lb", "45359237/100000000", ("lbs", "pound", "pounds", "磅", "파운드"), False),
    ("short ton", "90718474/100000", ("short tons",), False),
)
# What is weighed: each is a dimension of its own, never converted into another.
_SUBSTANCES = (
    ("", "mass", ()),
    ("CO2", "co2", ("carbon dioxide", "二氧化碳", "이산화탄소")),
    (
        "CO2e",
        "co2e",
        ("CO2eq", "CO2-e", "CO2-eq", "CO2 eq", "二氧化碳当量", "이산화탄소 환산", "이산화탄소환산"),
    ),
    ("CH4", "ch4", ("methane", "甲烷", "메탄")),
    ("N2O", "n2o", ("nitrous oxide", "氧化亚氮", "아산화질소")),
)
# Things that are counted: singular and plural in English, then other spellings.
_COUNTS = (
    ("orders", ("order", "订单", "单", "주문", "건")),
    ("boxes", ("box", "箱", "纸箱", "상자")),
    ("bags", ("bag", "袋", "봉투")),
    ("boxes and bags", ("boxes+bags",)),
    ("parcels", ("parcel", "包裹", "소포")),
    ("packages", ("package", "件", "포장")),
    ("shipments", ("shipment", "运单", "배송")),
    ("stations", ("station", "站", "站点", "스테이션")),
    ("stores", ("store", "shops", "shop", "门店", "매장")),
    ("cities", ("city", "城市", "도시")),
    ("rivers", ("river", "河流", "강")),
    ("trees", ("tree", "棵", "树", "그루", "나무")),
    ("trees (equivalent)", ("tree (equivalent)", "tree equivalents", "trees equivalent", "等效树木")),
    ("users", ("user", "用户", "사용자", "이용자")),
    ("actions", ("action", "行动", "행동")),
    ("people", ("person", "persons", "passenger", "passengers", "人", "명")),
    ("employees", ("employee", "FTE", "员工", "직원")),
    ("items", ("item", "pieces", "piece", "pcs", "物品", "개")),
    ("vehicles", ("vehicle", "车辆", "대")),
    ("apps", ("app", "应用", "앱")),
    ("sites", ("site", "场所", "사업장")),
    ("households", ("household", "home", "homes", "家庭", "가구")),
    ("meals", ("meal", "餐", "끼")),
)
_CURRENCIES = (
    ("CNY", ("RMB", "yuan", "元", "人民币", "위안")),
    ("USD", ("US$", "美元", "달러")),
    ("EUR", ("€", "欧元", "유로")),
    ("KRW", ("₩", "won", "韩元", "원")),
    ("JPY", ("日元", "엔")),
    ("GBP", ("£", "英镑")),
    ("HKD", ("HK$", "港元", "港币")),
)
_QUANTITIES = (
    (
        Unit("Wh", "[energy]", ("watt-hour", "watt-hours"), "watthour", offered=False),
        Unit(
            "kWh",
            "1000 * watthour",
            ("kwh", "KWh", "KWH", "kW·h", "kW h", "度", "千瓦时", "킬로와트시"),
            "kilowatthour",
        ),
        Unit("MWh", "1000000 * watthour", ("MW h", "兆瓦时", "메가와트시"), "megawatthour"),
        Unit("GWh", "1000000000 * watthour", ("吉瓦时", "기가와트시"), "gigawatthour"),
        Unit("TWh", "1000000000000 * watthour", (), "terawatthour"),
        Unit("J", "watthour / 3600", ("joule", "joules"), "joule", offered=False),
        Unit("kJ", "1000 * joule", (), "kilojoule", offered=False),
        Unit("MJ", "1000000 * joule", ("兆焦",), "megajoule"),
        Unit("GJ", "1000000000 * joule", ("吉焦",), "gigajoule"),
        Unit("TJ", "1000000000000 * joule", ("太焦",), "terajoule"),
        # International table Btu: 1055.05585262 J exactly.
        Unit("mmBtu", "105505585262/100 * joule", ("MMBtu", "MMBTU"), "mmbtu", offered=False),
    ),
    (
        Unit("W", "watthour / hour", ("watt", "watts"), "watt", offered=False),
        Unit("kW", "1000 * watt", ("千瓦", "킬로와트"), "kilowatt"),
        Unit("MW", "1000000 * watt", ("兆瓦", "메가와트"), "megawatt"),
        Unit("GW", "1000000000 * watt", ("吉瓦",), "gigawatt"),
    ),
    (
        Unit("mm", "metre / 1000", (), "millimetre", offered=False),
        Unit("cm", "metre / 100", (), "centimetre", offered=False),
        Unit("m", "[length]", ("metre", "metres", "meter", "meters", "米", "미터"), "metre"),
        Unit(
            "km",
            "1000 * metre",
            ("kilometre", "kilometres", "kilometer", "kilometers", "公里", "千米", "킬로미터"),
            "km",
        ),
        Unit("mile", "1609344/1000 * metre", ("miles",), "mile", offered=False),
    ),
    (
        Unit(
            "m2",
            "metre ** 2",
            ("sqm", "m^2", "square metres", "square meters", "平方米", "제곱미터"),
            "metre2",
        ),
        Unit("ha", "10000 * metre ** 2", ("hectare", "hectares", "公顷", "헥타르"), "hectare"),
        Unit("km2", "1000000 * metre ** 2", ("km^2", "square kilometres", "平方公里", "제곱킬로미터"), "km2"),
        Unit("亩", "2000/3 * metre ** 2", ("mu",), "mu", offered=False),
    ),
    (
        Unit("ml", "metre ** 3 / 1000000", ("mL", "毫升", "밀리리터"), "millilitre", offered=False),
        Unit("l", "metre ** 3 / 1000", ("L", "litre", "litres", "liter", "liters", "升", "리터"), "litre"),
        Unit(
            "m3",
            "metre ** 3",
            ("m^3", "cbm", "cubic metres", "cubic meters", "立方米", "세제곱미터"),
            "metre3",
        ),
        Unit("ML", "1000 * metre ** 3", ("megalitre", "megalitres"), "megalitre"),
        Unit("US gallon", "3785411784/1000000000 * litre", ("US gallons",), "us_gallon", offered=False),
        Unit("barrel", "42 * us_gallon", ("barrels",), "barrel", offered=False),
    ),
    (
        Unit("h", "[time]", ("hr", "hrs", "hour", "hours", "小时", "시간"), "hour"),
        Unit("d", "24 * hour", ("day", "days", "天", "일"), "day"),
    ),
    # Months and years are not a number of days: the calendar is a dimension of its own.
    (
        Unit("month", "[calendar]", ("months", "个月", "개월"), "month"),
        Unit("quarter", "3 * month", ("quarters", "季度", "분기"), "quarter"),
        Unit("yr", "12 * month", ("year", "years", "a", "年", "년"), "year"),
    ),
    (
        Unit("%", "1/100 * fraction", ("percent", "per cent", "百分比", "퍼센트"), "percent"),
        Unit("‰", "1/1000 * fraction", (), "permille", offered=False),
        Unit("1", "[]", ("", "fraction", "ratio", "share", "比例", "비율"), "fraction"),
    ),
    # A difference between two percentages; not itself a percentage of anything.
    (
        Unit(
            "pp",
            "[percentage_point]",
            ("percentage point", "percentage points", "百分点", "퍼센트포인트", "%p"),
            "pp",
        ),
    ),
)
# Words that multiply the unit after them: "thousand t", "1,000 orders", 万吨.
MULTIPLIERS: tuple[tuple[str, Fraction], ...] = (
    ("1,000,000", Fraction(10**6)),
    ("1000000", Fraction(10**6)),
    ("1,000", Fraction(10**3)),
    ("1000", Fraction(10**3)),
    ("thousand", Fraction(10**3)),
    ("million", Fraction(10**6)),
    ("billion", Fraction(10**9)),
    ("百万", Fraction(10**6)),
    ("백만", Fraction(10**6)),
    ("千", Fraction(10**3)),
    ("천", Fraction(10**3)),
    ("万", Fraction(10**4)),
    ("만", Fraction(10**4)),
    ("亿", Fraction(10**8)),
    ("억", Fraction(10**8)),
)


def families() -> tuple[tuple[Unit, ...], ...]:
    """Every unit, grouped by dimension, smallest first."""
    masses = tuple(_weighed(*substance) for substance in _SUBSTANCES)
    counts = tuple(
        (Unit(symbol, f"[count_{n}]", aliases, f"count_{n}"),) for n, (symbol, aliases) in enumerate(_COUNTS)
    )
    currencies = tuple(
        (Unit(symbol, f"[currency_{symbol.lower()}]", aliases, symbol.lower()),)
        for symbol, aliases in _CURRENCIES
    )
    return (*masses, *_QUANTITIES, *counts, *currencies)


def _weighed(substance: str, dimension: str, spellings: tuple[str, ...]) -> tuple[Unit, ...]:
    """The masses of one substance: "t CO2e", "tCO2e", "吨二氧化碳当量"."""
    units = []
    for symbol, kilograms, aliases, offered in _MASSES:
        identifier = f"{dimension}_{symbol.replace(' ', '_')}"
        definition = f"[{dimension}]" if symbol == "kg" else f"{kilograms} * {dimension}_kg"
        if not substance:
            units.append(Unit(symbol, definition, aliases, identifier, offered))
            continue
        spelled = tuple(
            f"{mass}{gap}{name}"
            for mass in (symbol, *aliases)
            for name in (substance, *spellings)
            for gap in (" ", "")
            if f"{mass}{gap}{name}" != f"{symbol} {substance}"
        )
        units.append(Unit(f"{symbol} {substance}", definition, spelled, identifier, offered))
    return tuple(units)
