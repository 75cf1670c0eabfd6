"""Every key of the entry grid, pressed as a user does; what it did is read back from the desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from greendesk.domain.model import State
from tests.ui.entry.conftest import Officer
from tests.ui.entry.stores import BAGS, PLASTIC

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def test_typing_replaces_enter_commits_and_moves_down(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.enter("190000")
    assert officer.value("plastic", 0) == 190_000
    assert officer.text("plastic", 0) == "190,000"
    assert officer.at() == ("bags", 0)
    assert officer.editor() is None


def test_a_gap_is_filled_and_counts_in_the_coverage(officer: Officer) -> None:
    line = officer.cell("plastic", 6).row()
    assert officer.page.panel.coverage.text(line) == "6 of 12"
    officer.go("plastic", 6)
    officer.enter("352,000")
    assert officer.value("plastic", 6) == 352_000
    assert officer.page.panel.coverage.text(line) == "7 of 12"


def test_shift_enter_commits_and_moves_up(officer: Officer) -> None:
    officer.go("bags", 6)
    officer.type("800")
    officer.press(KEY.Key_Return, SHIFT)
    assert officer.value("bags", 6) == 800
    assert officer.at() == ("plastic", 6)


def test_tab_commits_and_moves_right_shift_tab_left(officer: Officer) -> None:
    officer.go("foam", 3)
    officer.type("150")
    officer.press(KEY.Key_Tab)
    assert officer.at() == ("foam", 4)
    officer.type("160")
    officer.press(KEY.Key_Backtab, SHIFT)
    assert officer.at() == ("foam", 3)
    assert (officer.value("foam", 3), officer.value("foam", 4)) == (150, 160)


def test_the_same_keys_move_without_an_editor(officer: Officer) -> None:
    officer.go("plastic", 1)
    officer.press(KEY.Key_Return)
    assert officer.at() == ("bags", 1)
    officer.press(KEY.Key_Return, SHIFT)
    assert officer.at() == ("plastic", 1)
    officer.press(KEY.Key_Tab)
    assert officer.at() == ("plastic", 2)
    officer.press(KEY.Key_Backtab, SHIFT)
    assert officer.at() == ("plastic", 1)


def test_moving_steps_over_the_bands_of_initiatives(officer: Officer) -> None:
    officer.go("machines", 0)
    officer.press(KEY.Key_Return)
    assert officer.at() == ("power", 0)
    officer.press(KEY.Key_Up)
    assert officer.at() == ("machines", 0)


def test_tab_at_the_end_of_a_line_goes_on_with_the_next(officer: Officer) -> None:
    officer.go("machines", 11)
    officer.press(KEY.Key_Tab)
    assert officer.at() == ("power", 0)
    officer.press(KEY.Key_Backtab, SHIFT)
    assert officer.at() == ("machines", 11)


def test_the_ends_of_the_grid_hold(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.press(KEY.Key_Return, SHIFT)
    officer.press(KEY.Key_Backtab, SHIFT)
    assert officer.at() == ("plastic", 0)
    officer.go("clothes", 11)
    officer.press(KEY.Key_Return)
    officer.press(KEY.Key_Tab)
    assert officer.at() == ("clothes", 11)


def test_arrows_move_and_commit_what_was_typed_over(officer: Officer) -> None:
    officer.go("foam", 6)
    officer.press(KEY.Key_Right)
    assert officer.at() == ("foam", 7)
    officer.type("7")
    officer.press(KEY.Key_Left)
    assert (officer.at(), officer.value("foam", 7)) == (("foam", 6), 7)
    officer.type("6")
    officer.press(KEY.Key_Up)
    assert (officer.at(), officer.value("foam", 6)) == (("bags", 6), 6)


def test_f2_edits_what_is_there(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.press(KEY.Key_F2)
    editor = officer.editor()
    assert editor is not None
    assert editor.text() == "182400"
    officer.press(KEY.Key_Backspace)
    officer.press(KEY.Key_Left)  # moves in the text, not in the grid
    officer.type("9")
    officer.press(KEY.Key_Return)
    assert officer.value("plastic", 0) == 182_490


def test_a_double_click_edits_what_is_there(officer: Officer) -> None:
    officer.go("plastic", 0)
    place = officer.page.grid.visualRect(officer.cell("plastic", 0)).center()
    officer.qtbot.mouseDClick(officer.page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    officer.type("5")
    officer.press(KEY.Key_Return)
    assert officer.value("plastic", 0) == 1_824_005


def test_escape_leaves_the_cell_as_it_was(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.type("5")
    officer.press(KEY.Key_Escape)
    assert officer.editor() is None
    assert officer.value("plastic", 0) == PLASTIC[0]
    assert officer.at() == ("plastic", 0)


def test_a_click_elsewhere_commits(officer: Officer) -> None:
    officer.go("foam", 6)
    officer.type("77")
    officer.go("bags", 0)
    assert officer.value("foam", 6) == 77


def test_what_is_committed_unchanged_writes_nothing(officer: Officer) -> None:
    told: list[object] = []
    officer.desk.changed.connect(told.append)
    officer.go("plastic", 0)
    officer.press(KEY.Key_F2)
    officer.press(KEY.Key_Return)
    assert told == []


def test_delete_deletes_and_offers_to_take_it_back(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.press(KEY.Key_Delete)
    assert officer.notices == ["Deleted 1 value"]
    assert officer.stored("plastic", 0) is None
    assert officer.text("plastic", 0) == ""


def test_delete_takes_all_that_is_selected(officer: Officer) -> None:
    officer.select(("plastic", 0), ("bags", 2))
    officer.press(KEY.Key_Delete)
    assert officer.notices == ["Deleted 6 values"]
    assert [officer.value(code, n) for code in ("plastic", "bags") for n in range(3)] == [None] * 6
    assert officer.value("plastic", 3) == PLASTIC[3]


def test_delete_says_nothing_where_nothing_is(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.press(KEY.Key_Delete)
    assert officer.notices == []


def test_an_emptied_cell_is_a_deletion(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.press(KEY.Key_F2)
    for _ in range(6):
        officer.press(KEY.Key_Backspace)
    officer.press(KEY.Key_Return)
    assert officer.notices == ["Deleted 1 value"]
    assert officer.stored("plastic", 0) is None


def test_ctrl_d_fills_from_the_cell_above(officer: Officer) -> None:
    officer.go("bags", 6)
    officer.enter("800")
    officer.go("foam", 6)
    officer.control(KEY.Key_D)
    assert officer.value("foam", 6) == 800


def test_ctrl_d_fills_a_selection_from_its_first_line(officer: Officer) -> None:
    officer.select(("plastic", 2), ("foam", 3))
    officer.control(KEY.Key_D)
    assert [officer.value("bags", n) for n in (2, 3)] == [271_000, 284_600]
    assert [officer.value("foam", n) for n in (2, 3)] == [271_000, 284_600]
    assert officer.value("plastic", 2) == PLASTIC[2]


def test_ctrl_d_carries_a_missing_reason(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.choose(KEY.Key_C)
    officer.go("bags", 6)
    officer.control(KEY.Key_D)
    found = officer.stored("bags", 6)
    assert found is not None
    assert found.state is State.CONFIDENTIAL


def test_ctrl_r_fills_from_the_left(officer: Officer) -> None:
    officer.select(("foam", 2), ("foam", 5))
    officer.control(KEY.Key_R)
    assert [officer.value("foam", n) for n in (3, 4, 5)] == [148, 148, 148]


def test_ctrl_c_copies_the_selection_as_a_spreadsheet_reads_it(officer: Officer) -> None:
    officer.select(("plastic", 0), ("foam", 1))
    officer.control(KEY.Key_C)
    assert QGuiApplication.clipboard().text() == "182400\t214300\n612\t701\n120\t\n"


def test_copying_across_a_band_leaves_it_out(officer: Officer) -> None:
    officer.select(("machines", 0), ("power", 0))
    officer.control(KEY.Key_C)
    assert QGuiApplication.clipboard().text() == "31\n4120\n"


@pytest.mark.parametrize(
    "key, state",
    [(KEY.Key_R, State.REPORTED), (KEY.Key_E, State.ESTIMATED), (KEY.Key_S, State.RESTATED)],
)
def test_ctrl_semicolon_gives_a_value_a_state(officer: Officer, key: Qt.Key, state: State) -> None:
    officer.go("machines", 0)
    officer.choose(key)
    found = officer.stored("machines", 0)
    assert found is not None
    assert (found.state, found.value, found.source) == (state, 31, "Mean of shops")


@pytest.mark.parametrize(
    "key, state, mark",
    [
        (KEY.Key_O, State.NOT_OCCURRING, "NO"),
        (KEY.Key_N, State.NOT_ESTIMATED, "NE"),
        (KEY.Key_C, State.CONFIDENTIAL, "C"),
        (KEY.Key_I, State.INCLUDED_ELSEWHERE, "IE"),
    ],
)
def test_ctrl_semicolon_says_why_there_is_no_value(
    officer: Officer, key: Qt.Key, state: State, mark: str
) -> None:
    officer.go("plastic", 6)
    officer.choose(key)
    found = officer.stored("plastic", 6)
    assert found is not None
    assert (found.state, found.value) == (state, None)
    assert officer.text("plastic", 6) == mark


def test_a_reason_over_values_offers_to_bring_them_back(officer: Officer) -> None:
    officer.select(("bags", 0), ("bags", 1))
    officer.choose(KEY.Key_N)
    assert officer.notices == ["Deleted 2 values"]
    assert [officer.text("bags", n) for n in (0, 1)] == ["NE", "NE"]
    assert officer.value("bags", 2) == BAGS[2]


def test_a_state_without_a_value_is_refused_with_a_sentence(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.choose(KEY.Key_E)
    assert officer.stored("plastic", 6) is None
    assert "type one first" in officer.says()


def test_the_state_menu_commits_what_is_being_typed_first(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.type("5")
    officer.choose(KEY.Key_E)
    found = officer.stored("plastic", 6)
    assert found is not None
    assert (found.value, found.state) == (5, State.ESTIMATED)


def test_a_reason_takes_the_place_of_letters_that_were_typed(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.enter("ne")
    assert "Ctrl+;" in officer.says()
    officer.choose(KEY.Key_N)
    assert officer.text("plastic", 6) == "NE"
    assert officer.page.model.pending == {}


def test_home_end_and_pages_never_stop_at_a_band(officer: Officer) -> None:
    officer.go("foam", 3)
    officer.press(KEY.Key_Home)
    assert officer.at() == ("foam", 0)
    officer.press(KEY.Key_End)
    assert officer.at() == ("foam", 11)
    officer.control(KEY.Key_Home)
    assert officer.at() == ("plastic", 0)
    officer.control(KEY.Key_End)
    assert officer.at() == ("clothes", 11)
    officer.page.resize(1252, 560)  # so low that a page is a few lines
    seen = set()
    for _ in range(9):
        officer.press(KEY.Key_PageUp)
        seen.add(officer.at()[0])
    assert officer.at() == ("plastic", 11)
    assert len(seen) > 1


def test_f6_goes_round_grid_form_and_source(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.press(KEY.Key_F6)
    assert officer.page.form.value.line.hasFocus()
    assert officer.page.form.value.line.selectedText() == "182400"
    officer.qtbot.keyClick(officer.page.form.value.line, KEY.Key_F6)
    assert officer.page.source.hasFocus()
    officer.qtbot.keyClick(officer.page.source, KEY.Key_F6)
    assert officer.page.grid.hasFocus()
