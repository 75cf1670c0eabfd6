"""Numbers, dates, periods and units as people read them, in three languages."""

from __future__ import annotations

from datetime import date

import pytest

from greendesk.charts.look import DARK, LIGHT, MISSING, PRINT, Look
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain, Period
from greendesk.domain.progress import Coverage, Status

NB = "\u00a0"
EN, KO, ZH = Look(), Look(language="ko"), Look(language="zh_CN")


def spaced(text: str) -> str:
    return text.replace(NB, " ")


@pytest.mark.parametrize(
    "value, unit, expected",
    [
        (0, "kg", "0 kg"),
        (None, "kg", MISSING),
        (float("nan"), "kg", MISSING),
        (1_900_000.0, "kg", "1,900,000 kg"),
        (1_894_794.52, "kg", "1,894,795 kg"),
        (17.8740157, "kg", "17.874 kg"),
        (-0.5, "", "−0.5"),
        (15, "%", "15 %"),
        (0.000123, "t CO2e/CNY", "0.000123 t CO₂e/CNY"),
    ],
)
def test_a_value_in_full_keeps_six_digits_and_no_trailing_zeros(
    value: float | None, unit: str, expected: str
) -> None:
    assert spaced(EN.number(value, unit)) == expected


def test_decimals_and_signs_can_be_asked_for() -> None:
    assert EN.number(2, decimals=2) == "2.00"
    assert EN.number(2.5, signed=True) == "+2.5"
    assert EN.number(0, signed=True) == "0"
    assert EN.number(-0.001, decimals=1) == "0.0"  # no "−0.0"


@pytest.mark.parametrize(
    "value, unit, english, korean, chinese",
    [
        (1_900_000, "kg", "1.9 million kg", "190만 kg", "190万 kg"),
        (341_200, "kg", "341,200 kg", "341,200 kg", "341,200 kg"),
        (227_000_000, "kg CO2", "227 million kg CO₂", "2.27억 kg CO₂", "2.27亿 kg CO₂"),
        (34_453_000, "t CO2e", "34.5 Mt CO₂e", "3,445만 t CO₂e", "3,445万 t CO₂e"),
        (34_453, "kt CO2e", "34.5 Mt CO₂e", "34,453 kt CO₂e", "34,453 kt CO₂e"),
        (2_400_000, "kWh", "2,400 MWh", "240만 kWh", "240万 kWh"),
        (1.2e9, "CNY", "1.2 billion CNY", "12억 CNY", "12亿 CNY"),
        (3e12, "CNY", "3 trillion CNY", "3조 CNY", "3万亿 CNY"),
        (-5_000_000, "kg", "−5 million kg", "−500만 kg", "−500万 kg"),
        (51.3, "%", "51.3 %", "51.3%", "51.3%"),
    ],
)
def test_large_values_take_the_words_of_the_language(
    value: float, unit: str, english: str, korean: str, chinese: str
) -> None:
    assert [spaced(look.compact(value, unit)) for look in (EN, KO, ZH)] == [english, korean, chinese]


def test_brief_words_for_narrow_columns() -> None:
    assert spaced(EN.compact(1.9e6, "kg", brief=True)) == "1.9 m kg"
    assert EN.compact(None, "kg") == MISSING


@pytest.mark.parametrize(
    "share, expected",
    [
        (0.5, "50 %"),
        (0.2895, "29 %"),
        (0.025, "2.5 %"),
        (0.03, "3 %"),
        (1.0, "100 %"),
        (0.9999, "99.99 %"),
        (0.996, "99.6 %"),
        (1.2, "120 %"),
        (-0.034, "−3.4 %"),
        (0, "0 %"),
        (None, MISSING),
    ],
)
def test_a_share_is_never_rounded_up_to_the_whole(share: float | None, expected: str) -> None:
    assert spaced(EN.percent(share)) == expected


def test_percentages_with_given_decimals() -> None:
    assert spaced(EN.percent(0.4986, decimals=1)) == "49.9 %"
    assert KO.percent(0.4986, decimals=1, signed=True) == "+49.9%"


