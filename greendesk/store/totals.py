"""Monthly totals: kept beside the measurements, always equal to what ``domain.aggregate.slices_of`` makes of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from greendesk.domain.aggregate import slices_of
from greendesk.domain.model import Measurement
from greendesk.domain.periods import month_ordinal
from greendesk.domain.slices import Slice
from greendesk.store.transaction import Transaction

Row = tuple[Any, ...]

COLUMNS = (
    "indicator_id", "month", "covered", "start_date", "end_date", "total", "last", "mean", "days", "count",
    "missing", "estimated", "illustrative", "restated", "sources",
)  # fmt: skip
_INSERT = f"INSERT INTO monthly_total ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"


def replace_totals(
    transaction: Transaction, indicator_id: str, changed: Iterable[Measurement], after: Sequence[Measurement]
) -> None:
    """Compute anew the months of an indicator that a change touches.

    Args:
        transaction: the one that writes the change.
        indicator_id: the indicator.
        changed: what went, and what came.
        after: all measurements of those months as they are then.
    """
    months = {month for measurement in changed for month in measurement.period.month_ordinals()}
    transaction.connection.executemany(
        "DELETE FROM monthly_total WHERE indicator_id = ? AND month = ?",
        ((indicator_id, month) for month in months),
    )
    rows = total_rows(indicator_id, after)
    transaction.connection.executemany(_INSERT, (row for row in rows if row[1] in months))


def total_rows(indicator_id: str, measurements: Sequence[Measurement]) -> Iterator[Row]:
    """The rows of ``monthly_total`` for measurements of an indicator, month by month."""
    history = slices_of(measurements)
    covered = dict(history.covered)
    pieces = {piece.month: piece for piece in history.slices}
    sources: dict[int, set[str]] = defaultdict(set)
    for measurement in measurements:
        if measurement.source:
            sources[month_ordinal(measurement.end)].add(measurement.source)
    for month in sorted(covered.keys() | pieces.keys()):
        yield indicator_id, month, covered.get(month, 0), *_ending(pieces.get(month), sources.get(month))


def _ending(piece: Slice | None, sources: Iterable[str] | None) -> Row:
    """The columns about what ends in a month."""
    if piece is None:
        return (None,) * 12
    return (
        piece.start.isoformat(), piece.end.isoformat(), piece.total, piece.last, piece.mean, piece.days,
        piece.count, piece.missing, piece.estimated, piece.illustrative, piece.restated,
        json.dumps(sorted(sources), ensure_ascii=False) if sources else None,
    )  # fmt: skip
