"""Every page of the app as a picture, made by the real main window with no screen."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from greendesk.charts.export import ExportFailed, make_folder
from greendesk.charts.plot import Picked
from greendesk.desk.desk import Desk
from greendesk.desk.rows import GoalRow
from greendesk.domain.errors import ReadOnlyWorkspace, WorkspaceError
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import GoalKind
from greendesk.ui.charts.drill_down import DrillDown
from greendesk.ui.charts.enlarged import Enlarged
from greendesk.ui.charts.export_dialog import ExportDialog
from greendesk.ui.charts.numbers_dialog import NumbersDialog
from greendesk.ui.context import PageKey, Place
from greendesk.ui.goals.editor import GoalEditor
from greendesk.ui.menus import PAGES
from greendesk.ui.search_box import SearchBox
from greendesk.ui.shell import Shell
from greendesk.ui.state import LanguageChoice, State, ThemeChoice
from greendesk.ui.window import MainWindow
from greendesk.ui.workspace_view import WorkspaceView

VEIL = 70  # of 255: how far the window behind a dialog steps back
TURNS = 12  # of the event loop until everything that waits for the next turn has had it


def write_pages(
    path: Path, out_dir: Path, size: tuple[int, int], theme: str = "light", language: str = "en"
) -> list[Path]:
    """Write the start page, every page of the workspace and the main dialogs as PNG.

    Args:
        path: the workspace file; nothing in it is changed.
        out_dir: made if need be; pictures of the same names are replaced.
        size: of the window, in pixels.
        theme: "light" or "dark".
        language: "en", "ko" or "zh_CN".

    Returns: the files, in the order of the rail.

    Raises:
        WorkspaceError: the file cannot be opened.
        ExportFailed: a picture cannot be written.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("pages need a QApplication")
    with _settings_of_its_own() as state:
        state.theme, state.language = ThemeChoice(theme), LanguageChoice(language)
        desk = _opened(path)
        try:
            make_folder(out_dir)
        except ExportFailed:
            desk.close()
            raise
        shell = Shell(app, state)
        try:
            return [
                _written(picture, out_dir / f"{number:02d}-{name}.png")
                for number, (name, picture) in enumerate(_pictures(shell, desk, QSize(*size)))
            ]
        finally:
            shell.close()
            desk.close()
            _settle()


def _opened(path: Path) -> Desk:
    """The workspace as a user has it; a file that cannot be written to is shown as what it is."""
    try:
        return Desk.open(path)
    except ReadOnlyWorkspace:
        return Desk.open(path, read_only=True)


def _pictures(shell: Shell, desk: Desk, size: QSize) -> Iterator[tuple[str, QPixmap]]:
    window = shell.new_window()
    window.setMinimumSize(0, 0)
    window.resize(size)
    shell.state.opened(desk.path)
    window.show_recent()
    window.show()
    yield "start", _picture(window)
    window.show_workspace(desk, PageKey.OVERVIEW)
    view = window.view
    if view is None:
        raise WorkspaceError(f"{desk.path} is open, but the window does not show it.")
    row = _telling_goal(desk)
    for key in PAGES:
        view.show_page(key)
        yield key.value, _picture(window)
        if key is PageKey.UNITS and desk.catalog.initiatives:
            initiative = row.initiative.id if row else next(iter(desk.catalog.initiatives))
            indicator = row.indicator.id if row else None
            view.go(Place(PageKey.INITIATIVE, initiative_id=initiative, indicator_id=indicator))
            yield PageKey.INITIATIVE.value, _picture(window)
    view.show_page(PageKey.OVERVIEW)
    yield from _dialogs(window, view, row)


def _dialogs(window: MainWindow, view: WorkspaceView, row: GoalRow | None) -> Iterator[tuple[str, QPixmap]]:
    look = view.context.look
    search = SearchBox(view.desk.search.find, tuple(window.menus.commands()), look.language, window)
    search.line.setText(look.name(row.indicator.name)[:6] if row else "")
    yield "search", _over(window, search)
    if row is None:
        return
    chart: GoalPath = view.desk.figures.goal_path(row.goal.id)
    yield "goal-editor", _over(window, GoalEditor(view.context, row.goal, None, window))
    export = ExportDialog(chart, look, row.indicator.code, QSize(960, 540), window)
    export.folder.line.setText(QCoreApplication.translate("files", "Pictures"))
    yield "export", _over(window, export)
    yield "numbers", _over(window, NumbersDialog(chart, look, row.indicator.code, window))
    picked = Picked((row.indicator.id,), chart.heading.period, row.goal.id)
    yield "drill-down", _over(window, DrillDown(view.context, picked, window))
    yield "enlarged", _over(window, Enlarged(chart, look, window))


def _telling_goal(desk: Desk) -> GoalRow | None:
    """The goal whose chart tells most: a running total with values, else any with values, else any."""
    rows = desk.figures.goal_rows()
    measured = [row for row in rows if row.progress.actual is not None]
    running = [row for row in measured if row.goal.kind is GoalKind.CUMULATIVE]
    return next(iter([*running, *measured, *rows]), None)


def _picture(window: MainWindow) -> QPixmap:
    if window.view is not None:
        window.view.statusbar.show_facts()
    _settle()
    return window.grab()


def _over(window: MainWindow, dialog: QDialog) -> QPixmap:
    """The window with a dialog before it, where the dialog would stand."""
    behind = _picture(window)
    dialog.setModal(False)
    dialog.show()
    _settle()
    place = QRect(QPoint(0, 0), dialog.size().boundedTo(window.size()))
    place.moveCenter(window.rect().center())
    if isinstance(dialog, SearchBox) and window.view is not None:
        button = window.view.topbar.search
        corner = button.mapTo(window, button.rect().bottomRight())
        place.moveTopRight(corner + QPoint(0, 4))
    painter = QPainter(behind)
    painter.fillRect(behind.rect(), QColor(0, 0, 0, VEIL))
    painter.drawPixmap(place.topLeft(), dialog.grab())
    painter.setPen(QColor(dialog.palette().mid().color()))
    painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    dialog.close()
    dialog.deleteLater()
    _settle()
    return behind


def _settle() -> None:
    """Let everything happen that waits for the event loop, deletions too."""
    for _ in range(TURNS):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _written(picture: QPixmap, file: Path) -> Path:
    if not picture.save(str(file), "PNG"):
        raise ExportFailed(f"{file} cannot be written; choose another folder.")
    return file


@contextmanager
def _settings_of_its_own() -> Iterator[State]:
    """Remembered choices in a folder that is thrown away: the user's are left alone."""
    before = os.environ.get("GREENDESK_HOME")
    with tempfile.TemporaryDirectory(prefix="greendesk-", ignore_cleanup_errors=True) as folder:
        os.environ["GREENDESK_HOME"] = folder
        try:
            yield State()
        finally:
            if before is None:
                del os.environ["GREENDESK_HOME"]
            else:
                os.environ["GREENDESK_HOME"] = before
