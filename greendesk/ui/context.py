"""What every page is given: the desk, the look, the view of the top bar, and the way to other pages."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.desk.view import View
from greendesk.domain.errors import ReasonNeeded
from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Period
from greendesk.domain.restatement import CauseNeeded, Why


class PageKey(StrEnum):
    """The pages of a workspace, in the order of the rail; INITIATIVE is reached from others."""

    OVERVIEW = "overview"
    UNITS = "units"
    INITIATIVE = "initiative"
    ENTRY = "entry"
    GOALS = "goals"
    HISTORY = "history"
    PROOF = "proof"
    SETTINGS = "settings"


@frozen
class Place:
    """Where to go: a page, and what it should show or select there."""

    page: PageKey
    unit_id: str | None = None
    initiative_id: str | None = None
    indicator_id: str | None = None
    goal_id: str | None = None
    period: Period | None = None


class Context(QObject):
    """Shared by the window and its pages; one per window.

    Signals:
        view_changed: the period, grain or unit filter is another one; read ``view``.
        look_changed: theme or language is another one; read ``look``.
        going: a page asks to go to a ``Place``; the window does it.
        notice: a short text for the status bar.
        asking(str, object): a page asks for a command on the workspace's file, as ``MainWindow.asked``.
        undoable: the same, of something that the user may want to take back at once.
        undo_asked: take back what was done last.
    """

    view_changed = Signal()
    look_changed = Signal()
    going = Signal(object)
    notice = Signal(str)
    asking = Signal(str, object)
    undoable = Signal(str)
    undo_asked = Signal()

    def __init__(self, desk: Desk, look: Look, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        desk.ask_reason_with(self._ask_why)
        self.look = look
        self.view = view

    def _ask_why(self, needed: ReasonNeeded) -> Why | None:
        """Ask why something approved changes, or values are restated; None if the user gives it up."""
        # Both are needed by few.
        if isinstance(needed, CauseNeeded):
            from greendesk.ui.widgets.restate_dialog import cause_for

            return cause_for(self.desk, self.look, needed)
        from greendesk.ui.widgets.reason_dialog import reason_for

        return reason_for(needed)

    def set_view(self, view: View) -> None:
        if view != self.view:
            self.view = view
            self.view_changed.emit()

    def set_look(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self.look_changed.emit()

    def for_writing(self, *controls: QWidget) -> None:
        """Offer controls that change the workspace only where it can be written to."""
        for control in controls:
            control.setEnabled(not self.desk.is_read_only)

    def go(self, place: Place) -> None:
        self.going.emit(place)
