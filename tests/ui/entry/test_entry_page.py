"""The page around the grid: what it opens with, what it says of nothing, how it follows changes."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.desk.rows import CellKind, Entry
from greendesk.desk.view import Span
from greendesk.domain.figures import GoalPath, PeriodBars
from greendesk.domain.model import Workspace
from greendesk.domain.periods import Grain, Period, month_period
from greendesk.domain.progress import Status
from greendesk.ui.context import PageKey, Place
from greendesk.ui.entry.measurement_dialog import MeasurementDialog
from greendesk.ui.goals.editor import GoalEditor
from tests.ui.entry.conftest import Officer, OpenPage
from tests.ui.entry.stores import APRIL, BAGS, GOAL, PLASTIC

KEY = Qt.Key


# ---- what it opens with
def test_it_opens_at_the_first_gap_of_the_reporting_month(officer: Officer) -> None:
    assert officer.at() == ("foam", 5)
    assert officer.page.card.title() == "All units, FY2020"
    assert officer.page.title() == "Entry"


def test_the_unit_filter_chooses_the_rows(officer: Officer) -> None:
    context = officer.page.context
    context.set_view(replace(context.view, unit_id="u-xianyu"))
    assert officer.page.model.shown_ids() == ("clothes",)
    assert officer.page.card.title() == "Xianyu, FY2020"


def test_quarters_are_columns_where_the_view_says_so(open_page: OpenPage, desk: Desk) -> None:
    officer = open_page(desk, grain=Grain.QUARTER)
    model = officer.page.model
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)] == ["Q1", "Q2", "Q3", "Q4"]
    cell = model.cell(officer.cell("plastic", 0))
    assert cell is not None
    assert (cell.kind, cell.value) == (CellKind.SEVERAL, sum(PLASTIC[:3]))
    officer.go("foam", 6)
    officer.enter("450")
    found = officer.stored("foam", 7)
    assert found is not None
    assert found.period == Period(date(2019, 10, 1), date(2019, 12, 31))


def test_a_view_of_one_month_has_one_wide_grid(open_page: OpenPage, desk: Desk) -> None:
    officer = open_page(desk, span=Span.MONTH)
    grid = officer.page.grid
    assert len(officer.page.model.columns) == 1
    assert grid.names.width() + grid.columnWidth(0) == grid.width()
    officer.go("foam", 5)
    officer.press(KEY.Key_Tab)
    assert officer.at() == ("machines", 5)


def test_a_place_leads_to_its_cell(officer: Officer) -> None:
    officer.page.go_to(Place(PageKey.ENTRY, indicator_id="water", period=month_period(APRIL + 8)))
    assert officer.at() == ("water", 8)
    officer.page.go_to(Place(PageKey.ENTRY, unit_id="u-xianyu"))
    assert officer.at() == ("clothes", 5)
    officer.page.go_to(Place(PageKey.ENTRY, initiative_id="i-shops"))
    assert officer.at() == ("power", 5)


def test_a_view_change_keeps_the_current_cell(officer: Officer) -> None:
    officer.go("power", 2)
    context = officer.page.context
    context.set_view(replace(context.view, unit_id="u-hema"))
    assert officer.at() == ("power", 2)


# ---- nothing there
def test_an_empty_workspace_says_where_to_begin(open_page: OpenPage, tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "empty.greendesk", Workspace())
    officer = open_page(desk)
    asked: list[Place] = []
    officer.page.context.going.connect(asked.append)
    assert officer.page.empty.isVisible()
    officer.qtbot.mouseClick(officer.page.empty.button, Qt.MouseButton.LeftButton)
    assert asked == [Place(PageKey.UNITS)]
    desk.close()


def test_a_unit_without_indicators_says_what_to_do(officer: Officer) -> None:
    context = officer.page.context
    asked: list[Place] = []
    context.going.connect(asked.append)
    context.set_view(replace(context.view, unit_id="u-cainiao"))
    assert officer.page.empty.isVisible()
    assert officer.page.empty.button.text() == "Go to the unit"
    officer.qtbot.mouseClick(officer.page.empty.button, Qt.MouseButton.LeftButton)
    assert asked == [Place(PageKey.UNITS, unit_id="u-cainiao")]
    context.set_view(replace(context.view, unit_id=None))
    assert officer.page.grid.isVisible()


# ---- reading only
@pytest.fixture
def reader(open_page: OpenPage, desk: Desk, path: Path) -> Officer:
    desk.close()
    return open_page(Desk.open(path, read_only=True))


def test_a_read_only_workspace_takes_nothing_and_says_so(reader: Officer) -> None:
    reader.go("bags", 0)
    for act in (
        lambda: reader.type("5"),
        lambda: reader.press(KEY.Key_F2),
        lambda: reader.press(KEY.Key_Delete),
        lambda: reader.control(KEY.Key_D),
        lambda: reader.paste("7\n"),
    ):
        reader.page.talk.refuse("")
        act()
        assert "open for reading only" in reader.says()
        assert reader.editor() is None
    assert reader.notices == []
    assert not reader.page.form.isEnabled()
    assert reader.value("bags", 0) == BAGS[0]
    reader.control(KEY.Key_C)
    assert QApplication.clipboard().text() == "612\n"
    reader.desk.close()


# ---- following changes
def test_a_commit_asks_for_the_touched_rows_alone(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    grid = officer.desk.grid
    asked: list[str] = []
    row = grid.row
    monkeypatch.setattr(grid, "row", lambda i, view: (asked.append(i), row(i, view))[1])
    monkeypatch.setattr(grid, "of", lambda view: pytest.fail("the whole grid was asked for"))
    officer.go("power", 2)
    officer.enter("4000")
    assert asked == ["power", "co2"]


def test_another_windows_value_shows_at_once_and_typing_goes_on(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.type("35")
    officer.desk.entries.put([Entry("bags", month_period(APRIL + 6), 5.0)])
    officer.desk.entries.put([Entry("plastic", month_period(APRIL + 7), 6.0)])
    assert officer.text("bags", 6) == "5"
    assert officer.text("plastic", 7) == "6"
    editor = officer.editor()
    assert editor is not None
    assert editor.text() == "35"
    officer.enter("2")
    assert officer.value("plastic", 6) == 352


def test_another_processs_value_shows_without_a_reload(officer: Officer, path: Path) -> None:
    officer.desk.watch_others()
    officer.go("plastic", 6)
    writes = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from greendesk.desk.desk import Desk; from greendesk.desk.rows import Entry\n"
        "from greendesk.domain.periods import Period\n"
        "desk = Desk.open(Path(sys.argv[1]))\n"
        "desk.entries.put([Entry('plastic', Period(date(2019, 10, 1), date(2019, 10, 31)), 352000.0)])\n"
        "desk.close()\n"
    )
    subprocess.run([sys.executable, "-c", writes, str(path)], check=True, timeout=60)
    officer.qtbot.waitUntil(lambda: officer.text("plastic", 6) == "352,000", timeout=5000)
    assert officer.page.form.value.line.text() == "352000"
    assert officer.at() == ("plastic", 6)


def test_a_new_indicator_gets_its_row_and_the_current_cell_stays(officer: Officer) -> None:
    officer.go("power", 2)
    desk = officer.desk
    desk.indicators.add(replace(desk.catalog.indicator("foam"), code="cups", id="cups"))
    assert "cups" in officer.page.model.shown_ids()
    assert officer.at() == ("power", 2)


def test_a_hidden_page_asks_nothing_until_it_is_shown(officer: Officer) -> None:
    officer.page.hide()
    officer.desk.entries.put([Entry("plastic", month_period(APRIL + 6), 5.0)])
    assert officer.text("plastic", 6) == ""
    officer.page.show()
    assert officer.text("plastic", 6) == "5"


# ---- beside the grid
def test_the_chart_is_the_goals_path_or_bars(officer: Officer) -> None:
    officer.go("plastic", 0)
    assert isinstance(officer.page.chart.chart(), GoalPath)
    officer.go("bags", 0)
    assert isinstance(officer.page.chart.chart(), PeriodBars)


def _running_total(officer: Officer) -> float:
    chart = officer.page.chart.chart()
    assert isinstance(chart, GoalPath)
    return chart.actual[-1][-1].value


def test_the_chart_moves_as_one_types_and_back_on_escape(officer: Officer) -> None:
    officer.go("plastic", 5)
    assert _running_total(officer) == sum(PLASTIC)
    officer.type("400000")
    officer.qtbot.waitUntil(lambda: _running_total(officer) == sum(PLASTIC[:5]) + 400_000)
    assert officer.value("plastic", 5) == PLASTIC[5]
    officer.press(KEY.Key_Escape)
    assert _running_total(officer) == sum(PLASTIC)


def test_the_chart_has_the_value_once_it_is_committed(officer: Officer) -> None:
    officer.go("plastic", 5)
    officer.type("400000")
    officer.press(KEY.Key_Tab)
    assert _running_total(officer) == sum(PLASTIC[:5]) + 400_000


def test_the_hint_names_the_value_and_the_pace_before_and_after(officer: Officer) -> None:
    officer.go("plastic", 6)
    hint = officer.page.hint
    needed = officer.desk.entries.needed("plastic", month_period(APRIL + 6))
    assert needed is not None
    assert hint.sentence.text() == f"At least {Look().number(needed[1], 'kg')} in Oct 2019."
    pace = officer.desk.goals.progress("g-plastic").pace
    assert pace is not None
    assert hint.figures() == (f"Pace {pace:.2f}", "")
    officer.type(f"{needed[1]:.3f}")
    officer.qtbot.waitUntil(lambda: hint.figures()[1] == "Pace 1.00")
    assert "Counts from 31 Oct 2019 on" in hint.remark.text()
    officer.press(KEY.Key_Escape)
    assert hint.figures()[1] == ""


def test_the_hint_without_a_goal_leads_to_one(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    def save(editor: GoalEditor) -> int:
        assert editor.parent() is officer.page.grid
        officer.desk.goals.add(replace(GOAL, indicator_id="bags", id="g-bags"))
        return int(GoalEditor.DialogCode.Accepted)

    monkeypatch.setattr(GoalEditor, "exec", save)
    officer.go("bags", 0)
    assert "has no goal" in officer.page.hint.sentence.text()
    officer.qtbot.mouseClick(officer.page.hint.button, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: isinstance(officer.page.chart.chart(), GoalPath))
    assert "has no goal" not in officer.page.hint.sentence.text()
    assert officer.page.hint.button.isHidden()
    assert officer.at() == ("bags", 0)


def test_the_status_after_is_shown_as_it_would_be(officer: Officer) -> None:
    officer.go("plastic", 5)
    officer.type("5000000")
    officer.qtbot.waitUntil(lambda: officer.page.hint.then_status() is Status.ACHIEVED)


# ---- cells that are not typed in here, and the menu
def test_part_of_a_longer_measurement_opens_it(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[float | None] = []

    def note(dialog: MeasurementDialog) -> int:
        shown = dialog.form.measurement
        opened.append(shown.value if shown else None)
        return int(MeasurementDialog.DialogCode.Rejected)

    monkeypatch.setattr(MeasurementDialog, "exec", note)
    officer.go("water", 1)
    officer.press(KEY.Key_F2)
    assert opened == [27_474]
    officer.go("water", 3)
    officer.press(KEY.Key_F2)
    menu = officer.popup()
    assert isinstance(menu, QMenu)
    assert [a.text().replace("\u00a0", " ") for a in menu.actions()] == [
        "1 Jul 2019 – 15 Jul 2019:  4,700 m³",
        "16 Jul 2019 – 31 Jul 2019:  4,800 m³",
    ]
    officer.qtbot.keyClick(menu, KEY.Key_Down)
    officer.qtbot.keyClick(menu, KEY.Key_Down)
    officer.qtbot.keyClick(menu, KEY.Key_Return)
    assert opened == [27_474, 4_800]


def test_the_context_menu_has_the_verbs(officer: Officer) -> None:
    asked: list[Place] = []
    officer.page.context.going.connect(asked.append)
    officer.go("bags", 6)
    place = officer.page.grid.visualRect(officer.cell("bags", 6)).center()
    officer.page.grid.customContextMenuRequested.emit(place)
    menu = officer.popup()
    assert isinstance(menu, QMenu)
    names = [a.text().partition("\t")[0] for a in menu.actions() if not a.isSeparator()]
    assert names[:3] == ["Edit", "State", "Data quality"]
    assert names[3:7] == ["Copy", "Paste", "Fill down", "Fill right"]
    assert names[7:] == [
        "Where does this come from?",
        "Attach evidence…",
        "Show the initiative",
        "Delete",
    ]
    next(a for a in menu.actions() if a.text() == "Show the initiative").trigger()
    assert asked == [Place(PageKey.INITIATIVE, initiative_id="i-plastics", indicator_id="bags")]


def test_a_right_click_outside_the_selection_chooses_that_cell(officer: Officer) -> None:
    officer.go("bags", 0)
    place = officer.page.grid.visualRect(officer.cell("plastic", 1)).center()
    officer.page.grid.customContextMenuRequested.emit(place)
    assert officer.at() == ("plastic", 1)
    officer.popup().close()


def test_a_longer_value_widens_the_columns_and_stays_in_sight(officer: Officer) -> None:
    grid = officer.page.grid
    officer.page.resize(900, 814)
    QApplication.processEvents()
    last = len(officer.page.model.columns) - 1
    officer.page.context.desk.entries.put([Entry("bags", officer.page.model.columns[last], 1.0)])
    QApplication.processEvents()
    grid.make_current(officer.page.model.index_of("bags", officer.page.model.columns[last]))
    before = grid.columnWidth(0)
    officer.page.context.desk.entries.put([Entry("bags", officer.page.model.columns[last], 1.25e12)])
    QApplication.processEvents()
    assert grid.columnWidth(0) > before
    place = grid.visualRect(grid.currentIndex())
    assert grid.viewport().rect().contains(place.adjusted(1, 0, -1, -1))
    header = grid.horizontalHeader()
    assert header.length() - header.offset() >= grid.viewport().width()  # not scrolled beyond the end
