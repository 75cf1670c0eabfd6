"""The workspace as it stood: as a user goes back, moves about, compares and comes home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk, PastDesk
from greendesk.desk.rows import Entry
from greendesk.domain.errors import ReadOnlyWorkspace
from greendesk.domain.periods import month_period
from greendesk.ui.context import PageKey
from greendesk.ui.past.bar import PastBar
from greendesk.ui.past.compare import CompareDialog
from greendesk.ui.state import LanguageChoice
from greendesk.ui.window import MainWindow

TODAY = datetime.now().astimezone()
MAY = month_period(2019 * 12 + 4)


@pytest.fixture
def written(window: MainWindow) -> Iterator[tuple[date, date]]:
    """A value of Hema's, entered tomorrow and corrected three days later; the clock stands there."""
    desk = window.desk
    assert desk is not None
    hema = _hema(desk)
    days = []
    for days_on, value in ((1, 100_000.0), (4, 900_000.0)):
        moment = TODAY + timedelta(days=days_on)
        desk._core.store._file.clock = lambda moment=moment: moment
        desk.entries.put([Entry(hema, MAY, value)])
        days.append(moment.date())
    return days[0], days[1]


def _hema(desk: Desk) -> str:
    goals = desk.figures.goal_rows()
    return next(row.indicator.id for row in goals if row.goal.target_value == 3_800_000)


def _value(desk: Desk) -> float | None:
    return desk.entries.behind([_hema(desk)], MAY)[0].measurement.value


def _look_back(window: MainWindow, day: date) -> PastBar:
    window.past.show(day)
    assert window.view is not None
    bar = window.view.past_bar
    assert bar is not None
    return bar


def test_the_menu_begins_with_the_bar_and_the_same_page(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    window.view.show_page(PageKey.GOALS)
    window.menus.look_back.trigger()
    assert window.view is not None
    assert isinstance(window.view.desk, PastDesk)
    assert window.view.page_key is PageKey.GOALS
    assert window.view.past_bar is not None
    assert window.view.past_bar.isVisible()
    with pytest.raises(ReadOnlyWorkspace):
        window.view.desk.entries.put([Entry(_hema(window.view.desk), MAY, 1.0)])


def test_the_slider_shows_each_day(qtbot: QtBot, window: MainWindow, written: tuple[date, date]) -> None:
    first, second = written
    bar = _look_back(window, second)
    assert window.view is not None
    past = window.view.desk
    assert _value(past) == 900_000.0
    bar.slider.setFocus()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: _value(past) == 100_000.0)
    assert bar.date.day() == second - timedelta(days=1)
    qtbot.mouseClick(bar.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _value(past) == 900_000.0)
    assert not bar.after.isEnabled()
    qtbot.mouseClick(bar.before, Qt.MouseButton.LeftButton)
    assert bar.day() == first
    qtbot.waitUntil(lambda: _value(past) == 100_000.0)
    assert window.desk is not None
    assert _value(window.desk) == 900_000.0


def test_back_to_today(qtbot: QtBot, window: MainWindow, written: tuple[date, date]) -> None:
    bar = _look_back(window, written[0])
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.view is not None and window.view.desk is window.desk)
    assert window.view is not None
    assert window.view.past_bar is None


def test_another_language_stays_on_that_day(
    qtbot: QtBot, window: MainWindow, written: tuple[date, date]
) -> None:
    _look_back(window, written[0])
    window._appearance.choose_language(LanguageChoice.KOREAN)
    qtbot.waitUntil(lambda: window.view is not None and window.view.context.look.language == "ko")
    assert window.view is not None
    assert isinstance(window.view.desk, PastDesk)
    assert window.view.desk.day == written[0]


def test_compare_names_what_moved(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, written: tuple[date, date]
) -> None:
    bar = _look_back(window, written[0])
    found: list[tuple[str, ...]] = []

    def read() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, CompareDialog)
        model = dialog.table.model()
        columns = range(model.columnCount())
        found.extend(tuple(model.index(r, c).data() for c in columns) for r in range(model.rowCount()))
        dialog.close_button.click()

    QTimer.singleShot(0, read)
    qtbot.mouseClick(bar.compare, Qt.MouseButton.LeftButton)
    assert len(found) == 1
    assert found[0][4] != found[0][5]
    assert "→" in found[0][6]


def test_a_goal_that_was_not_there(qtbot: QtBot, window: MainWindow, written: tuple[date, date]) -> None:
    assert window.desk is not None
    goal = next(iter(window.desk.catalog.goals.values()))
    window.desk.goals.change(replace(goal, target_value=goal.target_value * 2))
    _look_back(window, written[1] - timedelta(days=1))
    assert window.view is not None
    assert isinstance(window.view.desk, PastDesk)
    dialog = CompareDialog(window.view.desk, window.desk, window.view.context.look)
    qtbot.addWidget(dialog)
    assert goal.id in {moved.row.goal.id for moved in dialog.rows}
