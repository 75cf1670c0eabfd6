"""Writes of measurements through the desk: checked, all or nothing, told once."""

from __future__ import annotations

from datetime import date

import pytest

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry, RejectedEntries
from greendesk.domain.errors import InvalidInput, PeriodOverlap, UnitMismatch
from greendesk.domain.model import Cause, State
from greendesk.domain.periods import Period, month_period
from tests.desk.small import APRIL, PLASTIC_KG

OCTOBER = month_period(APRIL + 6)


def test_a_value_is_written_and_told_once(desk: Desk, changes: list[Change]) -> None:
    desk.entries.put([Entry("plastic", OCTOBER, 352_000.0, source=" Report 10.xlsx ")])
    rows = desk.entries.behind(["plastic"], OCTOBER)
    assert [(r.measurement.value, r.measurement.source, r.unit.code) for r in rows] == [
        (352_000.0, "Report 10.xlsx", "hema")
    ]
    assert changes == [Change(frozenset({"plastic", "intensity"}))]


def test_the_same_period_again_changes_the_value_and_keeps_source_and_note(desk: Desk) -> None:
    april = month_period(APRIL)
    desk.entries.put([Entry("plastic", april, 1.0, note="mended")])
    desk.entries.put([Entry("plastic", april, 2.0, State.RESTATED, cause=Cause.ERROR)])
    (row,) = desk.entries.behind(["plastic"], april)
    assert (row.measurement.value, row.measurement.state) == (2.0, State.RESTATED)
    assert (row.measurement.source, row.measurement.note) == ("Store report", "mended")


def test_a_value_in_another_unit_is_converted(desk: Desk) -> None:
    (checked,) = desk.entries.put([Entry("plastic", OCTOBER, 352.5, unit_of_measure="t")])
    assert checked.measurement is not None
    assert checked.measurement.value == 352_500.0


def test_a_value_of_another_dimension_is_refused(desk: Desk) -> None:
    checked = desk.entries.check(Entry("plastic", OCTOBER, 1.0, unit_of_measure="kWh"))
    assert isinstance(checked.problem, UnitMismatch)
    assert checked.measurement is None


def test_a_missing_reason_is_a_measurement_without_value(desk: Desk) -> None:
    desk.entries.put([Entry("plastic", OCTOBER, None, State.NOT_ESTIMATED)])
    (row,) = desk.entries.behind(["plastic"], OCTOBER)
    assert row.measurement.value is None
    assert row.measurement.state is State.NOT_ESTIMATED


@pytest.mark.parametrize(
    "entry, field",
    [
        (Entry("plastic", OCTOBER, float("nan")), "value"),
        (Entry("plastic", OCTOBER, None), "value"),
        (Entry("intensity", OCTOBER, 1.0), "indicator"),
        (Entry("plastic", Period(date(2019, 3, 1), date(2019, 3, 31)), 1.0), "start"),
    ],
)
def test_what_no_measurement_can_be_is_refused_with_its_field(desk: Desk, entry: Entry, field: str) -> None:
    with pytest.raises(RejectedEntries) as refused:
        desk.entries.put([entry])
    (checked,) = refused.value.checked
    assert isinstance(checked.problem, InvalidInput)
    assert checked.problem.field == field
    assert str(refused.value) == str(checked.problem)


def test_a_block_is_all_or_nothing(desk: Desk, changes: list[Change]) -> None:
    block = [
        Entry("plastic", OCTOBER, 1.0),
        Entry("plastic", Period(date(2019, 10, 15), date(2019, 11, 15)), 2.0),
        Entry("orders", OCTOBER, 5.0),
    ]
    with pytest.raises(RejectedEntries, match="1 of 3 values") as refused:
        desk.entries.put(block)
    assert [isinstance(c.problem, PeriodOverlap) for c in refused.value.checked] == [False, True, False]
    assert desk.entries.behind(["plastic", "orders"], OCTOBER) == ()
    assert changes == []


def test_ten_times_the_usual_warns_and_is_written(desk: Desk) -> None:
    (checked,) = desk.entries.put([Entry("plastic", OCTOBER, 3_520_000.0)])
    assert checked.usual == pytest.approx(sorted(PLASTIC_KG)[2] / 2 + sorted(PLASTIC_KG)[3] / 2)
    assert desk.entries.behind(["plastic"], OCTOBER)[0].measurement.value == 3_520_000.0


def test_a_measurement_can_be_moved_to_another_period(desk: Desk) -> None:
    before = desk.entries.behind(["stores"], Period(date(2019, 6, 1), date(2019, 6, 30)))[0].measurement
    july = Period(date(2019, 7, 31), date(2019, 7, 31))
    desk.entries.put([Entry("stores", july, 32.0, measurement_id=before.id)])
    (row,) = desk.entries.all_of("stores")
    assert (row.measurement.id, row.measurement.period, row.measurement.value) == (before.id, july, 32.0)


def test_clear_deletes_and_tells(desk: Desk, changes: list[Change]) -> None:
    ids = [row.measurement.id for row in desk.entries.all_of("plastic")]
    assert len(desk.entries.clear(ids)) == 6
    assert desk.entries.all_of("plastic") == ()
    assert changes == [Change(frozenset({"plastic", "intensity"}))]


def test_behind_a_derived_figure_stand_its_inputs(desk: Desk) -> None:
    rows = desk.entries.behind(["intensity"], month_period(APRIL))
    assert [(r.indicator.code, r.measurement.value) for r in rows] == [
        ("plastic", 182_400.0),
        ("orders", 1000.0),
    ]


def test_needed_is_the_value_that_meets_the_path(desk: Desk) -> None:
    found = desk.entries.needed("plastic", OCTOBER)
    assert found is not None
    goal_id, value = found
    expected_by_october = 3_800_000 * (date(2019, 10, 31) - date(2019, 4, 1)).days / 365
    assert goal_id == "g-plastic"
    assert value == pytest.approx(expected_by_october - sum(PLASTIC_KG))
    desk.entries.put([Entry("plastic", OCTOBER, value)])
    assert desk.entries.needed("orders", OCTOBER) is None
