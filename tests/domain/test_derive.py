"""Ratios and products."""

from __future__ import annotations

import pytest

from greendesk.domain.derive import Measured, matched_over, ratio_history, ratio_over, scaled_history
from greendesk.domain.errors import UnitMismatch
from greendesk.domain.model import Factor
from greendesk.domain.names import Name
from greendesk.domain.slices import History
from tests.domain.making import at, day, history, indicator, measured, months, period

YEAR = period("2019-01-01", "2019-12-31")


def flow(*measurements, unit: str = "kg", monthly: bool = True) -> Measured:
    return Measured(indicator("sum", unit=unit), history(*measurements, monthly=monthly))


def level(*measurements, unit: str = "stations", aggregation: str = "last") -> Measured:
    return Measured(indicator(aggregation, unit=unit), history(*measurements))


def values(found: History) -> list[tuple[str, float]]:
    return [(piece.end.isoformat(), round(piece.last, 6)) for piece in found.slices]


def test_a_ratio_month_by_month():
    found = ratio_history(flow(*months("2019-01-01", [10, 20])), flow(*months("2019-01-01", [40, 40])), "1")
    assert values(found) == [("2019-01-31", 0.25), ("2019-02-28", 0.5)]
    assert found.slices[0].mean == 0.25
    assert found.slices[0].period == period("2019-01-01", "2019-01-31")
    assert found.covered == ((24228, 31), (24229, 28))


def test_either_missing_or_zero_below_leaves_no_value():
    above = flow(*months("2019-01-01", [10, None, 30, 40, 50]))
    below = flow(
        *months("2019-01-01", [40, 40, None, 0]), measured("2019-05-01", "2019-05-31", None, "confidential")
    )
    assert values(ratio_history(above, below, "1")) == [("2019-01-31", 0.25)]
    assert ratio_history(flow(), below, "1") == History()


def test_zero_above_is_a_real_zero():
    assert values(ratio_history(flow(*months("2019-01-01", [0])), flow(*months("2019-01-01", [4])), "1")) == [
        ("2019-01-31", 0)
    ]


def test_a_ratio_is_converted_when_its_units_are_known():
    kg, t = flow(*months("2019-01-01", [15])), flow(*months("2019-01-01", [0.1]), unit="t")
    assert values(ratio_history(kg, t, "%")) == [("2019-01-31", 15)]
    orders = flow(*months("2019-01-01", [3]), unit="orders")
    assert values(ratio_history(kg, orders, "g/order")) == [("2019-01-31", 5_000)]
    assert values(ratio_history(kg, flow(*months("2019-01-01", [3]), unit="widgets"), "kg/widget")) == [
        ("2019-01-31", 5)
    ]
    with pytest.raises(UnitMismatch):
        ratio_history(kg, orders, "%")


def test_a_quarter_is_divided_by_the_three_months_in_it():
    quarterly = flow(measured("2019-01-01", "2019-03-31", 90))
    monthly = flow(*months("2018-12-01", [99, 10, 20, 30, 40]))
    assert values(ratio_history(quarterly, monthly, "1")) == [("2019-03-31", 1.5)]
    assert values(ratio_history(monthly, quarterly, "1")) == [("2019-03-31", round(60 / 90, 6))]


def test_a_month_missing_in_the_quarter_leaves_no_ratio():
    quarterly = flow(measured("2019-01-01", "2019-03-31", 90))
    assert ratio_history(quarterly, flow(*months("2019-01-01", [10, None, 30])), "1") == History()
    assert ratio_history(quarterly, flow(*months("2019-02-01", [20, 30])), "1") == History()
    no_value = flow(*months("2019-01-01", [10]), measured("2019-02-01", "2019-02-28", None, "confidential"),
                    *months("2019-03-01", [30]))  # fmt: skip
    assert ratio_history(quarterly, no_value, "1") == History()


def test_periods_that_do_not_fit_leave_no_ratio():
    quarter = flow(measured("2019-01-01", "2019-03-31", 90))
    askew = flow(measured("2018-12-01", "2019-01-31", 1), measured("2019-02-01", "2019-03-31", 1))
    assert ratio_history(quarter, askew, "1") == History()


def test_meters_read_within_the_month_fit():
    above = flow(measured("2019-01-16", "2019-02-15", 10), measured("2019-02-16", "2019-03-14", 10))
    below = flow(measured("2019-01-15", "2019-03-15", 40))
    found = ratio_history(above, below, "1")
    assert values(found) == [("2019-03-15", 0.5)]
    assert found.slices[0].start == day("2019-01-15")


def test_a_flow_per_level():
    kilograms = flow(*months("2019-01-01", [10, 20, 30]))
    stations = level(at("2019-01-31", 5), at("2019-03-31", 10))
    assert values(ratio_history(kilograms, stations, "kg/station")) == [("2019-01-31", 2), ("2019-03-31", 3)]
    quarterly = flow(measured("2019-01-01", "2019-03-31", 60))
    assert values(ratio_history(quarterly, stations, "kg/station")) == [("2019-03-31", 6)]


