"""The Overview as a user meets it: counts, filter, board, sorting, keys, empty states, sizes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.domain.figures import Contribution, GoalPath, PeriodBars
from greendesk.domain.model import BusinessUnit, Workspace
from greendesk.domain.names import Name
from greendesk.domain.progress import Status
from greendesk.ui.context import PageKey, Place
from greendesk.ui.goals.statuses import WITHHELD
from greendesk.ui.goals.table import Column
from greendesk.ui.pages.overview import OverviewPage
from tests.ui.goals import seeing
from tests.ui.goals.boards import board_workspace


def test_every_goal_is_counted_where_it_stands(overview: OverviewPage, desk: Desk) -> None:
    counts = desk.figures.counts()
    assert overview.cards.all_card.count() == str(counts.total) == "15"
    for status, card in overview.cards.cards.items():
        assert card.count() == str(counts.by_status.get(status, 0))
    withheld = sum(counts.by_status.get(status, 0) for status in WITHHELD)
    assert overview.cards.withheld_card.count() == str(withheld) == "4"
    judged = sum(int(card.count()) for card in overview.cards.cards.values())
    assert judged + withheld == counts.total
    tip = overview.cards.withheld_card.toolTip()
    assert "1 No target date, 1 No data, 1 Stale, 1 Low coverage" in tip


def test_cards_of_rare_statuses_appear_only_with_a_goal(overview: OverviewPage) -> None:
    assert overview.cards.cards[Status.MOVING_AWAY].isVisible()
    assert not overview.cards.cards[Status.MISSED].isVisible()
    assert overview.cards.cards[Status.AT_RISK].isVisible()


def test_a_click_on_a_card_filters_the_board_and_a_second_one_ends_it(
    overview: OverviewPage, qtbot: QtBot
) -> None:
    card = overview.cards.cards[Status.OFF_TRACK]
    seeing.click(qtbot, card)
    assert overview.board.view.shown_goals() == ["g-orders"]
    assert card.isChecked()
    assert overview.board.filter_button.isVisible()
    assert overview.board.filter_button.text() == "Off track: 1 of 15"
    seeing.click(qtbot, card)
    assert len(overview.board.view.shown_goals()) == 15
    assert not card.isChecked()
    assert not overview.board.filter_button.isVisible()


def test_the_filter_is_removed_at_the_board(overview: OverviewPage, qtbot: QtBot) -> None:
    seeing.click(qtbot, overview.cards.withheld_card)
    assert set(overview.board.view.shown_goals()) == {"g-stations", "g-parcels", "g-water", "g-heat"}
    assert overview.board.filter_button.text() == "No status: 4 of 15"
    seeing.click(qtbot, overview.board.filter_button)
    assert len(overview.board.view.shown_goals()) == 15
    assert not overview.cards.withheld_card.isChecked()


def test_escape_removes_the_filter_and_another_card_replaces_it(overview: OverviewPage, qtbot: QtBot) -> None:
    seeing.click(qtbot, overview.cards.cards[Status.OFF_TRACK])
    seeing.click(qtbot, overview.cards.cards[Status.ACHIEVED])
    assert set(overview.board.view.shown_goals()) == {"g-share", "g-audit"}
    assert not overview.cards.cards[Status.OFF_TRACK].isChecked()
    qtbot.keyClick(overview.board.view, Qt.Key.Key_Escape)
    assert len(overview.board.view.shown_goals()) == 15


def test_a_filter_that_leaves_nothing_says_so_and_leads_back(overview: OverviewPage, qtbot: QtBot) -> None:
    overview.board.set_filter(frozenset({Status.MISSED}))
    assert overview.board.none_left.isVisible()
    seeing.click(qtbot, overview.board.none_left.button)
    assert overview.board.view.isVisible()


def test_the_board_says_each_goal_in_words_and_numbers(overview: OverviewPage) -> None:
    assert seeing.text(overview, "g-plastic", Column.UNIT) == "Freshippo (Hema)"
    assert seeing.text(overview, "g-plastic", Column.GOAL) == "Plastic reduced"
    assert seeing.text(overview, "g-plastic", Column.ACTUAL) == "1.9 m kg"
    assert seeing.text(overview, "g-plastic", Column.TARGET) == "3.8 m kg"
    assert seeing.text(overview, "g-plastic", Column.PROGRESS) == "50 %"
    assert seeing.text(overview, "g-plastic", Column.STATUS) == "On track"
    assert seeing.text(overview, "g-plastic", Column.GAP) == "+8,405 kg"
    assert seeing.text(overview, "g-machines", Column.PROGRESS) == "−10 %"
    assert seeing.text(overview, "g-stations", Column.GAP) == "set a date"
    assert seeing.text(overview, "g-heat", Column.GAP) == "enter data"
    assert seeing.text(overview, "g-heat", Column.ACTUAL) == "–"
    assert seeing.text(overview, "g-parcels", Column.GAP) == "6 of 12 months"
    assert seeing.text(overview, "g-complaints", Column.TARGET) == "≤ 40 complaints"
    assert seeing.text(overview, "g-audit", Column.PROGRESS) == "done"
    assert seeing.text(overview, "g-share", Column.GAP) == "+5 pp"


def test_tooltips_are_plain_text_and_say_what_figures_rest_on(overview: OverviewPage) -> None:
    tip = seeing.plain(seeing.cell(overview, "g-clothes", Column.STATUS).data(Qt.ItemDataRole.ToolTipRole))
    assert "illustrative values" in tip
    assert "At risk: 44 % of the way, 50 % of the time" in tip
    assert "Target: 9,000 t by 31 Mar 2020" in tip
    spoken = seeing.cell(overview, "g-clothes", Column.GOAL).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Uses illustrative values" in spoken
    assert "<" not in spoken


def test_a_name_that_looks_like_html_is_shown_as_it_is(
    open_page: Callable[..., OverviewPage], make_desk: Callable[[Workspace], Desk]
) -> None:
    desk = make_desk(board_workspace())
    indicator = desk.catalog.indicator("plastic")
    desk.indicators.change(replace(indicator, name=Name("<b>Plastic</b>")))
    page = open_page(OverviewPage, desk)
    tip = seeing.cell(page, "g-plastic", Column.GOAL).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Plastic&lt;/b&gt;" in tip
    assert seeing.text(page, "g-plastic", Column.GOAL) == "<b>Plastic</b>"


def test_a_click_on_a_head_sorts_with_gaps_last_both_ways(overview: OverviewPage, qtbot: QtBot) -> None:
    natural = overview.board.view.shown_goals()
    seeing.sort_by(qtbot, overview, Column.PROGRESS)
    rising = overview.board.view.shown_goals()
    progress = [overview.context.desk.goals.progress(g).progress for g in rising]
    known = [p for p in progress if p is not None]
    assert known == sorted(known)
    assert progress[-2:] == [None, None]
    seeing.sort_by(qtbot, overview, Column.PROGRESS)
    falling = [overview.context.desk.goals.progress(g).progress for g in overview.board.view.shown_goals()]
    assert falling[: len(known)] == sorted(known, reverse=True)
    assert falling[-2:] == [None, None]
    seeing.sort_by(qtbot, overview, Column.PROGRESS)
    assert overview.board.view.shown_goals() == natural


@pytest.mark.parametrize("column", [Column.UNIT, Column.GOAL, Column.STATUS, Column.GAP, Column.ACTUAL])
def test_every_column_sorts_the_same_rows(overview: OverviewPage, qtbot: QtBot, column: Column) -> None:
    natural = overview.board.view.shown_goals()
    seeing.sort_by(qtbot, overview, column)
    keys = [
        overview.board.view.table.sort_key(overview.board.view.table.place_of(g) or 0, column)
        for g in overview.board.view.shown_goals()
    ]
    there = [key for key in keys if key is not None]
    assert there == sorted(there)
    assert keys[len(there) :] == [None] * (len(keys) - len(there))
    assert sorted(overview.board.view.shown_goals()) == sorted(natural)


def test_arrow_keys_choose_and_enter_opens_the_initiative(
    overview: OverviewPage, qtbot: QtBot, went: list[Place]
) -> None:
    view = overview.board.view
    view.setFocus()
    assert view.goal_id == "g-orders"  # off track: it says most
    while view.goal_id != "g-plastic":
        qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.goal_id == "g-clothes"
    path = overview.charts.path.chart()
    assert isinstance(path, GoalPath)
    assert str(path.heading.subject) == "Clothing collected"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert went == [Place(PageKey.INITIATIVE, "u-xianyu", "i-clothing", "clothes", "g-clothes")]


def test_a_double_click_opens_the_initiative(overview: OverviewPage, qtbot: QtBot, went: list[Place]) -> None:
    view = overview.board.view
    place = view.visualRect(seeing.cell(overview, "g-co2", Column.GOAL)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [p.goal_id for p in went] == ["g-co2"]


def test_the_charts_show_the_chosen_group_and_goal(overview: OverviewPage, qtbot: QtBot) -> None:
    charts = overview.charts
    choice = charts.group_choice
    names = [choice.itemText(n) for n in range(choice.count())]
    assert "Activity, kg" in names
    assert "CO2 avoided" in names
    choice.setFocus()
    choice.setCurrentIndex(names.index("CO2 avoided"))
    choice.activated.emit(choice.currentIndex())
    bars, parts = charts.by_unit.chart(), charts.contribution.chart()
    assert isinstance(bars, PeriodBars)
    assert isinstance(parts, Contribution)
    assert bars.heading.unit == parts.heading.unit == "kg CO2"
    assert parts.total == pytest.approx(58_100_000)
    assert charts.path.chart() is not None


def test_an_empty_workspace_says_what_to_do_first(
    open_page: Callable[..., OverviewPage], make_desk: Callable[[Workspace], Desk], qtbot: QtBot
) -> None:
    page = open_page(OverviewPage, make_desk(Workspace()))
    went: list[Place] = []
    page.context.going.connect(went.append)
    assert page.empty.isVisible()
    seeing.click(qtbot, page.empty.button)
    assert went == [Place(PageKey.UNITS)]
    page.context.desk.units.add(BusinessUnit("a", Name("A")))
    assert page.empty.isVisible()


def test_no_goal_yet_offers_to_set_one(
    open_page: Callable[..., OverviewPage],
    make_desk: Callable[[Workspace], Desk],
    qtbot: QtBot,
    in_editor: Callable[..., None],
) -> None:
    page = open_page(OverviewPage, make_desk(replace(board_workspace(), goals=())))
    assert page.board.no_goals.isVisible()
    opened: list[str] = []
    in_editor(lambda editor: opened.append(editor.windowTitle()))
    seeing.click(qtbot, page.board.no_goals.button)
    assert opened == ["New goal"]


def test_no_values_yet_offers_to_enter_some(
    open_page: Callable[..., OverviewPage], make_desk: Callable[[Workspace], Desk]
) -> None:
    page = open_page(OverviewPage, make_desk(replace(board_workspace(), measurements=())))
    went: list[Place] = []
    page.context.going.connect(went.append)
    assert seeing.text(page, "g-plastic", Column.STATUS) == "No data"
    assert page.charts.by_unit.chart() is None
    page.charts.by_unit.asked.emit()
    assert went == [Place(PageKey.ENTRY)]


@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)])
def test_nothing_is_cut_at_usual_sizes(overview: OverviewPage, qtbot: QtBot, size: tuple[int, int]) -> None:
    overview.resize(size[0] - 188, size[1] - 84)
    view = overview.board.view
    assert not view.horizontalScrollBar().isVisible()
    metrics = view.fontMetrics()
    for column in (Column.ACTUAL, Column.TARGET, Column.PROGRESS, Column.STATUS, Column.GAP):
        head = str(view.table.headerData(column, Qt.Orientation.Horizontal))
        assert metrics.horizontalAdvance(head) + 16 <= view.columnWidth(column)
    assert view.columnWidth(Column.BAR) >= 104
    assert overview.board.height() >= 5 * 42
    for card in (overview.charts.by_unit, overview.charts.path):
        assert card.height() >= 300
