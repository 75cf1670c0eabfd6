"""Approval of an indicator's values, month by month: draft, submitted, approved, locked.

An indicator belongs to one business unit, so an indicator and a month are a unit, an indicator and a period;
a quarter is approved when its three months are. What an assurance auditor expects decides: the one who
approves is not the one who submitted; an approved value changes with a reason only, and is a draft again
then; a locked month takes no change at all until somebody opens it again, with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date
from enum import StrEnum

from greendesk.domain.errors import InvalidInput, LockedPeriod, ReasonNeeded
from greendesk.domain.frozen import frozen
from greendesk.domain.ids import new_id
from greendesk.domain.periods import month_end
from greendesk.domain.validate_field import check_day, check_texts


class Stage(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    LOCKED = "locked"

    @property
    def is_approved(self) -> bool:
        """Approved, and perhaps locked since."""
        return self in {Stage.APPROVED, Stage.LOCKED}


class Step(StrEnum):
    """What a person does to get from one stage to another."""

    SUBMIT = "submit"
    APPROVE = "approve"
    LOCK = "lock"
    REOPEN = "reopen"


FROM = {
    Step.SUBMIT: frozenset({Stage.DRAFT}),
    Step.APPROVE: frozenset({Stage.SUBMITTED}),
    Step.LOCK: frozenset({Stage.APPROVED}),
    Step.REOPEN: frozenset({Stage.SUBMITTED, Stage.APPROVED, Stage.LOCKED}),
}
TO = {
    Step.SUBMIT: Stage.SUBMITTED,
    Step.APPROVE: Stage.APPROVED,
    Step.LOCK: Stage.LOCKED,
    Step.REOPEN: Stage.DRAFT,
}
_ORDER = tuple(Stage)


@frozen
class Approval:
    """Where the values of an indicator stand in a month.

    Attributes:
        month: year * 12 + month - 1.
        processor: who is to enter them, then who submitted them.
        approver: who is to approve them, then who did.
        due: the last day on which they are in time.
    """

    indicator_id: str
    month: int
    stage: Stage = Stage.DRAFT
    processor: str = ""
    approver: str = ""
    due: date | None = None
    id: str = field(default_factory=new_id)


@frozen
class Late:
    """Values that should have been approved.

    Attributes:
        days: since they were due.
        waits_for: whose turn it is, if that is known.
    """

    approval: Approval
    days: int
    waits_for: str


def can(stage: Stage, step: Step) -> bool:
    """Whether a step leads on from a stage."""
    return stage in FROM[step]


def moved(approval: Approval, step: Step, person: str, reason: str = "") -> Approval:
    """An approval after a step.

    Raises:
        InvalidInput: the step does not lead on from here; nobody is named; who submitted cannot approve.
        ReasonNeeded: what was approved is to be opened again.
    """
    if not can(approval.stage, step):
        raise InvalidInput(f"Values that are {approval.stage.value} cannot be {_DONE[step]}.", "stage")
    if step is Step.REOPEN:
        if approval.stage is not Stage.SUBMITTED and not reason.strip():
            raise ReasonNeeded(f"These values are {approval.stage.value}; say why they are opened again.")
        return replace(approval, stage=Stage.DRAFT)
    if not person.strip():
        raise InvalidInput(
            f"Nobody is named who has {_DONE[step]} these values; give your name in Settings first.", "author"
        )
    if step is Step.APPROVE and person.strip() == approval.processor:
        raise InvalidInput(
            f"{person.strip()} submitted these values, so somebody else approves them.", "approver"
        )
    if step is Step.SUBMIT:
        return replace(approval, stage=TO[step], processor=person.strip())
    if step is Step.APPROVE:
        return replace(approval, stage=TO[step], approver=person.strip())
    return replace(approval, stage=TO[step])


def edited(approval: Approval, reason: str, what: str) -> Approval:
    """An approval after one of its values was changed.

    Args:
        approval: before.
        reason: why it was changed.
        what: how a sentence names the values: "plastic in 2019-04".

    Raises:
        LockedPeriod: it is locked.
        ReasonNeeded: it is approved, and no reason is given.
    """
    if approval.stage is Stage.LOCKED:
        raise LockedPeriod(f"The values of {what} are locked; open them again, with a reason, to change one.")
    if approval.stage is Stage.APPROVED and not reason.strip():
        raise ReasonNeeded(f"The values of {what} are approved; say why one changes.")
    return replace(approval, stage=Stage.DRAFT)


def lowest(stages: Iterable[Stage]) -> Stage:
    """The stage of several months together: that of the one that is least far."""
    return min(stages, key=_ORDER.index, default=Stage.DRAFT)


def late(approvals: Iterable[Approval], today: date) -> tuple[Late, ...]:
    """What is due before today and not approved yet, the oldest first."""
    found = [
        Late(
            each, (today - each.due).days, each.approver if each.stage is Stage.SUBMITTED else each.processor
        )
        for each in approvals
        if each.due is not None and each.due < today and not each.stage.is_approved
    ]
    return tuple(sorted(found, key=lambda one: (-one.days, one.approval.month)))


def check_due(month: int, due: date | None) -> None:
    """Refuse a day on which the month has not ended yet."""
    if due is not None and due <= month_end(month):
        raise InvalidInput(
            f"{due} lies before the month has ended; choose a day after {month_end(month)}.", "due"
        )


def check_approval(approval: Approval) -> None:
    """Refuse an approval that no steps lead to: for files that others wrote.

    Raises:
        InvalidInput: with the field, as in the JSON format.
    """
    check_texts(processor=approval.processor, approver=approval.approver)
    check_day(approval.due, "due")
    check_due(approval.month, approval.due)
    stage = approval.stage
    if stage is not Stage.DRAFT and not approval.processor.strip():
        raise InvalidInput(
            f"These values are {stage.value}, but nobody is named who submitted them.", "processor"
        )
    if stage.is_approved and not approval.approver.strip():
        raise InvalidInput(
            f"These values are {stage.value}, but nobody is named who approved them.", "approver"
        )
    if stage.is_approved and approval.approver.strip() == approval.processor.strip():
        raise InvalidInput(
            f"{approval.approver.strip()} submitted these values, so somebody else approves them.", "approver"
        )


_DONE = {
    Step.SUBMIT: "submitted",
    Step.APPROVE: "approved",
    Step.LOCK: "locked",
    Step.REOPEN: "opened again",
}
