"""Another process writes: what is on the screen follows. And errors that nobody caught."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greendesk.domain.errors import WorkspaceBusy, WorkspaceMoved
from greendesk.ui.faults import FaultDialog, Faults, about_this_program
from greendesk.ui.shell import Shell
from greendesk.ui.statusbar import StatusBar
from greendesk.ui.window import MainWindow

RENAME = """
import sys
from dataclasses import replace
from pathlib import Path
from greendesk.desk.desk import Desk
from greendesk.domain.names import Name
desk = Desk.open(Path(sys.argv[1]))
unit = next(iter(desk.catalog.units.values()))
desk.units.change(replace(unit, name=Name("From another process")))
desk.close()
"""


def test_a_commit_of_another_process_is_shown_without_a_reload(
    qtbot: QtBot, window: MainWindow, workspace_file: Path
) -> None:
    subprocess.run(
        [sys.executable, "-c", RENAME, str(workspace_file)], check=True, env=os.environ, timeout=60
    )
    assert window.view is not None
    units = window.view.rail.units.model()
    qtbot.waitUntil(lambda: units.index(0, 0).data() == "From another process")


def bar_of(window: MainWindow) -> StatusBar:
    assert window.view is not None
    return window.view.statusbar


def test_the_status_bar_has_the_facts(qtbot: QtBot, window: MainWindow, workspace_file: Path) -> None:
    facts = bar_of(window).facts
    qtbot.waitUntil(lambda: workspace_file.name in facts.text())
    for fact in ("Saved ", " units reported", "Fiscal year starts in April", "Data as of 30 Jun 2019"):
        assert fact in facts.text()


def test_a_notice_takes_the_place_of_the_facts_for_a_while(qtbot: QtBot, window: MainWindow) -> None:
    bar = bar_of(window)
    qtbot.waitUntil(lambda: "reported" in bar.facts.text())
    bar.say("Copied to the clipboard")
    bar.show_facts()
    assert bar.facts.text() == "Copied to the clipboard"


@pytest.fixture
def faults() -> Iterator[Faults]:
    before = sys.excepthook
    faults = Faults()
    faults.install()
    yield faults
    faults.uninstall()
    assert sys.excepthook is before


def test_a_known_error_is_said_once_in_a_row(qtbot: QtBot, faults: Faults) -> None:
    told: list[object] = []
    faults.known.connect(told.append)
    moved, busy = WorkspaceMoved("The file was moved."), WorkspaceBusy("Try again.")
    for error in (moved, moved, busy):
        sys.excepthook(type(error), error, None)
    assert told == [moved, busy]
    faults.forget()
    sys.excepthook(type(busy), busy, None)
    assert told == [moved, busy, busy]


def test_a_fault_is_logged_and_shown_with_its_details(qtbot: QtBot, faults: Faults, home: Path) -> None:
    fault = ValueError("a fault of the program")
    with qtbot.waitSignal(faults.unknown) as told:
        sys.excepthook(ValueError, fault, None)
    assert about_this_program() in told.args[0]
    dialog = FaultDialog(told.args[0])
    qtbot.addWidget(dialog)
    dialog.copy()
    assert "a fault of the program" in QGuiApplication.clipboard().text()


def test_the_window_shows_known_errors_and_faults(qtbot: QtBot, shell: Shell, window: MainWindow) -> None:
    shell.faults.known.emit(WorkspaceMoved("The file was moved; open it again."))
    assert window.view is not None
    assert window.view.banner.sentence() == "The file was moved; open it again."
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FaultDialog)
        seen.append(dialog.details.toPlainText())
        dialog.close_button.click()

    shell.faults.unknown.emit("Traceback of a fault")
    QTimer.singleShot(0, look)
    qtbot.waitUntil(lambda: seen == ["Traceback of a fault"])
