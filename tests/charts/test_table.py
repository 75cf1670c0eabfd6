"""The numbers of a chart: every value in full, as a spreadsheet reads it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from greendesk.charts.look import Look
from greendesk.charts.table import comma_separated, plain_number, tab_separated, table
from greendesk.domain.figures import Basis
from tests.charts.samples import (
    bullets,
    contribution,
    coverage_map,
    every_kind,
    goal_path,
    level_path,
    period_bars,
    year_on_year,
)

EN = Look()


@pytest.mark.parametrize(
    "value, text",
    [(None, ""), (0, "0"), (1_900_000.0, "1900000"), (0.1, "0.1"), (-5.25, "-5.25"), (1e22, "1e+22"),
     (float("nan"), ""), (1 / 3, "0.3333333333333333")],
)  # fmt: skip
def test_numbers_keep_every_digit_and_have_no_groups(value: float | None, text: str) -> None:
    assert plain_number(value) == text


def test_the_decimal_sign_is_that_of_the_locale_in_the_clipboard_and_a_point_in_csv() -> None:
    chart = period_bars(count=1)
    first = replace(chart.series[0].values[0], value=1.5)
    chart = replace(chart, series=(replace(chart.series[0], values=(first, *chart.series[0].values[1:])),))
    german = Look(locale_name="de_DE")
    assert tab_separated(chart, german).splitlines()[1].split("\t")[1] == "1,5"
    assert list(csv.reader(io.StringIO(comma_separated(chart, german))))[1][1] == "1.5"


def test_bars_have_a_column_per_unit_and_gaps_stay_empty() -> None:
    rows = table(period_bars(), EN)
    assert rows[0] == [
        "Period",
        *(f"{u} (t CO₂)" for u in ("Freshippo (Hema)", "Xianyu", "DingTalk")),
        "Basis",
    ]
    assert rows[9] == ["Dec 2019", "", "11200", "", ""]
    assert len(rows) == 13
    assert len(table(period_bars(count=15), EN)[0]) == 17  # none is hidden in "Other"
    assert table(period_bars(basis=Basis.ILLUSTRATIVE), EN)[1][-1] == "illustrative"


def test_a_path_has_actual_expected_and_forecast_by_date() -> None:
    rows = {row[0]: row for row in table(goal_path(), EN)}
    assert rows["Date"][1:4] == ["Running total (kg)", "In the period (kg)", "Expected (kg)"]
    assert rows["2019-09-30"][1:3] == ["1900000", "360000"]
    assert rows["2019-12-31"][3] == "2700000"
    assert rows["2019-09-30"][3] == "1793431"  # between the path's corners too, without idle decimals
    assert table(goal_path(forecast=False), EN)[0][3:] == ["Expected (kg)"]  # no column stands empty
    assert rows["2020-03-31"][4:7] == ["4012000", "3652000", "4372000"]
    years = {row[0]: row for row in table(level_path(), EN)}
    assert years["2020-12-31"][-1] == "estimated"
    assert "2019-12-31" not in years


def test_goals_have_every_figure() -> None:
    rows = table(bullets(4), EN)
    assert rows[1] == [
        "Freshippo (Hema)", "Plastic reduced", "kg", "0", "3952000", "3800000", "1894795", "104", "Achieved",
    ]  # fmt: skip


def test_contribution_has_shares() -> None:
    rows = table(contribution(2), EN)
    assert rows[0][:2] == ["Initiative", "Value (kg CO₂)"]
    assert rows[1][:2] == ["Paperless office", "227000000"]
    assert float(rows[1][2]) + float(rows[2][2]) == pytest.approx(100)


def test_years_and_coverage() -> None:
    rows = table(year_on_year(), EN)
    assert rows[0] == ["Month", "FY2018 (kg)", "FY2019 (kg)", "FY2020 (kg)"]
    assert rows[1][0] == "Apr"
    assert rows[12] == ["Mar", rows[12][1], rows[12][2], ""]
    cells = table(coverage_map(2), EN)
    assert cells[0][0:3] == ["Unit", "Indicator", "Apr 2019"]
    assert cells[1][2:5] == ["reported", "reported", "estimated"]
    assert cells[1][-1] == "50\u00a0%"


@pytest.mark.parametrize("language", ["en", "ko", "zh_CN"])
@pytest.mark.parametrize("kind", sorted(every_kind()))
def test_every_table_is_a_rectangle(kind: str, language: str) -> None:
    look = Look(language=language)
    rows = table(every_kind()[kind], look)
    assert len({len(row) for row in rows}) == 1
    assert len(rows) > 1
    lines = tab_separated(every_kind()[kind], look).splitlines()
    assert [len(line.split("\t")) for line in lines] == [len(row) for row in rows]
