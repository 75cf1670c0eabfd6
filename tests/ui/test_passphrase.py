"""The passphrase in the app: asked for at opening, given, changed and taken away in Settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from greendesk.desk.backups import backups_of
from greendesk.desk.desk import Desk
from greendesk.desk.protection import is_protected
from greendesk.domain.errors import FileNotUsable
from greendesk.domain.model import Workspace, WorkspaceInfo
from greendesk.store import keys
from greendesk.ui.backups.watch import folders_of
from greendesk.ui.context import PageKey
from greendesk.ui.new_workspace import NewWorkspaceDialog
from greendesk.ui.pages.settings import SettingsPage
from greendesk.ui.passphrase.asking import PassphraseDialog
from greendesk.ui.passphrase.giving import CopyDialog, GiveDialog, RemoveDialog
from greendesk.ui.passphrase.recovery_key import RecoveryKeyDialog
from greendesk.ui.settings.protection_card import ProtectionCard
from greendesk.ui.shell import Shell
from greendesk.ui.state import State
from greendesk.ui.window import MainWindow

OLD, NEW = "old passphrase", "new passphrase"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with little memory; forget every key."""
    monkeypatch.setattr(keys, "MEMORY_KIB", 64)
    monkeypatch.setattr(keys, "ITERATIONS", 1)
    monkeypatch.setattr(keys, "_unlocked", {})
    monkeypatch.setattr(keys, "_tries", {})


@pytest.fixture
def protected(workspace_file: Path) -> Path:
    desk = Desk.open(workspace_file)
    desk.protection.protect(OLD, recovery=False)
    desk.protection.forget()
    desk.close()
    return workspace_file


def in_dialogs(*acts: Callable[[QDialog], None]) -> list[QDialog]:
    """Act on the dialogs that come, one after the other."""
    waiting, seen = list(acts), []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog)
        current = waiting.pop(0)
        if waiting:
            QTimer.singleShot(0, act)
        current(dialog)

    QTimer.singleShot(0, act)
    return seen


def leave(dialog: QDialog) -> None:
    if dialog.isVisible():
        dialog.reject()


