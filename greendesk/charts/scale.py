"""Scaled units: "million kg", "kt CO₂e", 万, 억. Chosen here, so that no axis reads "(x0.001)"."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from greendesk.domain.frozen import frozen

translate = QCoreApplication.translate

# Steps of a thousand by prefix, where the field does so: tonnes and energy. Others take words.
_PREFIXED = (("t", "kt", "Mt", "Gt"), ("Wh", "kWh", "MWh", "GWh", "TWh"), ("J", "kJ", "MJ", "GJ", "TJ", "PJ"))
_CHINESE_STEPS = ((1e12, "万亿"), (1e8, "亿"), (1e4, "万"))
_KOREAN_STEPS = ((1e12, "조"), (1e8, "억"), (1e4, "만"))
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_FORMULA = re.compile(r"\b(CO2|N2O|CH4|SF6|NF3|SO2|NO2|H2O)(e|eq)?\b")
_POWER = re.compile(r"(?<=[A-Za-zµ])\^?(-?[23])\b")
PLAIN_BELOW = 1e5  # values below this are written with all their digits


@frozen
class Scale:
    """How values are divided for an axis: a value of ``factor`` is written as 1.

    Attributes:
        factor: what to divide by.
        word: "million", "만", or "" where the step is in the unit itself.
        unit: the unit after scaling, ready to show ("kt CO₂e"); "" for none.
        brief: the shortest form of ``word`` ("m").
        joined: whether word follows the digits with no space (만, 万).
    """

    factor: float
    word: str
    unit: str
    brief: str = ""
    joined: bool = False

    @property
    def label(self) -> str:
        """For an axis title: "million kg", "만 kg", "kt CO₂e"."""
        return " ".join(part for part in (self.word, self.unit) if part)


@lru_cache(maxsize=1024)
def shown_unit(unit: str) -> str:
    """A unit as it is printed: "kg CO2e/m3" -> "kg CO₂e/m³"."""
    formulas = _FORMULA.sub(lambda m: m[0].translate(_LOWERED), unit)
    return _POWER.sub(lambda m: m[1].translate(_RAISED), formulas)


def scale_for(largest: float, unit: str, language: str) -> Scale:
    """The scale for an axis or a text whose largest absolute value is ``largest``, in ``unit``."""
    size = abs(largest)
    if unit == "%" or not math.isfinite(size):
        return Scale(1.0, "", shown_unit(unit))
    if language in {"ko", "zh_CN"}:
        steps = _KOREAN_STEPS if language == "ko" else _CHINESE_STEPS
        for factor, word in steps:
            if size >= max(factor, PLAIN_BELOW):
                return Scale(factor, word, shown_unit(unit), word, joined=True)
        return Scale(1.0, "", shown_unit(unit))
    return _prefixed(size, unit) or _worded(size, unit)


def _prefixed(size: float, unit: str) -> Scale | None:
    head, space, rest = unit.partition(" ")
    for family in _PREFIXED:
        if head not in family:
            continue
        place = family.index(head)
        steps = 0
        while size >= 10_000 * 1000.0**steps and place + steps + 1 < len(family):
            steps += 1
        if steps:
            return Scale(1000.0**steps, "", shown_unit(family[place + steps] + space + rest))
    return None


def _worded(size: float, unit: str) -> Scale:
    shown = shown_unit(unit)
    for factor, word, brief in _english_steps():
        if size >= max(factor, PLAIN_BELOW):
            return Scale(factor, word, shown, brief)
    return Scale(1.0, "", shown)


def _english_steps() -> tuple[tuple[float, str, str], ...]:
    return (
        (1e12, translate("charts", "trillion"), translate("charts", "tn", "short for trillion")),
        (1e9, translate("charts", "billion"), translate("charts", "bn", "short for billion")),
        (1e6, translate("charts", "million"), translate("charts", "m", "short for million")),
        (1e3, translate("charts", "thousand"), translate("charts", "k", "short for thousand")),
    )


def useful_decimals(value: float, significant: int = 6, most: int = 6) -> int:
    """How many decimals show ``significant`` digits of ``value``, trailing zeros left out.

    >>> useful_decimals(1894794.52), useful_decimals(17.8750157), useful_decimals(0.5)
    (0, 3, 1)
    """
    if value == 0 or not math.isfinite(value):
        return 0
    room = min(most, max(0, significant - 1 - math.floor(math.log10(abs(value)))))
    text = f"{value:.{room}f}"
    return len(text.rstrip("0").partition(".")[2]) if "." in text else 0
