"""Undo and redo as a user has them: in the menu, by key, after a deletion, across windows and restarts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.journal import Act, Author, Deed, Deeds, Kind
from greendesk.ui.context import PageKey, Place
from greendesk.ui.journal.words import acts_with, deed_words, told
from greendesk.ui.pages.entry import EntryPage
from greendesk.ui.pages.units import UnitsPage
from greendesk.ui.shell import Shell
from greendesk.ui.state import LanguageChoice
from greendesk.ui.window import MainWindow
from greendesk.ui.workspace_view import WorkspaceView
from tests.ui.conftest import settle

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def view_of(window: MainWindow) -> WorkspaceView:
    assert window.view is not None
    return window.view


def desk_of(window: MainWindow) -> Desk:
    return view_of(window).desk


def enter(desk: Desk, value: float, count: int = 1, act: Act = Act.ENTER) -> list[Entry]:
    """Give the newest values of the first entered indicator with enough of them another value."""
    for indicator_id in sorted(desk.catalog.entered):
        rows = [row for row in desk.entries.all_of(indicator_id) if row.measurement.value is not None]
        if len(rows) >= count:
            entries = [Entry(indicator_id, row.measurement.period, value) for row in rows[:count]]
            desk.entries.put(entries, act)
            return entries
    raise AssertionError("no indicator with so many values")


def undo_text(window: MainWindow) -> str:
    return window.menus.undo.text().replace("&", "")


def test_nothing_to_undo_at_first(window: MainWindow) -> None:
    assert not window.menus.undo.isEnabled()
    assert not window.menus.redo.isEnabled()
    assert (undo_text(window), window.menus.redo.text()) == ("Undo", "&Redo")


def test_the_menu_names_what_it_takes_back_and_the_keys_do_it(qtbot: QtBot, window: MainWindow) -> None:
    desk, before = desk_of(window), desk_of(window).contents()
    enter(desk, 12.5, 3, Act.PASTE)
    qtbot.waitUntil(lambda: undo_text(window) == "Undo paste of 3 values")
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert desk.contents() == before
    assert view_of(window).statusbar.facts.text() == "Undone: paste of 3 values"
    qtbot.waitUntil(lambda: window.menus.redo.text() == "&Redo paste of 3 values")
    assert not window.menus.undo.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert desk.contents() != before
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert desk.contents() == before
    qtbot.waitUntil(window.menus.redo.isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert view_of(window).statusbar.facts.text() == "Done again: paste of 3 values"


def test_undo_survives_other_pages_windows_and_restarts(
    qtbot: QtBot, shell: Shell, window: MainWindow
) -> None:
    desk, before = desk_of(window), desk_of(window).contents()
    enter(desk, 12.5)
    view_of(window).show_page(PageKey.GOALS)
    window.menus.new_window.trigger()
    other = shell.windows[-1]
    assert undo_text(other) == "Undo entry of 1 value"
    other.close()
    path = desk.path
    window.menus.close.trigger()
    assert not window.menus.undo.isEnabled()
    assert shell.open(path, window)
    assert undo_text(window) == "Undo entry of 1 value"
    window.menus.undo.trigger()
    assert desk_of(window).contents() == before


def test_what_another_process_does_can_be_undone_here(qtbot: QtBot, window: MainWindow) -> None:
    other = Desk.open(desk_of(window).path, author=Author("An"))
    unit = next(iter(other.catalog.units.values()))
    other.units.change(replace(unit, code="renamed"))
    other.close()
    with qtbot.waitSignal(desk_of(window).changed):
        desk_of(window).look_outside()
    qtbot.waitUntil(lambda: undo_text(window).startswith("Undo change of unit"))
    window.menus.undo.trigger()
    assert desk_of(window).catalog.unit(unit.id) == unit


def test_what_another_process_wrote_unseen_is_not_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    enter(desk_of(window), 2.0)
    qtbot.waitUntil(window.menus.undo.isEnabled)
    other = Desk.open(desk_of(window).path, author=Author("An"))
    unit = next(iter(other.catalog.units.values()))
    other.units.change(replace(unit, code="renamed"))
    window.menus.undo.trigger()
    assert "Something else was written" in view_of(window).banner.sentence()
    assert other.journal.steps().redo is None
    other.close()
    assert undo_text(window).startswith("Undo change of unit")


def test_a_deleted_unit_comes_back_by_the_notice(qtbot: QtBot, window: MainWindow) -> None:
    view, desk, before = view_of(window), desk_of(window), desk_of(window).contents()
    unit = next(u for u in desk.catalog.units.values() if u.parent_id is not None)
    view.go(Place(PageKey.UNITS, unit_id=unit.id))
    page = view.page()
    assert isinstance(page, UnitsPage)
    qtbot.mouseClick(page.delete_button, LEFT)
    assert unit.id not in desk.catalog.units
    bar = view.statusbar
    assert bar.facts.text().startswith(f"Deleted “{unit.name.en}”")
    assert bar.undo.isVisible()
    qtbot.waitUntil(lambda: undo_text(window) == f"Undo deletion of unit {unit.name.en}")
    qtbot.mouseClick(bar.undo, LEFT)
    assert desk.contents() == before
    assert page.tree.unit_id() == unit.id
    assert not bar.undo.isVisible()


def test_the_notice_no_longer_offers_to_undo_once_something_else_was_done(
    qtbot: QtBot, window: MainWindow
) -> None:
    view, desk = view_of(window), desk_of(window)
    enter(desk, 1.0)
    view.context.undoable.emit("Deleted 1 value")
    assert view.statusbar.undo.isVisible()
    enter(desk, 2.0)
    assert not view.statusbar.undo.isVisible()


def test_undo_on_the_entry_page_goes_to_the_cell(qtbot: QtBot, window: MainWindow) -> None:
    view, desk = view_of(window), desk_of(window)
    view.show_page(PageKey.ENTRY)
    page = view.page()
    assert isinstance(page, EntryPage)
    place = next(
        place
        for n in reversed(range(page.model.rowCount()))
        for m in range(page.model.columnCount())
        if (cell := page.model.cell(page.model.index(n, m))) is not None
        and cell.measurement is not None
        and cell.is_editable
        and (place := page.model.place(page.model.index(n, m))) is not None
    )
    desk.entries.put([Entry(place[0], place[1], 3.0)])
    assert page.model.place(page.grid.currentIndex()) != place
    qtbot.waitUntil(window.menus.undo.isEnabled)
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: page.model.place(page.grid.currentIndex()) == place)


def test_a_text_field_keeps_its_own_undo_while_it_has_one(qtbot: QtBot, window: MainWindow) -> None:
    view, desk, before = view_of(window), desk_of(window), desk_of(window).contents()
    view.show_page(PageKey.ENTRY)
    page = view.page()
    assert isinstance(page, EntryPage)
    enter(desk, 12.5)
    qtbot.waitUntil(window.menus.undo.isEnabled)
    window.activateWindow()
    page.source.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.source)
    qtbot.keyClicks(page.source, "abc")
    qtbot.keyClick(page.source, Qt.Key.Key_Z, CTRL)
    assert page.source.text() == ""
    assert desk.contents() != before
    qtbot.keyClick(page.source, Qt.Key.Key_Z, CTRL)
    assert desk.contents() == before
    qtbot.keyClick(page.source, Qt.Key.Key_Z, CTRL | SHIFT)
    assert page.source.text() == "abc"


def test_a_field_of_a_spin_box_or_a_box_to_type_in_counts_as_text(qtbot: QtBot, window: MainWindow) -> None:
    view, desk, before = view_of(window), desk_of(window), desk_of(window).contents()
    view.show_page(PageKey.SETTINGS)
    enter(desk, 12.5)
    qtbot.waitUntil(window.menus.undo.isEnabled)
    currency = view.page().workspace.currency  # type: ignore[attr-defined]
    field = currency.lineEdit()
    assert isinstance(field, QLineEdit)
    window.activateWindow()
    currency.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() in (currency, field))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert desk.contents() == before


def test_a_read_only_workspace_offers_nothing(shell: Shell, window: MainWindow) -> None:
    enter(desk_of(window), 2.0)
    reader = Desk.open(desk_of(window).path, read_only=True)
    other = shell.new_window()
    other.show_workspace(reader)
    assert not other.menus.undo.isEnabled()
    other.close()
    settle()


@pytest.mark.parametrize(
    "language, words",
    [(LanguageChoice.KOREAN, "값 3개 붙여넣기 실행 취소"), (LanguageChoice.CHINESE, "撤销粘贴 3 个数值")],
)
def test_the_menu_speaks_the_language(
    qtbot: QtBot, window: MainWindow, shell: Shell, language: LanguageChoice, words: str
) -> None:
    enter(desk_of(window), 2.0, 3, Act.PASTE)
    shell.appearance.choose_language(language)
    qtbot.waitUntil(lambda: words in undo_text(window))


def deeds(act: Act, subject: str = "", size: int = 1, kind: Kind = Kind.DO) -> Deeds:
    from datetime import UTC, datetime

    undoes = None if kind is Kind.DO else 1
    return Deeds(2, datetime.now(UTC), Author(""), Deed(act, subject), kind, undoes, size)


@pytest.mark.parametrize("act", Act)
def test_every_act_has_words(act: Act) -> None:
    words = deed_words(deeds(act, "hema", 2), None, Look())
    assert words != f"{act.value} hema"
    assert "{" not in words


def test_the_history_tells_in_a_sentence() -> None:
    assert told(deeds(Act.PASTE, "plastic", 48), None, Look()) == "Paste of 48 values · plastic"
    assert told(deeds(Act.DELETE_UNIT, "hema", 9, Kind.UNDO), None, Look()) == "Undone: deletion of unit hema"
    assert told(deeds(Act.ENTER, "", 1, Kind.REDO), None, Look()) == "Done again: entry of 1 value"
    assert acts_with("paste") == {Act.PASTE}
    assert Act.DELETE_UNIT in acts_with("Deletion")
