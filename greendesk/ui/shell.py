"""The app around its windows: which workspaces are open, in how many windows, and commands on files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFileDialog

from greendesk import paths
from greendesk.desk.desk import Desk
from greendesk.domain.errors import GreenDeskError, LockedWorkspace
from greendesk.domain.model import Workspace, WorkspaceInfo
from greendesk.paths import SUFFIX
from greendesk.ui import recovery
from greendesk.ui.backups.watch import BackupWatch, folders_of
from greendesk.ui.faults import FaultDialog, Faults
from greendesk.ui.state import State
from greendesk.ui.theme import Appearance
from greendesk.ui.undoing import TextUndo
from greendesk.ui.widgets.dialogs import run
from greendesk.ui.window import MainWindow


class Shell(QObject):
    """Owns the windows. A file that several windows show is opened once: they share one desk."""

    def __init__(self, app: QApplication, state: State) -> None:
        super().__init__(app)
        self._app = app
        self.state = state
        self.appearance = Appearance(app, state)
        self.windows: list[MainWindow] = []
        self._watches: dict[Desk, BackupWatch] = {}
        self._text_undo = TextUndo(app)
        self.faults = Faults(self)
        self.faults.known.connect(self._known_error)
        self.faults.unknown.connect(self._unknown_fault)

    # ---- windows

    def new_window(self) -> MainWindow:
        window = MainWindow(self.appearance, self.state)
        window.asked.connect(self._carry_out)
        window.closed.connect(self._window_closed)
        self.windows.append(window)
        return window

    def begin(self, file: Path | None) -> MainWindow:
        """The first window: with a file, with the workspace of last time, or with the start page."""
        window = self.new_window()
        last = self.state.last_workspace
        if file is not None:
            self.open(file, window)
        elif last is not None and last.exists():
            self.open(last, window)
        return window

    def close(self) -> None:
        """Close every window, and with them the workspaces: the end of the app."""
        for window in tuple(self.windows):
            window.close()
        self.appearance.retire()
        self._text_undo.deleteLater()

    # ---- workspaces

    def open(self, file: Path, window: MainWindow, *, read_only: bool = False) -> bool:
        """Show a file in a window. If it cannot be opened, the reason is shown there instead."""
        try:
            desk = self._desk_of(file, read_only)
        except LockedWorkspace as error:
            if recovery.unlocked(file, window):
                return self.open(file, window, read_only=read_only)
            recovery.explain(window, file, error, self.state)
            return False
        except GreenDeskError as error:
            recovery.explain(window, file, error, self.state)
            return False
        self._show(desk, window)
        return True

    def _show(self, desk: Desk, window: MainWindow) -> None:
        before = window.desk
        window.show_workspace(desk)
        if before is not None and before is not desk:
            self._close_unused(before)
        self.state.opened(desk.path)
        self.state.last_workspace = desk.path
        self._show_recent()
        self._introduce(desk, window)

    def _introduce(self, desk: Desk, window: MainWindow) -> None:
        """Say once under which name changes are written down, and where to change it."""
        if window.view is not None and not desk.is_read_only and not self.state.flag("who/asked"):
            self.state.keep("who/asked", True)
            window.view.introduce(self.state.author)

    def _desk_of(self, file: Path, read_only: bool = False) -> Desk:
        whole = file.expanduser().absolute()
        for window in self.windows:
            if window.desk is not None and _same(window.desk.path, whole):
                return window.desk
        desk = Desk.open(whole, read_only=read_only, author=self.state.author, backups=folders_of(self.state))
        desk.setParent(self)
        desk.watch_others()
        self._watches[desk] = watch = BackupWatch(desk, self.state, desk)
        watch.told.connect(self._tell)
        return desk

    def _close_unused(self, desk: Desk, *, forget: bool = True) -> None:
        """Close a workspace that no window shows; its passphrase is asked for when it is opened again."""
        if all(window.desk is not desk for window in self.windows):
            watch = self._watches.pop(desk, None)
            if watch is not None:
                watch.finish()
            if forget:
                desk.protection.forget()
            desk.close()
            desk.deleteLater()

    def let_go(self, file: Path) -> list[MainWindow]:
        """Close a workspace in every window; returns those windows, which show their start page now."""
        showing = [w for w in self.windows if w.desk is not None and _same(w.desk.path, file)]
        desks = {desk for window in showing if (desk := window.desk) is not None}
        for window in showing:
            window.leave()
        for desk in desks:
            self._close_unused(desk, forget=False)
        return showing

    @Slot(str)
    def _tell(self, notice: str) -> None:
        for window in self.windows:
            if window.view is not None:
                window.view.context.notice.emit(notice)

    def _show_recent(self) -> None:
        for window in self.windows:
            window.show_recent()

    # ---- commands of a window

    @Slot(str, object)
    def _carry_out(self, command: str, file: Path | None) -> None:
        window = self.sender()
        if not isinstance(window, MainWindow):
            return
        if command == "file" and file is not None:
            self.open(file, window)
        elif command == "read_only" and file is not None:
            self.open(file, window, read_only=True)
        elif command == "copy_here" and file is not None:
            recovery.copy_here(self, file, window)
        elif command == "restore" and file is not None:
            recovery.restore(self, file, window)
        elif command == "new":
            self._new(window)
        elif command == "open":
            self._open(window)
        elif command == "sample":
            self._sample(window)
        elif command == "close":
            self._close_workspace(window)
        elif command == "new_window" and window.desk is not None:
            another = self.new_window()
            another.show_workspace(window.desk)
            another.show()
        elif command == "quit":
            self._app.closeAllWindows()
        else:
            self._about_contents(command, window)

    def _about_contents(self, command: str, window: MainWindow) -> None:
        """Commands whose modules are not needed at start."""
        from greendesk.ui import file_commands, help

        if command == "about":
            help.show_about(window)
        elif command == "shortcuts":
            help.show_shortcuts(window, tuple(window.menus.commands()))
        elif window.view is not None:
            file_commands.carry_out(command, window.view)

    def _new(self, window: MainWindow) -> None:
        from greendesk.ui.new_workspace import NewWorkspaceDialog

        dialog = NewWorkspaceDialog(self._create, window)
        if run(dialog):
            self.open(dialog.place.path(), window)

    def _create(self, file: Path, info: WorkspaceInfo, overwrite: bool, passphrase: str | None) -> None:
        author = self.state.author
        desk = Desk.create(file, Workspace(info), overwrite=overwrite, author=author, passphrase=passphrase)
        desk.close()

    def _open(self, window: MainWindow) -> None:
        last = self.state.recent()
        folder = str(last[0].parent) if last else str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(
            window, self.tr("Open a workspace"), folder, f"GreenDesk (*{SUFFIX});;{self.tr('All files')} (*)"
        )
        if chosen:
            self.open(Path(chosen), window)

    def _sample(self, window: MainWindow) -> None:
        """Open the sample; it is written first if it is not there yet."""
        file = paths.data_dir() / f"Sample{SUFFIX}"
        if not file.exists():
            from greendesk.exchange.sample import sample_workspace

            try:
                Desk.create(file, sample_workspace(), author=self.state.author).close()
            except GreenDeskError as error:
                window.show_error(error)
                return
        self.open(file, window)

    def _close_workspace(self, window: MainWindow) -> None:
        desk = window.desk
        window.leave()
        self.state.last_workspace = None
        if desk is not None:
            self._close_unused(desk)

    @Slot(object)
    def _window_closed(self, window: MainWindow) -> None:
        desk = window.desk
        window.drop_view()
        self.windows.remove(window)
        if desk is not None:
            self._close_unused(desk)
        window.deleteLater()

    # ---- errors

    @Slot(object)
    def _known_error(self, error: GreenDeskError) -> None:
        window = self._active()
        if window is not None:
            window.show_error(error)

    @Slot(str)
    def _unknown_fault(self, details: str) -> None:
        """Not within the event that failed: that may have been a paint or a close."""
        dialog = FaultDialog(details, self._active())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QTimer.singleShot(0, dialog.open)

    def _active(self) -> MainWindow | None:
        active = self._app.activeWindow()
        if isinstance(active, MainWindow):
            return active
        return self.windows[-1] if self.windows else None


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
