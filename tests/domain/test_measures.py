"""Units of measure: what is known, what is convertible, and that nothing is guessed."""

from __future__ import annotations

import math
import subprocess
import sys
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain import measures
from greendesk.domain.errors import UnitMismatch
from greendesk.domain.measures import (
    compatible_units,
    conversion,
    convert,
    is_known,
    is_percentage,
    known_units,
    normal,
    product_conversion,
    quotient_conversion,
    same_dimension,
    scaled,
)
from greendesk.domain.unit_table import families


@pytest.mark.parametrize(
    "value, source, target, result",
    [
        (1, "t", "kg", 1_000),
        (3_800_000, "kg", "t", 3_800),
        (1, "Mt", "kt", 1_000),
        (5, "mg", "g", 0.005),
        (1, "lb", "kg", 0.45359237),
        (1, "short ton", "kg", 907.18474),
        (227_000_000, "kg CO2", "t CO2", 227_000),
        (38.4, "Mt CO2e", "t CO2e", 38_400_000),
        (2, "MWh", "GJ", 7.2),
        (1, "kWh", "MJ", 3.6),
        (1, "TWh", "GWh", 1_000),
        (1, "mmBtu", "MJ", 1055.05585262),
        (1, "m3", "l", 1_000),
        (1, "ML", "m³", 1_000),
        (1, "barrel", "l", 158.987294928),
        (1, "km", "m", 1_000),
        (1, "mile", "m", 1609.344),
        (1, "ha", "m2", 10_000),
        (3, "亩", "m2", 2_000),
        (1, "km2", "ha", 100),
        (36, "h", "d", 1.5),
        (2, "yr", "month", 24),
        (1, "MW", "kW", 1_000),
        (3, "kW·h", "kWh", 3),
        (15, "%", "1", 0.15),
        (0.15, "fraction", "%", 15),
        (3, "‰", "%", 0.3),
        (500, "g CO2e/kWh", "t CO2e/MWh", 0.5),
        (12, "t CO2/yr", "kg CO2/month", 1_000),
        (1, "t.km", "kg·m", 1_000_000),
        (2, "kg CO2e/m2/yr", "t CO2e/ha/yr", 20),
    ],
)
def test_conversions(value: float, source: str, target: str, result: float):
    assert convert(value, source, target) == pytest.approx(result, rel=1e-15)


SPELLINGS = {
    "kg": ["公斤", "千克", "kilogram", "킬로그램", "㎏", "ｋｇ", "Kg"],
    "t": ["吨", "톤", "Tonnes", "metric ton"],
    "kg CO2": ["kg CO₂", "kgCO2", "  kg   CO2 ", "千克二氧化碳"],
    "t CO2": ["톤 이산화탄소", "tCO2"],
    "t CO2e": ["tCO2e", "t CO2-eq", "吨二氧化碳当量"],
    "kWh": ["度", "千瓦时", "kW·h"],
    "m3": ["m³", "立方米"],
    "m2": ["㎡", "제곱미터"],
    "l": ["L", "litres"],
    "orders": ["order", "Orders", "订单", "주문"],
    "trees": ["tree", "棵", "그루"],
    "trees (equivalent)": ["tree equivalents"],
    "people": ["passenger", "人"],
    "CNY": ["RMB", "元", "위안"],
    "KRW": ["won", "원"],
    "%": ["percent", "％"],
    "1": ["", "share", "fraction"],
    "yr": ["years", "年"],
    "kg CO2e/kWh": ["kg CO2e per kWh", "kg CO2e / kWh"],
    "kg CO2e/t·km": ["kg CO2e/t.km", "kg CO2e/t×km"],
}


@pytest.mark.parametrize(
    "spelling, symbol", [(spelling, symbol) for symbol, others in SPELLINGS.items() for spelling in others]
)
def test_other_spellings(spelling: str, symbol: str):
    assert is_known(spelling)
    assert conversion(spelling, symbol) == 1


