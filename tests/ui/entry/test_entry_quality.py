"""Grading the data quality of values: in the form, in the grid, and where it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from greendesk.domain.model import State
from greendesk.ui.entry.signs import Sign
from greendesk.ui.measurements.table import Column, MeasurementTable
from tests.ui.entry.conftest import Officer


def grade_of(officer: Officer, code: str, month: int) -> int | None:
    cell = officer.page.model.cell(officer.cell(code, month))
    assert cell is not None
    assert cell.measurement is not None
    return cell.measurement.quality


def choose_grade(officer: Officer, number: int) -> None:
    """From the menu of the chosen cells."""
    place = officer.page.grid.visualRect(officer.page.grid.currentIndex()).center()
    officer.page.grid.customContextMenuRequested.emit(place)
    menu = officer.popup()
    assert isinstance(menu, QMenu)
    line = next(action for action in menu.actions() if action.text() == "Data quality")
    menu.setActiveAction(line)
    officer.qtbot.keyClick(menu, Qt.Key.Key_Right)
    grades = line.menu()
    assert isinstance(grades, QMenu)
    grades.setActiveAction(grades.actions()[number])
    officer.qtbot.keyClick(grades, Qt.Key.Key_Return)


def test_the_form_gives_a_grade_and_keeps_it(officer: Officer, qtbot: QtBot) -> None:
    officer.go("bags", 3)
    officer.enter("12")
    officer.go("bags", 3)
    form = officer.page.form
    assert form.quality.currentText() == "No grade"
    form.quality.setFocus()
    qtbot.keyClick(form.quality, Qt.Key.Key_Down)
    qtbot.keyClick(form.quality, Qt.Key.Key_Down)
    form.quality.activated.emit(form.quality.currentIndex())
    assert form.quality.currentText() == "2 · Measured"
    assert "invoice" in form.quality.toolTip()
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    assert grade_of(officer, "bags", 3) == 2
    officer.go("bags", 3)
    officer.enter("13")  # another value, known as well as the old one
    assert grade_of(officer, "bags", 3) == 2
    officer.go("bags", 3)
    assert officer.page.form.quality.grade() == 2


def test_the_menu_grades_many_cells_at_once_and_undo_takes_it_back(officer: Officer) -> None:
    for month, value in ((2, "10"), (3, "90")):
        officer.go("bags", month)
        officer.enter(value)
    officer.select(("bags", 2), ("bags", 3))
    choose_grade(officer, 5)
    officer.go("bags", 3)
    choose_grade(officer, 2)
    assert (grade_of(officer, "bags", 2), grade_of(officer, "bags", 3)) == (5, 2)
    row = officer.page.model.row(officer.cell("bags", 2))
    assert row is not None
    assert row.rating.rated >= 2
    assert Sign.GRADED in officer.page.legend.signs()[:8]
    assert "Data quality: 5 · Assumed" in officer.page.model.words.cell(
        row, officer.page.model.cell(officer.cell("bags", 2))
    )
    officer.desk.journal.undo()
    officer.desk.journal.undo()
    assert (grade_of(officer, "bags", 2), grade_of(officer, "bags", 3)) == (None, None)


def test_no_grade_is_a_choice_too(officer: Officer) -> None:
    officer.go("bags", 3)
    officer.enter("12")
    officer.go("bags", 3)
    choose_grade(officer, 3)
    choose_grade(officer, 0)
    assert grade_of(officer, "bags", 3) is None


def test_an_empty_cell_cannot_be_graded_and_says_so(officer: Officer, qtbot: QtBot) -> None:
    officer.go("bags", 8)
    with qtbot.waitSignal(officer.page.writing.refused) as refused:
        choose_grade(officer, 1)
    assert "no value here to be graded" in refused.args[0]


def test_a_reason_in_place_of_a_value_takes_the_grade_away(officer: Officer) -> None:
    officer.go("bags", 3)
    officer.enter("12")
    officer.go("bags", 3)
    choose_grade(officer, 3)
    officer.go("bags", 3)
    officer.page.writing.set_state(officer.page.grid.chosen(), State.CONFIDENTIAL)
    cell = officer.page.model.cell(officer.cell("bags", 3))
    assert cell is not None
    assert cell.measurement is not None
    assert (cell.measurement.value, cell.measurement.quality) == (None, None)


def test_the_list_of_measurements_tells_the_grade(officer: Officer) -> None:
    officer.go("bags", 3)
    officer.enter("12")
    officer.go("bags", 3)
    choose_grade(officer, 4)
    desk = officer.desk
    table = MeasurementTable(officer.page.context.look, desk.fiscal_year_start)
    table.show(desk.entries.all_of("bags"), officer.page.context.look, desk.fiscal_year_start)
    graded = [table.index(n, Column.QUALITY) for n, row in enumerate(table.rows) if row.measurement.quality]
    assert [index.data() for index in graded] == ["4"]
    assert "similar site" in graded[0].data(Qt.ItemDataRole.ToolTipRole)


def test_the_chart_and_the_goal_tell_the_quality_of_their_total(officer: Officer) -> None:
    officer.go("bags", 3)
    officer.enter("12")
    officer.go("bags", 3)
    choose_grade(officer, 4)
    chart = officer.desk.figures.bars("bags", officer.page.context.view)
    assert chart.heading.rating.quality == 4.0
    assert "data quality 4" in officer.page.context.look.rating(chart.heading.rating)


def test_a_value_typed_over_an_illustrative_one_has_no_grade_of_it(officer: Officer) -> None:
    officer.go("power", 0)
    choose_grade(officer, 5)
    officer.page.writing.set_state(officer.page.grid.chosen(), State.ESTIMATED)
    assert grade_of(officer, "power", 0) == 5  # the same value, and still illustrative
    officer.go("power", 0)
    officer.enter("4000")
    assert grade_of(officer, "power", 0) is None
