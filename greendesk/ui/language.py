"""The language of names, numbers and texts: the system's, or the one chosen in the settings."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from greendesk.ui.state import LanguageChoice

# In their own language, so that each is found by the one who reads it.
SHOWN = {
    LanguageChoice.ENGLISH: "English",
    LanguageChoice.KOREAN: "한국어",
    LanguageChoice.CHINESE: "简体中文",
}


def language_of(choice: LanguageChoice) -> str:
    """The language code of ``domain.names.LANGUAGES`` that a choice means here."""
    if choice is not LanguageChoice.SYSTEM:
        return choice.value
    system = QLocale.system()
    if system.language() is QLocale.Language.Korean:
        return "ko"
    simplified = system.script() is not QLocale.Script.TraditionalHanScript
    return "zh_CN" if system.language() is QLocale.Language.Chinese and simplified else "en"


def locale_name_of(choice: LanguageChoice) -> str:
    """How numbers are written: a QLocale name as the system has it, or "" for the chosen language's way."""
    system = QLocale.system()
    if choice is not LanguageChoice.SYSTEM or system.language() is QLocale.Language.C:
        return ""
    return system.name()
