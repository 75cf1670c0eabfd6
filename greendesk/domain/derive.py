"""Derived indicators: numerator / denominator, and source x factor. Computed, never typed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from greendesk.domain.aggregate import by_month, ending_in, joined, rating_of, value_of
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import UnitMismatch
from greendesk.domain.frozen import frozen
from greendesk.domain.measures import product_conversion, quotient_conversion, scaled
from greendesk.domain.model import Aggregation, Factor, Indicator
from greendesk.domain.periods import Period, month_end, month_ordinal, month_start
from greendesk.domain.quality import Rating, rating_of_value, weaker
from greendesk.domain.slices import History, Slice


@frozen
class Measured:
    """An indicator with its history."""

    indicator: Indicator
    history: History


def derived_history(indicator: Indicator, catalog: Catalog, history_of: Callable[[str], History]) -> History:
    """The history of a derived indicator, computed from those of its inputs.

    Empty where the units no longer fit, for an input was changed since it was made.

    Args:
        indicator: a ratio or a product.
        catalog: its inputs and factors.
        history_of: the history of an indicator by its id.
    """

    def measured(indicator_id: str) -> Measured:
        return Measured(catalog.indicator(indicator_id), history_of(indicator_id))

    try:
        if indicator.numerator_id and indicator.denominator_id:
            above, below = measured(indicator.numerator_id), measured(indicator.denominator_id)
            return ratio_history(above, below, indicator.unit)
        if indicator.source_id and indicator.factor_id:
            factor = catalog.factor(indicator.factor_id)
            return scaled_history(measured(indicator.source_id), factor, indicator.unit)
    except UnitMismatch:
        pass
    return History()


def ratio_history(numerator: Measured, denominator: Measured, unit: str) -> History:
    """The history of ``numerator / denominator``, one slice for each month in which both end.

    Both are taken over the same months: when one is measured monthly and the other quarterly, the three
    months are added up (or averaged) first, and a month missing among them leaves no ratio. A level
    (``last``) is taken as it stands in the month. Either missing, or a denominator of zero: no value.

    Args:
        numerator: what is divided.
        denominator: what it is divided by.
        unit: of the ratio; the result is converted when all three units are known ("%" of kg / kg: x 100).

    Raises:
        UnitMismatch: the units are known and their quotient is not an amount of ``unit``.
    """
    factor = ratio_factor(numerator.indicator.unit, denominator.indicator.unit, unit)
    a_days, b_days = dict(numerator.history.covered), dict(denominator.history.covered)
    slices: list[Slice] = []
    covered: dict[int, int] = {}
    for first, above, below in _pairs(numerator, denominator):
        value = _quotient(above, below, numerator, denominator, factor)
        if value is not None:
            quality = _weaker([above], [below], numerator, denominator).quality
            slices.append(_ratio_slice(above, below, value, quality))
            for month in range(first, below.month + 1):
                covered[month] = min(a_days.get(month, 0), b_days.get(month, 0))
    return History(tuple(slices), tuple(sorted(covered.items())))


def ratio_over(numerator: Measured, denominator: Measured, unit: str, period: Period) -> float | None:
    """The ratio over a longer period: total / total, never a mean of ratios. None: no data, or zero below."""
    matched = matched_over(numerator, denominator, period)
    if matched is None or not matched[1]:
        return None
    factor = ratio_factor(numerator.indicator.unit, denominator.indicator.unit, unit)
    return scaled(matched[0] / matched[1], factor)


def matched_over(numerator: Measured, denominator: Measured, period: Period) -> tuple[float, float] | None:
    """Numerator and denominator over a period, each in its own unit.

    Only months in which both are measured count, so that a gap on one side does not bend their ratio. None:
    there are none.
    """
    pairs = [(above, below) for _, above, below in _pairs(numerator, denominator, period)]
    if not pairs:
        return None
    a = value_of(joined([above for above, _ in pairs]), numerator.indicator.aggregation)
    b = value_of(joined([below for _, below in pairs]), denominator.indicator.aggregation)
    return None if a is None or b is None else (a, b)


def ratio_rating(numerator: Measured, denominator: Measured, period: Period) -> Rating:
    """The data quality of ``ratio_over``: that of its weaker side."""
    pairs = [(above, below) for _, above, below in _pairs(numerator, denominator, period)]
    return _weaker([above for above, _ in pairs], [below for _, below in pairs], numerator, denominator)


def _weaker(
    above: Sequence[Slice], below: Sequence[Slice], numerator: Measured, denominator: Measured
) -> Rating:
    return weaker(
        rating_of(above, numerator.indicator.aggregation),
        rating_of(below, denominator.indicator.aggregation),
    )


def ratio_factor(numerator_unit: str, denominator_unit: str, unit: str) -> Fraction:
    """What a plain quotient is multiplied by to be in ``unit``: 1 if any of the units is not known.

    Raises:
        UnitMismatch: the units are known and do not fit.
    """
    return quotient_conversion(numerator_unit, denominator_unit, unit) or Fraction(1)


def scaled_history(source: Measured, factor: Factor, unit: str) -> History:
    """The history of ``source x factor`` in ``unit``; what is estimated or missing stays so.

    A plain product if one of the three units is not known, else converted: kWh x "g CO2/kWh" in "t CO2".

    Raises:
        UnitMismatch: the units are known and their product is not an amount of ``unit``.
    """
    exact = product_conversion(source.indicator.unit, factor.unit, unit) or Fraction(1)

    def times(value: float) -> float:
        return scaled(value * factor.value, exact)

    slices = tuple(
        replace(
            piece,
            total=times(piece.total),
            last=None if piece.last is None else times(piece.last),
            mean=None if piece.mean is None else times(piece.mean),
            weight=abs(times(piece.weight)),
            weighted=abs(times(piece.weighted)),
        )
        for piece in source.history.slices
    )
    return History(slices, source.history.covered)


def _pairs(
    numerator: Measured, denominator: Measured, period: Period | None = None
) -> Iterator[tuple[int, Slice, Slice]]:
    """(first month, numerator, denominator) over the same months, in order; both have a value.

    ``period``: only those that end in it.
    """
    above, below = _joined(numerator, denominator, period)
    place = {piece.month: n for n, piece in enumerate(above)}
    for n, piece in enumerate(below):
        k = place.get(piece.month)
        if k is None or (period and not period.start <= max(piece.end, above[k].end) <= period.end):
            continue
        first = min(_first_month(above[k], numerator), _first_month(piece, denominator))
        a, b = _back_to(first, above, k, numerator), _back_to(first, below, n, denominator)
        if a is not None and b is not None:
            yield first, a, b


def _joined(
    numerator: Measured, denominator: Measured, period: Period | None
) -> tuple[tuple[Slice, ...], tuple[Slice, ...]]:
    """Monthly slices of both; with a period only those that may matter to a ratio that ends in it."""
    both = numerator.history.slices, denominator.history.slices
    if period is not None:
        whole = Period(month_start(month_ordinal(period.start)), month_end(month_ordinal(period.end)))
        ending = [piece.start for slices in both for piece in ending_in(slices, whole)]
        reach = Period(month_start(month_ordinal(min(ending, default=whole.start))), whole.end)
        both = ending_in(both[0], reach), ending_in(both[1], reach)
    return by_month(History(both[0])).slices, by_month(History(both[1])).slices


def _is_over_time(measured: Measured) -> bool:
    return measured.indicator.aggregation in (Aggregation.SUM, Aggregation.MEAN)


def _first_month(piece: Slice, measured: Measured) -> int:
    """The first month that a slice speaks for; a level speaks for the month in which it ends."""
    return piece.period.month_ordinals()[0] if _is_over_time(measured) else piece.month


def _back_to(first: int, slices: Sequence[Slice], at: int, measured: Measured) -> Slice | None:
    """The slice ``at``, joined with those before it back to the month ``first``; None if they do not fit."""
    if value_of(slices[at], measured.indicator.aggregation) is None:
        return None
    start, reached = at, _first_month(slices[at], measured)
    if not _is_over_time(measured):
        return slices[at]
    while reached > first:
        start -= 1
        if start < 0 or not slices[start].count or slices[start].month not in (reached - 1, reached):
            return None
        reached = _first_month(slices[start], measured)
    return joined(slices[start : at + 1]) if reached == first else None


def _quotient(
    above: Slice, below: Slice, numerator: Measured, denominator: Measured, factor: Fraction
) -> float | None:
    a = value_of(above, numerator.indicator.aggregation)
    b = value_of(below, denominator.indicator.aggregation)
    return scaled(a / b, factor) if a is not None and b else None


def _ratio_slice(above: Slice, below: Slice, value: float, quality: float | None) -> Slice:
    rating = rating_of_value(value, quality)
    return Slice(
        start=min(above.start, below.start),
        end=max(above.end, below.end),
        last=value,
        mean=value,
        days=min(above.days, below.days),
        count=1,
        estimated=int(above.estimated + below.estimated > 0),
        illustrative=int(above.illustrative + below.illustrative > 0),
        restated=int(above.restated + below.restated > 0),
        rated=rating.rated,
        weight=rating.weight,
        weighted=rating.weighted,
        last_quality=quality,
    )
