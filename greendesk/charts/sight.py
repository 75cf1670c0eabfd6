"""What of a chart is seen: a part of the period axis, or rows from some row on. Pure functions."""

from __future__ import annotations

from greendesk.charts.plot import PeriodScale, Plot
from greendesk.domain.frozen import frozen

LEAST_STEPS = 2  # columns that remain in sight at the most


@frozen
class Sight:
    """A part of the period axis (None: all of it), and the first row shown."""

    first: float | None = None
    last: float | None = None
    row: int = 0

    @property
    def is_zoomed(self) -> bool:
        return self.first is not None


def seen_range(scale: PeriodScale, sight: Sight) -> tuple[float, float]:
    """The range of the period axis in sight."""
    if sight.first is None or sight.last is None:
        return scale.first, scale.last
    return sight.first, sight.last


def zoomed_to(scale: PeriodScale, first: float, last: float) -> Sight:
    """Show ``first..last``, at least two columns, never beyond the axis; all of it = not zoomed."""
    first, last = sorted((first, last))
    least = min(LEAST_STEPS * scale.grain.months, scale.last - scale.first)
    if last - first < least:
        middle = (first + last) / 2
        first, last = middle - least / 2, middle + least / 2
    shift = max(0.0, scale.first - first) - max(0.0, last - scale.last)
    first, last = max(scale.first, first + shift), min(scale.last, last + shift)
    whole = scale.last - scale.first
    return Sight() if last - first >= whole * (1 - 1e-9) else Sight(first, last)


def zoomed_at(scale: PeriodScale, sight: Sight, at: float, factor: float) -> Sight:
    """Magnify around ``at``, which stays where it is; ``factor`` below 1 shows less."""
    first, last = seen_range(scale, sight)
    if (last - first) * factor >= scale.last - scale.first:
        return Sight()
    return zoomed_to(scale, at - (at - first) * factor, at + (last - at) * factor)


def panned(scale: PeriodScale, sight: Sight, share: float) -> Sight:
    """Move by a share of what is seen."""
    if not sight.is_zoomed:
        return sight
    first, last = seen_range(scale, sight)
    step = (last - first) * share
    step = min(max(step, scale.first - first), scale.last - last)
    return Sight(first + step, last + step)


def scrolled(sight: Sight, rows: int, count: int, shown: int) -> Sight:
    """Move by rows; the last row stays at the bottom."""
    return Sight(row=min(max(0, sight.row + rows), max(0, count - shown)))


def brought_in(plot: Plot, number: int, sight: Sight, rows_shown: int) -> Sight:
    """Move no farther than it takes to have a group of the plot in sight: a column or a row."""
    if plot.by_rows:
        step = min(0, number - sight.row) + max(0, number - sight.row - rows_shown + 1)
        return scrolled(sight, step, len(plot.groups), rows_shown)
    if isinstance(plot.bottom, PeriodScale) and sight.is_zoomed:
        group, (first, last) = plot.groups[number], seen_range(plot.bottom, sight)
        share = (min(0.0, group.start - first) + max(0.0, group.end - last)) / (last - first)
        return panned(plot.bottom, sight, share)
    return sight
