"""What somebody did, in words: "paste of 48 values", "deletion of unit Hema"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.journal import Act, Deeds, Kind
from greendesk.domain.names import Name
from greendesk.ui.view_words import capitalised, counted

translate = QCoreApplication.translate


def deed_words(deeds: Deeds, name: Name | None, look: Look) -> str:
    """A deed as a menu names it.

    Args:
        deeds: the transaction.
        name: of what it was about, if that is known; else its code is told.
        look: language and numbers.
    """
    act, about = deeds.deed.act, look.name(name) if name is not None else deeds.deed.subject
    values = _of_values().get(act)
    if values is not None:
        return counted(deeds.size, *values, look)
    pattern = _of_things().get(act)
    if pattern is None:
        return f"{act.value} {about}".strip()
    return pattern.format(name=about or translate("journal", "several indicators"))


def told(deeds: Deeds, name: Name | None, look: Look) -> str:
    """A transaction as the history tells it: "Paste of 48 values · Plastic reduced", "Undone: ..."."""
    words = deed_words(deeds, name, look)
    if deeds.deed.act in _of_values() and deeds.deed.subject:
        words += f" · {look.name(name) if name is not None else deeds.deed.subject}"
    if deeds.kind is Kind.UNDO:
        return undone_words(words)
    if deeds.kind is Kind.REDO:
        return redone_words(words)
    return capitalised(words)


def undone_words(what: str) -> str:
    """What the status bar says after undo."""
    return translate("journal", "Undone: {what}").format(what=what)


def redone_words(what: str) -> str:
    return translate("journal", "Done again: {what}").format(what=what)


def acts_with(word: str) -> frozenset[Act]:
    """The acts whose words, in the language of now, hold a word."""
    wanted = word.casefold()
    found = {act for act, pair in _of_values().items() if any(wanted in text.casefold() for text in pair)}
    found |= {act for act, text in _of_things().items() if wanted in text.casefold()}
    return frozenset(found)


def _of_values() -> dict[Act, tuple[str, str]]:
    return {
        Act.ENTER: (translate("journal", "entry of 1 value"), translate("journal", "entry of {n} values")),
        Act.PASTE: (translate("journal", "paste of 1 value"), translate("journal", "paste of {n} values")),
        Act.GRADE: (
            translate("journal", "grading of 1 value"),
            translate("journal", "grading of {n} values"),
        ),
        Act.FILL: (translate("journal", "filling of 1 value"), translate("journal", "filling of {n} values")),
        Act.CLEAR: (
            translate("journal", "deletion of 1 value"),
            translate("journal", "deletion of {n} values"),
        ),
        Act.IMPORT: (translate("journal", "import of 1 row"), translate("journal", "import of {n} rows")),
    }


def _of_things() -> dict[Act, str]:
    return {
        Act.CREATE: translate("journal", "creation of the workspace"),
        Act.BEGIN: translate("journal", "beginning of the journal"),
        Act.SIGN_OFF: translate("journal", "sign-off of a period"),
        Act.ATTACH: translate("journal", "attachment of evidence to {name}"),
        Act.DETACH: translate("journal", "removal of evidence from {name}"),
        Act.SUBMIT: translate("journal", "submission of values of {name}"),
        Act.APPROVE: translate("journal", "approval of values of {name}"),
        Act.LOCK: translate("journal", "locking of values of {name}"),
        Act.REOPEN: translate("journal", "reopening of values of {name}"),
        Act.ASSIGN: translate("journal", "assignment of work on {name}"),
        Act.ROLL_FORWARD: translate("journal", "beginning of fiscal year {name}"),
        Act.SETTINGS: translate("journal", "change of the settings"),
        Act.ADD_UNIT: translate("journal", "addition of unit {name}"),
        Act.CHANGE_UNIT: translate("journal", "change of unit {name}"),
        Act.MOVE_UNIT: translate("journal", "move of unit {name}"),
        Act.DELETE_UNIT: translate("journal", "deletion of unit {name}"),
        Act.ADD_INITIATIVE: translate("journal", "addition of initiative {name}"),
        Act.CHANGE_INITIATIVE: translate("journal", "change of initiative {name}"),
        Act.DELETE_INITIATIVE: translate("journal", "deletion of initiative {name}"),
        Act.ADD_INDICATOR: translate("journal", "addition of indicator {name}"),
        Act.CHANGE_INDICATOR: translate("journal", "change of indicator {name}"),
        Act.DELETE_INDICATOR: translate("journal", "deletion of indicator {name}"),
        Act.ADD_GOAL: translate("journal", "addition of the goal for {name}"),
        Act.CHANGE_GOAL: translate("journal", "change of the goal for {name}"),
        Act.DELETE_GOAL: translate("journal", "deletion of the goal for {name}"),
        Act.RESTATE: translate("journal", "restatement of {name}"),
        Act.RECALCULATE: translate("journal", "recalculation of the base of {name}"),
        Act.OVERRIDE: translate("journal", "override of the status of {name}"),
        Act.REVOKE_OVERRIDE: translate("journal", "return to the computed status of {name}"),
        Act.ADD_FACTOR: translate("journal", "addition of factor {name}"),
        Act.CHANGE_FACTOR: translate("journal", "change of factor {name}"),
        Act.DELETE_FACTOR: translate("journal", "deletion of factor {name}"),
    }
