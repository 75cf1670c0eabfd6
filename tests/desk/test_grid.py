"""The entry grid: what each cell is, and what may be typed into it."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.rows import CellKind, Entry, GridRow
from greendesk.desk.view import Span, View
from greendesk.domain.model import State
from greendesk.domain.periods import Grain, Period, month_period
from tests.desk.small import APRIL, PLASTIC_KG

YEAR = View(Span.FISCAL_YEAR, Period(date(2019, 4, 1), date(2020, 3, 31)))


def kinds(row: GridRow) -> list[str]:
    return [cell.kind.value for cell in row.cells]


def test_rows_follow_the_tree_and_cells_their_measurements(desk: Desk) -> None:
    grid = desk.grid.of(YEAR)
    assert [row.indicator.code for row in grid.rows] == [
        "plastic", "orders", "plastic-per-order", "stores", "power", "co2", "paper-saved",
    ]  # fmt: skip
    assert [cell.value for cell in grid.rows[0].cells[:6]] == list(PLASTIC_KG)
    assert kinds(grid.rows[0])[6:] == ["empty"] * 6
    assert (grid.rows[0].coverage.months, grid.rows[0].coverage.of) == (6, 12)
    assert kinds(grid.rows[2]) == ["derived"] * 12
    assert not grid.rows[2].cells[0].is_editable
    assert kinds(grid.rows[3])[:3] == ["empty", "empty", "value"]


def test_only_the_chosen_unit(desk: Desk) -> None:
    grid = desk.grid.of(replace(YEAR, unit_id="u-ding"))
    assert [row.unit.code for row in grid.rows] == ["ding", "ding", "ding"]


def test_longer_and_shorter_measurements_are_shown_and_not_typed_over(desk: Desk) -> None:
    desk.entries.put([Entry("paper", Period(date(2019, 7, 1), date(2019, 9, 30)), 6.0)])
    row = desk.grid.row("paper", YEAR)
    assert kinds(row)[3:6] == ["part", "part", "part"]
    assert [cell.value for cell in row.cells[3:6]] == [None, None, 6.0]
    quarters = desk.grid.row("plastic", replace(YEAR, grain=Grain.QUARTER))
    assert quarters.cells[0].kind is CellKind.SEVERAL
    assert quarters.cells[0].value == sum(PLASTIC_KG[:3])
    assert not quarters.cells[0].is_editable


def test_reasons_and_dates_of_the_initiative(desk: Desk) -> None:
    desk.entries.put([Entry("plastic", month_period(APRIL + 6), None, State.NOT_ESTIMATED)])
    cell = desk.grid.row("plastic", YEAR).cells[6]
    assert (cell.kind, cell.value, cell.is_editable) == (CellKind.REASON, None, True)
    earlier = desk.grid.row("plastic", replace(YEAR, window=Period(date(2019, 1, 1), date(2019, 3, 31))))
    assert kinds(earlier) == ["outside"] * 3


def test_a_value_ten_times_off_is_marked_with_the_usual(desk: Desk) -> None:
    desk.entries.put([Entry("plastic", month_period(APRIL + 6), 4_000_000.0)])
    cells = desk.grid.row("plastic", YEAR).cells
    assert cells[6].usual == (271_000.0 + 284_600.0) / 2
    assert all(cell.usual is None for cell in cells[:6])


def test_levels_in_a_coarser_column_show_the_last_value(desk: Desk) -> None:
    desk.entries.put([Entry("stores", Period(date(2019, 5, 31), date(2019, 5, 31)), 29.0)])
    row = desk.grid.row("stores", replace(YEAR, grain=Grain.QUARTER))
    assert row.cells[0].kind is CellKind.SEVERAL
    assert row.cells[0].value == 31.0


def test_cells_of_daily_values_are_those_of_their_measurements_and_read_none(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [Period(date(2019, 10, 1) + timedelta(n), date(2019, 10, 1) + timedelta(n)) for n in range(92)]
    desk.entries.put([Entry("plastic", day, 0.1 * n) for n, day in enumerate(days)])
    year = desk.grid.row("plastic", YEAR)
    assert kinds(year) == ["value"] * 6 + ["several"] * 3 + ["empty"] * 3
    assert year.cells[6].value == math.fsum(0.1 * n for n in range(31))
    quarter = View(Span.FISCAL_YEAR, Period(date(2019, 10, 1), date(2019, 12, 31)))
    shown = desk.grid.of(quarter).rows[0]
    monkeypatch.setattr(desk._core.store, "measurements_of", None)  # asking it ends the test
    assert desk.grid.row("plastic", quarter) == shown
    assert [cell.value for cell in shown.cells[:3]] == [cell.value for cell in year.cells[6:9]]
