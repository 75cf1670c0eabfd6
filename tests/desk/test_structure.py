"""Units, initiatives, indicators, factors and settings through the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk
from greendesk.domain.errors import AccountsNotMixed, InvalidInput, NotFound, UnitMismatch
from greendesk.domain.model import (
    Account,
    Aggregation,
    BusinessUnit,
    Direction,
    Factor,
    Indicator,
    Initiative,
)
from greendesk.domain.names import Name


def codes(desk: Desk, parent: str | None) -> list[str]:
    return [u.code for u in desk.catalog.children.get(parent, ())]


def test_a_new_unit_comes_last_with_its_own_colour(desk: Desk, changes: list[Change]) -> None:
    unit = desk.units.add(BusinessUnit("ant", Name("Ant"), "u-group"))
    assert codes(desk, "u-group") == ["hema", "ding", "ant"]
    assert unit.colour == 3
    assert changes == [Change(catalog=True)]


def test_units_move_with_what_is_below_and_never_below_themselves(desk: Desk) -> None:
    desk.units.move("u-ding", "u-hema")
    assert codes(desk, "u-hema") == ["ding"]
    with pytest.raises(InvalidInput, match="part of itself"):
        desk.units.move("u-hema", "u-ding")
    desk.units.move("u-ding", "u-group", before_id="u-hema")
    assert codes(desk, "u-group") == ["ding", "hema"]
    desk.units.move("u-ding", "u-group")
    assert codes(desk, "u-group") == ["hema", "ding"]


def test_a_code_is_used_once(desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="hema"):
        desk.units.change(replace(desk.catalog.unit("u-ding"), code="hema"))
    assert desk.catalog.unit("u-ding").code == "ding"


def test_deleting_a_unit_takes_all_below_it(desk: Desk) -> None:
    effects = desk.units.effects_of_deleting("u-hema")
    assert (effects.units, effects.initiatives, effects.indicators, effects.measurements, effects.goals) == (
        1, 1, 4, 10, 2,
    )  # fmt: skip
    desk.units.delete("u-hema")
    assert set(desk.catalog.indicators) == {"power", "co2", "paper"}
    assert desk.catalog.goals == {}
    with pytest.raises(NotFound):
        desk.units.delete("u-hema")


def test_initiatives_are_added_changed_and_deleted(desk: Desk) -> None:
    added = desk.initiatives.add(Initiative("bags", "u-hema", Name("Bags"), tags=("SDG 12",)))
    assert desk.catalog.initiative(added.id).tags == ("SDG 12",)
    desk.initiatives.change(replace(added, owner="Stores", tags=("SDG 12", "GRI 301-1")))
    assert desk.catalog.initiative(added.id).tags == ("SDG 12", "GRI 301-1")
    assert desk.initiatives.effects_of_deleting(added.id).measurements == 0
    desk.initiatives.delete(added.id)
    assert added.id not in desk.catalog.initiatives


def test_new_dates_of_an_initiative_must_hold_its_measurements(desk: Desk) -> None:
    plastics = desk.catalog.initiative("i-plastics")
    with pytest.raises(InvalidInput, match="2019-04-01") as refused:
        desk.initiatives.change(replace(plastics, start=date(2019, 5, 1)))
    assert refused.value.field == "start"
    with pytest.raises(InvalidInput) as refused:
        desk.initiatives.change(replace(plastics, end=date(2019, 8, 31)))
    assert refused.value.field == "end"
    desk.initiatives.change(replace(plastics, end=date(2019, 9, 30)))


def test_an_indicator_with_measurements_does_not_become_computed(desk: Desk) -> None:
    plastic = desk.catalog.indicator("orders")
    with pytest.raises(InvalidInput, match="measurements of its own"):
        desk.indicators.change(
            replace(
                plastic,
                aggregation=Aggregation.RATIO,
                numerator_id="power",
                denominator_id="paper",
                unit="kWh/t",
            )
        )


def test_indicators_are_added_changed_and_deleted(desk: Desk, changes: list[Change]) -> None:
    added = desk.indicators.add(Indicator("bags", "i-plastics", Name("Bags"), "bags"))
    desk.indicators.change(replace(added, name=Name("Bags avoided")))
    assert desk.catalog.indicator_by_code("bags").name == Name("Bags avoided")
    assert changes[-1] == Change(frozenset({added.id}), catalog=True)
    assert desk.indicators.effects_of_deleting("power").derived == ("co2",)
    desk.indicators.delete(added.id)
    with pytest.raises(NotFound):
        desk.catalog.indicator_by_code("bags")


def test_a_factor_in_use_is_not_deleted(desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="co2"):
        desk.factors.delete("grid")
    unused = desk.factors.add(Factor("steam", Name("Steam"), 0.2, "kg CO2e/kWh"))
    desk.factors.change(replace(unused, value=0.3))
    assert desk.catalog.factor(unused.id).value == 0.3
    desk.factors.delete(unused.id)
    assert unused.id not in desk.catalog.factors


def test_a_changed_factor_changes_what_is_computed_from_it(desk: Desk) -> None:
    view = desk.default_view()
    before = desk.figures.bars("co2", view).series[0].values
    desk.factors.change(replace(desk.catalog.factor("grid"), value=1.0))
    after = desk.figures.bars("co2", view).series[0].values
    assert [v.value for v in before if v.value is not None] == [5.0, 6.0]
    assert [v.value for v in after if v.value is not None] == [10.0, 12.0]


def test_settings_move_the_reporting_date(desk: Desk) -> None:
    desk.settings.change(replace(desk.settings.info, as_of=date(2019, 6, 30), fiscal_year_start=1))
    assert desk.as_of == date(2019, 6, 30)
    assert desk.fiscal_year_start == 1
    assert desk.goals.progress("g-plastic").measured_on == date(2019, 6, 30)
    with pytest.raises(InvalidInput):
        desk.settings.change(replace(desk.settings.info, fiscal_year_start=13))


def test_nothing_of_other_accounts_comes_into_the_inventory(desk: Desk) -> None:
    power, grid = desk.catalog.indicator("power"), desk.catalog.factor("grid")
    with pytest.raises(AccountsNotMixed, match="would be computed from “Electricity”") as refused:
        desk.indicators.change(replace(power, account=Account.AVOIDED))
    assert refused.value.field == "account"
    with pytest.raises(AccountsNotMixed, match="lies below zero") as refused:
        desk.factors.change(replace(grid, value=-grid.value))
    assert refused.value.field == "value"
    assert (desk.catalog.indicator("power"), desk.catalog.factor("grid")) == (power, grid)


def test_an_input_of_others_keeps_its_unit_and_aggregation(desk: Desk) -> None:
    power = desk.catalog.indicator("power")
    with pytest.raises(UnitMismatch, match="“CO2 of electricity” is computed from this") as refused:
        desk.indicators.change(replace(power, unit="km"))
    assert refused.value.field == "unit"
    with pytest.raises(InvalidInput, match="must be last, not sum") as refused:
        desk.indicators.change(replace(power, aggregation=Aggregation.LAST))
    assert refused.value.field == "aggregation"
    desk.indicators.change(replace(power, unit="MWh"))
    with pytest.raises(UnitMismatch) as refused:
        desk.factors.change(replace(desk.catalog.factor("grid"), unit="kg CO2e/km"))
    assert refused.value.field == "unit"


@pytest.mark.parametrize(
    "changes, field",
    [({"aggregation": Aggregation.MEAN}, "aggregation"), ({"direction": Direction.DOWN}, "direction")],
)
def test_an_indicator_stays_fit_for_its_goal(desk: Desk, changes: dict[str, Any], field: str) -> None:
    desk.indicators.delete("intensity")
    plastic = desk.catalog.indicator("plastic")
    with pytest.raises(InvalidInput, match="A goal of “Plastic reduced” would no longer fit") as refused:
        desk.indicators.change(replace(plastic, **changes))
    assert refused.value.field == field


def test_measurements_lie_within_the_initiative_that_an_indicator_moves_to(desk: Desk) -> None:
    paper = desk.catalog.initiative("i-paper")
    desk.initiatives.change(replace(paper, start=date(2019, 4, 1), end=date(2019, 8, 31)))
    plastic = desk.catalog.indicator("plastic")
    with pytest.raises(InvalidInput, match="2019-09-01 to 2019-09-30, outside the dates") as refused:
        desk.indicators.change(replace(plastic, initiative_id="i-paper"))
    assert refused.value.field == "initiative"
    desk.initiatives.change(replace(paper, start=date(2019, 4, 1), end=date(2019, 9, 30)))
    desk.indicators.change(replace(plastic, initiative_id="i-paper"))
