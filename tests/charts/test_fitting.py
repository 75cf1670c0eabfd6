"""Texts that are too long: shortened or broken, never wider than their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.charts.fitting import elided, wrapped
from greendesk.charts.look import Look

LOOK = Look()
LONG = "Source: Alizila Korea 2019, illustrative monthly split; Store meter report 09.xlsx"


def test_what_fits_stays() -> None:
    assert elided(LOOK, "short", 500) == "short"
    assert wrapped(LOOK, "short", 500) == ["short"]
    assert wrapped(LOOK, "", 500) == []


def test_what_does_not_fit_ends_with_dots() -> None:
    text = elided(LOOK, LONG, 120)
    assert text.endswith("…")
    assert LONG.startswith(text[:-1])
    assert LOOK.width(text) <= 120
    assert elided(LOOK, LONG, 1) == ""


def test_lines_break_between_words_and_the_last_is_shortened() -> None:
    lines = wrapped(LOOK, LONG, 200, lines=2)
    assert len(lines) == 2
    assert LONG.startswith(lines[0] + " ")
    assert lines[1].endswith("…")
    assert " ".join(wrapped(LOOK, LONG, 200, lines=9)) == LONG


def test_chinese_and_korean_break_anywhere() -> None:
    text = "无纸化办公减少的二氧化碳排放量与去年同期相比"
    lines = wrapped(LOOK, text, 100, lines=9)
    assert len(lines) > 2
    assert "".join(lines) == text


def test_no_line_begins_with_a_closing_sign() -> None:
    text = "五个业务单元，十一个月，合计（百分比）：全部"
    for width in range(40, 200, 3):
        lines = wrapped(LOOK, text, width, lines=20)
        assert "".join(lines) == text
        assert not any(line[0] in "，（）：" and line[0] != "（" for line in lines)
        assert not any(line.endswith("（") for line in lines)


@given(st.text(max_size=60), st.floats(0, 300), st.integers(1, 4))
@pytest.mark.usefixtures("qapp")
def test_no_line_is_wider_than_its_place(text: str, width: float, count: int) -> None:
    lines = wrapped(LOOK, text, width, lines=count)
    assert len(lines) <= count
    # A single character that does not fit alone stands alone; only the last line may be shortened away.
    assert all(LOOK.width(line) <= max(width, LOOK.width(line[:1])) for line in lines)
