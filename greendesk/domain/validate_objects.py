"""Checks of the objects that make up a workspace. Each refusal is one sentence and names the field."""

from __future__ import annotations

from collections.abc import Iterable

from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import BusinessUnit, Factor, Indicator, Initiative, WorkspaceInfo
from greendesk.domain.names import Name
from greendesk.domain.recalculation import check_threshold
from greendesk.domain.validate_effects import check_effects_of_factor, check_effects_of_indicator
from greendesk.domain.validate_field import (
    check_code,
    check_day,
    check_fiscal_year_start,
    check_name,
    check_number,
    check_text,
    check_unit_text,
    check_year,
    plain,
)
from greendesk.domain.validate_inputs import check_inputs


def check_workspace(info: WorkspaceInfo) -> None:
    """The workspace's own settings.

    Raises:
        InvalidInput: with the field.
    """
    check_name(Name(info.name), "name")
    check_fiscal_year_start(info.fiscal_year_start)
    if not (
        len(info.currency) == 3
        and info.currency.isascii()
        and info.currency.isalpha()
        and info.currency.isupper()
    ):
        raise InvalidInput(
            f"The currency “{plain(info.currency)}” is not a code of three capital letters, such as CNY.",
            "currency",
        )
    check_day(info.as_of, "as_of")
    check_threshold(info.recalculation)


def check_unit(unit: BusinessUnit, catalog: Catalog) -> None:
    """A business unit has its own code, a name, and a parent that is not below it.

    Raises:
        InvalidInput: with the field.
    """
    check_code(unit.code)
    check_name(unit.name)
    _check_code_is_free(unit.code, unit.id, catalog.units.values(), "business unit")
    parent_id, above = unit.parent_id, set[str]()
    while parent_id is not None and parent_id not in above:
        if parent_id == unit.id:
            raise InvalidInput(
                f"“{unit.name}” would become a part of itself; choose a parent that is not below it.",
                "parent",
            )
        above.add(parent_id)
        parent_id = catalog.unit(parent_id).parent_id


def check_initiative(initiative: Initiative, catalog: Catalog) -> None:
    """An initiative has its own code, a name, a business unit, and ends after it starts.

    Raises:
        InvalidInput: with the field.
        NotFound: the business unit is gone.
    """
    check_code(initiative.code)
    check_name(initiative.name)
    _check_code_is_free(initiative.code, initiative.id, catalog.initiatives.values(), "initiative")
    catalog.unit(initiative.unit_id)
    check_text(initiative.owner, "owner")
    for text in (initiative.description.en, initiative.description.ko, initiative.description.zh_CN):
        check_text(text or "", "description")
    _check_tags(initiative)
    check_day(initiative.start, "start")
    check_day(initiative.end, "end")
    if initiative.start is not None and initiative.end is not None and initiative.end < initiative.start:
        raise InvalidInput(
            f"“{initiative.name}” ends on {initiative.end}, before it starts on {initiative.start}.", "end"
        )


def _check_tags(initiative: Initiative) -> None:
    for tag in initiative.tags:
        check_text(tag, "tags")
        if not tag.strip():
            raise InvalidInput(f"A tag of “{initiative.name}” is empty; remove it.", "tags")


def check_factor(factor: Factor, catalog: Catalog) -> None:
    """A conversion factor has its own code, a name, a finite value, a unit, and fits what is made with it.

    Raises:
        InvalidInput: with the field.
    """
    check_code(factor.code)
    check_name(factor.name)
    _check_code_is_free(factor.code, factor.id, catalog.factors.values(), "factor")
    check_number(factor.value, f"The value of the factor “{factor.name}”", "value")
    check_unit_text(factor.unit)
    check_text(factor.source, "source")
    if factor.year is not None:
        check_year(factor.year, str(factor.year), "year")
    check_effects_of_factor(factor, catalog)


def check_indicator(indicator: Indicator, catalog: Catalog) -> None:
    """An indicator has its own code, a name, an initiative, and, if it is derived, inputs that fit.

    A ratio has a numerator and a denominator and nothing else; ``source x factor`` has both; neither leads
    back to itself; units that are known fit each other; nothing crosses into the inventory. A change leaves
    the indicators computed from it, and its goals, in order.

    Raises:
        InvalidInput: with the field.
        AccountsNotMixed: amounts of other accounts would come into the inventory.
        UnitMismatch: the inputs' units do not make the indicator's unit.
        NotFound: the initiative or an input is gone.
    """
    check_code(indicator.code)
    check_name(indicator.name)
    _check_code_is_free(indicator.code, indicator.id, catalog.indicators.values(), "indicator")
    catalog.initiative(indicator.initiative_id)
    check_unit_text(indicator.unit)
    _check_inputs_named(indicator)
    _check_no_cycle(indicator, catalog)
    check_inputs(indicator, catalog)
    check_effects_of_indicator(indicator, catalog)


def _check_inputs_named(indicator: Indicator) -> None:
    name = indicator.name
    if indicator.is_ratio:
        if indicator.source_id is not None or indicator.factor_id is not None:
            raise InvalidInput(f"The ratio “{name}” takes no source and no factor.", "source")
        if indicator.numerator_id is None:
            raise InvalidInput(f"The ratio “{name}” needs a numerator.", "numerator")
        if indicator.denominator_id is None:
            raise InvalidInput(f"The ratio “{name}” needs a denominator.", "denominator")
        return
    if indicator.numerator_id is not None or indicator.denominator_id is not None:
        raise InvalidInput(
            f"“{name}” has a numerator or denominator, so its aggregation must be “ratio”.", "aggregation"
        )
    if indicator.source_id is not None and indicator.factor_id is None:
        raise InvalidInput(f"“{name}” is computed from a source and needs a factor.", "factor")
    if indicator.factor_id is not None and indicator.source_id is None:
        raise InvalidInput(f"“{name}” has a factor and needs a source to multiply.", "source")


def _check_no_cycle(indicator: Indicator, catalog: Catalog) -> None:
    waiting, seen = list(indicator.inputs), set[str]()
    while waiting:
        current = waiting.pop()
        if current == indicator.id:
            field = "source" if indicator.source_id is not None else "numerator"
            raise InvalidInput(
                f"“{indicator.name}” would be computed from itself; choose another input.", field
            )
        if current not in seen:
            seen.add(current)
            waiting.extend(catalog.indicator(current).inputs)


def _check_code_is_free(
    code: str, own_id: str, others: Iterable[BusinessUnit | Initiative | Indicator | Factor], what: str
) -> None:
    if any(other.code == code and other.id != own_id for other in others):
        raise InvalidInput(f"Another {what} already has the code “{code}”; choose a different one.", "code")
