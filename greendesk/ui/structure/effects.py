"""What goes with a deletion, as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.desk.structure import Effects
from greendesk.ui.view_words import counted

translate = QCoreApplication.translate


def effects_text(effects: Effects, own: str, look: Look) -> str:
    """What else a deletion takes: "With it go: 2 initiatives, 60 measurements, 1 goal."; "" if nothing.

    Args:
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
    parts = [_counted(name, count, look) for name, count in counts.items() if count > 0]
    if not parts:
        return ""
    return translate("deletion", "With it go: {listed}.").format(listed=", ".join(parts))


def _counted(name: str, count: int, look: Look) -> str:
    one, many = {
        "units": (translate("deletion", "1 business unit"), translate("deletion", "{n} business units")),
        "initiatives": (translate("deletion", "1 initiative"), translate("deletion", "{n} initiatives")),
        "indicators": (translate("deletion", "1 indicator"), translate("deletion", "{n} indicators")),
        "measurements": (translate("deletion", "1 measurement"), translate("deletion", "{n} measurements")),
        "goals": (translate("deletion", "1 goal"), translate("deletion", "{n} goals")),
    }[name]
    return counted(count, one, many, look)
