"""Which of several goals says most, to be shown before the user chooses one."""

from __future__ import annotations

from collections.abc import Iterable

from greendesk.domain.progress import GoalProgress, Status

# What needs a person comes first.
URGENCY = (
    Status.OFF_TRACK,
    Status.MISSED,
    Status.MOVING_AWAY,
    Status.AT_RISK,
    Status.ON_TRACK,
    Status.TOO_EARLY,
    Status.ACHIEVED,
    Status.LOW_COVERAGE,
    Status.STALE,
    Status.NO_DATE,
    Status.NO_DATA,
)


def most_telling(goals: Iterable[GoalProgress]) -> str | None:
    """The id of the goal with data whose status is the most urgent; None if there is no goal.

    Of equals the first one. Goals that cannot be judged (no date, stale, ...) come after all that can.
    """
    best = min(goals, key=_rank, default=None)
    return None if best is None else best.goal_id


def _rank(progress: GoalProgress) -> tuple[bool, int]:
    return progress.actual is None, URGENCY.index(progress.shown_status)
