"""The main window: the menus, and either the start page or an open workspace."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Hit
from greendesk.domain.backups import Backup
from greendesk.domain.errors import GreenDeskError
from greendesk.ui.context import PageKey
from greendesk.ui.looking_back import LookingBack
from greendesk.ui.menus import Menus
from greendesk.ui.pages.start import StartPage
from greendesk.ui.search_box import SearchBox
from greendesk.ui.state import State
from greendesk.ui.theme import Appearance
from greendesk.ui.widgets.banner import Banner
from greendesk.ui.widgets.dialogs import run
from greendesk.ui.workspace_view import Standing, WorkspaceView

if TYPE_CHECKING:
    from greendesk.ui.backups.damaged_page import DamagedPage

SIZE = (1440, 900)
LEAST = (960, 600)
LATER = Qt.ConnectionType.QueuedConnection  # what asks may be gone once it is done


class MainWindow(QMainWindow):
    """One window. What concerns files or other windows it asks its owner (``Shell``) for.

    Signals:
        asked(str, object): a command of the menus or the start page that the owner carries out: its name
            ("new", "open", "file", "sample", "save_copy", "close", "quit", "new_window", "export_page",
            "export_all", "export_json", "export_csv", "export_xlsx", "about", "shortcuts", "forget",
            "begin_year", "save_structure"), and the file that it is about, if any.
        closed: the window is gone.
    """

    asked = Signal(str, object)
    closed = Signal(object)

    def __init__(self, appearance: Appearance, state: State) -> None:
        super().__init__()
        self._appearance = appearance
        self._state = state
        self._language = appearance.look.language
        self.view: WorkspaceView | None = None
        self._desk: Desk | None = None
        self.damaged: DamagedPage | None = None
        self.past = LookingBack(self, self)
        self.setMinimumSize(*LEAST)
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self._furnish()
        # Later than this turn: what asked for another language may be a part of the window that goes.
        appearance.changed.connect(self._look_changed, Qt.ConnectionType.QueuedConnection)
        if not self.restoreGeometry(state.blob("window/geometry")):
            self.resize(*SIZE)
        self.leave()

    def _furnish(self) -> None:
        """Make the menus and the start page, in the language of now."""
        self.menus = Menus(self)
        self.start = StartPage(self._stack)
        self._stack.addWidget(self.start)
        self._connect_menus()
        self._connect_start()
        self._show_choices()

    # ---- workspace or start page

    @property
    def desk(self) -> Desk | None:
        """The workspace of the window, as it is today."""
        return self._desk

    def show_workspace(
        self, desk: Desk, page: PageKey | None = None, standing: Standing | None = None
    ) -> None:
        """Show a workspace where it stood, on ``page``, or on the one last shown."""
        self.drop_view()
        self._desk = desk
        self.show_view(desk, page, standing)

    def show_view(
        self, desk: Desk, page: PageKey | None = None, standing: Standing | None = None
    ) -> WorkspaceView:
        """Show a workspace, or the one of the window as it stood on a day."""
        self.view = view = WorkspaceView(desk, self._appearance, self._state, self.menus.export, self._stack)
        view.titled.connect(self._show_title)
        view.page_shown.connect(self._page_shown)
        view.topbar.search_asked.connect(self.search)
        view.context.view_changed.connect(self._view_changed)
        self._connect_view(view)
        view.undoing.look()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.menus.set_workspace_open(True, writable=not desk.is_read_only)
        if standing is not None:
            view.resume(standing)
        else:
            view.show_page(page or _page_of(self._state.text("last/page")))
        self._view_changed()
        view.context.asking.connect(self.asked, LATER)
        self.start.banner.hide()
        return view

    def leave(self, error: GreenDeskError | None = None) -> None:
        """Show the start page, with the reason if a file could not be opened."""
        self.drop_view()
        self._desk = None
        self._stack.setCurrentWidget(self.start)
        self.menus.set_workspace_open(False)
        self.setWindowTitle("GreenDesk")
        self.show_recent()
        if error is not None:
            self.start.banner.show_error(error)

    @property
    def banner(self) -> Banner:
        """The one at the top of what is on the screen."""
        if self.damaged is not None:
            return self.damaged.banner
        return self.view.banner if self.view is not None else self.start.banner

    def show_error(
        self, error: GreenDeskError, action: str = "", command: str = "", file: Path | None = None
    ) -> None:
        """Show a known error; ``action`` is the text of a button that asks for a command about a file."""
        self.banner.show_error(error, action, partial(self.asked.emit, command, file) if command else None)

    def show_damage(self, file: Path, error: GreenDeskError, backups: Sequence[Backup], folder: Path) -> None:
        """Show what is known of a damaged file and its backups, in place of a workspace."""
        from greendesk.ui.backups.damaged_page import DamagedPage

        self.leave()
        self.damaged = page = DamagedPage(file, error, backups, folder, self._appearance.look, self._stack)
        page.restore_asked.connect(self._restore_asked, LATER)
        page.leaving.connect(self.leave, LATER)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _drop_damaged(self) -> None:
        if self.damaged is not None:
            page, self.damaged = self.damaged, None
            self._stack.removeWidget(page)
            page.deleteLater()

    @Slot(object)
    def _restore_asked(self, backup: Path) -> None:
        self.asked.emit("restore", backup)

    @Slot()
    def show_recent(self) -> None:
        files = self._state.recent()
        self.menus.show_recent(files)
        self.start.show_recent(files)

    def drop_view(self) -> None:
        """Take the workspace off the window, at once: nothing on it may ask a desk that is being closed."""
        self._drop_damaged()
        if self.view is not None:
            view, self.view = self.view, None
            if view.past_bar is None:
                view.remember()
            else:
                view.past_bar.stop()
            self._stack.removeWidget(view)
            view.setParent(None)
            view.deleteLater()
            QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
            if view.desk is not self._desk:
                view.desk.close()

    # ---- commands

    def _connect_menus(self) -> None:
        menus = self.menus
        for name in (
            "new", "open", "sample", "save_copy", "close", "quit", "new_window", "about", "shortcuts",
            "export_page", "export_all", "export_json", "export_csv", "export_xlsx", "begin_year",
            "save_structure",
        ):  # fmt: skip
            action: QAction = getattr(menus, name)
            action.setObjectName(name)
            action.triggered.connect(self._ask)
        menus.recent_asked.connect(self._ask_file)
        menus.recent.aboutToShow.connect(self.show_recent)
        menus.search.triggered.connect(self.search)
        menus.all_units.triggered.connect(self._all_units)
        menus.look_back.triggered.connect(self.past.begin)
        menus.theme_asked.connect(self._appearance.choose_theme)
        menus.language_asked.connect(self._appearance.choose_language)
        menus.full_screen.triggered.connect(self._full_screen)
        menus.close_window.triggered.connect(self.close)

    def _connect_view(self, view: WorkspaceView) -> None:
        """What the menus do to a workspace; it ends with the view."""
        menus, topbar = self.menus, view.topbar
        view.undoing.offered.connect(menus.offer)
        menus.undo.triggered.connect(view.undoing.undo)
        menus.redo.triggered.connect(view.undoing.redo)
        menus.page_asked.connect(view.show_page)
        menus.span_asked.connect(topbar.set_span)
        menus.earlier.triggered.connect(topbar.earlier)
        menus.later.triggered.connect(topbar.later)
        menus.reporting_date.triggered.connect(topbar.to_reporting_date)

    def _connect_start(self) -> None:
        self.start.new_asked.connect(self.menus.new.trigger)
        self.start.open_asked.connect(self.menus.open.trigger)
        self.start.sample_asked.connect(self.menus.sample.trigger)
        self.start.file_chosen.connect(self._ask_file)
        self.start.forgetting.connect(self._forget)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName(), None)

    @Slot(object)
    def _ask_file(self, file: Path) -> None:
        self.asked.emit("file", file)

    @Slot(object)
    def _forget(self, file: Path) -> None:
        self._state.forget(file)
        self.show_recent()

    @Slot()
    def search(self) -> None:
        if self.view is None:
            return
        view = self.view
        box = SearchBox(view.desk.search.find, tuple(self.menus.commands()), view.context.look.language, self)
        box.found.connect(self._found)
        top = view.topbar.mapToGlobal(view.topbar.search.geometry().bottomLeft())
        left = top.x() + view.topbar.search.width() - box.width()
        box.move(max(left, self.mapToGlobal(self.rect().topLeft()).x()), top.y() + 4)
        run(box)

    @Slot(object)
    def _found(self, hit: Hit) -> None:
        if self.view is not None:
            self.view.go(self.view.place_of(hit))

    @Slot()
    def _all_units(self) -> None:
        if self.view is not None:
            self.view.filter_to(None)

    @Slot(bool)
    def _full_screen(self, full: bool) -> None:
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    # ---- following

    @Slot(str)
    def _show_title(self, title: str) -> None:
        if self.view is not None:
            self.setWindowTitle(f"{title} – {self.view.desk.settings.info.name} – GreenDesk")

    @Slot(object)
    def _page_shown(self, key: PageKey) -> None:
        action = self.menus.pages.get(key)
        if action is not None:
            action.setChecked(True)

    @Slot()
    def _view_changed(self) -> None:
        if self.view is not None:
            self.menus.check(self.menus.spans, self.view.context.view.span)

    @Slot()
    def _look_changed(self) -> None:
        """Another theme recolours what is there; another language makes it anew."""
        if self._appearance.look.language == self._language:
            self._show_choices()
            return
        self._language = self._appearance.look.language
        desk, view = self.desk, self.view
        standing = view.standing() if view is not None else None
        past = self.past.day()
        self.drop_view()
        self.menuBar().clear()
        for old in (self.menus, self.start):
            old.deleteLater()
        self._stack.removeWidget(self.start)
        self._furnish()
        if desk is None:
            self.leave()
        else:
            self.show_workspace(desk, standing=standing)
            if past is not None:
                self.past.show(past)

    @Slot()
    def _show_choices(self) -> None:
        self.menus.check(self.menus.themes, self._appearance.theme_choice)
        self.menus.check(self.menus.languages, self._appearance.language_choice)

    # ---- the window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.start.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.dropEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another window, or another process, may have changed who writes."""
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self.desk is not None:
            self.desk.journal.author = self._state.author
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.isFullScreen():
            self._state.keep_blob("window/geometry", self.saveGeometry())
        if self.view is not None:
            self.view.remember()
        self._state.sync()
        super().closeEvent(event)
        self.closed.emit(self)


def _page_of(text: str) -> PageKey:
    """The page last shown; an initiative's page needs to be told which, so it begins at Units."""
    key = PageKey(text) if text in set(PageKey) else PageKey.OVERVIEW
    return PageKey.UNITS if key is PageKey.INITIATIVE else key
