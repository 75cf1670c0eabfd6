"""Checks of single fields: codes, names, numbers, units of measure. A refusal names the field."""

from __future__ import annotations

import unicodedata
from datetime import date
from math import isfinite

from greendesk.domain.errors import InvalidInput
from greendesk.domain.names import Name
from greendesk.domain.periods import FIRST_YEAR, LAST_YEAR

LONGEST_CODE = 64
LONGEST_NAME = 300
# No amount that anybody reports lies beyond; within, no sum, ratio or trend can overflow.
LARGEST = 1e30
SMALLEST = 1e-30


def check_number(value: float, what: str, field: str) -> None:
    """A number is finite, and zero or of a size between 1e-30 and 1e30.

    Args:
        value: the number.
        what: begins the sentence: "The target value".
        field: the name of the field.

    Raises:
        InvalidInput: with the field.
    """
    if not isfinite(value):
        raise InvalidInput(f"{what} is not a number; give a finite one.", field)
    if value != 0 and not SMALLEST <= abs(value) <= LARGEST:
        raise InvalidInput(f"{what} ({value:g}) is beyond any amount; check it and its unit.", field)


def check_code(code: str, field: str = "code") -> None:
    """A code has 1 to 64 characters, no line breaks or control characters, no blanks at its ends.

    Raises:
        InvalidInput: with the field.
    """
    if not code.strip():
        raise InvalidInput("The code is empty; give a short one, such as “hema-plastic”.", field)
    if code != code.strip():
        raise InvalidInput(f"The code “{plain(code.strip())}” has blanks at its ends; remove them.", field)
    if len(code) > LONGEST_CODE:
        raise InvalidInput(
            f"The code “{plain(code[:20])}…” has {len(code)} characters; at most {LONGEST_CODE} are allowed.",
            field,
        )
    if has_control_characters(code):
        raise InvalidInput(
            f"The code “{plain(code)}” holds a line break or control character; remove it.", field
        )


def check_name(name: Name, field: str = "name") -> None:
    """A name is not empty, of one line, and at most 300 characters in each language.

    Raises:
        InvalidInput: with the field.
    """
    if name.is_empty:
        raise InvalidInput("The name is empty; give one in at least one language.", field)
    for text in (name.en, name.ko, name.zh_CN):
        if text is not None and len(text) > LONGEST_NAME:
            raise InvalidInput(
                f"The name “{plain(text[:20])}…” has {len(text)} characters; "
                f"at most {LONGEST_NAME} are allowed.",
                field,
            )
        if text is not None and has_control_characters(text):
            raise InvalidInput(
                f"The name “{plain(text)}” holds a line break or control character; remove it.", field
            )


def check_day(day: date | None, field: str) -> None:
    """A date, if there is one, lies in the years that GreenDesk reckons with.

    Raises:
        InvalidInput: with the field.
    """
    if day is not None:
        check_year(day.year, day.isoformat(), field)


def check_year(year: int, shown: str, field: str) -> None:
    """A year is one that GreenDesk reckons with.

    Args:
        year: the year.
        shown: begins the sentence: the year, or the date that it is part of.
        field: the name of the field.

    Raises:
        InvalidInput: with the field.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidInput(out_of_reach(shown), field)


def out_of_reach(shown: str) -> str:
    """The sentence about a date or year beyond ``FIRST_YEAR`` to ``LAST_YEAR``."""
    return f"{shown} is out of reach; years run from {FIRST_YEAR} to {LAST_YEAR}."


def check_text(text: str, field: str) -> None:
    """A free text may have line breaks, but no NUL and no half of a character (a lone surrogate).

    Raises:
        InvalidInput: with the field.
    """
    if "\0" in text:
        raise InvalidInput("The text holds a NUL character; remove it.", field)
    if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
        raise InvalidInput("The text holds half of a character (a lone surrogate); type it anew.", field)


def check_texts(**texts: str) -> None:
    """``check_text`` of several fields, by their names."""
    for field, text in texts.items():
        check_text(text, field)


def check_fiscal_year_start(month: int) -> None:
    """A month, 1 to 12.

    Raises:
        InvalidInput: field ``fiscal_year_start``.
    """
    if isinstance(month, bool) or month not in range(1, 13):
        raise InvalidInput(
            f"The fiscal year starts in a month from 1 to 12; {month} is none.", "fiscal_year_start"
        )


def check_unit_text(unit: str) -> None:
    """The text of a unit of measure has one line and at most 64 characters; it may be empty.

    Raises:
        InvalidInput: field ``unit``.
    """
    if len(unit) > LONGEST_CODE or has_control_characters(unit):
        raise InvalidInput(
            f"The unit of measure “{plain(unit[:20])}” must be one line of at most "
            f"{LONGEST_CODE} characters.",
            "unit",
        )


def has_control_characters(text: str) -> bool:
    """Line breaks, control characters and halves of characters: what no name in one line holds."""
    return any(unicodedata.category(letter) in {"Cc", "Zl", "Zp", "Cs"} for letter in text)


def plain(text: str) -> str:
    """The text fit for a sentence: blanks for what ``has_control_characters`` finds."""
    return "".join(" " if has_control_characters(letter) else letter for letter in text)
