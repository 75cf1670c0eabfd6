"""The states of measurements in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.domain.model import Measurement, State

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


def standing(measurement: Measurement) -> str:
    """How far a measurement may be relied on: its state, or that it is illustrative."""
    return (
        translate("state", "illustrative") if measurement.is_illustrative else state_word(measurement.state)
    )
