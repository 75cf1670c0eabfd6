"""Officers submit, approve, lock and open again on the Entry page; what is late is listed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from greendesk.domain.approval import Approval, Stage, Step
from greendesk.domain.journal import Act, Author
from greendesk.domain.model import Cause
from greendesk.domain.periods import month_period
from greendesk.ui.approval.assign_dialog import AssignDialog
from greendesk.ui.approval.late_dialog import LateDialog
from greendesk.ui.context import PageKey, Place
from greendesk.ui.entry.signs import Sign
from greendesk.ui.journal.fields import field_words, place_words, value_words
from greendesk.ui.journal.words import told
from greendesk.ui.widgets.reason_dialog import ReasonDialog
from greendesk.ui.widgets.restate_dialog import RestateDialog
from tests.ui.entry.conftest import Officer


def menu_of(officer: Officer) -> QMenu:
    menu = officer.page.approval.button.menu()
    menu.aboutToShow.emit()
    return menu


def choose(officer: Officer, text: str, name: str = "") -> None:
    if name:
        officer.desk.journal.author = Author(name)
    action = next(a for a in menu_of(officer).actions() if a.text() == text)
    assert action.isEnabled()
    action.trigger()


def bring(officer: Officer, stage: Stage) -> None:
    for text, name, reached in (
        ("Submit", "Kim", Stage.SUBMITTED),
        ("Approve", "Lee", Stage.APPROVED),
        ("Lock", "Lee", Stage.LOCKED),
    ):
        choose(officer, text, name)
        if reached is stage:
            return


def stages(officer: Officer, code: str, months: int = 3) -> list[Stage]:
    cells = [officer.page.model.cell(officer.cell(code, n)) for n in range(months)]
    return [cell.stage for cell in cells if cell is not None]


def answering(reason: str | None) -> list[str]:
    """Answer the next question for a reason, or give it up; what was asked."""
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReasonDialog | RestateDialog)
        asked.append(dialog.windowTitle())
        assert not dialog.save_button.isEnabled()
        if isinstance(dialog, RestateDialog):
            dialog.cause.setCurrentIndex(dialog.cause.findData(Cause.ERROR))
        if reason is None:
            dialog.reject()
        else:
            dialog.line.setText(reason)
            dialog.save_button.click()

    QTimer.singleShot(0, answer)
    return asked


def test_chosen_cells_are_submitted_approved_and_locked(officer) -> None:
    officer.select(("bags", 0), ("bags", 1))
    assert officer.page.approval.button.text() == "Draft"
    assert [a.text() for a in menu_of(officer).actions() if a.isEnabled() and a.text()] == [
        "Submit",
        "Who does this, and until when…",
    ]
    choose(officer, "Submit", "Kim")
    assert officer.notices == ["Submitted 2 months"]
    assert stages(officer, "bags") == [Stage.SUBMITTED, Stage.SUBMITTED, Stage.DRAFT]
    choose(officer, "Approve", "Lee")
    choose(officer, "Lock")
    assert officer.page.approval.button.text() == "Locked"
    assert "Locked" in officer.page.model.data(
        officer.cell("bags", 0), Qt.ItemDataRole.AccessibleDescriptionRole
    )


def test_who_submitted_cannot_approve(officer, monkeypatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "greendesk.ui.widgets.dialogs.show_error", lambda _, error: said.append(error.message)
    )
    officer.go("bags", 0)
    choose(officer, "Submit", "Kim")
    choose(officer, "Approve")
    assert said == ["Kim submitted these values, so somebody else approves them."]
    assert stages(officer, "bags", 1) == [Stage.SUBMITTED]


def test_a_locked_cell_takes_no_typing(officer) -> None:
    officer.go("bags", 0)
    bring(officer, Stage.LOCKED)
    officer.enter("9")
    assert "are locked" in officer.says()
    assert officer.value("bags", 0) == 612.0
    officer.press(Qt.Key.Key_Escape)
    officer.go("bags", 0)
    officer.press(Qt.Key.Key_Delete)
    assert officer.value("bags", 0) == 612.0


def test_an_approved_cell_asks_why_and_is_a_draft_then(officer) -> None:
    officer.go("bags", 0)
    bring(officer, Stage.APPROVED)
    asked = answering("a typo in the bill")
    officer.enter("700")
    assert asked == ["Why is this value restated?"]
    assert officer.value("bags", 0) == 700.0
    assert stages(officer, "bags", 1) == [Stage.DRAFT]
    newest = officer.desk.journal.steps().undo
    assert (newest.deed.act, newest.deed.reason) == (Act.RESTATE, "a typo in the bill")


def test_a_value_that_goes_from_an_approved_month_asks_why(officer) -> None:
    officer.go("bags", 0)
    bring(officer, Stage.APPROVED)
    asked = answering("counted twice")
    officer.press(Qt.Key.Key_Delete)
    assert asked == ["Why does this change?"]
    assert officer.value("bags", 0) is None


def test_without_a_reason_an_approved_cell_stays(officer) -> None:
    officer.go("bags", 0)
    bring(officer, Stage.APPROVED)
    answering(None)
    officer.enter("700")
    assert officer.value("bags", 0) == 612.0
    assert "say why" in officer.says()
    assert stages(officer, "bags", 1) == [Stage.APPROVED]


def test_the_form_asks_too(officer) -> None:
    officer.go("bags", 0)
    bring(officer, Stage.APPROVED)
    officer.page.form.note.setText("counted again")
    officer.page.form.note.textEdited.emit("counted again")
    answering("recount")
    officer.page.save_button.click()
    assert officer.stored("bags", 0).note == "counted again"


def test_a_lock_is_opened_with_a_reason(officer) -> None:
    officer.go("bags", 0)
    bring(officer, Stage.LOCKED)
    answering(None)
    dialogs: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("greendesk.ui.widgets.dialogs.show_error", lambda _, e: dialogs.append(e.message))
        choose(officer, "Open again…")
    assert stages(officer, "bags", 1) == [Stage.LOCKED]
    answering("late bill")
    choose(officer, "Open again…")
    assert stages(officer, "bags", 1) == [Stage.DRAFT]


def test_the_history_names_the_month_and_the_stage(officer) -> None:
    officer.go("bags", 1)
    choose(officer, "Submit", "Kim")
    choose(officer, "Approve", "Lee")
    newest = officer.desk.journal.deeds(officer.desk.journal.find()[:1])[0]
    look = officer.page.context.look
    (line,) = (line for line in officer.desk.journal.lines(newest.id) if line.field == "stage")
    assert place_words(line, look, 4).endswith("May 2019")
    assert field_words(line) == "Stage"
    assert (value_words(line, line.old, look), value_words(line, line.new, look)) == ("Submitted", "Approved")


def test_several_indicators_have_a_name_in_the_history(officer) -> None:
    officer.desk.journal.author = Author("Kim")
    officer.desk.approvals.take(
        Step.SUBMIT, list(officer.desk.catalog.indicators), [officer.page.model.columns[0]]
    )
    newest = officer.desk.journal.deeds(officer.desk.journal.find()[:1])[0]
    name = officer.desk.journal.subject_name(newest)
    assert told(newest, name, officer.page.context.look) == "Submission of values of several indicators"


def test_stages_show_at_the_edge_of_cells(officer) -> None:
    place = officer.page.grid.visualRect(officer.cell("bags", 0))

    def edge() -> str:
        officer.page.grid.repaint()
        picture = officer.page.grid.viewport().grab(place).toImage()
        return picture.pixelColor(1, place.height() // 2).name()

    seen = [edge()]
    officer.go("bags", 0)
    for text, name in (("Submit", "Kim"), ("Approve", "Lee"), ("Lock", "Lee")):
        choose(officer, text, name)
        officer.go("bags", 4)
        seen.append(edge())
        officer.go("bags", 0)
    assert len(set(seen)) == 4


def test_the_menus_of_the_title_line_show_all_their_entries(officer) -> None:
    """They are children of buttons that are lower than the others."""
    officer.go("bags", 0)
    page = officer.page
    for button in (page.approval.button, page.evidence.button):
        menu = button.menu()
        menu.popup(page.mapToGlobal(page.rect().topLeft()))
        try:
            shown = [each for each in menu.actions() if each.isVisible()]
            assert shown
            assert all(menu.rect().contains(menu.actionGeometry(each)) for each in shown)
        finally:
            menu.close()


def test_who_does_a_month_is_told_at_the_button_and_the_cell(officer) -> None:
    june = month_period(2019 * 12 + 5)
    officer.desk.approvals.assign(["bags"], [june], processor="Kim", approver="Lee", due=date(2019, 7, 31))
    officer.go("bags", 2)
    button, model = officer.page.approval.button, officer.page.model
    tip = str(model.data(officer.cell("bags", 2), Qt.ItemDataRole.ToolTipRole))
    assert button.text() == "Draft, due 31 Jul 2019"
    for each in (tip, button.toolTip()):
        assert "Enters: Kim\nApproves: Lee\nDue: 31 Jul 2019" in each
    bring(officer, Stage.APPROVED)
    assert button.text() == "Approved"
    assert "Submitted by Kim\nApproved by Lee" in button.toolTip()
    assert "Due" not in button.toolTip()


def test_the_legend_explains_the_bars_that_occur(officer) -> None:
    legend = officer.page.legend
    before = legend.signs().index(Sign.SUBMITTED)
    assert "submitted" in legend.toolTip()
    officer.go("bags", 0)
    choose(officer, "Submit", "Kim")
    after = legend.signs().index(Sign.SUBMITTED)
    assert after < legend.signs().index(Sign.APPROVED)
    assert after < before


def test_what_is_assigned_is_named(officer, qtbot) -> None:
    context = officer.page.context
    months = [month_period(2019 * 12 + n) for n in (3, 4)]
    draft = Approval("bags", 24231)
    several = AssignDialog(context, ["bags", "share"], months, draft)
    qtbot.addWidget(several)
    assert "2 indicators, 2 months" in [each.text() for each in several.findChildren(QLabel)]
    one = AssignDialog(context, ["bags"], months[:1], draft)
    qtbot.addWidget(one)
    assert any(each.text().endswith(", Apr 2019") for each in one.findChildren(QLabel))


def test_computed_cells_have_no_stage(officer) -> None:
    officer.go("share", 0)
    derived = next(r for r in officer.page.model.rows() if r.indicator.is_derived)
    officer.go(derived.indicator.id, 0)
    assert not officer.page.approval.button.isEnabled()


def test_work_is_assigned_and_listed_when_late(officer, qtbot) -> None:
    page = officer.page
    assert page.approval.late.isHidden()
    officer.select(("bags", 0), ("bags", 1))

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AssignDialog)
        dialog.processor.setText("Kim")
        dialog.approver.setText("Lee")
        dialog.due.set_day(date(2019, 6, 15))
        dialog.save_button.click()

    QTimer.singleShot(0, fill)
    choose(officer, "Who does this, and until when…")
    assert not page.approval.late.isHidden()
    assert page.approval.late.text() == "2 late"
    dialog = LateDialog(page.context, page)
    qtbot.addWidget(dialog)
    says = [line.text() for line in dialog.findChildren(QLabel)]
    assert "Due before today, whatever the reporting date, and not approved yet." in says
    model = dialog.model
    texts = [str(model.data(model.index(0, c))) for c in range(model.columnCount())]
    assert "Apr 2019" in texts[1]
    assert texts[2] == "Draft"
    assert texts[4] == "Kim"
    dialog.table.selectRow(1)
    dialog.entry_button.click()
    assert isinstance(dialog.place, Place)
    assert (dialog.place.page, dialog.place.period.start) == (PageKey.ENTRY, date(2019, 5, 1))
    officer.go("bags", 0)
    choose(officer, "Submit", "Kim")
    assert [late.waits_for for late in officer.desk.approvals.late()] == ["Lee", "Kim"]
    choose(officer, "Approve", "Lee")
    assert page.approval.late.text() == "1 late"
    assert officer.desk.approvals.late(date(2019, 6, 15) - timedelta(days=1)) == ()
