"""What may be typed into a cell, in which words it is refused, and what is warned of."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.domain.model import State
from greendesk.domain.periods import Period
from greendesk.ui.entry.message import Tone
from greendesk.ui.entry.talk import About
from tests.ui.entry.conftest import Officer, OpenPage
from tests.ui.entry.stores import PLASTIC

KEY = Qt.Key


@pytest.mark.parametrize(
    "text, said",
    [
        ("abc", "“abc” is not a number; type digits only, such as 1,234.5."),
        ("-", "“-” is not a number"),
        ("1,23", "can be read in more than one way"),
        ("12 %", "measure different things"),
        ("5 kWh", "measure different things"),
        ("5 pallets", "the unit “pallets” is not known"),
        ("1e999", "larger than any number"),
        ("ne", "to say that there is no value (not estimated), press Ctrl+; and choose the reason"),
        ("NO", "(not occurring), press Ctrl+;"),
        ("c", "(confidential), press Ctrl+;"),
        ("ie", "(included elsewhere), press Ctrl+;"),
    ],
)
def test_what_is_no_value_stays_with_its_sentence(officer: Officer, text: str, said: str) -> None:
    officer.go("plastic", 6)
    officer.enter(text)
    editor = officer.editor()
    assert editor is not None
    assert editor.text() == text
    assert editor.property("wrong") is True
    assert said in officer.says()
    assert officer.page.message.tone() is Tone.PROBLEM
    assert officer.at() == ("plastic", 6)
    assert officer.stored("plastic", 6) is None
    officer.press(KEY.Key_Escape)
    assert officer.stored("plastic", 6) is None
    assert officer.text("plastic", 6) == ""


def test_a_bad_text_can_be_mended_where_it_stands(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.enter("12x")
    officer.press(KEY.Key_Backspace)
    editor = officer.editor()
    assert editor is not None
    assert editor.property("wrong") is False
    officer.press(KEY.Key_Return)
    assert officer.value("plastic", 6) == 12


def test_a_bad_text_left_by_a_click_stands_there_marked_and_unwritten(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.type("12x")
    officer.go("bags", 0)
    assert officer.stored("plastic", 6) is None
    assert officer.text("plastic", 6) == "12x"
    assert "This is not written. Plastic reduced, Oct 2019" in officer.says()
    officer.qtbot.mouseClick(officer.page.message.first, Qt.MouseButton.LeftButton)
    editor = officer.editor()
    assert editor is not None
    assert editor.text() == "12x"
    officer.press(KEY.Key_Backspace)
    officer.press(KEY.Key_Return)
    assert officer.value("plastic", 6) == 12
    assert officer.page.model.pending == {}


@pytest.mark.parametrize(
    "text, kg",
    [
        ("352.0 t", 352_000),
        ("352t", 352_000),
        ("1.5e3", 1_500),
        ("1.2 million", 1_200_000),
        ("１２３", 123),
        ("1,234,567.5", 1_234_567.5),
        ("0", 0),
        ("−5", -5),
        ("0.1 g", 0.0001),
    ],
)
def test_a_value_may_bring_its_unit(officer: Officer, text: str, kg: float) -> None:
    officer.go("plastic", 6)
    officer.enter(text)
    assert officer.value("plastic", 6) == kg


def test_a_percentage_may_be_typed_with_its_sign(officer: Officer) -> None:
    officer.go("share", 0)
    officer.enter("12.5 %")
    assert officer.value("share", 0) == 12.5


@pytest.mark.parametrize(
    "locale, text, shown",
    [
        ("de_DE", "1.234,5", "1.234,5"),
        ("de_DE", "1234,5", "1.234,5"),
        ("fr_FR", "1 234,5", "1\u202f234,5"),
        ("ko_KR", "1,234.5", "1,234.5"),
        ("zh_CN", "1,234.5", "1,234.5"),
        ("en_US", "1,234.5", "1,234.5"),
        ("de_CH", "1’234.5", "1'234.5"),
    ],
)
def test_numbers_are_read_and_shown_in_the_locale(
    open_page: OpenPage, desk: Desk, locale: str, text: str, shown: str
) -> None:
    language = {"ko_KR": "ko", "zh_CN": "zh_CN"}.get(locale, "en")
    officer = open_page(desk, Look(language=language, locale_name=locale))
    officer.go("plastic", 6)
    officer.enter(text)
    assert officer.value("plastic", 6) == 1234.5
    assert officer.text("plastic", 6) == shown
    officer.go("plastic", 6)
    officer.press(KEY.Key_F2)
    officer.type("6")
    officer.press(KEY.Key_Return)
    assert officer.value("plastic", 6) == 1234.56


def test_the_point_of_another_locale_is_not_guessed_at(open_page: OpenPage, desk: Desk) -> None:
    officer = open_page(desk, Look(locale_name="de_DE"))
    officer.go("plastic", 6)
    officer.enter("1234.5")
    assert officer.stored("plastic", 6) is None
    assert "numbers look like 1.234,5" in officer.says()


@pytest.mark.parametrize(
    "code, month, said",
    [
        ("co2", 0, "CO2 of electricity is computed from other indicators"),
        ("clothes", 1, "May 2019 lies outside the initiative's dates (from 10 Jun 2019)"),
        ("water", 3, "holds several shorter measurements; press F2"),
        ("water", 1, "is part of one measurement for Q1 FY2020"),
    ],
)
def test_cells_that_take_no_typing_say_why(officer: Officer, code: str, month: int, said: str) -> None:
    officer.go(code, month)
    officer.type("5")
    assert officer.editor() is None
    assert said in officer.says()


def test_the_sentence_goes_when_one_moves_on(officer: Officer) -> None:
    officer.go("co2", 0)
    officer.type("5")
    officer.go("plastic", 0)
    assert "computed" not in officer.says()


def test_a_month_that_an_initiative_begins_in_takes_the_days_from_then(officer: Officer) -> None:
    officer.go("clothes", 2)
    officer.enter("5")
    found = officer.stored("clothes", 2)
    assert found is not None
    assert found.period == Period(date(2019, 6, 10), date(2019, 6, 30))


def test_ten_times_the_usual_is_written_marked_and_told(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.enter("3520000")
    assert officer.value("plastic", 6) == 3_520_000
    officer.go("plastic", 6)
    assert "Plastic reduced, Oct 2019: 3,520,000 kg is more than ten times the usual" in officer.says()
    assert officer.says().endswith("Keep it, or mend it here.")
    assert officer.page.message.tone() is Tone.WARNING
    officer.go("plastic", 5)
    assert _colour_at_the_foot(officer, "plastic", 6) == QColor(Look().theme.warning.ink)


def test_a_tenth_of_the_usual_is_told_too(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.enter("20000")
    officer.go("plastic", 6)
    assert "20,000 kg is less than a tenth of the usual" in officer.says()


def test_what_is_unusual_already_is_told_at_once_and_can_be_mended(officer: Officer) -> None:
    assert "Bags avoided, Aug 2019: 8,120 bags is more than ten times the usual 733 bags." in officer.says()
    officer.qtbot.mouseClick(officer.page.message.first, Qt.MouseButton.LeftButton)
    assert officer.at() == ("bags", 4)
    editor = officer.editor()
    assert editor is not None
    for _ in range(4):
        officer.press(KEY.Key_Backspace)
    officer.enter("812")
    assert officer.value("bags", 4) == 812
    assert officer.page.talk.about is About.KEYS


def test_an_unusual_value_can_be_kept(officer: Officer) -> None:
    officer.qtbot.mouseClick(officer.page.message.second, Qt.MouseButton.LeftButton)
    assert officer.page.talk.about is About.KEYS
    assert officer.value("bags", 4) == 8_120
    assert _colour_at_the_foot(officer, "bags", 4) != QColor(Look().theme.warning.ink)


def test_a_value_typed_over_an_illustrative_one_is_the_users_own(officer: Officer) -> None:
    officer.go("power", 0)
    officer.enter("4200")
    found = officer.stored("power", 0)
    assert found is not None
    assert (found.state, found.source) == (State.REPORTED, "")


def test_a_value_typed_over_an_estimate_stays_one_until_it_is_said_otherwise(officer: Officer) -> None:
    officer.go("machines", 0)
    officer.enter("32")
    found = officer.stored("machines", 0)
    assert found is not None
    assert (found.state, found.source) == (State.ESTIMATED, "Mean of shops")


def test_the_source_for_new_values_goes_with_each_value(officer: Officer) -> None:
    officer.qtbot.keyClicks(officer.page.source, "October.xlsx")
    officer.qtbot.keyClick(officer.page.source, KEY.Key_Return)
    assert officer.page.grid.hasFocus()
    officer.go("plastic", 6)
    officer.enter("5")
    officer.enter("6")
    officer.paste("7\n")
    for code in ("plastic", "bags", "foam"):
        found = officer.stored(code, 6)
        assert found is not None
        assert found.source == "October.xlsx"
    officer.go("plastic", 0)
    found = officer.stored("plastic", 0)
    assert found is not None
    assert found.source == "Store report"
    assert found.value == PLASTIC[0]


def test_a_derived_row_moves_with_its_input(officer: Officer) -> None:
    assert officer.text("co2", 0) == "2,060"
    officer.go("power", 0)
    officer.enter("5000")
    assert officer.text("co2", 0) == "2,500"


def _colour_at_the_foot(officer: Officer, code: str, month: int) -> QColor:
    """The colour at the foot of a cell, above the line below it."""
    grid = officer.page.grid
    place = grid.visualRect(officer.cell(code, month))
    picture = QImage(grid.viewport().size(), QImage.Format.Format_RGB32)
    grid.viewport().render(picture)
    return picture.pixelColor(place.left() + 8, place.bottom() - 1)
