"""One figure for several business units. What must not be added is refused, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

from greendesk.domain.accounts import REASONS
from greendesk.domain.aggregate import ending_in, value_over, weighted_mean
from greendesk.domain.coverage import month_shares
from greendesk.domain.derive import Measured, matched_over, ratio_factor
from greendesk.domain.errors import AccountsNotMixed, InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.domain.measures import conversion, is_percentage, scaled
from greendesk.domain.model import Account, Aggregation
from greendesk.domain.periods import Period
from greendesk.domain.progress import Coverage
from greendesk.domain.slices import History


@frozen
class Part:
    """What one business unit contributes.

    Attributes:
        unit_id: the business unit, for the count of units measured.
        measured: the indicator with its history; an empty history counts as expected and missing.
        numerator: for a ratio, what is divided.
        denominator: for a ratio, what it is divided by; for a share that was typed in, its weight.
    """

    unit_id: str
    measured: Measured
    numerator: Measured | None = None
    denominator: Measured | None = None


@frozen
class Total:
    """A group's figure in ``unit``; None if nothing was measured. Months do not apply to levels: 0 of 0."""

    value: float | None
    unit: str
    coverage: Coverage
    estimated: bool = False
    illustrative: bool = False


def group_total(parts: Sequence[Part], period: Period) -> Total:
    """The figure of several units over ``period``, in the unit of the first part.

    Flows are summed, levels are sums of the last values, shares are weighted by their denominators, and a
    ratio is sum of numerators / sum of denominators, never a mean of ratios.

    Raises:
        AccountsNotMixed: the parts are of different accounts.
        UnitMismatch: the parts have different dimensions.
        InvalidInput: nothing to add, different aggregations, or percentages without what they are shares of.
    """
    if not parts:
        raise InvalidInput("There is nothing to add: choose at least one indicator.", "indicator")
    check_addable(parts)
    first = parts[0].measured.indicator
    by_weight = first.aggregation is not Aggregation.RATIO and is_percentage(first.unit)
    if first.aggregation is Aggregation.RATIO:
        value = _ratio(parts, period)
    elif by_weight:
        value = _weighted_shares(parts, period)
    else:
        value = _sum(parts, period)
    counted = [
        piece for part in parts for piece in ending_in(part.measured.history.slices, period) if piece.count
    ]
    return Total(
        value,
        first.unit,
        group_coverage(parts, period),
        estimated=any(piece.estimated for piece in counted),
        illustrative=any(piece.illustrative for piece in counted),
    )


def check_addable(parts: Sequence[Part]) -> None:
    """Refuse what ``group_total`` refuses, without computing anything."""
    indicators = [part.measured.indicator for part in parts]
    first = indicators[0]
    for other in indicators[1:]:
        if other.account is not first.account:
            raise AccountsNotMixed(_mixed(first.account, other.account), "account")
        if other.aggregation is not first.aggregation:
            raise InvalidInput(
                f"“{first.name}” ({first.aggregation}) and “{other.name}” ({other.aggregation}) are made in "
                "different ways and cannot be one figure; choose indicators with the same aggregation.",
                "aggregation",
            )
        conversion(other.unit, first.unit)
    for part in parts:
        indicator = part.measured.indicator
        if indicator.is_ratio and (part.numerator is None or part.denominator is None):
            raise InvalidInput(
                f"The ratio “{indicator.name}” needs its numerator and denominator for a group figure: "
                "a mean of ratios would be wrong.",
                "numerator",
            )
        if (
            not indicator.is_ratio
            and is_percentage(indicator.unit)
            and part.denominator is None
            and len(parts) > 1
        ):
            raise InvalidInput(
                f"Percentages are never summed: “{indicator.name}” needs the amount that it is a share of; "
                "give numerator and denominator, or look at each unit alone.",
                "denominator",
            )


