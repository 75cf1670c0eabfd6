"""The card around a chart: its keys, its buttons, and the dialogs that they open."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from greendesk.charts.plot import Picked
from greendesk.desk.desk import Desk
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import GoalKind
from greendesk.ui.charts.card import NARROW, ChartCard, charts_on
from greendesk.ui.charts.drill_down import DrillDown
from greendesk.ui.charts.enlarged import Enlarged
from greendesk.ui.charts.export_dialog import ExportDialog
from greendesk.ui.charts.export_many import ExportManyDialog
from greendesk.ui.charts.numbers_dialog import NumbersDialog
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.state import State
from greendesk.ui.widgets.dialogs import ConfirmDialog

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
D = TypeVar("D", bound=QDialog)


def in_dialog(kind: type[D], act: Callable[[D], None]) -> None:
    """Act in the dialog that comes next; it is closed whatever happens."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)


@pytest.fixture
def path(desk: Desk) -> GoalPath:
    """The running total of the sample."""
    goal = next(g for g in desk.catalog.goals.values() if g.kind is GoalKind.CUMULATIVE)
    return desk.figures.goal_path(goal.id)


@pytest.fixture
def card(qtbot: QtBot, context: Context, path: GoalPath) -> ChartCard:
    card = ChartCard(context)
    qtbot.addWidget(card)
    card.resize(720, 400)
    card.show_chart(path, "plastic")
    card.show()
    qtbot.waitExposed(card)
    card.view.setFocus()
    return card


