"""The main window as a user has it: pages, period, units, menus, search, two windows, errors."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from greendesk.desk.view import Span
from greendesk.domain.errors import WorkspaceBusy
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain
from greendesk.ui.context import PageKey
from greendesk.ui.search_box import SearchBox
from greendesk.ui.shell import Shell
from greendesk.ui.state import State
from greendesk.ui.window import MainWindow
from greendesk.ui.workspace_view import WorkspaceView

CTRL = Qt.KeyboardModifier.ControlModifier


def view_of(window: MainWindow) -> WorkspaceView:
    assert window.view is not None
    return window.view


def choose(qtbot: QtBot, button: QToolButton, text: str) -> None:
    """Open a button's menu by a click and choose from it by keys."""

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.text().strip() == text)
        menu.setActiveAction(action)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, pick)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_begins_on_the_overview(window: MainWindow) -> None:
    assert view_of(window).page_key is PageKey.OVERVIEW
    assert view_of(window).topbar.title.text() == "Overview"
    assert "GreenDesk" in window.windowTitle()


@pytest.mark.parametrize(
    "number, key",
    [
        (1, PageKey.OVERVIEW),
        (2, PageKey.UNITS),
        (3, PageKey.ENTRY),
        (4, PageKey.GOALS),
        (5, PageKey.HISTORY),
        (6, PageKey.PROOF),
        (7, PageKey.SETTINGS),
    ],
)
def test_ctrl_and_a_number_go_to_a_page(qtbot: QtBot, window: MainWindow, number: int, key: PageKey) -> None:
    window.activateWindow()
    qtbot.keyClick(view_of(window), Qt.Key.Key_1 if number == 5 else Qt.Key.Key_5, CTRL)
    qtbot.keyClick(view_of(window), getattr(Qt.Key, f"Key_{number}"), CTRL)
    assert view_of(window).page_key is key
    assert view_of(window).rail.buttons[key].isChecked()
    assert window.menus.pages[key].isChecked()


def test_the_rail_goes_to_a_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(view_of(window).rail.buttons[PageKey.GOALS], Qt.MouseButton.LeftButton)
    assert view_of(window).topbar.title.text() == view_of(window).page().title() == "Goals"


def click_unit(qtbot: QtBot, window: MainWindow, name: str) -> None:
    tree = view_of(window).rail.units
    found = tree.model().match(tree.model().index(0, 0), 0, name, 1, Qt.MatchFlag.MatchRecursive)
    place = tree.visualRect(found[0]).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_unit_in_the_rail_filters_and_a_second_click_shows_all(qtbot: QtBot, window: MainWindow) -> None:
    view = view_of(window)
    click_unit(qtbot, window, "DingTalk")
    unit_id = view.context.view.unit_id
    assert unit_id is not None
    assert view.desk.catalog.unit(unit_id).name.en == "DingTalk"
    assert view.topbar.unit.text() == "DingTalk"
    click_unit(qtbot, window, "DingTalk")
    assert view.context.view.unit_id is None
    assert view.topbar.unit.text() == "All units"


def test_a_unit_in_the_rail_leads_from_settings_to_units(qtbot: QtBot, window: MainWindow) -> None:
    view_of(window).show_page(PageKey.SETTINGS)
    click_unit(qtbot, window, "DingTalk")
    assert view_of(window).page_key is PageKey.UNITS


def test_period_arrows_and_keys_step_by_the_window(qtbot: QtBot, window: MainWindow) -> None:
    view = view_of(window)
    before = view.context.view.window
    qtbot.mouseClick(view.topbar.back, Qt.MouseButton.LeftButton)
    assert view.context.view.window.end < before.start
    qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert view.context.view.window == before


def test_the_period_menu_chooses_the_fiscal_year_of_the_reporting_date(
    qtbot: QtBot, window: MainWindow
) -> None:
    topbar = view_of(window).topbar
    choose(qtbot, topbar.period, "Fiscal year")
    assert view_of(window).context.view.span is Span.FISCAL_YEAR
    assert topbar.period.text() == "FY2020  Apr 2019 – Mar 2020"
    choose(qtbot, topbar.period, "Last complete fiscal year")
    assert topbar.period.text() == "FY2019  Apr 2018 – Mar 2019"


def test_columns_are_never_longer_than_the_period(qtbot: QtBot, window: MainWindow) -> None:
    topbar, context = view_of(window).topbar, view_of(window).context
    choose(qtbot, topbar.grain, "Quarter")
    assert context.view.grain is Grain.QUARTER
    choose(qtbot, topbar.period, "Month")
    assert context.view.grain is Grain.MONTH
    assert topbar.period.text() == "Jun 2019"


def test_the_unit_menu_filters(qtbot: QtBot, window: MainWindow) -> None:
    topbar = view_of(window).topbar
    choose(qtbot, topbar.unit, "DingTalk")
    assert topbar.unit.text() == "DingTalk"
    choose(qtbot, topbar.unit, "All units")
    assert view_of(window).context.view.unit_id is None


