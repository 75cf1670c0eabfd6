"""Series of a chart: at most twelve, the rest as "Other"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import fsum

from greendesk.domain.figures import MAX_SERIES, Series, Value, weakest
from greendesk.domain.names import Name

OTHER = Name("Other", "기타", "其他")


def with_other(series: Sequence[Series]) -> tuple[Series, ...]:
    """At most ``MAX_SERIES`` series: the largest in their order, the others added up as "Other".

    Only for values that may be added. A column in which none of the others has a value stays a gap.
    """
    if len(series) <= MAX_SERIES:
        return tuple(series)
    order = sorted((s for s in series if not s.is_other), key=_size, reverse=True)
    kept = order[: MAX_SERIES - 1]
    rest = [s for s in series if s not in kept]
    columns = zip(*(s.values for s in rest), strict=True)
    other = Series(OTHER, None, tuple(_added(values) for values in columns), is_other=True)
    return (*(s for s in series if s in kept), other)


def told_apart(series: Sequence[Series]) -> tuple[Series, ...]:
    """The series in colours that differ: a unit keeps its own, unless an earlier one of the chart has it.

    There are twelve colours and more units; of two with the same colour the later takes one that is free.
    """
    own = {s.colour % MAX_SERIES for s in series if s.colour is not None}
    free = [colour for colour in range(MAX_SERIES) if colour not in own]
    taken: set[int] = set()
    result = []
    for one in series:
        colour = None if one.colour is None else one.colour % MAX_SERIES
        if colour in taken and free:
            colour = free.pop(0)
        if colour is not None:
            taken.add(colour)
        result.append(one if colour == one.colour else replace(one, colour=colour))
    return tuple(result)


def _size(series: Series) -> float:
    return fsum(abs(value.value) for value in series.values if value.value is not None)


def _added(values: Sequence[Value]) -> Value:
    there = [value for value in values if value.value is not None]
    return Value(
        fsum(value.value for value in there if value.value is not None) if there else None,
        values[0].period,
        weakest(value.basis for value in there),
        tuple(dict.fromkeys(i for value in values for i in value.indicator_ids)),
        values[0].units_measured,
        values[0].units_expected,
    )
