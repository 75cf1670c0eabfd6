"""Statuses in words and symbols: never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.theme import Tone
from greendesk.domain.frozen import frozen
from greendesk.domain.progress import GoalProgress, Status

translate = QCoreApplication.translate

SYMBOLS = {
    Status.ACHIEVED: "★",
    Status.ON_TRACK: "●",
    Status.AT_RISK: "▲",
    Status.OFF_TRACK: "■",
    Status.MOVING_AWAY: "▼",
    Status.MISSED: "✕",
    Status.TOO_EARLY: "▷",
    Status.NO_DATE: "○",
    Status.NO_DATA: "□",
    Status.STALE: "◇",
    Status.LOW_COVERAGE: "◐",
}

OVERRIDDEN = " *"  # after the word of a status that a person has given in place of the computed one


@frozen
class StatusLook:
    """How a status is shown: symbol, word and colours; ``withheld`` ones are grey and hatched."""

    symbol: str
    word: str
    tone: Tone
    withheld: bool

    @property
    def text(self) -> str:
        """Symbol and word: "● On track"."""
        return f"{self.symbol} {self.word}"


def status_word(status: Status, *, overridden: bool = False) -> str:
    """The status in the language of the program, with a mark where it stands in place of the computed one."""
    word = {
        Status.ACHIEVED: translate("charts", "Achieved"),
        Status.ON_TRACK: translate("charts", "On track"),
        Status.AT_RISK: translate("charts", "At risk"),
        Status.OFF_TRACK: translate("charts", "Off track"),
        Status.MOVING_AWAY: translate("charts", "Moving away"),
        Status.MISSED: translate("charts", "Missed"),
        Status.TOO_EARLY: translate("charts", "Too early"),
        Status.NO_DATE: translate("charts", "No target date"),
        Status.NO_DATA: translate("charts", "No data"),
        Status.STALE: translate("charts", "Stale"),
        Status.LOW_COVERAGE: translate("charts", "Low coverage"),
    }[status]
    return word + OVERRIDDEN if overridden else word


def shown_word(progress: GoalProgress) -> str:
    """The shown status in a word, with a mark where a person has given it in place of the computed one."""
    return status_word(progress.shown_status, overridden=progress.override is not None)
