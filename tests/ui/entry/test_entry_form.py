"""The form for one value: below the grid, and as a dialog for other pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.domain.model import Cause, State
from greendesk.domain.periods import Period, month_period
from greendesk.ui.context import Context
from greendesk.ui.entry.measurement_dialog import MeasurementDialog, edit_measurement
from greendesk.ui.measurements.table import Column, MeasurementTable
from tests.ui.entry.conftest import Officer
from tests.ui.entry.stores import APRIL, PLASTIC

KEY = Qt.Key


def _choose(qtbot: QtBot, box: QComboBox, data: object) -> None:
    """Choose an entry of a combo box with the arrow keys."""
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_Home)
    for _ in range(box.findData(data)):
        qtbot.keyClick(box, KEY.Key_Down)
    assert box.currentData() == data
    box.activated.emit(box.currentIndex())


def _fill(officer: Officer, text: str) -> None:
    line = officer.page.form.value.line
    line.setFocus()
    line.selectAll()
    officer.qtbot.keyClicks(line, text)


def test_the_form_follows_the_current_cell(officer: Officer) -> None:
    form = officer.page.form
    officer.go("machines", 1)
    assert officer.page.form_card.title() == "Shops with a machine, May 2019"
    assert form.indicator.currentData() == "machines"
    assert form.period.period() == month_period(APRIL + 1)
    assert form.value.line.text() == "31"
    assert form.state.currentData() == State.ESTIMATED
    assert form.source.text() == "Mean of shops"
    officer.go("plastic", 6)
    assert (form.value.line.text(), form.source.text()) == ("", "")
    assert form.period.period() == month_period(APRIL + 6)


def test_the_form_shows_what_is_typed_into_the_cell(officer: Officer) -> None:
    officer.go("plastic", 6)
    officer.type("352.0 t")
    assert officer.page.form.value.line.text() == "352.0 t"
    assert officer.page.form.value.equals.text() == "= 352,000\u00a0kg"
    officer.press(KEY.Key_Escape)
    assert officer.page.form.value.line.text() == ""


def test_enter_in_the_form_writes_value_unit_source_and_note(officer: Officer) -> None:
    officer.go("plastic", 6)
    form = officer.page.form
    _fill(officer, "352.0")
    _choose(officer.qtbot, form.value.unit, "t")
    assert form.value.equals.text() == "= 352,000\u00a0kg"
    officer.qtbot.keyClicks(form.source, "Report 10.xlsx, row 14")
    officer.qtbot.keyClicks(form.note, "Two shops late")
    officer.qtbot.keyClick(form.note, KEY.Key_Return)
    found = officer.stored("plastic", 6)
    assert found is not None
    assert (found.value, found.source, found.note) == (352_000, "Report 10.xlsx, row 14", "Two shops late")
    assert officer.text("plastic", 6) == "352,000"
    assert officer.says() == "Saved"
    assert not form.is_dirty


def test_save_and_discard_show_when_there_is_something_to_save(officer: Officer) -> None:
    officer.go("plastic", 0)
    page = officer.page
    assert not page.save_button.isEnabled()
    assert not page.discard_button.isVisible()
    _fill(officer, "5")
    assert page.save_button.isEnabled()
    officer.qtbot.mouseClick(page.discard_button, Qt.MouseButton.LeftButton)
    assert page.form.value.line.text() == "182400"
    assert officer.value("plastic", 0) == PLASTIC[0]
    _fill(officer, "5")
    officer.qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert officer.value("plastic", 0) == 5


def test_a_changed_form_is_saved_when_another_cell_is_chosen(officer: Officer) -> None:
    officer.go("plastic", 0)
    _fill(officer, "5")
    officer.go("bags", 0)
    assert officer.value("plastic", 0) == 5
    assert officer.page.form.indicator.currentData() == "bags"


def test_a_form_that_cannot_be_saved_stays_and_says_why(officer: Officer) -> None:
    officer.go("plastic", 0)
    _fill(officer, "abc")
    officer.go("bags", 0)
    form = officer.page.form
    assert form.indicator.currentData() == "plastic"
    assert "“abc” is not a number" in form.problems()["value"]
    assert "“abc” is not a number" in officer.says()
    assert officer.value("plastic", 0) == PLASTIC[0]
    officer.qtbot.mouseClick(officer.page.discard_button, Qt.MouseButton.LeftButton)
    assert form.indicator.currentData() == "bags"
    assert form.problems() == {}


def test_an_overlapping_period_is_refused_at_the_period(officer: Officer) -> None:
    officer.go("plastic", 6)
    form = officer.page.form
    form.period.set_period(Period(date(2019, 9, 15), date(2019, 10, 14)))
    form.period.edited.emit()
    _fill(officer, "5")
    officer.qtbot.keyClick(form.value.line, KEY.Key_Return)
    assert "overlaps 2019-09-01 to 2019-09-30" in form.problems()["start"]
    assert officer.stored("plastic", 6) is None


def test_a_period_outside_the_initiative_is_refused_at_the_period(officer: Officer) -> None:
    officer.go("plastic", 11)
    form = officer.page.form
    form.period.set_period(month_period(APRIL + 12))
    form.period.edited.emit()
    _fill(officer, "5")
    officer.qtbot.keyClick(form.value.line, KEY.Key_Return)
    assert "ends after the initiative" in form.problems()["start"]


def test_a_wrong_dimension_is_refused_at_the_value(officer: Officer) -> None:
    officer.go("plastic", 6)
    _fill(officer, "5 kWh")
    officer.qtbot.keyClick(officer.page.form.value.line, KEY.Key_Return)
    assert "measure different things" in officer.page.form.problems()["value"]


def test_a_free_period_becomes_a_measurement_of_its_own(officer: Officer) -> None:
    officer.go("foam", 6)
    form = officer.page.form
    form.period.set_period(Period(date(2019, 10, 1), date(2019, 12, 31)))
    form.period.edited.emit()
    _fill(officer, "450")
    officer.qtbot.keyClick(form.value.line, KEY.Key_Return)
    found = officer.stored("foam", 7)
    assert found is not None
    assert (found.start, found.end, found.value) == (date(2019, 10, 1), date(2019, 12, 31), 450)
    assert officer.text("foam", 8) == "450"
    assert officer.page.form.period.period() == found.period


def test_a_missing_reason_leaves_no_place_for_a_value(officer: Officer) -> None:
    officer.go("plastic", 0)
    form = officer.page.form
    _choose(officer.qtbot, form.state, State.CONFIDENTIAL)
    assert not form.value.isEnabled()
    assert form.value.line.text() == ""
    officer.qtbot.mouseClick(officer.page.save_button, Qt.MouseButton.LeftButton)
    assert officer.text("plastic", 0) == "C"


def test_choosing_an_indicator_goes_to_its_row(officer: Officer) -> None:
    officer.go("plastic", 2)
    _choose(officer.qtbot, officer.page.form.indicator, "foam")
    assert officer.at() == ("foam", 2)
    assert officer.page.form.value.line.text() == "148"


def test_a_computed_indicator_has_no_form(officer: Officer) -> None:
    officer.go("co2", 0)
    assert not officer.page.form.isEnabled()
    officer.go("power", 0)
    assert officer.page.form.isEnabled()


# ---- the dialog
@pytest.fixture
def context(desk: Desk) -> Context:
    return Context(desk, Look(), desk.default_view())


def _in_dialog(do: Callable[[MeasurementDialog], None]) -> None:
    """Do something in the dialog once it is open."""

    def now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MeasurementDialog)
        try:
            do(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, now)


def test_the_dialog_changes_a_measurement(qtbot: QtBot, context: Context) -> None:
    measurement = context.desk.entries.all_of("plastic")[0].measurement

    def do(dialog: MeasurementDialog) -> None:
        assert dialog.form.value.line.selectedText() == "341200"
        qtbot.keyClicks(dialog.form.value.line, "0.5 t")
        qtbot.keyClick(dialog.form.value.line, KEY.Key_Return)

    _in_dialog(do)
    assert edit_measurement(context, measurement, "plastic") is True
    assert context.desk.entries.all_of("plastic")[0].measurement.value == 500


def test_the_dialog_adds_a_measurement_of_the_reporting_month(qtbot: QtBot, context: Context) -> None:
    def do(dialog: MeasurementDialog) -> None:
        assert dialog.delete_button.isHidden()
        qtbot.keyClicks(dialog.form.value.line, "12")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    _in_dialog(do)
    assert edit_measurement(context, None, "clothes") is True
    (row,) = context.desk.entries.all_of("clothes")
    assert (row.measurement.period, row.measurement.value) == (month_period(APRIL + 5), 12)


def test_the_dialog_stays_with_the_sentence_at_its_field(qtbot: QtBot, context: Context) -> None:
    def do(dialog: MeasurementDialog) -> None:
        qtbot.keyClicks(dialog.form.value.line, "5")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert "overlaps" in dialog.form.problems()["start"]
        qtbot.keyClick(dialog, KEY.Key_Escape)

    _in_dialog(do)
    assert edit_measurement(context, None, "plastic") is False
    assert context.desk.entries.all_of("plastic")[0].measurement.value == PLASTIC[-1]


def test_the_dialog_deletes_and_offers_to_take_it_back(qtbot: QtBot, context: Context) -> None:
    measurement = context.desk.entries.all_of("plastic")[0].measurement
    _in_dialog(lambda dialog: qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton))
    with qtbot.waitSignal(context.undoable) as notice:
        assert edit_measurement(context, measurement, "plastic") is True
    assert notice.args == ["Deleted 1 value"]
    assert len(context.desk.entries.all_of("plastic")) == len(PLASTIC) - 1


def test_a_computed_indicator_is_refused_in_the_dialog(qtbot: QtBot, context: Context) -> None:
    def do(dialog: MeasurementDialog) -> None:
        qtbot.keyClicks(dialog.form.value.line, "5")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert "computed from other indicators" in dialog.form.problems()["indicator"]
        dialog.reject()

    _in_dialog(do)
    assert edit_measurement(context, None, "co2") is False


def test_the_dialog_of_a_read_only_workspace_only_shows(qtbot: QtBot, desk: Desk, path: Path) -> None:
    measurement = desk.entries.all_of("plastic")[0].measurement
    desk.close()
    reader = Desk.open(path, read_only=True)
    context = Context(reader, Look(), reader.default_view())

    def do(dialog: MeasurementDialog) -> None:
        assert dialog.form.value.line.text() == "341200"
        assert not dialog.form.isEnabled()
        assert not dialog.save_button.isEnabled()
        assert not dialog.delete_button.isEnabled()

    _in_dialog(do)
    assert edit_measurement(context, measurement, "plastic") is False
    reader.close()


def test_a_restated_value_asks_why_and_keeps_the_old_one(officer: Officer, qtbot: QtBot) -> None:
    form = officer.page.form
    officer.go("machines", 0)
    stored = form.measurement
    assert stored is not None
    assert stored.value is not None
    assert not form.cause.isVisible()
    _choose(qtbot, form.state, State.RESTATED)
    assert form.cause.isVisible()
    assert form.because.isVisible()
    _fill(officer, "33")
    qtbot.keyClick(form.value.line, KEY.Key_Return)
    assert "Say why the value is restated" in form.problems()["cause"]
    _choose(qtbot, form.cause, Cause.METHOD)
    qtbot.keyClicks(form.because, "Counted at noon")
    qtbot.keyClick(form.because, KEY.Key_Return)
    (bridge,) = officer.desk.catalog.restatements
    assert (bridge.cause, bridge.text) == (Cause.METHOD, "Counted at noon")
    assert (bridge.old_value, bridge.new_value) == (stored.value, 33.0)
    look = officer.page.context.look
    table = MeasurementTable(look, 4)
    table.show(officer.desk.entries.all_of("machines"), look, 4)
    n = next(n for n, row in enumerate(table.rows) if row.restatements)
    said = str(table.index(n, Column.STATE).data()).replace("\u00a0", " ")
    assert said.startswith("restated: ")
    assert said.endswith("→ 33 shops, another method")
    assert "Counted at noon" in str(table.index(n, Column.STATE).data(Qt.ItemDataRole.ToolTipRole))
    table.deleteLater()


def test_a_restated_value_of_another_note_asks_nothing(officer: Officer, qtbot: QtBot) -> None:
    form = officer.page.form
    officer.go("machines", 0)
    _choose(qtbot, form.state, State.RESTATED)
    qtbot.keyClicks(form.note, "Looked at again")
    qtbot.keyClick(form.note, KEY.Key_Return)
    assert form.problems() == {}
    assert officer.desk.catalog.restatements == ()
