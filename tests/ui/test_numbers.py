"""Numbers as people type and paste them: one number, or one sentence; never a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from greendesk.ui.widgets.numbers import NumberEdit, WholeNumberEdit, edit_text, parse_number

LOCALES = ("en_US", "de_DE", "fr_FR", "de_CH", "en_IN", "ko_KR", "zh_CN", "ar_EG")


@pytest.mark.parametrize(
    "locale, text, value",
    [
        ("en_US", "1,234.5", 1234.5),
        ("en_US", "1 234.5", 1234.5),
        ("en_US", "1\u202f234.5", 1234.5),
        ("en_US", " 12 ", 12.0),
        ("en_US", "−5", -5.0),
        ("en_US", "+5", 5.0),
        ("en_US", "５００", 500.0),
        ("en_US", "1.2E+06", 1.2e6),
        ("en_US", ".5", 0.5),
        ("en_US", "5.", 5.0),
        ("en_US", "0.234", 0.234),
        ("de_DE", "1.234,5", 1234.5),
        ("de_DE", "1234,5", 1234.5),
        ("fr_FR", "1\u00a0234,5", 1234.5),
        ("de_CH", "1’234.5", 1234.5),
        ("de_CH", "1'234.5", 1234.5),
        ("en_IN", "12,34,567.5", 1234567.5),
        ("ar_EG", "١٢٣٤٫٥", 1234.5),
    ],
)
def test_reads_what_the_locale_writes(locale: str, text: str, value: float) -> None:
    assert parse_number(text, QLocale(locale)) == value


@pytest.mark.parametrize(
    "locale, text",
    [
        ("en_US", "1,23"),
        ("en_US", "1.234,5"),
        ("en_US", "12 34"),
        ("en_US", "1,,234"),
        ("en_US", ",234"),
        ("en_US", "0,234"),
        ("en_US", "1,234 567"),
        ("de_DE", "1,234.5"),
        ("de_DE", "0.234"),
    ],
)
def test_refuses_what_can_be_read_two_ways(locale: str, text: str) -> None:
    answer = parse_number(text, QLocale(locale))
    assert isinstance(answer, str)
    assert text in answer
    assert "more than one way" in answer


@pytest.mark.parametrize("text", ["abc", "-", ".", "nan", "inf", "500 kg", "(500)", "¥500", "1+2"])
def test_says_what_is_not_a_number(text: str) -> None:
    answer = parse_number(text, QLocale("en_US"))
    assert isinstance(answer, str)
    assert "is not a number" in answer
    assert "1,234.5" in answer


def test_empty_and_too_large() -> None:
    assert parse_number("  ", QLocale("en_US")) == "Type a number."
    assert "larger than any number" in str(parse_number("1e999", QLocale("en_US")))


def test_a_percent_sign_is_taken_only_where_the_unit_is_percent() -> None:
    english = QLocale("en_US")
    assert parse_number("15 %", english, "%") == 15.0
    assert "in kg" in str(parse_number("15%", english, "kg"))
    assert "no unit of measure" in str(parse_number("15%", english))


@given(
    st.sampled_from(LOCALES),
    st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15),
)
def test_what_an_editor_shows_reads_back_as_the_same_number(name: str, value: float) -> None:
    locale = QLocale(name)
    assert parse_number(edit_text(value, locale), locale) == value


@given(st.sampled_from(LOCALES), st.text(max_size=12))
def test_any_text_gives_a_number_or_a_sentence(name: str, text: str) -> None:
    answer = parse_number(text, QLocale(name))
    assert isinstance(answer, float) or answer.endswith(".")


def test_number_edit(qtbot: QtBot) -> None:
    edit = NumberEdit(QLocale("de_DE"), "kg")
    qtbot.addWidget(edit)
    assert edit.number() is None
    with qtbot.waitSignal(edit.edited):
        qtbot.keyClicks(edit, "1.234,5")
    assert edit.number() == 1234.5
    edit.set_number(0.1)
    assert edit.text() == "0,1"
    edit.set_number(None)
    assert edit.text() == ""
    edit.setText("abc")
    assert "is not a number" in str(edit.number())


def test_whole_number_edit_stays_in_its_range(qtbot: QtBot) -> None:
    edit = WholeNumberEdit(320, 8000)
    qtbot.addWidget(edit)
    edit.setValue(10)
    assert edit.value() == 320
