"""Look-ups in the snapshot of a workspace."""

from __future__ import annotations

from typing import Any

import pytest

from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import NotFound
from greendesk.domain.model import (
    Aggregation,
    BusinessUnit,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from tests.domain.making import day


def unit(code: str, parent: str | None = None) -> BusinessUnit:
    return BusinessUnit(code, Name(code), parent, id=code)


def entered(code: str, initiative: str = "plan", **more: Any) -> Indicator:
    return Indicator(code, initiative, Name(code), "kg", id=code, **more)


GROUP, SHOPS, NORTH, CLOUD = (
    unit("group"),
    unit("shops", "group"),
    unit("north", "shops"),
    unit("cloud", "group"),
)
LONE = unit("lone")
GOAL = Goal("kg", GoalKind.LEVEL, day("2019-01-01"), 5, id="goal")


@pytest.fixture
def catalog() -> Catalog:
    return Catalog(
        WorkspaceInfo(),
        [GROUP, CLOUD, SHOPS, NORTH, LONE],
        [
            Initiative("plan", "north", Name("Plan"), id="plan"),
            Initiative("other", "cloud", Name("Other"), id="other"),
        ],
        [
            entered("kg"),
            entered("orders"),
            entered("per-order", aggregation=Aggregation.RATIO, numerator_id="kg", denominator_id="orders"),
            entered("co2", "other", source_id="per-order", factor_id="factor"),
        ],
        [GOAL],
        [Factor("factor", Name("Factor"), 2, "kg CO2/kg", id="factor")],
    )


def test_look_ups_by_id_and_code(catalog: Catalog):
    assert catalog.unit("shops") is SHOPS
    assert catalog.initiative("plan").unit_id == "north"
    assert catalog.indicator("kg") is catalog.indicator_by_code("kg")
    assert catalog.goal("goal") is GOAL
    assert catalog.factor("factor").value == 2


@pytest.mark.parametrize("what", ["unit", "initiative", "indicator", "goal", "factor"])
def test_what_is_gone_is_said(catalog: Catalog, what: str):
    with pytest.raises(NotFound, match="no longer in the workspace"):
        getattr(catalog, what)("gone")


def test_an_unknown_code_is_said(catalog: Catalog):
    with pytest.raises(NotFound, match="'gone'"):
        catalog.indicator_by_code("gone")


def test_the_tree(catalog: Catalog):
    assert [u.code for u in catalog.subtree(None)] == ["group", "cloud", "shops", "north", "lone"]
    assert [u.code for u in catalog.subtree("shops")] == ["shops", "north"]
    assert [u.code for u in catalog.path_of("north")] == ["group", "shops", "north"]
    assert catalog.top_unit_of("north") is GROUP
    assert catalog.top_unit_of("lone") is LONE


def test_indicators_of_a_branch(catalog: Catalog):
    assert [i.code for i in catalog.indicators_of("shops")] == ["kg", "orders", "per-order"]
    assert [i.code for i in catalog.indicators_of(None)] == ["co2", "kg", "orders", "per-order"]
    assert [i.code for i in catalog.indicators_of("lone")] == []
    assert catalog.unit_of("kg") is NORTH
    assert catalog.goals_by_indicator == {"kg": (GOAL,)}


def test_what_is_computed_from_an_indicator(catalog: Catalog):
    assert set(catalog.dependents["kg"]) == {"per-order", "co2"}
    assert catalog.dependents["per-order"] == ("co2",)
    assert catalog.dependents["orders"] == ("per-order", "co2")
    assert "co2" not in catalog.dependents


def test_what_an_indicator_is_computed_from(catalog: Catalog):
    assert set(catalog.measured_behind(["co2"])) == {"kg", "orders"}
    assert catalog.measured_behind(["kg"]) == ("kg",)


def test_what_is_reached_by_two_ways_is_told_once():
    both = {"numerator_id": "kg", "denominator_id": "twice", "aggregation": Aggregation.RATIO}
    twice = entered("twice", source_id="kg", factor_id="factor")
    found = Catalog(WorkspaceInfo(), (), (), [entered("kg"), twice, entered("share", **both)])
    assert sorted(found.dependents["kg"]) == ["share", "twice"]
    assert found.measured_behind(["share", "twice"]) == ("kg",)
