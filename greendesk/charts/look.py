"""How everything looks and reads: a theme, a language, fonts, and numbers, dates and periods in words.

``Look`` is a value: equal looks draw equal pictures. The whole program writes its figures through it.
"""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Literal

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QColor, QFont

from greendesk.charts.fonts import FontsMissing, font, load_fonts, text_width
from greendesk.charts.periods_text import coverage_text, period_text, rating_text, whole_grain
from greendesk.charts.scale import Scale, scale_for, shown_unit, useful_decimals
from greendesk.charts.statuses import SYMBOLS as STATUS_SYMBOLS
from greendesk.charts.statuses import StatusLook, status_word
from greendesk.charts.theme import DARK, LIGHT, PRINT, THEMES, Theme, Tone, contrast, mixed
from greendesk.domain.frozen import frozen
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain, Period
from greendesk.domain.progress import Coverage, GoalProgress, Status
from greendesk.domain.quality import Rating

__all__ = [
    "DARK",
    "LIGHT",
    "MISSING",
    "PRINT",
    "STATUS_SYMBOLS",
    "THEMES",
    "FontsMissing",
    "Look",
    "Role",
    "Scale",
    "StatusLook",
    "Theme",
    "Tone",
    "contrast",
    "load_fonts",
    "mixed",
]

MISSING = "–"  # a value that is not there; never "0"
MINUS = "−"
NBSP = "\u00a0"
Role = Literal["title", "strong", "text", "small"]
_PIXELS: dict[Role, float] = {"title": 15, "strong": 12, "text": 12, "small": 11}
_LOCALES = {"en": "en_US", "ko": "ko_KR", "zh_CN": "zh_CN"}


@cache
def _locale(name: str) -> QLocale:
    return QLocale(name)


