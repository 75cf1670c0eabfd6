"""Values are restated in the grid: one question for a block, a bridge for each value, one step to undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from greendesk.domain.approval import Step
from greendesk.domain.journal import Act, Author
from greendesk.domain.model import Cause, State
from greendesk.ui.widgets.restate_dialog import RestateDialog
from tests.ui.entry.conftest import Officer

KEY = Qt.Key


def approve(officer: Officer, code: str, *months: int) -> None:
    for step, name in ((Step.SUBMIT, "Kim"), (Step.APPROVE, "Lee")):
        officer.desk.journal.author = Author(name)
        officer.desk.approvals.take(step, [code], [officer.page.model.columns[n] for n in months])


def answering(officer: Officer, cause: Cause | None, text: str = "") -> list[list[str]]:
    """Answer the next question with keys, or give it up; which values each question listed."""
    asked: list[list[str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RestateDialog)
        asked.append([line.replace("\u00a0", " ") for line in dialog.listed])
        if cause is None:
            officer.qtbot.keyClick(dialog, KEY.Key_Escape)
            return
        assert not dialog.save_button.isEnabled()
        for _ in range(dialog.cause.findData(cause)):
            officer.qtbot.keyClick(dialog.cause, KEY.Key_Down)
        dialog.cause.activated.emit(dialog.cause.currentIndex())
        officer.qtbot.keyClicks(dialog.line, text)
        officer.qtbot.keyClick(dialog.line, KEY.Key_Return)

    QTimer.singleShot(0, answer)
    return asked


def bridges(officer: Officer) -> list[tuple[str, float, float, Cause, str]]:
    return [
        (each.indicator_id, each.old_value, each.new_value, each.cause, each.text)
        for each in officer.desk.catalog.restatements
    ]


def test_typing_over_a_restated_value_asks_why(officer: Officer) -> None:
    officer.go("bags", 0)
    officer.choose(KEY.Key_S)
    assert officer.stored("bags", 0).state is State.RESTATED
    assert bridges(officer) == []
    asked = answering(officer, Cause.METHOD)
    officer.enter("700")
    assert asked == [["Bags avoided, Apr 2019: 612 bags → 700 bags"]]
    assert bridges(officer) == [("bags", 612.0, 700.0, Cause.METHOD, "")]
    assert officer.value("bags", 0) == 700.0
    officer.desk.journal.undo()
    assert (officer.value("bags", 0), bridges(officer)) == (612.0, [])


def test_typing_over_a_draft_asks_nothing(officer: Officer) -> None:
    officer.go("bags", 0)
    officer.enter("700")
    assert (officer.value("bags", 0), bridges(officer)) == (700.0, [])


def test_a_pasted_block_over_approved_months_asks_once(officer: Officer) -> None:
    approve(officer, "bags", 0, 1)
    before = officer.desk.contents()
    officer.go("bags", 0)
    asked = answering(officer, Cause.BOUNDARY, "Two shops were left out")
    officer.paste("700\t800\t733\t900")
    assert asked == [
        ["Bags avoided, Apr 2019: 612 bags → 700 bags", "Bags avoided, May 2019: 701 bags → 800 bags"]
    ]
    assert bridges(officer) == [
        ("bags", 612.0, 700.0, Cause.BOUNDARY, "Two shops were left out"),
        ("bags", 701.0, 800.0, Cause.BOUNDARY, "Two shops were left out"),
    ]
    states = [officer.stored("bags", n).state for n in range(4)]
    assert states == [State.RESTATED, State.RESTATED, State.REPORTED, State.REPORTED]
    newest = officer.desk.journal.steps().undo
    assert (newest.deed.act, newest.deed.reason) == (Act.RESTATE, "Two shops were left out")
    officer.desk.journal.undo()
    assert officer.desk.contents() == before


def test_a_paste_that_is_given_up_writes_nothing(officer: Officer) -> None:
    approve(officer, "bags", 0)
    before = officer.desk.contents()
    officer.go("bags", 0)
    answering(officer, None)
    officer.paste("700\t800")
    assert officer.desk.contents() == before
    assert "say why" in officer.says()


def test_filling_over_approved_months_keeps_each_old_value(officer: Officer) -> None:
    approve(officer, "bags", 1, 2)
    officer.select(("bags", 0), ("bags", 2))
    asked = answering(officer, Cause.STRUCTURE, "A shop was sold")
    officer.control(KEY.Key_R)
    assert len(asked) == 1
    assert [each[1:3] for each in bridges(officer)] == [(701.0, 612.0), (733.0, 612.0)]


def test_many_values_are_counted(officer: Officer) -> None:
    approve(officer, "plastic", *range(6))
    approve(officer, "bags", *range(6))
    officer.go("plastic", 0)
    asked = answering(officer, Cause.ERROR, "Read in the wrong unit")
    officer.paste("\n".join(["1\t2\t3\t4\t5\t6"] * 2))
    assert asked[0][-1] == "and 7 more"
    assert len(bridges(officer)) == 12


def test_the_form_asks_for_what_was_not_said_there(officer: Officer) -> None:
    approve(officer, "bags", 0)
    officer.go("bags", 0)
    line = officer.page.form.value.line
    line.setFocus()
    line.selectAll()
    officer.qtbot.keyClicks(line, "650")
    asked = answering(officer, Cause.ERROR, "A digit was lost")
    officer.qtbot.keyClick(line, KEY.Key_Return)
    assert len(asked) == 1
    assert bridges(officer) == [("bags", 612.0, 650.0, Cause.ERROR, "A digit was lost")]
