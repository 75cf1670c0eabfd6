"""The statuses as the pages of goals group them: judged ones one by one, withheld ones apart."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.progress import Status

translate = QCoreApplication.translate

# From what is well to what needs a person, then what cannot be judged.
STATUS_ORDER = (
    Status.ACHIEVED,
    Status.ON_TRACK,
    Status.AT_RISK,
    Status.OFF_TRACK,
    Status.MOVING_AWAY,
    Status.MISSED,
    Status.TOO_EARLY,
    Status.NO_DATE,
    Status.NO_DATA,
    Status.STALE,
    Status.LOW_COVERAGE,
)
COUNTED = tuple(status for status in STATUS_ORDER if not status.is_withheld)
WITHHELD = frozenset(status for status in STATUS_ORDER if status.is_withheld)
ALWAYS_COUNTED = frozenset({Status.ACHIEVED, Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK})


def withheld_words(counts: Counter[Status], look: Look) -> str:
    """Why goals have no status: "1 No target date, 2 No data"; "" if all have one."""
    return ", ".join(
        f"{look.digits(counts[status], 0)} {look.status(status).word}"
        for status in STATUS_ORDER
        if status in WITHHELD and counts[status]
    )


def filter_words(statuses: frozenset[Status], look: Look) -> str:
    """A filter by status in words."""
    if statuses == WITHHELD:
        return translate("goals", "No status")
    return ", ".join(look.status(status).word for status in STATUS_ORDER if status in statuses)
