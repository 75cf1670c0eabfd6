"""One figure for several units, and what is refused."""

from __future__ import annotations

import pytest

from greendesk.domain.derive import Measured, ratio_history
from greendesk.domain.errors import AccountsNotMixed, InvalidInput, UnitMismatch
from greendesk.domain.group import Part, check_addable, group_total
from greendesk.domain.model import Account
from tests.domain.making import at, history, indicator, measured, months, period

YEAR = period("2019-01-01", "2019-12-31")


def flow(unit_id: str, values, unit: str = "kg", account: str = "activity") -> Part:
    return Part(
        unit_id,
        Measured(indicator("sum", unit=unit, account=account), history(*months("2019-01-01", values))),
    )


def level(unit_id: str, *values: float, on: str = "2019-06-30") -> Part:
    return Part(unit_id, Measured(indicator("last", unit="stations"), history(*(at(on, v) for v in values))))


def test_flows_are_summed_in_the_unit_of_the_first():
    total = group_total([flow("a", [1, 2]), flow("b", [0.5], unit="t"), flow("a", [7])], YEAR)
    assert (total.value, total.unit) == (510, "kg")
    assert (total.coverage.units, total.coverage.of_units) == (2, 2)


def test_sixteen_of_eighteen_units_eleven_of_twelve_months():
    parts = [flow(f"unit {n}", [1] * 12) for n in range(15)]
    parts += [flow("unit 15", [1] * 6 + [None] + [1] * 5), flow("unit 16", []), flow("unit 17", [None])]
    total = group_total(parts, YEAR)
    assert total.value == 15 * 12 + 11
    coverage = total.coverage
    assert (coverage.units, coverage.of_units, coverage.months, coverage.of) == (16, 18, 11, 12)
    assert coverage.fraction == pytest.approx((15 + 11 / 12) / 18)


def test_nothing_measured_is_not_zero():
    total = group_total([flow("a", []), flow("b", [])], YEAR)
    assert total.value is None
    assert (total.coverage.units, total.coverage.months, total.coverage.fraction) == (0, 0, 0)
    assert group_total([flow("a", [0])], YEAR).value == 0


def test_levels_are_the_sum_of_the_last_values():
    total = group_total([level("a", 5), level("b", 7), level("c", 9, on="2018-06-30")], YEAR)
    assert total.value == 12
    coverage = total.coverage
    assert (coverage.units, coverage.of_units, coverage.months, coverage.of) == (2, 3, 0, 0)
    assert coverage.fraction == pytest.approx(2 / 3)


def test_basis_is_told():
    guessed = Part(
        "b", Measured(indicator(), history(*months("2019-01-01", [1], "estimated", "illustrative")))
    )
    total = group_total([flow("a", [1]), guessed], YEAR)
    assert (total.estimated, total.illustrative) == (True, True)
    total = group_total([flow("a", [1])], YEAR)
    assert (total.estimated, total.illustrative) == (False, False)


def share(unit_id: str, percent: float | None, of: float | None, unit: str = "orders") -> Part:
    own = history() if percent is None else history(measured("2019-01-01", "2019-12-31", percent))
    weight = history() if of is None else history(measured("2019-01-01", "2019-12-31", of))
    return Part(
        unit_id,
        Measured(indicator("last", unit="%"), own),
        denominator=Measured(indicator(unit=unit), weight),
    )


def test_shares_are_weighted_by_what_they_are_shares_of():
    assert group_total([share("a", 50, 2_000), share("b", 90, 100)], YEAR).value == pytest.approx(
        100 * 1_090 / 2_100
    )
    assert group_total(
        [share("a", 50, 2, "thousand orders"), share("b", 90, 100)], YEAR
    ).value == pytest.approx(100 * 1_090 / 2_100)
    assert group_total([share("a", 50, 2_000), share("b", 90, None)], YEAR).value == 50
    assert group_total([share("a", None, 2_000), share("b", None, 1)], YEAR).value is None


def test_one_share_stands_for_itself():
    alone = Part("a", Measured(indicator("last", unit="%"), history(at("2019-06-30", 70))))
    assert group_total([alone], YEAR).value == 70


def test_percentages_are_never_summed():
    alone = Part("a", Measured(indicator("last", unit="%"), history(at("2019-06-30", 70))))
    with pytest.raises(InvalidInput, match="Percentages are never summed") as caught:
        group_total([share("b", 50, 10), alone], YEAR)
    assert caught.value.field == "denominator"


def ratio(unit_id: str, above, below, unit: str = "kg/order") -> Part:
    numerator = Measured(indicator(unit="kg"), history(*months("2019-01-01", above)))
    denominator = Measured(indicator(unit="orders"), history(*months("2019-01-01", below)))
    own = Measured(indicator("ratio", unit=unit), ratio_history(numerator, denominator, unit))
    return Part(unit_id, own, numerator, denominator)


def test_a_group_ratio_is_sum_over_sum():
    total = group_total([ratio("a", [10, 10], [100, 100]), ratio("b", [90, 5], [100, None])], YEAR)
    assert total.value == pytest.approx(110 / 300)
    assert (total.coverage.units, total.coverage.of_units) == (2, 2)
    assert group_total([ratio("a", [10], [0])], YEAR).value is None
    assert group_total([ratio("a", [10], [0]), ratio("b", [], [])], YEAR).value is None


def test_a_ratio_without_its_inputs_is_refused():
    with pytest.raises(InvalidInput, match="a mean of ratios would be wrong") as caught:
        group_total([Part("a", Measured(indicator("ratio", unit="%"), history()))], YEAR)
    assert caught.value.field == "numerator"


@pytest.mark.parametrize("other", [a for a in Account if a is not Account.INVENTORY])
def test_accounts_are_never_mixed(other: Account):
    parts = [flow("a", [1], "t CO2e", "inventory"), flow("b", [1], "t CO2e", other.value)]
    for order in (parts, parts[::-1]):
        with pytest.raises(AccountsNotMixed, match=f"“{other.value}”") as caught:
            group_total(order, YEAR)
        assert caught.value.field == "account"
        assert "“inventory”" in str(caught.value)


def test_the_refusal_says_why():
    for account, reason in (
        ("avoided", "do not reduce it"),
        ("equivalence", "illustrates an amount"),
        ("context", "surroundings"),
        ("finance", "different questions"),
    ):
        with pytest.raises(AccountsNotMixed, match=reason):
            check_addable([flow("a", [], account="inventory"), flow("b", [], account=account)])


def test_different_dimensions_and_aggregations_are_refused():
    with pytest.raises(UnitMismatch):
        group_total([flow("a", [1], "kg"), flow("b", [1], "kg CO2")], YEAR)
    with pytest.raises(InvalidInput, match="made in different ways") as caught:
        group_total([flow("a", [1], "stations"), level("b", 5)], YEAR)
    assert caught.value.field == "aggregation"
    with pytest.raises(InvalidInput, match="nothing to add"):
        group_total([], YEAR)
