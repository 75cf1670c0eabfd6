"""Codes that people copy from paper: a recovery key, the code of a sign-off."""

from __future__ import annotations

_ALIKE = str.maketrans("018", "OIB")  # base 32, of which such codes are made, has no 0, 1 and 8


def plain_code(typed: str) -> str:
    """A code in base 32 however it was typed: in capitals, without blanks, dashes and look-alikes."""
    return "".join(sign for sign in typed.upper().translate(_ALIKE) if sign.isalnum())
