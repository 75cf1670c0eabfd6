"""How much of a period is measured, month by month."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from greendesk.domain.periods import Period, month_end, month_period, month_start
from greendesk.domain.progress import Coverage
from greendesk.domain.slices import History, Slice


def coverage_over(history: History, span: Period, counted: Sequence[Slice] | None = None) -> Coverage:
    """The coverage of a total over ``span``.

    The fraction is the mean, over the months that the span touches, of the measured share of their days
    within it. A month is counted as covered when at least half of those days are.

    Args:
        history: with the days covered in each month.
        span: what the total is meant to cover.
        counted: the slices that the total adds up, oldest first. A value that reaches into the span but is
            not counted (it ends later, or began before a running total) covers nothing. None: all that end in
            the span.
    """
    shares = month_shares(history, span, counted)
    return Coverage(
        months=sum(share >= 0.5 for share in shares), of=len(shares), fraction=sum(shares) / len(shares)
    )


def month_shares(history: History, span: Period, counted: Sequence[Slice] | None = None) -> list[float]:
    """The measured share 0..1 of each month that ``span`` touches, in order."""
    covered = dict(history.covered)
    not_counted = _not_counted(history.slices, span, counted)
    shares = []
    for month in span.month_ordinals():
        days_covered = covered.get(month, 0)
        if days_covered:
            days_covered -= sum(_shared_days(piece, month_period(month)) for piece in not_counted)
        first, last = max(span.start, month_start(month)), min(span.end, month_end(month))
        days = (last - first).days + 1
        shares.append(max(0, min(days_covered, days)) / days)
    return shares


def _not_counted(slices: Sequence[Slice], span: Period, counted: Sequence[Slice] | None) -> list[Slice]:
    """The slices with a value that reach into the span, but end before or after all that are counted."""
    first, last = (counted[0].start, counted[-1].end) if counted else (span.start, span.end)
    found = []
    for piece in slices[bisect_left(slices, span.start, key=lambda piece: piece.end) :]:
        if piece.start > span.end:
            break
        if piece.count and (piece.end < first or piece.end > last):
            found.append(piece)
    return found


def _shared_days(piece: Slice, month: Period) -> int:
    shared = piece.period.clip(month)
    return shared.days if shared else 0
