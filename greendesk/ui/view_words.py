"""The top bar's view in words: "FY2020" and "Apr 2019 – Mar 2020"."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.desk.view import Span, View
from greendesk.domain.periods import Grain, month_period

translate = QCoreApplication.translate


def span_word(span: Span) -> str:
    return {
        Span.MONTH: translate("view", "Month"),
        Span.QUARTER: translate("view", "Quarter"),
        Span.FISCAL_YEAR: translate("view", "Fiscal year"),
        Span.ROLLING_12: translate("view", "Rolling 12 months"),
    }[span]


def grain_word(grain: Grain) -> str:
    return {
        Grain.MONTH: translate("view", "Month"),
        Grain.QUARTER: translate("view", "Quarter"),
        Grain.YEAR: translate("view", "Year"),
    }[grain]


def window_words(view: View, fiscal_year_start: int, look: Look) -> tuple[str, str]:
    """The name of the view's window, and its months; the second is "" where the first says all."""
    months = " – ".join(
        look.period(month_period(m), Grain.MONTH) for m in _ends(view.window.month_ordinals())
    )
    grain = {Span.MONTH: Grain.MONTH, Span.QUARTER: Grain.QUARTER, Span.FISCAL_YEAR: Grain.YEAR}.get(
        view.span
    )
    if grain is None:
        return translate("view", "12 months"), months
    name = look.period(view.window, grain, fiscal_year_start)
    return name, "" if grain is Grain.MONTH else months


def _ends(months: range) -> tuple[int, int]:
    return months[0], months[-1]


def counted(number: int, one: str, many: str, look: Look) -> str:
    """``one`` or ``many`` (with "{n}") for a number of things."""
    return (one if number == 1 else many).format(n=look.digits(number, 0))


def capitalised(words: str) -> str:
    """Words as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]


def moment_words(seconds: float, look: Look) -> str:
    """A moment of the computer's clock in words: "24 Nov 2026 10:48"."""
    moment = datetime.fromtimestamp(seconds, UTC).astimezone()
    return f"{look.date(moment.date())} {moment:%H:%M}"