def test_the_keys_copy_picture_and_numbers(qtbot: QtBot, card: ChartCard, context: Context) -> None:
    with qtbot.waitSignal(context.notice):
        qtbot.keyClick(card.view, Qt.Key.Key_C, CTRL)
    assert not QGuiApplication.clipboard().image().isNull()
    with qtbot.waitSignal(context.notice):
        qtbot.keyClick(card.view, Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "960000" in QGuiApplication.clipboard().text()


def test_ctrl_t_shows_the_numbers(qtbot: QtBot, card: ChartCard) -> None:
    seen: list[str] = []

    def look(dialog: NumbersDialog) -> None:
        model = dialog.model
        seen.extend(
            str(model.index(row, column).data())
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        )
        qtbot.mouseClick(dialog.copy_button, LEFT)

    in_dialog(NumbersDialog, look)
    qtbot.keyClick(card.view, Qt.Key.Key_T, CTRL)
    assert "960,000" in seen
    assert "960000" in QGuiApplication.clipboard().text()


def test_the_numbers_are_saved_as_csv(
    qtbot: QtBot, card: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "numbers.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    in_dialog(NumbersDialog, lambda dialog: qtbot.mouseClick(dialog.save_button, LEFT))
    qtbot.mouseClick(card.table_button, LEFT)
    assert "960000" in file.read_text(encoding="utf-8-sig")


def test_a_value_leads_to_its_measurements_and_to_entry(
    qtbot: QtBot, card: ChartCard, context: Context, path: GoalPath
) -> None:
    value = next(v for v in path.bars if v.value)
    rows: list[int] = []

    def go(dialog: DrillDown) -> None:
        rows.append(dialog.table.model().rowCount())
        qtbot.mouseClick(dialog.entry_button, LEFT)

    in_dialog(DrillDown, go)
    with qtbot.waitSignal(context.going) as going:
        card.view.picked.emit(Picked(value.indicator_ids, value.period))
    place = going.args[0]
    assert rows == [1]
    assert isinstance(place, Place)
    assert (place.page, place.indicator_id) == (PageKey.ENTRY, value.indicator_ids[0])
    assert place.period == value.period


def test_enlarged_it_follows_new_values(
    qtbot: QtBot, card: ChartCard, desk: Desk, context: Context, path: GoalPath
) -> None:
    other = desk.figures.coverage(context.view)

    def look(dialog: Enlarged) -> None:
        assert dialog.view.chart == path
        card.show_chart(other)
        assert dialog.view.chart == other

    in_dialog(Enlarged, look)
    qtbot.keyClick(card.view, Qt.Key.Key_F)
    assert card.chart() == other


def test_a_narrow_card_has_one_button_with_a_menu(card: ChartCard) -> None:
    assert card.copy_button.isVisible()
    card.resize(NARROW - 1, 300)
    assert not card.copy_button.isVisible()
    assert card.more_button.isVisible()
    assert card.corner.geometry().right() < card.width()


def test_an_empty_card_says_what_to_do(qtbot: QtBot, card: ChartCard) -> None:
    card.say_empty("No values yet", "Enter one.", "Enter values")
    assert card.chart() is None
    assert not card.save_button.isVisible()
    with qtbot.waitSignal(card.asked):
        qtbot.mouseClick(card.empty.button, LEFT)


def test_the_card_with_the_keyboard_is_marked(qtbot: QtBot, card: ChartCard) -> None:
    card.view.clearFocus()
    assert not card.property("focused")
    card.view.setFocus()
    qtbot.waitUntil(lambda: bool(card.property("focused")))


def test_charts_on_a_page_are_those_that_can_be_seen(card: ChartCard, path: GoalPath) -> None:
    assert charts_on(card.window()) == []  # the card is no child of itself
    card.say_empty("Nothing")
    assert card.chart() is None


def export(qtbot: QtBot, card: ChartCard, act: Callable[[ExportDialog], None]) -> None:
    in_dialog(ExportDialog, act)
    qtbot.keyClick(card.view, Qt.Key.Key_S, CTRL)


@pytest.mark.parametrize("kind, ending", [("png", "png"), ("jpeg", "jpg"), ("svg", "svg"), ("pdf", "pdf")])
def test_a_chart_is_saved_in_each_format(
    qtbot: QtBot, card: ChartCard, tmp_path: Path, kind: str, ending: str
) -> None:
    def save(dialog: ExportDialog) -> None:
        qtbot.mouseClick(dialog.fields.kind.button(kind), LEFT)
        dialog.fields.width_edit.setValue(640)
        dialog.fields.height_edit.setValue(360)
        dialog.folder.line.setText(str(tmp_path))
        qtbot.mouseClick(dialog.save_button, LEFT)

    export(qtbot, card, save)
    assert (tmp_path / f"plastic.{ending}").stat().st_size > 1000


def test_scale_and_size_make_the_pixels_and_are_remembered(
    qtbot: QtBot, card: ChartCard, tmp_path: Path
) -> None:
    def save(dialog: ExportDialog) -> None:
        dialog.fields.width_edit.setValue(640)
        dialog.fields.height_edit.setValue(360)
        qtbot.mouseClick(dialog.fields.scale.button(2), LEFT)
        qtbot.mouseClick(dialog.fields.theme.button("dark"), LEFT)
        dialog.folder.line.setText(str(tmp_path))
        qtbot.mouseClick(dialog.save_button, LEFT)

    export(qtbot, card, save)
    assert QImage(str(tmp_path / "plastic.png")).size() == QSize(1280, 720)
    chosen: list[object] = []
    in_dialog(ExportDialog, lambda d: chosen.extend([d.fields.picture(), d.folder.folder()]))
    qtbot.mouseClick(card.save_button, LEFT)
    assert chosen[1] == tmp_path
    assert (chosen[0].size, chosen[0].scale, chosen[0].theme) == ((640, 360), 2, "dark")  # type: ignore[attr-defined]


def test_a_file_is_replaced_only_after_a_question(qtbot: QtBot, card: ChartCard, tmp_path: Path) -> None:
    there = tmp_path / "plastic.png"
    there.write_bytes(b"mine")

    def save(dialog: ExportDialog) -> None:
        dialog.folder.line.setText(str(tmp_path))
        in_dialog(ConfirmDialog, lambda question: question.cancel_button.click())
        dialog.save_button.click()
        assert dialog.isVisible()
        assert there.read_bytes() == b"mine"
        in_dialog(ConfirmDialog, lambda question: question.action_button.click())
        dialog.save_button.click()

    export(qtbot, card, save)
    assert there.stat().st_size > 1000


def test_a_folder_that_is_not_there_is_said_at_its_field(
    qtbot: QtBot, card: ChartCard, tmp_path: Path
) -> None:
    problems: list[dict[str, str]] = []

    def save(dialog: ExportDialog) -> None:
        dialog.folder.line.setText(str(tmp_path / "nowhere"))
        dialog.save_button.click()
        problems.append(dialog.fields.form.problems())

    export(qtbot, card, save)
    assert "There is no folder" in problems[0]["folder"]


def test_jpeg_is_never_transparent_and_svg_has_no_scale(qtbot: QtBot, card: ChartCard) -> None:
    def look(dialog: ExportDialog) -> None:
        fields = dialog.fields
        fields.transparent.setChecked(True)
        fields.kind.button("jpeg").click()
        assert not fields.picture().transparent
        assert not fields.transparent.isEnabled()
        fields.kind.button("svg").click()
        assert fields.picture().transparent
        assert not fields.scale.isEnabled()

    export(qtbot, card, look)


@pytest.fixture
def many(qtbot: QtBot, context: Context, path: GoalPath, tmp_path: Path) -> ExportManyDialog:
    charts = [("a/b", path), ("a/b", path), ("c", path)]
    dialog = ExportManyDialog("Save all charts", iter(charts), context.look, 3, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.fields.width_edit.setValue(400)
    dialog.fields.height_edit.setValue(300)
    dialog.folder.line.setText(str(tmp_path / "out"))
    dialog.show()
    return dialog


def test_many_charts_go_into_a_folder_that_is_made(
    qtbot: QtBot, many: ExportManyDialog, tmp_path: Path
) -> None:
    qtbot.mouseClick(many.save_button, LEFT)
    qtbot.waitUntil(lambda: not many.is_running)
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert names == ["a-b (2).png", "a-b.png", "c.png"]
    assert many.show_button.isVisible()
    assert State().text("export/folder") == str(tmp_path / "out")


def test_stopping_keeps_what_is_written(
    qtbot: QtBot, context: Context, path: GoalPath, tmp_path: Path
) -> None:
    endless = (("chart", path) for _ in count())
    dialog = ExportManyDialog("Save all charts", endless, context.look, None, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.folder.line.setText(str(tmp_path / "out"))
    dialog.show()
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: len(dialog.written) >= 1)
    dialog.reject()
    written = set(dialog.written)
    assert not dialog.is_running
    QApplication.processEvents()
    assert set((tmp_path / "out").iterdir()) == written == set(dialog.written)


def test_a_folder_that_cannot_be_made_stops_with_a_sentence(many: ExportManyDialog, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file in the way", encoding="utf-8")
    many.start()
    assert not many.is_running
    assert "cannot be made" in many.fields.form.problems()["folder"]
