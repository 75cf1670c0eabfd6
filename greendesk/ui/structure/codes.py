"""A code proposed from a name, so that nobody has to think of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST = 40


def propose_code(name: str, taken: Collection[str], fallback: str) -> str:
    """A short code in plain letters that no other object has.

    A name without Latin letters gives ``fallback`` with a number.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].rstrip("-")
    if stem and stem not in taken:
        return stem
    stem = stem or fallback
    number = 2 if stem in taken or stem != fallback else 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
