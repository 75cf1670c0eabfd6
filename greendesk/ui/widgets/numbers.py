"""Numbers as people type and paste them, in the locale's way: one number, or a sentence; never a guess."""

from __future__ import annotations

import math
import re
import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

translate = QCoreApplication.translate

MINUS_SIGNS = str.maketrans(dict.fromkeys("\u2212\u2013\u2012\ufe63\uff0d\u2010\u2011", "-"))
SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]")
APOSTROPHES = "'\u2019"


def parse_number(text: str, locale: QLocale, unit: str = "") -> float | str:
    """The number that ``text`` stands for in ``locale``, or a sentence that says why it is none.

    The locale decides which sign is the decimal one and which one groups digits; groups must be whole
    ("1,23" is refused where the comma groups, "1.234,5" where the point is decimal). Spaces may group in
    every locale. A percent sign is taken only where ``unit`` is "%".
    """
    typed = " ".join(text.split())
    plain = _plain(text).strip()
    if not plain:
        return translate("numbers", "Type a number.")
    if plain.endswith(("%", "\u066a")):
        if unit != "%":
            return translate(
                "numbers",
                "“{typed}” ends with a percent sign, but this value is in {unit}; type the amount itself.",
            ).format(typed=typed, unit=unit or translate("numbers", "no unit of measure"))
        plain = plain[:-1].strip()
    match = re.fullmatch(r"([+-]?)\s*([\d.,'\u2019\u066b\u066c \u00a0]+)(?:[eE]([+-]?\d{1,3}))?", plain)
    if match is None or not any(c.isdigit() for c in match[2]):
        return translate("numbers", "“{typed}” is not a number; type digits only, such as {example}.").format(
            typed=typed, example=example(locale)
        )
    digits = _digits(match[2], locale)
    if digits is None:
        return translate(
            "numbers",
            "“{typed}” can be read in more than one way; with these settings numbers look like {example}.",
        ).format(typed=typed, example=example(locale))
    value = float(f"{match[1]}{digits}e{match[3] or 0}")
    if math.isinf(value):
        return translate(
            "numbers", "“{typed}” is larger than any number that can be kept; check its digits."
        ).format(typed=typed)
    return value


def example(locale: QLocale) -> str:
    """A number in the locale's way, for sentences."""
    return locale.toString(1234.5, "f", 1)


def edit_text(value: float | None, locale: QLocale) -> str:
    """The text of a number in an editor: every digit, no groups; empty for None."""
    if value is None:
        return ""
    ungrouped = QLocale(locale)
    ungrouped.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    value = float(value)
    if value.is_integer() and abs(value) < 1e15:
        return ungrouped.toString(value, "f", 0)
    shortest = min((f"{value:.{n}g}" for n in range(1, 18) if float(f"{value:.{n}g}") == value), key=len)
    if "e" in shortest:
        return shortest.replace(".", locale.decimalPoint())
    return ungrouped.toString(value, "f", len(shortest.partition(".")[2]))


def _plain(text: str) -> str:
    """Wide and foreign digits as 0-9, any minus as "-", any space as a plain one; no marks of direction."""
    seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
    wide = unicodedata.normalize("NFKC", seen).translate(MINUS_SIGNS)
    ascii_digits = "".join(
        str(unicodedata.decimal(c)) if unicodedata.category(c) == "Nd" else c for c in wide
    )
    return SPACES.sub(" ", ascii_digits)


def _digits(text: str, locale: QLocale) -> str | None:
    """Digits with "." for the decimal sign and no groups; None if the signs stand elsewhere than they may."""
    decimal, group = _plain(locale.decimalPoint()), _plain(locale.groupSeparator())
    groups = {group, " "} | (set(APOSTROPHES) if group in APOSTROPHES else set())
    whole, _, fraction = text.strip().partition(decimal)
    if not re.fullmatch(r"\d*", fraction):
        return None
    used = {c for c in whole if not c.isdigit()}
    if not used:
        return f"{whole or '0'}.{fraction or '0'}" if whole or fraction else None
    if len(used) > 1 or not used <= groups:
        return None
    parts = re.split(r"\D", whole)
    # "0,234" may be a decimal number from elsewhere: no group begins with a zero.
    if not 1 <= len(parts[0]) <= 3 or parts[0].startswith("0") or len(parts[-1]) != 3:
        return None
    middle = 2 if _groups_by_two(locale) and all(len(p) == 2 for p in parts[1:-1]) else 3
    return f"{''.join(parts)}.{fraction or '0'}" if all(len(p) == middle for p in parts[1:-1]) else None


def _groups_by_two(locale: QLocale) -> bool:
    """Whether the locale writes 1,00,00,000."""
    return len(re.findall(r"\D", _plain(locale.toString(10_000_000)))) == 3


class NumberEdit(QLineEdit):
    """A line that holds a number in the locale's way, or nothing.

    Signals:
        edited: the text is another one by the user's hand; ask ``number``.
    """

    edited = Signal()

    def __init__(self, locale: QLocale, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = unit
        self._number_locale = locale
        self.textEdited.connect(self._tell)

    def number(self) -> float | str | None:
        """The number; None if the line is empty; a sentence if it holds something else."""
        return parse_number(self.text(), self._number_locale, self.unit) if self.text().strip() else None

    def set_number(self, value: float | None) -> None:
        self.setText(edit_text(value, self._number_locale))

    @Slot(str)
    def _tell(self, _text: str) -> None:
        self.edited.emit()


class WholeNumberEdit(QSpinBox):
    """A whole number in a range, with buttons."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        # The stylesheet's padding does not reach a spin box's own line.
        self.lineEdit().setTextMargins(8, 0, 0, 0)
