"""Draft, submitted, approved, locked: whatever people do, nothing approved changes without a reason."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.approval import (
    Approval,
    Late,
    Stage,
    Step,
    can,
    check_due,
    edited,
    late,
    lowest,
    moved,
)
from greendesk.domain.errors import InvalidInput, LockedPeriod, ReasonNeeded

DEEDS = st.tuples(
    st.sampled_from([*Step, "edit"]), st.sampled_from(["Kim", "Lee", ""]), st.sampled_from(["", "a typo"])
)


def at(stage: Stage, **more: object) -> Approval:
    return Approval("kg", 24_000, stage, id="a", **more)  # type: ignore[arg-type]


@given(st.lists(DEEDS, max_size=30))
def test_whatever_is_done_an_approval_was_given_by_another_and_changes_have_reasons(deeds) -> None:
    now = at(Stage.DRAFT)
    submitter = ""
    for what, person, reason in deeds:
        before = now
        try:
            now = edited(now, reason, "kg") if what == "edit" else moved(now, what, person, reason)
        except InvalidInput:
            assert now == before
            continue
        if now.stage is Stage.SUBMITTED:
            submitter = person
        if now.stage is Stage.APPROVED:
            assert (before.stage, now.processor) == (Stage.SUBMITTED, submitter)
            assert now.approver not in {"", submitter}
        if now.stage is Stage.LOCKED:
            assert before.stage is Stage.APPROVED
        if now.stage is Stage.DRAFT and before.stage in {Stage.APPROVED, Stage.LOCKED}:
            assert reason
        if before.stage is Stage.LOCKED:
            assert what is Step.REOPEN


def test_the_usual_way() -> None:
    submitted = moved(at(Stage.DRAFT), Step.SUBMIT, " Kim ")
    assert (submitted.stage, submitted.processor) == (Stage.SUBMITTED, "Kim")
    with pytest.raises(InvalidInput, match="Kim submitted these values, so somebody else"):
        moved(submitted, Step.APPROVE, "Kim")
    approved = moved(submitted, Step.APPROVE, "Lee")
    assert (approved.stage, approved.approver) == (Stage.APPROVED, "Lee")
    locked = moved(approved, Step.LOCK, "Lee")
    with pytest.raises(ReasonNeeded, match="are locked; say why"):
        moved(locked, Step.REOPEN, "Lee", "  ")
    assert moved(locked, Step.REOPEN, "Lee", "late bill").stage is Stage.DRAFT


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("stage", list(Stage))
def test_a_step_that_leads_nowhere_is_refused(stage, step) -> None:
    if not can(stage, step):
        with pytest.raises(InvalidInput, match=f"{stage.value} cannot be"):
            moved(at(stage), step, "Kim", "why")


def test_nobody_submits_without_a_name() -> None:
    with pytest.raises(InvalidInput, match="Settings"):
        moved(at(Stage.DRAFT), Step.SUBMIT, " ")


def test_what_an_edit_does() -> None:
    assert edited(at(Stage.DRAFT), "", "kg").stage is Stage.DRAFT
    assert edited(at(Stage.SUBMITTED), "", "kg").stage is Stage.DRAFT
    assert edited(at(Stage.APPROVED), "a typo", "kg").stage is Stage.DRAFT
    with pytest.raises(ReasonNeeded, match="kg in 2000-01 are approved"):
        edited(at(Stage.APPROVED), " ", "kg in 2000-01")
    with pytest.raises(LockedPeriod):
        edited(at(Stage.LOCKED), "a typo", "kg")


@given(st.lists(st.sampled_from(Stage)))
def test_several_months_are_as_far_as_the_last_of_them(stages) -> None:
    order = list(Stage)
    assert lowest(stages) == (min(stages, key=order.index) if stages else Stage.DRAFT)


@given(st.sampled_from(Stage), st.integers(-40, 40))
def test_late_is_what_was_due_before_today_and_is_not_approved(stage, days) -> None:
    today = date(2024, 5, 1)
    one = at(stage, due=today - timedelta(days=days), processor="Kim", approver="Lee")
    waits = "Lee" if stage is Stage.SUBMITTED else "Kim"
    is_late = days > 0 and stage in {Stage.DRAFT, Stage.SUBMITTED}
    assert late([one, at(stage)], today) == ((Late(one, days, waits),) if is_late else ())


def test_nothing_is_due_before_its_month_has_ended() -> None:
    check_due(24_000, None)
    check_due(24_000, date(2000, 2, 1))
    with pytest.raises(InvalidInput, match="before the month has ended"):
        check_due(24_000, date(2000, 1, 31))
