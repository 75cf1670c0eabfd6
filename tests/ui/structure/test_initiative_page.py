"""The Initiative page: chart, measurements, goal and programme of one initiative."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.figures import GoalPath, PeriodBars, YearOnYear
from greendesk.domain.model import Account, Aggregation, Factor, Indicator
from greendesk.domain.names import Name
from greendesk.domain.periods import month_period
from greendesk.ui.context import PageKey, Place
from greendesk.ui.goals.editor import GoalEditor
from greendesk.ui.measurements.table import Column
from greendesk.ui.pages.initiative import Drawn, InitiativePage
from greendesk.ui.structure.indicator_dialog import IndicatorDialog, Made
from greendesk.ui.structure.initiative_dialog import InitiativeDialog
from tests.desk.small import APRIL, PLASTIC_KG

InDialog = Callable[[type, Callable[..., None]], None]


def test_the_chosen_indicator_is_shown_whole(initiative: InitiativePage) -> None:
    assert initiative.title() == "Freshippo › Less plastic"
    chart = initiative.chart.chart()
    assert isinstance(chart, GoalPath)
    assert chart.is_running_total
    assert initiative.why.isVisible()
    assert initiative.measurements.model.rowCount() == 6
    first = initiative.measurements.model.index(0, Column.VALUE).data()
    assert first.replace("\u00a0", " ") == "341,200 kg"


def test_the_selector_changes_what_is_drawn(initiative: InitiativePage, qtbot: QtBot) -> None:
    for drawn, kind in ((Drawn.PERIODS, PeriodBars), (Drawn.YEARS, YearOnYear), (Drawn.PATH, GoalPath)):
        qtbot.mouseClick(initiative.drawn.button(drawn), Qt.MouseButton.LeftButton)
        assert isinstance(initiative.chart.chart(), kind)


def test_an_indicator_without_a_goal_offers_to_set_one(initiative: InitiativePage) -> None:
    initiative.indicators.choose("orders")
    assert initiative.goal_empty.isVisible()
    assert not initiative.why.isVisible()
    chart = initiative.chart.chart()
    assert isinstance(chart, GoalPath)
    assert chart.target is None


def test_of_several_goals_one_is_chosen_to_be_drawn_and_explained(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot
) -> None:
    assert not initiative.goal_choice.isVisible()  # there is one
    first = desk.catalog.goal("g-plastic")
    hard = replace(first, id="g-hard", target_value=9_000_000.0, target_date=date(2020, 12, 31))
    desk.goals.add(hard)
    assert initiative.goal_choice.isVisible()
    assert initiative.why.goal_id == "g-hard"  # off track: it says most
    texts = [initiative.goal_choice.itemText(n).replace("\u00a0", " ") for n in range(2)]
    assert texts == [
        "3.8 million kg · 31 Mar 2020 · Add up to a total",
        "9 million kg · 31 Dec 2020 · Add up to a total",
    ]
    initiative.goal_choice.setFocus()
    qtbot.keyClick(initiative.goal_choice, Qt.Key.Key_Up)
    assert initiative.why.goal_id == "g-plastic"
    chart = initiative.chart.chart()
    assert isinstance(chart, GoalPath)
    assert chart.target is not None
    assert chart.target.value == 3_800_000.0
    initiative.indicators.choose("orders")
    initiative.indicators.choose("plastic")
    assert initiative.why.goal_id == "g-plastic"  # the choice is kept
    initiative.go_to(Place(PageKey.INITIATIVE, goal_id="g-hard"))
    assert initiative.why.goal_id == "g-hard"
    desk.goals.delete("g-hard")
    assert initiative.why.goal_id == "g-plastic"
    assert not initiative.goal_choice.isVisible()


def test_another_goal_is_set_beside_the_first(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot, in_dialog: InDialog
) -> None:
    def steps(editor: GoalEditor) -> None:
        qtbot.keyClicks(editor.form.target.amount_edit.number_edit, "5000000")
        qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)

    in_dialog(GoalEditor, steps)
    qtbot.mouseClick(initiative.another_goal_button, Qt.MouseButton.LeftButton)
    goals = desk.catalog.goals_by_indicator["plastic"]
    assert len(goals) == 2
    assert initiative.why.goal_id == goals[1].id


def test_a_derived_indicator_shows_what_it_is_computed_from(initiative: InitiativePage) -> None:
    initiative.indicators.choose("intensity")
    assert {row.indicator.code for row in initiative.measurements.model.rows} == {"plastic", "orders"}
    assert not initiative.measurements.new_button.isEnabled()
    assert not initiative.measurements.table.isColumnHidden(Column.INDICATOR)


def test_everything_follows_an_entry(initiative: InitiativePage, desk: Desk) -> None:
    desk.entries.put([Entry("plastic", month_period(APRIL), 1_000_000.0)])
    chart = initiative.chart.chart()
    assert isinstance(chart, GoalPath)
    assert chart.actual[-1][-1].value == 1_000_000.0 + sum(PLASTIC_KG[1:])
    assert initiative.measurements.model.rows[-1].measurement.value == 1_000_000.0


def test_measurements_are_deleted_and_can_come_back(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot, notices: list[str]
) -> None:
    initiative.measurements.table.selectRow(0)
    qtbot.mouseClick(initiative.measurements.delete_button, Qt.MouseButton.LeftButton)
    assert notices == ["Deleted 1 value"]
    assert len(desk.entries.all_of("plastic")) == 5
    desk.journal.undo()
    assert len(initiative.measurements.model.rows) == 6


def test_a_ratio_is_made_in_the_form(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot, in_dialog: InDialog
) -> None:
    def steps(dialog: IndicatorDialog) -> None:
        qtbot.keyClicks(dialog.name.line("en"), "Plastic per store")
        dialog.unit.setCurrentText("kg/store")
        qtbot.mouseClick(dialog.made.button(Made.RATIO), Qt.MouseButton.LeftButton)
        assert not dialog.aggregation.isVisible()
        dialog.numerator.set_indicator("plastic")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert "denominator" in dialog.form.problems()
        dialog.denominator.set_indicator("stores")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    in_dialog(IndicatorDialog, steps)
    qtbot.mouseClick(initiative.add_indicator_button, Qt.MouseButton.LeftButton)
    added = desk.catalog.indicator_by_code("plastic-per-store")
    assert added.aggregation is Aggregation.RATIO
    assert added.inputs == ("plastic", "stores")
    assert initiative.indicators.indicator_id() == added.id


def test_a_product_needs_its_source(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot, in_dialog: InDialog
) -> None:
    def steps(dialog: IndicatorDialog) -> None:
        qtbot.keyClicks(dialog.name.line("en"), "Emissions")
        dialog.unit.setCurrentText("t CO2e")
        dialog.account.setCurrentIndex(dialog.account.findData(Account.INVENTORY))
        qtbot.mouseClick(dialog.made.button(Made.PRODUCT), Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert "source" in dialog.form.problems()
        dialog.source.set_indicator("power")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    in_dialog(IndicatorDialog, steps)
    qtbot.mouseClick(initiative.add_indicator_button, Qt.MouseButton.LeftButton)
    added = desk.catalog.indicator_by_code("emissions")
    assert (added.source_id, added.factor_id, added.account) == ("power", "grid", Account.INVENTORY)


def test_no_avoided_amount_comes_into_the_inventory(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot, in_dialog: InDialog
) -> None:
    desk.indicators.add(Indicator("spared", "i-paper", Name("Spared"), "kg CO2e", account=Account.AVOIDED))
    desk.factors.add(Factor("minus", Name("Minus"), -1.0, "kg CO2e/kg CO2e"))
    told: list[dict[str, str]] = []

    def steps(dialog: IndicatorDialog) -> None:
        qtbot.keyClicks(dialog.name.line("en"), "Net")
        dialog.unit.setCurrentText("kg CO2e")
        dialog.account.setCurrentIndex(dialog.account.findData(Account.INVENTORY))
        qtbot.mouseClick(dialog.made.button(Made.PRODUCT), Qt.MouseButton.LeftButton)
        dialog.source.set_indicator(desk.catalog.indicator_by_code("spared").id)
        dialog.factor.choose(next(f.id for f in desk.catalog.factors.values() if f.code == "minus"))
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        told.append(dict(dialog.form.problems()))
        dialog.reject()

    in_dialog(IndicatorDialog, steps)
    qtbot.mouseClick(initiative.add_indicator_button, Qt.MouseButton.LeftButton)
    assert list(told[0]) == ["account"]
    assert "of the account “avoided”" in told[0]["account"]
    assert "net" not in {indicator.code for indicator in desk.catalog.indicators.values()}


def test_an_indicator_is_deleted_with_what_hangs_on_it(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot, notices: list[str]
) -> None:
    qtbot.mouseClick(initiative.delete_indicator_button, Qt.MouseButton.LeftButton)
    assert "Plastic reduced" in notices[0]
    assert "plastic" not in desk.catalog.indicators
    assert "intensity" not in desk.catalog.indicators
    assert initiative.indicators.indicator_id() == "orders"


def test_the_initiative_is_edited_and_deleted(
    initiative: InitiativePage,
    desk: Desk,
    qtbot: QtBot,
    in_dialog: InDialog,
    notices: list[str],
    went: list[Place],
) -> None:
    def steps(dialog: InitiativeDialog) -> None:
        qtbot.keyClicks(dialog.owner, "Store operations")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    in_dialog(InitiativeDialog, steps)
    qtbot.mouseClick(initiative.edit_button, Qt.MouseButton.LeftButton)
    assert desk.catalog.initiative("i-plastics").owner == "Store operations"
    qtbot.mouseClick(initiative.delete_button, Qt.MouseButton.LeftButton)
    assert len(notices) == 1
    assert "i-plastics" not in desk.catalog.initiatives
    assert went == [Place(PageKey.UNITS, unit_id="u-hema")]


def test_without_any_initiative_it_leads_to_the_units(
    initiative: InitiativePage, desk: Desk, qtbot: QtBot, went: list[Place]
) -> None:
    desk.initiatives.delete("i-plastics")
    assert initiative.title() == "DingTalk › Paperless office"
    desk.initiatives.delete("i-paper")
    assert initiative.empty.isVisible()
    qtbot.mouseClick(initiative.empty.button, Qt.MouseButton.LeftButton)
    assert went == [Place(PageKey.UNITS)]


def test_names_follow_the_language(initiative: InitiativePage, desk: Desk) -> None:
    plastics = desk.catalog.initiative("i-plastics")
    desk.initiatives.change(replace(plastics, name=replace(plastics.name, zh_CN="减塑")))
    initiative.context.set_look(replace(initiative.context.look, language="zh_CN"))
    assert initiative.title() == "盒马鲜生 › 减塑"
