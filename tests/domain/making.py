"""Short ways to make the objects that the tests are about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from greendesk.domain.aggregate import slices_of
from greendesk.domain.evaluate import evaluate
from greendesk.domain.model import (
    Account,
    Aggregation,
    Direction,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    State,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import Period, month_period
from greendesk.domain.progress import GoalProgress
from greendesk.domain.slices import History

JANUARY = 1
APRIL = 4


def day(text: str) -> date:
    return date.fromisoformat(text)


def period(start: str, end: str) -> Period:
    return Period(day(start), day(end))


def indicator(
    aggregation: str = "sum",
    direction: str = "up",
    unit: str = "kg",
    account: str = "activity",
    name: str = "Plastic avoided",
    **more: str | None,
) -> Indicator:
    return Indicator(
        code=more.pop("code", None) or "plastic",
        initiative_id="initiative",
        name=Name(name),
        unit=unit,
        aggregation=Aggregation(aggregation),
        direction=Direction(direction),
        account=Account(account),
        id=more.pop("id", None) or "indicator",
        **more,
    )


def initiative(start: str | None = None, end: str | None = None) -> Initiative:
    return Initiative(
        "less-plastic", "unit", Name("Less plastic"), start=start and day(start), end=end and day(end)
    )


def measured(
    start: str,
    end: str,
    value: float | None,
    state: str = "reported",
    source: str = "",
    indicator_id: str = "indicator",
) -> Measurement:
    return Measurement(indicator_id, day(start), day(end), value, State(state), source)


def at(on: str, value: float | None, state: str = "reported", source: str = "") -> Measurement:
    """A level measured on one day."""
    return measured(on, on, value, state, source)


def months(
    first: str, values: Iterable[float | None], state: str = "reported", source: str = ""
) -> list[Measurement]:
    """One measurement a month from the month of ``first`` on; None leaves the month out."""
    start = day(first).year * 12 + day(first).month - 1
    made = []
    for n, value in enumerate(values):
        if value is not None:
            month = month_period(start + n)
            made.append(Measurement("indicator", month.start, month.end, value, State(state), source))
    return made


def history(*measurements: Measurement, monthly: bool = True) -> History:
    return slices_of(measurements, monthly=monthly)


def goal(
    kind: str,
    base_date: str,
    target: float,
    target_date: str | None,
    base: float | None = None,
    **more: object,
) -> Goal:
    return Goal(
        "indicator",
        GoalKind(kind),
        day(base_date),
        target,
        base,
        target_date and day(target_date),
        id="goal",
        **more,
    )


def progress_of(
    the_goal: Goal,
    of: Indicator,
    measurements: Iterable[Measurement],
    as_of: str,
    fiscal_year_start: int = JANUARY,
) -> GoalProgress:
    return evaluate(the_goal, of, slices_of(measurements), day(as_of), fiscal_year_start)
