"""Drawing without a display: the commands that write pictures need no screen, ever."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

# What Qt's offscreen platform says of itself; it concerns nobody who asked for pictures.
OF_THE_PLATFORM = ("This plugin does not support",)


def offscreen() -> QApplication:
    """The application object that drawing needs, on Qt's offscreen platform."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_tell)
    return QApplication(["greendesk"])


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith(OF_THE_PLATFORM):
        sys.stderr.write(f"{message}\n")
