"""Writes of everything but measurements: settings, units, initiatives, indicators, goals and factors.

Codes, parents, inputs and accounts are checked within the transaction: another window may have written since
a form was opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from greendesk.domain.accounts import check_accounts
from greendesk.domain.errors import InvalidInput
from greendesk.domain.journal import Act, Deed
from greendesk.domain.model import (
    BusinessUnit,
    Factor,
    Goal,
    Indicator,
    Initiative,
    Restatement,
    WorkspaceInfo,
)
from greendesk.domain.progress import StatusOverride
from greendesk.store.file import WorkspaceFile
from greendesk.store.reading import catalog
from greendesk.store.tables import (
    FACTOR,
    GOAL,
    INDICATOR,
    INITIATIVE,
    MILESTONE,
    OVERRIDE,
    RECALCULATION,
    RESTATEMENT,
    TAG,
    THRESHOLDS,
    UNIT,
    WORKSPACE,
    Table,
)
from greendesk.store.transaction import Transaction


def update_info(file: WorkspaceFile, info: WorkspaceInfo) -> bool:
    with file.writing(Deed(Act.SETTINGS, info.name)) as transaction:
        return transaction.change(WORKSPACE, WORKSPACE.to_row(info))


def insert_unit(file: WorkspaceFile, unit: BusinessUnit) -> None:
    with file.writing(Deed(Act.ADD_UNIT, unit.code)) as transaction:
        _check_code(transaction, UNIT, unit.id, unit.code)
        transaction.insert(UNIT, [UNIT.to_row(unit)])
        _check_parent(transaction, unit)


def update_units(file: WorkspaceFile, units: Iterable[BusinessUnit]) -> bool:
    """Change units together, as a move among siblings does.

    Returns: whether anything was written.
    """
    changed = list(units)
    with file.writing(Deed(Act.CHANGE_UNIT, changed[0].code if changed else "")) as transaction:
        written = False
        for unit in changed:
            _check_code(transaction, UNIT, unit.id, unit.code)
            written |= transaction.change(UNIT, UNIT.to_row(unit))
        for unit in changed:
            _check_parent(transaction, unit)
        return written


def insert_initiative(file: WorkspaceFile, initiative: Initiative) -> None:
    with file.writing(Deed(Act.ADD_INITIATIVE, initiative.code)) as transaction:
        transaction.stored(UNIT, initiative.unit_id)
        _check_code(transaction, INITIATIVE, initiative.id, initiative.code)
        transaction.insert(INITIATIVE, [INITIATIVE.to_row(initiative)])
        transaction.insert(TAG, tag_rows(initiative))


def update_initiative(file: WorkspaceFile, initiative: Initiative) -> bool:
    with file.writing(Deed(Act.CHANGE_INITIATIVE, initiative.code)) as transaction:
        transaction.stored(UNIT, initiative.unit_id)
        _check_code(transaction, INITIATIVE, initiative.id, initiative.code)
        written = transaction.change(INITIATIVE, INITIATIVE.to_row(initiative))
        return _write_parts(transaction, TAG, initiative.id, tag_rows(initiative)) or written


def insert_indicator(file: WorkspaceFile, indicator: Indicator) -> None:
    with file.writing(Deed(Act.ADD_INDICATOR, indicator.code)) as transaction:
        _check_indicator(transaction, indicator)
        transaction.insert(INDICATOR, [INDICATOR.to_row(indicator)])
        _check_accounts(file, [indicator.id])


def update_indicator(file: WorkspaceFile, indicator: Indicator) -> bool:
    with file.writing(Deed(Act.CHANGE_INDICATOR, indicator.code)) as transaction:
        _check_indicator(transaction, indicator)
        if indicator.is_derived and transaction.rows(
            "SELECT 1 FROM measurement WHERE indicator_id = ? LIMIT 1", (indicator.id,)
        ):
            raise InvalidInput(
                f"{indicator.code} has measurements of its own; "
                "delete them first, then it can be computed instead.",
                "aggregation",
            )
        written = transaction.change(INDICATOR, INDICATOR.to_row(indicator))
        _check_inputs(transaction, indicator)
        if written:
            _check_accounts(file, [indicator.id])
        return written


def insert_goal(file: WorkspaceFile, goal: Goal) -> None:
    with file.writing() as transaction:
        code = transaction.stored(INDICATOR, goal.indicator_id)[1]
        transaction.name(Deed(Act.ADD_GOAL, code))
        transaction.insert(GOAL, [GOAL.to_row(goal)])
        for table, rows_of in PARTS_OF_GOALS:
            transaction.insert(table, rows_of(goal))


def update_goal(file: WorkspaceFile, goal: Goal) -> bool:
    """All but the override of its status and its recalculations, which have verbs of their own."""
    with file.writing() as transaction:
        code = transaction.stored(INDICATOR, goal.indicator_id)[1]
        transaction.name(Deed(Act.CHANGE_GOAL, code))
        written = transaction.change(GOAL, GOAL.to_row(goal))
        written |= _write_parts(transaction, MILESTONE, goal.id, _milestone_rows(goal))
        return _write_parts(transaction, THRESHOLDS, goal.id, _thresholds_rows(goal)) or written


def override_status(file: WorkspaceFile, goal_id: str, override: StatusOverride) -> bool:
    """Override a goal's status in place of an earlier override."""
    return _put_override(file, goal_id, override, Act.OVERRIDE, override.reason)


