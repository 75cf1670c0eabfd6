"""The chart on the screen: pointing, picking, zooming, switching series off, keys, new values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from greendesk.charts.look import DARK, Look
from greendesk.charts.plot import Picked
from greendesk.charts.pointing import Pointed
from greendesk.charts.view import ChartView
from greendesk.domain.figures import Chart, GoalPath, PeriodBars, Value
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from tests.charts.rasters import difference, of_image
from tests.charts.samples import (
    MONTHS,
    bullets,
    contribution,
    coverage_map,
    every_kind,
    goal_path,
    level_path,
    period_bars,
    year_on_year,
)

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, chart: Chart, size: tuple[int, int] = (640, 400)) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.show_chart(chart, Look())
    with qtbot.waitExposed(view):
        view.show()
    return view


class Painted(QObject):
    """Notes the widgets that are painted, each time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.widgets: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.widgets.append(watched)
        return False


def place(view: ChartView, x: float, y: float) -> QPoint:
    """Where a point in data coordinates stands in the widget."""
    area = view.canvas.plot_area()
    point = view.canvas.mapping().point(x, y) + area.topLeft()
    return QPoint(round(point.x()), round(point.y()))


def move(qtbot: QtBot, view: ChartView, at: QPoint) -> None:
    qtbot.mouseMove(view.viewport(), at - QPoint(3, 0))
    qtbot.mouseMove(view.viewport(), at)


def wheel(view: ChartView, at: QPoint, *, up: int = 0, right: int = 0) -> bool:
    """Turn the wheel by notches; whether the chart took the event."""
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), QPoint(right * 120, up * 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)
    return event.isAccepted()


def texts(view: ChartView) -> list[str]:
    """What the box says of the value that is pointed at."""
    from greendesk.charts.hover import lines_of

    assert view.plot is not None
    assert view.pointed is not None
    group = view.plot.groups[view.pointed.group]
    lines = [f"{line.name} {line.value}".strip() for line in lines_of(group, view.pointed.spot, view.look)]
    return [group.title, *(line.replace("\u00a0", " ") for line in lines), group.foot.replace("\u00a0", " ")]


# ---- pointing and picking


def test_hovering_shows_the_figures_of_the_column(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    before = of_image(view.grab().toImage())
    move(qtbot, view, place(view, 3.5, 15_000))
    assert texts(view) == [
        "Jul 2019",
        "Freshippo (Hema) 11,500 t CO₂",
        "Xianyu 7,200 t CO₂",
        "DingTalk 11,700 t CO₂",
        "Total 30,400 t CO₂",
    ]
    assert view.pointed == Pointed(3, 1)
    assert difference(before, of_image(view.grab().toImage())) > 0.005
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    view.leaveEvent(None)
    assert view.pointed is None
    assert difference(before, of_image(view.grab().toImage())) == 0


def test_the_box_stays_inside_the_chart(qtbot: QtBot) -> None:
    for name, chart in every_kind().items():
        view = shown(qtbot, chart, (420, 260))
        assert view.plot is not None
        for n in range(len(view.plot.groups)):
            view.hover.point_at(view.plot, Pointed(n))
            view.grab()
            assert view.hover.area.contains(view.hover.box_area), (name, n)


def test_a_gap_says_that_there_is_no_value(qtbot: QtBot) -> None:
    chart = period_bars()
    gaps = tuple(replace(s, values=(Value(None, MONTHS[0]), *s.values[1:])) for s in chart.series)
    view = shown(qtbot, replace(chart, series=gaps))
    move(qtbot, view, place(view, 0.5, 5000))
    assert texts(view)[:2] == ["Apr 2019", "no value"]
    with qtbot.assertNotEmitted(view.picked):
        qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, 0.5, 5000))


@pytest.mark.parametrize(
    "x, y, indicators, month",
    [(3.5, 5_000, ("i0",), 3), (3.5, 15_000, ("i1",), 3), (3.5, 25_000, ("i2",), 3), (8.5, 5_000, ("i1",), 8),
     (3.5, 40_000, ("i0", "i1", "i2"), 3)],
)  # fmt: skip
def test_a_click_picks_the_segment_or_the_whole_column(
    x: float, y: float, indicators: tuple[str, ...], month: int, qtbot: QtBot
) -> None:
    view = shown(qtbot, period_bars())
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, x, y))
    assert caught.args == [Picked(indicators, MONTHS[month])]


