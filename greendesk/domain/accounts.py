"""Accounts kept apart: what an amount of the inventory may be made of. A refusal says why."""

from __future__ import annotations

from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import AccountsNotMixed
from greendesk.domain.model import Account, Indicator

# Why an amount of these accounts is never added to, or netted against, the inventory.
REASONS = {
    Account.AVOIDED: "avoided amounts happen outside the inventory and do not reduce it",
    Account.EQUIVALENCE: "an equivalence illustrates an amount, it is not one",
    Account.CONTEXT: "context describes the surroundings, not what the organisation did",
}


def check_accounts(indicator: Indicator, catalog: Catalog) -> None:
    """Refuse an inventory indicator that carries amounts of other accounts into the inventory.

    All that it is computed from, directly or through others, is looked at: an avoided amount does not become
    an inventory amount on the way through an activity. Activity and finance may be multiplied into the
    inventory (kWh or money times an emission factor), but by no factor below zero, which would net instead of
    add. What an amount is only divided by may be context (revenue, floor area, people).

    Raises:
        AccountsNotMixed: field ``account``, or ``factor`` for a factor below zero.
    """
    if indicator.account is not Account.INVENTORY:
        return
    made_of = _made_of(indicator, catalog)
    for origin, is_divisor in made_of:
        _check_carried(indicator, origin, is_divisor=is_divisor)
    for origin, _ in made_of:
        _check_factor(indicator, origin, catalog)


def check_inventory(catalog: Catalog) -> None:
    """``check_accounts`` of every indicator.

    Raises:
        AccountsNotMixed: as there.
    """
    for indicator in catalog.indicators.values():
        check_accounts(indicator, catalog)


def _made_of(indicator: Indicator, catalog: Catalog) -> list[tuple[Indicator, bool]]:
    """The indicator and all that it is computed from; True: only divided by."""
    found: dict[tuple[str, bool], tuple[Indicator, bool]] = {}
    waiting = [(indicator, False)]
    while waiting:
        current, is_divisor = waiting.pop()
        if (current.id, is_divisor) not in found:
            found[current.id, is_divisor] = current, is_divisor
            for input_id in current.inputs:
                divides = is_divisor or input_id not in (current.numerator_id, current.source_id)
                waiting.append((catalog.indicator(input_id), divides))
    return list(found.values())


def _check_carried(indicator: Indicator, origin: Indicator, *, is_divisor: bool) -> None:
    reason = REASONS.get(origin.account)
    if reason is None or (is_divisor and origin.account is Account.CONTEXT):
        return
    raise AccountsNotMixed(
        f"“{indicator.name}” belongs to the inventory, but would be computed from “{origin.name}” of the "
        f"account “{origin.account}”: {reason}. Choose another account, or compute it from something else.",
        "account",
    )


def _check_factor(indicator: Indicator, product: Indicator, catalog: Catalog) -> None:
    factor = None if product.factor_id is None else catalog.factor(product.factor_id)
    if factor is not None and factor.value < 0:
        raise AccountsNotMixed(
            f"“{indicator.name}” belongs to the inventory, and the factor “{factor.name}” ({factor.value:g}) "
            "lies below zero: it would be netted against the inventory. Use a factor of zero or more, or "
            "another account.",
            "factor",
        )
