"""The Overview follows the data: an entry here, another process, another view."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry, GoalRow
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import Workspace
from greendesk.domain.names import Name
from greendesk.domain.periods import Period, month_period
from greendesk.domain.progress import Status
from greendesk.ui.goals.table import Column
from greendesk.ui.pages.overview import OverviewPage
from tests.ui.goals import seeing
from tests.ui.goals.boards import APRIL_2019, large_workspace


def test_the_filter_stays_in_force_when_a_goal_changes_its_status(
    overview: OverviewPage, qtbot: QtBot, desk: Desk
) -> None:
    seeing.click(qtbot, overview.cards.cards[Status.OFF_TRACK])
    september = month_period(APRIL_2019 + 5)
    desk.entries.put([Entry("orders", september, 30e6)])
    assert desk.goals.progress("g-orders").status is Status.ON_TRACK
    assert overview.board.view.shown_goals() == []
    assert overview.cards.cards[Status.OFF_TRACK].count() == "0"
    assert overview.cards.cards[Status.ON_TRACK].count() == "5"


def test_an_entry_moves_row_count_bar_and_charts(overview: OverviewPage, desk: Desk) -> None:
    view = overview.board.view
    view.choose("g-orders")
    blue = Look().theme.series_colour(4)
    before = seeing.share_of(seeing.picture(overview, "g-orders", Column.BAR), blue)
    touched: list[tuple[int, int]] = []
    view.table.dataChanged.connect(lambda first, _last: touched.append((first.row(), first.column())))
    resets: list[bool] = []
    view.table.modelReset.connect(lambda: resets.append(True))
    old_path = overview.charts.path.chart()
    desk.entries.put([Entry("orders", month_period(APRIL_2019 + 5), 30e6)])
    assert seeing.text(overview, "g-orders", Column.PROGRESS) == "62 %"
    assert seeing.text(overview, "g-orders", Column.STATUS) == "On track"
    assert overview.cards.cards[Status.ON_TRACK].count() == "5"
    assert {view.table.rows[row].goal.id for row, _ in touched} == {"g-orders"}
    columns = {Column(column) for _, column in touched}
    assert {Column.ACTUAL, Column.BAR, Column.PROGRESS, Column.STATUS, Column.GAP, Column.TREND} <= columns
    assert columns.isdisjoint({Column.UNIT, Column.GOAL, Column.KIND, Column.DUE})
    assert not resets
    after = seeing.share_of(seeing.picture(overview, "g-orders", Column.BAR), blue)
    assert after > 1.8 * before > 0
    path = overview.charts.path.chart()
    assert isinstance(path, GoalPath)
    assert path != old_path
    assert path.progress is not None
    assert path.progress.actual == pytest.approx(46_700_000)


def test_charts_that_a_change_does_not_touch_are_not_asked_again(overview: OverviewPage, desk: Desk) -> None:
    overview.board.view.choose("g-orders")
    kept = overview.charts.path.chart(), overview.charts.by_unit.chart()
    group = overview.charts.group()
    assert group is not None
    assert "share" not in group.indicator_ids
    desk.entries.put([Entry("share", Period(date(2019, 9, 15), date(2019, 9, 15)), 69.0)])
    assert overview.charts.path.chart() is kept[0]
    assert overview.charts.by_unit.chart() is kept[1]


OTHER_PROCESS = """
import sys
from pathlib import Path
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry, GoalRow
from greendesk.domain.periods import month_period
desk = Desk.open(Path(sys.argv[1]))
desk.entries.put([Entry("orders", month_period(int(sys.argv[2])), 30e6)])
desk.close()
"""


def test_what_another_process_writes_appears_by_itself(
    overview: OverviewPage, desk: Desk, path: Path, qtbot: QtBot
) -> None:
    desk.watch_others()
    overview.board.view.choose("g-orders")
    subprocess.run(
        [sys.executable, "-c", OTHER_PROCESS, str(path), str(APRIL_2019 + 5)], check=True, timeout=60
    )
    qtbot.waitUntil(lambda: seeing.text(overview, "g-orders", Column.PROGRESS) == "62 %", timeout=5000)
    assert overview.cards.cards[Status.ON_TRACK].count() == "5"
    assert overview.board.view.goal_id == "g-orders"
    drawn = overview.charts.path.chart()
    assert isinstance(drawn, GoalPath)
    assert drawn.progress is not None
    assert drawn.progress.status is Status.ON_TRACK


def test_the_window_filter_by_unit_narrows_everything(overview: OverviewPage) -> None:
    overview.context.set_view(replace(overview.context.view, unit_id="u-cainiao"))
    assert set(overview.board.view.shown_goals()) == {"g-stations", "g-share", "g-parcels", "g-per-parcel"}
    assert overview.cards.all_card.count() == "4"


def test_the_chosen_goal_outlives_a_new_question(overview: OverviewPage, desk: Desk) -> None:
    overview.board.view.choose("g-clothes")
    desk.units.change(replace(desk.catalog.unit("u-ele"), name=Name("Eleme")))
    assert overview.board.view.goal_id == "g-clothes"
    assert seeing.text(overview, "g-orders", Column.UNIT) == "Eleme"
    desk.goals.delete("g-clothes")
    assert overview.board.view.goal_id == "g-orders"  # off track: it says most
    assert overview.cards.all_card.count() == "14"


def test_in_a_large_workspace_one_entry_asks_for_one_row(
    open_page: Callable[..., OverviewPage],
    make_desk: Callable[[Workspace], Desk],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = make_desk(large_workspace())
    page = open_page(OverviewPage, desk)
    assert len(page.board.view.table.rows) == 40
    asked: list[str] = []
    goal_row = desk.figures.goal_row

    def noted(goal_id: str) -> GoalRow:
        asked.append(goal_id)
        return goal_row(goal_id)

    monkeypatch.setattr(desk.figures, "goal_row", noted)
    desk.entries.put([Entry("k70", month_period(APRIL_2019 + 5), 900.0)])
    assert asked == ["g10"]
    asked.clear()
    desk.entries.put([Entry("k71", month_period(APRIL_2019 + 5), 900.0)])
    assert asked == []
