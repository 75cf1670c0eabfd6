"""Writes of units, initiatives, indicators, goals, factors and settings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from greendesk.domain.errors import InvalidInput, NotFound
from greendesk.domain.model import (
    Aggregation,
    BusinessUnit,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Milestone,
)
from greendesk.domain.names import Name
from greendesk.store import Store
from tests.store.making import EVERYTHING, FACTORS, GOALS, INDICATORS, INITIATIVES, UNITS, day, month

NEW_UNIT = BusinessUnit("new", Name("New"), "u-hema", 9, 9, id="new")
NEW_INITIATIVE = Initiative("new", "u-ding", Name("New"), tags=("b", "a"), position=9, id="new")
NEW_INDICATOR = Indicator("new", "i-paper", Name("New"), "trees", position=9, id="new")
NEW_FACTOR = Factor("new", Name("New"), 60.0, "kg CO2/tree", "A list", 2019, id="new")
NEW_GOAL = Goal(
    "orders",
    GoalKind.LEVEL,
    day("2018-03-31"),
    9.0,
    milestones=(Milestone(day("2019-01-01"), 2.0),),
    id="new",
)

KINDS = {
    "unit": (NEW_UNIT, "units", {"name": Name("Other", "다른"), "parent_id": None, "colour": 3}),
    "initiative": (
        NEW_INITIATIVE,
        "initiatives",
        {"tags": ("c",), "owner": "Kim", "start": day("2019-01-01")},
    ),
    "indicator": (
        NEW_INDICATOR,
        "indicators",
        {"aggregation": Aggregation.LAST, "initiative_id": "i-plastics"},
    ),
    "factor": (NEW_FACTOR, "factors", {"value": 61.5, "year": None}),
    "goal": (NEW_GOAL, "goals", {"milestones": (), "base_value": 4.0, "indicator_id": "kg"}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_insert_update_delete(store, path, kind) -> None:
    new, group, change = KINDS[kind]
    getattr(store, f"insert_{kind}")(new)
    assert getattr(store.catalog(), group)["new"] == new
    for field, value in change.items():
        changed = replace(getattr(store.catalog(), group)["new"], **{field: value})
        assert getattr(store, f"update_{kind}")(changed) is True
        with Store.open(path) as other:
            assert getattr(other.catalog(), group)["new"] == changed
    before = path.read_bytes()
    assert getattr(store, f"update_{kind}")(changed) is False
    assert path.read_bytes() == before
    assert store.verify() == []
    getattr(store, f"delete_{kind}")("new")
    assert "new" not in getattr(store.catalog(), group)


@pytest.mark.parametrize("kind", KINDS)
def test_what_another_window_deleted(store, kind) -> None:
    new = KINDS[kind][0]
    with pytest.raises(NotFound, match="no longer in the workspace"):
        getattr(store, f"update_{kind}")(new)
    with pytest.raises(NotFound):
        getattr(store, f"delete_{kind}")("new")


@pytest.mark.parametrize(
    "kind,wrong",
    [
        ("unit", replace(NEW_UNIT, parent_id="gone")),
        ("initiative", replace(NEW_INITIATIVE, unit_id="gone")),
        ("indicator", replace(NEW_INDICATOR, initiative_id="gone")),
        ("indicator", replace(NEW_INDICATOR, source_id="gone", factor_id="f-pe")),
        ("indicator", replace(NEW_INDICATOR, source_id="kg", factor_id="gone")),
        ("goal", replace(NEW_GOAL, indicator_id="gone")),
    ],
)
def test_what_refers_to_something_deleted(store, kind, wrong) -> None:
    with pytest.raises(NotFound):
        getattr(store, f"insert_{kind}")(wrong)
    assert store.verify() == []


@pytest.mark.parametrize(
    "kind,old",
    [
        ("unit", UNITS[0]),
        ("initiative", INITIATIVES[0]),
        ("indicator", INDICATORS[0]),
        ("factor", FACTORS[0]),
    ],
)
def test_a_code_is_used_once(store, kind, old) -> None:
    new = KINDS[kind][0]
    with pytest.raises(InvalidInput, match=f"has the code '{old.code}'") as refusal:
        getattr(store, f"insert_{kind}")(replace(new, code=old.code))
    assert refusal.value.field == "code"
    getattr(store, f"insert_{kind}")(new)
    with pytest.raises(InvalidInput):
        getattr(store, f"update_{kind}")(replace(new, code=old.code))


def test_a_rule_that_only_the_table_knows(store) -> None:
    with pytest.raises(InvalidInput, match="breaks a rule"):
        store.insert_initiative(replace(NEW_INITIATIVE, start=day("2019-02-01"), end=day("2019-01-01")))
    with pytest.raises(InvalidInput, match="same id"):
        store.insert_unit(replace(NEW_UNIT, id="u-hema", parent_id=None))


def test_units_make_no_circle(store) -> None:
    group, hema, shop = UNITS[:3]
    for wrong in (
        [replace(group, parent_id=shop.id)],
        [replace(group, parent_id=group.id)],
        [
            replace(hema, parent_id=None),
            replace(group, parent_id=shop.id),
            replace(hema, parent_id="u-group"),
        ],
    ):
        with pytest.raises(InvalidInput):
            store.update_units(wrong)
        assert tuple(store.catalog().units.values()) == UNITS
    moved = [replace(hema, parent_id=None), replace(group, parent_id=shop.id)]
    assert store.update_units(moved) is True
    assert [unit.id for unit in store.catalog().path_of("u-group")] == ["u-hema", "u-store", "u-group"]


def test_indicators_are_not_computed_from_themselves(store) -> None:
    kg = INDICATORS[0]
    ratio = {"aggregation": Aggregation.RATIO, "numerator_id": "ratio", "denominator_id": "orders"}
    with pytest.raises(InvalidInput, match="computed from itself") as refusal:
        store.update_indicator(replace(kg, **ratio))
    assert refusal.value.field == "numerator"
    with pytest.raises(InvalidInput, match="computed from itself") as refusal:
        store.update_indicator(replace(kg, source_id="product", factor_id="f-pe"))
    assert refusal.value.field == "source"
    with pytest.raises(InvalidInput):
        store.update_indicator(replace(kg, source_id="kg", factor_id="f-pe"))
    with pytest.raises(InvalidInput):
        store.insert_indicator(replace(NEW_INDICATOR, source_id="new", factor_id="f-pe"))
    assert tuple(store.catalog().indicators.values()) == INDICATORS


def test_an_indicator_with_measurements_is_not_computed(store) -> None:
    store.insert_indicator(NEW_INDICATOR)
    store.put_measurements([month("2019-04", 1.0, "new")])
    with pytest.raises(InvalidInput, match="measurements of its own"):
        store.update_indicator(replace(NEW_INDICATOR, source_id="kg", factor_id="f-pe"))
    store.delete_measurements([store.measurements("new")[0].id])
    assert store.update_indicator(replace(NEW_INDICATOR, source_id="kg", factor_id="f-pe")) is True


def test_settings(store, path) -> None:
    info = replace(EVERYTHING.info, name="Green", as_of=None, fiscal_year_start=1, currency="KRW")
    assert store.update_info(info) is True
    assert store.update_info(info) is False
    with Store.open(path) as other:
        assert other.catalog().info == info


def test_positions_order_and_ties_keep_the_order_of_entry(store) -> None:
    store.insert_unit(replace(NEW_UNIT, position=2))
    store.insert_unit(replace(NEW_UNIT, position=0, code="first", id="first"))
    order = list(store.catalog().units)
    assert order == ["u-group", "first", "u-hema", "u-store", "new", "u-ding"]
    assert [goal.id for goal in store.catalog().goals.values()] == [goal.id for goal in GOALS]
