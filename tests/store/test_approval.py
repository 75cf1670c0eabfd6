"""The gate stands in the store: every way to change a value passes it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from greendesk.domain.approval import Stage, Step
from greendesk.domain.errors import InvalidInput, LockedPeriod, NothingToUndo, ReasonNeeded
from greendesk.domain.journal import Act, Author, Deed
from greendesk.store import Store
from tests.store.making import day, measured, month, newest_deeds

APRIL = 2022 * 12 + 3
MID = day("2022-04-15")
MONTHS = (APRIL, APRIL + 1, APRIL + 2)


@pytest.fixture
def filled(store):
    store.put_measurements(
        [
            month("2022-04", 1.0, id="a"),
            measured("2022-05-01", "2022-06-30", 2.0, id="q"),
            month("2022-04", 7.0, "orders", id="o"),
        ]
    )
    return store


def bring(store: Store, stage: Stage, months=MONTHS) -> None:
    for step, name in ((Step.SUBMIT, "Kim"), (Step.APPROVE, "Lee"), (Step.LOCK, "Lee")):
        if stage_of(store) == stage:
            return
        store.author = Author(name)
        store.move_approvals(step, ["kg"], months)


def stages(store: Store) -> dict[int, Stage]:
    return {each.month: each.stage for each in store.approvals(["kg"], APRIL, APRIL + 2)}


def stage_of(store: Store) -> Stage:
    return stages(store).get(APRIL, Stage.DRAFT)


# Every way to change what is in April, and one that changes the two months after it.
WAYS = {
    "another value": lambda store: store.put_measurements([month("2022-04", 9.0)]),
    "another note": lambda store: store.put_measurements([month("2022-04", 1.0, note="n")]),
    "another period": lambda store: store.put_measurements(
        [measured("2022-04-01", "2022-04-15", 1.0, id="a")]
    ),
    "another indicator": lambda store: store.put_measurements([month("2023-04", 1.0, "orders", id="a")]),
    "a new value": lambda store: store.delete_measurements(["a"]),
    "deleted": lambda store: store.delete_measurements(["a"]),
    "part of a quarter": lambda store: store.put_measurements([measured("2022-05-01", "2022-06-30", 3.0)]),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_locked_month_refuses_every_change_even_with_a_reason(filled, way) -> None:
    bring(filled, Stage.LOCKED)
    before, told = filled.read_all(), newest_deeds(filled)
    for reason in ("", "a typo"):
        with pytest.raises(LockedPeriod, match=r"plastic in 2022-0[45] are locked"):  # noqa: SIM117
            with filled.writing(Deed(Act.ENTER, "plastic", reason)):
                WAYS[way](filled)
    assert (filled.read_all(), newest_deeds(filled)) == (before, told)
    assert filled.verify() == []


@pytest.mark.parametrize("way", WAYS)
def test_an_approved_month_wants_a_reason_and_is_a_draft_then(filled, way) -> None:
    bring(filled, Stage.APPROVED)
    before, then = filled.read_all(), stages(filled)
    with pytest.raises(ReasonNeeded):
        WAYS[way](filled)
    assert (filled.read_all(), stages(filled)) == (before, then)
    with filled.writing(Deed(Act.ENTER, "plastic", "a typo")):
        WAYS[way](filled)
    assert newest_deeds(filled)[0].deed.reason == "a typo"
    after = stages(filled)
    changed = {m for m in MONTHS if after[m] is Stage.DRAFT}
    assert changed == ({APRIL + 1, APRIL + 2} if way == "part of a quarter" else {APRIL})
    filled.undo()
    assert (filled.read_all(), stages(filled)) == (before, then)
    assert filled.verify() == []


def test_a_submitted_month_is_a_draft_again_when_it_changes(filled) -> None:
    bring(filled, Stage.SUBMITTED)
    filled.put_measurements([month("2022-04", 9.0)])
    assert stages(filled) == {APRIL: Stage.DRAFT, APRIL + 1: Stage.SUBMITTED, APRIL + 2: Stage.SUBMITTED}


def test_writing_what_is_there_already_passes_the_lock(filled) -> None:
    bring(filled, Stage.LOCKED)
    assert filled.put_measurements([month("2022-04", 1.0)]) == ()
    filled.put_measurements([month("2022-04", 8.0, "orders")])


def test_evidence_of_a_locked_month_stays_as_it_is(filled) -> None:
    (bill,) = filled.attach_evidence([("bill.pdf", b"bill")], ["a"])
    bring(filled, Stage.APPROVED)
    with pytest.raises(ReasonNeeded):
        filled.detach_evidence(bill.id, ["a"])
    filled.attach_evidence([("photo.png", b"photo")], ["a"])
    assert stage_of(filled) is Stage.APPROVED
    filled.move_approvals(Step.LOCK, ["kg"], MONTHS)
    with pytest.raises(LockedPeriod):
        filled.attach_evidence([("late.pdf", b"late")], ["a"])
    with pytest.raises(LockedPeriod):
        filled.detach_evidence(bill.id, ["a"], "a typo")
    assert len(filled.evidence_of("a")["a"]) == 2


def test_undo_leads_back_to_the_lock_and_no_further(filled) -> None:
    bring(filled, Stage.LOCKED)
    filled.put_measurements([month("2022-04", 8.0, "orders")])
    filled.undo()
    with pytest.raises(NothingToUndo):
        filled.undo()
    assert stage_of(filled) is Stage.LOCKED


def test_undo_takes_no_lock_away_that_was_set_with_something_else(filled) -> None:
    bring(filled, Stage.APPROVED)
    with filled.writing(Deed(Act.SETTINGS)):
        filled.move_approvals(Step.LOCK, ["kg"], MONTHS)
    with pytest.raises(LockedPeriod):
        filled.undo()
    assert stage_of(filled) is Stage.LOCKED


def test_a_lock_is_taken_away_with_a_reason_alone(filled) -> None:
    bring(filled, Stage.LOCKED)
    with pytest.raises(ReasonNeeded):
        filled.move_approvals(Step.REOPEN, ["kg"], [APRIL])
    assert filled.move_approvals(Step.REOPEN, ["kg"], [APRIL], "late bill") == 1
    assert (newest_deeds(filled)[0].deed.act, newest_deeds(filled)[0].deed.reason) == (
        Act.REOPEN,
        "late bill",
    )
    filled.put_measurements([month("2022-04", 9.0)])
    filled.undo()
    filled.undo()
    assert set(stages(filled).values()) == {Stage.LOCKED}


@pytest.mark.parametrize("stage", [Stage.APPROVED, Stage.LOCKED])
def test_indicators_with_approved_values_are_not_deleted(filled, stage) -> None:
    bring(filled, stage)
    for delete in (
        lambda: filled.delete_indicator("kg"),
        lambda: filled.delete_initiative("i-plastics"),
        lambda: filled.delete_unit("u-group"),
    ):
        with pytest.raises(LockedPeriod, match=f"plastic in 2022-04 are {stage.value}"):
            delete()
    assert filled.verify() == []


def test_drafts_go_with_their_indicator_and_come_back(filled) -> None:
    bring(filled, Stage.SUBMITTED)
    filled.delete_indicator("kg")
    assert stages(filled) == {}
    filled.undo()
    assert stage_of(filled) is Stage.SUBMITTED
    assert filled.verify() == []


def test_of_a_block_those_move_that_can(filled) -> None:
    filled.author = Author("Kim")
    # "ratio" takes no values, "level" has none, July is empty.
    everywhere = ["kg", "orders", "ratio", "level"]
    assert filled.move_approvals(Step.SUBMIT, everywhere, [*MONTHS, APRIL + 3]) == 4
    with pytest.raises(InvalidInput, match="nothing here to submit"):
        filled.move_approvals(Step.SUBMIT, everywhere, [*MONTHS, APRIL + 3])
    filled.author = Author("Lee")
    assert filled.move_approvals(Step.APPROVE, everywhere, [APRIL]) == 2
    assert filled.move_approvals(Step.APPROVE, ["kg"], MONTHS) == 2


def test_work_is_assigned_with_a_day(filled) -> None:
    due, others = day("2022-08-15"), len(filled.due_approvals())
    assert filled.assign_approvals(["kg", "level", "ratio"], MONTHS, " Kim ", "Lee", due) == 6
    (april, *_) = filled.approvals(["kg"], APRIL, APRIL)
    assert (april.stage, april.processor, april.approver, april.due) == (Stage.DRAFT, "Kim", "Lee", due)
    assert len(filled.due_approvals()) == others + 6
    bring(filled, Stage.APPROVED)
    assert len(filled.due_approvals()) == others + 3
    with pytest.raises(InvalidInput, match="approved already"):
        filled.assign_approvals(["kg"], MONTHS, "X", "Y", None)
    with pytest.raises(InvalidInput, match="before the month has ended"):
        filled.assign_approvals(["level"], MONTHS, "X", "Y", day("2022-06-30"))


def test_the_submitter_stays_named_when_work_is_assigned_anew(filled) -> None:
    bring(filled, Stage.SUBMITTED)
    filled.assign_approvals(["kg"], MONTHS, "Lee", "Lee", None)
    (april,) = filled.approvals(["kg"], APRIL, APRIL)
    assert (april.processor, april.approver) == ("Kim", "Lee")


def test_a_value_that_moves_into_a_locked_month_is_refused(filled) -> None:
    filled.put_measurements([measured("2022-04-01", "2022-04-15", 1.0, id="a")])
    bring(filled, Stage.LOCKED, [APRIL])
    late = measured("2022-04-16", "2022-05-20", 7.0, "orders", id="late")
    filled.put_measurements([replace(late, start=day("2022-05-01"))])
    filled.delete_measurements(["q"])
    for moved in (late, replace(late, start=day("2022-04-20"), id="new")):
        with pytest.raises(LockedPeriod):
            filled.put_measurements([replace(moved, indicator_id="kg")])
