"""Goals: add, change, delete, and the answer to "are we on track?" for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from greendesk.desk.core import Core, today
from greendesk.desk.progress import Progress
from greendesk.domain.limits import check_past_kept
from greendesk.domain.model import Goal
from greendesk.domain.override import check_override
from greendesk.domain.progress import GoalProgress, Status, StatusOverride
from greendesk.domain.validate_goal import check_goal


class Goals:
    def __init__(self, core: Core, progress: Progress) -> None:
        self._core = core
        self._progress = progress

    def check(self, goal: Goal) -> None:
        """Raise InvalidInput, with the field at fault, if the goal cannot be taken (added or changed)."""
        check_goal(goal, self._core.catalog.indicator(goal.indicator_id))
        stored = self._core.catalog.goals.get(goal.id)
        if stored is not None:
            check_past_kept(stored, goal, self._core.as_of)

    def add(self, goal: Goal) -> Goal:
        self.check(goal)
        self._core.store.insert_goal(goal)
        self._core.told([goal.indicator_id], catalog=True)
        return goal

    def change(self, goal: Goal) -> Goal:
        goal = replace(goal, override=self._core.catalog.goal(goal.id).override)
        self.check(goal)
        self._core.store.update_goal(goal)
        self._core.told([goal.indicator_id], catalog=True)
        return goal

    def override(
        self, goal_id: str, status: Status, reason: str, until: date | None = None
    ) -> StatusOverride:
        """Show another status than the computed one, from the reporting date on.

        Args:
            goal_id: whose.
            status: the one to show.
            reason: why; it must be said.
            until: the last day; None: until it is revoked.
        """
        goal = self._core.catalog.goal(goal_id)
        author = self._core.store.author
        since = self._core.as_of
        override = StatusOverride(status, reason.strip(), author.name, author.role, today(), since, until)
        check_override(override)
        self._core.store.override_status(goal_id, override)
        self._core.told([goal.indicator_id], catalog=True)
        return override

    def revoke_override(self, goal_id: str) -> None:
        """Show the computed status again."""
        goal = self._core.catalog.goal(goal_id)
        self._core.store.override_status(goal_id, None)
        self._core.told([goal.indicator_id], catalog=True)

    def delete(self, goal_id: str) -> None:
        goal = self._core.catalog.goal(goal_id)
        self._core.store.delete_goal(goal_id)
        self._core.told([goal.indicator_id], catalog=True)

    def progress(self, goal_id: str) -> GoalProgress:
        return self._progress.of(goal_id)

    def preview(self, goal: Goal) -> GoalProgress:
        """The progress that a goal would have if it were stored so (for an editor)."""
        return self._progress.of_goal(goal)