def test_grouped_bars_are_picked_by_their_lane(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars(stacked=False))
    assert view.plot is not None
    for n, spot in enumerate(view.plot.groups[3].spots):
        with qtbot.waitSignal(view.picked) as caught:
            qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, *spot.at))
        assert caught.args == [Picked((f"i{n}",), MONTHS[3])]


def test_a_running_total_leads_to_everything_up_to_its_date_and_a_bar_to_its_month(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path())
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, 4.0, 1_190_000))
    assert caught.args == [Picked(("hema",), Period(date(2019, 4, 1), date(2019, 7, 31)))]
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, 3.6, 100_000))
    assert caught.args == [Picked(("hema",), MONTHS[3])]


def test_points_of_a_path_say_actual_expected_and_forecast(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path(milestones=False))
    move(qtbot, view, place(view, 6.0, 1_900_000))
    said = texts(view)
    assert said[0] == "30 Sep 2019"
    assert "running total 1,900,000 kg" in said
    assert "Sep 2019 360,000 kg" in said
    assert any(line.startswith("expected 1,8") for line in said)
    move(qtbot, view, place(view, 11.95, 3_800_000))
    assert any(line.startswith("forecast 4,012,000 kg") for line in texts(view))
    assert any(line == "target 3,800,000 kg" for line in texts(view))


@pytest.mark.parametrize(
    "chart", [bullets(5), contribution(), coverage_map()], ids=["bullets", "shares", "map"]
)
def test_rows_are_picked(chart: Chart, qtbot: QtBot) -> None:
    view = shown(qtbot, chart)
    assert view.plot is not None
    for group in view.plot.groups:
        spot = group.spots[-1]
        with qtbot.waitSignal(view.picked) as caught:
            qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, *spot.at))
        assert spot.picked is not None
        assert caught.args[0].indicator_ids == spot.picked.indicator_ids
        assert caught.args[0].goal_id == spot.picked.goal_id


def test_the_name_of_a_row_can_be_clicked_too(qtbot: QtBot) -> None:
    view = shown(qtbot, bullets(5))
    at = place(view, 0.0, -1.5) - QPoint(60, 0)
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    assert caught.args[0].goal_id == "g1"


def test_years_are_compared_when_pointed_at(qtbot: QtBot) -> None:
    view = shown(qtbot, year_on_year())
    move(qtbot, view, place(view, 2.5, 100_000))
    assert texts(view)[0] == "Jun"
    assert view.plot is not None
    details = [spot.detail for spot in view.plot.groups[2].spots]
    assert details[0] == ""
    assert details[1].startswith("+")


# ---- legend


def legend_place(view: ChartView, key: str) -> QPoint:
    [entry] = [p for p in view.canvas.frame.legend if p.entry.key == key]
    return entry.place.center().toPoint()


