"""The Units page: choose, add, edit, move and delete units; reach their initiatives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.figures import PeriodBars
from greendesk.domain.model import Workspace
from greendesk.domain.periods import month_period
from greendesk.ui.context import PageKey, Place
from greendesk.ui.pages.units import UnitsPage
from greendesk.ui.structure.initiative_dialog import InitiativeDialog
from greendesk.ui.structure.initiative_table import Column
from greendesk.ui.structure.unit_dialog import UnitDialog
from tests.desk.small import APRIL, PLASTIC_KG

InDialog = Callable[[type, Callable[..., None]], None]


def codes(desk: Desk, parent: str | None) -> list[str]:
    return [unit.code for unit in desk.catalog.children.get(parent, ())]


def test_the_first_unit_is_shown_with_all_below_it(units: UnitsPage) -> None:
    assert units.unit_name.text() == "Group"
    assert [row.initiative.code for row in units.model.rows] == ["plastics", "paper"]
    goals = units.model.index(0, Column.GOALS).data()
    assert "At risk" in goals
    assert "No target date" in goals
    chart = units.chart.chart()
    assert isinstance(chart, PeriodBars)
    assert chart.heading.unit == "kg"


def test_choosing_a_unit_shows_its_own(units: UnitsPage) -> None:
    units.go_to(Place(PageKey.UNITS, unit_id="u-ding"))
    assert units.unit_name.text() == "DingTalk"
    assert units.unit_path.text() == "Group · ding"
    assert [row.initiative.code for row in units.model.rows] == ["paper"]
    assert units.table.isColumnHidden(Column.UNIT)


def test_a_unit_is_added_by_keys_below_the_chosen_one(
    units: UnitsPage, desk: Desk, qtbot: QtBot, in_dialog: InDialog
) -> None:
    def steps(dialog: UnitDialog) -> None:
        qtbot.keyClicks(dialog.name.line("en"), "Ant Forest")
        assert dialog.code.text() == "ant-forest"
        dialog.name.line("ko").insert("개미숲")  # as an input method does
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    in_dialog(UnitDialog, steps)
    units.tree.setFocus()
    qtbot.keyClick(units.tree, Qt.Key.Key_Insert)
    assert codes(desk, "u-group") == ["hema", "ding", "ant-forest"]
    assert units.unit_name.text() == "Ant Forest"
    added = next(unit for unit in desk.catalog.units.values() if unit.code == "ant-forest")
    assert added.name.ko == "개미숲"


def test_a_code_that_is_taken_is_said_at_its_field(
    units: UnitsPage, desk: Desk, qtbot: QtBot, in_dialog: InDialog
) -> None:
    def steps(dialog: UnitDialog) -> None:
        dialog.code.clear()
        qtbot.keyClicks(dialog.code, "hema")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert "hema" in dialog.form.problems()["code"]
        qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)

    in_dialog(UnitDialog, steps)
    units.tree.choose("u-ding")
    qtbot.keyClick(units.tree, Qt.Key.Key_F2)
    assert desk.catalog.unit("u-ding").code == "ding"


def test_units_move_by_alt_and_arrows(units: UnitsPage, desk: Desk, qtbot: QtBot) -> None:
    units.tree.choose("u-ding")
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(units.tree, Qt.Key.Key_Up, alt)
    assert codes(desk, "u-group") == ["ding", "hema"]
    qtbot.keyClick(units.tree, Qt.Key.Key_Down, alt)
    assert codes(desk, "u-group") == ["hema", "ding"]
    qtbot.keyClick(units.tree, Qt.Key.Key_Right, alt)
    assert codes(desk, "u-hema") == ["ding"]
    assert units.tree.unit_id() == "u-ding"
    qtbot.keyClick(units.tree, Qt.Key.Key_Left, alt)
    assert codes(desk, "u-group") == ["hema", "ding"]


def test_delete_says_what_went(units: UnitsPage, desk: Desk, qtbot: QtBot, notices: list[str]) -> None:
    units.tree.choose("u-hema")
    qtbot.keyClick(units.tree, Qt.Key.Key_Delete)
    assert "Freshippo" in notices[0]
    assert "10 measurement" in notices[0]
    assert codes(desk, "u-group") == ["ding"]


def test_the_figures_follow_an_entry(units: UnitsPage, desk: Desk) -> None:
    desk.entries.put([Entry("plastic", month_period(APRIL), 1_000.0)])
    chart = units.chart.chart()
    assert isinstance(chart, PeriodBars)
    hema = next(series for series in chart.series if series.name.en == "Freshippo")
    shown = [value.value for value in hema.values if value.value is not None]
    assert shown == [1_000.0, *PLASTIC_KG[1:]]


def test_an_initiative_is_added_and_opened(
    units: UnitsPage, desk: Desk, qtbot: QtBot, in_dialog: InDialog, went: list[Place]
) -> None:
    def steps(dialog: InitiativeDialog) -> None:
        qtbot.keyClicks(dialog.name.line("en"), "Reusable bags")
        dialog.tags.insert("SDG 12，GRI 301-1, SDG 12")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    in_dialog(InitiativeDialog, steps)
    units.tree.choose("u-hema")
    qtbot.mouseClick(units.add_initiative_button, Qt.MouseButton.LeftButton)
    added = next(i for i in desk.catalog.initiatives.values() if i.code == "reusable-bags")
    assert (added.unit_id, added.tags) == ("u-hema", ("SDG 12", "GRI 301-1"))
    assert went == [Place(PageKey.INITIATIVE, initiative_id=added.id)]


def test_return_on_an_initiative_opens_it(units: UnitsPage, qtbot: QtBot, went: list[Place]) -> None:
    units.table.setFocus()
    units.table.selectRow(1)
    qtbot.keyClick(units.table, Qt.Key.Key_Return)
    assert went == [Place(PageKey.INITIATIVE, initiative_id="i-paper")]


def test_an_empty_workspace_says_what_to_do(qtbot: QtBot, desk: Desk, units: UnitsPage) -> None:
    desk.units.delete("u-group")
    assert desk.contents().units == Workspace().units
    assert units.empty.isVisible()
    assert units.empty.button.text() == "Add a unit"
