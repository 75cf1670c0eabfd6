"""Answers about indicators, kept until an indicator changes."""

from __future__ import annotations

from typing import Generic, TypeVar

from greendesk.desk.change import Change
from greendesk.desk.core import Core

KEPT_VIEWS = 16  # sets of columns, or spans of time

View = TypeVar("View")
Key = TypeVar("Key")
Answer = TypeVar("Answer")


class Kept(Generic[View, Answer]):
    """Answers by what they are taken over (columns, a span of time), then by the id of the indicator.

    In this order a question hashes its columns once, not once for each indicator.
    """

    def __init__(self, core: Core) -> None:
        self._by_view: dict[View, dict[str, Answer]] = {}
        core.forgetting.connect(self._forget)

    def over(self, view: View) -> dict[str, Answer]:
        """What is known over a view; whoever asks adds to it what was missing."""
        return of_view(self._by_view, view)

    def _forget(self, change: Change) -> None:
        if change.catalog or change.everything:
            self._by_view.clear()
        for known in self._by_view.values():
            for indicator_id in change.indicators:
                known.pop(indicator_id, None)


def of_view(kept: dict[View, dict[Key, Answer]], view: View) -> dict[Key, Answer]:
    """What is kept for a set of columns or a span of time; all goes when there would be too many of them."""
    if view not in kept and len(kept) >= KEPT_VIEWS:
        kept.clear()
    return kept.setdefault(view, {})
