"""Who writes: said once, changed in Settings, and from then on in the history."""

from __future__ import annotations

import getpass

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greendesk.desk.author import login_author
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.journal import Author
from greendesk.ui.context import PageKey
from greendesk.ui.pages.settings import SettingsPage
from greendesk.ui.shell import Shell
from greendesk.ui.state import State
from greendesk.ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def settings_of(window: MainWindow) -> SettingsPage:
    assert window.view is not None
    window.view.show_page(PageKey.SETTINGS)
    page = window.view.page()
    assert isinstance(page, SettingsPage)
    return page


def newest_author(desk: Desk) -> Author:
    return desk.journal.deeds(desk.journal.find()[:1])[0].author


def enter(desk: Desk, value: float) -> None:
    indicator_id = next(iter(sorted(i for i in desk.catalog.entered if desk.entries.all_of(i))))
    period = desk.entries.all_of(indicator_id)[0].measurement.period
    desk.entries.put([Entry(indicator_id, period, value)])


def test_the_name_is_said_once_and_leads_to_settings(qtbot: QtBot, shell: Shell, window: MainWindow) -> None:
    view = window.view
    assert view is not None
    assert f"Your changes bear the name {getpass.getuser()}" in view.banner.sentence()
    qtbot.mouseClick(view.banner.button, LEFT)
    page = view.page()
    assert isinstance(page, SettingsPage)
    assert page.profile.name.selectedText() == getpass.getuser()
    assert view.banner.sentence() == ""
    path = view.desk.path
    window.menus.close.trigger()
    shell.open(path, window)
    assert window.view is not None
    assert window.view.banner.sentence() == ""


def test_what_is_written_bears_the_name_and_role_of_the_profile(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_of(window)
    desk = page.context.desk
    enter(desk, 1.0)
    assert newest_author(desk) == login_author()
    card = page.profile
    assert not card.save_button.isEnabled()
    card.name.selectAll()
    qtbot.keyClicks(card.name, " Bo   Li ")
    qtbot.keyClicks(card.role, "controller")
    qtbot.mouseClick(card.save_button, LEFT)
    assert card.name.text() == "Bo Li"
    assert not card.save_button.isEnabled()
    enter(desk, 2.0)
    assert newest_author(desk) == Author("Bo Li", "controller")
    assert State().author == Author("Bo Li", "controller")


def test_an_emptied_name_is_that_of_the_login(qtbot: QtBot, window: MainWindow) -> None:
    State().author = Author("Bo Li")
    card = settings_of(window).profile
    assert card.name.text() == "Bo Li"
    card.name.selectAll()
    qtbot.keyClick(card.name, Qt.Key.Key_Delete)
    qtbot.keyClick(card.name, Qt.Key.Key_Return)
    assert card.name.text() == getpass.getuser()


def test_a_half_typed_name_outlives_a_change_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_of(window)
    page.profile.name.selectAll()
    qtbot.keyClicks(page.profile.name, "Bo")
    page.refresh()
    assert page.profile.name.text() == "Bo"
    assert page.profile.save_button.isEnabled()


def test_a_workspace_opens_with_the_author(shell: Shell, window: MainWindow) -> None:
    State().author = Author("An Kim", "auditor")
    assert window.view is not None
    path = window.view.desk.path
    window.menus.close.trigger()
    assert shell.open(path, window)
    assert window.view.desk.journal.author == Author("An Kim", "auditor")
