"""What is known about a goal at a date: progress, pace and gap, and the status that follows."""

from __future__ import annotations

from datetime import date

from greendesk.domain.aggregate import rating_of
from greendesk.domain.base import base_of
from greendesk.domain.course import Course, Reading, course_of, coverage_of, is_stale
from greendesk.domain.forecast import DAYS_A_YEAR, MOST_PERIODS, meets_target, trend_of
from greendesk.domain.frozen import frozen
from greendesk.domain.limits import in_force
from greendesk.domain.model import Goal, GoalKind, Indicator
from greendesk.domain.periods import month_ordinal
from greendesk.domain.plan import (
    TOLERANCE,
    at_least,
    elapsed,
    expected,
    has_distance,
    reaches,
    target_of,
)
from greendesk.domain.progress import Coverage, GoalProgress, Status
from greendesk.domain.quality import UNRATED
from greendesk.domain.slices import History


def evaluate(
    goal: Goal, indicator: Indicator, history: History, as_of: date, fiscal_year_start: int
) -> GoalProgress:
    """Every figure behind a goal's status, and the status, by GOAL_RULES.

    Args:
        goal: what was promised; its thresholds are those in force at ``as_of``.
        indicator: what is measured; its ``direction`` says which side is better.
        history: of the indicator, monthly or finer; what ends after ``as_of`` is left aside.
        as_of: the reporting date.
        fiscal_year_start: month 1..12.

    Returns: values in the indicator's unit, shares as fractions. Never raises for a goal that ``check_goal``
    accepts.
    """
    goal = in_force(goal, as_of)
    course = course_of(goal, indicator, history, as_of, fiscal_year_start)
    reading, is_final = _deciding(course, goal, indicator, history)
    base, base_reading = base_of(goal, indicator, history, as_of, fiscal_year_start, course.interval)
    known = _Known(goal, indicator, course, reading, is_final, base, target_of(goal, base), as_of)
    coverage = _lower(reading, base_reading, history)
    return _progress(known, base_reading, coverage)


@frozen
class _Known:
    goal: Goal
    indicator: Indicator
    course: Course
    reading: Reading | None
    is_final: bool  # the first reading at or after the target date
    base: float | None
    target: float | None
    as_of: date


def _deciding(
    course: Course, goal: Goal, indicator: Indicator, history: History
) -> tuple[Reading | None, bool]:
    """The reading at the first date at or after the target date, else the newest; and whether it is final."""
    count, due = len(course), goal.target_date
    if not count:
        return None, False
    if due is None or course.ends_on(count - 1) < due:
        return course.reading(count - 1), False
    first = next(n for n in range(count) if course.ends_on(n) >= due)
    on = course.ends_on(first)
    if not course.is_by_window and on > due and month_ordinal(on) == month_ordinal(due):
        # A target date within a month: of the measurements joined for it, the first after the date decides.
        day = next(piece.end for piece in history.slices if piece.end >= due and piece.count)
        by_then = course_of(goal, indicator, history, day, course.fiscal_year_start)
        if len(by_then) and by_then.ends_on(len(by_then) - 1) >= due:
            return by_then.reading(len(by_then) - 1), True
    return course.reading(first), True


def _lower(reading: Reading | None, base: Reading | None, history: History) -> Coverage | None:
    """The coverage of the actual total, or of the measured base where that is lower."""
    found = [c for c in (coverage_of(r, history) for r in (reading, base) if r is not None) if c is not None]
    return min(found, key=lambda coverage: coverage.fraction, default=None)


def _progress(known: _Known, base_reading: Reading | None, coverage: Coverage | None) -> GoalProgress:
    goal, reading = known.goal, known.reading
    b, t = known.base, known.target
    a = None if reading is None else reading.value
    d = None if reading is None else reading.on
    sign = known.indicator.direction.sign
    progress = pace = gap = e = tau = needed = None
    if d is not None:
        tau = elapsed(goal, d)
        e = expected(goal, b, t, d)
    if a is not None and t is not None:
        progress = _share_reached(known, a, t)
        if goal.kind is GoalKind.THRESHOLD:
            gap = sign * (a - t)
        elif progress is not None and e is not None:
            gap = sign * (a - e)
            pace = _pace(a, b, e, t, sign)
        needed = _needed_per_year(goal, a, t, d)
    status = _status(known, coverage, progress, pace, gap, tau)
    readings = [r for r in (reading, base_reading) if r is not None]
    return GoalProgress(
        goal_id=goal.id,
        indicator_id=goal.indicator_id,
        status=status,
        as_of=known.as_of,
        base_date=goal.base_date,
        base_value=_plain(b),
        target_date=goal.target_date,
        target_value=_plain(t),
        actual=_plain(a),
        measured_on=d,
        newest=known.course.newest,
        elapsed=tau,
        expected=_plain(e),
        progress=_plain(progress),
        pace=None if status is Status.TOO_EARLY else _plain(pace),
        gap=_plain(gap),
        needed_per_year=_plain(needed),
        coverage=coverage,
        span=None if reading is None else reading.span,
        estimated=any(r.estimated for r in readings),
        illustrative=any(r.illustrative for r in readings),
        rating=UNRATED if reading is None else rating_of(reading.counted, known.indicator.aggregation),
        reached_early=not known.is_final and progress is not None and at_least(progress, 1.0),
        forecast_date=_forecast_date(known),
        override=goal.override if goal.override is not None and goal.override.holds_on(known.as_of) else None,
    )


