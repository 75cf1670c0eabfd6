"""A new year takes structure, never values; twice is the same as once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greendesk.domain.approval import Approval, Stage, check_approval
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Workspace
from greendesk.domain.periods import fiscal_year_period, is_month_end, month_end, month_period
from greendesk.domain.roll_forward import RollForward, by_unit, roll_forward, year_later
from tests import strategies
from tests.store.making import EVERYTHING, day

MARCH = 2019 * 12 + 2  # FY2019 of a year that starts in April
OLD, NEW = 2020, 2021


def catalog_of(workspace: Workspace) -> Catalog:
    return Catalog(
        workspace.info,
        workspace.units,
        workspace.initiatives,
        workspace.indicators,
        workspace.goals,
        workspace.factors,
    )


def planned(month: int, indicator: str = "kg", **more: object) -> Approval:
    given = {"processor": "Kim", "approver": "Lee", "due": month_end(month + 1), **more}
    return Approval(indicator, month, **given)  # type: ignore[arg-type]


def of(*approvals: Approval, going_on: tuple[str, ...] = (), year: int = NEW, **dates: date) -> RollForward:
    initiatives = tuple(replace(each, **dates) for each in EVERYTHING.initiatives)  # type: ignore[arg-type]
    whole = replace(EVERYTHING, initiatives=initiatives) if dates else EVERYTHING
    return roll_forward(catalog_of(whole), approvals, year, going_on)


@pytest.mark.parametrize(
    "before, after",
    [
        ("2019-04-15", "2020-04-15"),
        ("2019-02-28", "2020-02-29"),
        ("2020-02-29", "2021-02-28"),
        ("2020-02-28", "2021-02-28"),
        ("2019-12-31", "2020-12-31"),
    ],
)
def test_the_end_of_a_month_stays_the_end_of_a_month(before: str, after: str) -> None:
    assert year_later(day(before)) == day(after)


@given(st.dates(date(1900, 1, 1), date(2198, 12, 31)))
def test_a_year_later_is_the_same_month(before: date) -> None:
    after = year_later(before)
    assert (after.year, after.month) == (before.year + 1, before.month)
    assert after.day == before.day or is_month_end(before)
    assert is_month_end(before) <= is_month_end(after)


def test_people_and_days_go_along_and_the_stage_does_not() -> None:
    april = 2019 * 12 + 3
    locked = planned(april, stage=Stage.LOCKED, due=day("2019-05-31"))
    taken = of(locked, end=day("2030-12-31"))
    (new,) = taken.approvals
    assert new == replace(locked, month=april + 12, stage=Stage.DRAFT, due=day("2020-05-31"), id=new.id)
    assert new.id != locked.id
    assert (taken.before, taken.period) == (fiscal_year_period(OLD, 4), fiscal_year_period(NEW, 4))


def test_what_nobody_planned_and_other_years_stay_behind() -> None:
    nothing = Approval("mean", 2019 * 12 + 5)
    assert of(nothing, planned(MARCH, "mean"), planned(2020 * 12 + 4, "mean")).approvals == ()


def test_a_month_that_has_an_entry_keeps_it() -> None:
    first, second = planned(2019 * 12 + 3, "mean"), planned(2019 * 12 + 4, "mean")
    there = Approval("mean", 2020 * 12 + 3, Stage.SUBMITTED, "Park", id="there")
    taken = of(first, second, there)
    assert [each.month for each in taken.approvals] == [2020 * 12 + 4]
    assert taken.kept == 1


def test_an_initiative_that_ended_takes_part_only_if_it_goes_on() -> None:
    april = planned(2019 * 12 + 3)
    left = of(april)
    assert left.approvals == ()
    (ending,) = left.endings
    assert (ending.initiative.id, ending.end) == ("i-plastics", day("2021-03-31"))
    assert left.running == {"i-paper"}
    on = of(april, going_on=("i-plastics", "nobody"))
    assert [each.month for each in on.approvals] == [2020 * 12 + 3]
    assert on.going_on == {"i-plastics"}
    assert [(each.id, each.end) for each in on.prolonged] == [("i-plastics", day("2021-03-31"))]
    assert on.running == {"i-paper", "i-plastics"}


def test_no_month_after_an_initiative_ends_or_before_it_starts() -> None:
    every = [planned(2019 * 12 + 3 + n) for n in range(12)]
    taken = of(*every, start=day("2019-04-01"), end=day("2020-06-15"))
    assert [each.month for each in taken.approvals] == [2020 * 12 + 3 + n for n in range(3)]
    later = of(*every, start=day("2020-12-31"), end=day("2030-12-31"))
    assert later.approvals[0].month == 2020 * 12 + 11


def test_computed_indicators_are_not_planned() -> None:
    assert of(planned(2019 * 12 + 3, "product"), planned(2019 * 12 + 3, "ratio")).approvals == ()


def test_the_fixed_reporting_date_would_move_into_the_year() -> None:
    assert of().reporting_date == day("2020-06-30")
    assert of(year=2025).reporting_date == day("2024-06-30")
    assert of(year=2019).reporting_date is None  # it lies after that year began
    free = replace(EVERYTHING, info=replace(EVERYTHING.info, as_of=None))
    assert roll_forward(catalog_of(free), (), NEW).reporting_date is None


def test_what_concerns_each_unit() -> None:
    months = [planned(2019 * 12 + 3 + n, "mean", processor="Kim", due=None) for n in range(2)]
    months.append(planned(2019 * 12 + 5, "mean", processor="Wang"))
    plan = of(*months)
    (share,) = by_unit(catalog_of(EVERYTHING), plan)
    assert (share.unit_id, share.indicators, share.months, share.due) == ("u-ding", 2, 3, 1)
    assert (share.processors, share.approvers) == (("Kim", "Wang"), ("Lee",))
    assert [s.unit_id for s in by_unit(catalog_of(EVERYTHING), of(going_on=("i-plastics",)))] == [
        "u-hema",
        "u-ding",
    ]


@pytest.mark.parametrize("year", [1899, 2200])
def test_a_year_out_of_reach_is_refused(year: int) -> None:
    with pytest.raises(InvalidInput, match=f"{year} is out of reach"):
        of(year=year)


def test_a_day_that_would_move_out_of_reach_is_refused() -> None:
    with pytest.raises(InvalidInput, match="2200-02-28 is out of reach"):
        of(planned(2197 * 12 + 4, "mean", due=date(2199, 2, 28)), year=2199)


SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(strategies.workspaces(), st.integers(2016, 2022), st.data())
def test_never_a_value_valid_days_and_twice_is_once(
    workspace: Workspace, year: int, data: st.DataObject
) -> None:
    start = workspace.info.fiscal_year_start
    old = fiscal_year_period(year - 1, start)
    ends = data.draw(st.lists(st.none() | st.dates(old.start, old.end), min_size=3, max_size=3))
    workspace = replace(
        workspace,
        initiatives=tuple(
            replace(each, start=None, end=end) for each, end in zip(workspace.initiatives, ends, strict=False)
        ),
        measurements=(),
    )
    ticked = data.draw(st.sets(st.sampled_from([each.id for each in workspace.initiatives])))
    taken = roll_forward(catalog_of(workspace), workspace.approvals, year, ticked)
    for each in taken.approvals:
        check_approval(each)
        assert each.stage is Stage.DRAFT
        assert taken.period.contains(month_period(each.month))
        end = (
            catalog_of(workspace)
            .initiative(catalog_of(workspace).indicator(each.indicator_id).initiative_id)
            .end
        )
        assert end is None or end > old.end or year_later(end) >= month_period(each.month).start
    after = _with(workspace, taken)
    again = roll_forward(catalog_of(after), after.approvals, year, ticked)
    assert again.approvals == ()
    assert again.prolonged == ()
    assert _with(after, again) == after


def _with(workspace: Workspace, taken: RollForward) -> Workspace:
    longer = {each.id: each for each in taken.prolonged}
    return replace(
        workspace,
        initiatives=tuple(longer.get(each.id, each) for each in workspace.initiatives),
        approvals=(*workspace.approvals, *taken.approvals),
    )
