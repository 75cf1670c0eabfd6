"""An officer attaches files on the Entry page: with the button, and dropped on cells and on the form."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from greendesk.charts.plot import Picked
from greendesk.desk.rows import GridRow
from greendesk.domain.periods import month_period
from greendesk.ui.charts.drill_down import DrillDown
from greendesk.ui.entry.measurement_dialog import MeasurementDialog
from greendesk.ui.entry.signs import Sign
from greendesk.ui.measurements.table import Column
from tests.ui.entry.conftest import Officer
from tests.ui.entry.stores import APRIL


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    file = tmp_path / "Bill & more.pdf"
    file.write_bytes(b"%PDF bill")
    return file


class Viewer(QObject):
    """The program that the system has for files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def viewer():
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")
    yield viewer
    QDesktopServices.unsetUrlHandler("file")


def drop(target: QWidget, place: QPoint, *files: Path) -> bool:
    """Drag files over a widget and drop them; whether they were taken."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return let_go(target, place, carried)


def let_go(target: QWidget, place: QPoint, carried: QMimeData) -> bool:
    how = Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(place, *how))
    event = QDropEvent(QPointF(place), *how)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def names(officer: Officer, code: str, month: int) -> list[str]:
    found = officer.stored(code, month)
    assert found is not None
    return [each.name for each in officer.desk.evidence.of(found.id)]


def menu_of(officer: Officer) -> QMenu:
    menu = officer.page.evidence.button.menu()
    menu.aboutToShow.emit()
    return menu


def choose(menu: QMenu, text: str) -> None:
    next(a for a in menu.actions() if a.text().startswith(text)).trigger()


def test_the_button_attaches_opens_and_removes(officer, bill, viewer, monkeypatch) -> None:
    officer.go("bags", 0)
    button = officer.page.evidence.button
    assert button.text() == "Evidence: 0"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(bill)], ""))
    choose(menu_of(officer), "Add files")
    assert names(officer, "bags", 0) == ["Bill & more.pdf"]
    assert (button.text(), officer.notices) == ("Evidence: 1", ["Attached 1 file"])
    choose(menu_of(officer), "Bill && more.pdf, 1 KB")
    assert [file.read_bytes() for file in viewer.opened] == [b"%PDF bill"]
    removing = next(a.menu() for a in menu_of(officer).actions() if a.text() == "Remove")
    choose(removing, "Bill && more.pdf")
    assert names(officer, "bags", 0) == []
    assert (button.text(), officer.notices[-1]) == ("Evidence: 0", "Removed “Bill & more.pdf”")
    officer.desk.journal.undo()
    assert button.text() == "Evidence: 1"


def test_an_empty_cell_takes_no_file(officer, bill) -> None:
    officer.go("bags", 6)
    assert not officer.page.evidence.button.isEnabled()
    place = officer.page.grid.visualRect(officer.cell("bags", 6)).center()
    assert drop(officer.page.grid.viewport(), place, bill)
    assert "no value here" in officer.says()
    officer.enter("700")
    officer.go("bags", 6)
    assert officer.page.evidence.button.isEnabled()


def test_files_are_dropped_on_a_cell_or_on_all_that_are_chosen(officer, bill) -> None:
    officer.select(("bags", 0), ("bags", 2))
    grid = officer.page.grid
    assert drop(grid.viewport(), grid.visualRect(officer.cell("bags", 1)).center(), bill)
    assert [names(officer, "bags", n) for n in range(4)] == [["Bill & more.pdf"]] * 3 + [[]]
    assert drop(grid.viewport(), grid.visualRect(officer.cell("bags", 3)).center(), bill)
    assert names(officer, "bags", 3) == ["Bill & more.pdf"]
    assert "Evidence: 1 file" in officer.page.model.data(
        officer.cell("bags", 3), Qt.ItemDataRole.AccessibleDescriptionRole
    )


def test_a_file_dropped_on_a_line_of_the_form_is_evidence_not_text(officer, bill) -> None:
    officer.go("bags", 0)
    note = officer.page.form.note
    assert drop(note, QPoint(4, 4), bill)
    assert note.text() == ""
    assert names(officer, "bags", 0) == ["Bill & more.pdf"]


def test_text_can_still_be_dropped_on_a_line(officer) -> None:
    officer.go("bags", 0)
    carried = QMimeData()
    carried.setText("a word")
    let_go(officer.page.form.note, QPoint(4, 4), carried)
    assert "a word" in officer.page.form.note.text()


def test_rows_without_evidence_are_counted_and_shown_alone(officer, bill) -> None:
    page, desk = officer.page, officer.desk
    before = desk.evidence.in_view(page.context.view).without
    assert page.evidence.lacking.text() == f"{before} without evidence"
    bags = [r.measurement.id for r in desk.entries.all_of("bags")]
    desk.evidence.attach([bill], bags)
    assert page.evidence.lacking.text() == f"{before - len(bags)} without evidence"
    all_rows = page.model.shown_ids()
    page.evidence.lacking.click()
    assert "bags" not in page.model.shown_ids()
    assert all(line.evidenced.without for line in page.model.lines if isinstance(line, GridRow))
    assert Sign.NO_EVIDENCE in page.model.signs()
    page.evidence.lacking.click()
    assert page.model.shown_ids() == all_rows
    page.evidence.lacking.click()
    rest = [r.measurement.id for i in all_rows for r in desk.entries.all_of(i)]
    desk.evidence.attach([bill], dict.fromkeys(rest))
    page.refresh()
    assert not page.evidence.lacking.isChecked()
    assert not page.evidence.lacking.isEnabled()
    assert page.model.shown_ids() == all_rows


def test_values_without_evidence_look_different_when_asked_for(officer) -> None:
    officer.go("bags", 6)
    place = officer.page.grid.visualRect(officer.cell("plastic", 0))
    before = officer.page.grid.viewport().grab(place).toImage()
    officer.page.model.marks_lacking = True
    assert officer.page.grid.viewport().grab(place).toImage() != before


def test_the_dialog_of_a_measurement_takes_files(officer, bill, qtbot) -> None:
    found = officer.stored("bags", 0)
    context = officer.page.context
    dialog = MeasurementDialog(
        context, found, context.desk.catalog.indicator("bags"), found.period, officer.page
    )
    qtbot.addWidget(dialog)
    assert drop(dialog.form.source, QPoint(3, 3), bill)
    assert dialog.evidence_button.text() == "Evidence: 1"
    assert names(officer, "bags", 0) == ["Bill & more.pdf"]
    new = MeasurementDialog(context, None, context.desk.catalog.indicator("bags"), found.period, officer.page)
    qtbot.addWidget(new)
    assert not new.evidence_button.isEnabled()


def test_the_drill_down_counts_and_attaches(officer, bill, qtbot) -> None:
    dialog = DrillDown(officer.page.context, Picked(("bags",), month_period(APRIL)), officer.page)
    qtbot.addWidget(dialog)
    assert dialog.line.text().endswith("1 measurement · 1 without evidence")
    assert dialog.evidence_button.isEnabled()
    dialog.show()
    place = dialog.table.visualRect(dialog.model.index(0, 0)).center()
    assert drop(dialog.table.viewport(), place, bill)
    assert dialog.line.text().endswith("1 measurement")
    assert dialog.model.data(dialog.model.index(0, Column.EVIDENCE)) == "1 file"
    assert dialog.evidence_button.text() == "Evidence: 1"


def test_a_file_that_cannot_be_taken_is_told(officer, tmp_path, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "greendesk.ui.widgets.dialogs.show_error", lambda _, error: told.append(error.message)
    )
    officer.go("bags", 0)
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert not officer.page.evidence.button.attach([empty, tmp_path])
    assert "“empty.txt” is empty" in told[0]
    assert names(officer, "bags", 0) == []
