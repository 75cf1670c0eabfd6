"""Every question that is answered with chart data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from greendesk.desk.goal_figures import GoalFigures
from greendesk.desk.indicator_figures import IndicatorFigures
from greendesk.desk.total_figures import TotalFigures
from greendesk.desk.view import View
from greendesk.domain.figures import Chart, Series


class Figures(GoalFigures, TotalFigures, IndicatorFigures):
    """Charts of goals, of totals and of single indicators."""

    def all_charts(self, view: View, indicator_code: str | None = None) -> Iterator[tuple[str, Chart]]:
        """Every chart that has something to show, with a short name for its file.

        Args:
            view: window and filter of the charts per period.
            indicator_code: only the charts of this indicator. Raises NotFound if there is none.
        """
        catalog = self._core.catalog
        if indicator_code is not None:
            yield from self._of_one(catalog.indicator_by_code(indicator_code).id, view)
            return
        if self.goal_rows(view.unit_id):
            yield "goal-progress", self.bullets(view.unit_id)
        for group in self.groups(view.unit_id):
            name = group.key.replace("/", "-").replace(" ", "-")
            chart = self.by_unit(group, view)
            if len(group.indicator_ids) > 1 and _has_values(chart.series):
                yield f"by-unit-{name}", chart
            shares = self.contribution(group, view)
            if len(shares.shares) > 1:
                yield f"contribution-{name}", shares
        yield "coverage", self.coverage(view)
        for indicator in catalog.indicators_of(view.unit_id):
            yield from self._of_one(indicator.id, view)

    def _of_one(self, indicator_id: str, view: View) -> Iterator[tuple[str, Chart]]:
        catalog = self._core.catalog
        code = catalog.indicator(indicator_id).code
        goals = catalog.goals_by_indicator.get(indicator_id, ())
        for number, goal in enumerate(goals, start=1):
            suffix = f"-{number}" if len(goals) > 1 else ""
            yield f"{code}-goal{suffix}", self.goal_path(goal.id)
        bars = self.bars(indicator_id, view)
        if _has_values(bars.series):
            yield f"{code}-periods", bars
        years = self.year_on_year(indicator_id)
        if len(years.series) > 1:
            yield f"{code}-year-on-year", years


def _has_values(series: Iterable[Series]) -> bool:
    return any(value.value is not None for one in series for value in one.values)
