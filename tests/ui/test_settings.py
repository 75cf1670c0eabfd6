"""The Settings page: the workspace's own settings, factors, the file, the look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.domain.model import Factor
from greendesk.domain.names import Name
from greendesk.ui.context import PageKey
from greendesk.ui.pages.settings import SettingsPage
from greendesk.ui.settings.appearance_card import AppearanceCard
from greendesk.ui.settings.factor_cell import CITED
from greendesk.ui.settings.factor_dialog import FactorDialog
from greendesk.ui.settings.factors_card import NAME, USED_BY, VALUE
from greendesk.ui.state import State, ThemeChoice
from greendesk.ui.widgets.dialogs import ErrorDialog
from greendesk.ui.window import MainWindow
from tests.ui.conftest import settle

LEFT = Qt.MouseButton.LeftButton
D = TypeVar("D", bound=QDialog)
GRID = Factor("EF-GRID", Name("Grid electricity"), 0.581, "kg CO2e/kWh", "MEE", 2022)


def in_dialog(kind: type[D], act: Callable[[D], None]) -> None:
    """Act in the dialog that comes next; it is closed whatever happens."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    assert window.view is not None
    window.view.show_page(PageKey.SETTINGS)
    page = window.view.page()
    assert isinstance(page, SettingsPage)
    return page


def desk_of(page: SettingsPage) -> Desk:
    return page.context.desk


def test_the_name_is_saved_and_shown_in_the_title(
    qtbot: QtBot, window: MainWindow, page: SettingsPage
) -> None:
    card = page.workspace
    assert not card.save_button.isEnabled()
    card.name.selectAll()
    qtbot.keyClicks(card.name, "Green Group")
    qtbot.mouseClick(card.save_button, LEFT)
    assert desk_of(page).settings.info.name == "Green Group"
    assert "Green Group" in window.windowTitle()
    assert not card.save_button.isEnabled()


def test_changes_can_be_undone_before_they_are_saved(qtbot: QtBot, page: SettingsPage) -> None:
    card, before = page.workspace, desk_of(page).settings.info
    card.month.setCurrentIndex(0)
    card.as_of.set_day(date(2019, 3, 31))
    assert card.is_changed()
    qtbot.mouseClick(card.undo_button, LEFT)
    assert not card.is_changed()
    assert desk_of(page).settings.info == before


def test_the_fiscal_year_and_reporting_date_are_saved(qtbot: QtBot, page: SettingsPage) -> None:
    card = page.workspace
    card.month.setCurrentIndex(6)
    card.as_of.set_day(date(2019, 3, 31))
    qtbot.mouseClick(card.save_button, LEFT)
    info = desk_of(page).settings.info
    assert (info.fiscal_year_start, info.as_of) == (7, date(2019, 3, 31))
    card.as_of.set_day(None)
    qtbot.mouseClick(card.save_button, LEFT)
    assert desk_of(page).settings.info.as_of is None


def test_a_name_that_cannot_be_taken_is_said_at_its_field(qtbot: QtBot, page: SettingsPage) -> None:
    card, before = page.workspace, desk_of(page).settings.info
    card.name.clear()
    qtbot.keyClicks(card.name, " ")
    qtbot.mouseClick(card.save_button, LEFT)
    assert card.form.problems()["name"]
    assert desk_of(page).settings.info == before


def test_another_windows_change_is_shown_unless_something_is_typed(qtbot: QtBot, page: SettingsPage) -> None:
    card, desk = page.workspace, desk_of(page)
    desk.settings.change(replace(desk.settings.info, name="From elsewhere"))
    assert card.name.text() == "From elsewhere"
    qtbot.keyClicks(card.name, " typed")
    desk.settings.change(replace(desk.settings.info, currency="KRW"))
    assert card.name.text().count("typed") == 1


def fill(qtbot: QtBot, dialog: FactorDialog, value: str, year: str = "2022") -> None:
    for editor, text in (
        (dialog.code, "EF-GRID"),
        (dialog.name.line("en"), "Grid electricity"),
        (dialog.value, value),
        (dialog.unit, "kg CO2e/kWh"),
        (dialog.source, "MEE"),
        (dialog.year, year),
    ):
        editor.clear()
        qtbot.keyClicks(editor, text)


def test_a_factor_is_added_from_the_form(qtbot: QtBot, page: SettingsPage) -> None:
    before = page.factors.model.rowCount()

    def add(dialog: FactorDialog) -> None:
        fill(qtbot, dialog, "0.581")
        qtbot.keyClick(dialog.year, Qt.Key.Key_Return)

    in_dialog(FactorDialog, add)
    qtbot.mouseClick(page.factors.add_factor, LEFT)
    assert page.factors.model.rowCount() == before + 1
    added = list(desk_of(page).catalog.factors.values())[-1]
    assert replace(added, id=GRID.id) == GRID


