"""Filling a new workspace with everything that it is to hold."""

from __future__ import annotations

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Workspace
from greendesk.store.entries import put_measurements
from greendesk.store.file import WorkspaceFile
from greendesk.store.structure import milestone_rows, tag_rows
from greendesk.store.tables import FACTOR, GOAL, INDICATOR, INITIATIVE, MILESTONE, TAG, UNIT, WORKSPACE
from greendesk.store.transaction import Transaction


def put_all(file: WorkspaceFile, workspace: Workspace) -> None:
    """Store a whole workspace in an empty file, in one transaction.

    Raises:
        InvalidInput: two things have one code; a unit hangs below itself; an indicator is computed from itself;
            or what ``put_measurements`` refuses.
        NotFound: something refers to what is not there.
    """
    with file.writing() as transaction:
        transaction.insert(WORKSPACE, [WORKSPACE.to_row(workspace.info)])
        transaction.insert(UNIT, map(UNIT.to_row, workspace.units))
        transaction.insert(INITIATIVE, map(INITIATIVE.to_row, workspace.initiatives))
        transaction.insert(TAG, (row for initiative in workspace.initiatives for row in tag_rows(initiative)))
        transaction.insert(FACTOR, map(FACTOR.to_row, workspace.factors))
        transaction.insert(INDICATOR, map(INDICATOR.to_row, workspace.indicators))
        transaction.insert(GOAL, map(GOAL.to_row, workspace.goals))
        transaction.insert(MILESTONE, (row for goal in workspace.goals for row in milestone_rows(goal)))
        _check_no_circles(transaction)
        put_measurements(file, workspace.measurements)


def _check_no_circles(transaction: Transaction) -> None:
    for (code,) in transaction.rows(
        "WITH RECURSIVE tree (id) AS (SELECT id FROM unit WHERE parent_id IS NULL "
        "UNION ALL SELECT u.id FROM unit AS u JOIN tree ON u.parent_id = tree.id) "
        "SELECT code FROM unit WHERE id NOT IN (SELECT id FROM tree) AND parent_id IN (SELECT id FROM unit)"
    ):
        raise InvalidInput(f"The unit {code} hangs below itself; give it another parent.", "parent")
    for (code,) in transaction.rows(
        # Indicators that can be computed, level by level; UNION ends when no new one is found.
        "WITH RECURSIVE input (of, id) AS ("
        "SELECT d.id, f.id FROM indicator AS d JOIN indicator AS f ON f.id IN (d.numerator_id, d.denominator_id, "
        "d.source_id) "
        "UNION SELECT input.of, f.id FROM input JOIN indicator AS d ON d.id = input.id "
        "JOIN indicator AS f ON f.id IN (d.numerator_id, d.denominator_id, d.source_id)) "
        "SELECT i.code FROM input JOIN indicator AS i ON i.id = input.of WHERE input.of = input.id LIMIT 1"
    ):
        raise InvalidInput(
            f"The indicator {code} would be computed from itself; choose other inputs.", "numerator"
        )
