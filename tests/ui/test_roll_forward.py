"""A new year as a user begins it: from the menu, in the dialog, on the Entry page, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.desk.protection import is_protected, unlock
from greendesk.domain.approval import Stage
from greendesk.domain.model import Goal, GoalKind
from greendesk.domain.periods import Period, month_period
from greendesk.ui.context import PageKey
from greendesk.ui.pages.entry import EntryPage
from greendesk.ui.roll_forward.structure_dialog import StructureDialog
from greendesk.ui.roll_forward.tables import BaseTable
from greendesk.ui.roll_forward.year_dialog import YearDialog
from greendesk.ui.shell import Shell
from greendesk.ui.window import MainWindow

LEFT, SPACE = Qt.MouseButton.LeftButton, Qt.Key.Key_Space
FY2020 = Period(date(2019, 4, 1), date(2020, 3, 31))
PASSPHRASE = "correct horse battery"


def desk_of(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def id_of(desk: Desk, code: str) -> str:
    return desk.catalog.indicator_by_code(code).id


@pytest.fixture
def planned(window: MainWindow) -> Desk:
    """Plastic is planned for FY2020, with which its initiative ends; stations for one month."""
    desk = desk_of(window)
    plastic, stations = (id_of(desk, code) for code in ("plastic-reduced", "stations-count"))
    initiative = desk.catalog.initiative(desk.catalog.indicator(plastic).initiative_id)
    desk.initiatives.change(replace(initiative, end=date(2020, 3, 31)))
    desk.approvals.assign([plastic], [FY2020], processor="Kim", approver="Lee", due=date(2020, 4, 30))
    desk.approvals.assign([stations], [month_period(2019 * 12 + 4)], processor="Wang")
    return desk


def in_dialog(kind: type, act: Callable) -> list[object]:
    """What is done in the dialog that comes next; it is given up if that leaves it open."""
    met: list[object] = []

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        met.append(dialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, meet)
    return met


def texts(dialog: YearDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [
        tuple(str(model.data(model.index(row, column))) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_the_dialog_says_what_goes_over(qtbot: QtBot, window: MainWindow, planned: Desk) -> None:
    said: dict[str, object] = {}

    def look(dialog: YearDialog) -> None:
        said["year"] = dialog.year.currentText()
        said["button"] = dialog.save_button.text()
        said["rows"] = texts(dialog)
        (tick,) = dialog.ticks.values()
        said["ticked"] = tick.isChecked()
        qtbot.keyClick(tick, SPACE)
        said["with plastic"] = texts(dialog)
        said["date"] = dialog.reporting_date.text(), dialog.reporting_date.isChecked()

    before = planned.contents()
    assert in_dialog(YearDialog, look) == []
    window.menus.begin_year.trigger()
    assert str(said["year"]).startswith("FY2021   (1 Apr 2020")
    assert said["button"] == "Begin FY2021"
    rows = {row[0]: row[1:] for row in said["rows"]}  # type: ignore[attr-defined]
    assert rows["Cainiao Network"][1:] == ("1", "Wang", "–", "0")
    assert "Freshippo (Hema)" not in rows
    more = {row[0]: row[1:] for row in said["with plastic"]}  # type: ignore[attr-defined]
    assert more["Freshippo (Hema)"][1:] == ("12", "Kim", "Lee", "12")
    assert said["ticked"] is False
    assert said["date"] == ("Move it from 30 Jun 2019 to 30 Jun 2020", False)
    assert planned.contents() == before


def test_a_year_begins_on_the_entry_page_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, planned: Desk
) -> None:
    before = planned.contents()

    def begin(dialog: YearDialog) -> None:
        for tick in dialog.ticks.values():
            qtbot.keyClick(tick, SPACE)
        dialog.reporting_date.click()
        qtbot.mouseClick(dialog.save_button, LEFT)

    in_dialog(YearDialog, begin)
    window.menus.begin_year.trigger()
    view = window.view
    assert view is not None
    assert view.page_key is PageKey.ENTRY
    assert view.context.view.window == Period(date(2020, 4, 1), date(2021, 3, 31))
    page = view.page()
    assert isinstance(page, EntryPage)
    row, cell = page.model.row(page.grid.currentIndex()), page.model.cell(page.grid.currentIndex())
    assert row is not None
    assert cell is not None
    assert (cell.value, cell.stage, cell.period.end) == (None, Stage.DRAFT, date(2020, 5, 31))
    assert row.indicator.code == "stations-count"
    plastic = next(r for r in page.model.rows() if r.indicator.code == "plastic-reduced")
    assert all(each.measurement is None for each in plastic.cells)
    page.grid.make_current(page.model.index_of(plastic.indicator.id, plastic.cells[0].period))
    assert page.approval.button.text() == "Draft, due 30 Apr 2021"
    assert "Enters: Kim" in page.approval.button.toolTip()
    assert "Approves: Lee" in page.model.data(page.grid.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert planned.as_of == date(2020, 6, 30)
    qtbot.waitUntil(lambda: window.menus.undo.text() == "&Undo beginning of fiscal year 2021")
    window.menus.undo.trigger()
    assert planned.contents() == before


def test_a_second_time_proposes_the_year_after_and_the_list_has_the_others(
    qtbot: QtBot, window: MainWindow, planned: Desk
) -> None:
    planned.years.begin(2021)
    said: list[object] = []

    def again(dialog: YearDialog) -> None:
        said.extend([dialog.save_button.text(), dialog.year.count()])
        dialog.year.setCurrentIndex(1)
        said.extend([dialog.save_button.text(), dialog._kept.text()])
        qtbot.mouseClick(dialog.save_button, LEFT)

    before = planned.contents()
    in_dialog(YearDialog, again)
    window.menus.begin_year.trigger()
    assert said[0] == "Begin FY2022"
    assert said[2:] == ["Begin FY2021", "1 month of the new year has an entry already; it stays as it is."]
    assert planned.contents() == before


def test_without_a_plan_it_says_so(window: MainWindow) -> None:
    said: list[str] = []
    in_dialog(YearDialog, lambda dialog: said.append(dialog._says.text()))
    window.menus.begin_year.trigger()
    assert said[0].startswith("Nobody was named and nothing was due in FY2020")


def test_what_is_only_read_offers_no_new_year(qtbot: QtBot, shell: Shell, workspace_file: Path) -> None:
    window = shell.new_window()
    shell.open(workspace_file, window, read_only=True)
    assert not window.menus.begin_year.isEnabled()
    assert window.menus.save_structure.isEnabled()
    window.leave()
    assert not window.menus.save_structure.isEnabled()


def test_the_structure_is_saved_as_a_new_workspace(
    qtbot: QtBot, window: MainWindow, planned: Desk, tmp_path: Path
) -> None:
    planned.goals.add(Goal(id_of(planned, "stations-count"), GoalKind.LEVEL, date(2019, 6, 1), 9_000.0))
    file = tmp_path / "next.greendesk"
    told: list[list[str]] = []
    notices: list[str] = []
    view = window.view
    assert view is not None
    view.context.notice.connect(notices.append)

    def save(dialog: StructureDialog) -> None:
        assert dialog.goals is not None
        model = dialog.goals.model()
        assert isinstance(model, BaseTable)
        told.extend(
            [str(model.data(model.index(row, column))) for column in range(3)]
            for row in range(model.rowCount())
        )
        assert dialog.place.path().parent == planned.path.parent
        dialog.name.selectAll()
        qtbot.keyClicks(dialog.name, "Alibaba 2021")
        assert dialog.place.path().name == "Alibaba 2021.greendesk"
        dialog.place.file.setText(str(planned.path))
        qtbot.mouseClick(dialog.save_button, LEFT)
        assert set(dialog.form.problems()) == {"file"}
        dialog.place.file.setText(str(file))
        dialog.place.protect.click()
        for line in (dialog.place.passphrase.first, dialog.place.passphrase.again):
            qtbot.keyClicks(line, PASSPHRASE)
        qtbot.mouseClick(dialog.save_button, LEFT)

    before = planned.contents()
    in_dialog(StructureDialog, save)
    window.menus.save_structure.trigger()
    assert ["Plastic reduced", "–", "Begins at zero, without the values since 1 Apr 2019"] in told
    assert notices[-1] == f"Saved {file}"
    assert is_protected(file)
    assert window.desk is planned
    assert planned.contents() == before
    unlock(file, PASSPHRASE)
    new = Desk.open(file, read_only=True)
    whole = new.contents()
    new.close()
    assert whole.info.name == "Alibaba 2021"
    assert (whole.measurements, len(whole.indicators)) == ((), len(before.indicators))
    assert [each.processor for each in whole.approvals] == ["Wang"]