@pytest.mark.parametrize(
    "text, symbol, times",
    [
        ("thousand t", "t", 1_000),
        ("1,000 orders", "orders", 1_000),
        ("1000 t", "t", 1_000),
        ("million CNY", "CNY", 1_000_000),
        ("Million CNY", "CNY", 1_000_000),
        ("billion KRW", "KRW", 10**9),
        ("万吨", "t", 10_000),
        ("亿元", "CNY", 10**8),
        ("만 톤", "t", 10_000),
        ("억 원", "KRW", 10**8),
        ("kg CO2/1000 orders", "kg CO2/order", Fraction(1, 1_000)),
    ],
)
def test_number_words(text: str, symbol: str, times: int):
    assert conversion(text, symbol) == times


@pytest.mark.parametrize(
    "source, target",
    [
        ("kg", "kg CO2"),
        ("kg CO2", "kg CO2e"),
        ("t CH4", "t CO2e"),
        ("trees", "trees (equivalent)"),
        ("orders", "parcels"),
        ("CNY", "USD"),
        ("pp", "%"),
        ("d", "month"),
        ("kWh", "kW"),
        ("l", "m2"),
        ("kg CO2e/kWh", "kg CO2e"),
        ("%", "kg"),
    ],
)
def test_what_looks_alike_is_not_converted(source: str, target: str):
    assert is_known(source)
    assert is_known(target)
    assert not same_dimension(source, target)
    with pytest.raises(UnitMismatch, match="measure different things") as caught:
        convert(1, source, target)
    assert caught.value.field == "unit"
    assert source in str(caught.value)
    assert target in str(caught.value)


@pytest.mark.parametrize(
    "unit", ["mt", "MT", "T", "KT", "mwh", "Kwh", "cny", "kg/", "/kg", "kg//m", "kg CO2 e", "kg reduced"]
)
def test_nothing_is_guessed(unit: str):
    assert not is_known(unit)


def test_an_unknown_unit_converts_to_itself_alone():
    assert convert(0.1, "widgets", "widgets") == 0.1
    assert convert(0.1, " widgets", "widgets ") == 0.1
    assert same_dimension("widgets", "widgets")
    assert not same_dimension("widgets", "kg")
    with pytest.raises(UnitMismatch, match="the unit “widgets” is not known"):
        convert(1, "widgets", "kg")
    with pytest.raises(UnitMismatch, match="the unit “gadgets” is not known"):
        convert(1, "kg", "gadgets")


def test_products():
    assert product_conversion("kWh", "g CO2/kWh", "t CO2") == Fraction(1, 1_000_000)
    assert product_conversion("trees (equivalent)", "kg CO2/trees (equivalent)", "t CO2") == Fraction(
        1, 1_000
    )
    assert product_conversion("widgets", "kg CO2/widget", "kg CO2") is None
    assert product_conversion("kWh", "kg CO2/kWh", "points") is None
    with pytest.raises(UnitMismatch, match="kWh × kg CO2/kWh"):
        product_conversion("kWh", "kg CO2/kWh", "kg CO2e")
    with pytest.raises(UnitMismatch):
        product_conversion("l", "kg CO2/kWh", "kg CO2")


def test_quotients():
    assert quotient_conversion("kg", "kg", "%") == 100
    assert quotient_conversion("kg", "t", "%") == Fraction(1, 10)
    assert quotient_conversion("widgets", "widgets", "%") == 100
    assert quotient_conversion("kg CO2", "orders", "g CO2/order") == 1_000
    assert quotient_conversion("kg", "widgets", "kg/widget") is None
    assert quotient_conversion("kg", "orders", "points") is None
    with pytest.raises(UnitMismatch, match="kg / orders"):
        quotient_conversion("kg", "orders", "%")


