"""Beginning a fiscal year with the structure of the one before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from greendesk.domain.journal import Act, Deed
from greendesk.domain.roll_forward import RollForward, roll_forward
from greendesk.store.approval import approvals
from greendesk.store.file import WorkspaceFile
from greendesk.store.reading import catalog
from greendesk.store.structure import update_info, update_initiative
from greendesk.store.tables import APPROVAL


def months_in_use(file: WorkspaceFile) -> tuple[int, int] | None:
    """The first and the last month that has a value or an entry in approval."""
    ((first, last),) = file.rows(
        "SELECT min(first), max(last) FROM ("
        "SELECT min(month) AS first, max(month) AS last FROM monthly_total "
        "UNION ALL SELECT min(month), max(month) FROM approval)"
    )
    return None if first is None else (first, last)


def plan(file: WorkspaceFile, year: int, going_on: Collection[str] = ()) -> RollForward:
    """What a fiscal year would take over from the one before, as it is now."""
    with file.moment():
        known = catalog(file)
        empty = roll_forward(known, (), year)
        months = *empty.before.month_ordinals(), *empty.period.month_ordinals()
        stored = approvals(file, known.indicators, months[0], months[-1])
        return roll_forward(known, stored, year, going_on)


def begin(
    file: WorkspaceFile, year: int, going_on: Collection[str] = (), *, moves_reporting_date: bool = False
) -> RollForward:
    """Take it over, in one transaction. What the new year has already stays; twice is the same as once.

    Returns: what was taken over.

    Raises:
        InvalidInput: the year is out of reach; nothing was written.
    """
    with file.writing(Deed(Act.ROLL_FORWARD, str(year))) as transaction:
        taken = plan(file, year, going_on)
        for initiative in taken.prolonged:
            update_initiative(file, initiative)
        if moves_reporting_date and taken.reporting_date is not None:
            update_info(file, replace(catalog(file).info, as_of=taken.reporting_date))
        transaction.insert(APPROVAL, map(APPROVAL.to_row, taken.approvals))
    return taken
