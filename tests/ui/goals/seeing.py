"""What a user does to a table of goals, and what there is to see of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greendesk.ui.goals.table import Column
from greendesk.ui.goals.view import GoalView
from greendesk.ui.pages.goals import GoalsPage
from greendesk.ui.pages.overview import OverviewPage

LEFT = Qt.MouseButton.LeftButton
Shown = OverviewPage | GoalsPage


def view_of(page: Shown) -> GoalView:
    return page.board.view if isinstance(page, OverviewPage) else page.view


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def sort_by(qtbot: QtBot, page: Shown, column: Column) -> None:
    """Click a column's head."""
    heads = view_of(page).horizontalHeader()
    x = heads.sectionViewportPosition(column) + heads.sectionSize(column) // 2
    qtbot.mouseClick(heads.viewport(), LEFT, pos=QPoint(x, heads.height() // 2))


def cell(page: Shown, goal_id: str, column: Column) -> QModelIndex:
    view = view_of(page)
    place = view.table.place_of(goal_id)
    assert place is not None
    return view.filter.mapFromSource(view.table.index(place, column))


def text(page: Shown, goal_id: str, column: Column) -> str:
    return plain(str(cell(page, goal_id, column).data()))


def plain(shown: str) -> str:
    """A text with its unbreakable spaces as plain ones."""
    return shown.replace("\u00a0", " ")


def picture(page: Shown, goal_id: str, column: Column) -> QImage:
    """What is painted in a cell."""
    view = view_of(page)
    index = cell(page, goal_id, column)
    view.scrollTo(index)
    return view.viewport().grab(view.visualRect(index)).toImage()


def share_of(image: QImage, colour: str) -> float:
    """The share of a picture's pixels that have nearly this colour."""
    wanted = QColor(colour)
    found = 0
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            away = abs(pixel.red() - wanted.red()) + abs(pixel.green() - wanted.green())
            found += away + abs(pixel.blue() - wanted.blue()) < 24
    return found / (image.width() * image.height())