def test_what_a_form_offers():
    assert compatible_units("kg") == ("g", "t", "kt", "Mt")
    assert compatible_units("吨") == ("g", "kg", "kt", "Mt")
    assert compatible_units("t CO2e") == ("g CO2e", "kg CO2e", "kt CO2e", "Mt CO2e")
    assert compatible_units("kg CO2e/kWh") == ("g CO2e/kWh", "t CO2e/kWh", "kt CO2e/kWh", "Mt CO2e/kWh")
    assert compatible_units("%") == ("1",)
    assert compatible_units("") == ("%",)
    assert compatible_units("orders") == ()
    assert compatible_units("widgets") == ()
    assert compatible_units("kg/widget") == ()
    assert compatible_units("t·km") == ()


def test_every_offered_unit_is_convertible():
    for unit in ("kg", "kWh", "m3", "ha", "h", "yr", "kW", "km", "kg CO2e/order"):
        others = compatible_units(unit)
        assert others
        assert all(same_dimension(unit, other) for other in others)
    assert set(known_units()) >= {"kg", "t CO2e", "kWh", "orders", "%", "CNY"}
    assert all(is_known(unit) for unit in known_units())


def test_percentages():
    assert all(is_percentage(unit) for unit in ("%", "‰", "pp", "share", "1"))
    assert not any(is_percentage(unit) for unit in ("", "kg", "%/yr", "widgets"))


def test_no_spelling_means_two_units():
    seen: dict[str, str] = {}
    for family in families():
        for unit in family:
            for spelling in {normal(text) for text in (unit.symbol, *unit.aliases)}:
                assert spelling not in seen, spelling
                seen[spelling] = unit.symbol


def test_every_unit_of_the_table_is_defined():
    for family in families():
        for unit in family:
            assert is_known(unit.symbol)
            assert conversion(unit.symbol, family[0].symbol) > 0
            for other in unit.aliases:
                assert conversion(other, unit.symbol) == 1


def test_conversion_is_rounded_once():
    assert convert(0.3, "t", "kg") == 300
    assert convert(7, "kg", "t") == 0.007
    assert scaled(0.1, Fraction(3, 7)) == float(Fraction(0.1) * Fraction(3, 7))
    assert math.isnan(scaled(math.nan, Fraction(3, 7)))
    assert scaled(math.inf, Fraction(3, 7)) == math.inf


UNITS = st.sampled_from([("kg", "t"), ("MJ", "kWh"), ("lb", "kg"), ("亩", "ha"), ("%", "1"), ("mile", "km")])


@given(st.floats(-1e30, 1e30), UNITS)
def test_there_and_back(value: float, units: tuple[str, str]):
    there, back = units
    assert convert(convert(value, there, back), back, there) == pytest.approx(value, rel=1e-15)


@given(st.text(max_size=20))
def test_any_text_is_answered(text: str):
    assert convert(1.5, text, text) == 1.5
    assert isinstance(is_known(text), bool)
    assert isinstance(compatible_units(text), tuple)


def test_pint_is_loaded_only_for_composed_units():
    """It takes a tenth of a second or more; a workspace that needs none of it opens without."""
    code = (
        "import sys; from greendesk.domain import measures as m;"
        "m.convert(1, 'kg CO₂', 'kgCO2'); m.is_known('kg CO2e/kWh'); m.quotient_conversion('kg', 'kg', '1');"
        "m.convert(1, 'kg', 't'); m.same_dimension('kg', 'kWh');"
        "assert 'pint' not in sys.modules; m.convert(1, 'kWh', 'GJ'); assert 'pint' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_the_table_and_pint_agree_on_every_pair(monkeypatch: pytest.MonkeyPatch):
    def factors() -> dict[tuple[str, str], Fraction | None]:
        conversion.cache_clear()
        return {pair: _factor_or_none(*pair) for pair in product(known_units(), repeat=2)}

    by_table = factors()
    monkeypatch.setattr(measures, "_plain", lambda reading: None)
    assert factors() == by_table
    conversion.cache_clear()


def _factor_or_none(source: str, target: str) -> Fraction | None:
    try:
        return conversion(source, target)
    except UnitMismatch:
        return None
