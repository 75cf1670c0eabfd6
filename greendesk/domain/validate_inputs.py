"""A computed indicator held against what it is computed from."""

from __future__ import annotations

from greendesk.domain.accounts import check_accounts
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput
from greendesk.domain.measures import product_conversion, quotient_conversion
from greendesk.domain.model import Aggregation, Indicator


def check_inputs(indicator: Indicator, catalog: Catalog) -> None:
    """The units, aggregation and accounts of what an indicator is computed from fit it.

    Raises:
        InvalidInput: with the field.
    """
    if indicator.numerator_id is not None and indicator.denominator_id is not None:
        above, below = catalog.indicator(indicator.numerator_id), catalog.indicator(indicator.denominator_id)
        quotient_conversion(above.unit, below.unit, indicator.unit)
    if indicator.source_id is not None and indicator.factor_id is not None:
        source, factor = catalog.indicator(indicator.source_id), catalog.factor(indicator.factor_id)
        product_conversion(source.unit, factor.unit, indicator.unit)
        _check_same_aggregation(indicator, source)
    check_accounts(indicator, catalog)


def _check_same_aggregation(indicator: Indicator, source: Indicator) -> None:
    """A product is a flow or a level as its source is; a ratio's product is a level."""
    fitting = (Aggregation.LAST, Aggregation.MEAN) if source.is_ratio else (source.aggregation,)
    if indicator.aggregation not in fitting:
        raise InvalidInput(
            f"“{indicator.name}” is made from “{source.name}”, so its aggregation must be {fitting[0]}, "
            f"not {indicator.aggregation}.",
            "aggregation",
        )
