"""Labels of axes: round values, localised periods, never touching."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.charts.look import Look
from greendesk.charts.plot import PeriodScale, ValueScale
from greendesk.charts.scale import Scale, scale_for
from greendesk.charts.ticks import Tick, period_ticks, value_ticks
from greendesk.domain.periods import Grain, month_ordinal

EN = Look()
NUMBERS = st.floats(-1e12, 1e12).filter(lambda v: v == 0 or abs(v) > 1e-6)
PLAIN = ValueScale(Scale(1.0, "", ""))
APRIL_2019 = month_ordinal(date(2019, 4, 1))


def texts(ticks: tuple[Tick, ...]) -> list[str]:
    return [tick.text for tick in ticks]


def months(last: float = 12, grain: Grain = Grain.MONTH) -> PeriodScale:
    return PeriodScale(APRIL_2019, 0, last, grain, 4)


def test_values_are_round_and_hold_all_that_is_drawn() -> None:
    ticks = value_ticks(EN, PLAIN, 0, 44.7, 200, 40)
    assert texts(ticks.ticks) == ["0", "10", "20", "30", "40"]
    assert ticks.low == 0
    assert ticks.high >= 44.7  # a bar above the last label has room


def test_an_axis_ends_at_a_label_that_is_near() -> None:
    assert value_ticks(EN, PLAIN, 0, 38, 200, 40).high == 40


def test_an_axis_never_runs_beyond_the_next_label() -> None:
    axis = value_ticks(EN, PLAIN, -107.500001, 3, 1720, 40)
    assert (axis.low, axis.high) == (-110, 5)


@pytest.mark.parametrize(
    "high, expected",
    [(0.9, ["0.0", "0.2", "0.4", "0.6", "0.8"]), (0.04, ["0.00", "0.01", "0.02", "0.03", "0.04"])],
)
def test_decimals_are_as_many_as_neighbours_need(high: float, expected: list[str]) -> None:
    assert texts(value_ticks(EN, PLAIN, 0, high, 200, 40).ticks) == expected


def test_a_scaled_axis_writes_its_own_unit() -> None:
    scale = ValueScale(scale_for(3_800_000, "kg", "en"))
    ticks = value_ticks(EN, scale, 0, 3_800_000, 200, 40)
    assert texts(ticks.ticks) == ["0", "1", "2", "3", "4"]
    assert ticks.ticks[1].at == pytest.approx(1_000_000)
    assert scale.scale.label == "million kg"


def test_levels_may_leave_zero_out_where_change_would_be_lost() -> None:
    levels = ValueScale(Scale(1.0, "", "%"), from_zero=False)
    assert value_ticks(EN, levels, 50, 54, 200, 40).low >= 49
    assert value_ticks(EN, levels, 5, 54, 200, 40).low == 0
    assert value_ticks(EN, PLAIN, 50, 54, 200, 40).low == 0
    assert value_ticks(EN, levels, -54, -50, 200, 40).high <= -49


@pytest.mark.parametrize("value", [0.0, 7.0, -7.0])
@pytest.mark.parametrize("from_zero", [True, False])
def test_a_single_value_still_makes_an_axis(value: float, from_zero: bool) -> None:
    ticks = value_ticks(EN, ValueScale(Scale(1.0, "", ""), from_zero=from_zero), value, value, 200, 40)
    assert ticks.low < ticks.high
    assert ticks.low <= value <= ticks.high
    assert len(ticks.ticks) >= 2


def test_percentages_have_their_sign_and_fixed_ends() -> None:
    share = ValueScale(Scale(1.0, "", ""), low=0.0, high=1.0, percent=True)
    assert texts(value_ticks(EN, share, 0, 0.3, 500, 100).ticks)[:2] == ["0\u00a0%", "20\u00a0%"]
    assert value_ticks(EN, share, 0, 0.3, 500, 100).high == 1


@given(
    NUMBERS,
    NUMBERS,
    st.floats(20, 2000),
    st.booleans(),
)
def test_any_range_gives_a_few_ordered_labels_inside_the_axis(
    one: float, other: float, pixels: float, from_zero: bool
) -> None:
    low, high = sorted((one, other))
    scale = ValueScale(Scale(1.0, "", ""), from_zero=from_zero)
    axis = value_ticks(EN, scale, low, high, pixels, 40)
    assert axis.low <= low + 1e-6 * (axis.high - axis.low)
    assert axis.high >= high - 1e-6 * (axis.high - axis.low)
    places = [tick.at for tick in axis.ticks]
    assert places == sorted(set(places))
    assert 1 <= len(places) <= pixels / 40 + 3
    assert len(set(texts(axis.ticks))) == len(places)


def test_months_in_three_languages_with_the_year_where_it_changes() -> None:
    ticks = period_ticks(EN, months(), 0, 12, 600)
    assert texts(ticks) == [
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
        "Jan",
        "Feb",
        "Mar",
    ]
    assert {tick.text: tick.under for tick in ticks if tick.under} == {"Apr": "2019", "Jan": "2020"}
    assert ticks[0].at == 0.5  # in the middle of the month
    assert texts(period_ticks(Look(language="ko"), months(), 0, 12, 600))[:2] == ["4월", "5월"]
    assert period_ticks(Look(language="zh_CN"), months(), 0, 12, 600)[0].under == "2019年"


def test_less_room_means_fewer_labels() -> None:
    assert texts(period_ticks(EN, months(), 0, 12, 260)) == ["Apr", "Jun", "Aug", "Oct", "Dec", "Feb"]
    assert texts(period_ticks(EN, months(), 0, 12, 150)) == ["Apr", "Jul", "Oct", "Jan"]
    assert (
        texts(period_ticks(EN, months(last=120), 0, 120, 400)) == [f"FY{y}" for y in range(2020, 2030)][::2]
    )


def test_quarters_and_fiscal_years() -> None:
    ticks = period_ticks(EN, months(grain=Grain.QUARTER), 0, 12, 400)
    assert [(tick.text, tick.under) for tick in ticks] == [
        ("Q1", "FY2020"),
        ("Q2", ""),
        ("Q3", ""),
        ("Q4", ""),
    ]
    assert texts(period_ticks(EN, months(last=36, grain=Grain.YEAR), 0, 36, 400)) == [
        "FY2020",
        "FY2021",
        "FY2022",
    ]


def test_zooming_in_shows_the_months_in_sight() -> None:
    ticks = period_ticks(EN, months(last=120), 21, 24, 400)
    assert [(tick.text, tick.under) for tick in ticks] == [("Jan", "2021"), ("Feb", ""), ("Mar", "")]


def test_named_columns() -> None:
    names = tuple(EN.month((3 + n) % 12 + 1) for n in range(12))
    scale = PeriodScale(0, 0, 12, Grain.MONTH, 4, names)
    assert texts(period_ticks(EN, scale, 0, 12, 600)) == list(names)
    assert texts(period_ticks(EN, scale, 0, 12, 200)) == list(names)[::2]
    assert texts(period_ticks(EN, scale, 2, 5, 600)) == ["Jun", "Jul", "Aug"]


@given(
    st.integers(APRIL_2019 - 300, APRIL_2019 + 300),
    st.integers(1, 400),
    st.floats(80, 2400),
    st.sampled_from(list(Grain)),
    st.sampled_from(["en", "ko", "zh_CN"]),
    st.integers(1, 12),
)
def test_labels_never_touch(
    origin: int, length: int, pixels: float, grain: Grain, language: str, start: int
) -> None:
    look = Look(language=language)
    scale = PeriodScale(origin, 0, float(length), grain, start)
    ticks = period_ticks(look, scale, 0, length, pixels)
    for part in ("text", "under"):
        shown = [tick for tick in ticks if getattr(tick, part)]
        for one, other in pairwise(shown):
            room = (other.at - one.at) * pixels / length
            needed = look.width(getattr(one, part), "small") + look.width(getattr(other, part), "small")
            assert room >= needed / 2 or len(ticks) <= 1
