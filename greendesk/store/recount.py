"""Monthly totals computed anew: to compare with those in the file, or to put them right."""

from __future__ import annotations

from collections.abc import Iterable

from greendesk.domain.model import Measurement
from greendesk.store.file import WorkspaceFile
from greendesk.store.measurements import measurements
from greendesk.store.totals import SELECT, replace_totals, total_rows

_STORED = f"{SELECT} WHERE indicator_id = ? ORDER BY month"


def wrong_months(file: WorkspaceFile, indicator_id: str, stored: Iterable[Measurement]) -> list[int]:
    """Months whose total in the file is not what the measurements make, or is missing, or should not be.

    Args:
        file: the workspace.
        indicator_id: the indicator.
        stored: all its measurements, oldest first.
    """
    due = list(total_rows(indicator_id, stored))
    kept = file.rows(_STORED, (indicator_id,))
    if due == kept:
        return []
    return sorted({row[1] for row in set(due) ^ set(kept)})


def recompute_totals(file: WorkspaceFile) -> int:
    """Put every wrong monthly total right; correct ones are not written.

    Returns: how many months were wrong.
    """
    wrong = 0
    with file.writing() as transaction:
        for (indicator_id,) in transaction.rows("SELECT id FROM indicator"):
            stored = measurements(file, indicator_id)
            months = wrong_months(file, indicator_id, stored)
            replace_totals(transaction, indicator_id, months, stored)
            wrong += len(months)
    return wrong
