"""The measured histories of indicators, derived ones included: read once, kept until they change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from greendesk.domain.catalog import Catalog
from greendesk.domain.derive import derived_history
from greendesk.domain.slices import History
from greendesk.store import Store

KEPT = 2000  # indicators; the oldest reading goes first


class Histories:
    """Monthly slices of each indicator, finer around the dates that a goal asks about."""

    def __init__(self, store: Store, catalog: Catalog, as_of: date) -> None:
        self._store = store
        self._catalog = catalog
        self._as_of = as_of
        self._kept: dict[str, History] = {}

    def start_anew(self, catalog: Catalog, as_of: date) -> None:
        """Forget everything: units, goals or factors may be others now."""
        self._catalog, self._as_of = catalog, as_of
        self._kept.clear()

    def forget(self, indicator_ids: Iterable[str]) -> None:
        for indicator_id in indicator_ids:
            self._kept.pop(indicator_id, None)

    def suppose(self, indicator_id: str, history: History) -> None:
        """Answer with this history of an indicator until it is forgotten."""
        self._keep(indicator_id, history)

    def of(self, indicator_id: str) -> History:
        """The history of one indicator; a derived one is computed from its inputs.

        A derived indicator whose units no longer fit has an empty history.
        """
        history = self._kept.get(indicator_id)
        if history is None:
            indicator = self._catalog.indicator(indicator_id)
            if indicator.is_derived:
                history = derived_history(indicator, self._catalog, self.of)
            else:
                history = self._store.history(indicator_id, self._breaks(indicator_id))
            self._keep(indicator_id, history)
        return history

    def read(self, indicator_ids: Iterable[str]) -> None:
        """Read many histories with few queries, so that ``of`` finds them."""
        wanted = [i for i in self._catalog.measured_behind(indicator_ids) if i not in self._kept]
        by_breaks: dict[tuple[date, ...], list[str]] = {}
        for indicator_id in wanted:
            by_breaks.setdefault(self._breaks(indicator_id), []).append(indicator_id)
        for breaks, ids in by_breaks.items():
            for indicator_id, history in self._store.histories(ids, breaks).items():
                self._keep(indicator_id, history)

    def _breaks(self, indicator_id: str) -> tuple[date, ...]:
        """Dates within whose month single measurements matter: the reporting date and the dates of goals."""
        days = {self._as_of}
        for concerned in (indicator_id, *self._catalog.dependents.get(indicator_id, ())):
            for goal in self._catalog.goals_by_indicator.get(concerned, ()):
                days.add(goal.base_date)
                if goal.target_date is not None:
                    days.add(goal.target_date)
        return tuple(sorted(days))

    def _keep(self, indicator_id: str, history: History) -> None:
        while len(self._kept) >= KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[indicator_id] = history
