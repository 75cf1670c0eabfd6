"""Drawing without a display: the commands that write pictures need no screen, ever."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from greendesk.i18n import Translations

# What Qt's offscreen platform says of itself; it concerns nobody who asked for pictures.
OF_THE_PLATFORM = ("This plugin does not support",)

TRANSLATIONS = "of the command line"


def offscreen(language: str = "en") -> QApplication:
    """The application object that drawing needs, on Qt's offscreen platform, speaking ``language``."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_tell)
        app = QApplication(["greendesk"])
    translations = app.findChild(Translations, TRANSLATIONS) or Translations(app)
    translations.setObjectName(TRANSLATIONS)
    translations.use(language)
    return app


@contextmanager
def stopping_between_pictures() -> Iterator[Callable[[], None]]:
    """Ctrl+C waits for the picture that is being made, and stops at the next call of what this gives.

    Else it could come up within a call from Qt, which cannot pass it on: it would be lost, or stop half way.

    Raises:
        KeyboardInterrupt: from that call, and at the end of the block.
    """
    asked: list[int] = []

    def stop_if_asked() -> None:
        if asked:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, lambda number, _frame: asked.append(number))
    try:
        yield stop_if_asked
    finally:
        signal.signal(signal.SIGINT, before)
    stop_if_asked()


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith(OF_THE_PLATFORM):
        sys.stderr.write(f"{message}\n")
