"""Beginning a fiscal year, in the same workspace or in a new one."""

from __future__ import annotations

from collections.abc import Collection

from greendesk.desk.core import Core
from greendesk.desk.progress import Progress
from greendesk.domain.periods import fiscal_year, month_end, month_start
from greendesk.domain.roll_forward import RollForward, UnitShare, by_unit
from greendesk.domain.structure_only import Structure, structure_of


class Years:
    def __init__(self, core: Core, progress: Progress) -> None:
        self._core = core
        self._progress = progress

    def beginnable(self) -> range:
        """Labels of the fiscal years that can be begun: the second one in use, to the one after the newest.

        A year is in use if one of its months has a value, or an entry in approval; without any it is the one
        of the reporting date.
        """
        start, found = self._core.fiscal_year_start, self._core.store.months_in_use()
        if found is None:
            newest = fiscal_year(self._core.as_of, start)
            return range(newest + 1, newest + 2)
        first, last = (fiscal_year(day, start) for day in (month_start(found[0]), month_end(found[1])))
        return range(first + 1, last + 2)

    def plan(self, year: int, going_on: Collection[str] = ()) -> RollForward:
        """What a fiscal year would take over from the one before.

        Args:
            year: its label.
            going_on: ids of initiatives that end within the year before, and go on.

        Raises:
            InvalidInput: the year is out of reach.
        """
        return self._core.store.plan_year(year, going_on)

    def by_unit(self, plan: RollForward) -> tuple[UnitShare, ...]:
        """What of it concerns each business unit."""
        return by_unit(self._core.catalog, plan)

    def begin(
        self, year: int, going_on: Collection[str] = (), *, moves_reporting_date: bool = False
    ) -> RollForward:
        """Take over what ``plan`` says, and no value. What is there already stays as it is.

        Returns: what was taken over.
        """
        taken = self._core.store.begin_year(year, going_on, moves_reporting_date=moves_reporting_date)
        self._core.told({each.indicator_id for each in taken.approvals}, catalog=True)
        return taken

    def structure(self) -> Structure:
        """The workspace without its values, for a new file; the plan of the newest year moves to the next."""
        core, year = self._core, self.beginnable()[-1]
        bases = {goal_id: self._progress.of(goal_id).base_value for goal_id in core.catalog.goals}
        return structure_of(core.catalog, bases, core.as_of, self.plan(year).approvals, year)
