"""The workspaces that benchmarks are made on: right, repeatable, and of the asked size."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.make_workspace import large_workspace
from greendesk.exchange.json_format import read_workspace, write_workspace
from greendesk.exchange.standing import standing
from tests.sameness import without_ids


@pytest.mark.parametrize("measurements", [0, 1, 200, 3_000])
def test_it_has_exactly_so_many_measurements_and_passes_every_check(measurements: int) -> None:
    workspace = large_workspace(measurements)
    assert len(workspace.measurements) == measurements
    assert without_ids(read_workspace(write_workspace(workspace))) == without_ids(workspace)


def test_it_is_the_same_on_every_call() -> None:
    assert without_ids(large_workspace(1_000)) == without_ids(large_workspace(1_000))


def test_the_catalog_stays_while_measurements_grow() -> None:
    small, large = large_workspace(100), large_workspace(20_000)
    assert (
        write_workspace(small).split('"measurements"')[0] == write_workspace(large).split('"measurements"')[0]
    )
    assert (len(small.indicators), len(small.units), len(small.goals)) == (500, 40, 40)


@pytest.mark.parametrize("each, days", [(20, 28), (200, 7), (400, 1)])
def test_more_measurements_are_closer_together(each: int, days: int) -> None:
    workspace = large_workspace(each * 19, indicators=20)
    first, last = workspace.measurements[0], workspace.measurements[-1]
    assert last.end == date(2019, 6, 30)
    assert days <= first.period.days <= days + 3


def test_goals_stand_in_several_ways() -> None:
    statuses = {progress.status for _, progress in standing(large_workspace(10_000))}
    assert len(statuses) >= 3
