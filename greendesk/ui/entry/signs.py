"""The signs of the entry grid beside its figures."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from greendesk.desk.rows import CellKind, GridCell
from greendesk.domain.approval import Stage
from greendesk.domain.model import State
from greendesk.ui.entry.words import MARKS
from greendesk.ui.measurements.states import state_word

translate = QCoreApplication.translate


class Sign(Enum):
    """What a legend explains; the value is how the sign is written."""

    GAP = "//"
    ESTIMATED = "123"
    ILLUSTRATIVE = "~"
    SUBMITTED = "▖"
    APPROVED = "▌"
    LOCKED = "▌▏"
    RESTATED = "r"
    GRADED = "①"
    NOT_OCCURRING = MARKS[State.NOT_OCCURRING]
    NOT_ESTIMATED = MARKS[State.NOT_ESTIMATED]
    CONFIDENTIAL = MARKS[State.CONFIDENTIAL]
    INCLUDED_ELSEWHERE = MARKS[State.INCLUDED_ELSEWHERE]
    SEVERAL = "Σ"
    LONGER = "⊢"
    COMPUTED = "ƒ"
    NO_EVIDENCE = "○"


OF_STATE = {
    State.ESTIMATED: Sign.ESTIMATED,
    State.RESTATED: Sign.RESTATED,
    State.NOT_OCCURRING: Sign.NOT_OCCURRING,
    State.NOT_ESTIMATED: Sign.NOT_ESTIMATED,
    State.CONFIDENTIAL: Sign.CONFIDENTIAL,
    State.INCLUDED_ELSEWHERE: Sign.INCLUDED_ELSEWHERE,
}
OF_STAGE = {
    Stage.SUBMITTED: Sign.SUBMITTED,
    Stage.APPROVED: Sign.APPROVED,
    Stage.LOCKED: Sign.LOCKED,
}
OF_KIND = {
    CellKind.EMPTY: Sign.GAP,
    CellKind.SEVERAL: Sign.SEVERAL,
    CellKind.PART: Sign.LONGER,
    CellKind.DERIVED: Sign.COMPUTED,
}


def sign_words(sign: Sign) -> str:
    """What a sign means."""
    for state, mark in OF_STATE.items():
        if mark is sign:
            return state_word(state)
    return {
        Sign.GAP: translate("entry", "no value"),
        Sign.ILLUSTRATIVE: translate("entry", "illustrative"),
        Sign.SEVERAL: translate("entry", "several measurements"),
        Sign.LONGER: translate("entry", "longer measurement"),
        Sign.COMPUTED: translate("entry", "computed"),
        Sign.NO_EVIDENCE: translate("entry", "no evidence"),
        Sign.SUBMITTED: translate("entry", "submitted"),
        Sign.APPROVED: translate("entry", "approved"),
        Sign.LOCKED: translate("entry", "locked"),
        Sign.GRADED: translate("entry", "data quality 1 to 5"),
    }[sign]


def signs_of(cells: Iterable[GridCell]) -> frozenset[Sign]:
    """The signs that occur in some cells."""
    found: set[Sign | None] = set()
    for cell in cells:
        found.add(OF_KIND.get(cell.kind))
        found.add(OF_STAGE.get(cell.stage))
        if cell.measurement is not None:
            found.add(OF_STATE.get(cell.measurement.state))
            if cell.measurement.quality is not None:
                found.add(Sign.GRADED)
            if cell.measurement.is_illustrative:
                found.add(Sign.ILLUSTRATIVE)
    return frozenset(sign for sign in found if sign is not None)
