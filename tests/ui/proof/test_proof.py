"""The Proof page: a check of the file as it is, sign-offs and their codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.journal import Author
from greendesk.domain.model import MISSING, Cause
from greendesk.ui.context import Context
from greendesk.ui.pages.proof import ProofPage
from greendesk.ui.proof.sign_off_dialog import SignOffDialog
from greendesk.ui.proof.sign_offs import Column

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> ProofPage:
    page = ProofPage(context)
    qtbot.addWidget(page)
    page.resize(1252, 816)
    page.show()
    return page


def _sign(qtbot: QtBot, page: ProofPage) -> str:
    """Sign off the last complete fiscal year as a user does; the code, as it was copied."""

    def click() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SignOffDialog)
        qtbot.mouseClick(dialog.sign_button, LEFT)
        dialog.copy_code()
        qtbot.mouseClick(dialog.cancel_button, LEFT)

    QTimer.singleShot(0, click)
    qtbot.mouseClick(page.sign_offs.sign_button, LEFT)
    return QGuiApplication.clipboard().text()


def _cell(page: ProofPage, column: Column, row: int = 0) -> str:
    return str(page.sign_offs.model.index(row, column).data())


def test_a_whole_file_is_said_to_be_so(qtbot: QtBot, page: ProofPage) -> None:
    with qtbot.waitSignal(page.check.checked, timeout=20_000):
        qtbot.mouseClick(page.check.button, LEFT)
    assert page.check.result.text().startswith("✓ Nothing is wrong")
    qtbot.waitUntil(page.check.button.isEnabled)


def test_what_another_program_altered_is_named(
    qtbot: QtBot, page: ProofPage, desk: Desk, workspace_file: Path
) -> None:
    desk._core.store._file.rows("UPDATE unit SET name_en = 'Mallory' WHERE code = 'hema'")
    assert desk.path == workspace_file
    with qtbot.waitSignal(page.check.checked, timeout=20_000):
        qtbot.mouseClick(page.check.button, LEFT)
    assert "does not hold together" in page.check.result.text()
    assert "not as the journal left it" in page.check.details.text()
    qtbot.waitUntil(page.check.button.isEnabled)


def test_a_page_that_goes_waits_for_its_check(qtbot: QtBot, page: ProofPage) -> None:
    qtbot.mouseClick(page.check.button, LEFT)


def test_a_period_is_signed_off(qtbot: QtBot, page: ProofPage, desk: Desk) -> None:
    desk.journal.author = Author("Kim Ji-ho", "Auditor")
    assert page.sign_offs.empty.isVisible()
    code = _sign(qtbot, page)
    assert page.sign_offs.table.isVisible()
    assert _cell(page, Column.CODE) == code
    assert _cell(page, Column.SIGNER) == "Kim Ji-ho · Auditor"
    assert _cell(page, Column.PERIOD) == "FY2019"
    assert _cell(page, Column.STANDING) == "✓ As it was signed"
    page.sign_offs.code.insert(code.lower().replace("-", " "))
    assert page.sign_offs.answer.text().startswith("✓")
    assert page.sign_offs.table.selectionModel().hasSelection()
    page.sign_offs.code.clear()
    page.sign_offs.code.insert("AAAA-BBBB")
    assert "No sign-off of this file has that code" in page.sign_offs.answer.text()


def test_what_changed_since_is_named(qtbot: QtBot, page: ProofPage, desk: Desk) -> None:
    _sign(qtbot, page)
    signed = desk.proof.sign_offs()[0].sign_off.period
    rows = desk.entries.behind(desk.catalog.indicators, signed)
    row = next(r for r in rows if r.measurement.value and r.measurement.state not in MISSING)
    entry = Entry(row.indicator.id, row.measurement.period, row.measurement.value + 1.0, cause=Cause.ERROR)
    desk.entries.put([entry], reason="A typing error")
    assert _cell(page, Column.STANDING) == f"▲ Changed since: {row.indicator.code}"
