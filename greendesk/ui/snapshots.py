"""Every page of the app as a picture: for documentation, and for looking at them without a screen."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from greendesk.desk.desk import Desk
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.figures import Quality
from greendesk.domain.model import Goal
from greendesk.ui.charts.export_dialog import ExportDialog
from greendesk.ui.context import PageKey, Place
from greendesk.ui.goals.editor import GoalEditor
from greendesk.ui.shell import Shell
from greendesk.ui.state import LanguageChoice, State, ThemeChoice
from greendesk.ui.window import MainWindow


class PicturesNotWritten(GreenDeskError):
    """A page could not be written as a file."""

    title = "The pictures were not written"


def write_pages(
    file: Path, folder: Path, size: tuple[int, int], theme: str, language: str
) -> tuple[Path, ...]:
    """Write the start page, every page of a workspace and its main dialogs as PNG.

    The user's own settings are neither read nor changed, and the workspace is opened for reading only.

    Args:
        file: the workspace.
        folder: where to; a picture that is there is replaced.
        size: of the window, in pixels.
        theme: "light" or "dark".
        language: "en", "ko" or "zh_CN".

    Raises:
        WorkspaceError: the workspace cannot be opened.
        PicturesNotWritten: a picture cannot be written there.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("write_pages needs a QApplication")
    desk = Desk.open(file, read_only=True)
    with tempfile.TemporaryDirectory(prefix="greendesk-") as settings:
        state = State(Path(settings) / "greendesk.ini")
        state.theme, state.language = ThemeChoice(theme), LanguageChoice(language)
        shell = Shell(app, state)
        window = shell.new_window()
        window.resize(*size)
        window.show()
        try:
            return tuple(
                _write(widget, folder / f"{name}.png") for name, widget in _pages(window, desk, size)
            )
        finally:
            shell.close()
            shell.deleteLater()
            desk.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _pages(window: MainWindow, desk: Desk, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """(name, what to draw), each shown and settled when it is given."""
    yield "start", _settled(window)
    window.show_workspace(desk, PageKey.OVERVIEW)
    window.resize(*size)
    goal = _telling_goal(desk)
    for key in PageKey:
        _go(window, desk, key, goal)
        yield key.value, _settled(window)
    if window.view is None or goal is None:
        return
    context = window.view.context
    editor = GoalEditor(context, goal, None, window)
    yield "goal-editor", _settled(editor)
    editor.close()
    chart = desk.figures.goal_path(goal.id)
    export = ExportDialog(chart, context.look, "chart", window.size(), window)
    yield "export-dialog", _settled(export)
    export.close()


def _go(window: MainWindow, desk: Desk, key: PageKey, goal: Goal | None) -> None:
    """Show a page at the place that says most: where the goal's indicator is."""
    if window.view is None:
        return
    if goal is not None and key in (PageKey.INITIATIVE, PageKey.GOALS, PageKey.ENTRY):
        unit_id = desk.catalog.unit_of(goal.indicator_id).id
        window.view.context.go(Place(key, unit_id=unit_id, indicator_id=goal.indicator_id, goal_id=goal.id))
    else:
        window.view.show_page(key)


def _telling_goal(desk: Desk) -> Goal | None:
    """A goal with a path to show: the one with most values, of the dated ones if there are any."""
    goals = desk.catalog.goals.values()

    def says(goal: Goal) -> tuple[bool, int]:
        values = desk.figures.sparkline(goal.indicator_id)
        shown = sum(value is not None for value in values.values)
        return goal.target_date is not None, shown + (values.quality is not Quality.REPORTED)

    return max(goals, key=says, default=None)


def _settled(widget: QWidget) -> QWidget:
    """Shown, laid out, and everything that waits for its turn done."""
    widget.show()
    for _ in range(5):
        QCoreApplication.processEvents()
    return widget


def _write(widget: QWidget, path: Path) -> Path:
    if not widget.grab().save(str(path), "PNG"):
        raise PicturesNotWritten(f"{path} cannot be written; choose a folder that you may write to.")
    return path