def revoke_override(file: WorkspaceFile, goal_id: str, ended: StatusOverride | None) -> bool:
    """End an override: leave it as it held until then, or (None) take it away."""
    return _put_override(file, goal_id, ended, Act.REVOKE_OVERRIDE, "")


def _put_override(
    file: WorkspaceFile, goal_id: str, override: StatusOverride | None, act: Act, reason: str
) -> bool:
    with file.writing() as transaction:
        indicator_id = transaction.stored(GOAL, goal_id)[1]
        code = transaction.stored(INDICATOR, indicator_id)[1]
        transaction.name(Deed(act, code, reason=reason))
        rows = [] if override is None else [OVERRIDE.to_row((goal_id, override))]
        return _write_parts(transaction, OVERRIDE, goal_id, rows)


def recalculate_base(file: WorkspaceFile, goal: Goal) -> None:
    """Give a goal the base value of its newest recalculation, and keep that beside it."""
    with file.writing() as transaction:
        code = transaction.stored(INDICATOR, goal.indicator_id)[1]
        transaction.name(Deed(Act.RECALCULATE, code, reason=goal.recalculations[-1].reason))
        transaction.change(GOAL, GOAL.to_row(goal))
        _write_parts(transaction, RECALCULATION, goal.id, _recalculation_rows(goal))


def insert_restatements(file: WorkspaceFile, restatements: Sequence[Restatement]) -> None:
    with file.writing() as transaction:
        codes = [transaction.stored(INDICATOR, each.indicator_id)[1] for each in restatements]
        transaction.name(Deed(Act.RESTATE, codes[0] if len(set(codes)) == 1 else ""))
        transaction.insert(RESTATEMENT, [RESTATEMENT.to_row(each) for each in restatements])


def insert_factor(file: WorkspaceFile, factor: Factor) -> None:
    with file.writing(Deed(Act.ADD_FACTOR, factor.code)) as transaction:
        _check_code(transaction, FACTOR, factor.id, factor.code)
        transaction.insert(FACTOR, [FACTOR.to_row(factor)])


def update_factor(file: WorkspaceFile, factor: Factor) -> bool:
    with file.writing(Deed(Act.CHANGE_FACTOR, factor.code)) as transaction:
        _check_code(transaction, FACTOR, factor.id, factor.code)
        written = transaction.change(FACTOR, FACTOR.to_row(factor))
        if written:
            users = transaction.rows("SELECT id FROM indicator WHERE factor_id = ?", (factor.id,))
            _check_accounts(file, [user for (user,) in users])
        return written


def tag_rows(initiative: Initiative) -> list[tuple[Any, ...]]:
    return [(initiative.id, position, tag) for position, tag in enumerate(initiative.tags)]


def _milestone_rows(goal: Goal) -> list[tuple[Any, ...]]:
    return [MILESTONE.to_row((goal.id, position, point)) for position, point in enumerate(goal.milestones)]


