"""The structure of a workspace without its values: what a new file can begin with.

A goal without a base value of its own reads it from a measurement that the new file will not have, so the
value it stands on is written down: it is a parameter of the target, not a result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from greendesk.domain.approval import Approval
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Goal, GoalKind, Workspace
from greendesk.domain.plan import DISTANCE_KINDS
from greendesk.domain.validate_goal import check_goal


class Outcome(StrEnum):
    """What became of a goal that stands on measurements."""

    WRITTEN = "written"  # its base value was read from a measurement and is written down now
    UNKNOWN = "unknown"  # nothing was measured at its base date
    UNFIT = "unfit"  # with what was measured there the goal would be refused
    ANEW = "anew"  # a running total: what was counted so far is not in the new file


@frozen
class GoalNote:
    """A goal, as the new file has it, and what became of what it stood on."""

    goal: Goal
    outcome: Outcome


@frozen
class Structure:
    """A workspace without values, and what is to be said about its goals.

    Attributes:
        year: the fiscal year that its plan of approvals is for; None: there is no plan.
    """

    workspace: Workspace
    notes: tuple[GoalNote, ...]
    year: int | None


def structure_of(
    catalog: Catalog,
    bases: Mapping[str, float | None],
    as_of: date,
    approvals: Iterable[Approval] = (),
    year: int | None = None,
) -> Structure:
    """Everything of a workspace but measurements, evidence, restatements, and what was said about statuses.

    A fixed reporting date stays behind too: it was that of the values.

    Args:
        catalog: the workspace.
        bases: the base value on which each goal stands, by the goal's id.
        as_of: the reporting date of these.
        approvals: the plan of the new file; drafts.
        year: the fiscal year of that plan.
    """
    goals, notes = [], []
    for stored in catalog.goals.values():
        goal = replace(stored, override=None, recalculations=(), counted=0)
        outcome = None
        if goal.base_date <= as_of:  # one that begins later will be measured in the new file
            goal, outcome = _on_its_own(goal, catalog, bases.get(goal.id))
        goals.append(goal)
        if outcome is not None:
            notes.append(GoalNote(goal, outcome))
    planned = tuple(approvals)
    workspace = Workspace(
        replace(catalog.info, as_of=None),
        tuple(catalog.units.values()),
        tuple(catalog.initiatives.values()),
        tuple(catalog.indicators.values()),
        goals=tuple(goals),
        factors=tuple(catalog.factors.values()),
        approvals=planned,
    )
    return Structure(workspace, tuple(notes), year if planned else None)


def _on_its_own(goal: Goal, catalog: Catalog, base: float | None) -> tuple[Goal, Outcome | None]:
    """The goal with the base value that it stands on, and what is to be said about it."""
    if goal.kind is GoalKind.CUMULATIVE:
        return goal, Outcome.ANEW
    if goal.kind not in DISTANCE_KINDS or goal.base_value is not None:
        return goal, None
    if base is None:
        return goal, Outcome.UNKNOWN
    written = replace(goal, base_value=base)
    try:
        check_goal(written, catalog.indicator(goal.indicator_id))
    except InvalidInput:
        return goal, Outcome.UNFIT
    return written, Outcome.WRITTEN
