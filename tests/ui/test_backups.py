"""Backups in the app: on closing, every half hour, from Settings; ways out where a file cannot be opened."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from greendesk import log, paths
from greendesk.desk import places
from greendesk.desk.backups import Backup, backups_of
from greendesk.desk.desk import Desk
from greendesk.desk.places import Place
from greendesk.domain.model import BusinessUnit
from greendesk.domain.names import Name
from greendesk.ui.backups.restore_dialog import RestoreDialog
from greendesk.ui.backups.watch import GIGABYTE, SECOND, BackupWatch, folders_of
from greendesk.ui.context import PageKey
from greendesk.ui.faults import FaultDialog, Faults
from greendesk.ui.pages.settings import SettingsPage
from greendesk.ui.settings.backup_card import BackupCard
from greendesk.ui.shell import Shell
from greendesk.ui.state import State
from greendesk.ui.window import MainWindow
from greendesk.ui.workspace_view import WorkspaceView

LEFT = Qt.MouseButton.LeftButton


def add_unit(desk: Desk, code: str = "new") -> None:
    desk.units.add(BusinessUnit(code, Name(code)))


def backups(file: Path, state: State) -> tuple[Backup, ...]:
    return backups_of(file, folders_of(state))


def view_of(window: MainWindow) -> WorkspaceView:
    assert window.view is not None
    return window.view


def desk_of(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def card_of(window: MainWindow) -> BackupCard:
    view_of(window).show_page(PageKey.SETTINGS)
    page = view_of(window).page()
    assert isinstance(page, SettingsPage)
    return page.backups


# ---- made


def test_closing_backs_up_what_changed(shell: Shell, window: MainWindow, state: State) -> None:
    file = desk_of(window).path
    units = len(desk_of(window).catalog.units)
    add_unit(desk_of(window))
    window.close()
    assert [backup.counts["unit"] for backup in backups(file, state)] == [units + 1]
    shell.begin(file).close()
    assert len(backups(file, state)) == 1


def test_looking_alone_makes_no_backup(window: MainWindow, state: State) -> None:
    file = desk_of(window).path
    window.close()
    assert backups(file, state) == ()


def test_every_half_hour_in_another_thread(qtbot: QtBot, window: MainWindow, state: State) -> None:
    desk = desk_of(window)
    [watch] = desk.findChildren(BackupWatch)
    watch.look()
    assert backups(desk.path, state) == ()
    add_unit(desk)
    state.keep(SECOND, str(desk.path.parent / "no stick"))
    with qtbot.waitSignal(watch.told, timeout=20_000) as told:
        watch.look()
        watch.look()  # one at a time
    assert "second folder" in told.args[0]
    assert len(backups(desk.path, state)) == 1
    assert view_of(window).statusbar.facts.text() == told.args[0]


def test_closing_waits_for_a_backup_that_is_being_made(window: MainWindow, state: State) -> None:
    desk = desk_of(window)
    file = desk.path
    add_unit(desk)
    desk.findChildren(BackupWatch)[0].look()
    window.close()
    assert len(backups(file, state)) == 1


def test_a_backup_that_fails_is_told_in_settings_until_one_is_made(
    qtbot: QtBot, shell: Shell, window: MainWindow, state: State, tmp_path: Path
) -> None:
    file = desk_of(window).path
    (tmp_path / "full").write_text("a file, no folder")
    state.keep("backup/first", str(tmp_path / "full"))
    add_unit(desk_of(window))
    window.close()
    window = shell.begin(file)
    window.show()
    card = card_of(window)
    assert "No backup could be made" in card.last.text()
    card.first.line.setText(str(tmp_path / "other"))
    card.first.line.editingFinished.emit()
    qtbot.mouseClick(card.now_button, LEFT)
    assert "Last backup" in card.last.text()
    assert len(os.listdir(tmp_path / "other")) == 1


def test_folders_chosen_in_settings(window: MainWindow, state: State, tmp_path: Path) -> None:
    card = card_of(window)
    assert card.first.text() == str(folders_of(state).first)
    assert card.second.text() == ""
    card.second.line.setText(str(tmp_path))
    card.second.line.editingFinished.emit()
    assert folders_of(state).second == tmp_path
    card.first.line.setText("")
    card.first.line.editingFinished.emit()
    assert card.first.text() == str(folders_of(state).first)
    card.back_up()
    assert len(list(tmp_path.glob("sample-*/*.greendesk-backup"))) == 1
    assert view_of(window).statusbar.facts.text() == "Backed up, and checked"


def test_the_room_for_two_days_is_chosen_in_settings(qtbot: QtBot, window: MainWindow, state: State) -> None:
    card = card_of(window)
    assert card.room.value() == 4
    assert folders_of(state).most == 4 * GIGABYTE
    qtbot.keyClick(card.room, Qt.Key.Key_Up)
    assert card.room.value() == 5
    assert folders_of(State()).most == 5 * GIGABYTE
    state.keep("backup/gigabytes", "a lot")
    assert folders_of(state).most == 4 * GIGABYTE


def test_a_full_backup_disk_is_said_in_one_sentence(
    window: MainWindow, state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of(window)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    add_unit(desk)
    [watch] = desk.findChildren(BackupWatch)
    watch.finish()
    card = card_of(window)
    assert card.last.text().startswith("There is no room for a backup in")
    assert "The workspace is as it was" in card.last.text()
    assert backups(desk.path, state) == ()
    assert desk.proof.verify() == ()


# ---- restored


def test_restored_from_settings_in_every_window(
    qtbot: QtBot, shell: Shell, window: MainWindow, state: State
) -> None:
    desk = desk_of(window)
    units = len(desk.catalog.units)
    card_of(window).back_up()
    add_unit(desk)
    window.menus.new_window.trigger()
    other = shell.windows[-1]
    card = card_of(window)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RestoreDialog)
        qtbot.mouseClick(dialog.rows.rows[0].button, LEFT)

    QTimer.singleShot(0, choose)
    qtbot.mouseClick(card.restore_button, LEFT)
    qtbot.waitUntil(lambda: window.desk is not desk)
    assert desk_of(window) is desk_of(other)
    assert len(desk_of(window).catalog.units) == units
    assert "damaged" in view_of(window).banner.sentence()
    assert backups(desk_of(window).path, state)[0].counts["unit"] == units + 1


@pytest.fixture
def damaged(workspace_file: Path, state: State) -> Path:
    """A workspace with a backup, then cut short."""
    desk = Desk.open(workspace_file, backups=folders_of(state))
    desk.backups.make()
    desk.close()
    workspace_file.write_bytes(workspace_file.read_bytes()[:50_000])
    return workspace_file


def test_a_damaged_file_shows_its_backups_and_one_click_restores(
    qtbot: QtBot, shell: Shell, damaged: Path
) -> None:
    window = shell.begin(damaged)
    window.show()
    page = window.damaged
    assert page is not None
    assert page.isVisible()
    [row] = page.rows.rows
    qtbot.mouseClick(row.button, LEFT)
    qtbot.waitUntil(lambda: window.damaged is None)
    assert len(desk_of(window).catalog.initiatives) == 12
    assert "is kept as" in view_of(window).banner.sentence()
    [aside] = (damaged.parent / "damaged").iterdir()
    assert aside.stat().st_size == 50_000


def test_a_damaged_file_is_left_alone(
    qtbot: QtBot, shell: Shell, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window = shell.begin(damaged)
    window.show()
    assert window.damaged is not None
    qtbot.mouseClick(window.damaged.folder_button, LEFT)
    assert opened == [str(damaged.parent)]
    qtbot.mouseClick(window.damaged.leave_button, LEFT)
    qtbot.waitUntil(lambda: window.damaged is None)
    assert window.start.isVisible()
    assert damaged.stat().st_size == 50_000


def test_a_bad_backup_leaves_the_damaged_page(
    qtbot: QtBot, shell: Shell, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.greendesk-backup"
    other.write_bytes(b"no workspace")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    window = shell.begin(damaged)
    window.show()
    assert window.damaged is not None
    qtbot.mouseClick(window.damaged.rows.other, LEFT)
    qtbot.waitUntil(lambda: "not a GreenDesk workspace" in window.banner.sentence())
    assert window.damaged is not None


def test_a_damaged_file_beside_an_open_workspace_is_said(
    shell: Shell, window: MainWindow, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.greendesk"
    broken.write_bytes(desk_of(window).path.read_bytes()[:20_000])
    assert not shell.open(broken, window)
    assert "is damaged" in view_of(window).banner.sentence()


# ---- another computer, another place


def test_open_on_another_computer_can_be_read_here(qtbot: QtBot, shell: Shell, workspace_file: Path) -> None:
    lock = workspace_file.with_name(f".{workspace_file.name}.0123456789ab-7.lock")
    lock.write_text("7\ngreendesk\noffice-2\n")
    window = shell.begin(workspace_file)
    window.show()
    assert "office-2" in window.start.banner.sentence()
    qtbot.mouseClick(window.start.banner.button, LEFT)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert desk_of(window).is_read_only
    assert lock.exists()


def test_a_workspace_on_a_stick_is_copied_with_one_click(
    qtbot: QtBot, shell: Shell, workspace_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(places.QStandardPaths, "writableLocation", lambda kind: str(documents))
    monkeypatch.setattr(
        places, "place_of", lambda path: Place.REMOVABLE if path.parent == workspace_file.parent else None
    )
    window = shell.begin(workspace_file)
    window.show()
    qtbot.mouseClick(window.start.banner.button, LEFT)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert desk_of(window).path == documents / workspace_file.name
    assert str(documents) in view_of(window).banner.sentence()
    monkeypatch.setattr(places, "place_of", lambda path: Place.NETWORK)
    assert not shell.open(workspace_file, window)
    qtbot.waitUntil(view_of(window).banner.button.isVisible)
    qtbot.mouseClick(view_of(window).banner.button, LEFT)
    qtbot.waitUntil(lambda: "No folder of yours" in window.banner.sentence())


# ---- faults


def test_a_fault_says_that_the_data_is_safe_and_leads_to_the_log(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = FaultDialog("what happened")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.folder_button, LEFT)
    assert opened == [str(paths.log_dir())]
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == "what happened"


def test_the_log_names_the_fault_and_holds_no_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log.LOGGER, "handlers", [])
    faults = Faults()
    told: list[str] = []
    faults.unknown.connect(told.append)
    cell = "12,3 of something"
    try:
        try:
            float(cell)
        except ValueError as error:
            raise LookupError(cell) from error
    except LookupError as error:
        faults.take(LookupError, error, error.__traceback__)
    for handler in log.LOGGER.handlers:
        handler.close()
    text = (paths.log_dir() / "greendesk.log").read_text("utf-8")
    assert "builtins.LookupError" in text
    assert "builtins.ValueError" in text
    assert "test_the_log_names_the_fault" in text
    assert "float(cell)" in text
    assert cell not in text
    assert cell in told[0]


def test_the_log_is_turned_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log.LOGGER, "handlers", [])
    monkeypatch.setattr(log, "MOST_BYTES", 10_000)
    path = log.start_log()
    for _ in range(1000):
        log.LOGGER.warning("a line of about a hundred characters %s", "x" * 60)
    for handler in log.LOGGER.handlers:
        handler.close()
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name + e for e in ("", ".1", ".2", ".3")]
    assert sum(p.stat().st_size for p in path.parent.iterdir()) <= 40_000
