"""Where does this come from? From every figure of the app to its measurements and every change of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.charts.plot import Picked
from greendesk.charts.theme import LIGHT
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.desk.view import Span, View, window_of
from greendesk.domain.journal import Author, Document
from greendesk.domain.periods import Grain, month_period
from greendesk.ui.charts.drill_down import DrillDown
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.measurements.derivation import derivations
from greendesk.ui.page import Page
from greendesk.ui.pages.entry import EntryPage
from greendesk.ui.pages.goals import GoalsPage
from greendesk.ui.pages.initiative import InitiativePage
from greendesk.ui.pages.overview import OverviewPage
from tests.desk.small import APRIL, small_workspace

MAY = month_period(APRIL + 1)
LEFT = Qt.MouseButton.LeftButton
P = TypeVar("P", bound=Page)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """After Bo corrected a value and took back another correction."""
    desk = Desk.create(tmp_path / "small.greendesk", small_workspace(), author=Author("An Kim"))
    desk.journal.author = Author("Bo Li", "controller")
    desk.entries.put(
        [Entry("plastic", MAY, 5.5, source="Scale")], reason="Typing error", document="scale.pdf"
    )
    desk.entries.put([Entry("plastic", MAY, 7.5)])
    desk.journal.undo()
    yield desk
    desk.close()


@pytest.fixture
def context(desk: Desk) -> Iterator[Context]:
    window = window_of(Span.FISCAL_YEAR, desk.as_of, desk.fiscal_year_start)
    context = Context(desk, Look(LIGHT), View(Span.FISCAL_YEAR, window, Grain.MONTH))
    yield context
    context.deleteLater()


def shown(qtbot: QtBot, context: Context, kind: Callable[[Context], P]) -> P:
    page = kind(context)
    qtbot.addWidget(page)
    page.resize(1200, 820)
    with qtbot.waitExposed(page):
        page.show()
    return page


class Seen:
    """What a dialog showed."""

    def __init__(self, dialog: DrillDown) -> None:
        self.title = dialog.heading.text()
        self.periods = [row.measurement.period for row in dialog.model.rows]
        self.trail = trail_of(dialog)


def trail_of(dialog: DrillDown) -> list[tuple[str, ...]]:
    model = dialog.trail.model
    return [tuple(str(model.index(n, c).data()) for c in range(1, 6)) for n in range(model.rowCount())]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Seen]:
    """What each dialog shows that is opened from now on; it is closed at once."""
    seen: list[Seen] = []

    def look(dialog: DrillDown) -> int:
        dialog.show()
        seen.append(Seen(dialog))
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(DrillDown, "exec", look)
    return seen


BO = "Bo Li, controller"
TRAIL = [
    (BO, "Value", "7.5\u00a0kg", "5.5\u00a0kg", ""),
    (BO, "Value", "5.5\u00a0kg", "7.5\u00a0kg", ""),
    (BO, "Value", "214,300\u00a0kg", "5.5\u00a0kg", "Typing error · scale.pdf"),
    (BO, "Source", "Store report", "Scale", "Typing error · scale.pdf"),
    ("An Kim", "Value added", "–", "214,300\u00a0kg · Store report", ""),
]


def test_the_dialog_names_the_file_of_a_bulk_load(qtbot: QtBot, tmp_path: Path) -> None:
    document = Document("erp.json", bytes(range(32)))
    desk = Desk.create(tmp_path / "loaded.greendesk", small_workspace(), document=document)
    context = Context(desk, Look(LIGHT), desk.default_view())
    dialog = DrillDown(context, Picked(("plastic",), context.view.window), None)  # type: ignore[arg-type]
    context.setParent(dialog)
    qtbot.addWidget(dialog)
    (row,) = trail_of(dialog)
    assert row[-1] == "erp.json"
    tip = dialog.trail.model.index(0, 5).data(Qt.ItemDataRole.ToolTipRole)
    assert document.sha256.hex() in tip
    desk.close()


def test_the_dialog_tells_every_change_of_the_chosen_measurement(qtbot: QtBot, context: Context) -> None:
    dialog = DrillDown(context, Picked(("plastic",), context.view.window), None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Where does this come from?"
    at = next(n for n, row in enumerate(dialog.model.rows) if row.measurement.period == MAY)
    dialog.table.selectRow(at)
    assert dialog.trail.title.text() == "How Plastic reduced, May 2019 came about"
    assert dialog.trail.facts.text() == "Source: Scale"
    assert trail_of(dialog) == TRAIL
    font = dialog.trail.model.index(1, 0).data(Qt.ItemDataRole.FontRole)
    assert font.strikeOut()
    assert dialog.trail.model.index(2, 0).data(Qt.ItemDataRole.FontRole) is None
    dialog.table.selectRow(0)
    assert [row[0] for row in trail_of(dialog)] == ["An Kim"]


def test_a_computed_figure_names_its_factor_and_where_that_was_published(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    dialog = DrillDown(context, Picked(("co2",), context.view.window), None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    texts = [label.text().replace("\u00a0", " ") for label in dialog.findChildren(QLabel)]
    formula = "CO2 of electricity = Electricity × 0.5 kg CO₂e/kWh (Grid: Publisher, 2019)"
    assert formula in texts
    assert {row.indicator.id for row in dialog.model.rows} == {"power"}
    both = derivations(["intensity", "co2", "intensity"], desk.catalog, Look())
    assert both[0] == "Plastic per order = Plastic reduced ÷ Orders"
    assert len(both) == 2


def test_from_a_row_of_the_board_by_key_and_by_menu(
    qtbot: QtBot, context: Context, asked: list[Seen]
) -> None:
    page = shown(qtbot, context, OverviewPage)
    view = page.board.view
    view.choose("g-plastic")
    qtbot.keyClick(view, Qt.Key.Key_F4)
    assert asked[0].title == "Plastic reduced"
    assert MAY in asked[0].periods
    assert len(asked[0].periods) == 6
    position = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, position, view.mapToGlobal(position))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if a.text().startswith("Where does"))
    action.trigger()
    menu.close()
    assert asked[1].periods == asked[0].periods


def test_from_the_goals_page_and_the_goal_card(qtbot: QtBot, context: Context, asked: list[Seen]) -> None:
    page = shown(qtbot, context, GoalsPage)
    page.view.choose("g-stores")
    qtbot.keyClick(page.view, Qt.Key.Key_F4)
    qtbot.mouseClick(page.why.origin_button, LEFT)
    assert [seen.title for seen in asked] == ["Stores", "Stores"]
    assert len(asked[1].periods) == 1


def test_from_a_cell_of_the_entry_grid(qtbot: QtBot, context: Context, asked: list[Seen]) -> None:
    page = shown(qtbot, context, EntryPage)
    page.grid.setFocus()
    page.grid.make_current(page.model.index_of("plastic", MAY))
    qtbot.keyClick(page.grid, Qt.Key.Key_F4)
    assert asked[0].periods == [MAY]
    assert asked[0].trail == TRAIL
    page.menus.show_verbs(QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text().startswith("Where does")).trigger()
    menu.close()
    assert asked[1].trail == TRAIL


def test_from_the_figures_of_the_initiative_page(qtbot: QtBot, context: Context, asked: list[Seen]) -> None:
    page = shown(qtbot, context, InitiativePage)
    page.go_to(Place(PageKey.INITIATIVE, indicator_id="plastic"))
    qtbot.mouseClick(page.measurements.origin_button, LEFT)
    assert len(asked[0].periods) == 6
    at = next(n for n, row in enumerate(page.measurements.model.rows) if row.measurement.period == MAY)
    page.measurements.table.selectRow(at)
    qtbot.mouseClick(page.measurements.origin_button, LEFT)
    assert asked[1].periods == [MAY]
    assert asked[1].trail == TRAIL


def test_the_dialog_leads_on_to_entry(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, context, GoalsPage)

    def go(dialog: DrillDown) -> int:
        dialog.show()
        dialog.entry_button.click()
        return dialog.result()

    monkeypatch.setattr(DrillDown, "exec", go)
    page.view.choose("g-stores")
    with qtbot.waitSignal(context.going) as going:
        qtbot.keyClick(page.view, Qt.Key.Key_F4)
    assert going.args[0].page is PageKey.ENTRY
    assert going.args[0].indicator_id == "stores"