def test_a_gap_between_percentages_is_in_points() -> None:
    assert spaced(EN.gap(1.25, "%")) == "+1.25 pp"
    assert spaced(EN.gap(-17_500_000, "kg", compact=True)) == "−17.5 m kg"
    assert spaced(EN.gap(5205, "kg")) == "+5,205 kg"
    assert EN.gap(None, "kg") == MISSING


def test_the_decimal_sign_can_be_that_of_another_locale() -> None:
    assert spaced(Look(locale_name="de_DE").number(1234.5, "kg")) == "1.234,5 kg"


@pytest.mark.parametrize(
    "look, day, month, quarter, year, dates, months",
    [
        (EN, "30 Sep 2019", "Sep 2019", "Q2 FY2020", "FY2020", "2 Apr 2019 – 30 Apr 2019",
         "Apr 2019 – Sep 2019"),
        (KO, "2019년 9월 30일", "2019년 9월", "FY2020 2분기", "FY2020", "2019년 4월 2일 – 2019년 4월 30일",
         "2019년 4월 – 2019년 9월"),
        (ZH, "2019年9月30日", "2019年9月", "FY2020 2季度", "FY2020", "2019年4月2日 – 2019年4月30日",
         "2019年4月 – 2019年9月"),
    ],
)  # fmt: skip
def test_dates_and_periods(
    look: Look, day: str, month: str, quarter: str, year: str, dates: str, months: str
) -> None:
    assert look.date(date(2019, 9, 30)) == day
    assert look.period(Period(date(2019, 9, 1), date(2019, 9, 30)), None, 4) == month
    assert look.period(Period(date(2019, 7, 1), date(2019, 9, 30)), None, 4) == quarter
    assert look.period(Period(date(2019, 4, 1), date(2020, 3, 31)), None, 4) == year
    assert look.period(Period(date(2019, 4, 2), date(2019, 4, 30)), None, 4) == dates
    assert look.period(Period(date(2019, 4, 1), date(2019, 9, 30)), None, 4) == months


def test_years_that_start_in_january_carry_no_fy() -> None:
    year = Period(date(2019, 1, 1), date(2019, 12, 31))
    assert [look.period(year) for look in (EN, KO, ZH)] == ["2019", "2019년", "2019年"]


def test_short_periods_for_an_axis() -> None:
    april = Period(date(2019, 4, 1), date(2019, 4, 30))
    assert [look.period(april, Grain.MONTH, short=True) for look in (EN, KO, ZH)] == ["Apr", "4월", "4月"]
    assert EN.period(april, Grain.QUARTER, 4, short=True) == "Q1"
    assert EN.period(Period(april.end, april.end)) == "30 Apr 2019"


def test_names_and_coverage() -> None:
    name = Name("Plastic", "플라스틱", "塑料")
    assert [look.name(name) for look in (EN, KO, ZH)] == ["Plastic", "플라스틱", "塑料"]
    assert EN.coverage(Coverage(11, 12, 0.9, 16, 18)) == "16 of 18 units, 11 of 12 months"
    assert EN.coverage(Coverage(6, 12, 0.5)) == "6 of 12 months"


def test_units_are_printed_with_small_and_raised_digits() -> None:
    assert EN.unit("kg CO2e/m3") == "kg CO₂e/m³"
    assert EN.unit("m^2") == "m²"
    assert EN.unit("CO2 avoided t/yr") == "CO₂ avoided t/yr"
    assert EN.unit("A4 pages") == "A4 pages"


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT])
def test_every_status_has_a_symbol_a_word_and_colours_of_its_own(theme: object) -> None:
    looks = [EN.status(status) for status in Status]
    assert len({look.symbol for look in looks}) == len({look.word for look in looks}) == len(list(Status))
    assert EN.status(Status.STALE).withheld
    assert EN.status(Status.ON_TRACK).text == "● On track"


def test_text_grows_with_the_picture_and_never_shrinks() -> None:
    assert EN.fitted(600, 320).text_scale == 1
    assert EN.fitted(1920, 1080).text_scale == pytest.approx(2**0.5, abs=0.01)
    assert EN.fitted(3840, 2160).text_scale == 2
    assert EN.fitted(3840, 400).text_scale == 1  # a wide strip is not a large picture


def test_equal_looks_are_equal() -> None:
    assert Look(DARK, "ko") == Look(DARK, "ko")
    assert Look(DARK) != Look(LIGHT)
