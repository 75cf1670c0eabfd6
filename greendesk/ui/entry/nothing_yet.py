"""What the Entry page says where there is nothing to enter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.catalog import Catalog
from greendesk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def say_nothing_yet(empty: EmptyState, catalog: Catalog, unit_id: str | None, look: Look) -> None:
    """Say what is missing, and what to do next."""
    if not catalog.units:
        empty.say(
            translate("entry", "Nothing to enter yet"),
            translate(
                "entry", "Begin with your business units: they run initiatives, and those have indicators."
            ),
            translate("entry", "Add a unit"),
        )
        return
    unit = catalog.units.get(unit_id or "")
    title = translate("entry", "No indicators yet")
    if unit is not None:
        title = translate("entry", "No indicators in {unit} yet").format(unit=look.name(unit.name))
    empty.say(
        title,
        translate("entry", "Values belong to the indicators of an initiative; add one and what it measures."),
        translate("entry", "Go to the unit") if unit is not None else translate("entry", "Go to the units"),
    )
