"""What a new value costs a chart: what is asked, placed and painted again, and what stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from greendesk.charts import canvas
from greendesk.charts.canvas import Canvas
from greendesk.charts.draw import draw
from greendesk.charts.look import Look
from greendesk.charts.view import ChartView
from greendesk.domain.figures import Chart, GoalPath, PeriodBars
from tests.charts.samples import goal_path, period_bars


def raised(chart: PeriodBars) -> PeriodBars:
    """The same with a higher first value."""
    first = chart.series[0]
    value = first.values[0]
    higher = replace(value, value=(value.value or 0.0) * 1.05 + 1)
    series = replace(first, values=(higher, *first.values[1:]))
    return replace(chart, series=(series, *chart.series[1:]))


def lowered(chart: GoalPath) -> GoalPath:
    """The same with a lower last value."""
    *before, last = chart.actual[-1]
    segment = (*before, replace(last, value=last.value * 0.7))
    return replace(chart, actual=(*chart.actual[:-1], segment))


class Painted(QObject):
    """Notes the tops of the areas of a widget that are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.tops: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.tops.append(event.rect().top())
        return False


def test_labels_keep_their_places_until_something_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    placed: list[object] = []
    place = canvas.place_labels
    monkeypatch.setattr(canvas, "place_labels", lambda *given: placed.append(given) or place(*given))
    chart, look, shown = goal_path(), Look(), Canvas()
    for _ in range(3):
        shown.show_plot(draw(chart, look), look, 342, 310)
    assert len(placed) == 1
    shown.show_plot(draw(lowered(chart), look), look, 342, 310)
    assert len(placed) == 2
    shown.show_plot(draw(lowered(chart), look), look, 380, 310)
    assert len(placed) == 3


def test_a_new_value_paints_once_and_leaves_the_title_alone(qtbot: QtBot) -> None:
    view, chart = ChartView(), period_bars()
    qtbot.addWidget(view)
    view.resize(640, 400)
    view.show_chart(chart, Look())
    with qtbot.waitExposed(view):
        view.show()
    painted = Painted(view.viewport())
    for values in (chart, raised(chart)):  # the first one after it was shown paints all
        QApplication.processEvents()
        painted.tops.clear()
        view.show_chart(values, Look())
        qtbot.waitUntil(lambda: bool(painted.tops))
    QApplication.processEvents()
    assert len(painted.tops) == 1
    assert painted.tops[0] > 30  # below the title, and so below the buttons that lie beside it
    on_screen = view.screen().grabWindow(view.winId()).toImage()
    anew = view.grab().toImage()
    assert on_screen.convertToFormat(anew.format()) == anew


def test_nobody_asks_for_a_chart_that_is_out_of_sight(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.resize(300, 200)
    inside = QWidget()
    inside.setFixedSize(280, 1000)
    view = ChartView(inside)
    view.setGeometry(0, 700, 280, 200)
    area.setWidget(inside)
    with qtbot.waitExposed(area):
        area.show()
    asked: list[Chart] = []

    def ask() -> Chart:
        asked.append(period_bars())
        return asked[-1]

    view.show_chart(ask, Look())
    QApplication.processEvents()
    assert not asked
    area.ensureVisible(0, 900)
    qtbot.waitUntil(lambda: bool(asked))
    assert view.chart is asked[0]
    assert len(asked) == 1
