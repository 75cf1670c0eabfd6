"""Blocks from a spreadsheet: written whole, or not at all, each bad cell with its reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.model import State
from greendesk.domain.periods import month_period
from greendesk.ui.entry.block import Block, read_block, write_block
from greendesk.ui.entry.message import Tone
from tests.ui.entry.conftest import Officer, OpenPage
from tests.ui.entry.stores import APRIL, BAGS, PLASTIC

KEY = Qt.Key


# ---- the text on the clipboard
@pytest.mark.parametrize(
    "text, cells",
    [
        ("", ()),
        ("1", (("1",),)),
        ("1\t2\r\n3\t4\r\n", (("1", "2"), ("3", "4"))),
        ("1\t2\n3\n", (("1", "2"), ("3", ""))),
        ("1\r2\r", (("1",), ("2",))),
        ('"1\t2"\t3\n', (("1\t2", "3"),)),
        ('"two\nlines"\t3\n', (("two\nlines", "3"),)),
        ('"say ""so"""\n', (('say "so"',),)),
        ('"never closed\t3\n', (('"never closed', "3"),)),
        ('5"\t3\n', (('5"', "3"),)),
        ("1\t\t", (("1", "", ""),)),
        ("\t1\n", (("", "1"),)),
        ("\n\n5\n", (("",), ("",), ("5",))),
    ],
)
def test_the_clipboard_is_read_as_spreadsheets_write_it(text: str, cells: Block) -> None:
    assert read_block(text) == cells


CELLS = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=8)


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.tuples(*[CELLS] * n), min_size=1, max_size=4)))
def test_what_is_copied_is_read_back(rows: list[tuple[str, ...]]) -> None:
    assert read_block(write_block(rows)) == tuple(rows)


# ---- laid over the grid
def test_a_block_is_written_whole_with_one_change(officer: Officer) -> None:
    told: list[object] = []
    officer.desk.changed.connect(told.append)
    officer.go("plastic", 6)
    officer.paste("352,000\t360,000\r\n810\t820\r\n")
    assert [officer.value("plastic", n) for n in (6, 7)] == [352_000, 360_000]
    assert [officer.value("bags", n) for n in (6, 7)] == [810, 820]
    assert len(told) == 1
    assert officer.says() == "4 values written"
    assert officer.page.message.tone() is Tone.DONE


def test_a_block_steps_over_the_bands_of_initiatives(officer: Officer) -> None:
    officer.go("machines", 6)
    officer.paste("50\n4000\n")
    assert officer.value("machines", 6) == 50
    assert officer.value("power", 6) == 4000


def test_an_empty_cell_of_the_block_leaves_its_cell_alone(officer: Officer) -> None:
    officer.go("plastic", 0)
    officer.paste("\t1\n \t2\n")
    assert (officer.value("plastic", 0), officer.value("plastic", 1)) == (PLASTIC[0], 1)
    assert (officer.value("bags", 0), officer.value("bags", 1)) == (BAGS[0], 2)


