"""Approvals in the file, and the gate that each change of a value passes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from greendesk.domain import approval as rules
from greendesk.domain.approval import Approval, Stage, Step
from greendesk.domain.errors import InvalidInput, LockedPeriod
from greendesk.domain.journal import Act, Deed, RowChange
from greendesk.domain.periods import month_text
from greendesk.store.file import WorkspaceFile
from greendesk.store.ids import IN, code_of_one, listed
from greendesk.store.reading import objects
from greendesk.store.tables import APPROVAL
from greendesk.store.transaction import Transaction

_ACTS = {
    Step.SUBMIT: Act.SUBMIT,
    Step.APPROVE: Act.APPROVE,
    Step.LOCK: Act.LOCK,
    Step.REOPEN: Act.REOPEN,
}


def approvals(
    file: WorkspaceFile, indicator_ids: Iterable[str], first: int, last: int
) -> tuple[Approval, ...]:
    """Those of some indicators and months, by month."""
    sql = f"{APPROVAL.select_sql} WHERE indicator_id {IN} AND month BETWEEN ? AND ? ORDER BY month"
    return objects(file, APPROVAL, file.rows(sql, (listed(indicator_ids), first, last)))


def with_due(file: WorkspaceFile) -> tuple[Approval, ...]:
    """Those that have a day on which they are due, and are not approved yet."""
    sql = f"{APPROVAL.select_sql} WHERE due_date IS NOT NULL AND stage IN ('draft', 'submitted')"
    return objects(file, APPROVAL, file.rows(sql))


def move(
    file: WorkspaceFile, step: Step, indicator_ids: Collection[str], months: Collection[int], reason: str = ""
) -> int:
    """Take a step with the values of some indicators and months, as far as it leads on from where they stand.

    Returns: how many months of indicators moved.

    Raises:
        InvalidInput: none can move, or the rules refuse one.
        ReasonNeeded: something approved is to be opened again, and no reason is given.
    """
    with file.writing() as transaction:
        transaction.name(Deed(_ACTS[step], code_of_one(transaction, indicator_ids), reason.strip()))
        known = _known(file, indicator_ids, months)
        wanted = [
            known.get(place) or Approval(*place)
            for place in _places(file, indicator_ids, months, step is Step.SUBMIT)
        ]
        going = [each for each in wanted if rules.can(each.stage, step)]
        if not going:
            raise InvalidInput(_NOTHING[step], "stage")
        for each in going:
            _put(transaction, rules.moved(each, step, file.author.name, reason), known)
        return len(going)


def assign(
    file: WorkspaceFile,
    indicator_ids: Collection[str],
    months: Collection[int],
    processor: str,
    approver: str,
    due: date | None,
) -> int:
    """Say who enters and who approves values, and until when; what is approved already stays as it is.

    Returns: of how many months of indicators.

    Raises:
        InvalidInput: all of them are approved, or they are due before the month has ended.
    """
    for month in months:
        rules.check_due(month, due)
    with file.writing() as transaction:
        transaction.name(Deed(Act.ASSIGN, code_of_one(transaction, indicator_ids)))
        known = _known(file, indicator_ids, months)
        count = 0
        for place in _places(file, indicator_ids, months, False):
            before = known.get(place) or Approval(*place)
            if not before.stage.is_approved:
                # Who submitted stays named until it is a draft again.
                who = before.processor if before.stage is Stage.SUBMITTED else processor.strip()
                after = replace(before, processor=who, approver=approver.strip(), due=due)
                _put(transaction, after, known)
                count += 1
        if not count:
            raise InvalidInput("These values are approved already; open them again first.", "stage")
        return count


def pass_gate(file: WorkspaceFile, transaction: Transaction, touched: Mapping[str, Collection[int]]) -> None:
    """Before values change: refuse it, or make what was submitted or approved a draft again.

    Args:
        file: the workspace.
        transaction: that changes them; its deed has the reason.
        touched: which months of which indicators.

    Raises:
        LockedPeriod, ReasonNeeded: see ``domain.approval.edited``.
    """
    deed = transaction.recorder.deed
    for each in _started(file, touched):
        after = rules.edited(each, deed.reason if deed else "", _what(transaction, each))
        transaction.change(APPROVAL, APPROVAL.to_row(after))


def refuse_locked(
    file: WorkspaceFile, transaction: Transaction, touched: Mapping[str, Collection[int]]
) -> None:
    """Raise LockedPeriod if one of these months is locked."""
    for each in _started(file, touched):
        if each.stage is Stage.LOCKED:
            rules.edited(each, "", _what(transaction, each))


def go_with_indicators(file: WorkspaceFile, transaction: Transaction, indicator_ids: Collection[str]) -> None:
    """Before indicators are deleted: delete their approvals.

    Raises:
        LockedPeriod: one is approved or locked.
    """
    for each in approvals(file, indicator_ids, 0, 10**6):
        if each.stage.is_approved:
            raise LockedPeriod(
                f"The values of {_what(transaction, each)} are {each.stage.value}, so they cannot be "
                "deleted; open them again, with a reason, first."
            )
    transaction.delete(APPROVAL, indicator_ids, "indicator_id")


def refuse_to_unlock(changes: Iterable[RowChange]) -> None:
    """Undo and redo take no lock away: that needs a reason. Raises LockedPeriod."""
    for change in changes:
        if change.table != APPROVAL.name:
            continue
        after = change.new.get("stage") if isinstance(change.new, dict) else change.new
        if change.field in (None, "stage") and after == Stage.LOCKED:
            raise LockedPeriod("This would open a locked month; open it again yourself, with a reason.")


def _started(file: WorkspaceFile, touched: Mapping[str, Collection[int]]) -> list[Approval]:
    """Those approvals of the touched months that are beyond a draft."""
    months = [month for each in touched.values() for month in each]
    if not months or not file.rows("SELECT 1 FROM approval LIMIT 1"):
        return []
    found = approvals(file, touched, min(months), max(months))
    return [
        each for each in found if each.stage is not Stage.DRAFT and each.month in touched[each.indicator_id]
    ]


def _known(
    file: WorkspaceFile, indicator_ids: Collection[str], months: Collection[int]
) -> dict[tuple[str, int], Approval]:
    if not months:
        return {}
    found = approvals(file, indicator_ids, min(months), max(months))
    return {(each.indicator_id, each.month): each for each in found}


def _places(
    file: WorkspaceFile, indicator_ids: Collection[str], months: Collection[int], filled: bool
) -> list[tuple[str, int]]:
    """Months of indicators that take values; ``filled``: only those in which something was entered."""
    asked = listed(indicator_ids), listed(sorted(set(months)))
    if filled:
        sql = (
            f"SELECT indicator_id, month FROM monthly_total WHERE indicator_id {IN} AND month {IN} "
            "ORDER BY month, indicator_id"
        )
    else:
        sql = (
            "SELECT k.id, m.value FROM indicator AS k, json_each(?2) AS m "
            "WHERE k.id IN (SELECT value FROM json_each(?1)) AND k.aggregation <> 'ratio' "
            "AND k.source_id IS NULL ORDER BY m.value, k.position"
        )
    return [(indicator_id, month) for indicator_id, month in file.rows(sql, asked)]


def _put(transaction: Transaction, after: Approval, known: Mapping[tuple[str, int], Approval]) -> None:
    if (after.indicator_id, after.month) in known:
        transaction.change(APPROVAL, APPROVAL.to_row(after))
    else:
        transaction.insert(APPROVAL, [APPROVAL.to_row(after)])


def _what(transaction: Transaction, approval: Approval) -> str:
    ((code,),) = transaction.rows("SELECT code FROM indicator WHERE id = ?", (approval.indicator_id,))
    return f"{code} in {month_text(approval.month)}"


_NOTHING = {
    Step.SUBMIT: "There is nothing here to submit: no value was entered, or all are submitted already.",
    Step.APPROVE: "There is nothing here to approve: only values that were submitted can be approved.",
    Step.LOCK: "There is nothing here to lock: only values that were approved can be locked.",
    Step.REOPEN: "There is nothing here to open again: these values are drafts.",
}
