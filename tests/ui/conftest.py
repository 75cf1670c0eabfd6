"""A workspace and a window for each test, with settings of its own; nothing may be left behind."""

from __future__ import annotations

import gc
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from greendesk.desk.desk import Desk
from greendesk.exchange.sample import sample_workspace
from greendesk.ui.context import Context
from greendesk.ui.shell import Shell
from greendesk.ui.state import State
from greendesk.ui.theme import current_look
from greendesk.ui.window import MainWindow

SIZE = (1440, 900)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folders: settings, data and log of this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setenv("GREENDESK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail if a test leaves a window, a running timer or a thread."""
    windows, threads = set(map(id, qapp.topLevelWidgets())), set(threading.enumerate())
    yield
    settle()
    left = [w for w in qapp.topLevelWidgets() if id(w) not in windows and _is_alive(w)]
    assert not left, f"windows left: {left}"
    assert not set(threading.enumerate()) - threads
    running = [o for o in gc.get_objects() if isinstance(o, QTimer) and isValid(o) and o.isActive()]
    assert not running, f"timers left: {running}"
    alive = [o for o in gc.get_objects() if isinstance(o, QThread) and isValid(o) and o.isRunning()]
    assert alive in ([], [qapp.thread()]), f"threads left: {alive}"


def _is_alive(widget: QWidget) -> bool:
    return isValid(widget) and widget.objectName() != "qt_scrollarea_viewport" and widget.isVisible()


def settle() -> None:
    """Delete what is to be deleted later."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, written once; to be copied, never opened."""
    file = tmp_path_factory.mktemp("sample") / "sample.greendesk"
    Desk.create(file, sample_workspace()).close()
    return file


@pytest.fixture
def workspace_file(tmp_path: Path, sample_file: Path) -> Path:
    """The sample workspace as a file of this test."""
    return Path(shutil.copy(sample_file, tmp_path))


@pytest.fixture
def desk(workspace_file: Path) -> Iterator[Desk]:
    """The sample workspace, open."""
    desk = Desk.open(workspace_file)
    yield desk
    desk.close()


@pytest.fixture
def context(desk: Desk) -> Context:
    """What a page of its own needs; for tests of a page without a window."""
    return Context(desk, current_look(), desk.default_view())


@pytest.fixture
def state() -> State:
    """The remembered choices of this test."""
    return State()


@pytest.fixture
def shell(qapp: QApplication, state: State) -> Iterator[Shell]:
    """The app with no window yet."""
    shell = Shell(qapp, state)
    yield shell
    shell.close()
    shell.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, shell: Shell, workspace_file: Path) -> MainWindow:
    """The main window on the sample workspace, shown; it is closed after the test."""
    window = shell.begin(workspace_file)
    window.resize(*SIZE)
    window.show()
    qtbot.waitExposed(window)
    return window
