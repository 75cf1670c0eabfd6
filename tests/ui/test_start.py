"""The beginning: start page, new workspaces, files that cannot be opened, what comes back next time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.desk.view import Span
from greendesk.domain.errors import WorkspaceError
from greendesk.domain.model import WorkspaceInfo
from greendesk.ui.context import PageKey
from greendesk.ui.new_workspace import NewWorkspaceDialog
from greendesk.ui.pages.overview import OverviewPage
from greendesk.ui.shell import Shell
from greendesk.ui.state import State
from greendesk.ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def start(qtbot: QtBot, shell: Shell) -> MainWindow:
    window = shell.begin(None)
    window.show()
    qtbot.waitExposed(window)
    return window


def in_dialog(act: Callable[[NewWorkspaceDialog], None]) -> None:
    """Act in the dialog that the next click opens; it is closed whatever happens."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewWorkspaceDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)


def test_with_nothing_to_open_the_start_page_is_shown(start: MainWindow) -> None:
    assert start.start.isVisible()
    assert start.view is None
    assert not start.menus.export_all.isEnabled()
    assert not start.start.recent.isVisible()


def test_a_new_workspace_is_made_and_opened(qtbot: QtBot, start: MainWindow, tmp_path: Path) -> None:
    def fill(dialog: NewWorkspaceDialog) -> None:
        qtbot.keyClicks(dialog.name, "Green Co")
        dialog.month.setCurrentIndex(3)
        dialog.place.file.setText(str(tmp_path / "green"))
        qtbot.mouseClick(dialog.save_button, LEFT)

    in_dialog(fill)
    qtbot.mouseClick(start.start.new_button, LEFT)
    assert start.desk is not None
    assert start.desk.path == tmp_path / "green.greendesk"
    assert start.desk.settings.info == WorkspaceInfo("Green Co", 4, "CNY")


def test_a_new_workspace_needs_a_name_and_never_takes_a_files_place(
    qtbot: QtBot, start: MainWindow, workspace_file: Path
) -> None:
    before = workspace_file.read_bytes()
    problems: list[dict[str, str]] = []

    def fill(dialog: NewWorkspaceDialog) -> None:
        qtbot.mouseClick(dialog.save_button, LEFT)
        problems.append(dialog.form.problems())
        qtbot.keyClicks(dialog.name, "Green Co")
        dialog.place.file.setText(str(workspace_file))
        qtbot.mouseClick(dialog.save_button, LEFT)
        problems.append(dialog.form.problems())
        dialog.place.file.setText(str(workspace_file.parent / "nowhere" / "x"))
        qtbot.mouseClick(dialog.save_button, LEFT)
        problems.append(dialog.form.problems())

    in_dialog(fill)
    qtbot.mouseClick(start.start.new_button, LEFT)
    assert [list(problem) for problem in problems] == [["name"], ["file"], ["file"]]
    assert "is there already" in problems[1]["file"]
    assert "There is no folder" in problems[2]["file"]
    assert workspace_file.read_bytes() == before
    assert start.view is None


def test_the_proposed_file_is_named_after_the_workspace(qtbot: QtBot) -> None:
    dialog = NewWorkspaceDialog(lambda *_: None)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.name, "A/B: green?")
    assert dialog.place.path().name == "AB green.greendesk"


def test_the_sample_is_written_once_and_opened(qtbot: QtBot, start: MainWindow, home: Path) -> None:
    qtbot.mouseClick(start.start.sample_button, LEFT)
    assert start.desk is not None
    assert start.desk.path == home / "data" / "Sample.greendesk"
    assert start.desk.catalog.goals


def test_open_asks_for_a_file(
    qtbot: QtBot, start: MainWindow, workspace_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(workspace_file), ""))
    qtbot.mouseClick(start.start.open_button, LEFT)
    assert start.desk is not None
    assert start.desk.path == workspace_file


