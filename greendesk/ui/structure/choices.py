"""Boxes to choose a business unit or an initiative from."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from greendesk.domain.catalog import Catalog
from greendesk.ui.widgets.choice import Choice

INDENT = "    "
BETWEEN = " › "


class Chooser(Choice):
    """A box of things with ids; typing finds one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(18)
        self.keep_to(24)

    def chosen(self) -> str | None:
        """The id of what is chosen."""
        value = self.currentData(Qt.ItemDataRole.UserRole)
        return None if value is None else str(value)

    def choose(self, wanted: str | None) -> None:
        self.setCurrentIndex(max(0, self.findData(wanted)))


def unit_chooser(
    catalog: Catalog, language: str, parent: QWidget, *, none: str = "", without: Collection[str] = ()
) -> Chooser:
    """Units as a tree; ``none`` is a first line for "no unit", ``without`` are ids not offered."""
    box = Chooser(parent)
    if none:
        box.addItem(none, None)
    for unit in catalog.subtree(None):
        if unit.id not in without:
            depth = len(catalog.path_of(unit.id)) - 1
            box.addItem(INDENT * depth + unit.name.in_language(language), unit.id)
    return box


def initiative_chooser(catalog: Catalog, language: str, parent: QWidget) -> Chooser:
    """Every initiative with its unit before it."""
    box = Chooser(parent)
    for unit in catalog.subtree(None):
        for initiative in catalog.initiatives_by_unit.get(unit.id, ()):
            names = (unit.name.in_language(language), initiative.name.in_language(language))
            box.addItem(BETWEEN.join(names), initiative.id)
    return box
