"""Accounts are kept apart by the store too: another window may have written since a form was opened."""

from __future__ import annotations

from dataclasses import replace

import pytest

from greendesk.domain.errors import AccountsNotMixed
from greendesk.domain.model import Account, Indicator
from greendesk.domain.names import Name
from greendesk.store import Store
from tests.store.making import EVERYTHING, FACTORS, INDICATORS, UNMEASURED

MADE = Indicator(
    "made",
    "i-paper",
    Name("Made"),
    "",
    account=Account.INVENTORY,
    source_id="kg",
    factor_id="f-pe",
    id="made",
)
KG = INDICATORS[0]


def test_a_new_indicator(store: Store) -> None:
    store.update_indicator(replace(KG, account=Account.AVOIDED))
    with pytest.raises(AccountsNotMixed, match="“Plastic saved” of the account “avoided”"):
        store.insert_indicator(MADE)
    assert "made" not in store.catalog().indicators


def test_the_account_of_a_source(store: Store) -> None:
    store.insert_indicator(MADE)
    with pytest.raises(AccountsNotMixed, match="“Made” belongs to the inventory"):
        store.update_indicator(replace(KG, account=Account.CONTEXT))
    with pytest.raises(AccountsNotMixed, match="lies below zero"):
        store.update_factor(replace(FACTORS[0], value=-1.9))
    catalog = store.catalog()
    assert (catalog.indicator("kg"), catalog.factor("f-pe")) == (KG, FACTORS[0])


def test_a_filled_file(path) -> None:
    crossed = tuple(
        replace(each, account=Account.INVENTORY) if each.id == "product" else each for each in INDICATORS
    )
    Store.create(path, replace(UNMEASURED, indicators=crossed)).close()
    spared = tuple(replace(each, account=Account.AVOIDED) if each.id == "kg" else each for each in crossed)
    with pytest.raises(AccountsNotMixed):
        Store.create(path, replace(EVERYTHING, indicators=spared), overwrite=True)
    with Store.open(path) as store:
        assert store.read_all() == replace(UNMEASURED, indicators=crossed)


def test_a_file_that_was_crossed_elsewhere_can_be_put_right(store: Store) -> None:
    store.insert_indicator(MADE)
    store.insert_indicator(replace(MADE, code="other", id="other"))
    store._file.rows("UPDATE indicator SET account = 'avoided' WHERE id = 'kg'")
    for made in (MADE, replace(MADE, code="other", id="other")):
        store.update_indicator(replace(made, account=Account.EQUIVALENCE))
