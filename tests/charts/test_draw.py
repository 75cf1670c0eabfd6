"""What each kind of chart consists of: marks, legend, words, and what can be pointed at."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from greendesk.charts.draw import draw
from greendesk.charts.draw.sparkline import draw_sparkline, spark_runs
from greendesk.charts.look import DARK, LIGHT, Look
from greendesk.charts.plot import Bars, Curve, Dots, Outline, PeriodScale, Plot, Stroke, Tiles
from greendesk.domain.figures import Basis, Cell, Sparkline
from greendesk.domain.periods import Grain, Period, split
from tests.charts.samples import (
    APRIL,
    FY2020,
    bullets,
    contribution,
    coverage_map,
    every_kind,
    goal_path,
    level_path,
    period_bars,
    threshold_path,
    year_on_year,
)

EN = Look()


def bars_of(plot: Plot) -> Bars:
    return next(mark for mark in plot.marks if isinstance(mark, Bars))


def curves(plot: Plot, stroke: Stroke) -> list[Curve]:
    return [mark for mark in plot.marks if isinstance(mark, Curve) and mark.stroke is stroke]


def test_stacks_stand_on_each_other_and_missing_values_leave_a_gap() -> None:
    plot = draw(period_bars(), EN)
    april = [bar for bar in bars_of(plot).bars if bar.start == 0]
    assert [(bar.low, bar.high) for bar in april] == [(0, 8300), (8300, 15200), (15200, 26600)]
    december = [bar for bar in bars_of(plot).bars if bar.start == 8]
    assert [(bar.low, bar.high) for bar in december] == [(0, 11200)]


def test_negative_values_stack_downwards() -> None:
    chart = period_bars(count=2)
    down = tuple(replace(v, value=-5.0) for v in chart.series[1].values)
    plot = draw(replace(chart, series=(chart.series[0], replace(chart.series[1], values=down))), EN)
    april = [bar for bar in bars_of(plot).bars if bar.start == 0]
    assert [(bar.low, bar.high) for bar in april] == [(0, 8300), (-5, 0)]


def test_groups_stand_beside_each_other() -> None:
    plot = draw(period_bars(stacked=False), EN)
    april = [bar for bar in bars_of(plot).bars if bar.start == 0]
    assert [(bar.low, bar.high, bar.lane, bar.lanes) for bar in april] == [
        (0, 8300, 0, 3), (0, 6900, 1, 3), (0, 11400, 2, 3),
    ]  # fmt: skip


def test_an_incomplete_column_is_outlined_and_says_how_many_units_it_has() -> None:
    plot = draw(period_bars(), EN)
    [outline] = [mark for mark in plot.marks if isinstance(mark, Outline)]
    assert (outline.start, outline.high) == (8, 11200)
    assert [label.lines[0].text for label in plot.labels] == ["1 of 3 units"]
    assert "not all units" in [entry.text for entry in plot.legend]
    assert plot.groups[8].foot.replace("\u00a0", " ") == "Total 11,200 t CO₂ (1 of 3 units)"


def test_one_series_needs_no_legend_and_no_by_unit() -> None:
    plot = draw(period_bars(count=1), EN)
    assert plot.legend == ()
    assert plot.title == "CO2 avoided"
    assert plot.about[0] == "kt CO₂ per month"


def test_few_columns_carry_their_totals() -> None:
    chart = period_bars(count=2)
    quarters = tuple(split(FY2020, Grain.QUARTER, APRIL))
    series = tuple(
        replace(s, values=tuple(replace(v, period=q) for v, q in zip(s.values, quarters, strict=False)))
        for s in chart.series
    )
    plot = draw(replace(chart, grain=Grain.QUARTER, columns=quarters, series=series), EN)
    assert [label.lines[0].text for label in plot.labels] == ["15.2", "15.8", "15.6", "18.7"]
    assert plot.about[0] == "kt CO₂ per quarter"


def test_more_than_twelve_series_become_other() -> None:
    plot = draw(period_bars(count=15), EN)
    assert len(plot.legend) == 12
    assert plot.legend[-1].text == "Other"
    assert plot.legend[-1].colour == LIGHT.other


def test_units_keep_their_colour_in_every_theme() -> None:
    for theme in (LIGHT, DARK):
        plot = draw(period_bars(), Look(theme))
        assert [entry.colour for entry in plot.legend[:3]] == list(theme.series[:3])


def test_a_path_has_all_its_lines_in_their_own_strokes() -> None:
    plot = draw(goal_path(), EN)
    assert len(curves(plot, Stroke.SOLID)) == len(curves(plot, Stroke.DASHED)) == 1
    assert len(curves(plot, Stroke.DOTTED)) == len(curves(plot, Stroke.LONG)) == 1
    assert [entry.key for entry in plot.legend] == ["bars", "actual", "expected", "rebased", "forecast"]
    assert plot.title == "Plastic reduced, running total"
    assert plot.about == ("Freshippo (Hema)", "million kg", "FY2020", "6 of 6 months")
    assert plot.notes == (
        "forecast: least squares over 6 periods, 80 % band",
        "meets the target on 12 Mar 2020",
    )


def test_estimated_values_are_broken_and_hollow_and_said() -> None:
    plot = draw(level_path(), EN)
    [broken] = curves(plot, Stroke.BROKEN)
    assert len(broken.points) == 2
    hollow = [mark for mark in plot.marks if isinstance(mark, Dots) and mark.hollow]
    assert len(hollow[0].points) == 2
    assert plot.legend[-1].text == "estimated"
    assert plot.legend[-1].must


def test_a_gap_parts_the_line() -> None:
    lines = curves(draw(level_path(), EN), Stroke.SOLID)
    assert len(lines) == 2
    years = {x for line in lines for x, _ in line.points}
    assert len(years) == 4 + 3


def test_illustrative_bars_are_hatched() -> None:
    plot = draw(goal_path(illustrative=True), EN)
    assert {bar.basis for bar in bars_of(plot).bars} == {Basis.ILLUSTRATIVE}
    assert "illustrative" in [entry.text for entry in plot.legend]


def test_both_lower_bases_are_said_together() -> None:
    chart = goal_path()
    both = frozenset({Basis.ILLUSTRATIVE, Basis.ESTIMATED})
    plot = draw(replace(chart, heading=replace(chart.heading, bases=both)), EN)
    assert plot.legend[-1].text == "estimated or illustrative"


def test_a_threshold_is_a_level_with_its_limit() -> None:
    plot = draw(threshold_path(), EN)
    assert [label.lines[0].text for label in plot.labels] == ["Limit 250\u00a0m³"]
    assert "limit" in [entry.text for entry in plot.legend]
    assert "threshold" in [entry.key for entry in plot.legend]
    assert not [e for e in draw(threshold_path(), EN, frozenset({"threshold"})).marks if hasattr(e, "value")]


def test_bullets_end_at_the_target_and_print_the_whole() -> None:
    plot = draw(bullets(11), EN)
    fills = [mark for mark in plot.marks if isinstance(mark, Bars)][1]
    assert max(bar.high for bar in fills.bars) == 1.0
    assert plot.left.rows[0].figures[0].text == "104\u00a0%"  # type: ignore[union-attr]
    assert [row.figures[1].text for row in plot.left.rows][:2] == ["★ Achieved", "● On track"]  # type: ignore[union-attr]
    assert "status withheld" in [entry.text for entry in plot.legend]


def test_contribution_has_values_shares_and_total() -> None:
    plot = draw(contribution(), EN)
    assert plot.about[-1].replace("\u00a0", " ") == "total 528 million kg CO₂"
    figures = [words.text.replace("\u00a0", " ") for words in plot.left.rows[0].figures]  # type: ignore[union-attr]
    assert figures == ["227 m kg CO₂", "43 %"]
    assert draw(replace(contribution(), total=0.0), EN).left.rows[0].figures[1].text == "–"  # type: ignore[union-attr]


def test_up_to_three_years_are_bars_and_more_are_lines() -> None:
    assert isinstance(draw(year_on_year(3), EN).marks[0], Bars)
    plot = draw(year_on_year(5), EN)
    assert all(isinstance(mark, Curve | Dots) for mark in plot.marks)
    assert [entry.text for entry in plot.legend] == ["FY2016", "FY2017", "FY2018", "FY2019", "FY2020"]
    assert plot.legend[-1].colour == LIGHT.series[0]  # the newest year in full colour
    assert isinstance(plot.bottom, PeriodScale)
    assert plot.bottom.names[0] == "Apr"


def test_the_map_has_a_tile_for_each_cell_that_is_expected() -> None:
    chart = coverage_map()
    plot = draw(chart, EN)
    tiles = plot.marks[0]
    assert isinstance(tiles, Tiles)
    assert len(tiles.tiles) == sum(cell is not Cell.OUTSIDE for row in chart.rows for cell in row.cells)
    assert {tile.hatch is not None for tile in tiles.tiles} == {True, False}
    assert [entry.text for entry in plot.legend] == [
        "reported", "estimated", "illustrative", "no value, with a reason", "missing",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", sorted(every_kind()))
def test_switched_off_series_leave_no_marks_but_their_entry(kind: str) -> None:
    chart = every_kind()[kind]
    plot = draw(chart, EN)
    keys = frozenset(entry.key for entry in plot.legend if entry.key)
    bare = draw(chart, EN, keys)
    assert {entry.key for entry in bare.legend if entry.hidden} == keys
    if keys:
        assert sum(len(m.bars) for m in bare.marks if isinstance(m, Bars)) == 0


@pytest.mark.parametrize("kind", sorted(every_kind()))
def test_everything_that_is_drawn_can_be_pointed_at(kind: str) -> None:
    plot = draw(every_kind()[kind], EN)
    spots = [spot for group in plot.groups for spot in group.spots]
    assert spots
    assert any(spot.picked is not None and spot.picked.indicator_ids for spot in spots)
    starts = [group.start for group in plot.groups]
    assert starts == sorted(starts, reverse=plot.by_rows)


def test_the_heading_without_sources_has_the_date_alone() -> None:
    chart = period_bars()
    plot = draw(replace(chart, heading=replace(chart.heading, sources=())), EN)
    assert (plot.source, plot.as_of) == ("", "data as of 30 Sep 2019")


def test_a_yearly_chart_says_per_year_and_a_chart_without_unit_says_per_month() -> None:
    chart = period_bars(count=1)
    years = (FY2020,)
    series = (replace(chart.series[0], values=(replace(chart.series[0].values[0], period=FY2020),)),)
    yearly = draw(replace(chart, grain=Grain.YEAR, columns=years, series=series), EN)
    assert yearly.about[0] == "t CO₂ per year"
    plain = draw(replace(chart, heading=replace(chart.heading, unit="")), EN)
    assert plain.about[0] == "per month"


def test_a_period_of_its_own_is_written_out() -> None:
    chart = goal_path()
    head = replace(chart.heading, period=Period(FY2020.start.replace(day=2), FY2020.end))
    assert "2 Apr 2019 – 31 Mar 2020" in draw(replace(chart, heading=head), EN).about


# ---- sparkline


def test_a_sparkline_is_parted_by_gaps_and_fills_its_place() -> None:
    place = QRectF(10, 10, 100, 20)
    runs = spark_runs(Sparkline((1.0, 3.0, None, 2.0, None, None, 5.0), 0), place)
    assert [len(run) for run in runs] == [2, 1, 1]
    assert all(place.contains(point) for run in runs for point in run)
    assert runs[-1][0].y() < runs[0][0].y()  # the largest value stands highest
    assert spark_runs(Sparkline((None, None), 0), place) == []
    assert spark_runs(Sparkline((4.0, 4.0), 0), place)[0][0].y() == place.center().y()
    assert len(spark_runs(Sparkline((4.0,), 0), place)) == 1


@pytest.mark.parametrize("basis", [Basis.REPORTED, Basis.ESTIMATED])
def test_a_sparkline_is_painted(basis: Basis) -> None:
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill("white")
    before = image.copy()
    painter = QPainter(image)
    draw_sparkline(painter, QRectF(0, 0, 120, 40), Sparkline((None, None), 0, basis), EN)
    assert image == before
    draw_sparkline(painter, QRectF(0, 0, 120, 40), Sparkline((1.0, 4.0, None, 2.0), 2, basis), EN)
    painter.end()
    assert image != before
