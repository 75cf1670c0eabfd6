"""Approval as a user has it: submit, approve, lock, open again; who does what until when; what is late."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from greendesk.desk.core import Core, today
from greendesk.domain import approval as rules
from greendesk.domain.approval import Approval, Late, Step
from greendesk.domain.periods import Period


class Approvals:
    def __init__(self, core: Core) -> None:
        self._core = core

    def take(
        self, step: Step, indicator_ids: Collection[str], periods: Iterable[Period], reason: str = ""
    ) -> int:
        """Take a step with all months of some indicators and periods for which it leads on.

        Returns: how many months of indicators moved.

        Raises:
            InvalidInput, ReasonNeeded: nothing moved.
        """
        months = _months(periods)

        def move(why: str) -> int:
            return self._core.store.move_approvals(step, indicator_ids, months, why)

        moved = self._core.reasoned(move, reason)
        self._core.told(indicator_ids)
        return moved

    def assign(
        self,
        indicator_ids: Collection[str],
        periods: Iterable[Period],
        *,
        processor: str = "",
        approver: str = "",
        due: date | None = None,
    ) -> int:
        """Say who enters and who approves values, and until when. Returns how many months of indicators."""
        count = self._core.store.assign_approvals(indicator_ids, _months(periods), processor, approver, due)
        self._core.told(indicator_ids)
        return count

    def of(self, indicator_id: str, period: Period) -> tuple[Approval, ...]:
        """Where each month of a period stands; a month without an entry is a draft."""
        months = period.month_ordinals()
        stored = self._core.store.approvals([indicator_id], months[0], months[-1])
        found = {each.month: each for each in stored}
        return tuple(found.get(month) or Approval(indicator_id, month) for month in months)

    def late(self, day: date | None = None) -> tuple[Late, ...]:
        """What was due before a day (today) and is not approved yet, the oldest first."""
        return rules.late(self._core.store.due_approvals(), day or today())


def _months(periods: Iterable[Period]) -> list[int]:
    return sorted({month for period in periods for month in period.month_ordinals()})
