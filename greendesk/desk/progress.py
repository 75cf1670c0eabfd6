"""The progress of each goal: computed when first asked for, kept until its indicator changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from greendesk.desk.change import Change
from greendesk.desk.core import Core
from greendesk.domain.course import Course, course_of
from greendesk.domain.evaluate import evaluate
from greendesk.domain.limits import in_force
from greendesk.domain.model import Goal
from greendesk.domain.progress import GoalProgress


class Progress(QObject):
    def __init__(self, core: Core) -> None:
        super().__init__()
        self._core = core
        self._kept: dict[str, GoalProgress] = {}
        core.forgetting.connect(self._forget)

    def of(self, goal_id: str) -> GoalProgress:
        """The progress of a stored goal at the reporting date."""
        progress = self._kept.get(goal_id)
        if progress is None:
            progress = self._kept[goal_id] = self._evaluated(self._core.catalog.goal(goal_id))
        return progress

    def of_goal(self, goal: Goal) -> GoalProgress:
        """The progress that a goal has, or would have if it were stored so."""
        is_stored = self._core.catalog.goals.get(goal.id) is goal
        return self.of(goal.id) if is_stored else self._evaluated(goal)

    def _evaluated(self, goal: Goal) -> GoalProgress:
        core = self._core
        indicator = core.catalog.indicator(goal.indicator_id)
        history = core.histories.of(goal.indicator_id)
        return evaluate(goal, indicator, history, core.as_of, core.fiscal_year_start)

    def course(self, goal: Goal) -> Course:
        """The values of a goal's indicator as the goal reads them, up to the reporting date."""
        core = self._core
        indicator = core.catalog.indicator(goal.indicator_id)
        history = core.histories.of(goal.indicator_id)
        return course_of(in_force(goal, core.as_of), indicator, history, core.as_of, core.fiscal_year_start)

    @Slot(object)
    def _forget(self, change: Change) -> None:
        if change.catalog or change.everything:
            self._kept.clear()
        else:
            goals = self._core.catalog.goals
            for goal_id in [i for i in self._kept if goals[i].indicator_id in change.indicators]:
                del self._kept[goal_id]
