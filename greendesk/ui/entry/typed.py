"""What a person typed or pasted into a cell: a number, perhaps with a unit, read in the locale's way."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale

from greendesk.domain.errors import InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.domain.measures import is_known
from greendesk.domain.model import State
from greendesk.ui.entry.words import REASONS, STATE_MENU_KEY
from greendesk.ui.measurements.states import state_word
from greendesk.ui.widgets.numbers import parse_number

translate = QCoreApplication.translate

_EXPONENT = re.compile(r"[eE][+-]?\d{1,3}(?![\w.,])")


@frozen
class Typed:
    """A value as typed. ``unit_of_measure`` None: the indicator's own; a missing reason has no value."""

    value: float | None
    unit_of_measure: str | None = None
    state: State | None = None  # a missing reason, or None: the state is not spoken of


def read_typed(text: str, unit: str, locale: QLocale) -> Typed:
    """The number in a text such as "352,000", "352.0 t" or "12 %".

    Args:
        text: not blank.
        unit: the indicator's unit of measure.
        locale: whose decimal sign and digit groups hold.

    Raises:
        InvalidInput: with a sentence; whether the unit fits is the desk's to say.
    """
    number, measure = split_unit(text)
    if not any(sign.isdigit() for sign in number):
        reason = REASONS.get(text.strip().upper())
        if reason is not None:
            raise InvalidInput(_how_to_say(text.strip(), reason), "value")
        number, measure = text, ""
    if measure in ("%", "٪") and unit == "%":
        measure = ""
    value = parse_number(number, locale, unit)
    if isinstance(value, str):
        raise InvalidInput(value, "value")
    # A number word alone multiplies the indicator's own unit: "1.2 million" of kg, "35만" of kg.
    if measure and not is_known(measure) and is_known(f"{measure} {unit}"):
        measure = f"{measure} {unit}"
    return Typed(value, measure or None)


def read_pasted(text: str, unit: str, locale: QLocale) -> Typed:
    """As ``read_typed``, but NO, NE, C and IE, in capitals as this grid copies them, are reasons."""
    reason = REASONS.get(text.strip())
    return Typed(None, state=reason) if reason is not None else read_typed(text, unit, locale)


def split_unit(text: str) -> tuple[str, str]:
    """A text parted where its unit of measure begins: "1.5e3 t CO2" -> ("1.5e3", "t CO2")."""
    stripped = text.strip()
    at = 0
    while at < len(stripped) and not _begins_unit(stripped, at):
        exponent = _EXPONENT.match(stripped, at)
        at = exponent.end() if exponent else at + 1
    return stripped[:at].strip(), stripped[at:].strip()


def _begins_unit(text: str, at: int) -> bool:
    sign = text[at]
    if _EXPONENT.match(text, at) and any(c.isdigit() for c in text[:at]):
        return False
    return sign.isalpha() or sign in "%‰°٪" or unicodedata.category(sign) == "Sc"


def _how_to_say(typed: str, reason: State) -> str:
    return translate(
        "entry",
        "“{typed}” is not a number; to say that there is no value ({reason}), press {key} and choose the "
        "reason.",
    ).format(typed=typed, reason=state_word(reason), key=STATE_MENU_KEY)
