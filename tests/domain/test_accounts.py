"""Nothing of other accounts comes into the inventory: by no product, ratio, chain or later change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.accounts import check_accounts, check_inventory
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import AccountsNotMixed
from greendesk.domain.model import Account, Factor, Indicator, WorkspaceInfo
from greendesk.domain.names import Name
from greendesk.domain.validate import check_factor, check_indicator
from tests.domain.making import indicator, initiative

ONE, MINUS, NONE = (
    Factor(code, Name(code), value, "", id=code)
    for code, value in (("one", 1.0), ("minus", -1.0), ("none", 0.0))
)
NEVER = (Account.AVOIDED, Account.EQUIVALENCE, Account.CONTEXT)
CARRIED = (Account.INVENTORY, Account.ACTIVITY, Account.FINANCE)


def amount(name: str, account: str, **inputs: str) -> Indicator:
    aggregation = "ratio" if "numerator_id" in inputs else "sum"
    return indicator(aggregation, unit="", account=account, name=name, id=name, code=name, **inputs)


def catalog(*indicators: Indicator) -> Catalog:
    return Catalog(
        WorkspaceInfo(),
        initiatives=[replace(initiative(), id="initiative")],
        indicators=indicators,
        factors=[ONE, MINUS, NONE],
    )


def product(name: str, account: str, source: str, factor: str = "one") -> Indicator:
    return amount(name, account, source_id=source, factor_id=factor)


def refused(words: str, field: str):
    return pytest.raises(AccountsNotMixed, match=words, check=lambda error: error.field == field)


@pytest.mark.parametrize("account", NEVER)
@pytest.mark.parametrize("factor", ["one", "minus", "none"])
def test_an_amount_kept_apart_is_no_source_of_the_inventory(account: Account, factor: str) -> None:
    source, made = amount("origin", account), product("net", "inventory", "origin", factor)
    with refused(f"would be computed from “origin” of the account “{account}”: ", "account"):
        check_indicator(made, catalog(source))


@pytest.mark.parametrize("account", CARRIED)
def test_activity_money_and_inventory_are_sources_of_the_inventory(account: Account) -> None:
    check_indicator(product("made", "inventory", "origin"), catalog(amount("origin", account)))
    check_indicator(product("made", "inventory", "origin", "none"), catalog(amount("origin", account)))


@pytest.mark.parametrize("account", CARRIED)
def test_a_factor_below_zero_nets_against_the_inventory(account: Account) -> None:
    with refused("the factor “minus” \\(-1\\) lies below zero", "factor"):
        check_indicator(product("made", "inventory", "origin", "minus"), catalog(amount("origin", account)))


@pytest.mark.parametrize("account", [account for account in Account if account is not Account.INVENTORY])
@pytest.mark.parametrize("origin", Account)
def test_any_amount_may_be_made_outside_the_inventory(account: Account, origin: Account) -> None:
    known = catalog(amount("origin", origin))
    check_indicator(product("made", account, "origin"), known)
    check_indicator(product("made", account, "origin", "minus"), known)


@pytest.mark.parametrize("account", NEVER)
def test_a_ratio_of_the_inventory_counts_the_inventory(account: Account) -> None:
    known = catalog(amount("above", account), amount("below", "activity"))
    with refused("“above”", "account"):
        check_indicator(amount("r", "inventory", numerator_id="above", denominator_id="below"), known)


def test_what_the_inventory_is_divided_by_may_be_context() -> None:
    known = catalog(amount("tonnes", "inventory"), amount("area", "context"), amount("spared", "avoided"))
    check_indicator(amount("r", "inventory", numerator_id="tonnes", denominator_id="area"), known)
    with refused("“spared”", "account"):
        check_indicator(amount("r", "inventory", numerator_id="tonnes", denominator_id="spared"), known)
    with refused("“area”", "account"):
        check_indicator(amount("r", "inventory", numerator_id="area", denominator_id="area"), known)


def test_a_chain_through_an_activity_is_seen() -> None:
    chain = catalog(amount("spared", "avoided"), product("between", "activity", "spared"))
    with refused("“spared”", "account"):
        check_indicator(product("made", "inventory", "between"), chain)
    chain = catalog(amount("power", "activity"), product("between", "activity", "power", "minus"))
    with refused("“minus”", "factor"):
        check_indicator(product("made", "inventory", "between"), chain)


def test_a_chain_that_divides_twice_is_seen() -> None:
    inverse = amount("inverse", "activity", numerator_id="power", denominator_id="spared")
    chain = catalog(amount("power", "activity"), amount("spared", "avoided"), inverse)
    with refused("“spared”", "account"):
        check_indicator(amount("r", "inventory", numerator_id="power", denominator_id="inverse"), chain)


def test_the_account_of_a_source_does_not_change_under_the_inventory() -> None:
    power = amount("power", "activity")
    known = catalog(power, product("between", "activity", "power"), product("made", "inventory", "between"))
    with refused("“made” belongs to the inventory", "account"):
        check_indicator(replace(power, account=Account.AVOIDED), known)
    check_indicator(replace(power, account=Account.FINANCE), known)


def test_a_factor_of_the_inventory_does_not_fall_below_zero() -> None:
    power = amount("power", "activity")
    known = catalog(
        power, product("between", "activity", "power"), product("made", "inventory", "between", "none")
    )
    for factor in (ONE, NONE):
        with refused("lies below zero", "value"):
            check_factor(replace(factor, value=-0.5), known)
    check_factor(replace(MINUS, value=-0.5), known)
    check_factor(replace(ONE, value=0.5), known)


@given(
    st.lists(
        st.tuples(st.sampled_from(Account), st.integers(0, 4), st.sampled_from(["one", "minus"])), max_size=5
    )
)
def test_no_chain_of_products_carries_anything_into_the_inventory(links) -> None:
    made = [amount("0", "avoided")]
    for n, (account, source, factor) in enumerate(links, 1):
        made.append(product(str(n), account, str(source % n), factor))
    known = catalog(*made)  # each leads back to the avoided amount
    for each in made:
        if each.account is Account.INVENTORY:
            with pytest.raises(AccountsNotMixed):
                check_accounts(each, known)
            with pytest.raises(AccountsNotMixed):
                check_inventory(known)
        else:
            check_accounts(each, known)
