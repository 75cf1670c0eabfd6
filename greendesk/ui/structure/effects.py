"""What goes with a deletion, as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.desk.structure import Effects


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
    return QCoreApplication.translate("deletion", "With it go: {listed}.").format(listed=", ".join(parts))


def _counted(name: str, count: int, look: Look) -> str:
    # lupdate recognises the plural of this spelling alone.
    words = {
        "units": QCoreApplication.translate("deletion", "{n} business unit(s)", "", count),
        "initiatives": QCoreApplication.translate("deletion", "{n} initiative(s)", "", count),
        "indicators": QCoreApplication.translate("deletion", "{n} indicator(s)", "", count),
        "measurements": QCoreApplication.translate("deletion", "{n} measurement(s)", "", count),
        "goals": QCoreApplication.translate("deletion", "{n} goal(s)", "", count),
    }
    return words[name].format(n=look.number(count))
