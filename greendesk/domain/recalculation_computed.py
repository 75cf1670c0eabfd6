"""What restated inputs changed of the base value of a computed indicator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from greendesk.domain.catalog import Catalog
from greendesk.domain.derive import derived_history
from greendesk.domain.model import Goal, Restatement
from greendesk.domain.recalculation import BaseChange, is_within, measured_base
from greendesk.domain.slices import History, Slice


def changes_of_computed_base(
    goal: Goal, catalog: Catalog, history_of: Callable[[str], History], fiscal_year_start: int
) -> tuple[BaseChange, ...]:
    """The same as ``recalculation.changes_of_base``, for a ratio or a product, oldest first.

    From today's values each restatement of an input is taken back, the newest first; what the base, computed
    anew, differs by is what that one changed. One that changed nothing stays in the list, with 0, for
    ``Goal.counted`` counts them all.

    Args:
        goal: on a computed indicator.
        catalog: indicators, factors and restatements.
        history_of: the history of an indicator by its id, as it is now.
        fiscal_year_start: month 1..12.
    """
    indicator = catalog.indicator(goal.indicator_id)
    behind = frozenset(catalog.measured_behind([indicator.id]))
    restated = [each for each in catalog.restatements if each.indicator_id in behind]
    reading = (
        measured_base(goal, indicator, history_of(indicator.id), fiscal_year_start) if restated else None
    )
    if reading is None:
        return ()
    taken_back: dict[str, History] = {}

    def before(indicator_id: str) -> History:
        one = catalog.indicator(indicator_id)
        if one.is_derived:
            return derived_history(one, catalog, before)
        return taken_back[indicator_id] if indicator_id in taken_back else history_of(indicator_id)

    found, value = [], reading.value
    for each in reversed(restated):
        if not is_within(each, reading):
            continue
        taken_back[each.indicator_id] = _without(before(each.indicator_id), each)
        earlier = measured_base(goal, indicator, before(indicator.id), fiscal_year_start)
        found.append(BaseChange(each, 0.0 if earlier is None else value - earlier.value))
        value = value if earlier is None else earlier.value
    return tuple(reversed(found))


def _without(history: History, restatement: Restatement) -> History:
    """The history as it was with the old value."""
    return replace(
        history,
        slices=tuple(
            _shifted(piece, restatement)
            if piece.count and piece.start <= restatement.end <= piece.end
            else piece
            for piece in history.slices
        ),
    )


def _shifted(piece: Slice, restatement: Restatement) -> Slice:
    change = restatement.old_value - restatement.new_value
    is_last = restatement.end == piece.end
    weight = restatement.period.days / piece.days if piece.days else 0.0
    return replace(
        piece,
        total=piece.total + change,
        last=piece.last + change if is_last and piece.last is not None else piece.last,
        mean=None if piece.mean is None else piece.mean + change * min(1.0, weight),
    )
