"""The check of a file, in a thread of its own: a million records take seconds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from greendesk.desk.proof import Verdict, verify_file
from greendesk.domain.errors import GreenDeskError


class Checking(QThread):
    """Signals.

    found: the verdict, or the GreenDeskError that there is none.
    """

    found = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path

    def run(self) -> None:
        answer: Verdict | GreenDeskError
        try:
            answer = verify_file(self._path)
        except GreenDeskError as error:
            answer = error
        self.found.emit(answer)
