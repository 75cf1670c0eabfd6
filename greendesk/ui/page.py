"""The base of every page: visible pages follow each change, hidden ones only note that they are stale."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from greendesk.desk.change import Change
from greendesk.desk.rows import Touched
from greendesk.ui.context import Context, Place


class Page(QWidget):
    """A page of the window.

    A page overrides ``title``, ``refresh`` (ask the desk for all it shows) and, where a single change can be
    shown for less, ``follow``. It never keeps figures of its own beyond what is on the screen.

    Signals:
        retitled: ``title`` is another one by something that the user chose on the page.
    """

    retitled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        context.view_changed.connect(self._all_changed)
        context.look_changed.connect(self._all_changed)
        context.desk.changed.connect(self._desk_changed)

    def title(self) -> str:
        """The heading that the top bar shows."""
        raise TypeError(f"{type(self).__name__} has no title")

    def refresh(self) -> None:
        """Ask the desk for everything that the page shows, and show it."""

    def follow(self, change: Change) -> None:
        """Show what a change made different; by default everything is asked for again."""
        self.refresh()

    def go_to(self, place: Place) -> None:
        """Select what ``place`` names. Called before the page is shown."""

    def place_of(self, touched: Touched) -> Place | None:
        """Where on this page something stands that undo brought back or changed; None: stay as it is."""
        return None

    def choices(self) -> dict[str, Any]:
        """What the user chose on the page (selection, filters), for ``recall`` of a page made anew."""
        return {}

    def recall(self, choices: dict[str, Any]) -> None:
        """Choose what ``choices`` of an earlier page said. Called once, before the page is shown."""

    def ensure_fresh(self) -> None:
        """Refresh now if anything changed while the page was hidden."""
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.ensure_fresh()
        super().showEvent(event)

    @Slot()
    def _all_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.ensure_fresh()

    @Slot(object)
    def _desk_changed(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
        elif change.catalog or change.everything:
            self._stale = False
            self.refresh()
        else:
            self.follow(change)
