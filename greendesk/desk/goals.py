"""Goals: add, change, delete, and the answer to "are we on track?" for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from greendesk.desk.core import Core, today
from greendesk.desk.progress import Progress
from greendesk.domain.errors import InvalidInput
from greendesk.domain.limits import check_past_kept
from greendesk.domain.model import BaseRecalculation, Goal
from greendesk.domain.override import check_override
from greendesk.domain.progress import GoalProgress, Status, StatusOverride
from greendesk.domain.recalculation import BaseChange, Proposal, changes_of_base, proposed
from greendesk.domain.recalculation_computed import changes_of_computed_base
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
        goal = self._taking_in(goal)
        self._core.store.insert_goal(goal)
        self._core.told([goal.indicator_id], catalog=True)
        return goal

    def change(self, goal: Goal) -> Goal:
        stored = self._core.catalog.goal(goal.id)
        goal = replace(goal, override=stored.override, recalculations=stored.recalculations)
        self.check(goal)
        is_same_base = _base(goal) == _base(stored)
        goal = replace(goal, counted=stored.counted) if is_same_base else self._taking_in(goal)
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
        """Show the computed status again, from the reporting date on: on the days before it held."""
        goal, as_of = self._core.catalog.goal(goal_id), self._core.as_of
        held = goal.override
        if held is None or held.is_over_by(as_of):
            return
        began = held.valid_from < as_of
        ended = replace(held, until=as_of - timedelta(days=1)) if began else None
        self._core.store.revoke_override(goal_id, ended)
        self._core.told([goal.indicator_id], catalog=True)

    def _taking_in(self, goal: Goal) -> Goal:
        """The goal, whose base value is set now and takes in all that was restated so far."""
        return replace(goal, counted=len(self._changes_of_base(goal)))

    def _changes_of_base(self, goal: Goal) -> tuple[BaseChange, ...]:
        catalog, start = self._core.catalog, self._core.fiscal_year_start
        if not catalog.restatements or goal.base_value is None:
            return ()
        indicator, history_of = catalog.indicator(goal.indicator_id), self._core.histories.of
        if indicator.is_derived:
            return changes_of_computed_base(goal, catalog, history_of, start)
        restatements = catalog.restatements_by_indicator.get(indicator.id, ())
        return changes_of_base(goal, indicator, history_of(indicator.id), restatements, start)

    def recalculation(self, goal_id: str) -> Proposal | None:
        """The recalculation of the base value that is due, if one is."""
        goal = self._core.catalog.goal(goal_id)
        return proposed(goal, self._changes_of_base(goal), self._core.catalog.info.recalculation)

    def recalculate(self, goal_id: str, reason: str) -> Goal:
        """Set the base value that is proposed; the old one stays beside it, with the reason.

        Raises:
            InvalidInput: nothing is proposed (any more), there is no reason, or the goal would make no sense.
        """
        proposal = self.recalculation(goal_id)
        if proposal is None:
            raise InvalidInput("No recalculation of this base value is due; look at it again.", "base_value")
        goal, author = self._core.catalog.goal(goal_id), self._core.store.author
        old, new = proposal.old_value, proposal.new_value
        done = BaseRecalculation(old, new, reason.strip(), author.name, author.role, today())
        steps = (*goal.recalculations, done)
        changed = replace(goal, base_value=new, recalculations=steps, counted=proposal.counted)
        self.check(changed)
        self._core.store.recalculate_base(changed)
        self._core.told([goal.indicator_id], catalog=True)
        return changed

    def delete(self, goal_id: str) -> None:
        goal = self._core.catalog.goal(goal_id)
        self._core.store.delete_goal(goal_id)
        self._core.told([goal.indicator_id], catalog=True)

    def progress(self, goal_id: str) -> GoalProgress:
        return self._progress.of(goal_id)

    def preview(self, goal: Goal) -> GoalProgress:
        """The progress that a goal would have if it were stored so (for an editor)."""
        return self._progress.of_goal(goal)


def _base(goal: Goal) -> tuple[object, ...]:
    """What the base value of a goal is of."""
    return goal.indicator_id, goal.kind, goal.base_date, goal.base_value, goal.window
