"""The Goals page: search, filters, counts, keys, the chosen goal beside the table, and deletion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greendesk.charts.look import DARK, Look
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import Workspace
from greendesk.domain.periods import month_period
from greendesk.domain.progress import Status
from greendesk.ui.context import PageKey, Place
from greendesk.ui.goals.editor import GoalEditor
from greendesk.ui.goals.statuses import STATUS_ORDER
from greendesk.ui.goals.table import Column
from greendesk.ui.pages.goals import GoalsPage
from tests.ui.goals import seeing
from tests.ui.goals.boards import APRIL_2019, board_workspace


def choose(qtbot: QtBot, box: object, row: int) -> None:
    """Choose a line of a box by its keys, as a user without a mouse does."""
    box.setFocus()  # type: ignore[attr-defined]
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_the_goal_that_says_most_is_chosen_first(goals: GoalsPage) -> None:
    assert goals.view.goal_id == "g-orders"
    assert goals.why.chip.status() is Status.OFF_TRACK


def test_the_chosen_goal_is_drawn_and_explained(goals: GoalsPage) -> None:
    goals.view.choose("g-plastic")
    assert goals.view.goal_id == "g-plastic"
    assert goals.why.goal_id == "g-plastic"
    assert goals.why.chip.status() is Status.ON_TRACK
    path = goals.chart.chart()
    assert isinstance(path, GoalPath)
    assert str(path.heading.subject) == "Plastic reduced"


def test_words_narrow_the_table_in_any_language(goals: GoalsPage, qtbot: QtBot) -> None:
    goals.filter_bar.search.setFocus()
    qtbot.keyClicks(goals.filter_bar.search, "cain parc")
    assert set(goals.view.shown_goals()) == {"g-parcels", "g-per-parcel"}
    assert goals.card.note() == "2 of 15"
    goals.filter_bar.search.setText("플라스틱")
    assert set(goals.view.shown_goals()) == {"g-plastic", "g-machines"}
    goals.filter_bar.search.setText("")
    assert goals.card.note() == "15"


def test_a_status_and_a_unit_narrow_it_together(goals: GoalsPage, qtbot: QtBot) -> None:
    choose(qtbot, goals.filter_bar.status, 1 + STATUS_ORDER.index(Status.ON_TRACK))
    on_track = set(goals.view.shown_goals())
    assert on_track == {"g-plastic", "g-co2", "g-per-parcel", "g-complaints"}
    goals.filter_bar.choose_unit("u-cainiao")
    assert goals.view.shown_goals() == ["g-per-parcel"]
    assert goals.view.goal_id == "g-per-parcel"
    assert goals.why.goal_id == "g-per-parcel"
    goals.filter_bar.choose_unit("u-group")
    assert set(goals.view.shown_goals()) == on_track


def test_withheld_goals_are_one_choice(goals: GoalsPage, qtbot: QtBot) -> None:
    choose(qtbot, goals.filter_bar.status, 1 + len(STATUS_ORDER))
    assert set(goals.view.shown_goals()) == {"g-stations", "g-parcels", "g-water", "g-heat"}


def test_a_search_without_a_match_says_so_and_leads_back(goals: GoalsPage, qtbot: QtBot) -> None:
    goals.filter_bar.search.setFocus()
    qtbot.keyClicks(goals.filter_bar.search, "nothing is called so")
    assert goals.none_left.isVisible()
    assert not goals.edit_button.isEnabled()
    seeing.click(qtbot, goals.none_left.button)
    assert goals.view.isVisible()
    assert goals.card.note() == "15"
    assert goals.edit_button.isEnabled()


def test_sorting_by_date_puts_open_dates_last(goals: GoalsPage, qtbot: QtBot) -> None:
    goals.resize(1900, 900)
    seeing.sort_by(qtbot, goals, Column.DUE)
    dates = [goals.context.desk.catalog.goal(g).target_date for g in goals.view.shown_goals()]
    known = [day for day in dates if day is not None]
    assert known == sorted(known)
    assert dates[len(known) :] == [None, None]


def test_columns_leave_a_narrow_table_and_come_back(goals: GoalsPage) -> None:
    goals.resize(1092, 716)
    view = goals.view
    assert view.isColumnHidden(Column.KIND)
    assert not view.isColumnHidden(Column.STATUS)
    assert not view.horizontalScrollBar().isVisible()
    goals.resize(2200, 900)
    assert not any(view.isColumnHidden(column) for column in (Column.KIND, Column.DUE, Column.GAP))
    assert seeing.text(goals, "g-power", Column.KIND) == "Change by a percentage"
    assert seeing.text(goals, "g-power", Column.DUE) == "31 Dec 2023"


def test_the_reasons_move_with_an_entry(goals: GoalsPage, desk: Desk) -> None:
    goals.view.choose("g-orders")
    before = {caption: figure for caption, figure, _ in goals.why.rows()}
    assert before["Progress  P"].startswith("27.2")
    desk.entries.put([Entry("orders", month_period(APRIL_2019 + 5), 30e6)])
    after = {caption: figure for caption, figure, _ in goals.why.rows()}
    assert after["Progress  P"].startswith("62.3")
    assert goals.why.chip.status() is Status.ON_TRACK
    assert seeing.text(goals, "g-orders", Column.STATUS) == "On track"


def test_delete_says_what_is_gone_and_undo_brings_it_back(
    goals: GoalsPage, qtbot: QtBot, notices: list[str], desk: Desk
) -> None:
    whole = desk.contents()
    goals.view.choose("g-power")
    goals.view.setFocus()
    qtbot.keyClick(goals.view, Qt.Key.Key_Delete)
    assert notices == [
        "Deleted the goal “Change by a percentage” for “Electricity”; the indicator and its measurements stay"
    ]
    assert "g-power" not in desk.catalog.goals
    desk.journal.undo()
    assert desk.contents() == whole
    assert "g-power" in goals.view.shown_goals()
    goals.view.choose("g-power")
    seeing.click(qtbot, goals.delete_button)
    assert "g-power" not in desk.catalog.goals
    assert "g-power" not in goals.view.shown_goals()
    assert goals.view.goal_id == "g-orders"
    assert goals.card.note() == "14"


def test_the_reasons_card_deletes_as_well(goals: GoalsPage, qtbot: QtBot, desk: Desk) -> None:
    goals.view.choose("g-audit")
    with qtbot.waitSignal(goals.why.deleted) as told:
        seeing.click(qtbot, goals.why.delete_button)
    assert told.args == ["g-audit"]
    assert "g-audit" not in desk.catalog.goals


def test_a_new_goal_is_chosen_even_through_a_filter(
    goals: GoalsPage, qtbot: QtBot, in_editor: Callable[..., None], desk: Desk
) -> None:
    goals.filter_bar.choose_unit("u-ding")

    def steps(editor: GoalEditor) -> None:
        qtbot.keyClicks(editor.form.chooser.search, "green data heat")
        qtbot.keyClick(editor.form.chooser.search, Qt.Key.Key_Return)
        qtbot.keyClicks(editor.form.target.amount_edit.number_edit, "900")
        qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)

    in_editor(steps)
    seeing.click(qtbot, goals.new_button)
    new = [goal for goal in desk.catalog.goals.values() if goal.id not in _known()]
    assert [(goal.indicator_id, goal.target_value) for goal in new] == [("heat", 900.0)]
    assert goals.view.goal_id == new[0].id
    assert goals.filter_bar.unit_ids is None


def _known() -> set[str]:
    return {goal.id for goal in board_workspace().goals}


def test_enter_edits_the_chosen_goal(
    goals: GoalsPage, qtbot: QtBot, in_editor: Callable[..., None], desk: Desk
) -> None:
    goals.view.choose("g-heat")

    def steps(editor: GoalEditor) -> None:
        number = editor.form.target.amount_edit.number_edit
        number.selectAll()
        qtbot.keyClicks(number, "1500")
        qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)

    in_editor(steps)
    goals.view.setFocus()
    qtbot.keyClick(goals.view, Qt.Key.Key_Return)
    assert desk.catalog.goal("g-heat").target_value == 1500.0
    assert seeing.text(goals, "g-heat", Column.TARGET) == "1,500 MWh"


@pytest.mark.parametrize(
    "place, wanted",
    [
        (Place(PageKey.GOALS, goal_id="g-sun"), "g-sun"),
        (Place(PageKey.GOALS, indicator_id="orders"), "g-orders"),
        (Place(PageKey.GOALS, unit_id="u-xianyu"), "g-clothes"),
    ],
)
def test_other_pages_lead_to_a_goal(goals: GoalsPage, place: Place, wanted: str) -> None:
    goals.filter_bar.search.setText("plastic")
    if place.unit_id is not None:
        goals.filter_bar.clear()
    goals.go_to(place)
    assert goals.view.goal_id == wanted


def test_an_indicator_without_a_goal_opens_the_editor_for_it(
    goals: GoalsPage, qtbot: QtBot, in_editor: Callable[..., None], desk: Desk
) -> None:
    desk.goals.delete("g-orders")
    seen: list[str] = []

    def steps(editor: GoalEditor) -> None:
        qtbot.keyClicks(editor.form.target.amount_edit.number_edit, "75000000")
        qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
        seen.append(editor.windowTitle())

    in_editor(steps)
    goals.go_to(Place(PageKey.GOALS, indicator_id="orders"))
    qtbot.waitUntil(lambda: seen == ["New goal"])
    (goal,) = desk.catalog.goals_by_indicator["orders"]
    qtbot.waitUntil(lambda: goals.view.goal_id == goal.id)


def test_a_file_that_is_only_read_says_that_there_is_no_goal(
    open_page: Callable[..., GoalsPage], desk: Desk, path: Path, qtbot: QtBot
) -> None:
    desk.goals.delete("g-orders")
    read_only = Desk.open(path, read_only=True)
    try:
        page = open_page(GoalsPage, read_only)
        with qtbot.waitSignal(page.context.notice) as notice:
            page.go_to(Place(PageKey.GOALS, indicator_id="orders"))
        assert notice.args == ["Orders without cutlery has no goal yet."]
    finally:
        read_only.close()


def test_without_goals_the_page_says_what_to_do(
    open_page: Callable[..., GoalsPage],
    make_desk: Callable[[Workspace], Desk],
    qtbot: QtBot,
    in_editor: Callable[..., None],
) -> None:
    page = open_page(GoalsPage, make_desk(replace(board_workspace(), goals=())))
    assert page.empty.isVisible()
    opened: list[str] = []
    in_editor(lambda editor: opened.append(editor.windowTitle()))
    seeing.click(qtbot, page.empty.button)
    assert opened == ["New goal"]
    bare = open_page(GoalsPage, make_desk(Workspace()))
    went: list[Place] = []
    bare.context.going.connect(went.append)
    seeing.click(qtbot, bare.empty.button)
    assert went == [Place(PageKey.UNITS)]


def test_another_look_changes_words_and_colours(goals: GoalsPage) -> None:
    goals.view.choose("g-plastic")
    light = seeing.picture(goals, "g-co2", Column.STATUS)
    goals.context.set_look(Look(DARK, "ko"))
    assert seeing.text(goals, "g-plastic", Column.ACTUAL) in ("190만 kg", "190만")
    assert seeing.text(goals, "g-plastic", Column.GOAL) == "줄인 플라스틱"
    assert goals.view.goal_id == "g-plastic"
    dark = seeing.picture(goals, "g-co2", Column.STATUS)
    assert seeing.share_of(light, DARK.good.wash) == 0
    assert seeing.share_of(dark, DARK.good.wash) > 0.05
