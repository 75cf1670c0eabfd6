"""How the goals of a workspace stand, for what is written about it."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime

from greendesk.domain.aggregate import slices_of
from greendesk.domain.catalog import Catalog
from greendesk.domain.derive import derived_history
from greendesk.domain.evaluate import evaluate
from greendesk.domain.model import Goal, Measurement, Workspace
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
        if indicator.is_derived:
            return derived_history(indicator, self.catalog, self.of)
        return slices_of(self._measurements[indicator_id], monthly=False)
