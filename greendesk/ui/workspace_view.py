"""What a window shows of an open workspace: rail, top bar, the pages one at a time, and the status bar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk, PastDesk
from greendesk.desk.rows import Hit, HitKind
from greendesk.desk.view import Span, View, window_of
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.frozen import frozen
from greendesk.domain.journal import Author, Deeds
from greendesk.domain.periods import Grain
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.page import Page
from greendesk.ui.page_factory import make_page
from greendesk.ui.rail import Rail
from greendesk.ui.state import State
from greendesk.ui.statusbar import StatusBar
from greendesk.ui.theme import Appearance
from greendesk.ui.topbar import TopBar
from greendesk.ui.undoing import Undoing
from greendesk.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from greendesk.ui.past.bar import PastBar

# Pages whose contents do not follow the unit filter: a click on a unit leads to the Units page instead.
UNFILTERED = {PageKey.SETTINGS, PageKey.INITIATIVE, PageKey.PROOF}


@frozen
class Standing:
    """Where a workspace is in a window: page, period and filter, and what is chosen on each page."""

    page: PageKey
    view: View
    choices: dict[PageKey, dict[str, Any]]


class WorkspaceView(QWidget):
    """Signals.

    titled(str): the page's title is another one.
    page_shown(PageKey)
    """

    titled = Signal(str)
    page_shown = Signal(object)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        state: State,
        export_menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._state = state
        self._appearance = appearance
        self.context = Context(desk, appearance.look, remembered_view(desk, state), self)
        self._pages: dict[PageKey, Page] = {}
        self._kept: dict[PageKey, dict[str, Any]] = {}
        goal_id = state.text("last/goal")
        if goal_id in desk.catalog.goals:
            self._kept[PageKey.OVERVIEW] = {"goal": goal_id}
        self.page_key = PageKey.OVERVIEW
        self.undoing = Undoing(self.context, self)
        self.undoing.failed.connect(self._show_error)
        self.undoing.turned.connect(self._show_turned)
        self.rail = Rail(self)
        self.topbar = TopBar(self.context, export_menu, self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self.statusbar = StatusBar(self.context, appearance, self)
        column = QVBoxLayout()
        column.setSpacing(0)
        banner_row = QHBoxLayout()
        banner_row.setContentsMargins(24, 0, 24, 0)
        banner_row.addWidget(self.banner)
        column.addWidget(self.topbar)
        column.addLayout(banner_row)
        self.past_bar = self._past_bar(banner_row)
        column.addWidget(self.stack, 1)
        column.addWidget(self.statusbar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.rail.page_chosen.connect(self.show_page)
        self.rail.unit_chosen.connect(self._unit_chosen)
        self.context.going.connect(self.go)
        self.context.view_changed.connect(self._view_changed)
        appearance.changed.connect(self._look_changed)
        desk.changed.connect(self._desk_changed)
        self._fill_rail()

    def _past_bar(self, row: QHBoxLayout) -> PastBar | None:
        """The bar that a workspace of the past has above its pages."""
        if not isinstance(self.desk, PastDesk):
            return None
        from greendesk.ui.past.bar import PastBar

        bar = PastBar(self.desk, self.context, self)
        row.setContentsMargins(24, 8, 24, 0)
        row.addWidget(bar)
        return bar

    # ---- pages

    def page(self) -> Page:
        """The page that is shown."""
        return self._page(self.page_key)

    def _page(self, key: PageKey) -> Page:
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = make_page(key, self.context, self.stack)
            self.stack.addWidget(page)
            page.retitled.connect(self._show_title)
            if key in self._kept:
                page.recall(self._kept.pop(key))
            for splitter in _named_splitters(page):
                splitter.restoreState(self._state.blob(f"splitters/{splitter.objectName()}"))
        return page

    @Slot(object)
    def show_page(self, key: PageKey) -> None:
        page = self._page(key)
        self.page_key = key
        self.stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.show_page(key)
        self.rail.recolour()
        self._show_title()
        self.page_shown.emit(key)

    @Slot(object)
    def go(self, place: Place) -> None:
        """Go to a page and have it show what the place names."""
        self._page(place.page).go_to(place)
        self.show_page(place.page)

    def place_of(self, hit: Hit) -> Place:
        """Where a search result is shown."""
        if hit.kind is HitKind.UNIT:
            return Place(PageKey.UNITS, unit_id=hit.id)
        if hit.kind is HitKind.INITIATIVE:
            return Place(PageKey.INITIATIVE, initiative_id=hit.id)
        indicator = self.desk.catalog.indicator(hit.id)
        return Place(PageKey.INITIATIVE, initiative_id=indicator.initiative_id, indicator_id=indicator.id)

    def filter_to(self, unit_id: str | None) -> None:
        """Show one unit and those below it; None: all."""
        self.context.set_view(replace(self.context.view, unit_id=unit_id))

    def standing(self) -> Standing:
        """Where the user is, for ``resume`` of a view made anew."""
        choices = {key: page.choices() for key, page in self._pages.items()}
        return Standing(self.page_key, self.context.view, {**self._kept, **choices})

    def resume(self, standing: Standing) -> None:
        """Go on where another view of the same workspace stood."""
        self.context.set_view(standing.view)
        self._kept = dict(standing.choices)
        self.show_page(standing.page)

    def remember(self) -> None:
        """Keep what the next start shows again."""
        overview = self.standing().choices.get(PageKey.OVERVIEW)
        if overview is not None and overview["goal"]:
            self._state.keep("last/goal", overview["goal"])
        self._state.keep("last/page", self.page_key.value)
        view = self.context.view
        self._state.keep("last/span", view.span.value)
        self._state.keep("last/grain", view.grain.value)
        for page in self._pages.values():
            for splitter in _named_splitters(page):
                self._state.keep_blob(f"splitters/{splitter.objectName()}", splitter.saveState())

    # ---- following

    @Slot(object)
    def _show_error(self, error: GreenDeskError) -> None:
        self.banner.show_error(error)

    def introduce(self, author: Author) -> None:
        """Say under which name changes are written down; the button leads to where it is changed."""
        sentence = (
            self.tr("The history of a workspace says who changed what. Your changes bear the name {name}.")
            if author.name
            else self.tr("The history of a workspace says who changed what. Give the name for your changes.")
        ).format(name=author.name)
        self.banner.asked.connect(self._to_profile)
        self.banner.say(sentence, "", self.tr("Name and role…"))

    @Slot()
    def _to_profile(self) -> None:
        self.banner.asked.disconnect(self._to_profile)
        self.banner.hide()
        self.show_page(PageKey.SETTINGS)
        self.page().go_to(Place(PageKey.SETTINGS))

    @Slot(object)
    def _show_turned(self, deeds: Deeds) -> None:
        """Choose, on the page that is shown, what undo or redo brought back or changed."""
        page = self.page()
        place = page.place_of(self.desk.journal.touched(deeds))
        if place is not None:
            page.go_to(place)

    @Slot(object)
    def _unit_chosen(self, unit_id: str | None) -> None:
        self.filter_to(unit_id)
        if self.page_key in UNFILTERED and unit_id is not None:
            self.go(Place(PageKey.UNITS, unit_id=unit_id))

    @Slot()
    def _view_changed(self) -> None:
        self.rail.show_unit(self.context.view.unit_id)
        self._show_title()

    @Slot()
    def _look_changed(self) -> None:
        self.context.set_look(self._appearance.look)
        self._fill_rail()
        self.rail.recolour()
        self._show_title()

    @Slot(object)
    def _desk_changed(self, change: Change) -> None:
        if change.catalog or change.everything:
            unit_id = self.context.view.unit_id
            if unit_id is not None and unit_id not in self.desk.catalog.units:
                self.context.set_view(replace(self.context.view, unit_id=None))
            self._fill_rail()
            self.topbar.show_view()
            self._show_title()

    def _fill_rail(self) -> None:
        self.rail.show_units(self.desk.catalog, self.context.look.language)
        self.rail.show_unit(self.context.view.unit_id)

    @Slot()
    def _show_title(self) -> None:
        if self.page_key in self._pages:
            title = self.page().title()
            self.topbar.set_title(title)
            self.titled.emit(title)


def remembered_view(desk: Desk, state: State) -> View:
    """The kind of period and columns of last time, around the workspace's reporting date."""
    default = desk.default_view()
    span, grain = state.text("last/span", default.span.value), state.text("last/grain", default.grain.value)
    if span not in set(Span) or grain not in set(Grain):
        return default
    window = window_of(Span(span), desk.as_of, desk.fiscal_year_start)
    fits = Grain(grain).months <= len(window.month_ordinals())
    return View(Span(span), window, Grain(grain) if fits else Grain.MONTH)


def _named_splitters(page: Page) -> list[QSplitter]:
    return [splitter for splitter in page.findChildren(QSplitter) if splitter.objectName()]