def group_coverage(parts: Sequence[Part], period: Period) -> Coverage:
    """Units measured of units expected, and the months that all measured units cover ("16 of 18, 11 of 12").

    The fraction is the mean over the expected units of the measured share of the period; for levels and
    ratios, which have no months, the share of units with a value.
    """
    return combined_coverage(
        [(part.unit_id, measured_shares(part.measured.history, period)) for part in parts],
        months_counted(parts[0].measured.indicator.aggregation, period),
    )


def months_counted(aggregation: Aggregation, period: Period) -> int:
    """How many months a total over ``period`` must have; 0 for levels and ratios."""
    return len(period.month_ordinals()) if aggregation is Aggregation.SUM else 0


def combined_coverage(parts: Sequence[tuple[str, Sequence[float] | None]], months: int) -> Coverage:
    """``group_coverage`` from what is known of each part.

    Args:
        parts: id of the business unit, and its ``measured_shares`` of one period. Not empty.
        months: of the period; 0 for levels and ratios, which have none.
    """
    present = [shares for _, shares in parts if shares is not None]
    units = len({unit_id for unit_id, shares in parts if shares is not None})
    of_units = len({unit_id for unit_id, _ in parts})
    if not months:
        return Coverage(0, 0, units / of_units, units, of_units)
    whole = sum(min(shares) >= 0.5 for shares in zip(*present, strict=True))
    fraction = fsum(sum(shares) / months for shares in present) / len(parts)
    return Coverage(whole, months, fraction, units, of_units)


def measured_shares(history: History, period: Period) -> list[float] | None:
    """The measured share 0..1 of each month of a period; None if there is no value in it at all."""
    has_value = any(piece.count for piece in ending_in(history.slices, period))
    return month_shares(history, period) if has_value else None


def _sum(parts: Sequence[Part], period: Period) -> float | None:
    unit = parts[0].measured.indicator.unit
    values = []
    for part in parts:
        indicator = part.measured.indicator
        value = value_over(part.measured.history, indicator.aggregation, period)
        if value is not None:
            values.append(scaled(value, conversion(indicator.unit, unit)))
    return fsum(values) if values else None


def _weighted_shares(parts: Sequence[Part], period: Period) -> float | None:
    """The mean of typed-in shares, weighted by what they are shares of."""
    if len(parts) == 1:
        return _sum(parts, period)
    unit = parts[0].measured.indicator.unit
    both = [(part.measured, part.denominator) for part in parts if part.denominator is not None]
    return weighted_mean(_matched(both, unit, both[0][1].indicator.unit, period))


def _ratio(parts: Sequence[Part], period: Period) -> float | None:
    """Sum of numerators / sum of denominators, over what both measure."""
    both = [
        (p.numerator, p.denominator) for p in parts if p.numerator is not None and p.denominator is not None
    ]
    above_unit, below_unit = both[0][0].indicator.unit, both[0][1].indicator.unit
    pairs = _matched(both, above_unit, below_unit, period)
    divisor = fsum(below for _, below in pairs)
    if not divisor:
        return None
    factor = ratio_factor(above_unit, below_unit, parts[0].measured.indicator.unit)
    return scaled(fsum(above for above, _ in pairs) / divisor, factor)


def _matched(
    both: Sequence[tuple[Measured, Measured]], above_unit: str, below_unit: str, period: Period
) -> list[tuple[float, float]]:
    """Each pair over the period, in the units asked for; pairs that are not measured together left out."""
    found = []
    for above, below in both:
        matched = matched_over(above, below, period)
        if matched is not None:
            a = scaled(matched[0], conversion(above.indicator.unit, above_unit))
            found.append((a, scaled(matched[1], conversion(below.indicator.unit, below_unit))))
    return found


def _mixed(a: Account, b: Account) -> str:
    reason = REASONS.get(b) or REASONS.get(a) or "they answer different questions"
    return (
        f"An amount of the account “{a}” is never added to one of the account “{b}”: {reason}. "
        "Look at each account by itself."
    )
