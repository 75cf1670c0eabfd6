"""Recalculating the base value: proposed when restatements have changed it by enough, never by growth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import fsum

from greendesk.domain.base import base_of
from greendesk.domain.course import Reading
from greendesk.domain.errors import InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.domain.model import (
    Aggregation,
    BaseRecalculation,
    Cause,
    Goal,
    GoalKind,
    Indicator,
    Restatement,
)
from greendesk.domain.plan import DISTANCE_KINDS, at_least
from greendesk.domain.slices import History
from greendesk.domain.validate_field import check_day, check_number, check_texts


@frozen
class Proposal:
    """Why and how a base value is to be recalculated.

    Attributes:
        old_value: the base value as it is.
        new_value: with all that was restated since; both in the indicator's unit.
        changed: the sum of the sizes of the changes: two that cancel each other count twice.
        share: of the base value, as a fraction.
        threshold: the share from which on it is proposed.
        causes: of the changes, each once.
        texts: what was said of them, each once.
        counted: how many restatements of the base are taken in then.
    """

    old_value: float
    new_value: float
    changed: float
    share: float
    threshold: float
    causes: tuple[Cause, ...]
    texts: tuple[str, ...]
    counted: int


@frozen
class BaseChange:
    """By how much one restated value changed a base, in the unit of the goal's indicator."""

    restatement: Restatement
    change: float


def proposed(goal: Goal, changes: Sequence[BaseChange], threshold: float) -> Proposal | None:
    """The recalculation that is due, if one is.

    Args:
        goal: what its base value takes in already (``counted``) is not counted again.
        changes: all that restated values made to its base, oldest first.
        threshold: share of the base value from which on it is proposed.
    """
    base, since = goal.base_value, changes[goal.counted :]
    changed = fsum(abs(each.change) for each in since)
    if not base or not changed:
        return None
    share = changed / abs(base)
    if not at_least(share, threshold):
        return None
    causes = tuple(dict.fromkeys(each.restatement.cause for each in since))
    texts = tuple(dict.fromkeys(each.restatement.text for each in since if each.restatement.text))
    new = fsum((base, *(each.change for each in since)))
    return Proposal(base, new, changed, share, threshold, causes, texts, len(changes))


def changes_of_base(
    goal: Goal,
    indicator: Indicator,
    history: History,
    restatements: Sequence[Restatement],
    fiscal_year_start: int,
) -> tuple[BaseChange, ...]:
    """What restated values changed of the base of an indicator with measurements of its own, oldest first.

    Nothing where the base value is not stored: one that is read from the data follows them at once. Only
    restated values count, so growth and new measurements are none.

    Args:
        goal: whose base.
        indicator: of the goal.
        history: of the indicator.
        restatements: of the indicator, oldest first.
        fiscal_year_start: month 1..12.
    """
    reading = measured_base(goal, indicator, history, fiscal_year_start)
    if reading is None:
        return ()
    aggregation = indicator.aggregation
    return tuple(
        BaseChange(each, _change(each, reading, aggregation))
        for each in restatements
        if _counts(each, reading, aggregation)
    )


def measured_base(
    goal: Goal, indicator: Indicator, history: History, fiscal_year_start: int
) -> Reading | None:
    """What is measured at the base date, for a goal whose base value is stored."""
    if goal.base_value is None or goal.kind not in DISTANCE_KINDS or goal.kind is GoalKind.CUMULATIVE:
        return None
    measured = replace(goal, base_value=None)
    return base_of(measured, indicator, history, goal.base_date, fiscal_year_start)[1]


def is_within(restatement: Restatement, reading: Reading) -> bool:
    """Whether a restated value ends in what the reading at the base date covers."""
    if reading.span is not None:
        return reading.span.start <= restatement.end <= reading.span.end
    return reading.counted[0].start <= restatement.end <= reading.on


def _counts(restatement: Restatement, reading: Reading, aggregation: Aggregation) -> bool:
    """Whether a restated value is part of that reading."""
    if reading.span is None and aggregation is not Aggregation.MEAN:
        return restatement.end == reading.on
    return is_within(restatement, reading)


def _change(restatement: Restatement, reading: Reading, aggregation: Aggregation) -> float:
    """By how much a restated value changes the base; in a mean it weighs by its days."""
    change = restatement.new_value - restatement.old_value
    if aggregation is Aggregation.MEAN:
        days = sum(piece.days for piece in reading.counted)
        return change * min(1.0, restatement.period.days / days) if days else 0.0
    return change


def check_recalculation(recalculation: BaseRecalculation) -> None:
    """Refuse one without a reason, or with figures or texts that nothing can have.

    Raises:
        InvalidInput: with the field, as in the JSON format.
    """
    check_number(recalculation.old_value, "The old base value", "old_value")
    check_number(recalculation.new_value, "The new base value", "new_value")
    if not recalculation.reason.strip():
        raise InvalidInput("A recalculated base value needs a reason; say why it is another one.", "reason")
    check_texts(reason=recalculation.reason, author=recalculation.author, role=recalculation.role)
    check_day(recalculation.said_on, "said_on")


def check_threshold(share: float) -> None:
    """A share above 0 and at most 1.

    Raises:
        InvalidInput: field ``recalculation``.
    """
    if not 0 < share <= 1:
        raise InvalidInput(
            f"The change from which on a base is recalculated must lie above 0 and not above 100 %; "
            f"{share * 100:g} % does not.",
            "recalculation",
        )