def typing(*passphrases: str) -> Callable[[QDialog], None]:
    """Type these one after the other into the dialog that asks; then leave it, if it is still there."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PassphraseDialog)
        for passphrase in passphrases:
            dialog.passphrase.setText(passphrase)
            dialog.save_button.click()
        leave(dialog)

    return act


def giving(old: str, new: str, again: str, *, recovery: bool) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, GiveDialog)
        dialog.old.setText(old)
        dialog.new.first.setText(new)
        dialog.new.again.setText(again)
        dialog.recovery.setChecked(recovery)
        dialog.save_button.click()
        leave(dialog)

    return act


def card_of(window: MainWindow) -> ProtectionCard:
    assert window.view is not None
    window.view.show_page(PageKey.SETTINGS)
    page = window.view.page()
    assert isinstance(page, SettingsPage)
    return page.protection


def test_it_is_asked_for_at_opening_until_it_is_right(shell: Shell, protected: Path) -> None:
    in_dialogs(typing("wrong", OLD))
    window = shell.begin(protected)
    assert window.desk is not None
    assert window.desk.protection.is_on


def test_who_does_not_know_it_sees_the_start_page_and_why(shell: Shell, protected: Path) -> None:
    in_dialogs(typing("wrong"))
    window = shell.begin(protected)
    assert window.view is None
    assert "give its passphrase" in window.banner.sentence()


def test_after_three_wrong_tries_it_waits(
    qtbot: QtBot, protected: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "PAUSE", 0.05)
    dialog = PassphraseDialog(protected)
    qtbot.addWidget(dialog)
    for _ in range(3):
        dialog.passphrase.setText("wrong")
        dialog.try_to_save()
        assert "neither the passphrase nor the recovery key" in dialog.form.problems()["passphrase"]
    dialog.passphrase.setText(OLD)
    dialog.try_to_save()
    assert "wrong three times" in dialog.form.problems()["passphrase"]
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.try_to_save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.passphrase.text() == ""


def test_it_is_asked_for_again_after_closing(shell: Shell, protected: Path) -> None:
    in_dialogs(typing(OLD))
    window = shell.begin(protected)
    window.menus.close.trigger()
    assert window.view is None
    asked = in_dialogs(typing("wrong"))
    assert not shell.open(protected, window)
    assert len(asked) == 1


def test_given_in_settings_with_a_recovery_key(
    window: MainWindow, state: State, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    card = card_of(window)
    assert "whoever has the file" in card.says.text()
    page = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(page), "")))
    shown = []

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryKeyDialog)
        shown.append(dialog.shown.text())
        dialog.copy_button.click()
        dialog.save_button.click()
        dialog.close_button.click()

    in_dialogs(giving("", OLD, OLD, recovery=True), keep)
    card.protect_button.click()
    assert window.desk is not None
    file = window.desk.path
    assert window.desk.protection.is_on
    assert "encrypted" in card.says.text()
    assert QGuiApplication.clipboard().text() == shown[0]
    assert page.read_bytes().startswith(b"%PDF")
    window.close()
    keys._unlocked.clear()
    keys.unlock(file, shown[0])
    Desk.open(file).close()


def test_a_workspace_goes_on_being_used_while_it_is_protected(
    shell: Shell, window: MainWindow, state: State
) -> None:
    desk = window.desk
    assert desk is not None
    in_dialogs(giving("", OLD, OLD, recovery=False))
    card_of(window).protect_button.click()
    unit = next(iter(desk.catalog.units.values()))
    desk.units.delete(unit.id)
    desk.journal.undo()
    file = desk.path
    window.close()
    [backup] = backups_of(file, folders_of(state))
    assert is_protected(backup.path)


def test_changed_and_removed_in_settings(shell: Shell, protected: Path) -> None:
    in_dialogs(typing(OLD))
    window = shell.begin(protected)
    card = card_of(window)
    in_dialogs(giving("wrong", NEW, NEW, recovery=False))
    card.change_button.click()
    in_dialogs(giving(OLD, NEW, NEW, recovery=False))
    card.change_button.click()
    keys.unlock(protected, NEW)

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, RemoveDialog)
        dialog.passphrase.setText(OLD)
        dialog.save_button.click()
        assert "neither" in dialog.form.problems()["passphrase"]
        dialog.passphrase.setText(NEW)
        dialog.save_button.click()

    in_dialogs(remove)
    card.remove_button.click()
    assert not is_protected(protected)
    assert not card.protect_button.isHidden()
    assert card.remove_button.isHidden()


@pytest.mark.parametrize("new, again, field", [("short", "short", "passphrase"), (NEW, OLD, "again")])
def test_a_passphrase_that_will_not_do_is_refused(
    qtbot: QtBot, desk: Desk, new: str, again: str, field: str
) -> None:
    dialog = GiveDialog(desk.protection)
    qtbot.addWidget(dialog)
    dialog.new.first.setText(new)
    dialog.new.again.setText(again)
    dialog.try_to_save()
    assert set(dialog.form.problems()) == {field}
    assert not desk.protection.is_on


def test_a_file_that_is_read_only_keeps_its_protection(shell: Shell, protected: Path) -> None:
    keys.unlock(protected, OLD)
    window = shell.new_window()
    shell.open(protected, window, read_only=True)
    window.show()
    card = card_of(window)
    assert not card.change_button.isEnabled()
    assert not card.remove_button.isEnabled()


def test_a_page_that_cannot_be_written(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = RecoveryKeyDialog("ABCD-EFGH", tmp_path / "w.greendesk")
    qtbot.addWidget(dialog)
    with pytest.raises(FileNotUsable, match="cannot be written"):
        dialog.write(tmp_path / "none" / "page.pdf")


def test_a_new_workspace_may_be_protected(qtbot: QtBot, tmp_path: Path) -> None:
    def create(file: Path, info: WorkspaceInfo, overwrite: bool, passphrase: str | None) -> None:
        Desk.create(file, Workspace(info), overwrite=overwrite, passphrase=passphrase).close()

    dialog = NewWorkspaceDialog(create)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText("New")
    dialog.place.file.setText(str(tmp_path / "new.greendesk"))
    assert dialog.place.passphrase.first.isHidden()
    dialog.place.protect.click()
    dialog.place.passphrase.first.setText(OLD)
    dialog.try_to_save()
    assert set(dialog.form.problems()) == {"again"}
    dialog.place.passphrase.again.setText(OLD)
    dialog.try_to_save()
    assert is_protected(dialog.place.path())


def test_a_copy_of_a_protected_workspace_is_protected(
    shell: Shell, protected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_dialogs(typing(OLD))
    window = shell.begin(protected)
    copy = tmp_path / "copy.greendesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    in_dialogs(leave)
    window.menus.save_copy.trigger()
    assert not copy.exists()

    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, CopyDialog)
        dialog.save_button.click()
        assert set(dialog.form.problems()) == {"passphrase"}
        dialog.new.first.setText(NEW)
        dialog.new.again.setText(NEW)
        dialog.save_button.click()

    in_dialogs(give)
    window.menus.save_copy.trigger()
    assert is_protected(copy)
    assert b"Freshippo" not in copy.read_bytes()
    keys.unlock(copy, NEW)
    desk = Desk.open(copy, read_only=True)
    assert desk.contents().indicators
    desk.close()


def test_a_backup_with_another_passphrase_is_asked_for(shell: Shell, protected: Path, state: State) -> None:
    """Protection that was removed and given again has another key."""
    in_dialogs(typing(OLD))
    window = shell.begin(protected)
    desk = window.desk
    assert desk is not None
    desk.backups.folders = folders_of(state)
    desk.backups.make()
    [backup] = backups_of(protected, folders_of(state))
    desk.protection.remove(OLD)
    desk.protection.protect(NEW, recovery=False)
    keys.forget(next(k for k in keys._unlocked.values() if k.salt == backup.path.read_bytes()[:16]))
    asked = in_dialogs(typing(OLD))
    window.asked.emit("restore", backup.path)
    assert len(asked) == 1
    assert window.desk is not None
    assert window.desk.protection.is_on
    assert protected.read_bytes()[:16] == backup.path.read_bytes()[:16]
