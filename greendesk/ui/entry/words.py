"""The words of the Entry page: states of a measurement, their short marks, and what to press for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.model import State
from greendesk.ui.measurements.states import state_word
from greendesk.ui.view_words import capitalised, counted

translate = QCoreApplication.translate

# The notation keys of emission inventories: the same letters in every language.
MARKS = {
    State.NOT_OCCURRING: "NO",
    State.NOT_ESTIMATED: "NE",
    State.CONFIDENTIAL: "C",
    State.INCLUDED_ELSEWHERE: "IE",
}
REASONS = {mark: state for state, mark in MARKS.items()}

STATE_MENU_KEY = "Ctrl+;"


def deleted_values(count: int, look: Look) -> str:
    """The notice after values were deleted."""
    one, many = translate("entry", "Deleted 1 value"), translate("entry", "Deleted {n} values")
    return counted(count, one, many, look)


def state_title(state: State) -> str:
    """The state as a menu or a form lists it, a missing reason with its mark."""
    word = state_word(state)
    title = capitalised(word)
    return f"{title} ({MARKS[state]})" if state in MARKS else title
