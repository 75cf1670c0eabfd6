"""What a progress says of itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from greendesk.domain.progress import GoalProgress, Status

DAY = date(2019, 9, 30)
HALF = GoalProgress(
    "g", "i", Status.ON_TRACK, DAY, DAY, base_value=10_000.0, target_value=5_000.0, expected=7_500.0
)


def test_the_expected_place_is_a_share_of_the_way_whichever_way_it_goes() -> None:
    assert HALF.expected_share == 0.5
    assert replace(HALF, base_value=0.0, target_value=10_000.0).expected_share == 0.75


def test_without_a_path_nothing_is_expected() -> None:
    for change in ({"expected": None}, {"base_value": None}, {"target_value": None}, {"base_value": 5_000.0}):
        assert replace(HALF, **change).expected_share is None