@frozen
class Look:
    """Theme, language and size of text.

    Attributes:
        theme: the colours.
        language: "en", "ko" or "zh_CN": names, month names, the order of font families.
        locale_name: a QLocale name for decimal and group signs ("de_DE"); "" = the language's own.
        text_scale: 1.0 on the screen; larger for large pictures, see ``fitted``.
    """

    theme: Theme = LIGHT
    language: str = "en"
    locale_name: str = ""
    text_scale: float = 1.0

    # ---- sizes and fonts

    def fitted(self, width: float, height: float) -> Look:
        """The look for a picture of this size: text and lines grow slowly beyond a card's size."""
        growth = math.sqrt(min(width / 960, height / 540))
        return replace(self, text_scale=max(1.0, round(growth, 2)))

    def px(self, length: float) -> float:
        """A length in logical pixels, grown with the text."""
        return length * self.text_scale

    @property
    def families(self) -> tuple[str, ...]:
        return load_fonts(self.language)

    def font(self, role: Role = "text") -> QFont:
        return font(self.families, _PIXELS[role] * self.text_scale, role in {"title", "strong"})

    def width(self, text: str, role: Role = "text") -> float:
        """Advance width of a text, in logical pixels."""
        pixels = _PIXELS[role] * self.text_scale
        return text_width(self.families, pixels, role in {"title", "strong"}, text)

    def baseline(self, role: Role = "text") -> float:
        """Distance of the baseline from the top of a line: capitals stand in its middle."""
        return self.line_height(role) / 2 + round(_PIXELS[role] * self.text_scale) * 0.365

    def line_height(self, role: Role = "text") -> float:
        """Distance of two lines of text; Noto's own is made for vertical marks and too wide for a chart."""
        return round(_PIXELS[role] * self.text_scale) * 1.4

    # ---- colours

    def colour(self, name: str) -> QColor:
        """A colour of the theme by its name."""
        return QColor(getattr(self.theme, name))

    def ink(self, name: str) -> QColor:
        """A colour of the theme by its name, or a colour given as "#rrggbb"."""
        return QColor(name if name.startswith("#") else getattr(self.theme, name))

    def series(self, index: int | None) -> QColor:
        """The colour of a business unit or series; None = "Other"."""
        return QColor(self.theme.series_colour(index))

    def status(self, status: Status, *, overridden: bool = False) -> StatusLook:
        """How a status is shown; ``overridden``: it stands in place of the computed one."""
        word = status_word(status, overridden=overridden)
        return StatusLook(STATUS_SYMBOLS[status], word, self.theme.tone(status), status.is_withheld)

    def standing(self, progress: GoalProgress) -> StatusLook:
        """How the status that a goal shows is shown."""
        return self.status(progress.shown_status, overridden=progress.override is not None)

    # ---- words

    @property
    def locale(self) -> QLocale:
        return _locale(self.locale_name or _LOCALES.get(self.language, "en_US"))

    def name(self, name: Name) -> str:
        return name.in_language(self.language)

    def unit(self, unit: str) -> str:
        """A unit as it is printed: "t CO2e" -> "t CO₂e"."""
        return shown_unit(unit)

    def date(self, day: date) -> str:
        """A day: "30 Sep 2019", "2019년 9월 30일", "2019年9月30日"."""
        pattern = {"ko": "yyyy년 M월 d일", "zh_CN": "yyyy年M月d日"}.get(self.language, "d MMM yyyy")
        return self._words.toString(QDate(day.year, day.month, day.day), pattern)

    def moment(self, when: datetime) -> str:
        """A day and its time: "30 Sep 2019, 14:05"."""
        return f"{self.date(when.date())}, {when:%H:%M}"

    def month(self, number: int) -> str:
        """A month's short name, 1..12: "Apr", "4월", "4月"."""
        return self._words.standaloneMonthName(number, QLocale.FormatType.ShortFormat)

    def period(
        self, period: Period, grain: Grain | None = None, fiscal_year_start: int = 1, *, short: bool = False
    ) -> str:
        """A period in words.

        Args:
            period: any interval.
            grain: what it is; None finds out (a month, a fiscal quarter or year, or neither: a range).
            fiscal_year_start: month 1..12. Years that start in January carry no "FY".
            short: for an axis: the month or quarter without its year.
        """
        kind = whole_grain(period, fiscal_year_start) if grain is None else grain
        return period_text(self, period, kind, fiscal_year_start, short)

    @property
    def _words(self) -> QLocale:
        return _locale(_LOCALES.get(self.language, "en_US"))

    # ---- numbers

    def digits(self, value: float, decimals: int, *, signed: bool = False) -> str:
        """A bare number with this many decimals, grouped, with a true minus sign."""
        text = self.locale.toString(abs(float(value)), "f", decimals)
        if not any(c.isdigit() and c != "0" for c in text):
            return text
        return (MINUS if value < 0 else "+" if signed else "") + text

    def number(
        self, value: float | None, unit: str = "", *, decimals: int | None = None, signed: bool = False
    ) -> str:
        """A value in full: "1,900,000 kg", "15 %"; "–" for None.

        Args:
            value: in ``unit``; a value of 15 in "%" is 15 %.
            unit: unit of measure, "" for none.
            decimals: None keeps six significant digits and no trailing zeros.
            signed: put "+" before values above zero.
        """
        if value is None or not math.isfinite(value):
            return MISSING
        text = self.digits(value, useful_decimals(value) if decimals is None else decimals, signed=signed)
        return self._with_unit(text, shown_unit(unit))

    def compact(
        self, value: float | None, unit: str = "", *, signed: bool = False, brief: bool = False
    ) -> str:
        """A value to three digits from a million on: "1.9 million kg", "34.5 Mt CO₂e", "190만 kg".

        ``brief`` shortens the English words: "1.9 m kg". Smaller values keep their digits, as in ``number``.
        """
        if value is None or not math.isfinite(value):
            return MISSING
        scale = scale_for(value, unit, self.language)
        if scale.factor == 1 or (scale.word and abs(value) < 1e6):
            return self.number(value, unit, signed=signed, decimals=useful_decimals(value, 4))
        text = self.scaled(value, scale, signed=signed)
        word = scale.brief if brief else scale.word
        if scale.joined:
            return self._with_unit(text + word, scale.unit)
        return self._with_unit(f"{text}{NBSP}{word}" if word else text, scale.unit)

    def scaled(self, value: float, scale: Scale, *, decimals: int | None = None, signed: bool = False) -> str:
        """The digits of a value on a scale, without word or unit; None keeps three significant digits."""
        part = value / scale.factor
        return self.digits(part, useful_decimals(part, 3, 3) if decimals is None else decimals, signed=signed)

    def percent(self, share: float | None, *, decimals: int | None = None, signed: bool = False) -> str:
        """A fraction as a percentage (0.5 -> "50 %"), never rounded up to a full 100 %.

        ``decimals`` None: none from 10 % on, one below.
        """
        if share is None or not math.isfinite(share):
            return MISSING
        value = share * 100
        places = decimals if decimals is not None else 0 if abs(value) >= 10 or value == 0 else 1
        while share < 1 and round(value, places) >= 100 and places < 6:
            places += 1
        if decimals is None and places == 1 and float(f"{value:.1f}").is_integer():
            places = 0
        return self._with_unit(self.digits(value, places, signed=signed), "%")

    @property
    def percent_sign(self) -> str:
        """The percent sign with the space that the language puts before it."""
        return f"{NBSP}%" if self.language == "en" else "%"

    def gap(self, value: float | None, unit: str = "", *, compact: bool = False) -> str:
        """Ahead (+) or behind (−), in the unit; a difference of two percentages in points: "+1.2 pp"."""
        shown = "pp" if unit == "%" else unit
        if compact:
            return self.compact(value, shown, signed=True, brief=True)
        return self.number(value, shown, signed=True)

    def coverage(self, coverage: Coverage) -> str:
        """What is measured: "16 of 18 units, 11 of 12 months"; the units only for a group's total."""
        return coverage_text(coverage)

    def rating(self, rating: Rating) -> str:
        """The data quality of a total: "data quality 2.3 (10 of 12 values)"; "" if nothing is graded."""
        if not rating.rated:
            return ""
        return rating_text(self.quality(rating.quality), rating)

    def quality(self, quality: float | None) -> str:
        """A mean of grades: "2.3", "5"."""
        if quality is None:
            return MISSING
        return self.digits(quality, 0 if round(quality, 1).is_integer() else 1)

    def scale(self, largest: float, unit: str = "") -> Scale:
        """The scale for an axis whose largest absolute value is ``largest``."""
        return scale_for(largest, unit, self.language)

    def _with_unit(self, text: str, unit: str) -> str:
        if not unit:
            return text
        close = unit == "%" and self.language != "en"
        return text + ("" if close else NBSP) + unit
