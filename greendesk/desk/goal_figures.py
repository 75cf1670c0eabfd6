"""Questions about goals: rows of the progress board, counts by status, the path chart, bullets."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

from greendesk.desk.columns import basis_of_sum
from greendesk.desk.question import Question
from greendesk.desk.rows import GoalRow
from greendesk.domain.course import Course
from greendesk.domain.figures import (
    BulletRow,
    GoalPath,
    PathPoint,
    ProgressBullets,
    Sparkline,
    StatusCounts,
    Value,
    basis_from,
)
from greendesk.domain.forecast import forecast
from greendesk.domain.model import Goal, GoalKind, Indicator
from greendesk.domain.names import Name
from greendesk.domain.periods import (
    Grain,
    Period,
    month_end,
    month_ordinal,
    month_period,
    rolling_12,
)
from greendesk.domain.plan import plan_points
from greendesk.domain.progress import GoalProgress
from greendesk.domain.why import Step, why


class GoalFigures(Question):
    def goal_rows(self, unit_id: str | None = None) -> tuple[GoalRow, ...]:
        """Every goal of a unit and of the units below it, in the order of the tree; None: of all units."""
        catalog = self._core.catalog
        indicators = [i for i in catalog.indicators_of(unit_id) if i.id in catalog.goals_by_indicator]
        self._core.histories.read(i.id for i in indicators)
        return tuple(
            self.goal_row(goal.id)
            for indicator in indicators
            for goal in catalog.goals_by_indicator[indicator.id]
        )

    def goal_row(self, goal_id: str) -> GoalRow:
        catalog = self._core.catalog
        goal = catalog.goal(goal_id)
        indicator = catalog.indicator(goal.indicator_id)
        initiative = catalog.initiative(indicator.initiative_id)
        return GoalRow(
            goal,
            indicator,
            initiative,
            catalog.unit(initiative.unit_id),
            self._progress.of(goal_id),
            self.sparkline(indicator.id),
        )

    def counts(self, unit_id: str | None = None) -> StatusCounts:
        """How many goals stand where."""
        catalog = self._core.catalog
        stand = [
            self._progress.of(goal.id)
            for indicator in catalog.indicators_of(unit_id)
            for goal in catalog.goals_by_indicator.get(indicator.id, ())
        ]
        found = Counter(progress.shown_status for progress in stand)
        overridden = sum(progress.override is not None for progress in stand)
        return StatusCounts(len(stand), dict(found), overridden)

    def sparkline(self, indicator_id: str) -> Sparkline:
        """The values of the twelve months up to the reporting date, a gap for each month without one."""
        window = rolling_12(month_end(month_ordinal(self._core.as_of)))
        columns = tuple(month_period(month) for month in window.month_ordinals())
        values = self._columns.of(indicator_id, columns)
        shown = tuple(value.value for value in values)
        return Sparkline(shown, self._colour(indicator_id), basis_of_sum(values))

    def bullets(self, unit_id: str | None = None) -> ProgressBullets:
        """A bar per goal from base to target, with the expected place."""
        rows = self.goal_rows(unit_id)
        catalog = self._core.catalog
        subject = catalog.unit(unit_id).name if unit_id else Name(catalog.info.name)
        starts = [row.progress.base_date for row in rows]
        start = min([*starts, self._core.as_of])
        bases = {
            basis_from(estimated=row.progress.estimated, illustrative=row.progress.illustrative)
            for row in rows
        }
        heading = self._heading(
            subject, "", Period(start, self._core.as_of), [row.indicator.id for row in rows], bases
        )
        return ProgressBullets(
            heading,
            tuple(
                BulletRow(
                    row.indicator.name, row.unit.name, row.unit.colour, row.progress, row.indicator.unit
                )
                for row in rows
            ),
        )

    def why(self, goal_id: str) -> tuple[Step, ...]:
        """The steps that lead to the status, with the actual numbers."""
        goal = self._core.catalog.goal(goal_id)
        return tuple(why(goal, self._core.catalog.indicator(goal.indicator_id), self._progress.of(goal_id)))

    def goal_path(self, goal_id: str, goal: Goal | None = None) -> GoalPath:
        """Actual against the expected path of a goal.

        Args:
            goal_id: of a stored goal.
            goal: what to draw instead of what is stored (the editor's preview; ``goal_id`` is not looked up).
        """
        goal = self._core.catalog.goal(goal_id) if goal is None else goal
        indicator = self._core.catalog.indicator(goal.indicator_id)
        progress = self._progress.of_goal(goal)
        course = self._progress.course(goal)
        points = course.points()
        bases = {point.basis for point in points}
        period = Period(*self._ends(goal, progress, points))
        return self._path(
            goal, indicator, progress, course, points,
            GoalPath(
                heading=self._of_indicator(indicator, period, bases, progress.coverage, progress.rating),
                grain=course.interval,
                fiscal_year_start=self._core.fiscal_year_start,
                colour=self._colour(indicator.id),
                actual=_segments(points, course, goal),
                progress=progress,
                is_running_total=goal.kind is GoalKind.CUMULATIVE,
            ),
        )  # fmt: skip

    def _path(
        self,
        goal: Goal,
        indicator: Indicator,
        progress: GoalProgress,
        course: Course,
        points: tuple[PathPoint, ...],
        path: GoalPath,
    ) -> GoalPath:
        """``path`` with its plan, re-based line, forecast, limit and the values behind a running total."""
        target = progress.target_value
        plan = plan_points(goal, progress.base_value, target)
        path = replace(
            path,
            expected=plan,
            milestones=plan[1:-1],
            bars=self._bars_behind(goal, indicator, progress) if path.is_running_total else (),
            threshold=goal.target_value if goal.kind is GoalKind.THRESHOLD else None,
        )
        if target is not None and goal.target_date is None and goal.kind is not GoalKind.THRESHOLD:
            path = replace(path, undated_target=target, base=_start(progress, points))
        if target is not None and goal.target_date is not None and goal.kind is not GoalKind.THRESHOLD:
            end = PathPoint(goal.target_date, target)
            path = replace(path, target=end, rebased=_rebased(progress, end))
        if points and (goal.target_date is None or points[-1].on < goal.target_date):
            last_day = goal.target_date or month_end(points[-1].on.year * 12 + points[-1].on.month + 11)
            trend = forecast(points, last_day, course.interval, target, indicator.direction)
            if trend is not None and goal.kind is not GoalKind.MILESTONE:
                path = replace(
                    path, forecast=trend.points, forecast_meets=trend.meets, forecast_periods=trend.periods
                )
        return path

    def _bars_behind(self, goal: Goal, indicator: Indicator, progress: GoalProgress) -> tuple[Value, ...]:
        last = progress.measured_on
        if last is None or last < goal.base_date:
            return ()
        columns = tuple(month_period(m) for m in Period(goal.base_date, last).month_ordinals())
        return self._columns.of(indicator.id, columns)

    def _ends(self, goal: Goal, progress: GoalProgress, points: tuple[PathPoint, ...]) -> tuple[date, date]:
        days = [goal.base_date, *(point.on for point in points)]
        days += [day for day in (goal.target_date, progress.measured_on) if day is not None]
        if len(set(days)) == 1:
            days.append(self._core.as_of)
        return min(days), max(days)


def _start(progress: GoalProgress, points: tuple[PathPoint, ...]) -> PathPoint | None:
    """The base, where it was not measured itself and so is not on the line."""
    if progress.base_value is None or (points and points[0].on <= progress.base_date):
        return None
    return PathPoint(progress.base_date, progress.base_value)


def _rebased(progress: GoalProgress, target: PathPoint) -> tuple[PathPoint, ...]:
    """The line from the latest value to the target; none once the target date is reached."""
    if progress.actual is None or progress.measured_on is None or progress.measured_on >= target.on:
        return ()
    return PathPoint(progress.measured_on, progress.actual), target


def _segments(points: tuple[PathPoint, ...], course: Course, goal: Goal) -> tuple[tuple[PathPoint, ...], ...]:
    """Points that follow each other within one reporting interval stay joined; a gap parts them.

    A running total starts at its base date with 0.
    """
    if not points:
        return ()
    months = 12 if _is_yearly(course, points) else course.interval.months
    if goal.kind is GoalKind.CUMULATIVE and points[0].on > goal.base_date:
        points = (PathPoint(goal.base_date, 0.0, points[0].basis), *points)
    segments: list[list[PathPoint]] = [[points[0]]]
    for before, after in pairwise(points):
        gap = month_ordinal(after.on) - month_ordinal(before.on)
        if gap > months:
            segments.append([])
        segments[-1].append(after)
    return tuple(tuple(segment) for segment in segments)


def _is_yearly(course: Course, points: tuple[PathPoint, ...]) -> bool:
    """Whether the readings themselves are a year apart although the data are monthly (fiscal-year totals)."""
    return course.interval is not Grain.YEAR and all(
        month_ordinal(b.on) - month_ordinal(a.on) >= 12 for a, b in pairwise(points)
    )