def test_ctrl_0_shows_all_units(qtbot: QtBot, window: MainWindow) -> None:
    click_unit(qtbot, window, "DingTalk")
    qtbot.keyClick(view_of(window), Qt.Key.Key_0, CTRL)
    assert view_of(window).topbar.unit.text() == "All units"


def in_search(qtbot: QtBot, window: MainWindow, keys: str, then: list[Qt.Key]) -> list[str]:
    """Open the search by Ctrl+K and type; returns what was shown before the last keys."""
    shown: list[str] = []

    def type_there() -> None:
        box = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        assert isinstance(box, SearchBox)
        qtbot.keyClicks(box.line, keys)
        shown.extend(box.results_shown())
        for key in then:
            qtbot.keyClick(box.line, key)

    QTimer.singleShot(0, type_there)
    qtbot.keyClick(view_of(window), Qt.Key.Key_K, CTRL)
    return shown


def test_search_goes_to_an_indicator_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    shown = in_search(qtbot, window, "plastic reduced", [Qt.Key.Key_Return])
    assert shown[0] == "Plastic reduced"
    assert view_of(window).page_key is PageKey.INITIATIVE
    assert "Plastic reduction" in view_of(window).topbar.title.text()


def test_search_finds_korean_names_and_units(qtbot: QtBot, window: MainWindow) -> None:
    box = SearchBox(view_of(window).desk.search.find, (), "en", window)
    qtbot.addWidget(box)
    box.line.setText("딩톡")
    assert "DingTalk" in box.results_shown()


def test_search_runs_a_command(qtbot: QtBot, window: MainWindow) -> None:
    in_search(qtbot, window, "theme dark", [Qt.Key.Key_Return])
    assert view_of(window).context.look.theme.is_dark


def test_search_says_when_nothing_was_found(qtbot: QtBot, window: MainWindow) -> None:
    assert in_search(qtbot, window, "zzz", [Qt.Key.Key_Return, Qt.Key.Key_Escape]) == []
    assert view_of(window).page_key is PageKey.OVERVIEW


def test_down_and_up_move_the_choice(qtbot: QtBot, window: MainWindow) -> None:
    box = SearchBox(view_of(window).desk.search.find, tuple(window.menus.commands()), "en", window)
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    qtbot.keyClick(box.line, Qt.Key.Key_Up)
    assert box.results.currentIndex().row() == 1
    qtbot.keyClick(box.line, Qt.Key.Key_PageUp)
    assert box.results.currentIndex().row() == 0


def test_two_windows_show_a_change_at_once(qtbot: QtBot, shell: Shell, window: MainWindow) -> None:
    window.menus.new_window.trigger()
    other = shell.windows[1]
    assert other.desk is window.desk
    desk = view_of(window).desk
    unit = next(iter(desk.catalog.units.values()))
    desk.units.change(replace(unit, name=Name("Renamed here")))
    for one in (window, other):
        assert view_of(one).rail.units.model().index(0, 0).data() == "Renamed here"
    view_of(other).show_page(PageKey.GOALS)
    assert view_of(window).page_key is PageKey.OVERVIEW
    other.close()
    assert shell.windows == [window]
    assert desk.catalog.units  # still open for the window that is left


def test_an_error_stands_across_the_top_until_it_is_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_error(WorkspaceBusy("Another program is writing; try again."))
    banner = view_of(window).banner
    assert banner.sentence() == "Another program is writing; try again."
    close = banner.findChildren(QToolButton)[0]
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.sentence() == ""


def test_closing_the_workspace_shows_the_start_page(
    qtbot: QtBot, window: MainWindow, state: State, workspace_file: Path
) -> None:
    qtbot.keyClick(view_of(window), Qt.Key.Key_W, CTRL)
    assert window.view is None
    assert window.start.isVisible()
    assert not window.menus.search.isEnabled()
    assert [row.file for row in window.start.recent_rows()] == [workspace_file]
    assert state.last_workspace is None


def test_a_unit_deleted_elsewhere_is_no_filter_any_more(qtbot: QtBot, window: MainWindow) -> None:
    view = view_of(window)
    click_unit(qtbot, window, "DingTalk")
    unit_id = view.context.view.unit_id
    assert unit_id is not None
    view.desk.units.delete(unit_id)
    assert view.context.view.unit_id is None


def test_every_command_has_its_own_keys(window: MainWindow) -> None:
    keys = [c.action.shortcut() for c in window.menus.commands() if not c.action.shortcut().isEmpty()]
    assert len({k.toString(QKeySequence.SequenceFormat.PortableText) for k in keys}) == len(keys)


def test_full_screen_and_back(window: MainWindow) -> None:
    window.menus.full_screen.trigger()
    assert window.isFullScreen()
    window.menus.full_screen.trigger()
    assert not window.isFullScreen()


def test_everything_in_the_top_bar_has_a_name_for_screen_readers(window: MainWindow) -> None:
    topbar = view_of(window).topbar
    controls: list[QWidget] = [*topbar.findChildren(QToolButton), topbar.search, topbar.export]
    assert all(c.accessibleName() or getattr(c, "text", str)() for c in controls)
    assert topbar.mapTo(window, QPoint(0, 0)).x() > 0