def test_a_mean_over_the_same_months():
    quarterly = flow(measured("2019-01-01", "2019-03-31", 90))
    staff = level(*months("2019-01-01", [10, 10, 10]), unit="people", aggregation="mean")
    assert values(ratio_history(quarterly, staff, "kg/person")) == [("2019-03-31", 9)]


def test_a_ratio_of_levels_is_taken_where_both_stand():
    found = ratio_history(level(at("2019-01-31", 1), at("2019-02-28", 2)), level(at("2019-02-28", 8)), "1")
    assert values(found) == [("2019-02-28", 0.25)]


def test_basis_is_carried_over():
    above = flow(*months("2019-01-01", [1, 1, 1, 1]))
    below = flow(
        *months("2019-01-01", [1]),
        *months("2019-02-01", [1], "estimated"),
        *months("2019-03-01", [1], "estimated", "illustrative"),
        *months("2019-04-01", [1], "restated"),
    )
    found = ratio_history(above, below, "1").slices
    assert [(p.estimated, p.illustrative, p.restated) for p in found] == [
        (0, 0, 0),
        (1, 0, 0),
        (1, 1, 0),
        (0, 0, 1),
    ]


def test_over_a_longer_period_totals_are_divided_never_ratios_averaged():
    above, below = flow(*months("2019-01-01", [1_000, 90])), flow(*months("2019-01-01", [2_000, 100]))
    assert ratio_over(above, below, "%", YEAR) == pytest.approx(51.9, abs=0.05)


def test_a_gap_on_one_side_does_not_bend_the_ratio():
    above, below = flow(*months("2019-01-01", [1, 1, 1])), flow(*months("2019-01-01", [2, None, 2]))
    assert matched_over(above, below, YEAR) == (2, 4)
    assert ratio_over(above, below, "1", YEAR) == 0.5


def test_no_ratio_over_a_period_without_data_or_with_zero_below():
    above = flow(*months("2019-01-01", [1, 1]))
    assert ratio_over(above, flow(), "1", YEAR) is None
    assert ratio_over(above, flow(*months("2019-01-01", [0, 0])), "1", YEAR) is None
    assert (
        ratio_over(above, flow(*months("2019-01-01", [1])), "1", period("2018-01-01", "2018-12-31")) is None
    )


def test_a_period_reaches_back_for_values_that_began_before_it():
    quarterly = flow(measured("2018-12-01", "2019-02-28", 90))
    monthly = flow(*months("2018-11-01", [5, 10, 20, 30, 7]))
    assert ratio_over(quarterly, monthly, "1", YEAR) == 1.5
    raw = flow(*months("2018-11-01", [5, 10, 20, 30, 7]), monthly=False)
    assert ratio_over(quarterly, raw, "1", YEAR) == 1.5
    assert ratio_over(quarterly, monthly, "1", period("2019-02-01", "2019-02-28")) == 1.5
    assert ratio_over(quarterly, monthly, "1", period("2019-03-01", "2019-03-31")) is None


def test_a_level_over_a_longer_period_is_its_last():
    assert (
        ratio_over(
            flow(*months("2019-01-01", [10, 20])), level(*months("2019-01-01", [2, 3])), "kg/station", YEAR
        )
        == 10
    )


GRID = Factor("grid", Name("Grid"), 0.581, "kg CO2/kWh", "publisher")


def test_source_times_factor():
    power = flow(*months("2019-01-01", [1_000, 2_000]), unit="kWh")
    found = scaled_history(power, GRID, "t CO2")
    assert [piece.total for piece in found.slices] == pytest.approx([0.581, 1.162], rel=1e-15)
    assert found.covered == power.history.covered
    assert found.slices[0].count == 1


def test_a_product_with_an_unknown_unit_is_plain():
    widgets = flow(*months("2019-01-01", [3]), unit="widgets")
    assert scaled_history(widgets, GRID, "kg CO2").slices[0].total == 3 * 0.581
    power = flow(*months("2019-01-01", [3]), unit="kWh")
    with pytest.raises(UnitMismatch):
        scaled_history(power, GRID, "kg CO2e")


def test_a_product_keeps_reasons_and_basis():
    power = flow(
        measured("2019-01-01", "2019-01-31", None, "confidential"),
        measured("2019-02-01", "2019-02-28", 1, "estimated", "illustrative"),
        unit="kWh",
    )
    missing, estimated = scaled_history(power, GRID, "kg CO2").slices
    assert (missing.count, missing.missing, missing.last, missing.mean) == (0, 1, None, None)
    assert (estimated.estimated, estimated.illustrative, estimated.last) == (1, 1, 0.581)


def test_a_product_of_a_ratio_is_a_level():
    ratio = ratio_history(
        flow(*months("2019-01-01", [10])), flow(*months("2019-01-01", [4]), unit="orders"), "kg/order"
    )
    source = Measured(indicator("ratio", unit="kg/order"), ratio)
    found = scaled_history(source, Factor("f", Name("f"), 2, "kg CO2/kg"), "kg CO2/order")
    assert (found.slices[0].last, found.slices[0].mean) == (5, 5)
