"""What a write changed: the one message that pages listen to."""

from __future__ import annotations

from collections.abc import Iterable

from greendesk.domain.frozen import frozen


@frozen
class Change:
    """Told once after each commit, in this process or another.

    Attributes:
        indicators: ids of the indicators whose figures may differ, derived ones included.
        catalog: units, initiatives, indicators, goals, factors or the workspace's own settings changed.
        everything: nothing is known of what changed (another process wrote); take all as changed.
    """

    indicators: frozenset[str] = frozenset()
    catalog: bool = False
    everything: bool = False

    def touches(self, indicator_ids: Iterable[str]) -> bool:
        """Whether figures made from these indicators may differ now."""
        return self.everything or self.catalog or not self.indicators.isdisjoint(indicator_ids)
