"""At most twelve series; dates as places on an axis; data coordinates as pixels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from greendesk.charts.mapping import Mapping, bar_rect
from greendesk.charts.plot import Band, Bar, Bars, Curve, Dots, Level, Notches, Outline, PeriodScale, extent
from greendesk.charts.series import OTHER, told_apart, with_other
from greendesk.charts.sight import Sight, panned, scrolled, seen_range, zoomed_at, zoomed_to
from greendesk.charts.timeline import Timeline
from greendesk.domain.figures import Basis, Series, Value
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain, Period, month_period
from tests.charts.samples import FY2020, MONTHS

YEAR = PeriodScale(24231, 0.0, 12.0, Grain.MONTH, 4)


def series(n: int, number: float | None, basis: Basis = Basis.REPORTED) -> Series:
    value = Value(number, month_period(24231), basis, (f"i{n}",), 15, 15)
    return Series(Name(f"Unit {n}"), n, (value,))


def test_twelve_series_stay_as_they_are() -> None:
    twelve = [series(n, float(n)) for n in range(12)]
    assert with_other(twelve) == tuple(twelve)


def test_the_smallest_of_more_are_added_up_as_other() -> None:
    many = [series(n, float(n + 1), Basis.ESTIMATED if n == 0 else Basis.REPORTED) for n in range(15)]
    result = with_other(many)
    assert len(result) == 12
    assert result[:11] == tuple(many[4:])
    other = result[-1]
    assert (other.name, other.colour, other.is_other) == (OTHER, None, True)
    assert other.values[0].value == 1 + 2 + 3 + 4
    assert other.values[0].basis is Basis.ESTIMATED
    assert other.values[0].indicator_ids == ("i0", "i1", "i2", "i3")


def test_other_is_a_gap_where_all_its_parts_are() -> None:
    many = [series(n, None if n < 4 else float(n)) for n in range(15)]
    assert with_other(many)[-1].values[0].value is None


def test_an_other_that_is_there_is_added_to() -> None:
    many = [series(n, 100.0 + n) for n in range(12)]
    many.append(Series(OTHER, None, (Value(5.0, month_period(24231)),), is_other=True))
    result = with_other(many)
    assert [s.is_other for s in result] == [False] * 11 + [True]
    assert result[-1].values[0].value == 105.0


def test_dates_stand_at_the_end_of_their_day() -> None:
    time = Timeline.of(FY2020, [])
    assert (time.first, time.last) == (0.0, 12.0)
    assert time.x(date(2019, 4, 30)) == 1.0
    assert time.x(date(2019, 4, 15)) == 0.5
    assert time.slot(MONTHS[1]) == (1.0, 2.0)


def test_an_axis_begins_at_a_base_date_that_ends_a_month() -> None:
    time = Timeline.of(Period(date(2015, 12, 31), date(2030, 12, 31)), [])
    assert time.first == 1.0
    assert time.last == 181.0
    alone = Timeline.of(Period(date(2019, 4, 30), date(2019, 4, 30)), [])
    assert (alone.first, alone.last) == (0.0, 1.0)


def test_pixels_and_back() -> None:
    to = Mapping(200, 100, 0, 10, 0, 50)
    assert (to.x(5), to.y(0), to.y(50)) == (100, 100, 0)
    assert (to.data_x(100), to.data_y(100)) == (5, 0)


def test_all_bars_are_equally_wide_on_whole_pixels() -> None:
    to = Mapping(503, 100, 0, 12, 0, 10)
    bars = Bars(tuple(Bar(n, n + 1, 0, 5, "#000000") for n in range(12)))
    rects = [bar_rect(bar, bars, to) for bar in bars.bars]
    assert len({rect.width() for rect in rects}) == 1
    assert all(rect.left() == int(rect.left()) for rect in rects)


def test_grouped_bars_do_not_overlap_and_wide_slots_have_slim_bars() -> None:
    to = Mapping(900, 100, 0, 2, 0, 10)
    bars = Bars(tuple(Bar(0, 1, 0, 5, "#000000", lane=n, lanes=3) for n in range(3)), most=56)
    rects = [bar_rect(bar, bars, to) for bar in bars.bars]
    assert rects[0].right() < rects[1].left()
    assert rects[2].width() <= 56
    assert rects[1].center().x() == pytest.approx(225, abs=1)


def test_lying_bars() -> None:
    to = Mapping(200, 100, 0, 10, -2, 0)
    bars = Bars((Bar(-1, 0, 0, 5, "#000000"),), upright=False)
    rect = bar_rect(bars.bars[0], bars, to)
    assert (rect.left(), rect.right()) == (0, 100)
    assert 0 <= rect.top() < rect.bottom() <= 50


def test_extents_of_marks_within_a_range() -> None:
    line = Curve(((0, 0), (10, 100)), "#000000")
    assert extent(line, 2, 4) == (20, 40)  # where it enters and leaves
    assert extent(Dots(((1, 5), (9, 7)), "#000000"), 0, 5) == (5, 5)
    assert extent(Dots(((9, 7),), "#000000"), 0, 5) is None
    assert extent(Band(((0, 1, 2), (10, 1, 12)), "#000000"), 0, 5) == (1, 7)
    assert extent(Level(3, "#000000"), 0, 5) == (3, 3)
    assert extent(Level(3, "#000000", upright=True), 0, 5) is None
    assert extent(Outline(0, 1, 0, 9, "#000000"), 0, 5) == (0, 9)
    assert extent(Outline(6, 7, 0, 9, "#000000"), 0, 5) is None
    assert extent(Notches(()), 0, 5) is None


def test_zooming_keeps_the_point_under_the_mouse_and_the_ends() -> None:
    sight = zoomed_at(YEAR, Sight(), 3.0, 0.5)
    assert seen_range(YEAR, sight) == (1.5, 7.5)
    assert zoomed_at(YEAR, sight, 3.0, 4.0) == Sight()  # beyond the whole: not zoomed
    assert seen_range(YEAR, zoomed_at(YEAR, Sight(), 0.0, 0.5)) == (0.0, 6.0)


def test_at_least_two_columns_stay_in_sight() -> None:
    assert seen_range(YEAR, zoomed_to(YEAR, 5.0, 5.1)) == pytest.approx((4.05, 6.05))
    assert seen_range(YEAR, zoomed_to(YEAR, 11.9, 12.0)) == (10.0, 12.0)
    assert zoomed_to(YEAR, 12.0, 0.0) == Sight()


def test_panning_stops_at_the_ends() -> None:
    sight = zoomed_to(YEAR, 4, 8)
    assert seen_range(YEAR, panned(YEAR, sight, 0.5)) == (6, 10)
    assert seen_range(YEAR, panned(YEAR, sight, 9)) == (8, 12)
    assert seen_range(YEAR, panned(YEAR, sight, -9)) == (0, 4)
    assert panned(YEAR, Sight(), 0.5) == Sight()


def test_rows_scroll_between_the_first_and_the_last() -> None:
    assert scrolled(Sight(), 3, 20, 8).row == 3
    assert scrolled(Sight(row=3), 99, 20, 8).row == 12
    assert scrolled(Sight(row=3), -99, 20, 8).row == 0
    assert scrolled(Sight(), 3, 5, 8).row == 0


def test_units_with_one_colour_are_told_apart_and_others_keep_theirs() -> None:
    those = [replace(series(n, 1.0), colour=colour) for n, colour in enumerate((0, 3, 0, 12, 1))]
    colours = [one.colour for one in told_apart(those)]
    assert colours[0] == 0
    assert colours[1] == 3
    assert colours[4] == 1
    assert len(set(colours)) == 5


def test_series_whose_colours_differ_stay_as_they_are() -> None:
    four = tuple(series(n, 1.0) for n in range(4))
    assert told_apart(four) == four
