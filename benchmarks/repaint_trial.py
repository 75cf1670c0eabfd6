"""One window on one page: enters values, and prints how long each took until its charts were painted (ms)."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from greendesk import starting
from greendesk.app import make_application
from greendesk.charts.view import ChartView
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.model import GoalKind
from greendesk.ui.context import PageKey, Place
from greendesk.ui.shell import Shell
from greendesk.ui.state import State
from greendesk.ui.window import MainWindow

WARM_UP = 5  # entries that are not counted: modules are imported, caches filled


class Paints(QObject):
    """Counts what is painted of the charts of a window; asked of nothing else, for asking takes time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.charts = 0
        for chart in window.findChildren(ChartView):
            chart.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.charts += 1
        return False


def main(file: Path, page: PageKey, entries: int) -> None:
    app = make_application(["greendesk"])
    shell = Shell(app, State())
    window = shell.begin(file)
    window.show()
    desk = window.desk
    assert desk is not None
    assert window.view is not None
    indicator_id = most_watched(desk, page)
    window.view.go(Place(page, indicator_id=indicator_id, goal_id=goal_of(desk, indicator_id)))
    settle(app)
    starting.settle()
    print(json.dumps([round(1000 * s, 3) for s in enter(app, window, desk, indicator_id, entries)]))
    shell.close()


def most_watched(desk: Desk, page: PageKey) -> str:
    """The indicator whose entries give the page the most to draw.

    On the Overview one with a goal, of the kind that most indicators are of: it is in every chart. On Entry,
    whose chart shows one indicator, one with a running total: its path moves with each value.
    """
    goals = desk.catalog.goals_by_indicator
    watched = [i for group in desk.figures.groups() for i in group.indicator_ids if i in goals]
    measured = [i for i in watched if desk.entries.all_of(i)]
    moving = [i for i in measured if goals[i][0].kind is GoalKind.CUMULATIVE]
    return moving[0] if moving and page is PageKey.ENTRY else measured[0]


def goal_of(desk: Desk, indicator_id: str) -> str:
    return desk.catalog.goals_by_indicator[indicator_id][0].id


def enter(app: QApplication, window: MainWindow, desk: Desk, indicator_id: str, entries: int) -> list[float]:
    newest = desk.entries.all_of(indicator_id)[0].measurement
    assert newest.value is not None
    paints = Paints(window)
    seconds: list[float] = []
    for number in range(WARM_UP + entries):
        value = newest.value * (1 + 0.01 * (number % 7 + 1))
        paints.charts = 0
        began = time.perf_counter()
        desk.entries.put([Entry(indicator_id, newest.period, value)])
        settle(app)
        seconds.append(time.perf_counter() - began)
        if paints.charts == 0:
            raise SystemExit(f"{window.windowTitle()}: entry {number} repainted no chart")
    return seconds[WARM_UP:]


def settle(app: QApplication) -> None:
    """Until nothing is left to paint: an update may ask for another one."""
    for _ in range(3):
        app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), PageKey(sys.argv[2]), int(sys.argv[3]))
