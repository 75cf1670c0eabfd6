"""A fiscal year begins with the people and days of the one before, in one step that undo takes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.view import Span, View
from greendesk.domain.approval import Approval, Stage, Step
from greendesk.domain.errors import InvalidInput, ReadOnlyWorkspace
from greendesk.domain.journal import Act, Author, Deed
from greendesk.domain.model import Goal, GoalKind
from greendesk.domain.periods import Grain, Period, month_period
from greendesk.domain.structure_only import Outcome
from greendesk.store import Store
from tests.store.making import EVERYTHING, day, month

APRIL = month_period(2019 * 12 + 3)
FY2020 = Period(day("2019-04-01"), day("2020-03-31"))
FY2021 = Period(day("2020-04-01"), day("2021-03-31"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Its values and its plan lie in FY2020, where the initiative "plastics" ends."""
    file = tmp_path / "company.greendesk"
    Desk.create(file, replace(EVERYTHING, approvals=()), author=Author("Kim")).close()
    return file


@pytest.fixture
def desk(file: Path):
    desk = Desk.open(file, author=Author("Kim"))
    desk.approvals.assign(["kg", "mean"], [FY2020], processor="Kim", approver="Lee", due=day("2020-04-30"))
    yield desk
    desk.close()


def months(desk: Desk, indicator: str, period: Period = FY2021) -> list[Approval]:
    return [each for each in desk.approvals.of(indicator, period) if each.processor]


def test_the_year_after_the_newest_in_use_is_proposed(desk: Desk) -> None:
    assert list(desk.years.beginnable()) == [2021]
    desk.approvals.assign(["mean"], [month_period(2021 * 12 + 11)], processor="Kim")
    assert list(desk.years.beginnable()) == [2021, 2022, 2023]


def test_without_anything_it_is_the_one_after_the_reporting_date(tmp_path: Path) -> None:
    info = replace(EVERYTHING.info, as_of=day("2019-03-31"))
    empty = Desk.create(
        tmp_path / "e.greendesk", replace(EVERYTHING, info=info, measurements=(), approvals=())
    )
    assert list(empty.years.beginnable()) == [2020]
    empty.close()


def test_a_plan_says_what_concerns_each_unit(desk: Desk) -> None:
    plan = desk.years.plan(2021)
    assert [(s.unit_id, s.months, s.processors) for s in desk.years.by_unit(plan)] == [
        ("u-ding", 12, ("Kim",))
    ]
    on = desk.years.by_unit(desk.years.plan(2021, ["i-plastics"]))
    assert [(s.unit_id, s.months) for s in on] == [("u-hema", 12), ("u-ding", 12)]


def test_a_new_year_has_people_and_days_and_is_empty(desk: Desk) -> None:
    told = []
    desk.changed.connect(told.append)
    taken = desk.years.begin(2021)
    assert len(taken.approvals) == 12
    (change,) = told
    assert change.catalog
    assert change.indicators >= {"mean"}
    found = months(desk, "mean")
    assert {(a.processor, a.approver, a.due, a.stage) for a in found} == {
        ("Kim", "Lee", day("2021-04-30"), Stage.DRAFT)
    }
    assert months(desk, "kg") == []
    assert desk.settings.info.as_of == day("2019-06-30")
    grid = desk.grid.of(View(Span.FISCAL_YEAR, FY2021, Grain.MONTH))
    (row,) = [row for row in grid.rows if row.indicator.id == "mean"]
    assert all(cell.measurement is None and cell.value is None for cell in row.cells)


def test_ticks_prolong_an_initiative_and_move_the_reporting_date(desk: Desk) -> None:
    before = desk.contents()
    desk.years.begin(2021, ["i-plastics"], moves_reporting_date=True)
    after = desk.contents()
    assert desk.catalog.initiative("i-plastics").end == day("2021-03-31")
    assert (desk.settings.info.as_of, desk.as_of) == (day("2020-06-30"), day("2020-06-30"))
    assert len(months(desk, "kg")) == 12
    # Nothing else is another one, and no value is there that was not.
    assert after.measurements == before.measurements
    assert replace(
        after, info=before.info, initiatives=before.initiatives, approvals=before.approvals
    ) == replace(before)


def test_it_is_one_step_named_by_its_year_and_undone_as_one(desk: Desk) -> None:
    before = desk.contents()
    desk.years.begin(2021, ["i-plastics"], moves_reporting_date=True)
    after = desk.contents()
    step = desk.journal.steps().undo
    assert step is not None
    assert (step.deed, step.size) == (Deed(Act.ROLL_FORWARD, "2021"), 26)
    assert desk.journal.subject_name(step) is None
    desk.journal.undo()
    assert desk.contents() == before
    desk.journal.redo()
    assert desk.contents() == after


def test_twice_changes_nothing(desk: Desk) -> None:
    desk.years.begin(2021, ["i-plastics"], moves_reporting_date=True)
    once, step = desk.contents(), desk.journal.steps().undo
    again = desk.years.begin(2021, ["i-plastics"], moves_reporting_date=True)
    assert (again.approvals, again.kept) == ((), 24)
    assert desk.contents() == once
    assert desk.journal.steps().undo == step


def test_what_is_there_in_the_new_year_stays(desk: Desk) -> None:
    april = month_period(2020 * 12 + 3)
    store_put(desk, month("2020-04", 5.0, "mean"))
    desk.approvals.take(Step.SUBMIT, ["mean"], [april])
    desk.years.begin(2021)
    first = desk.approvals.of("mean", april)[0]
    assert (first.stage, first.approver) == (Stage.SUBMITTED, "")
    assert len(months(desk, "mean")) == 12


def store_put(desk: Desk, measurement) -> None:
    with Store.open(desk.path) as store:
        store.put_measurements([measurement])
    desk.look_outside()


def test_a_workspace_that_is_only_read_is_not_rolled(desk: Desk) -> None:
    reader = Desk.open(desk.path, read_only=True)
    assert len(reader.years.plan(2021).approvals) == 12
    with pytest.raises(ReadOnlyWorkspace):
        reader.years.begin(2021)
    reader.close()


def test_a_year_out_of_reach(desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="3000 is out of reach"):
        desk.years.begin(3000)


def test_a_new_file_takes_the_structure_and_the_plan(desk: Desk, tmp_path: Path) -> None:
    desk.goals.add(Goal("level", GoalKind.LEVEL, day("2019-04-10"), 50_000.0, id="measured"))
    made = desk.years.structure()
    assert [(note.goal.indicator_id, note.outcome) for note in made.notes] == [
        ("kg", Outcome.ANEW),
        ("level", Outcome.WRITTEN),
    ]
    assert made.notes[1].goal.base_value == 5000.0
    assert made.year == 2021
    new = Desk.create(tmp_path / "new.greendesk", made.workspace, author=Author("Lee"))
    whole = new.contents()
    assert (whole.measurements, whole.restatements, whole.info.as_of) == ((), (), None)
    assert [a.month for a in whole.approvals] == list(FY2021.month_ordinals())
    assert whole.goals == made.workspace.goals
    assert not new.proof.verify()
    assert [d.deed.act for d in new.journal.deeds(new.journal.find())] == [Act.CREATE]
    assert new.journal.people() == ("Lee",)
    new.close()
