"""Periods, coverage and data quality in words, in three languages."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from greendesk.domain.periods import Grain, Period, fiscal_year, is_month_end, period_of, quarter_of
from greendesk.domain.progress import Coverage
from greendesk.domain.quality import Rating

translate = QCoreApplication.translate


class Words(Protocol):
    """What this module needs of a look."""

    @property
    def language(self) -> str: ...

    def date(self, day: date) -> str: ...

    def month(self, number: int) -> str: ...


def whole_grain(period: Period, fiscal_year_start: int) -> Grain | None:
    """The grain of which ``period`` is exactly one step, if any."""
    for grain in Grain:
        if period_of(period.end, grain, fiscal_year_start) == period:
            return grain
    return None


def period_text(
    words: Words, period: Period, grain: Grain | None, fiscal_year_start: int, short: bool
) -> str:
    """See ``Look.period``; ``grain`` None: a range of dates or of whole months."""
    if grain is Grain.MONTH:
        return words.month(period.end.month) if short else month_text(words, period.end)
    if grain is Grain.QUARTER:
        quarter = _quarter(words.language, quarter_of(period.end, fiscal_year_start))
        return (
            quarter
            if short
            else _ordered(words.language, quarter, year_text(words, period.end, fiscal_year_start))
        )
    if grain is Grain.YEAR:
        return year_text(words, period.end, fiscal_year_start)
    if period.start.day == 1 and is_month_end(period.end):
        return f"{month_text(words, period.start)} – {month_text(words, period.end)}"
    if period.start == period.end:
        return words.date(period.end)
    return f"{words.date(period.start)} – {words.date(period.end)}"


def month_text(words: Words, day: date) -> str:
    """A month with its year: "Apr 2019", "2019년 4월", "2019年4月"."""
    month = words.month(day.month)
    return {"ko": f"{day.year}년 {month}", "zh_CN": f"{day.year}年{month}"}.get(
        words.language, f"{month} {day.year}"
    )


def year_text(words: Words, day: date, fiscal_year_start: int) -> str:
    """The fiscal year that holds ``day``: "FY2020"; "2020" where years start in January."""
    return year_label(words, fiscal_year(day, fiscal_year_start), fiscal_year_start)


def year_label(words: Words, label: int, fiscal_year_start: int) -> str:
    if fiscal_year_start != 1:
        return f"FY{label}"
    return {"ko": f"{label}년", "zh_CN": f"{label}年"}.get(words.language, str(label))


def _quarter(language: str, number: int) -> str:
    return {"ko": f"{number}분기", "zh_CN": f"{number}季度"}.get(language, f"Q{number}")


def _ordered(language: str, quarter: str, year: str) -> str:
    return f"{year} {quarter}" if language in {"ko", "zh_CN"} else f"{quarter} {year}"


def rating_text(quality: str, rating: Rating) -> str:
    """The data quality of a total, with how many of its values are graded; ``quality`` as printed."""
    if rating.values == rating.rated == 1:
        return translate("charts", "data quality {quality}").format(quality=quality)
    return translate("charts", "data quality {quality} ({n} of {of} values)").format(
        quality=quality, n=rating.rated, of=rating.values
    )


def coverage_text(coverage: Coverage) -> str:
    """What of a total is measured: "16 of 18 units, 11 of 12 months"."""
    months = translate("charts", "{n} of {of} months").format(n=coverage.months, of=coverage.of)
    if coverage.of_units <= 1:
        return months
    units = translate("charts", "{n} of {of} units").format(n=coverage.units, of=coverage.of_units)
    return translate("charts", "{units}, {months}").format(units=units, months=months)
