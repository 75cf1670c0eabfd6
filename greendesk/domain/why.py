"""Why a goal has its colour: every step of the arithmetic with the actual numbers, in no language.

A step names itself by a key, never by a sentence. Its formula holds names in braces; a page puts in the
names' signs (a, b, tau) to show the rule, and the numbers, in the user's own format, to show the case.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from greendesk.domain.frozen import frozen
from greendesk.domain.limits import in_force
from greendesk.domain.model import Direction, Goal, GoalKind, Indicator
from greendesk.domain.plan import plan_points
from greendesk.domain.progress import GoalProgress, Status


class Form(StrEnum):
    """How a number is printed."""

    VALUE = "value"  # in the indicator's unit
    PER_YEAR = "per_year"  # in the indicator's unit per year
    SHARE = "share"  # a fraction, printed as a percentage
    RATIO = "ratio"  # a plain number with two decimals
    DATE = "date"
    DAYS = "days"
    COUNT = "count"
    GRADE = "grade"  # of data quality, 1 to 5


class Key(StrEnum):
    """What a step is about, in the order in which steps appear."""

    MEASURED = "measured"  # a at d
    NOT_MEASURED = "not_measured"  # nothing counts
    COVERAGE = "coverage"
    QUALITY = "quality"  # of the data behind a
    BASE = "base"  # b at d_b
    NO_BASE = "no_base"
    TARGET = "target"  # t at d_t
    TARGET_PERCENT = "target_percent"  # t = b * (1 - r)
    NO_TARGET_DATE = "no_target_date"
    NO_DISTANCE = "no_distance"  # t is b, or on the worse side of it
    ELAPSED = "elapsed"
    EXPECTED = "expected"
    EXPECTED_PLAN = "expected_plan"  # through milestones
    PROGRESS = "progress"
    DONE = "done"  # milestone: a against t
    PACE = "pace"
    GAP = "gap"
    LIMIT = "limit"  # threshold: a against t
    NEEDED = "needed"
    FRESHNESS = "freshness"  # newest measurement against the reporting date
    RULE = "rule"  # the rule that gave the status


@frozen
class Number:
    """A named number: ``name`` stands in braces in the formula."""

    name: str
    value: float | date
    form: Form


@frozen
class Step:
    """One line of the explanation.

    Attributes:
        key: what it is about.
        formula: with names in braces, without the result: "({a} − {b}) / ({t} − {b})"; "" for a plain fact.
        numbers: every name of the formula with its number; for a plain fact, the facts.
        result: what the formula gives.
        status: in the last step, the status that the rule gives.
    """

    key: Key
    formula: str = ""
    numbers: tuple[Number, ...] = ()
    result: Number | None = None
    status: Status | None = None


def why(goal: Goal, indicator: Indicator, progress: GoalProgress) -> tuple[Step, ...]:
    """The steps from the measured value to the status, in order; the last one is the rule that decided."""
    return (
        *_measured(progress),
        *_base_and_target(goal, progress),
        *_path(goal, progress),
        *_reached(goal, indicator, progress),
        *_needed(progress),
        *_freshness(progress),
        _rule(goal, indicator, progress),
    )


def _value(name: str, value: float) -> Number:
    return Number(name, value, Form.VALUE)


def _date(name: str, value: date) -> Number:
    return Number(name, value, Form.DATE)


def _measured(p: GoalProgress) -> list[Step]:
    if p.actual is None or p.measured_on is None:
        return [Step(Key.NOT_MEASURED, numbers=(_date("as_of", p.as_of),))]
    facts = [_value("a", p.actual), _date("d", p.measured_on)]
    if p.span is not None:
        facts += [_date("from", p.span.start), _date("to", p.span.end)]
    steps = [Step(Key.MEASURED, numbers=tuple(facts))]
    if p.coverage is not None:
        counts = (
            Number("months", p.coverage.months, Form.COUNT),
            Number("of", p.coverage.of, Form.COUNT),
            Number("coverage", p.coverage.fraction, Form.SHARE),
        )
        steps.append(Step(Key.COVERAGE, numbers=counts))
    if p.rating.rated:
        rated = Number("rated", p.rating.rated, Form.COUNT), Number("values", p.rating.values, Form.COUNT)
        quality = p.rating.quality
        result = () if quality is None else (Number("quality", quality, Form.GRADE),)
        steps.append(Step(Key.QUALITY, numbers=(*rated, *result)))
    return steps


def _base_and_target(goal: Goal, p: GoalProgress) -> list[Step]:
    steps = []
    has_path = goal.kind not in (GoalKind.THRESHOLD, GoalKind.MILESTONE)
    if p.base_value is not None:
        steps.append(Step(Key.BASE, numbers=(_value("b", p.base_value), _date("d_b", p.base_date))))
    elif has_path:
        steps.append(Step(Key.NO_BASE, numbers=(_date("d_b", p.base_date),)))
    if p.target_value is not None:
        dates = () if p.target_date is None else (_date("d_t", p.target_date),)
        target = _value("t", p.target_value)
        if goal.kind is GoalKind.PERCENT and p.base_value is not None:
            numbers = (_value("b", p.base_value), Number("r", goal.target_value, Form.SHARE), *dates)
            steps.append(Step(Key.TARGET_PERCENT, "{b} × (1 − {r})", numbers, target))
        else:
            steps.append(Step(Key.TARGET, numbers=(target, *dates)))
    if p.target_date is None:
        steps.append(Step(Key.NO_TARGET_DATE))
    if has_path and p.progress is None and p.actual is not None and p.base_value is not None:
        steps.append(Step(Key.NO_DISTANCE, numbers=(_value("b", p.base_value), *_target_number(p))))
    return steps


def _target_number(p: GoalProgress) -> tuple[Number, ...]:
    return () if p.target_value is None else (_value("t", p.target_value),)


def _path(goal: Goal, p: GoalProgress) -> list[Step]:
    steps: list[Step] = []
    if p.elapsed is not None and p.measured_on is not None and p.target_date is not None:
        numbers = (_date("d", p.measured_on), _date("d_b", p.base_date), _date("d_t", p.target_date))
        tau = Number("tau", p.elapsed, Form.SHARE)
        steps.append(Step(Key.ELAPSED, "({d} − {d_b}) / ({d_t} − {d_b})", numbers, tau))
        if p.expected is not None and p.base_value is not None and p.target_value is not None:
            e = _value("e", p.expected)
            if goal.milestones:
                steps.append(Step(Key.EXPECTED_PLAN, numbers=_neighbours(goal, p), result=e))
            else:
                ends = (_value("b", p.base_value), _value("t", p.target_value), tau)
                steps.append(Step(Key.EXPECTED, "{b} + ({t} − {b}) × {tau}", ends, e))
    return steps


def _neighbours(goal: Goal, p: GoalProgress) -> tuple[Number, ...]:
    """The points of the plan before and after d, as e_0 on d_0 and e_1 on d_1."""
    points = plan_points(goal, p.base_value, p.target_value)
    on = p.measured_on or p.base_date
    after = next((n for n, point in enumerate(points) if point.on >= on and n > 0), len(points) - 1)
    before = points[after - 1]
    return (
        _date("d_0", before.on),
        _value("e_0", before.value),
        _date("d_1", points[after].on),
        _value("e_1", points[after].value),
    )


def _reached(goal: Goal, indicator: Indicator, p: GoalProgress) -> list[Step]:
    if p.actual is None or p.target_value is None:
        return []
    a, t = _value("a", p.actual), _value("t", p.target_value)
    if goal.kind is GoalKind.MILESTONE and p.progress is not None:
        return [Step(Key.DONE, numbers=(a, t), result=Number("P", p.progress, Form.SHARE))]
    if goal.kind is GoalKind.THRESHOLD and p.gap is not None:
        return [Step(Key.LIMIT, numbers=(a, t), result=_value("G", p.gap))]
    steps = []
    if p.progress is not None and p.base_value is not None:
        b = _value("b", p.base_value)
        share = Number("P", p.progress, Form.SHARE)
        steps.append(Step(Key.PROGRESS, "({a} − {b}) / ({t} − {b})", (a, b, t), share))
        if p.expected is not None and p.gap is not None:
            e = _value("e", p.expected)
            if p.pace is not None:
                pace = Number("R", p.pace, Form.RATIO)
                steps.append(Step(Key.PACE, "({a} − {b}) / ({e} − {b})", (a, b, e), pace))
            formula = "{a} − {e}" if indicator.direction is Direction.UP else "{e} − {a}"
            steps.append(Step(Key.GAP, formula, (a, e), _value("G", p.gap)))
    return steps


def _needed(p: GoalProgress) -> list[Step]:
    a, d, t, d_t = p.actual, p.measured_on, p.target_value, p.target_date
    if p.needed_per_year is None or a is None or d is None or t is None or d_t is None:
        return []
    days = Number("days", (d_t - d).days, Form.DAYS)
    result = Number("needed", p.needed_per_year, Form.PER_YEAR)
    return [
        Step(Key.NEEDED, "({t} − {a}) / ({days} / 365.25)", (_value("t", t), _value("a", a), days), result)
    ]


def _freshness(p: GoalProgress) -> list[Step]:
    if p.newest is None:
        return []
    days = Number("days", (p.as_of - p.newest).days, Form.DAYS)
    return [Step(Key.FRESHNESS, numbers=(_date("newest", p.newest), _date("as_of", p.as_of)), result=days)]


def _rule(goal: Goal, indicator: Indicator, p: GoalProgress) -> Step:
    """The rule that gave the status, with the limit that it compares to."""
    goal = in_force(goal, p.as_of)
    limits = goal.thresholds
    numbers: tuple[Number, ...] = ()
    formula = ""
    if p.status is Status.LOW_COVERAGE and p.coverage is not None:
        numbers = (
            Number("coverage", p.coverage.fraction, Form.SHARE),
            Number("least", limits.coverage, Form.SHARE),
        )
        formula = "{coverage} < {least}"
    elif p.status is Status.TOO_EARLY and p.elapsed is not None and goal.kind is not GoalKind.MILESTONE:
        numbers = (Number("tau", p.elapsed, Form.SHARE), Number("early", limits.early, Form.SHARE))
        formula = "{tau} < {early}"
    elif p.status is Status.MOVING_AWAY and p.progress is not None:
        numbers, formula = (Number("P", p.progress, Form.SHARE),), "{P} < 0"
    elif p.status in (Status.ACHIEVED, Status.MISSED) and p.progress is not None:
        numbers = (Number("P", p.progress, Form.SHARE),)
        formula = "{P} ≥ 1" if p.status is Status.ACHIEVED else "{P} < 1"
    elif goal.kind is GoalKind.THRESHOLD and p.actual is not None and not p.status.is_withheld:
        formula = _limit_formula(indicator.direction, p.status)
        numbers = (_value("a", p.actual), _value("t", goal.target_value))
    elif p.pace is not None and p.status in (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK):
        numbers, formula = _pace_rule(goal, p.status, p.pace)
    return Step(Key.RULE, formula, numbers, status=p.status)


def _limit_formula(direction: Direction, status: Status) -> str:
    is_kept = status in (Status.ON_TRACK, Status.ACHIEVED)
    if direction is Direction.UP:
        return "{a} ≥ {t}" if is_kept else "{a} < {t}"
    return "{a} ≤ {t}" if is_kept else "{a} > {t}"


def _pace_rule(goal: Goal, status: Status, pace: float) -> tuple[tuple[Number, ...], str]:
    r = Number("R", pace, Form.RATIO)
    on_track = Number("on_track", goal.thresholds.on_track, Form.RATIO)
    at_risk = Number("at_risk", goal.thresholds.at_risk, Form.RATIO)
    if status is Status.ON_TRACK:
        return (r, on_track), "{R} ≥ {on_track}"
    if status is Status.AT_RISK:
        return (at_risk, r, on_track), "{at_risk} ≤ {R} < {on_track}"
    return (r, at_risk), "{R} < {at_risk}"