def test_one_bad_cell_keeps_the_whole_block_unwritten(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste("352,000\tabc\n810\t820\n")
    assert [officer.stored(code, n) for code in ("plastic", "bags") for n in (6, 7)] == [None] * 4
    assert [officer.text(code, n) for code in ("plastic", "bags") for n in (6, 7)] == [
        "352,000", "abc", "810", "820",
    ]  # fmt: skip
    assert "1 of 4 values cannot be taken, so none is written yet." in officer.says()
    assert "Plastic reduced, Nov 2019: “abc” is not a number" in officer.says()
    bad = officer.cell("plastic", 7)
    assert officer.page.model.bad_cells() == [bad]
    assert "abc" in str(officer.page.model.data(bad, Qt.ItemDataRole.ToolTipRole))


def test_mending_the_last_bad_cell_writes_the_block(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste("352,000\tabc\n81x\t820\n")
    officer.qtbot.mouseClick(officer.page.message.first, Qt.MouseButton.LeftButton)  # go there
    editor = officer.editor()
    assert editor is not None
    assert editor.text() == "abc"
    for _ in "abc":
        officer.press(KEY.Key_Backspace)
    officer.enter("360,000")
    assert officer.stored("plastic", 7) is None
    assert "1 of 4" in officer.says()
    officer.go("bags", 6)
    officer.enter("810")
    assert [officer.value("plastic", n) for n in (6, 7)] == [352_000, 360_000]
    assert [officer.value("bags", n) for n in (6, 7)] == [810, 820]
    assert officer.page.model.pending == {}


def test_a_bad_mend_stays_in_the_editor(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste("352,000\tabc\n")
    officer.go("plastic", 7)
    officer.enter("xyz")
    assert officer.editor() is not None
    assert "“xyz” is not a number" in officer.says()
    officer.press(KEY.Key_Escape)
    assert officer.text("plastic", 7) == "abc"


def test_delete_leaves_a_bad_cell_out_and_writes_the_rest(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste("352,000\tabc\n")
    officer.go("plastic", 7)
    officer.press(KEY.Key_Delete)
    assert officer.notices == []
    assert officer.value("plastic", 6) == 352_000
    assert officer.stored("plastic", 7) is None
    assert officer.text("plastic", 7) == ""


@pytest.mark.parametrize("by", ["escape", "button"])
def test_the_block_can_be_dropped(officer: Officer, by: str) -> None:
    officer.go("plastic", 0)
    officer.paste("1\tabc\n")
    if by == "escape":
        officer.press(KEY.Key_Escape)
    else:
        officer.qtbot.mouseClick(officer.page.message.second, Qt.MouseButton.LeftButton)
    assert officer.page.model.pending == {}
    assert [officer.text("plastic", n) for n in (0, 1)] == ["182,400", "214,300"]
    assert officer.value("plastic", 0) == PLASTIC[0]


@pytest.mark.parametrize(
    "code, month, text, room",
    [
        ("plastic", 6, "\t".join("1234567"), ("1 × 7 cells (down × across)", "room for 9 × 6;")),
        ("clothes", 0, "1\n2\n", ("2 × 1 cells (down × across)", "room for 1 × 12;")),
    ],
)
def test_a_block_larger_than_the_grid_is_refused(
    officer: Officer, code: str, month: int, text: str, room: tuple[str, str]
) -> None:
    officer.go(code, month)
    officer.paste(text)
    assert all(words in officer.says() for words in room)
    assert officer.says().endswith("Nothing was pasted.")
    assert officer.page.model.pending == {}
    assert officer.stored("plastic", 6) is None


def test_blank_cells_beyond_the_grid_do_no_harm(officer: Officer) -> None:
    officer.go("plastic", 11)
    officer.paste("5\t\t\n\t\t\n")
    assert officer.value("plastic", 11) == 5


def test_one_copied_cell_fills_a_whole_selection(officer: Officer) -> None:
    officer.select(("plastic", 6), ("bags", 7))
    officer.paste("5\n")
    assert [officer.value(code, n) for code in ("plastic", "bags") for n in (6, 7)] == [5] * 4


def test_a_block_in_the_signs_of_a_german_spreadsheet(open_page: OpenPage, desk: Desk) -> None:
    officer = open_page(desk, Look(locale_name="de_DE"))
    officer.go("plastic", 6)
    officer.paste("352.000,5\t360000,25\r\n")
    assert [officer.value("plastic", n) for n in (6, 7)] == [352_000.5, 360_000.25]


def test_an_english_block_is_refused_where_the_comma_is_decimal(open_page: OpenPage, desk: Desk) -> None:
    officer = open_page(desk, Look(locale_name="de_DE"))
    officer.go("plastic", 6)
    officer.paste("352.5\t1,5\n")
    assert officer.stored("plastic", 7) is None
    assert "can be read in more than one way" in officer.says()


def test_units_in_a_block_are_converted(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste('"352.0 t"\t360 t\n')
    assert [officer.value("plastic", n) for n in (6, 7)] == [352_000, 360_000]


def test_cells_that_take_no_typing_are_bad_cells_of_a_block(officer: Officer) -> None:
    officer.go("power", 0)
    officer.paste("4000\n2000\n9000\n")
    model = officer.page.model
    problems = {place[0]: text.problem for place, text in model.pending.items()}
    assert problems["power"] == ""
    assert "computed from other indicators" in problems["co2"]
    assert "overlaps" in problems["water"]


def test_days_outside_the_initiative_are_bad_cells(officer: Officer) -> None:
    officer.go("clothes", 1)
    officer.paste("1\t2\n")
    assert "begins before the initiative" in officer.says()
    assert officer.stored("clothes", 2) is None


def test_what_is_copied_here_can_be_pasted_here(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.choose(KEY.Key_N)
    officer.select(("plastic", 5), ("plastic", 6))
    officer.control(KEY.Key_C)
    officer.go("plastic", 7)
    officer.control(KEY.Key_V)
    assert officer.value("plastic", 7) == PLASTIC[5]
    found = officer.stored("plastic", 8)
    assert found is not None
    assert found.state is State.NOT_ESTIMATED


def test_an_empty_clipboard_says_what_to_do(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste("")
    assert "copy cells in a spreadsheet first" in officer.says()


def test_a_value_that_another_one_wrote_meanwhile_is_held_against_the_rules_again(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste("5\tabc\n")
    quarter = Entry("plastic", month_period(APRIL + 8), 9.0)
    officer.desk.entries.put([quarter])
    assert officer.text("plastic", 6) == "5"  # still waits
    officer.go("plastic", 7)
    officer.enter("6")
    assert [officer.value("plastic", n) for n in (6, 7, 8)] == [5, 6, 9]


def test_unwritten_cells_of_rows_that_go_are_forgotten(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.paste("5\tabc\n")
    officer.desk.indicators.delete("plastic")
    assert officer.page.model.pending == {}
