"""The shared widgets: forms, names, dates, periods, chips, cards, dialogs, tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from greendesk.charts.look import DARK, LIGHT, Look
from greendesk.domain.errors import InvalidInput, WorkspaceBusy
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.domain.progress import GoalProgress, Status
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.banner import Banner
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.chip import StatusChip, chip_size
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.count_card import CountCard
from greendesk.ui.widgets.dates import DateEdit, OptionalDateEdit, PeriodPicker
from greendesk.ui.widgets.dialogs import ErrorDialog, FormDialog, attempt
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.icons import IconButton, TextButton
from greendesk.ui.widgets.labels import ElidedLabel, dress, label
from greendesk.ui.widgets.name_edit import DescriptionEdit, NameEdit
from greendesk.ui.widgets.segmented import SegmentedControl
from greendesk.ui.widgets.table import Table

ENGLISH = QLocale("en_US")
LEFT = Qt.MouseButton.LeftButton
DAY = date(2019, 6, 30)


def goal(status: Status = Status.ON_TRACK, **more: object) -> GoalProgress:
    return GoalProgress("g", "i", status, DAY, date(2019, 1, 1), **more)  # type: ignore[arg-type]


# ---- labels and cards


def test_a_row_is_selected_alone_whatever_keys_are_held(qtbot: QtBot) -> None:
    table = Table()
    qtbot.addWidget(table)
    model = QStandardItemModel(4, 2)
    table.setModel(model)
    table.show()
    place = table.visualRect(model.index(3, 0)).center()
    for held in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)
        table.selectRow(1)
        assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
        assert table.currentIndex().row() == 1


def test_a_name_that_looks_like_html_is_shown_as_it_is(qtbot: QtBot) -> None:
    text = label("<b>Bold</b>")
    qtbot.addWidget(text)
    assert text.textFormat() is Qt.TextFormat.PlainText


def test_an_unknown_role_is_refused(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    with pytest.raises(ValueError, match="role"):
        dress(widget, "loud")


def test_a_cut_text_has_the_whole_as_its_tooltip(qtbot: QtBot) -> None:
    text = ElidedLabel("Packaging that is eco-friendly or biodegradable")
    qtbot.addWidget(text)
    text.show()
    text.resize(80, 20)
    assert text.toolTip() == "Packaging that is eco-friendly or biodegradable"
    text.resize(600, 20)
    assert text.toolTip() == ""


def test_a_cards_note_gives_way_before_its_title(qtbot: QtBot) -> None:
    card = Card("Goal progress", "tick = where the path expects it, 30 June 2019")
    qtbot.addWidget(card)
    card.resize(260, 120)
    card.show()
    title, note = card.findChildren(ElidedLabel)
    assert title.toolTip() == ""
    assert note.toolTip()


def test_an_empty_state_asks(qtbot: QtBot) -> None:
    empty = EmptyState("No goals yet", "Add one.", "Add a goal", "goals")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.asked):
        qtbot.mouseClick(empty.button, LEFT)
    empty.say("Nothing", action="")
    assert not empty.button.isVisible()


def test_a_banner_shows_title_and_sentence_until_closed(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.sentence() == ""
    banner.show_error(WorkspaceBusy("Another program is writing; try again."), "Try again")
    assert banner.sentence() == "Another program is writing; try again."
    with qtbot.waitSignal(banner.asked):
        qtbot.mouseClick(banner.button, LEFT)


def test_buttons_have_a_name_and_an_icon(qtbot: QtBot) -> None:
    button, text = IconButton("export", "Save"), TextButton("Save", "primary", "check")
    qtbot.addWidget(button)
    qtbot.addWidget(text)
    assert button.accessibleName() == button.toolTip() == "Save"
    assert not button.icon().isNull()
    assert not text.icon().isNull()


def test_a_choice_shortens_what_does_not_fit(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItem("Reduction of single-use plastic packaging across all stores")
    choice.resize(160, 32)
    choice.show()
    assert choice.shown_text().endswith("…")
    assert choice.currentText() == "Reduction of single-use plastic packaging across all stores"
    narrow = choice.grab().toImage()
    choice.resize(600, 32)
    assert choice.shown_text() == choice.currentText()
    assert choice.grab().toImage() != narrow


# ---- forms


def test_a_problem_stands_at_its_field_and_goes(qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    line = QLineEdit()
    form.add_field("code", "Code", line)
    form.show()
    form.show_error(InvalidInput("This code is taken; choose another.", "code"))
    assert form.problems() == {"code": "This code is taken; choose another."}
    assert line.property("wrong")
    form.clear_problems()
    assert form.problems() == {}
    assert not line.property("wrong")


def test_a_problem_of_no_field_stands_at_the_foot(qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    form.add_field("code", "Code", QLineEdit())
    form.show_error(WorkspaceBusy("Try again."))
    assert form.problems() == {"": "Try again."}


def test_a_hidden_fields_problem_is_not_lost(qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    form.add_field("year", "Year", QLineEdit(), "four digits")
    form.set_field_visible("year", False)
    form.show_problem("year", "Type the year.")
    assert form.problems() == {"": "Type the year."}


def test_return_in_a_line_is_told(qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    line = QLineEdit()
    form.add_field("code", "Code", line)
    form.show()
    with qtbot.waitSignal(form.enter):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_name_in_three_languages(qtbot: QtBot) -> None:
    edit = NameEdit()
    qtbot.addWidget(edit)
    edit.set_name(Name("Box", "상자"))
    assert edit.name() == Name("Box", "상자", None)
    with qtbot.waitSignal(edit.edited):
        qtbot.keyClicks(edit.line("zh_CN"), "x")
    assert edit.name() == Name("Box", "상자", "x")


def test_a_description_in_three_languages(qtbot: QtBot) -> None:
    edit = DescriptionEdit()
    qtbot.addWidget(edit)
    edit.set_name(Name("One\ntwo", None, "一"))
    assert edit.name() == Name("One\ntwo", None, "一")


def test_segments_are_chosen_by_click_and_by_arrows(qtbot: QtBot) -> None:
    control = SegmentedControl([(1, "One"), (2, "Two & half"), (3, "Three")])
    qtbot.addWidget(control)
    control.show()
    with qtbot.waitSignal(control.chosen) as chosen:
        qtbot.mouseClick(control.button(2), LEFT)
    assert chosen.args == [2]
    control.button(2).setFocus()
    qtbot.waitUntil(control.button(2).hasFocus)
    qtbot.keyClick(control.button(2), Qt.Key.Key_Right)
    assert control.value() == 3
    qtbot.keyClick(control.button(3), Qt.Key.Key_Right)
    assert control.value() == 3
    control.set_value(1)
    assert control.value() == 1


# ---- dates and periods


@pytest.mark.parametrize("name", ["en_US", "de_DE", "ko_KR", "zh_CN"])
def test_dates_show_all_digits_of_the_year(qtbot: QtBot, name: str) -> None:
    edit = DateEdit(QLocale(name), DAY)
    qtbot.addWidget(edit)
    assert edit.day() == DAY
    assert "2019" in edit.text()


def test_a_date_may_be_left_open(qtbot: QtBot) -> None:
    edit = OptionalDateEdit(ENGLISH, "Ends on")
    qtbot.addWidget(edit)
    assert edit.day() is None
    edit.set_day(DAY)
    assert edit.day() == DAY
    with qtbot.waitSignal(edit.edited):
        edit.box.setChecked(False)
    assert edit.day() is None


@pytest.mark.parametrize(
    "period",
    [
        Period(date(2019, 6, 1), DAY),
        Period(date(2019, 4, 1), DAY),
        Period(date(2019, 1, 1), date(2019, 3, 31)),
        Period(date(2018, 4, 1), date(2019, 3, 31)),
        Period(date(2019, 6, 3), date(2019, 6, 9)),
    ],
)
def test_a_period_is_shown_and_read_back(qtbot: QtBot, period: Period) -> None:
    picker = PeriodPicker(ENGLISH, 4)
    qtbot.addWidget(picker)
    picker.set_period(period)
    assert picker.period() == period


def test_another_kind_of_period_keeps_the_place(qtbot: QtBot) -> None:
    picker = PeriodPicker(ENGLISH, 4)
    qtbot.addWidget(picker)
    picker.set_period(Period(date(2019, 5, 1), date(2019, 5, 31)))
    with qtbot.waitSignal(picker.edited):
        picker.kind.setCurrentIndex(picker.kind.findText("Quarter"))
    assert picker.period() == Period(date(2019, 4, 1), DAY)


def test_dates_that_end_before_they_begin_are_no_period(qtbot: QtBot) -> None:
    picker = PeriodPicker(ENGLISH, 4)
    qtbot.addWidget(picker)
    picker.set_period(Period(date(2019, 6, 3), date(2019, 6, 9)))
    picker.last.set_day(date(2019, 6, 1))
    assert picker.period() is None


# ---- status and progress


@pytest.mark.parametrize("look", [Look(LIGHT, "en"), Look(DARK, "ko"), Look(LIGHT, "zh_CN")])
@pytest.mark.parametrize("status", Status)
def test_a_chip_has_room_for_its_word(qtbot: QtBot, look: Look, status: Status) -> None:
    shown = look.status(status)
    assert chip_size(status, look).width() > look.width(shown.symbol + shown.word, "strong")
    chip = StatusChip(status)
    qtbot.addWidget(chip)
    assert chip.accessibleName()
    assert not chip.grab().isNull()


def test_a_chip_and_a_card_that_say_the_same_again_are_left_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chip, card = StatusChip(Status.ON_TRACK), CountCard("goals")
    qtbot.addWidget(chip)
    qtbot.addWidget(card)
    card.set_words("goals")
    touched: list[str] = []
    monkeypatch.setattr(chip, "updateGeometry", lambda: touched.append("chip"))
    monkeypatch.setattr(card, "update", lambda: touched.append("card"))
    chip.set_status(Status.ON_TRACK)
    card.set_words("goals")
    assert not touched
    chip.set_status(Status.AT_RISK)
    card.set_words("goals, 1 overridden")
    assert touched == ["chip", "card"]


def test_a_count_is_clicked_and_read_out(qtbot: QtBot) -> None:
    card = CountCard("goals")
    qtbot.addWidget(card)
    card.set_words("On track", "●", "#14724f")
    card.set_count(1234)
    card.show()
    assert card.accessibleName() == "1,234 On track"
    qtbot.mouseClick(card, LEFT)
    assert card.isChecked()


def test_one_and_many() -> None:
    assert counted(1, "1 goal", "{n} goals", Look()) == "1 goal"
    assert counted(1200, "1 goal", "{n} goals", Look()) == "1,200 goals"


# ---- dialogs and tables


def in_dialog(act: Callable[[QWidget], None]) -> None:
    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        act(dialog)

    QTimer.singleShot(0, go)


def test_a_known_error_is_shown_and_a_fault_is_not_hidden(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    said: list[str] = []

    def busy() -> None:
        raise WorkspaceBusy("Try again.")

    def read(dialog: QWidget) -> None:
        assert isinstance(dialog, ErrorDialog)
        said.append(f"{dialog.windowTitle()}: {dialog.sentence.text()}")
        dialog.ok_button.click()

    in_dialog(read)
    assert not attempt(parent, busy)
    assert said == ["The workspace is busy: Try again."]
    assert attempt(parent, lambda: None)
    with pytest.raises(ZeroDivisionError):
        attempt(parent, lambda: 1 / 0)


class Refusing(FormDialog):
    def __init__(self) -> None:
        super().__init__("Form")
        self.line = QLineEdit(self)
        self.form.add_field("code", "Code", self.line)

    def save(self) -> None:
        if not self.line.text():
            raise InvalidInput("Give it a code.", "code")


def test_a_form_stays_until_it_can_be_saved(qtbot: QtBot) -> None:
    dialog = Refusing()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.isVisible()
    assert dialog.form.problems() == {"code": "Give it a code."}
    qtbot.keyClicks(dialog.line, "A")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert not dialog.isVisible()


def test_a_table_copies_its_rows_as_they_are_shown(qtbot: QtBot) -> None:
    table, model = Table(), QStandardItemModel(2, 2)
    qtbot.addWidget(table)
    for row in range(2):
        for column in range(2):
            model.setItem(row, column, QStandardItem(f"{row}.{column}"))
    table.setModel(model)
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0.0\t0.1\n1.0\t1.1"
    assert table.rows_height() > 2 * 32
