"""The states of measurements in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.model import Measurement, Restatement, State
from greendesk.ui.cause_words import cause_word

translate = QCoreApplication.translate


def state_word(state: State) -> str:
    """The state as a sentence uses it, in small letters."""
    return {
        State.REPORTED: translate("state", "reported"),
        State.ESTIMATED: translate("state", "estimated"),
        State.RESTATED: translate("state", "restated"),
        State.NOT_OCCURRING: translate("state", "not occurring"),
        State.NOT_ESTIMATED: translate("state", "not estimated"),
        State.CONFIDENTIAL: translate("state", "confidential"),
        State.INCLUDED_ELSEWHERE: translate("state", "included elsewhere"),
    }[state]


def bridge_words(restatement: Restatement, unit: str, look: Look) -> str:
    """From which value to which, and why: "12 kg → 10 kg, an error corrected"."""
    old, new = (look.number(v, unit) for v in (restatement.old_value, restatement.new_value))
    return f"{old} → {new}, {cause_word(restatement.cause)}"


def bridge_story(restatement: Restatement, unit: str, look: Look) -> str:
    """The same with the explanation, who gave it, and when."""
    name, role = restatement.author, restatement.role
    told = (f"{name} ({role})" if role else name, look.date(restatement.said_on))
    lines = (
        bridge_words(restatement, unit, look),
        restatement.text,
        ", ".join(part for part in told if part),
    )
    return "\n".join(line for line in lines if line)


def standing(measurement: Measurement) -> str:
    """How far a measurement may be relied on: its state, or that it is illustrative."""
    return (
        translate("state", "illustrative") if measurement.is_illustrative else state_word(measurement.state)
    )
