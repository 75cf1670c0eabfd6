"""Goals: add, change, delete, and the answer to "are we on track?" for each."""

from __future__ import annotations

from greendesk.desk.core import Core
from greendesk.desk.progress import Progress
from greendesk.domain.limits import check_past_kept
from greendesk.domain.model import Goal
from greendesk.domain.progress import GoalProgress
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
        self._core.catalog.goal(goal.id)
        self.check(goal)
        self._core.store.update_goal(goal)
        self._core.told([goal.indicator_id], catalog=True)
        return goal

    def delete(self, goal_id: str) -> None:
        goal = self._core.catalog.goal(goal_id)
        self._core.store.delete_goal(goal_id)
        self._core.told([goal.indicator_id], catalog=True)

    def progress(self, goal_id: str) -> GoalProgress:
        return self._progress.of(goal_id)

    def preview(self, goal: Goal) -> GoalProgress:
        """The progress that a goal would have if it were stored so (for an editor)."""
        return self._progress.of_goal(goal)
