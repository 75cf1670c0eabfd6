"""The ways of a window into the past and back: to a day, to today, and what is different between them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from greendesk.desk.desk import Desk, PastDesk
from greendesk.domain.errors import NotFound
from greendesk.ui.widgets.dialogs import run
from greendesk.ui.workspace_view import Standing, WorkspaceView


class Window(Protocol):
    """What this needs of the window (``MainWindow``)."""

    view: WorkspaceView | None

    @property
    def desk(self) -> Desk | None: ...

    def drop_view(self) -> None: ...

    def show_view(self, desk: Desk, *, standing: Standing) -> WorkspaceView: ...

    def show_workspace(self, desk: Desk, *, standing: Standing) -> None: ...


class LookingBack(QObject):
    """Shows the workspace of a window as it stood, and as it is today again."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window

    def day(self) -> date | None:
        """The day that the window shows; None: today, or no workspace."""
        desk = self._desk()
        return None if desk is None else desk.day

    def _desk(self) -> PastDesk | None:
        view = self._window.view
        return view.desk if view is not None and isinstance(view.desk, PastDesk) else None

    def show(self, day: date) -> None:
        """Show the workspace as it stood on a day, everything where it is now. Raises NotFound."""
        window = self._window
        if window.view is None or window.desk is None:
            return
        past = window.desk.as_known_on(day)
        standing = window.view.standing()
        window.drop_view()
        view = window.show_view(past, standing=standing)
        if view.past_bar is not None:
            view.past_bar.leaving.connect(self._leave)
            view.past_bar.compare_asked.connect(self._compare)

    @Slot()
    def begin(self) -> None:
        """Begin with yesterday evening; the bar then leads to any day."""
        from greendesk.ui.widgets.dates import today

        if self._window.view is not None and self._window.view.past_bar is None:
            yesterday = today() - timedelta(days=1)
            try:
                self.show(yesterday)
            except NotFound:  # the journal began today
                self.show(today())

    @Slot()
    def _leave(self) -> None:
        window, desk, view = self._window, self._window.desk, self._window.view
        if desk is not None and view is not None:
            # Not within the click on a button that goes with the view.
            QTimer.singleShot(0, self, partial(window.show_workspace, desk, standing=view.standing()))

    @Slot()
    def _compare(self) -> None:
        from greendesk.ui.past.compare import CompareDialog

        window, past = self._window, self._desk()
        if past is not None and window.view is not None and window.desk is not None:
            run(CompareDialog(past, window.desk, window.view.context.look, window.view.window()))
