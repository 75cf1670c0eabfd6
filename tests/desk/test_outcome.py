"""What an entry would do to a goal, told before anything is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.errors import NotFound
from greendesk.domain.model import State
from greendesk.domain.periods import Period, month_period
from tests.desk.small import APRIL, PLASTIC_KG

SEPTEMBER, OCTOBER = month_period(APRIL + 5), month_period(APRIL + 6)


def test_the_goal_now_and_with_the_value_at_the_end_of_its_period(desk: Desk, changes: list[Change]) -> None:
    outcome = desk.entries.outcome(Entry("plastic", OCTOBER, 352.0, unit_of_measure="t"))
    assert outcome is not None
    assert outcome.before == desk.goals.progress("g-plastic")
    assert outcome.after.measured_on == OCTOBER.end
    assert outcome.after.actual == pytest.approx(sum(PLASTIC_KG) + 352_000)
    assert outcome.after.expected == pytest.approx(
        3_800_000 * (date(2019, 10, 31) - date(2019, 4, 1)).days / 365
    )
    assert changes == []


def test_a_value_that_is_there_is_replaced_not_added_to(desk: Desk) -> None:
    outcome = desk.entries.outcome(Entry("plastic", SEPTEMBER, 1_000_000.0))
    assert outcome is not None
    assert outcome.after.actual == pytest.approx(sum(PLASTIC_KG[:5]) + 1_000_000)
    desk.entries.put([Entry("plastic", SEPTEMBER, 1_000_000.0)])
    assert desk.goals.progress("g-plastic") == outcome.after


def test_the_value_needed_gives_the_pace_that_is_on_track(desk: Desk) -> None:
    found = desk.entries.needed("plastic", OCTOBER)
    assert found is not None
    outcome = desk.entries.outcome(Entry("plastic", OCTOBER, found[1]))
    assert outcome is not None
    assert outcome.after.pace == pytest.approx(1.0)


@pytest.mark.parametrize(
    "entry",
    [
        Entry("orders", OCTOBER, 5.0),  # has no goal
        Entry("plastic", month_period(APRIL - 1), 5.0),  # before the initiative
        Entry("plastic", OCTOBER, 5.0, State.NOT_ESTIMATED),  # a value and a reason at once
    ],
)
def test_nothing_is_said_without_a_goal_or_for_what_cannot_be_taken(desk: Desk, entry: Entry) -> None:
    assert desk.entries.outcome(entry) is None


def test_a_question_is_answered_as_if_the_value_were_written_and_nothing_is(
    desk: Desk, changes: list[Change]
) -> None:
    def running_total() -> float:
        return desk.figures.goal_path("g-plastic").actual[-1][-1].value

    before = running_total()
    supposed = desk.entries.supposing(Entry("plastic", SEPTEMBER, 400_000.0), running_total)
    assert supposed == pytest.approx(sum(PLASTIC_KG[:5]) + 400_000)
    assert running_total() == before == pytest.approx(sum(PLASTIC_KG))
    assert desk.figures.bars("plastic", desk.default_view()).series[0].values[-1].value == PLASTIC_KG[-1]
    assert changes == []


def test_what_is_computed_from_the_value_follows_the_supposition(desk: Desk) -> None:
    view = replace(desk.default_view(), window=Period(date(2019, 4, 1), date(2019, 6, 30)))
    entry = Entry("plastic", month_period(APRIL), 500_000.0)
    bars = desk.entries.supposing(entry, lambda: desk.figures.bars("intensity", view))
    assert bars is not None
    assert bars.series[0].values[0].value == pytest.approx(500.0)
    assert desk.figures.bars("intensity", view).series[0].values[0].value == pytest.approx(182.4)


def test_a_question_about_an_entry_that_cannot_be_taken_has_no_answer(desk: Desk) -> None:
    assert desk.entries.supposing(Entry("plastic", OCTOBER, None), lambda: 1) is None


def test_an_error_in_the_question_leaves_nothing_supposed(desk: Desk) -> None:
    def fails() -> None:
        raise NotFound("gone")

    with pytest.raises(NotFound):
        desk.entries.supposing(Entry("plastic", SEPTEMBER, 1.0), fails)
    assert desk.goals.progress("g-plastic").actual == pytest.approx(sum(PLASTIC_KG))
