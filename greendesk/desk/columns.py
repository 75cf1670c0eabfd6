"""Values of indicators over the columns of a chart or table, kept until they change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QObject, Slot

from greendesk.desk.change import Change
from greendesk.desk.core import Core
from greendesk.desk.kept import Kept, of_view
from greendesk.domain.aggregate import ending_in, rating_over, until, value_over
from greendesk.domain.derive import Measured, ratio_over, ratio_rating
from greendesk.domain.errors import UnitMismatch
from greendesk.domain.figures import Basis, Value, basis_from, weakest
from greendesk.domain.group import measured_shares
from greendesk.domain.measures import conversion, scaled
from greendesk.domain.model import Indicator
from greendesk.domain.periods import Period
from greendesk.domain.quality import UNRATED, Rating, combined, scaled_rating
from greendesk.domain.slices import History, Slice

Ids = tuple[str, ...]
Values = tuple[Value, ...]


class Columns(QObject):
    def __init__(self, core: Core) -> None:
        super().__init__()
        self._core = core
        self._values = Kept[tuple[Period, ...], Values](core)
        self._sums: dict[tuple[Period, ...], dict[tuple[Ids, str], Values]] = {}
        self._shares = Kept[Period, list[float] | None](core)
        self._ratings = Kept[Period, Rating](core)
        core.forgetting.connect(self._forget)

    def of(self, indicator_id: str, columns: tuple[Period, ...]) -> Values:
        """One value per column, measured by the reporting date; None where nothing was."""
        kept = self._values.over(columns)
        values = kept.get(indicator_id)
        if values is None:
            values = kept[indicator_id] = self._compute(self._core.catalog.indicator(indicator_id), columns)
        return values

    def sums(self, groups: Iterable[Ids], unit: str, columns: tuple[Period, ...]) -> list[Values]:
        """The values of several indicators added up in each column, in ``unit``, for each of some groups.

        The indicators of a group must be addable.
        """
        kept = of_view(self._sums, columns)
        found = []
        for indicator_ids in groups:
            values = kept.get((indicator_ids, unit))
            if values is None:
                rows = [self._in_unit(indicator_id, unit, columns) for indicator_id in indicator_ids]
                values = rows[0] if len(rows) == 1 else tuple(map(summed, zip(*rows, strict=True), columns))
                kept[indicator_ids, unit] = values
            found.append(values)
        return found

    def measured_shares(self, indicator_ids: Iterable[str], span: Period) -> list[list[float] | None]:
        """The measured share of each month of ``span``, for each indicator; None: no value in it at all."""
        kept = self._shares.over(span)
        found = []
        for indicator_id in indicator_ids:
            if indicator_id not in kept:
                kept[indicator_id] = measured_shares(self._core.histories.of(indicator_id), span)
            found.append(kept[indicator_id])
        return found

    def rating(self, indicator_id: str, span: Period) -> Rating:
        """The data quality of an indicator's value over ``span``."""
        kept = self._ratings.over(span)
        found = kept.get(indicator_id)
        if found is None:
            found = kept[indicator_id] = self._rated(self._core.catalog.indicator(indicator_id), span)
        return found

    def rating_of_sum(self, indicator_ids: Iterable[str], unit: str, span: Period) -> Rating:
        """The data quality of the sum of several indicators in ``unit``."""
        ratings = [(indicator_id, self.rating(indicator_id, span)) for indicator_id in indicator_ids]
        return combined(
            scaled_rating(rating, float(conversion(self._core.catalog.indicator(indicator_id).unit, unit)))
            if rating.rated
            else rating
            for indicator_id, rating in ratings
        )

    @Slot(object)
    def _forget(self, change: Change) -> None:
        if change.catalog or change.everything:
            self._sums.clear()
            return
        for sums in self._sums.values():
            for key in [key for key in sums if not change.indicators.isdisjoint(key[0])]:
                del sums[key]

    def _in_unit(self, indicator_id: str, unit: str, columns: tuple[Period, ...]) -> tuple[Value, ...]:
        values = self.of(indicator_id, columns)
        factor = conversion(self._core.catalog.indicator(indicator_id).unit, unit)
        if factor == 1:
            return values
        return tuple(v if v.value is None else replace(v, value=scaled(v.value, factor)) for v in values)

    def _compute(self, indicator: Indicator, columns: Sequence[Period]) -> tuple[Value, ...]:
        history = self._measured(indicator.id).history
        return tuple(
            Value(
                self._value(indicator, history, column),
                column,
                basis_of(ending_in(history.slices, column)),
                (indicator.id,),
            )
            for column in columns
        )

    def _value(self, indicator: Indicator, history: History, column: Period) -> float | None:
        if not indicator.is_ratio:
            return value_over(history, indicator.aggregation, column)
        if indicator.numerator_id is None or indicator.denominator_id is None:
            return None
        numerator, denominator = (
            self._measured(indicator.numerator_id),
            self._measured(indicator.denominator_id),
        )
        try:
            return ratio_over(numerator, denominator, indicator.unit, column)
        except UnitMismatch:
            return None

    def _rated(self, indicator: Indicator, span: Period) -> Rating:
        if indicator.is_ratio:
            if indicator.numerator_id is None or indicator.denominator_id is None:
                return UNRATED
            above, below = self._measured(indicator.numerator_id), self._measured(indicator.denominator_id)
            return ratio_rating(above, below, span)
        return rating_over(self._measured(indicator.id).history.slices, indicator.aggregation, span)

    def _measured(self, indicator_id: str) -> Measured:
        indicator = self._core.catalog.indicator(indicator_id)
        return Measured(indicator, until(self._core.histories.of(indicator_id), self._core.as_of))


def basis_of(slices: Sequence[Slice]) -> Basis:
    """What the values of some slices rest on together."""
    return basis_from(
        estimated=any(piece.estimated for piece in slices),
        illustrative=any(piece.illustrative for piece in slices),
    )


def basis_of_sum(values: Iterable[Value]) -> Basis:
    """What a sum rests on, of the values that are there."""
    return weakest(value.basis for value in values if value.value is not None)


def summed(values: Sequence[Value], period: Period, *, expected: int | None = None) -> Value:
    """Values of different indicators in one column as one; missing ones are counted, not taken as zero."""
    there = [value for value in values if value.value is not None]
    total = sum(value.value for value in there if value.value is not None) if there else None
    ids = tuple(chain.from_iterable(value.indicator_ids for value in values))
    return Value(
        total, period, basis_of_sum(values), ids, len(there), len(values) if expected is None else expected
    )


def labelled(value: Value, units_measured: int, units_expected: int) -> Value:
    return Value(value.value, value.period, value.basis, value.indicator_ids, units_measured, units_expected)