def _plain(figure: float | None) -> float | None:
    """The figure; a zero without the sign that computing may leave on it ("-0")."""
    return None if figure is None else figure + 0.0


def _share_reached(known: _Known, a: float, t: float) -> float | None:
    """P. Of a milestone 1 (done) or 0 (not yet); of a limit nothing."""
    if known.goal.kind is GoalKind.THRESHOLD:
        return None
    if known.goal.kind is GoalKind.MILESTONE:
        return 1.0 if reaches(a, t, known.indicator.direction) else 0.0
    if known.base is None or not has_distance(known.base, t, known.indicator.direction):
        return None
    return (a - known.base) / (t - known.base)


def _pace(a: float, b: float | None, e: float, t: float, sign: int) -> float | None:
    """R; None where nothing is expected yet, or a hand-drawn plan first leads away from the target."""
    if b is None or sign * (e - b) <= TOLERANCE * abs(t - b):
        return None
    return (a - b) / (e - b)


def _needed_per_year(goal: Goal, a: float, t: float, d: date | None) -> float | None:
    """``(t - a) / years left`` from the newest value on, a year being 365.25 days."""
    if goal.kind is GoalKind.THRESHOLD or goal.target_date is None or d is None or d >= goal.target_date:
        return None
    return (t - a) / ((goal.target_date - d).days / DAYS_A_YEAR)


def _status(
    known: _Known,
    coverage: Coverage | None,
    progress: float | None,
    pace: float | None,
    gap: float | None,
    tau: float | None,
) -> Status:
    """By precedence: no data, low coverage, final, stale, no date, reached, too early, moving away, pace."""
    goal, limits = known.goal, known.goal.thresholds
    is_limit = goal.kind is GoalKind.THRESHOLD
    if known.reading is None or (progress is None and not is_limit):
        return Status.NO_DATA
    if coverage is not None and coverage.fraction < limits.coverage - TOLERANCE:
        return Status.LOW_COVERAGE
    if is_limit:
        is_good = reaches(known.reading.value, goal.target_value, known.indicator.direction)
    else:
        is_good = progress is not None and at_least(progress, 1.0)
    if known.is_final:
        return Status.ACHIEVED if is_good else Status.MISSED
    if known.course.newest is not None and is_stale(known.course.newest, known.course.interval, known.as_of):
        return Status.STALE
    if is_limit:
        return Status.ON_TRACK if is_good else Status.OFF_TRACK
    if tau is None or progress is None:
        return Status.NO_DATE
    if is_good:
        return Status.ACHIEVED
    if goal.kind is GoalKind.MILESTONE:
        is_due = goal.target_date is not None and known.as_of >= goal.target_date
        return Status.OFF_TRACK if is_due else Status.TOO_EARLY
    if tau < limits.early - TOLERANCE:
        return Status.TOO_EARLY
    if progress < -TOLERANCE:
        return Status.MOVING_AWAY
    if pace is not None:
        return _by_pace(pace, goal)
    return Status.ON_TRACK if _is_ahead(known, gap) else Status.OFF_TRACK


def _by_pace(pace: float, goal: Goal) -> Status:
    if at_least(pace, goal.thresholds.on_track):
        return Status.ON_TRACK
    return Status.AT_RISK if at_least(pace, goal.thresholds.at_risk) else Status.OFF_TRACK


def _is_ahead(known: _Known, gap: float | None) -> bool:
    """Whether a value is on its path or ahead, for the days on which the path has not left the base yet."""
    distance = abs((known.target or 0.0) - (known.base or 0.0))
    return gap is not None and gap >= -TOLERANCE * distance


def _forecast_date(known: _Known) -> date | None:
    """When the trend meets the target; None for a limit, without a trend, and after the target date."""
    if known.goal.kind is GoalKind.THRESHOLD or known.target is None or known.is_final:
        return None
    points = known.course.points(MOST_PERIODS)
    trend = trend_of(points)
    return None if trend is None else meets_target(points, trend, known.target, known.indicator.direction)
