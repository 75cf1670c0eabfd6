"""A person's status in place of the computed one: what may be said, and when it counts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.errors import InvalidInput
from greendesk.domain.override import OVERRIDING, check_override
from greendesk.domain.progress import Status, StatusOverride
from greendesk.domain.validate_goal import check_goal
from greendesk.domain.why import Key, why
from tests.domain.making import at, day, goal, indicator, progress_of
from tests.strategies import days

LEVEL = indicator(aggregation="last")
CLIMB = goal("level", "2020-12-31", 100, "2030-12-31", 0.0)
SAID = StatusOverride(
    Status.AT_RISK, "The site closes in May", "Kim", "officer", day("2026-02-01"), day("2026-01-31")
)
VALUES = [at("2025-12-31", 60.0)]


def test_the_computed_status_stays_beside_the_one_that_is_given() -> None:
    overridden = replace(CLIMB, override=SAID)
    plain = progress_of(CLIMB, LEVEL, VALUES, "2026-01-31")
    progress = progress_of(overridden, LEVEL, VALUES, "2026-01-31")
    assert (progress.status, progress.shown_status) == (Status.ON_TRACK, Status.AT_RISK)
    assert replace(progress, override=None) == plain
    assert plain.shown_status is plain.status
    rule = why(overridden, LEVEL, progress)[-1]
    assert (rule.key, rule.status) == (Key.RULE, Status.ON_TRACK)


@pytest.mark.parametrize(
    "as_of, holds", [("2026-01-30", False), ("2026-01-31", True), ("2026-03-31", True), ("2026-04-01", False)]
)
def test_it_counts_from_its_day_to_its_last(as_of: str, holds: bool) -> None:
    until_march = replace(CLIMB, override=replace(SAID, until=day("2026-03-31")))
    progress = progress_of(until_march, LEVEL, VALUES, as_of)
    assert (progress.override is not None) is holds
    assert progress.shown_status is (Status.AT_RISK if holds else Status.ON_TRACK)


@given(days, days, st.none() | days)
def test_without_an_end_it_holds_until_it_is_revoked(start, on, until) -> None:
    override = replace(SAID, valid_from=start, until=until)
    assert override.holds_on(on) is (start <= on and (until is None or on <= until))


def test_every_judgement_can_be_given_and_nothing_that_is_withheld() -> None:
    for status in Status:
        if status.is_withheld:
            with pytest.raises(InvalidInput, match="cannot be overridden") as refused:
                check_override(replace(SAID, status=status))
            assert refused.value.field == "status"
        else:
            check_override(replace(SAID, status=status))
    assert len(OVERRIDING) == 7


@pytest.mark.parametrize(
    "change, field, words",
    [
        ({"reason": " \n"}, "reason", "needs a reason"),
        ({"reason": "a\0b"}, "reason", "NUL"),
        ({"author": "\ud800"}, "author", "half of a character"),
        ({"until": day("2026-01-30")}, "until", "give a later day"),
        ({"until": day("2026-01-31").replace(year=2900)}, "until", "out of reach"),
    ],
)
def test_what_cannot_be_taken(change: dict[str, object], field: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words) as refused:
        check_goal(replace(CLIMB, override=replace(SAID, **change)), LEVEL)
    assert refused.value.field == field
