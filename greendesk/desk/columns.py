"""Values of indicators over the columns of a chart or table, kept until they change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from greendesk.desk.change import Change
from greendesk.desk.core import Core
from greendesk.domain.aggregate import ending_in, until, value_over
from greendesk.domain.derive import Measured, ratio_over
from greendesk.domain.errors import UnitMismatch
from greendesk.domain.figures import Quality, Value
from greendesk.domain.model import Indicator
from greendesk.domain.periods import Period
from greendesk.domain.slices import History, Slice

KEPT = 4096  # rows: an indicator in one set of columns


class Columns(QObject):
    def __init__(self, core: Core) -> None:
        super().__init__()
        self._core = core
        self._kept: dict[tuple[str, tuple[Period, ...]], tuple[Value, ...]] = {}
        core.forgetting.connect(self._forget)

    def of(self, indicator_id: str, columns: tuple[Period, ...]) -> tuple[Value, ...]:
        """One value per column, measured by the reporting date; None where nothing was."""
        key = (indicator_id, columns)
        values = self._kept.get(key)
        if values is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            values = self._kept[key] = self._compute(self._core.catalog.indicator(indicator_id), columns)
        return values

    @Slot(object)
    def _forget(self, change: Change) -> None:
        if change.catalog or change.everything:
            self._kept.clear()
        else:
            self._kept = {key: row for key, row in self._kept.items() if key[0] not in change.indicators}

    def _compute(self, indicator: Indicator, columns: Sequence[Period]) -> tuple[Value, ...]:
        history = self._measured(indicator.id).history
        return tuple(
            Value(
                self._value(indicator, history, column),
                column,
                quality_of(ending_in(history.slices, column)),
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

    def _measured(self, indicator_id: str) -> Measured:
        indicator = self._core.catalog.indicator(indicator_id)
        return Measured(indicator, until(self._core.histories.of(indicator_id), self._core.as_of))


def quality_of(slices: Sequence[Slice]) -> Quality:
    """The lowest quality among the values of some slices."""
    if any(piece.illustrative for piece in slices):
        return Quality.ILLUSTRATIVE
    return Quality.ESTIMATED if any(piece.estimated for piece in slices) else Quality.REPORTED


def lowest(values: Sequence[Value]) -> Quality:
    """The lowest quality among values that are there."""
    found = {value.quality for value in values if value.value is not None}
    for quality in (Quality.ILLUSTRATIVE, Quality.ESTIMATED):
        if quality in found:
            return quality
    return Quality.REPORTED


def summed(values: Sequence[Value], period: Period, *, expected: int | None = None) -> Value:
    """Values of several indicators in one column as one; missing ones are counted, not taken as zero."""
    there = [value for value in values if value.value is not None]
    total = sum(value.value for value in there if value.value is not None) if there else None
    ids = tuple(dict.fromkeys(i for value in values for i in value.indicator_ids))
    return Value(
        total, period, lowest(values), ids, len(there), len(values) if expected is None else expected
    )


def labelled(value: Value, units_measured: int, units_expected: int) -> Value:
    return replace(value, units_measured=units_measured, units_expected=units_expected)