def test_a_file_that_is_no_workspace_is_said_on_the_start_page(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "notes.greendesk"
    file.write_text("not a workspace", encoding="utf-8")
    window = shell.begin(file)
    assert window.view is None
    assert "notes.greendesk" in window.start.banner.sentence()
    assert file.read_text(encoding="utf-8") == "not a workspace"


def test_a_file_that_is_gone_stays_in_the_list_and_says_so(
    qtbot: QtBot, shell: Shell, state: State, workspace_file: Path, tmp_path: Path
) -> None:
    state.opened(tmp_path / "gone.greendesk")
    state.opened(workspace_file)
    window = shell.begin(None)
    window.show()
    here, gone = window.start.recent_rows()
    assert here.open.isEnabled()
    assert not gone.open.isEnabled()
    assert "not there" in gone.state.text()
    qtbot.mouseClick(gone.forget, LEFT)
    assert state.recent() == (workspace_file,)
    here = window.start.recent_rows()[0]
    qtbot.mouseClick(here.open, LEFT)
    assert window.desk is not None


def drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, LEFT, none))


def test_a_file_dropped_onto_the_window_is_opened(start: MainWindow, workspace_file: Path) -> None:
    drop(start, workspace_file)
    assert start.desk is not None
    assert start.desk.path == workspace_file


def test_an_error_leaves_the_open_workspace_as_it_is(window: MainWindow, tmp_path: Path) -> None:
    before = window.desk
    drop(window, tmp_path / "missing.greendesk")
    assert window.desk is before
    assert window.view is not None
    assert "missing.greendesk" in window.view.banner.sentence()


def test_the_next_start_shows_what_the_last_one_did(
    qapp: QApplication, shell: Shell, window: MainWindow, workspace_file: Path
) -> None:
    assert window.view is not None
    window.view.show_page(PageKey.ENTRY)
    window.view.topbar.set_span(Span.FISCAL_YEAR)
    window.resize(1000, 650)
    window.close()
    next_window = Shell(qapp, State())
    try:
        again = next_window.begin(None)
        assert again.view is not None
        assert again.view.desk.path == workspace_file
        assert again.view.page_key is PageKey.ENTRY
        assert again.view.context.view.span is Span.FISCAL_YEAR
        assert again.height() == 650  # the width does not fit on the offscreen platform's screen
    finally:
        next_window.close()
        next_window.deleteLater()


def test_the_goal_chosen_on_the_overview_is_chosen_at_the_next_start(
    qapp: QApplication, window: MainWindow
) -> None:
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, OverviewPage)
    catalog = page.context.desk.catalog
    (dated,) = catalog.goals_by_indicator[catalog.indicator_by_code("plastic-reduced").id]
    assert page.board.view.goal_id == dated.id  # the one with a date and values, though others come before it
    other = next(goal_id for goal_id in catalog.goals if goal_id != dated.id)
    page.board.view.choose(other)
    window.close()
    next_window = Shell(qapp, State())
    try:
        again = next_window.begin(None)
        assert again.view is not None
        shown = again.view.page()
        assert isinstance(shown, OverviewPage)
        shown.ensure_fresh()
        assert shown.board.view.goal_id == other
    finally:
        next_window.close()
        next_window.deleteLater()


def test_after_closing_the_workspace_the_next_start_is_the_start_page(
    qapp: QApplication, window: MainWindow
) -> None:
    window.menus.close.trigger()
    other = Shell(qapp, State())
    try:
        assert other.begin(None).view is None
    finally:
        other.close()
        other.deleteLater()


def test_a_sample_that_cannot_be_written_is_said(
    qtbot: QtBot, start: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Desk:
        raise WorkspaceError("The disk is full; free some space.")

    monkeypatch.setattr(Desk, "create", refuse)
    qtbot.mouseClick(start.start.sample_button, LEFT)
    assert start.start.banner.sentence() == "The disk is full; free some space."
