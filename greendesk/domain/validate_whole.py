"""A whole workspace held against the checks that each entry passes: for files that others wrote to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from greendesk.domain.approval import Approval, check_approval
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.frozen import frozen
from greendesk.domain.model import BusinessUnit, Factor, Goal, Indicator, Initiative, Measurement, Restatement
from greendesk.domain.periods import month_text
from greendesk.domain.restatement import check_restatement
from greendesk.domain.validate_field import plain
from greendesk.domain.validate_goal import check_goal
from greendesk.domain.validate_measurement import check_measurement
from greendesk.domain.validate_objects import (
    check_factor,
    check_indicator,
    check_initiative,
    check_unit,
    check_workspace,
)

Thing = TypeVar("Thing", BusinessUnit, Initiative, Factor, Indicator)


@frozen
class Fault:
    """A record that nobody could have entered.

    Attributes:
        record: what it is, and its id: "goal 5f1c...".
        message: one sentence that begins with the record, by the names that a person knows.
    """

    record: str
    message: str


def faults(catalog: Catalog) -> Iterator[Fault]:
    """Every record but the measurements that breaks a rule, with the first rule that it breaks.

    Args:
        catalog: whose references lead to what is there.
    """
    yield from _refusals("workspace", "The workspace's settings", lambda: check_workspace(catalog.info))
    for unit in catalog.units.values():
        yield from _of(unit, "business unit", check_unit, catalog)
    for initiative in catalog.initiatives.values():
        yield from _of(initiative, "initiative", check_initiative, catalog)
    for factor in catalog.factors.values():
        yield from _of(factor, "factor", check_factor, catalog)
    for indicator in catalog.indicators.values():
        yield from _of(indicator, "indicator", check_indicator, catalog)
    for goal in catalog.goals.values():
        yield from _of_goal(goal, catalog.indicator(goal.indicator_id))
    for restatement in catalog.restatements:
        yield from _of_restatement(restatement, catalog.indicator(restatement.indicator_id))


def measurement_faults(
    indicator: Indicator, initiative: Initiative, stored: Iterable[Measurement]
) -> Iterator[Fault]:
    """Every measurement of an indicator that breaks a rule, overlaps aside."""
    for measurement in stored:
        try:
            check_measurement(measurement, indicator, initiative)
        except GreenDeskError as error:
            named = f"The measurement of {plain(indicator.code)} for {measurement.start} to {measurement.end}"
            yield Fault(f"measurement {measurement.id}", f"{named}: {error.message}")


def approval_faults(approvals: Iterable[Approval], catalog: Catalog) -> Iterator[Fault]:
    """Every approval that no steps lead to."""
    for approval in approvals:
        code = plain(catalog.indicator(approval.indicator_id).code)
        named = f"The approval of {code} for {month_text(approval.month)}"
        yield from _refusals(f"approval {approval.id}", named, partial(check_approval, approval))


def _of(
    thing: Thing, what: str, check: Callable[[Thing, Catalog], None], catalog: Catalog
) -> Iterator[Fault]:
    named = f"The {what} {plain(thing.code).strip() or thing.id}"
    yield from _refusals(f"{what} {thing.id}", named, lambda: check(thing, catalog))


def _of_goal(goal: Goal, indicator: Indicator) -> Iterator[Fault]:
    named = f"The goal of {plain(indicator.code)} from {goal.base_date} on"
    yield from _refusals(f"goal {goal.id}", named, lambda: check_goal(goal, indicator))


def _of_restatement(restatement: Restatement, indicator: Indicator) -> Iterator[Fault]:
    named = f"The restatement of {plain(indicator.code)} for {restatement.start} to {restatement.end}"
    yield from _refusals(f"restatement {restatement.id}", named, lambda: check_restatement(restatement))


def _refusals(record: str, named: str, check: Callable[[], None]) -> Iterator[Fault]:
    try:
        check()
    except GreenDeskError as error:
        yield Fault(record, f"{named}: {error.message}")
