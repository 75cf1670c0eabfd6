"""When the base value of a computed indicator is to be recalculated: by its restated inputs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.catalog import Catalog
from greendesk.domain.derive import derived_history
from greendesk.domain.model import Aggregation, Cause, Factor, Goal, Indicator, Restatement, WorkspaceInfo
from greendesk.domain.names import Name
from greendesk.domain.recalculation import BaseChange, changes_of_base, proposed
from greendesk.domain.recalculation_computed import changes_of_computed_base
from greendesk.domain.slices import History
from tests.domain.making import JANUARY, day, goal, history, months

POWER = Indicator("power", "i", Name("Power"), "kWh", id="power")
ORDERS = Indicator("orders", "i", Name("Orders"), "orders", id="orders")
GRID = Factor("grid", Name("Grid"), 2.0, "kg CO2/kWh", id="grid")
CARBON = Indicator("carbon", "i", Name("Carbon"), "kg CO2", source_id="power", factor_id="grid", id="carbon")
TONNES = Factor("as-tonnes", Name("Again"), 0.5, "kg CO2/kg CO2", id="again")
HALF = Indicator("half", "i", Name("Half"), "kg CO2", source_id="carbon", factor_id="again", id="half")
SHARE = Indicator(
    "share", "i", Name("Power an order"), "kWh/orders", Aggregation.RATIO,
    numerator_id="power", denominator_id="orders", id="share",
)  # fmt: skip


def restated(of: str, old: float, new: float, end: str = "2020-12-31", cause: str = "error") -> Restatement:
    start = day(end).replace(day=1)
    return Restatement(of, start, day(end), Cause(cause), old, new, "", "", "", day("2026-01-31"))


def changes(
    of: Goal, restatements: Sequence[Restatement], power: Sequence[float], orders: Sequence[float] = ()
) -> tuple[BaseChange, ...]:
    """With the values of the twelve months of 2020 as they are now."""
    catalog = Catalog(
        WorkspaceInfo(),
        indicators=(POWER, ORDERS, CARBON, HALF, SHARE),
        factors=(GRID, TONNES),
        restatements=restatements,
    )
    known = {
        "power": history(*months("2020-01-01", power)),
        "orders": history(*months("2020-01-01", orders)),
    }

    def history_of(indicator_id: str) -> History:
        return known.get(indicator_id) or derived_history(
            catalog.indicator(indicator_id), catalog, history_of
        )

    return changes_of_computed_base(of, catalog, history_of, JANUARY)


def less(of: str, base: float, kind: str = "percent", target: float = 0.5) -> Goal:
    return replace(goal(kind, "2020-12-31", target, "2030-12-31", base), indicator_id=of)


def test_a_product_changes_by_its_factor() -> None:
    """10,000 kWh x 2 kg CO2/kWh; a month was 500 kWh too low."""
    bridge = restated("power", 500.0, 1000.0, "2020-05-31")
    carbon = less("carbon", 20_000.0)
    found = changes(carbon, [bridge], [1000.0] * 10 + [250.0] * 2)
    assert found == (BaseChange(bridge, 1000.0),)
    proposal = proposed(carbon, found, 0.05)
    assert proposal is not None
    assert (proposal.new_value, proposal.share, proposal.counted) == (21_000.0, 0.05, 1)
    assert proposed(replace(carbon, base_value=21_000.0, counted=1), found, 0.05) is None


def test_a_chain_changes_by_all_its_factors() -> None:
    bridge = restated("power", 500.0, 1000.0, "2020-05-31")
    (found,) = changes(less("half", 10_000.0), [bridge], [1000.0] * 12)
    assert found.change == pytest.approx(500.0)


def test_a_ratio_changes_by_each_side_in_its_turn() -> None:
    """December: 100 kWh / 50 orders = 2; kWh + 20 makes 2.4; then orders + 10 makes 2 again."""
    bridges = [restated("power", 100.0, 120.0), restated("orders", 50.0, 60.0)]
    intensity = less("share", 2.0, "intensity", 1.0)
    found = changes(intensity, bridges, [90.0] * 11 + [120.0], [45.0] * 11 + [60.0])
    assert [each.change for each in found] == [pytest.approx(0.4), pytest.approx(-0.4)]
    proposal = proposed(intensity, found, 0.05)
    assert proposal is not None
    assert proposal.share == pytest.approx(0.4)
    assert proposal.new_value == pytest.approx(2.0)


def test_one_without_effect_keeps_its_place() -> None:
    """A month without orders has no ratio; the bridge from there changes nothing, and is not counted anew."""
    bridges = [restated("orders", 0.0, 50.0), restated("power", 100.0, 120.0)]
    intensity = less("share", 2.0, "intensity", 1.0)
    found = changes(intensity, bridges, [120.0] * 12, [50.0] * 12)
    assert [each.restatement for each in found] == bridges
    assert [each.change for each in found] == [0.0, pytest.approx(0.4)]
    assert proposed(replace(intensity, counted=2), found, 0.05) is None


def test_what_lies_elsewhere_does_not_count() -> None:
    power, orders = [100.0] * 12, [50.0] * 12
    elsewhere = restated("power", 1.0, 100.0, "2020-11-30")  # a ratio is read at its month
    assert changes(less("share", 2.0, "intensity", 1.0), [elsewhere], power, orders) == ()
    other = restated("orders", 1.0, 50.0)
    assert changes(less("carbon", 2400.0), [other], power, orders) == ()
    unset = replace(less("carbon", 2400.0), base_value=None)
    assert changes(unset, [restated("power", 1.0, 100.0)], power) == ()


@given(
    st.lists(st.floats(1.0, 1e5), min_size=12, max_size=12),
    st.lists(st.tuples(st.integers(0, 11), st.floats(-1e4, 1e4)), max_size=5),
)
def test_a_product_counts_twice_what_its_source_counts(values, steps) -> None:
    """With a factor of 2: the bridges are those of the source, each change the double."""
    bridges, now = [], list(values)
    for month, by in steps:
        end = history(*months("2020-01-01", values)).slices[month].end.isoformat()
        bridges.append(restated("power", now[month], now[month] + by, end))
        now[month] += by
    of_source = changes_of_base(
        less("power", 1e5), POWER, history(*months("2020-01-01", now)), bridges, JANUARY
    )
    moving = [each for each in of_source if abs(each.change) > 1e-3]
    found = [each for each in changes(less("carbon", 2e5), bridges, now) if abs(each.change) > 2e-3]
    assert [each.restatement for each in found] == [each.restatement for each in moving]
    for one, other in zip(found, moving, strict=True):
        assert one.change == pytest.approx(2 * other.change, abs=1e-3)
