"""Drawing without a display: the commands that write pictures need no screen, ever."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication


def offscreen() -> QApplication:
    """The application object that drawing needs, on Qt's offscreen platform."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication(["greendesk"])
