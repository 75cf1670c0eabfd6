"""The desktop app: one process, as little as possible before the first window is on the screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

# What knows no Qt comes first: PySide6 reads the source of each module that is imported after it.
import numpy  # noqa: F401

import greendesk.desk.rows
import greendesk.domain.evaluate
import greendesk.domain.forecast
import greendesk.domain.group
import greendesk.domain.why
import greendesk.store  # noqa: F401

# isort: split
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from greendesk import __version__, paths, starting
from greendesk.desk.copies import clear_left_copies
from greendesk.store import Store
from greendesk.store.ahead import look_ahead
from greendesk.ui.shell import Shell
from greendesk.ui.state import State

FIRST_PAINT = "GREENDESK_FIRST_PAINT"
QUIET_MS = 300  # after the first frame
NO_DISPLAY = (
    "There is no display here, so the window cannot be shown; `greendesk pages FILE --out DIR` writes every "
    "page as a picture instead.\n"
)


def _has_no_display() -> bool:
    """Whether Qt would abort the process for want of a screen."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wanted)


def make_application(argv: Sequence[str]) -> QApplication:
    """The QApplication with the program's names and icon; the one there is, if there is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(argv))
    app.setApplicationName("GreenDesk")
    app.setApplicationDisplayName("GreenDesk")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("GreenDesk")
    app.setDesktopFileName("greendesk")
    app.setWindowIcon(QIcon(str(paths.resource("icons/greendesk.png"))))
    return app


def run(argv: Sequence[str]) -> int:
    """Run the app until its last window is closed.

    Args:
        argv: program name, then perhaps the workspace file to open.

    Returns: the exit code.
    """
    if _has_no_display():
        sys.stderr.write(NO_DISPLAY)
        return 2
    app = make_application(argv)
    arguments, state = app.arguments()[1:], State()  # without the arguments that were for Qt
    last = state.last_workspace
    if not arguments and last is not None and last.exists():
        look_ahead(last)  # a file that was named is being looked at already
    shell = Shell(app, state)
    shell.faults.install()
    try:
        window = shell.begin(Path(arguments[0]) if arguments else None)
        window.show()
        QTimer.singleShot(0, starting.settle)
        QTimer.singleShot(QUIET_MS, _use_the_quiet)
        return app.exec() if FIRST_PAINT not in os.environ else _note_first_paint(app, window)
    finally:
        shell.faults.uninstall()
        shell.close()


def _use_the_quiet() -> None:
    """The window stands, and nobody has had time to enter anything: do what need not be waited for."""
    Store.prepare_to_write()
    clear_left_copies()


def _note_first_paint(app: QApplication, window: QWidget) -> int:
    """Instead of running: say when the window was painted. Benchmarks ask for it."""
    from greendesk.ui.first_paint import note_first_paint

    note_first_paint(app, window, Path(os.environ[FIRST_PAINT]))
    return 0
