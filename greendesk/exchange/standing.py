"""How the goals of a workspace stand, for what is written about it."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime

from greendesk.domain.aggregate import slices_of
from greendesk.domain.catalog import Catalog
from greendesk.domain.derive import Measured, ratio_history, scaled_history
from greendesk.domain.errors import UnitMismatch
from greendesk.domain.evaluate import evaluate
from greendesk.domain.model import Goal, Indicator, Measurement, Workspace
from greendesk.domain.progress import GoalProgress
from greendesk.domain.slices import History


def reporting_date(workspace: Workspace) -> date:
    """The date that the workspace fixes, else today."""
    return workspace.info.as_of or datetime.now().astimezone().date()


def standing(workspace: Workspace, as_of: date | None = None) -> tuple[tuple[Goal, GoalProgress], ...]:
    """Each goal with what is known about it at a date, by default the reporting date."""
    as_of = as_of or reporting_date(workspace)
    histories = Histories(workspace)
    return tuple(
        (
            goal,
            evaluate(
                goal,
                histories.catalog.indicator(goal.indicator_id),
                histories.of(goal.indicator_id),
                as_of,
                workspace.info.fiscal_year_start,
            ),
        )
        for goal in workspace.goals
    )


class Histories:
    """The measured histories of a workspace held in memory; derived ones are computed when asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self.catalog = Catalog(
            workspace.info,
            workspace.units,
            workspace.initiatives,
            workspace.indicators,
            workspace.goals,
            workspace.factors,
        )
        self._measurements: dict[str, list[Measurement]] = defaultdict(list)
        for measurement in workspace.measurements:
            self._measurements[measurement.indicator_id].append(measurement)
        self._known: dict[str, History] = {}

    def of(self, indicator_id: str) -> History:
        if indicator_id not in self._known:
            self._known[indicator_id] = self._made(indicator_id)
        return self._known[indicator_id]

    def _made(self, indicator_id: str) -> History:
        indicator = self.catalog.indicator(indicator_id)
        try:
            return self._computed(indicator)
        except UnitMismatch:  # its inputs were changed since it was made
            return History()

    def _computed(self, indicator: Indicator) -> History:
        if indicator.numerator_id and indicator.denominator_id:
            above, below = self._measured(indicator.numerator_id), self._measured(indicator.denominator_id)
            return ratio_history(above, below, indicator.unit)
        if indicator.source_id and indicator.factor_id:
            factor = self.catalog.factor(indicator.factor_id)
            return scaled_history(self._measured(indicator.source_id), factor, indicator.unit)
        return slices_of(self._measurements[indicator.id], monthly=False)

    def _measured(self, indicator_id: str) -> Measured:
        return Measured(self.catalog.indicator(indicator_id), self.of(indicator_id))
