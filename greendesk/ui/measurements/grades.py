"""Grades of data quality in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.quality import GRADES

translate = QCoreApplication.translate

_SIGNS = {grade.number: sign for grade, sign in zip(GRADES, "①②③④⑤", strict=True)}
_BY_NUMBER = {grade.number: grade for grade in GRADES}


def grade_sign(quality: int | None) -> str:
    """A grade as a small sign; "" for none."""
    return "" if quality is None else _SIGNS[quality]


def grade_title(quality: int | None, look: Look) -> str:
    """A grade as a form lists it: "2 · Measured"."""
    if quality is None:
        return translate("state", "No grade")
    return f"{quality} · {look.name(_BY_NUMBER[quality].name)}"


def grade_meaning(quality: int, look: Look) -> str:
    """What a grade means, in a sentence."""
    return look.name(_BY_NUMBER[quality].meaning)


def grade_story(quality: int, look: Look) -> str:
    """The grade, and in a line of its own what it means."""
    return f"{grade_title(quality, look)}\n{grade_meaning(quality, look)}"
