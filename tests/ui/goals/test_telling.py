"""Which goal is shown before the user chooses one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from greendesk.domain.progress import GoalProgress, Status
from greendesk.ui.goals.statuses import STATUS_ORDER
from greendesk.ui.goals.telling import URGENCY, most_telling

DAY = date(2019, 6, 30)


def goal(name: str, status: Status, actual: float | None = 1.0) -> GoalProgress:
    return replace(GoalProgress(name, "i", status, DAY, DAY), actual=actual)


@pytest.mark.parametrize(
    "goals, wanted",
    [
        ([goal("undated", Status.NO_DATE), goal("on", Status.ON_TRACK)], "on"),
        ([goal("on", Status.ON_TRACK), goal("risk", Status.AT_RISK), goal("off", Status.OFF_TRACK)], "off"),
        ([goal("first", Status.ON_TRACK), goal("second", Status.ON_TRACK)], "first"),
        ([goal("empty", Status.NO_DATA, None), goal("undated", Status.NO_DATE)], "undated"),
        ([goal("empty", Status.NO_DATA, None)], "empty"),
        ([], None),
    ],
)
def test_the_goal_that_says_most(goals: list[GoalProgress], wanted: str | None) -> None:
    assert most_telling(goals) == wanted


def test_every_status_has_its_place() -> None:
    assert set(URGENCY) == set(STATUS_ORDER) == set(Status)
    assert len(URGENCY) == len(Status)
