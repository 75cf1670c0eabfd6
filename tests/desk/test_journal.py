"""Undo and redo at the desk, and what the journal tells in words that a person knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk
from greendesk.desk.journal import Journal
from greendesk.desk.rows import Entry
from greendesk.domain.approval import Step
from greendesk.domain.errors import NotFound, NothingToUndo
from greendesk.domain.journal import Act, Author, Kind
from greendesk.domain.model import Cause, DatedThresholds, State, Thresholds
from greendesk.domain.names import Name
from greendesk.domain.periods import Grain, Period, period_of
from greendesk.domain.progress import Status
from greendesk.store import Store
from tests.desk.small import small_workspace

MAY = period_of(date(2019, 5, 1), Grain.MONTH, 4)
OCTOBER = period_of(date(2019, 10, 1), Grain.MONTH, 4)
BO = Author("Bo Li", "controller")


def put(
    desk: Desk, indicator_id: str, period: Period, value: float, act: Act = Act.ENTER, **more: str
) -> None:
    desk.entries.put([Entry(indicator_id, period, value, source=more.pop("source", None))], act, **more)


def test_undo_tells_what_it_touched_and_brings_the_figures_back(desk: Desk, changes: list[Change]) -> None:
    before = desk.goals.progress("g-plastic").actual
    put(desk, "plastic", OCTOBER, 1_000_000.0)
    assert desk.goals.progress("g-plastic").actual == before  # after the reporting date
    put(desk, "plastic", MAY, 1.0)
    assert desk.goals.progress("g-plastic").actual == pytest.approx(before - 214_299.0)
    changes.clear()
    assert desk.journal.undo().deed.subject == "plastic"
    assert changes == [Change(frozenset({"plastic", "intensity"}))]
    assert desk.goals.progress("g-plastic").actual == before
    desk.journal.redo()
    assert desk.goals.progress("g-plastic").actual == pytest.approx(before - 214_299.0)
    assert desk.proof.verify() == ()


def test_a_deleted_unit_comes_back_whole(desk: Desk, changes: list[Change]) -> None:
    whole = desk.contents()
    desk.units.delete("u-hema")
    step = desk.journal.steps().undo
    assert step is not None
    assert (step.deed.act, step.deed.subject) == (Act.DELETE_UNIT, "hema")
    assert desk.journal.subject_name(step) == Name("Freshippo", "허마셴셩", "盒马鲜生")
    desk.journal.undo()
    assert changes[-1].catalog
    assert desk.contents() == whole
    assert "u-hema" in desk.catalog.units
    desk.journal.redo()
    assert "u-hema" not in desk.catalog.units


def test_undoing_the_arrival_of_an_indicator_with_values_tells_of_none_that_is_gone(desk: Desk) -> None:
    desk.indicators.delete("power")
    desk.journal.undo()
    desk.journal.redo()
    assert "power" not in desk.catalog.indicators
    assert desk.proof.verify() == ()


def test_nothing_to_undo_is_a_sentence(desk: Desk) -> None:
    assert (desk.journal.steps().undo, desk.journal.steps().redo) == (None, None)
    with pytest.raises(NothingToUndo):
        desk.journal.undo()
    with pytest.raises(NothingToUndo):
        desk.journal.redo()


def test_a_paste_is_one_step_with_its_reason(desk: Desk) -> None:
    entries = [Entry("paper", period_of(date(2019, month, 1), Grain.MONTH, 4), 1.0) for month in (6, 7, 8)]
    desk.entries.put(entries, Act.PASTE, reason=" Read again ", document="meter.xlsx")
    step = desk.journal.steps().undo
    assert step is not None
    assert (step.deed.act, step.size, step.deed.subject) == (Act.PASTE, 3, "paper-saved")
    assert (step.deed.reason, step.deed.document) == ("Read again", "meter.xlsx")
    desk.journal.undo()
    assert len(desk.entries.all_of("paper")) == 1


def test_what_changes_nothing_leaves_no_step(desk: Desk) -> None:
    put(desk, "plastic", MAY, 214_300.0)
    assert desk.journal.steps().undo is None


def test_who_writes_is_in_the_journal(path, desk: Desk) -> None:
    desk.close()
    with_bo = Desk.open(path, author=BO)
    put(with_bo, "plastic", MAY, 5.0)
    newest = with_bo.journal.deeds(with_bo.journal.find())[0]
    assert newest.author == BO
    assert with_bo.journal.people() == ("", "Bo Li")
    mine = with_bo.journal.wanted(person="Bo Li")
    assert with_bo.journal.find(mine) == (newest.id,)
    with_bo.close()


def test_lines_name_rows_and_give_values_with_units(desk: Desk) -> None:
    put(desk, "plastic", MAY, 5.0, source="Scale")
    tx = desk.journal.find()[0]
    value, source = desk.journal.lines(tx)
    assert (value.table, value.code, value.name.en) == ("measurement", "plastic", "Plastic reduced")
    assert (value.period, value.field, value.old, value.new, value.unit) == (
        MAY,
        "value",
        214_300.0,
        5.0,
        "kg",
    )
    assert (source.field, source.old, source.new, source.unit) == ("source", "Store report", "Scale", "")


def test_a_row_that_came_or_went_is_told_by_what_it_held(desk: Desk) -> None:
    put(desk, "power", OCTOBER, 7.0, source="Meter")
    (line,) = desk.journal.lines(desk.journal.find()[0])
    assert (line.field, line.old, line.unit) == (None, None, "kWh")
    assert line.new == {
        "indicator_id": "power", "start_date": "2019-10-01", "end_date": "2019-10-31", "value": 7.0,
        "state": "reported", "source": "Meter",
    }  # fmt: skip
    desk.units.delete("u-ding")
    went = {(line.table, line.code) for line in desk.journal.lines(desk.journal.find()[0])}
    assert {("unit", "ding"), ("initiative", "paper"), ("indicator", "co2"), ("measurement", "power")} <= went


def test_what_was_deleted_since_is_still_called_by_its_name(desk: Desk) -> None:
    put(desk, "power", OCTOBER, 7.0)
    entered = desk.journal.find()[0]
    desk.units.delete("u-ding")
    (line,) = desk.journal.lines(entered)
    assert (line.code, line.name.en, line.unit, line.period) == ("power", "Electricity", "kWh", OCTOBER)


def test_values_of_a_goal_have_its_unit(desk: Desk) -> None:
    goal = desk.catalog.goal("g-plastic")
    desk.goals.change(type(goal)(**{f: getattr(goal, f) for f in goal.__slots__} | {"target_value": 4e6}))
    (line,) = desk.journal.lines(desk.journal.find()[0])
    assert (line.table, line.code, line.field, line.unit) == ("goal", "plastic", "target_value", "kg")
    assert (line.old, line.new) == (3_800_000.0, 4_000_000.0)


def test_filters_by_unit_and_indicator_follow_what_belonged_to_them(desk: Desk) -> None:
    journal = desk.journal
    created = journal.find()[-1]
    put(desk, "plastic", MAY, 5.0)
    on_plastic = journal.find()[0]
    put(desk, "power", MAY, 5.0)
    on_power = journal.find()[0]
    desk.goals.delete("g-plastic")
    goal_gone = journal.find()[0]
    desk.units.delete("u-hema")
    hema_gone = journal.find()[0]
    assert journal.find(journal.wanted(indicator_id="plastic")) == (hema_gone, goal_gone, on_plastic, created)
    assert journal.find(journal.wanted(unit_id="u-ding")) == (on_power, created)
    assert journal.find(journal.wanted(unit_id="u-hema")) == (hema_gone, goal_gone, on_plastic, created)
    assert journal.find(journal.wanted(unit_id="u-group")) == journal.find()
    assert journal.coded(unit="hema") == {"u-hema"}
    assert journal.coded(indicator="plastic") == {"plastic"}
    with pytest.raises(NotFound, match="'nowhere'"):
        journal.coded(unit="nowhere")


def test_filters_by_day_and_words(desk: Desk) -> None:
    journal = desk.journal
    put(desk, "plastic", MAY, 5.0, reason="Typing error")
    tx, today = journal.find()[0], journal.deeds(journal.find())[0].when.date()
    assert journal.find(journal.wanted(first=today, last=today)) == journal.find()
    assert journal.find(journal.wanted(last=today - timedelta(1))) == ()
    assert journal.find(journal.wanted(first=today + timedelta(1))) == ()
    assert journal.find(journal.wanted(words=["typing"])) == (tx,)
    assert journal.find(journal.wanted(words=["Plastic", "reduced"])) == (tx,)
    assert journal.find(journal.wanted(words=["typing", "power"])) == ()
    found = journal.wanted(words=["gave"], acts=lambda _word: frozenset({Act.ENTER}))
    assert journal.find(found) == (tx,)


def test_undone_deeds_look_undone_until_they_are_done_once_more(desk: Desk) -> None:
    journal = desk.journal
    put(desk, "plastic", MAY, 5.0)
    first = journal.find()[0]
    journal.undo()
    taken_back = journal.find()[0]
    assert journal.undone() == {first}
    journal.redo()
    assert journal.undone() == {taken_back}
    journal.undo()
    assert first in journal.undone()
    assert journal.deeds([taken_back])[0].kind is Kind.UNDO


def test_everything_that_happened_to_one_measurement(desk: Desk) -> None:
    desk.journal.author = BO
    (row,) = desk.entries.behind(["plastic"], MAY)
    put(desk, "plastic", MAY, 5.0, reason="Typing error")
    desk.entries.put([Entry("plastic", MAY, None, State.CONFIDENTIAL)])
    stories = desk.journal.of_measurement(row.measurement.id)
    assert [story.deeds.deed.act for story in stories] == [Act.ENTER, Act.ENTER, Act.CREATE]
    assert stories[1].deeds.deed.reason == "Typing error"
    assert (stories[1].lines[0].old, stories[1].lines[0].new) == (214_300.0, 5.0)
    assert {line.field for line in stories[0].lines} == {"value", "state"}
    assert [line.code for line in stories[2].lines] == ["plastic"]


def test_stories_come_newest_first_and_whole(desk: Desk) -> None:
    put(desk, "plastic", MAY, 5.0)
    put(desk, "power", MAY, 6.0)
    stories = list(desk.journal.stories(desk.journal.find()))
    assert [story.deeds.deed.subject for story in stories[:2]] == ["power", "plastic"]
    assert stories[-1].deeds.deed.act is Act.CREATE
    assert len(stories[-1].lines) == stories[-1].deeds.size == sum(_counts())


def _counts() -> list[int]:
    small = small_workspace()
    return [
        1, len(small.units), len(small.initiatives), len(small.indicators), len(small.measurements),
        len(small.goals), len(small.factors),
    ]  # fmt: skip


def test_undo_refuses_if_something_else_was_written_meanwhile(path, desk: Desk) -> None:
    put(desk, "plastic", MAY, 5.0)
    shown = desk.journal.steps().undo
    assert shown is not None
    with Store.open(path) as other:
        other.delete_goal("g-stores")
    with pytest.raises(NothingToUndo, match="a moment ago"):
        desk.journal.undo(shown.id)
    last = desk.journal.steps().undo
    assert last is not None
    assert desk.journal.undo(last.id).deed.act is Act.DELETE_GOAL
    with pytest.raises(NothingToUndo, match="a moment ago"):
        desk.journal.redo(shown.id)


def test_a_workspace_of_the_past_knows_its_history_up_to_then(desk: Desk) -> None:
    put(desk, "plastic", MAY, 5.0)
    desk.journal.undo()
    today = desk.journal.deeds(desk.journal.find())[0].when.date()
    (row,) = desk.entries.behind(["plastic"], MAY)
    past = desk.as_known_on(today)
    assert past.journal.find() == desk.journal.find()
    assert past.journal.undone() == desk.journal.undone()
    assert past.journal.of_measurement(row.measurement.id) == desk.journal.of_measurement(row.measurement.id)
    past.close()
    early = Journal(desk._core, desk._core.store, lambda: datetime(2000, 1, 1, tzinfo=UTC))
    assert early.find() == ()
    assert early.undone() == frozenset()
    assert early.of_measurement(row.measurement.id) == ()


def lead(desk: Desk) -> tuple[str | None, str | None, Period | None]:
    """Where undoing the last thing leads: indicator, goal and period."""
    found = desk.journal.touched(desk.journal.undo())
    return found.indicator_id, found.goal_id, found.period


def test_undo_leads_to_the_goal_of_an_override_and_of_limits(desk: Desk) -> None:
    goal = desk.catalog.goal("g-plastic")
    desk.goals.override(goal.id, Status.AT_RISK, "A strike")
    desk.goals.revoke_override(goal.id)
    assert lead(desk) == ("plastic", goal.id, None)
    assert lead(desk) == ("plastic", goal.id, None)
    later = DatedThresholds(date(2030, 1, 1), Thresholds(on_track=0.9))
    desk.goals.change(replace(goal, later_thresholds=(later,)))
    assert lead(desk) == ("plastic", goal.id, None)


def test_undo_leads_to_the_cell_of_an_approval_evidence_and_a_restatement(desk: Desk) -> None:
    desk.journal.author = BO
    month = Period(MAY.start, MAY.end)
    desk.approvals.take(Step.SUBMIT, ["plastic"], [month])
    desk.approvals.take(Step.REOPEN, ["plastic"], [month])
    assert lead(desk) == ("plastic", None, month)
    assert lead(desk) == ("plastic", None, month)
    row = next(r for r in desk.entries.all_of("plastic") if r.measurement.period == month)
    desk._core.store.attach_evidence([("bill.txt", b"12 kg")], [row.measurement.id])
    assert lead(desk) == ("plastic", None, month)
    entry = Entry("plastic", month, 1.0, State.RESTATED, cause=Cause.ERROR)
    desk.entries.put([entry])
    assert lead(desk) == ("plastic", None, month)
    desk.approvals.take(Step.SUBMIT, ["plastic"], [month])
    deeds = desk.journal.undo()
    desk.indicators.delete("plastic")
    assert desk.journal.touched(deeds).indicator_id is None
