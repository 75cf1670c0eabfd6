"""The shipped fonts hold every character that GreenDesk writes, and Qt finds them by family and weight."""

from __future__ import annotations

import unicodedata

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from pytestqt.qtbot import QtBot

from greendesk.paths import resource

FAMILIES = ("Noto Sans KR", "Noto Sans SC")
STYLES = ("Regular", "SemiBold")
FILES = [f"{family.replace(' ', '')}-{style}.ttf" for family in FAMILIES for style in STYLES]
ASCII = {chr(code) for code in range(0x20, 0x7F)}
ACCENTS = {chr(code) for code in range(0xC0, 0x100)}
SIGNS = set("−×÷±≤≥≈≠·•…–—“”‘’°%‰½€£¥₩©®№→←↑↓●▲■★○◆◇△□▼▾▸▴◂✓✕∑√∞Δµμ\u00a0\u2009\u202f")
SCRIPT_DIGITS = set("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺₋₊")


def characters(file: str) -> set[str]:
    with TTFont(resource(f"fonts/{file}"), lazy=True) as font:
        return {chr(code) for code in font.getBestCmap()}


def gb2312() -> set[str]:
    pairs = (bytes((lead, trail)) for lead in range(0xA1, 0xFF) for trail in range(0xA1, 0xFF))
    return set(b"".join(pairs).decode("gb2312", errors="ignore"))


def named(text: set[str]) -> list[str]:
    """Return what is missing so that a failure can be read."""
    return [f"U+{ord(c):04X} {unicodedata.name(c, '?')}" for c in sorted(text)]


@pytest.mark.parametrize("file", FILES)
def test_every_font_has_latin_figures_and_the_signs_of_a_chart(file: str) -> None:
    assert named((ASCII | ACCENTS | SIGNS | SCRIPT_DIGITS) - characters(file)) == []


@pytest.mark.parametrize("file", FILES[:2])
def test_korean_has_every_modern_syllable_and_letter(file: str) -> None:
    syllables = {chr(code) for code in range(0xAC00, 0xD7A4)}
    letters = {chr(code) for code in (*range(0x1100, 0x1200), *range(0x3131, 0x318F))}
    assert len(syllables) == 11_172
    assert named((syllables | letters) - characters(file)) == []


@pytest.mark.parametrize("file", FILES[2:])
def test_chinese_has_all_of_gb_2312(file: str) -> None:
    wanted = gb2312()
    hanzi = {c for c in wanted if "\u4e00" <= c <= "\u9fff"}
    assert len(hanzi) == 6_763
    assert named(wanted - characters(file)) == []


@pytest.mark.parametrize("file", FILES)
def test_figures_are_tabular(file: str) -> None:
    with TTFont(resource(f"fonts/{file}"), lazy=True) as font:
        cmap, widths = font.getBestCmap(), font["hmtx"]
        assert len({widths[cmap[ord(c)]][0] for c in "0123456789−+×÷±≤≥\u2007"}) == 1


def test_the_licence_is_there_and_all_fonts_stay_small() -> None:
    licence = resource("fonts/OFL.txt").read_text(encoding="utf-8")
    assert licence.startswith("Copyright 2014-2021 Adobe")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert sum(resource(f"fonts/{file}").stat().st_size for file in FILES) < 11_000_000


def test_qt_sees_one_family_of_two_weights_for_each_script(qtbot: QtBot) -> None:
    loaded = [QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}"))) for file in FILES]
    assert -1 not in loaded
    for family in FAMILIES:
        assert set(QFontDatabase.styles(family)) == set(STYLES)
        for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold):
            font = QFont(family)
            font.setPixelSize(20)
            font.setWeight(weight)
            raw = QRawFont.fromFont(font)
            assert (raw.familyName(), raw.weight()) == (family, weight)
            # A line of figures has one width whatever the figures are: no kerning either.
            metrics = QFontMetricsF(font)
            assert metrics.horizontalAdvance("1117411") == pytest.approx(metrics.horizontalAdvance("8888888"))
