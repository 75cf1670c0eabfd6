"""Filling a new workspace with everything that it is to hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from greendesk.domain.accounts import check_inventory
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput, NotFound
from greendesk.domain.journal import Act, Deed, Document
from greendesk.domain.model import BusinessUnit, Factor, Indicator, Initiative, Workspace
from greendesk.domain.periods import month_text
from greendesk.store.entries import put_measurements
from greendesk.store.file import WorkspaceFile
from greendesk.store.structure import PARTS_OF_GOALS, tag_rows
from greendesk.store.tables import (
    APPROVAL,
    FACTOR,
    GOAL,
    INDICATOR,
    INITIATIVE,
    RESTATEMENT,
    TAG,
    UNIT,
    WORKSPACE,
)


def put_all(file: WorkspaceFile, workspace: Workspace, document: Document | None = None) -> None:
    """Store a whole workspace in an empty file, in one transaction; but for evidence: it has no content.

    The journal names the ``document`` that the workspace was read from.

    Raises:
        InvalidInput: two things have one code; a unit is below itself; an indicator is computed from
            itself; amounts of other accounts would come into the inventory; or what ``put_measurements``
            refuses.
        NotFound: something refers to what is not there.
    """
    _check_codes(workspace)
    _check_references(workspace)
    _check_circles(workspace)
    check_inventory(Catalog(workspace.info, indicators=workspace.indicators, factors=workspace.factors))
    source = (document.name, document.sha256) if document else ("", None)
    with file.writing(Deed(Act.CREATE, workspace.info.name, "", *source)) as transaction:
        transaction.insert(WORKSPACE, [WORKSPACE.to_row(workspace.info)])
        transaction.insert(UNIT, map(UNIT.to_row, workspace.units))
        transaction.insert(INITIATIVE, map(INITIATIVE.to_row, workspace.initiatives))
        transaction.insert(TAG, (row for initiative in workspace.initiatives for row in tag_rows(initiative)))
        transaction.insert(FACTOR, map(FACTOR.to_row, workspace.factors))
        transaction.insert(INDICATOR, map(INDICATOR.to_row, workspace.indicators))
        transaction.insert(GOAL, map(GOAL.to_row, workspace.goals))
        for table, rows_of in PARTS_OF_GOALS:
            transaction.insert(table, (row for goal in workspace.goals for row in rows_of(goal)))
        put_measurements(file, workspace.measurements)
        transaction.insert(RESTATEMENT, map(RESTATEMENT.to_row, workspace.restatements))
        transaction.insert(APPROVAL, map(APPROVAL.to_row, workspace.approvals))


def _check_codes(workspace: Workspace) -> None:
    groups: Iterable[tuple[str, Iterable[BusinessUnit | Initiative | Indicator | Factor]]] = (
        (UNIT.what, workspace.units),
        (INITIATIVE.what, workspace.initiatives),
        (INDICATOR.what, workspace.indicators),
        (FACTOR.what, workspace.factors),
    )
    for what, things in groups:
        seen: set[str] = set()
        for thing in things:
            if thing.code in seen:
                raise InvalidInput(
                    f"The code “{thing.code}” is given to more than one {what}; make the codes differ.",
                    "code",
                )
            seen.add(thing.code)


def _check_references(workspace: Workspace) -> None:
    units = {unit.id for unit in workspace.units}
    initiatives = {initiative.id for initiative in workspace.initiatives}
    indicators = {indicator.id: indicator for indicator in workspace.indicators}
    factors = {factor.id for factor in workspace.factors}
    for unit in workspace.units:
        _check_there(units, unit.parent_id, f"business unit {unit.code}", UNIT.what)
    for initiative in workspace.initiatives:
        _check_there(units, initiative.unit_id, f"initiative {initiative.code}", UNIT.what)
    for indicator in workspace.indicators:
        name = f"indicator {indicator.code}"
        _check_there(initiatives, indicator.initiative_id, name, INITIATIVE.what)
        _check_there(factors, indicator.factor_id, name, FACTOR.what)
        for input_id in indicator.inputs:
            _check_there(indicators, input_id, name, INDICATOR.what)
    for restatement in workspace.restatements:
        name = f"restatement for {restatement.start} to {restatement.end}"
        _check_there(indicators, restatement.indicator_id, name, INDICATOR.what)
    for approval in workspace.approvals:
        name = f"approval for {month_text(approval.month)}"
        _check_there(indicators, approval.indicator_id, name, INDICATOR.what)
    for goal in workspace.goals:
        _check_there(indicators, goal.indicator_id, f"goal with base date {goal.base_date}", INDICATOR.what)


def _check_there(ids: Collection[str], wanted: str | None, who: str, what: str) -> None:
    if wanted is not None and wanted not in ids:
        raise NotFound(
            f"The {who} refers to {what} {wanted}, which is not in this workspace; add it or change that."
        )


def _check_circles(workspace: Workspace) -> None:
    units = {unit.id: (unit.parent_id,) if unit.parent_id else () for unit in workspace.units}
    found = _in_circle(units)
    if found:
        codes = {unit.id: unit.code for unit in workspace.units}
        raise InvalidInput(
            f"The business unit {codes[found]} is below itself; choose another parent.", "parent"
        )
    found = _in_circle({indicator.id: indicator.inputs for indicator in workspace.indicators})
    if found:
        codes = {indicator.id: indicator.code for indicator in workspace.indicators}
        raise InvalidInput(
            f"The indicator {codes[found]} is computed from itself; choose other inputs.", "numerator"
        )


def _in_circle(before: Mapping[str, Iterable[str]]) -> str | None:
    """One node of a circle in a graph, if there is one."""
    try:
        TopologicalSorter(before).prepare()
    except CycleError as error:
        return str(error.args[1][0])
    return None
