"""Light and dark, and the language: switched while the window is open."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greendesk.charts.look import DARK, LIGHT, contrast
from greendesk.charts.theme import Theme
from greendesk.desk.view import Span
from greendesk.domain.periods import month_ordinal, month_period
from greendesk.domain.progress import Status
from greendesk.ui.context import PageKey, Place
from greendesk.ui.goals.table import Column
from greendesk.ui.language import language_of, locale_name_of
from greendesk.ui.page import Page
from greendesk.ui.pages.entry import EntryPage
from greendesk.ui.pages.goals import GoalsPage
from greendesk.ui.pages.initiative import Drawn, InitiativePage
from greendesk.ui.pages.overview import OverviewPage
from greendesk.ui.pages.units import UnitsPage
from greendesk.ui.shell import Shell
from greendesk.ui.state import LanguageChoice, State, ThemeChoice
from greendesk.ui.stylesheet import RAIL_GROUND, RAIL_INK, RAIL_QUIET, stylesheet
from greendesk.ui.theme import palette_of
from greendesk.ui.window import MainWindow
from greendesk.ui.workspace_view import WorkspaceView


def ground(window: MainWindow) -> str:
    """The colour that is really on the screen, at the right end of the top bar's ground."""
    picture = window.grab().toImage()
    assert window.view is not None
    bar = window.view.topbar
    return picture.pixelColor(bar.mapTo(window, bar.rect().topLeft()).x() + 4, bar.y() + 40).name()


def test_the_theme_switches_live(shell: Shell, window: MainWindow) -> None:
    shell.appearance.choose_theme(ThemeChoice.LIGHT)
    assert ground(window) == LIGHT.paper
    shell.appearance.choose_theme(ThemeChoice.DARK)
    assert ground(window) == DARK.paper
    assert window.view is not None
    assert window.view.context.look.theme == DARK


def test_the_theme_follows_the_system(
    qapp: QApplication,
    shell: Shell,
    window: MainWindow,
    state: State,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The offscreen platform has no scheme of its own: what it would say is put in its mouth."""
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        monkeypatch.setattr("greendesk.ui.theme.system_scheme", lambda scheme=scheme: scheme)
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert shell.appearance.look.theme == theme
        assert ground(window) == theme.paper
    assert state.theme is ThemeChoice.SYSTEM


def test_the_menu_keeps_the_choice(window: MainWindow, state: State) -> None:
    window.menus.themes.actions()[2].trigger()
    assert state.theme is ThemeChoice.DARK
    assert window.menus.themes.actions()[2].isChecked()


def test_another_language_changes_names_and_texts(qtbot: QtBot, shell: Shell, window: MainWindow) -> None:
    assert window.view is not None
    window.view.show_page(PageKey.GOALS)
    before = window.view.context.view
    shell.appearance.choose_language(LanguageChoice.KOREAN)
    qtbot.waitUntil(lambda: window.view is not None and window.view.topbar.title.text() == "목표")
    assert window.view.page_key is PageKey.GOALS
    assert window.view.context.view == before
    assert "알리바바" in window.view.rail.units.model().index(0, 0).data()
    shell.appearance.choose_language(LanguageChoice.ENGLISH)
    qtbot.waitUntil(lambda: window.view is not None and window.view.topbar.title.text() == "Goals")


def test_another_language_keeps_what_is_chosen_on_every_page(
    qtbot: QtBot, shell: Shell, window: MainWindow
) -> None:
    view = window.view
    assert view is not None
    catalog = view.desk.catalog
    plastic = catalog.indicator_by_code("plastic-reduced")
    hema = catalog.unit_of(plastic.id)
    (goal,) = catalog.goals_by_indicator[plastic.id]
    view.topbar.set_span(Span.FISCAL_YEAR)
    overview, goals = view.page(), _page(view, PageKey.GOALS, GoalsPage)
    assert isinstance(overview, OverviewPage)
    overview.cards.cards[Status.ON_TRACK].click()
    goals.filter_bar.search.setText("plastic")
    goals.view.sortByColumn(Column.TARGET, Qt.SortOrder.DescendingOrder)
    _page(view, PageKey.UNITS, UnitsPage).tree.choose(hema.id)
    entry = _page(view, PageKey.ENTRY, EntryPage)
    entry.source.setText("Store report 7")
    view.go(
        Place(PageKey.ENTRY, indicator_id=plastic.id, period=month_period(month_ordinal(date(2019, 5, 1))))
    )
    cell = entry.model.place(entry.grid.currentIndex())
    view.go(Place(PageKey.INITIATIVE, indicator_id=plastic.id))
    initiative = view.page()
    assert isinstance(initiative, InitiativePage)
    initiative.drawn.set_value(Drawn.YEARS)
    before = view.context.view
    shell.appearance.choose_language(LanguageChoice.KOREAN)
    qtbot.waitUntil(lambda: window.view is not None and window.view is not view)
    view = window.view
    assert view is not None
    assert view.page_key is PageKey.INITIATIVE
    assert view.context.view == before
    initiative = view.page()
    assert isinstance(initiative, InitiativePage)
    assert initiative.indicators.indicator_id() == plastic.id
    assert initiative.drawn.value() is Drawn.YEARS
    assert "›" in view.topbar.title.text()
    goals = _page(view, PageKey.GOALS, GoalsPage)
    assert goals.filter_bar.words == "plastic"
    assert goals.view.goal_id == goal.id
    assert goals.view.order() == (Column.TARGET, Qt.SortOrder.DescendingOrder)
    assert _page(view, PageKey.UNITS, UnitsPage).tree.unit_id() == hema.id
    entry = _page(view, PageKey.ENTRY, EntryPage)
    assert entry.source.text() == "Store report 7"
    assert entry.model.place(entry.grid.currentIndex()) == cell
    overview = _page(view, PageKey.OVERVIEW, OverviewPage)
    assert overview.cards.cards[Status.ON_TRACK].isChecked()
    assert overview.board.view.shown_goals() == [goal.id]


P = TypeVar("P", bound=Page)


def _page(view: WorkspaceView, key: PageKey, kind: type[P]) -> P:
    """Go to a page as a click in the rail does."""
    view.show_page(key)
    page = view.page()
    assert isinstance(page, kind)
    return page


def test_the_start_page_changes_its_language_too(qtbot: QtBot, shell: Shell) -> None:
    window = shell.begin(None)
    window.show()
    english = window.start.new_button.text()
    shell.appearance.choose_language(LanguageChoice.CHINESE)
    qtbot.waitUntil(lambda: window.start.new_button.text() != english)


@pytest.mark.parametrize("choice", [c for c in LanguageChoice if c is not LanguageChoice.SYSTEM])
def test_a_chosen_language_is_itself(choice: LanguageChoice) -> None:
    assert language_of(choice) == choice.value
    assert locale_name_of(choice) == ""


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_no_name_is_left_in_the_stylesheet(theme: Theme) -> None:
    assert "@" not in stylesheet(theme).partition("*/")[2]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_texts_stand_out_from_their_ground(theme: Theme) -> None:
    rail = RAIL_GROUND[theme.is_dark]
    assert contrast(RAIL_INK, rail) >= 7
    assert contrast(RAIL_QUIET, rail) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    palette = palette_of(theme)
    assert contrast(palette.placeholderText().color().name(), palette.base().color().name()) >= 4.5
