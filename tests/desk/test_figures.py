"""Chart data: right numbers, gaps as gaps, and what they come from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.desk.view import Span, View, step, window_of
from greendesk.domain.errors import AccountsNotMixed, InvalidInput, NotFound
from greendesk.domain.figures import (
    MAX_SERIES,
    Basis,
    Cell,
    Contribution,
    CoverageMap,
    GoalPath,
    PeriodBars,
)
from greendesk.domain.model import BusinessUnit, Goal, GoalKind, Indicator, Initiative, State
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain, Period, month_period
from greendesk.domain.progress import Status
from tests.desk.small import APRIL, PLASTIC_KG

FY2020 = Period(date(2019, 4, 1), date(2020, 3, 31))
YEAR = View(Span.FISCAL_YEAR, FY2020)


def values(chart: PeriodBars, series: int = 0) -> list[float | None]:
    return [value.value for value in chart.series[series].values]


def test_the_default_view_is_the_twelve_months_to_the_reporting_date(desk: Desk) -> None:
    assert desk.default_view().window == Period(date(2018, 10, 1), date(2019, 9, 30))


def test_windows_step_by_their_own_length() -> None:
    assert step(FY2020, -1) == Period(date(2018, 4, 1), date(2019, 3, 31))
    quarter = window_of(Span.QUARTER, date(2019, 8, 5), 4)
    assert step(quarter, 1) == Period(date(2019, 10, 1), date(2019, 12, 31))
    assert window_of(Span.MONTH, date(2019, 2, 5), 4) == Period(date(2019, 2, 1), date(2019, 2, 28))
    assert window_of(Span.FISCAL_YEAR, date(2019, 4, 1), 4) == FY2020


def test_bars_have_gaps_where_nothing_was_measured(desk: Desk) -> None:
    chart = desk.figures.bars("plastic", YEAR)
    assert values(chart) == [*PLASTIC_KG, None, None, None, None, None, None]
    assert chart.heading.sources == ("Store report",)
    assert chart.heading.coverage is not None
    assert (chart.heading.coverage.months, chart.heading.coverage.of) == (6, 6)


def test_quarters_add_up_flows_and_keep_the_last_level(desk: Desk) -> None:
    quarters = replace(YEAR, grain=Grain.QUARTER)
    assert values(desk.figures.bars("plastic", quarters)) == [
        sum(PLASTIC_KG[:3]),
        sum(PLASTIC_KG[3:]),
        None,
        None,
    ]
    assert values(desk.figures.bars("stores", quarters)) == [31.0, None, None, None]


def test_a_ratio_over_a_quarter_is_total_by_total(desk: Desk) -> None:
    chart = desk.figures.bars("intensity", replace(YEAR, grain=Grain.QUARTER))
    assert values(chart)[0] == pytest.approx(sum(PLASTIC_KG[:3]) / 4000)
    assert set(chart.heading.sources) == {"Store report", "Orders"}


def test_goal_path_of_a_running_total(desk: Desk) -> None:
    path = desk.figures.goal_path("g-plastic")
    (line,) = path.actual
    assert line[0].on == date(2019, 4, 1)
    assert line[0].value == 0.0
    assert line[-1].value == pytest.approx(sum(PLASTIC_KG))
    assert [v.value for v in path.bars] == list(PLASTIC_KG)
    assert path.target is not None
    assert (path.target.on, path.target.value) == (date(2020, 3, 31), 3_800_000.0)
    assert [p.value for p in path.rebased] == [pytest.approx(sum(PLASTIC_KG)), 3_800_000.0]
    assert path.forecast_periods == 6
    assert path.forecast[0].low < path.forecast[0].value < path.forecast[0].high
    assert path.progress is not None
    assert path.progress.status is Status.AT_RISK


def test_a_gap_parts_the_running_total(desk: Desk) -> None:
    june = desk.entries.behind(["plastic"], month_period(APRIL + 2))[0].measurement
    desk.entries.clear([june.id])
    assert [len(segment) for segment in desk.figures.goal_path("g-plastic").actual] == [3, 3]


def test_a_goal_can_be_drawn_before_it_is_stored(desk: Desk) -> None:
    wanted = replace(desk.catalog.goal("g-plastic"), target_value=1_000_000.0, id="not stored")
    path = desk.figures.goal_path("not stored", wanted)
    assert path.progress is not None
    assert path.progress.status is Status.ACHIEVED
    assert desk.goals.progress("g-plastic").status is Status.AT_RISK


def test_a_level_without_a_date_has_a_line_and_no_plan(desk: Desk) -> None:
    path = desk.figures.goal_path("g-stores")
    assert path.expected == ()
    assert path.target is None
    assert path.undated_target == 100.0
    assert path.base is not None
    assert (path.base.on, path.base.value) == (date(2019, 1, 1), 0.0)
    assert path.progress is not None
    assert path.progress.status is Status.NO_DATE
    assert path.progress.progress == pytest.approx(0.31)


def test_board_rows_and_counts(desk: Desk) -> None:
    rows = desk.figures.goal_rows()
    assert [(r.unit.code, r.indicator.code, r.progress.status) for r in rows] == [
        ("hema", "plastic", Status.AT_RISK),
        ("hema", "stores", Status.NO_DATE),
    ]
    assert rows[0].sparkline.values[-6:] == PLASTIC_KG
    assert desk.figures.counts().by_status == {Status.AT_RISK: 1, Status.NO_DATE: 1}
    assert desk.figures.counts("u-ding").total == 0
    assert [row.name.en for row in desk.figures.bullets().rows] == ["Plastic reduced", "Stores"]
    assert desk.figures.why("g-plastic")[-1].status is Status.AT_RISK


def test_groups_keep_accounts_and_dimensions_apart(desk: Desk) -> None:
    groups = desk.figures.groups()
    assert {g.key: g.indicator_ids for g in groups} == {
        "activity/sum/kg": ("plastic", "paper"),
        "activity/sum/orders": ("orders",),
        "activity/last/stores": ("stores",),
        "activity/sum/kWh": ("power",),
        "inventory/sum/t CO2e": ("co2",),
    }


def test_by_unit_adds_in_one_unit_of_measure_and_says_what_is_missing(desk: Desk) -> None:
    chart = desk.figures.by_unit(desk.figures.groups()[0], YEAR)
    assert [s.name.en for s in chart.series] == ["Freshippo", "DingTalk"]
    assert [s.colour for s in chart.series] == [1, 2]
    assert values(chart, 1)[:2] == [2000.0, None]
    april, may = chart.series[0].values[:2]
    assert (april.units_measured, april.units_expected) == (2, 2)
    assert (may.units_measured, may.units_expected) == (1, 2)
    assert chart.series[1].values[0].basis is Basis.ILLUSTRATIVE
    assert chart.heading.bases == {Basis.ILLUSTRATIVE}
    assert chart.heading.coverage is not None
    assert (chart.heading.coverage.units, chart.heading.coverage.of_units) == (2, 2)


def test_contribution_is_sorted_and_totalled(desk: Desk) -> None:
    chart = desk.figures.contribution(desk.figures.groups()[0], YEAR)
    assert [(s.name.en, s.value.value) for s in chart.shares] == [
        ("Less plastic", pytest.approx(sum(PLASTIC_KG))),
        ("Paperless office", 2000.0),
    ]
    assert chart.total == pytest.approx(sum(PLASTIC_KG) + 2000)


def test_accounts_are_never_added(desk: Desk) -> None:
    with pytest.raises(AccountsNotMixed, match="inventory"):
        desk.figures.group(["power", "co2"])
    with pytest.raises(InvalidInput):
        desk.figures.group(["power", "orders"])
    assert desk.figures.group(["plastic", "paper"]).unit == "kg"


def test_more_than_twelve_units_end_in_other(desk: Desk) -> None:
    for n in range(14):
        unit = desk.units.add(BusinessUnit(f"b{n}", Name(f"Branch {n}"), "u-group"))
        initiative = desk.initiatives.add(Initiative(f"i{n}", unit.id, Name("Waste")))
        indicator = desk.indicators.add(Indicator(f"w{n}", initiative.id, Name("Waste"), "m3"))
        desk.entries.put([Entry(indicator.id, month_period(APRIL), float(n + 1))])
    group = next(g for g in desk.figures.groups() if g.unit == "m3")
    chart = desk.figures.by_unit(group, YEAR)
    assert len(chart.series) == MAX_SERIES
    assert chart.series[-1].is_other
    assert sum(series.values[0].value or 0.0 for series in chart.series) == sum(range(1, 15))
    shares = desk.figures.contribution(group, YEAR).shares
    assert len(shares) == MAX_SERIES
    assert shares[-1].value.value == 1.0 + 2.0 + 3.0


def test_year_on_year_shows_years_that_have_values(desk: Desk) -> None:
    assert desk.figures.year_on_year("plastic").years == (2020,)
    desk.entries.put([Entry("power", month_period(APRIL - 12), 9_000.0)])
    chart = desk.figures.year_on_year("power")
    assert chart.years == (2019, 2020)
    assert [s.values[0].value for s in chart.series] == [9_000.0, 10_000.0]


def test_year_on_year_keeps_a_year_without_values_between_two(desk: Desk) -> None:
    desk.entries.put([Entry("power", month_period(APRIL - 24), 8_000.0)])
    chart = desk.figures.year_on_year("power")
    assert chart.years == (2018, 2019, 2020)
    assert [s.values[0].value for s in chart.series] == [8_000.0, None, 10_000.0]


def test_coverage_map_tells_reasons_gaps_and_what_lies_outside(desk: Desk) -> None:
    desk.entries.put([Entry("orders", month_period(APRIL + 3), None, State.CONFIDENTIAL)])
    rows = {row.indicator_id: row.cells for row in desk.figures.coverage(YEAR).rows}
    assert rows["orders"][:6] == (
        Cell.REPORTED,
        Cell.REPORTED,
        Cell.REPORTED,
        Cell.REASON,
        Cell.EMPTY,
        Cell.EMPTY,
    )
    assert rows["orders"][6] is Cell.OUTSIDE
    assert rows["paper"][0] is Cell.ILLUSTRATIVE
    assert "co2" not in rows
    before = desk.figures.coverage(replace(YEAR, window=Period(date(2019, 1, 1), date(2019, 3, 31))))
    assert {row.indicator_id: row.cells[0] for row in before.rows}["plastic"] is Cell.OUTSIDE


def test_a_quarterly_value_covers_its_three_months(desk: Desk) -> None:
    desk.entries.put([Entry("paper", Period(date(2019, 7, 1), date(2019, 9, 30)), 6.0)])
    rows = {row.indicator_id: row.cells for row in desk.figures.coverage(YEAR).rows}
    assert rows["paper"][3:6] == (Cell.REPORTED,) * 3


def test_a_line_without_a_goal_breaks_at_gaps(desk: Desk) -> None:
    desk.entries.put([Entry("power", month_period(APRIL + 4), 9_000.0)])
    path = desk.figures.actual("power", YEAR)
    assert [[point.value for point in segment] for segment in path.actual] == [
        [10_000.0, 12_000.0],
        [9_000.0],
    ]
    assert path.target is None


def test_all_charts_and_those_of_one_indicator(desk: Desk) -> None:
    charts = dict(desk.figures.all_charts(YEAR))
    assert isinstance(charts["plastic-goal"], GoalPath)
    assert isinstance(charts["by-unit-activity-sum-kg"], PeriodBars)
    assert isinstance(charts["contribution-activity-sum-kg"], Contribution)
    assert isinstance(charts["coverage"], CoverageMap)
    assert list(dict(desk.figures.all_charts(YEAR, "plastic"))) == ["plastic-goal", "plastic-periods"]
    with pytest.raises(NotFound, match="nothing"):
        list(desk.figures.all_charts(YEAR, "nothing"))


def test_figures_follow_each_entry(desk: Desk) -> None:
    before = desk.goals.progress("g-plastic")
    desk.entries.put([Entry("plastic", month_period(APRIL + 6), 900_000.0)])
    after = desk.goals.progress("g-plastic")
    assert before.status is Status.AT_RISK
    assert after == before  # October ends after the reporting date
    desk.settings.change(replace(desk.settings.info, as_of=date(2019, 10, 31)))
    assert desk.goals.progress("g-plastic").status is Status.ON_TRACK


def test_goals_are_checked_added_changed_and_deleted(desk: Desk) -> None:
    wanted = Goal("power", GoalKind.PERCENT, date(2019, 3, 31), 0.3, 100_000.0, date(2025, 3, 31))
    desk.goals.add(wanted)
    assert desk.goals.progress(wanted.id).target_value == 70_000.0
    desk.goals.change(replace(wanted, target_value=0.5))
    assert desk.goals.progress(wanted.id).target_value == 50_000.0
    with pytest.raises(InvalidInput):
        desk.goals.change(replace(wanted, target_date=date(2018, 1, 1)))
    desk.goals.delete(wanted.id)
    assert wanted.id not in desk.catalog.goals
    assert desk.goals.preview(wanted).target_value == 70_000.0