def _thresholds_rows(goal: Goal) -> list[tuple[Any, ...]]:
    return [THRESHOLDS.to_row((goal.id, each)) for each in goal.later_thresholds]


def _override_rows(goal: Goal) -> list[tuple[Any, ...]]:
    return [] if goal.override is None else [OVERRIDE.to_row((goal.id, goal.override))]


def _recalculation_rows(goal: Goal) -> list[tuple[Any, ...]]:
    return [RECALCULATION.to_row((goal.id, n, each)) for n, each in enumerate(goal.recalculations)]


# Tables whose rows belong to a goal (their first column), and a goal's rows of each.
PARTS_OF_GOALS: tuple[tuple[Table[Any], Callable[[Goal], list[tuple[Any, ...]]]], ...] = (
    (MILESTONE, _milestone_rows),
    (THRESHOLDS, _thresholds_rows),
    (OVERRIDE, _override_rows),
    (RECALCULATION, _recalculation_rows),
)


def _write_parts(
    transaction: Transaction, table: Table[Any], owner_id: str, rows: list[tuple[Any, ...]]
) -> bool:
    """Bring the rows that belong to one object (the first column) to these, unless they are so already."""
    sql = f"{table.select_sql} WHERE {table.columns[0]} = ? ORDER BY {table.columns[1]}"
    before = transaction.rows(sql, (owner_id,))
    gone = [row for row in before if row not in rows]
    new = [row for row in rows if row not in before]
    transaction.remove(table, gone)
    transaction.insert(table, new)
    return bool(gone or new)


def _check_code(transaction: Transaction, table: Table[Any], own_id: str, code: str) -> None:
    if transaction.rows(f"SELECT 1 FROM {table.name} WHERE code = ? AND id <> ?", (code, own_id)):
        raise InvalidInput(f"Another {table.what} has the code {code!r}; choose a different one.", "code")


def _check_parent(transaction: Transaction, unit: BusinessUnit) -> None:
    """A unit's parent is there, and is not the unit itself nor below it."""
    if unit.parent_id is None:
        return
    transaction.stored(UNIT, unit.parent_id)
    if transaction.rows(
        "WITH RECURSIVE above (id) AS ("
        "SELECT ? UNION SELECT u.parent_id FROM unit AS u JOIN above USING (id)) "
        "SELECT 1 FROM above WHERE id = ?",
        (unit.parent_id, unit.id),
    ):
        raise InvalidInput(
            f"{unit.code} cannot hang below itself or below a unit that is under it; choose another parent.",
            "parent",
        )


def _check_indicator(transaction: Transaction, indicator: Indicator) -> None:
    transaction.stored(INITIATIVE, indicator.initiative_id)
    _check_code(transaction, INDICATOR, indicator.id, indicator.code)
    if indicator.factor_id is not None:
        transaction.stored(FACTOR, indicator.factor_id)
    for input_id in indicator.inputs:
        if input_id != indicator.id:
            transaction.stored(INDICATOR, input_id)


def _check_inputs(transaction: Transaction, indicator: Indicator) -> None:
    """An indicator is not computed from itself, directly or through others."""
    for input_id in indicator.inputs:
        if transaction.rows(
            "WITH RECURSIVE input (id) AS (SELECT ? UNION SELECT f.id FROM input AS k "
            "JOIN indicator AS d USING (id) "
            "JOIN indicator AS f ON f.id IN (d.numerator_id, d.denominator_id, d.source_id)) "
            "SELECT 1 FROM input WHERE id = ?",
            (input_id, indicator.id),
        ):
            raise InvalidInput(
                f"{indicator.code} would be computed from itself; choose other indicators as its inputs.",
                "source" if indicator.source_id else "numerator",
            )


def _check_accounts(file: WorkspaceFile, changed: Iterable[str]) -> None:
    """Nothing crosses into the inventory by these indicators, nor by those computed from them."""
    known = catalog(file)
    for each in changed:
        for indicator_id in (each, *known.dependents.get(each, ())):
            check_accounts(known.indicator(indicator_id), known)
