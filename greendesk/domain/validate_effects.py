"""What a change would do to others: to indicators computed from it, to goals on it."""

from __future__ import annotations

from collections.abc import Iterable

from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import AccountsNotMixed, InvalidInput, UnitMismatch
from greendesk.domain.model import Factor, Indicator
from greendesk.domain.validate_goal import check_goal
from greendesk.domain.validate_inputs import check_inputs


def check_effects_of_indicator(indicator: Indicator, catalog: Catalog) -> None:
    """Refuse a change that breaks an indicator computed from this one, or a goal on it.

    Args:
        indicator: as it would be.
        catalog: as it is.

    Raises:
        InvalidInput: with the field of the changed indicator that is at fault.
    """
    before = catalog.indicators.get(indicator.id)
    if before is None or before == indicator:
        return
    after = catalog.having(indicator)
    _check_computed(after.dependents.get(indicator.id, ()), after, "aggregation")
    if (before.aggregation, before.direction) == (indicator.aggregation, indicator.direction):
        return
    field = "direction" if before.aggregation is indicator.aggregation else "aggregation"
    for goal in catalog.goals_by_indicator.get(indicator.id, ()):
        try:
            check_goal(goal, indicator)
        except InvalidInput as error:
            raise InvalidInput(
                f"A goal of “{indicator.name}” would no longer fit: {error.message} Change the goal first.",
                field,
            ) from error


def check_effects_of_factor(factor: Factor, catalog: Catalog) -> None:
    """Refuse a change that breaks an indicator computed with this factor, directly or through others.

    Raises:
        InvalidInput: with the field of the factor that is at fault.
    """
    before = catalog.factors.get(factor.id)
    if before is None or (before.value, before.unit) == (factor.value, factor.unit):
        return
    after = catalog.having(factor)
    users = [indicator.id for indicator in after.indicators.values() if indicator.factor_id == factor.id]
    concerned = dict.fromkeys(users)
    for user in users:
        concerned.update(dict.fromkeys(after.dependents.get(user, ())))
    _check_computed(concerned, after, "value")


def _check_computed(ids: Iterable[str], catalog: Catalog, otherwise: str) -> None:
    for computed in map(catalog.indicator, ids):
        try:
            check_inputs(computed, catalog)
        except UnitMismatch as error:
            raise UnitMismatch(
                f"“{computed.name}” is computed from this and would no longer fit: {error.message}", "unit"
            ) from error
        except AccountsNotMixed as error:
            field = "value" if error.field == "factor" else error.field
            raise AccountsNotMixed(error.message, field) from error
        except InvalidInput as error:
            raise InvalidInput(error.message, otherwise) from error
