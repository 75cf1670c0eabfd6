"""Restated values through the desk: the bridge is kept, shown, told and undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry, RejectedEntries
from greendesk.domain.approval import Stage, Step
from greendesk.domain.errors import InvalidInput, LockedPeriod
from greendesk.domain.journal import Act, Author
from greendesk.domain.model import Cause, Measurement, State
from greendesk.domain.restatement import CauseNeeded, Why, check_restatement
from tests.store.making import newest_deeds


@pytest.fixture
def old(desk: Desk) -> Measurement:
    """A value that was reported."""
    return next(
        measurement
        for measurement in desk.contents().measurements
        if measurement.value is not None and measurement.state is State.REPORTED
    )


def again(old: Measurement, value: float | None, **more: object) -> Entry:
    state = more.pop("state", State.RESTATED)
    return Entry(old.indicator_id, old.period, value, state, measurement_id=old.id, **more)


def rows_of(desk: Desk, old: Measurement):
    return next(r for r in desk.entries.all_of(old.indicator_id) if r.measurement.id == old.id)


def test_the_bridge_is_kept_beside_the_value(desk: Desk, old: Measurement, changes) -> None:
    desk.journal.author = Author("Kim Ji-ho", "officer")
    assert old.value is not None
    because = " A meter was read twice "
    desk.entries.put([again(old, old.value - 1, cause=Cause.ERROR, because=because)])
    row = rows_of(desk, old)
    (bridge,) = row.restatements
    assert (row.measurement.value, row.measurement.state) == (old.value - 1, State.RESTATED)
    assert (bridge.old_value, bridge.new_value, bridge.cause) == (old.value, old.value - 1, Cause.ERROR)
    assert (bridge.text, bridge.author, bridge.role) == ("A meter was read twice", "Kim Ji-ho", "officer")
    assert bridge.period == old.period
    assert desk.contents().restatements == (bridge,)
    (deed,) = newest_deeds(desk._core.store, 1)
    assert (deed.deed.act, deed.deed.reason) == (Act.RESTATE, "A meter was read twice")
    assert old.indicator_id in changes[-1].indicators
    desk.entries.put([again(old, old.value - 2, cause=Cause.METHOD)])
    assert [each.old_value for each in rows_of(desk, old).restatements] == [old.value, old.value - 1]
    assert desk._core.store.verify() == []


def test_it_is_undone_with_the_value(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    before = desk.contents()
    desk.entries.put([again(old, old.value * 2, cause=Cause.STRUCTURE)])
    after = desk.contents()
    desk.journal.undo()
    assert desk.contents() == before
    assert rows_of(desk, old).restatements == ()
    desk.journal.redo()
    assert desk.contents() == after


def test_it_outlives_the_measurement_and_goes_with_the_indicator(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    desk.entries.put([again(old, old.value * 2, cause=Cause.BOUNDARY)])
    desk.entries.clear([old.id])
    assert len(desk.catalog.restatements) == 1
    desk.indicators.delete(old.indicator_id)
    assert desk.catalog.restatements == ()
    assert desk._core.store.verify() == []
    desk.journal.undo()
    assert len(desk.catalog.restatements) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"factor": 1.0},
        {"state": State.REPORTED},
        {"state": State.CONFIDENTIAL, "factor": None},
    ],
)
def test_without_another_value_or_a_cause_there_is_no_bridge(desk: Desk, old: Measurement, change) -> None:
    assert old.value is not None
    said = {"cause": Cause.ERROR, "factor": 2.0} | change
    factor = said.pop("factor")
    desk.entries.put([again(old, None if factor is None else old.value * factor, **said)])
    assert desk.catalog.restatements == ()
    (deed,) = newest_deeds(desk._core.store, 1)
    assert deed.deed.act is Act.ENTER


def approve(desk: Desk, old: Measurement, *further: Step) -> None:
    for step, name in ((Step.SUBMIT, "Kim"), (Step.APPROVE, "Lee"), *((each, "Lee") for each in further)):
        desk.journal.author = Author(name)
        desk.approvals.take(step, [old.indicator_id], [old.period])


def test_a_draft_is_corrected_without_a_question(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    desk.ask_reason_with(lambda _: pytest.fail("nothing is to be asked"))
    desk.entries.put([again(old, old.value + 1, state=State.REPORTED)])
    assert desk.catalog.restatements == ()


def test_nobody_to_ask_writes_nothing(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    before = desk.contents()
    with pytest.raises(CauseNeeded, match="1 value is restated; say why"):
        desk.entries.put([again(old, old.value + 1)])
    desk.ask_reason_with(lambda _: None)
    with pytest.raises(CauseNeeded):
        desk.entries.put([again(old, old.value + 1)])
    desk.ask_reason_with(lambda _: Why("Because"))
    with pytest.raises(CauseNeeded):
        desk.entries.put([again(old, old.value + 1)])
    assert desk.contents() == before


def test_an_approved_value_is_restated_by_one_question(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    approve(desk, old)
    asked: list[CauseNeeded] = []

    def answer(needed) -> Why:
        asked.append(needed)
        return Why(" Two bills were swapped ", Cause.ERROR)

    desk.ask_reason_with(answer)
    desk.entries.put([again(old, old.value + 1, state=State.REPORTED)])
    (needed,) = asked
    ((restated,),) = [needed.restated]
    assert (needed.must_explain, restated.is_published) == (True, True)
    row = rows_of(desk, old)
    (bridge,) = row.restatements
    assert (row.measurement.state, bridge.text) == (State.RESTATED, "Two bills were swapped")
    assert (bridge.old_value, bridge.new_value, bridge.cause) == (old.value, old.value + 1, Cause.ERROR)
    (deed,) = newest_deeds(desk._core.store, 1)
    assert (deed.deed.act, deed.deed.reason) == (Act.RESTATE, "Two bills were swapped")
    assert desk.approvals.of(old.indicator_id, old.period)[0].stage is Stage.DRAFT
    desk.journal.undo()
    assert rows_of(desk, old).measurement == old
    assert desk.catalog.restatements == ()
    assert desk.approvals.of(old.indicator_id, old.period)[0].stage is Stage.APPROVED
    assert desk._core.store.verify() == []


def test_of_what_is_approved_the_cause_alone_is_not_enough(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    approve(desk, old)
    asked: list[CauseNeeded] = []
    desk.ask_reason_with(lambda needed: asked.append(needed))
    with pytest.raises(CauseNeeded):
        desk.entries.put([again(old, old.value + 1, cause=Cause.METHOD)])
    assert asked[0].restated[0].cause is Cause.METHOD
    desk.entries.put([again(old, old.value + 1, cause=Cause.METHOD, because="Counted at noon")])
    assert len(asked) == 1


def test_an_estimate_stays_one_though_it_restates(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    approve(desk, old)
    entry = again(old, old.value + 1, state=State.ESTIMATED, cause=Cause.METHOD, because="A model")
    desk.entries.put([entry])
    row = rows_of(desk, old)
    assert (row.measurement.state, len(row.restatements)) == (State.ESTIMATED, 1)


def test_a_locked_month_refuses_before_anything_is_asked(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    approve(desk, old, Step.LOCK)
    desk.ask_reason_with(lambda _: pytest.fail("nothing is to be asked"))
    with pytest.raises(LockedPeriod):
        desk.entries.put([again(old, old.value + 1)])


def test_what_was_signed_off_is_published(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    desk.journal.author = Author("Kim")
    desk.proof.sign_off(old.period)
    asked: list[CauseNeeded] = []

    def answer(needed) -> Why:
        asked.append(needed)
        return Why("A bill came late", Cause.BOUNDARY)

    desk.ask_reason_with(answer)
    desk.entries.put([again(old, old.value + 1, state=State.REPORTED)])
    assert asked[0].must_explain
    assert rows_of(desk, old).restatements[0].cause is Cause.BOUNDARY


def test_a_new_value_restates_nothing(desk: Desk, old: Measurement) -> None:
    desk.entries.clear([old.id])
    desk.entries.put([Entry(old.indicator_id, old.period, 5.0, State.RESTATED, cause=Cause.ERROR)])
    assert desk.catalog.restatements == ()


def test_one_that_cannot_be_written_writes_nothing(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    before = desk.contents()
    with pytest.raises(InvalidInput, match="NUL"):
        desk.entries.put([again(old, old.value * 2, cause=Cause.ERROR, because="a\0b")])
    with pytest.raises(RejectedEntries):
        desk.entries.put([again(old, float("nan"), cause=Cause.ERROR)])
    assert desk.contents() == before


def test_a_bridge_leads_somewhere(desk: Desk, old: Measurement) -> None:
    assert old.value is not None
    desk.entries.put([again(old, old.value * 2, cause=Cause.ERROR)])
    (bridge,) = desk.catalog.restatements
    check_restatement(bridge)
    for change, field in (
        ({"new_value": bridge.old_value}, "new_value"),
        ({"old_value": float("inf")}, "old_value"),
        ({"end": bridge.start.replace(year=bridge.start.year - 1)}, "end"),
        ({"author": "\ud800"}, "author"),
    ):
        with pytest.raises(InvalidInput) as refused:
            check_restatement(replace(bridge, **change))
        assert refused.value.field == field
