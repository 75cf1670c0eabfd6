"""Backups without being asked: every half hour and on closing, whenever something changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from greendesk.desk.backups import BackupThread, Folders, Made
from greendesk.desk.desk import Desk
from greendesk.domain.backups import MOST
from greendesk.domain.errors import GreenDeskError
from greendesk.ui.state import State

EVERY_MS = 30 * 60 * 1000
FIRST, SECOND, PROBLEM = "backup/first", "backup/second", "backup/problem"
ROOM = "backup/gigabytes"
GIGABYTE = 1024**3
LEAST_ROOM, MOST_ROOM = 1, 1000  # gigabytes

translate = QCoreApplication.translate


def folders_of(state: State) -> Folders:
    """Where the user wants backups to go."""
    usual, first, second = Folders.usual(), state.text(FIRST), state.text(SECOND)
    return Folders(
        Path(first) if first else usual.first,
        Path(second) if second else None,
        room_of(state) * GIGABYTE,
    )


def room_of(state: State) -> int:
    """The gigabytes that the user gives to all backups of two days."""
    return min(max(state.number(ROOM, MOST // GIGABYTE), LEAST_ROOM), MOST_ROOM)


def second_missing() -> str:
    return translate(
        "backups", "Backed up, but not in the second folder: it is not there, or cannot be written"
    )


class BackupWatch(QObject):
    """Looks after one open workspace until ``finish``.

    Signals:
        told(str): a quiet notice: the second folder is not there, or no backup could be made.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._thread: BackupThread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Back up in another thread if something changed since the last time."""
        if self._thread is not None or not self._is_due():
            return
        self._thread = thread = self._desk.backups.maker(self)
        thread.made.connect(self._made)
        thread.failed.connect(self._failed)
        thread.finished.connect(self._finished)
        thread.start()

    def finish(self) -> None:
        """The workspace is being closed: back up what changed, and stop looking."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.wait()
            self._finished()
        if self._is_due():
            try:
                self._made(self._desk.backups.make())
            except GreenDeskError as error:
                self._failed(error)

    def _is_due(self) -> bool:
        self._desk.backups.folders = folders_of(self._state)
        try:
            return self._desk.backups.is_due()
        except GreenDeskError:  # moved away, or damaged meanwhile: whoever uses it is told
            return False

    @Slot(object)
    def _made(self, made: Made) -> None:
        self._state.keep(PROBLEM, "")
        if made.second:
            self.told.emit(second_missing())

    @Slot(object)
    def _failed(self, error: GreenDeskError) -> None:
        from greendesk.log import LOGGER, start_log  # only faults pay for it

        start_log()
        LOGGER.warning("no backup: %s", type(error).__name__)
        self._state.keep(PROBLEM, error.message)
        self.told.emit(error.message)

    @Slot()
    def _finished(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