def test_a_click_on_the_legend_switches_a_series_off_and_on(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    before = of_image(view.grab().toImage())
    with qtbot.assertNotEmitted(view.picked):
        qtbot.mouseClick(view.viewport(), LEFT, pos=legend_place(view, "1"))
    assert view.hidden == {"1"}
    assert view.plot is not None
    assert [spot.name for spot in view.plot.groups[0].spots] == ["Freshippo (Hema)", "DingTalk"]
    assert difference(before, of_image(view.grab().toImage())) > 0.01
    view.show_chart(
        replace(period_bars(), heading=replace(period_bars().heading, as_of=date(2019, 10, 1))), Look()
    )
    assert view.hidden == {"1"}  # stays with new values
    qtbot.mouseClick(view.viewport(), LEFT, pos=legend_place(view, "1"))
    view.show_chart(period_bars(), Look())
    assert difference(before, of_image(view.grab().toImage())) == 0


@pytest.mark.parametrize("key", ["bars", "actual", "expected", "rebased", "forecast"])
def test_every_line_of_a_path_can_be_switched_off(key: str, qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path(), (900, 500))
    before = of_image(view.grab().toImage())
    qtbot.mouseClick(view.viewport(), LEFT, pos=legend_place(view, key))
    assert view.hidden == {key}
    assert difference(before, of_image(view.grab().toImage())) > 0.0003


def test_what_only_explains_cannot_be_switched_off(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path(illustrative=True), (900, 500))
    [entry] = [p for p in view.canvas.frame.legend if p.text == "illustrative"]
    qtbot.mouseClick(view.viewport(), LEFT, pos=entry.place.center().toPoint())
    assert view.hidden == frozenset()


# ---- zoom


def test_the_wheel_zooms_around_the_mouse_and_a_button_leads_back(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    assert not view.reset_button.isVisible()
    at = place(view, 4.0, 10_000)
    with qtbot.waitSignal(view.sight_changed) as caught:
        assert wheel(view, at, up=3)
    assert caught.args == [True]
    assert view.canvas.mapping().data_x(at.x() - view.canvas.plot_area().left()) == pytest.approx(
        4.0, abs=0.05
    )
    assert view.reset_button.isVisible()
    with qtbot.waitSignal(view.sight_changed) as caught:
        qtbot.mouseClick(view.reset_button, LEFT)
    assert caught.args == [False]
    assert not view.reset_button.isVisible()
    assert (view.canvas.mapping().x0, view.canvas.mapping().x1) == (0, 12)


def test_zooming_out_of_the_whole_is_left_to_the_page(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    assert not wheel(view, place(view, 4.0, 10_000), up=-1)
    assert wheel(view, place(view, 4.0, 10_000), up=1)
    assert wheel(view, place(view, 4.0, 10_000), up=-1)
    assert not view.sight.is_zoomed


def test_dragging_shows_the_dragged_months(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    start, end = place(view, 3.0, 10_000), place(view, 6.0, 20_000)
    with qtbot.assertNotEmitted(view.picked):
        qtbot.mousePress(view.viewport(), LEFT, pos=start)
        qtbot.mouseMove(view.viewport(), (start + end) / 2)
        qtbot.mouseMove(view.viewport(), end)
        assert view.hover.dragged is not None
        view.grab()
        qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert view.hover.dragged is None
    assert (view.canvas.mapping().x0, view.canvas.mapping().x1) == pytest.approx((3, 6), abs=0.05)
    assert [tick.text for tick in view.canvas.periods.ticks] == ["Jul", "Aug", "Sep"]


def test_the_value_axis_fits_what_is_in_sight(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path(forecast=False, milestones=False))
    whole = view.canvas.mapping().y1
    view.zoom_to(0, 3)
    assert view.canvas.mapping().y1 < whole / 2
    view.reset_zoom()
    assert view.canvas.mapping().y1 == whole


def test_a_turn_to_the_side_pans(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    assert not wheel(view, place(view, 4.0, 10_000), right=-1)
    view.zoom_to(2, 6)
    assert wheel(view, place(view, 4.0, 10_000), right=-2)
    assert view.canvas.mapping().x0 == pytest.approx(2.8)


def test_nothing_is_painted_beside_a_zoomed_plot(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path(), (900, 500))
    view.zoom_to(2, 5)
    picture = of_image(view.grab().toImage())
    area = view.canvas.plot_area()
    beside = picture[round(area.top()) : round(area.bottom()), round(area.right()) + 12 : 890]
    assert (beside == 255).all()


def test_many_rows_scroll(qtbot: QtBot) -> None:
    view = shown(qtbot, bullets(60), (640, 320))
    count = view.canvas.rows_shown
    assert count < 60
    assert wheel(view, place(view, 0.5, -1.5), up=-1)
    assert view.sight.row == 3
    assert not view.reset_button.isVisible()
    assert not wheel(view, QPoint(300, 150), up=30) or view.sight.row == 0
    assert not wheel(view, QPoint(300, 150), up=1)


def test_a_new_value_keeps_the_zoom_and_another_chart_does_not(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    view.zoom_to(2, 6)
    chart = period_bars()
    values = (replace(chart.series[0].values[0], value=99_000.0), *chart.series[0].values[1:])
    view.show_chart(
        replace(chart, series=(replace(chart.series[0], values=values), *chart.series[1:])), Look()
    )
    assert view.sight.is_zoomed
    view.show_chart(year_on_year(), Look())
    assert not view.sight.is_zoomed


# ---- keys


def press(qtbot: QtBot, view: ChartView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view, key)


def test_arrows_go_from_value_to_value_and_read_them_out(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    press(qtbot, view, Qt.Key.Key_Home)
    assert view.accessibleDescription().replace("\u00a0", " ") == "Apr 2019: Freshippo (Hema) 8,300 t CO₂"
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert view.accessibleDescription().replace("\u00a0", " ") == "May 2019: Xianyu 5,900 t CO₂"
    press(qtbot, view, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert view.pointed == Pointed(0, 0)
    press(qtbot, view, Qt.Key.Key_End, Qt.Key.Key_End)
    assert view.pointed == Pointed(11, 0)
    with qtbot.waitSignal(view.picked) as caught:
        press(qtbot, view, Qt.Key.Key_Return)
    assert caught.args == [Picked(("i0",), MONTHS[11])]
    press(qtbot, view, Qt.Key.Key_Escape)
    assert view.pointed is None


def test_the_first_arrow_goes_to_the_newest_value(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    press(qtbot, view, Qt.Key.Key_Left)
    assert view.pointed == Pointed(11, 0)


def test_keys_zoom_and_keep_the_chosen_value_in_sight(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    press(qtbot, view, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert view.sight.is_zoomed
    press(qtbot, view, Qt.Key.Key_Home)
    press(qtbot, view, *[Qt.Key.Key_Right] * 11)
    assert view.pointed == Pointed(11, 0)
    assert view.canvas.mapping().x1 == pytest.approx(12)
    press(qtbot, view, Qt.Key.Key_Minus)
    press(qtbot, view, Qt.Key.Key_Escape)
    assert not view.sight.is_zoomed


def test_rows_are_walked_downwards_and_scroll_along(qtbot: QtBot) -> None:
    view = shown(qtbot, bullets(60), (640, 320))
    press(qtbot, view, *[Qt.Key.Key_Down] * 20)
    assert view.pointed == Pointed(19, 0)
    assert view.sight.row > 0
    press(qtbot, view, Qt.Key.Key_Right)
    assert view.pointed == Pointed(19, 1)


def test_other_keys_are_left_to_the_page(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    before = view.pointed
    press(qtbot, view, Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert view.pointed == before


# ---- updates


def test_new_values_go_into_the_same_items(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path())
    items = view.scene().items()
    picture = of_image(view.grab().toImage())
    path = goal_path()
    bars = (*path.bars[:5], replace(path.bars[5], value=900_000.0))
    view.show_chart(replace(path, bars=bars), Look())
    assert view.scene().items() == items
    assert difference(picture, of_image(view.grab().toImage())) > 0


def test_another_kind_can_follow_and_leaves_nothing_behind(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path())
    for chart in [*every_kind().values(), period_bars()]:
        view.show_chart(chart, Look())
        view.grab()
    fresh = shown(qtbot, period_bars())
    assert difference(of_image(view.grab().toImage()), of_image(fresh.grab().toImage())) == 0


def test_theme_and_size_follow(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    view.show_chart(period_bars(), Look(DARK))
    assert view.grab().toImage().pixelColor(2, 2).name() == DARK.paper
    view.resize(900, 500)
    assert view.canvas.size().toTuple() == (900, 500)
    view.set_corner(120)
    assert view.canvas.corner == 120


@pytest.mark.parametrize("kind", ["bars", "path", "bullets", "contribution", "years", "coverage"])
def test_an_empty_chart_says_what_to_do(kind: str, qtbot: QtBot) -> None:
    bars, path, years = period_bars(), goal_path(), year_on_year()
    none = tuple(replace(s, values=tuple(replace(v, value=None) for v in s.values)) for s in bars.series)
    empty: dict[str, Chart] = {
        "bars": replace(bars, series=none),
        "path": GoalPath(path.heading, path.grain, path.fiscal_year_start, 0, ()),
        "bullets": replace(bullets(), rows=()),
        "contribution": replace(contribution(), shares=(), total=None),
        "years": replace(
            years,
            series=tuple(
                replace(s, values=tuple(replace(v, value=None) for v in s.values)) for s in years.series
            ),
        ),
        "coverage": replace(coverage_map(), rows=()),
    }
    view = shown(qtbot, empty[kind])
    assert view.plot is not None
    assert view.plot.empty.startswith("No ")
    move(qtbot, view, QPoint(300, 200))
    assert view.pointed is None
    assert not wheel(view, QPoint(300, 200), up=1)
    press(qtbot, view, Qt.Key.Key_Left)
    picture = of_image(view.grab().toImage())
    view.show_chart(period_bars(), Look())
    assert difference(picture, of_image(view.grab().toImage())) > 0.01


def test_a_view_without_a_chart_does_nothing(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.copy_image()
    view.copy_numbers()
    view.zoom_to(1, 2)
    view.reset_zoom()
    press(qtbot, view, Qt.Key.Key_Left, Qt.Key.Key_Plus)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(100, 100))
    assert not wheel(view, QPoint(100, 100), up=1)
    assert view.plot is None


def test_the_chart_is_named_for_a_screen_reader(qtbot: QtBot) -> None:
    view = shown(qtbot, goal_path())
    assert view.accessibleName() == "Plastic reduced, running total"
    assert "million kg" in view.accessibleDescription()
    assert "data as of 30 Sep 2019" in view.accessibleDescription()


# ---- painting


def test_each_chart_is_painted_once_for_a_change_of_several(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    views = [ChartView(page), ChartView(page)]
    for view in views:
        row.addWidget(view)
        view.show_chart(period_bars(), Look())
    page.resize(900, 400)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    painted = Painted(page)
    for view in views:
        view.show_chart(period_bars(count=2), Look())
        view.viewport().installEventFilter(painted)
    qtbot.waitUntil(lambda: len(painted.widgets) >= 2)
    QApplication.processEvents()
    assert sorted(map(id, painted.widgets)) == sorted(id(view.viewport()) for view in views)


def test_a_chart_out_of_sight_is_drawn_when_it_is_seen_or_asked_about(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    inside.resize(600, 2000)
    view = ChartView(inside)
    view.setGeometry(0, 1500, 600, 400)
    view.show_chart(level_path(), Look())
    area.setWidget(inside)
    area.resize(640, 400)
    with qtbot.waitExposed(area):
        area.show()
    drawn = view.canvas.plot
    view.show_chart(period_bars(), Look())
    QApplication.processEvents()
    assert view.canvas.plot is drawn
    assert view.chart == period_bars()
    assert view.plot is not None
    assert view.plot.kind == "period-bars"
    view.show_chart(goal_path(), Look())
    area.verticalScrollBar().setValue(1500)
    qtbot.waitUntil(lambda: view.canvas.plot is not None and view.canvas.plot.kind == "goal-path")
    assert view.accessibleName() == "Plastic reduced, running total"
    QApplication.processEvents()
    alone = shown(qtbot, goal_path(), (600, 400))
    assert difference(of_image(view.grab().toImage()), of_image(alone.grab().toImage())) == 0


# ---- actions


def test_actions_for_menu_and_keyboard(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    assert [action.text() for action in view.actions()] == [
        "Copy image", "Copy numbers", "Save as image …", "Show as table", "Full screen",
    ]  # fmt: skip
    for action, signal in (
        (view.save_action, view.save_asked),
        (view.table_action, view.table_asked),
        (view.full_screen_action, view.full_screen_asked),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()


def test_copying_puts_image_and_numbers_on_the_clipboard(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars())
    view.copy_image_action.trigger()
    assert QGuiApplication.clipboard().image().size().toTuple() == (1280, 800)
    view.copy_numbers_action.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Period", "Freshippo (Hema) (t CO₂)"]
    assert lines[1].split("\t") == ["Apr 2019", "8300", "6900", "11400", ""]


def test_names_are_painted_as_they_are(qtbot: QtBot) -> None:
    chart = level_path()
    chart = replace(chart, heading=replace(chart.heading, subject=Name("<img src=x> & <b>bold</b>")))
    view = shown(qtbot, chart)
    assert view.canvas.frame.runs[0].text.startswith("<img src=x> & <b>bold</b>")


def test_dark_tooltips_and_every_group_can_be_painted(qtbot: QtBot) -> None:
    view = shown(qtbot, period_bars(count=15))
    view.show_chart(period_bars(count=15), Look(DARK, "ko"))
    assert view.plot is not None
    for n in range(len(view.plot.groups)):
        view.hover.point_at(view.plot, Pointed(n, 0 if view.plot.groups[n].spots else None))
        view.grab()
    assert isinstance(view.chart, PeriodBars)
