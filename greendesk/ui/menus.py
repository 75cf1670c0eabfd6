"""The menu bar: every command with its shortcut, as actions that the search finds too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from greendesk.desk.view import Span
from greendesk.ui.context import PageKey
from greendesk.ui.language import SHOWN
from greendesk.ui.search_box import Command
from greendesk.ui.state import LanguageChoice, ThemeChoice
from greendesk.ui.undoing import REDO_KEYS, UNDO_KEYS, Offer, menu_words
from greendesk.ui.view_words import span_word

Keys = QKeySequence.StandardKey | str | None
PAGES = (
    PageKey.OVERVIEW, PageKey.UNITS, PageKey.ENTRY, PageKey.GOALS, PageKey.HISTORY, PageKey.PROOF,
    PageKey.SETTINGS,
)  # fmt: skip


class Menus(QObject):
    """The actions of one window. The window connects ``triggered`` of those it carries out itself.

    Signals:
        page_asked(PageKey), span_asked(Span), theme_asked(ThemeChoice), language_asked(LanguageChoice),
        recent_asked(Path): a choice was made in a menu of choices.
    """

    page_asked = Signal(object)
    span_asked = Signal(object)
    theme_asked = Signal(object)
    language_asked = Signal(object)
    recent_asked = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.needing_workspace: list[QAction] = []
        bar = window.menuBar()
        self._fill_file(bar.addMenu(self.tr("&File")))
        self._fill_edit(bar.addMenu(self.tr("&Edit")))
        self._fill_view(bar.addMenu(self.tr("&View")))
        self._fill_window(bar.addMenu(self.tr("&Window")))
        self._fill_help(bar.addMenu(self.tr("&Help")))

    # ---- the menus

    def _fill_file(self, menu: QMenu) -> None:
        self.new = self._action(menu, self.tr("&New workspace…"), QKeySequence.StandardKey.New)
        self.open = self._action(menu, self.tr("&Open…"), QKeySequence.StandardKey.Open)
        self.recent = menu.addMenu(self.tr("Open &recent"))
        self.recent.triggered.connect(self._recent_chosen)
        self.sample = self._action(menu, self.tr("Open the &sample workspace"), None)
        menu.addSeparator()
        self.save_copy = self._action(menu, self.tr("Save a &copy…"), "Ctrl+Shift+S", needs=True)
        self.save_structure = self._action(
            menu, self.tr("Save the s&tructure as a new workspace…"), None, needs=True
        )
        self.export = QMenu(self.tr("&Export"), menu)
        menu.addMenu(self.export)
        self.export_page = self._action(self.export, self.tr("This page's &charts…"), "Ctrl+E", needs=True)
        self.export_all = self._action(self.export, self.tr("&All charts…"), "Ctrl+Shift+E", needs=True)
        self.export.addSeparator()
        self.export_json = self._action(self.export, self.tr("Workspace as &JSON…"), None, needs=True)
        self.export_csv = self._action(self.export, self.tr("Measurements as CS&V…"), None, needs=True)
        self.export_xlsx = self._action(
            self.export, self.tr("Workspace as &Excel workbook…"), None, needs=True
        )
        menu.addSeparator()
        self.close = self._action(menu, self.tr("C&lose the workspace"), "Ctrl+W", needs=True)
        self.quit = self._action(menu, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self, menu: QMenu) -> None:
        self.undo = self._action(menu, "", None)
        self.redo = self._action(menu, "", None)
        self.undo.setShortcuts([QKeySequence(keys) for keys in UNDO_KEYS])
        self.redo.setShortcuts([QKeySequence(keys) for keys in REDO_KEYS])
        self.offer(Offer())
        menu.addSeparator()
        self.begin_year = self._action(menu, self.tr("New &year…"), None, needs=True)

    def _fill_view(self, menu: QMenu) -> None:
        self.search = self._action(menu, self.tr("&Search…"), "Ctrl+K", needs=True)
        menu.addSeparator()
        pages = QActionGroup(self)
        self.pages: dict[PageKey, QAction] = {}
        for number, (key, text) in enumerate(zip(PAGES, self._page_names(), strict=True), start=1):
            action = self._action(menu, text, f"Ctrl+{number}", needs=True)
            action.setCheckable(True)
            action.setData((key,))
            pages.addAction(action)
            self.pages[key] = action
        pages.triggered.connect(self._page_chosen)
        menu.addSeparator()
        periods = menu.addMenu(self.tr("&Period"))
        self.spans = self._choices(periods, [(span_word(span), span) for span in Span], self._span_chosen)
        self.needing_workspace.extend(self.spans.actions())
        periods.addSeparator()
        self.earlier = self._action(periods, self.tr("The period &before"), "Alt+PgUp", needs=True)
        self.later = self._action(periods, self.tr("The period &after"), "Alt+PgDown", needs=True)
        self.reporting_date = self._action(periods, self.tr("To the &reporting date"), "Alt+Home", needs=True)
        self.all_units = self._action(menu, self.tr("&All units"), "Ctrl+0", needs=True)
        self.look_back = self._action(menu, self.tr("As it &stood on a day…"), "Ctrl+Shift+H", needs=True)
        menu.addSeparator()
        themes = [
            (self.tr("As the &system"), ThemeChoice.SYSTEM),
            (self.tr("&Light"), ThemeChoice.LIGHT),
            (self.tr("&Dark"), ThemeChoice.DARK),
        ]
        self.themes = self._choices(menu.addMenu(self.tr("&Theme")), themes, self._theme_chosen)
        languages = [(self.tr("As the &system"), LanguageChoice.SYSTEM), *((t, c) for c, t in SHOWN.items())]
        self.languages = self._choices(menu.addMenu(self.tr("&Language")), languages, self._language_chosen)
        menu.addSeparator()
        self.full_screen = self._action(menu, self.tr("&Full screen"), "F11")
        self.full_screen.setCheckable(True)

    def _fill_window(self, menu: QMenu) -> None:
        self.new_window = self._action(menu, self.tr("&New window"), "Ctrl+Shift+N", needs=True)
        self.close_window = self._action(menu, self.tr("&Close the window"), "Ctrl+Shift+W")

    def _fill_help(self, menu: QMenu) -> None:
        self.shortcuts = self._action(menu, self.tr("&Keyboard shortcuts"), "F1")
        self.about = self._action(menu, self.tr("&About GreenDesk"), None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _page_names(self) -> tuple[str, ...]:
        names = (self.tr("&Overview"), self.tr("&Units"), self.tr("&Entry"), self.tr("&Goals"))
        return (*names, self.tr("&History"), self.tr("&Proof"), self.tr("Se&ttings"))

    # ---- what the window tells

    def set_workspace_open(self, is_open: bool, *, writable: bool = True) -> None:
        for action in self.needing_workspace:
            action.setEnabled(is_open)
        self.begin_year.setEnabled(is_open and writable)
        if not is_open:
            self.offer(Offer())

    @Slot(object)
    def offer(self, offer: Offer) -> None:
        """Name what can be undone and redone."""
        for action, words, able in zip(
            (self.undo, self.redo), menu_words(offer), (offer.undo, offer.redo), strict=True
        ):
            action.setText(words)
            action.setEnabled(bool(able))

    def show_recent(self, files: Sequence[Path]) -> None:
        self.recent.clear()
        for file in files:
            action = self.recent.addAction(f"{file.name}   ({file.parent})".replace("&", "&&"))
            action.setData((file,))
        self.recent.setEnabled(bool(files))

    def check(self, group: QActionGroup, value: object) -> None:
        for action in group.actions():
            action.setChecked(action.data()[0] == value)

    def commands(self) -> Iterator[Command]:
        """Every action with the menu that it is in, for the search."""
        for top in self._window.menuBar().actions():
            yield from _commands(top.menu(), "")

    # ---- making

    def _action(self, menu: QMenu, text: str, keys: Keys, *, needs: bool = False) -> QAction:
        action = menu.addAction(text)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        if needs:
            self.needing_workspace.append(action)
        return action

    def _choices(self, menu: QMenu, choices: Sequence[tuple[str, object]], chosen: object) -> QActionGroup:
        group = QActionGroup(self)
        for text, value in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData((value,))
            group.addAction(action)
        group.triggered.connect(chosen)
        return group

    @Slot(QAction)
    def _page_chosen(self, action: QAction) -> None:
        self.page_asked.emit(action.data()[0])

    @Slot(QAction)
    def _span_chosen(self, action: QAction) -> None:
        self.span_asked.emit(action.data()[0])

    @Slot(QAction)
    def _theme_chosen(self, action: QAction) -> None:
        self.theme_asked.emit(action.data()[0])

    @Slot(QAction)
    def _language_chosen(self, action: QAction) -> None:
        self.language_asked.emit(action.data()[0])

    @Slot(QAction)
    def _recent_chosen(self, action: QAction) -> None:
        self.recent_asked.emit(action.data()[0])


def _commands(menu: QObject | None, path: str) -> Iterator[Command]:
    if not isinstance(menu, QMenu):
        return
    here = f"{path} › {menu.title()}".removeprefix(" › ").replace("&", "")
    for action in menu.actions():
        if action.menu() is not None:
            yield from _commands(action.menu(), here)
        elif not action.isSeparator():
            yield Command(action, here)
