"""Fitting text into a width: shortened with "…", or broken into lines."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import lru_cache

from greendesk.charts.look import Look, Role

ELLIPSIS = "…"
CLOSING = "，。、；：！？）】》」』”’%,.;:!?)] ·"
OPENING = "（【《「『“‘(["


def elided(look: Look, text: str, width: float, role: Role = "text") -> str:
    """``text``, or as much of its beginning as fits together with "…"; "" if not even that fits."""
    if look.width(text, role) <= width:
        return text
    if look.width(ELLIPSIS, role) > width:
        return ""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if look.width(text[:middle].rstrip() + ELLIPSIS, role) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def wrapped(look: Look, text: str, width: float, role: Role = "text", lines: int = 2) -> list[str]:
    """``text`` in at most ``lines`` lines; the last one is shortened if need be.

    Lines break at spaces, and between any two characters of Chinese, Korean or Japanese.
    """
    result: list[str] = []
    rest = text
    while rest and len(result) < lines - 1 and look.width(rest, role) > width:
        end = _break(look, rest, width, role)
        result.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*result, elided(look, rest, width, role)] if rest else result


def _break(look: Look, text: str, width: float, role: Role) -> int:
    """Where the first line of ``text`` ends: the last place at which it may break and still fits."""

    def fits(end: int) -> bool:
        return look.width(text[:end].rstrip(), role) <= width

    may = [n for n in range(1, len(text)) if _may_break(text[n - 1], text[n])]
    best = bisect_left(may, True, key=lambda n: not fits(n))
    if best:
        return may[best - 1]
    # Not even the first word fits: it is broken wherever it has to be.
    return max(1, bisect_left(range(1, len(text)), True, key=lambda n: not fits(n)))


@lru_cache(maxsize=4096)
def _may_break(before: str, after: str) -> bool:
    """No line begins with a closing sign, or ends with an opening one."""
    if before == " ":
        return True
    return (_wide(before) or _wide(after)) and after not in CLOSING and before not in OPENING


def _wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in {"W", "F"}
