"""What was deleted and what went with it, as the notice after a deletion says it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.desk.structure import Effects
from greendesk.ui.view_words import counted

translate = QCoreApplication.translate


def deleted(what: str, effects: Effects, own: str, look: Look) -> str:
    """A deletion in a sentence: "Deleted Hema. With it went: 2 initiatives, 60 measurements, 1 goal".

    Args:
        what: the name of what was deleted.
        effects: of the deletion, the thing itself included.
        own: the count to leave the thing itself out of: "units", "initiatives" or "indicators".
        look: prints the numbers.
    """
    counts = {
        "units": effects.units,
        "initiatives": effects.initiatives,
        "indicators": effects.indicators,
        "measurements": effects.measurements,
        "goals": effects.goals,
    }
    counts[own] -= 1
    parts = [counted_things(name, count, look) for name, count in counts.items() if count > 0]
    if not parts:
        return translate("deletion", "Deleted {what}").format(what=what)
    pattern = translate("deletion", "Deleted {what}. With it went: {listed}")
    return pattern.format(what=what, listed=", ".join(parts))


def counted_things(name: str, count: int, look: Look) -> str:
    """Such as "2 initiatives"; ``name`` is "units", "initiatives", "indicators", "measurements", "goals"."""
    one, many = {
        "units": (translate("deletion", "1 business unit"), translate("deletion", "{n} business units")),
        "initiatives": (translate("deletion", "1 initiative"), translate("deletion", "{n} initiatives")),
        "indicators": (translate("deletion", "1 indicator"), translate("deletion", "{n} indicators")),
        "measurements": (translate("deletion", "1 measurement"), translate("deletion", "{n} measurements")),
        "goals": (translate("deletion", "1 goal"), translate("deletion", "{n} goals")),
    }[name]
    return counted(count, one, many, look)