def test_what_is_wrong_with_a_factor_is_said_at_its_field(qtbot: QtBot, page: SettingsPage) -> None:
    problems: list[dict[str, str]] = []

    def add(dialog: FactorDialog) -> None:
        for value, year in (("abc", "2022"), ("", "2022"), ("1", "20x")):
            fill(qtbot, dialog, value, year)
            dialog.try_to_save()
            problems.append(dialog.form.problems())

    before = dict(desk_of(page).catalog.factors)
    in_dialog(FactorDialog, add)
    qtbot.mouseClick(page.factors.add_factor, LEFT)
    assert [list(problem) for problem in problems] == [["value"], ["value"], ["year"]]
    assert desk_of(page).catalog.factors == before


def choose(page: SettingsPage, code: str) -> Factor:
    model = page.factors.model
    row = next(r for r in range(model.rowCount()) if model.factor(r).code == code)
    page.factors.table.selectRow(row)
    return model.factor(row)


def test_a_factor_is_changed_and_deleted_and_can_come_back(qtbot: QtBot, page: SettingsPage) -> None:
    desk_of(page).factors.add(GRID)
    choose(page, GRID.code)

    def change(dialog: FactorDialog) -> None:
        fill(qtbot, dialog, "0.6")
        dialog.save_button.click()

    in_dialog(FactorDialog, change)
    qtbot.mouseClick(page.factors.edit_factor, LEFT)
    assert desk_of(page).catalog.factor(GRID.id).value == 0.6
    assert page.factors.chosen() is not None  # the choice outlives the refresh
    with qtbot.waitSignal(page.context.undoable) as notice:
        qtbot.mouseClick(page.factors.delete_factor, LEFT)
    assert notice.args == [f"Deleted factor {GRID.code}"]
    assert GRID.id not in desk_of(page).catalog.factors
    desk_of(page).journal.undo()
    assert desk_of(page).catalog.factor(GRID.id).value == 0.6


def test_a_factor_in_use_is_not_deleted_and_its_users_are_named(qtbot: QtBot, page: SettingsPage) -> None:
    desk = desk_of(page)
    used = next(f for f in desk.catalog.factors.values() if desk.factors.used_by(f.id))
    choose(page, used.code)
    said: list[str] = []
    in_dialog(ErrorDialog, lambda dialog: said.append(dialog.sentence.text()))
    qtbot.mouseClick(page.factors.delete_factor, LEFT)
    assert desk.factors.used_by(used.id)[0].code in said[0]
    assert used.id in desk.catalog.factors


def test_with_no_factors_the_card_says_what_they_are_for(page: SettingsPage) -> None:
    desk = desk_of(page)
    for indicator in [i for i in desk.catalog.indicators.values() if i.factor_id]:
        if indicator.id in desk.catalog.indicators:
            desk.indicators.delete(indicator.id)
    for factor in list(desk.catalog.factors.values()):
        desk.factors.delete(factor.id)
    assert page.factors.empty.isVisible()


@pytest.mark.parametrize("width", [1280, 1440])
def test_every_word_about_a_factor_is_shown(page: SettingsPage, window: MainWindow, width: int) -> None:
    window.resize(width, 800)
    table, model = page.factors.table, page.factors.model
    settle()
    assert table.horizontalScrollBar().maximum() == 0
    metrics = table.fontMetrics()
    for row in range(model.rowCount()):
        for column in (VALUE, USED_BY):
            words = str(model.index(row, column).data())
            needs = metrics.boundingRect(
                QRect(0, 0, table.columnWidth(column) - 16, 10_000), int(Qt.TextFlag.TextWordWrap), words
            )
            assert needs.height() <= table.rowHeight(row), words
            assert needs.width() <= table.columnWidth(column) - 16, words
        name = model.index(row, NAME)
        assert table.itemDelegateForIndex(name).sizeHint(QStyleOptionViewItem(), name).height() <= (
            table.rowHeight(row)
        )
        width = table.columnWidth(NAME) - 16
        lines = metrics.horizontalAdvance(f"{name.data()}{name.data(CITED)}") // width
        assert table.rowHeight(row) >= lines * (metrics.height() - 3)


def test_a_factor_is_copied_with_its_code_and_source(qtbot: QtBot, page: SettingsPage) -> None:
    page.factors.table.selectRow(0)
    qtbot.keyClick(page.factors.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QApplication.clipboard().text().split("\t")
    factor = page.factors.model.factor(0)
    assert len(cells) == 5
    assert factor.code in cells
    assert any(factor.source in cell for cell in cells)


def test_the_file_leads_to_its_proof(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.context.going) as going:
        qtbot.mouseClick(page.file.verify_button, LEFT)
    assert going.args[0].page is PageKey.PROOF


def test_the_theme_is_chosen_here_too(qtbot: QtBot, page: SettingsPage, state: State) -> None:
    card = page.findChild(AppearanceCard)
    qtbot.mouseClick(card.theme.button(ThemeChoice.DARK), LEFT)
    assert state.theme is ThemeChoice.DARK
    assert page.context.look.theme.is_dark
    qtbot.keyClick(card.theme.button(ThemeChoice.DARK), Qt.Key.Key_Left)
    assert state.theme is ThemeChoice.LIGHT
