"""One function per kind of chart: chart data to ``Plot``. Used for the screen and for files alike."""

from __future__ import annotations

from greendesk.charts.draw.contribution import draw_contribution
from greendesk.charts.draw.coverage_map import draw_coverage_map
from greendesk.charts.draw.goal_path import draw_goal_path
from greendesk.charts.draw.period_bars import draw_period_bars
from greendesk.charts.draw.progress_bullets import draw_progress_bullets
from greendesk.charts.draw.year_on_year import draw_year_on_year
from greendesk.charts.look import Look
from greendesk.charts.plot import Plot
from greendesk.domain.figures import (
    Chart,
    Contribution,
    CoverageMap,
    GoalPath,
    PeriodBars,
    ProgressBullets,
    YearOnYear,
)

__all__ = ["draw"]


def draw(chart: Chart, look: Look, hidden: frozenset[str] = frozenset()) -> Plot:
    """Draw any chart.

    Args:
        chart: what it shows.
        look: colours and language; the size comes later.
        hidden: keys of the legend entries that are switched off.
    """
    match chart:
        case PeriodBars():
            return draw_period_bars(chart, look, hidden)
        case GoalPath():
            return draw_goal_path(chart, look, hidden)
        case ProgressBullets():
            return draw_progress_bullets(chart, look, hidden)
        case Contribution():
            return draw_contribution(chart, look, hidden)
        case YearOnYear():
            return draw_year_on_year(chart, look, hidden)
        case CoverageMap():
            return draw_coverage_map(chart, look, hidden)
