"""How long the start took: noted by the program itself when asked to, then it ends. For benchmarks.

Only what is on the screen counts as painted, so this waits for the paint event and not for ``show``.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget


def note_first_paint(app: QApplication, window: QWidget, file: Path) -> None:
    """Wait until a window and all in it are painted, and write when that was and how much memory it took.

    Args:
        app: the application, its event loop not begun.
        window: shown already.
        file: gets JSON: ``time_ns`` since 1970, ``peak_kb`` of memory (None where the system does not say).
    """
    watcher = _Watcher(window)
    while not watcher.painted:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()  # what was put off until after the first frame belongs to it
    file.write_text(json.dumps({"time_ns": time.time_ns(), "peak_kb": _peak_kb()}), "utf-8")


class _Watcher(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.painted = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted = self.painted or event.type() is QEvent.Type.Paint
        return False


def _peak_kb() -> int | None:
    try:
        import resource
    except ImportError:  # Windows
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
