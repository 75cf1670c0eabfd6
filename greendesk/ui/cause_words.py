"""Why a value is restated, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.domain.model import Cause
from greendesk.ui.view_words import capitalised

translate = QCoreApplication.translate


def cause_word(cause: Cause) -> str:
    """Why a value is restated, in small letters."""
    return {
        Cause.METHOD: translate("state", "another method"),
        Cause.BOUNDARY: translate("state", "another boundary"),
        Cause.ERROR: translate("state", "an error corrected"),
        Cause.STRUCTURE: translate("state", "another structure"),
    }[cause]


def cause_title(cause: Cause) -> str:
    """Why a value is restated, as a form lists it."""
    return capitalised(cause_word(cause))
