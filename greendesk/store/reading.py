"""Questions about what a workspace holds, all but measurements: the catalog, counts, the whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from greendesk.domain.approval import Approval
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.evidence import Attached
from greendesk.domain.frozen import frozen
from greendesk.domain.model import (
    Goal,
    Initiative,
    Workspace,
    WorkspaceInfo,
)
from greendesk.store.faults import damaged
from greendesk.store.file import Row, WorkspaceFile
from greendesk.store.tables import (
    APPROVAL,
    EVIDENCE,
    FACTOR,
    GOAL,
    INDICATOR,
    INITIATIVE,
    MEASUREMENT,
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

T = TypeVar("T")

_APPROVALS = (
    f"SELECT {', '.join(f'a.{column}' for column in APPROVAL.columns)} FROM approval AS a "
    "JOIN indicator AS k ON k.id = a.indicator_id ORDER BY k.position, k.rowid, a.month"
)
_OF_INDICATOR = MEASUREMENT.select_sql + " WHERE indicator_id = ? ORDER BY end_date"


@frozen
class Counts:
    """How many of each a workspace holds."""

    units: int
    initiatives: int
    indicators: int
    measurements: int
    goals: int
    factors: int


def objects(file: WorkspaceFile, table: Table[T], rows: Iterable[Row]) -> tuple[T, ...]:
    """Rows as objects. Raises DamagedWorkspace for a row that no GreenDesk can have written."""
    from_row = table.from_row
    row: Row = ()
    try:
        return tuple([from_row(row := each) for each in rows])
    except (ValueError, TypeError, KeyError, GreenDeskError) as error:
        raise damaged(file.path, f"{table.what} {row[0] if row else ''}: {error}") from error


def info(file: WorkspaceFile) -> WorkspaceInfo:
    found = objects(file, WORKSPACE, file.rows(WORKSPACE.select_sql))
    if not found:
        raise damaged(file.path, "its name and fiscal year are missing")
    return found[0]


def catalog(file: WorkspaceFile) -> Catalog:
    """Everything but the measurements, as it is at one moment."""
    with file.moment():
        return Catalog(
            info(file),
            objects(file, UNIT, file.rows(UNIT.select_sql + " ORDER BY position, rowid")),
            _initiatives(file),
            objects(file, INDICATOR, file.rows(INDICATOR.select_sql + " ORDER BY position, rowid")),
            _goals(file),
            objects(file, FACTOR, file.rows(FACTOR.select_sql + " ORDER BY rowid")),
            objects(file, RESTATEMENT, file.rows(RESTATEMENT.select_sql + " ORDER BY rowid")),
        )


def whole(file: WorkspaceFile) -> Workspace:
    """Everything; measurements and approvals in the order of their indicators, then of time."""
    with file.moment():
        known = catalog(file)
        measurements = [
            measurement
            for indicator_id in known.indicators
            for measurement in objects(file, MEASUREMENT, file.rows(_OF_INDICATOR, (indicator_id,)))
        ]
        attached = _attached(file)
        planned = approvals(file)
    return Workspace(
        known.info,
        tuple(known.units.values()),
        tuple(known.initiatives.values()),
        tuple(known.indicators.values()),
        tuple(measurements),
        tuple(known.goals.values()),
        tuple(known.factors.values()),
        attached,
        known.restatements,
        planned,
    )


def approvals(file: WorkspaceFile) -> tuple[Approval, ...]:
    """All of them, in the order of their indicators, then of time."""
    return objects(file, APPROVAL, file.rows(_APPROVALS))


def _attached(file: WorkspaceFile) -> tuple[Attached, ...]:
    """Evidence by name; its measurements in the order of time."""
    ids: dict[str, list[str]] = defaultdict(list)
    for evidence_id, measurement_id in file.rows(
        "SELECT l.evidence_id, m.id FROM measurement_evidence AS l "
        "JOIN measurement AS m ON m.id = l.measurement_id ORDER BY m.end_date, m.id"
    ):
        ids[evidence_id].append(measurement_id)
    found = objects(file, EVIDENCE, file.rows(EVIDENCE.select_sql + " ORDER BY name, id"))
    return tuple(Attached(each, tuple(ids[each.id])) for each in found)


def counts(file: WorkspaceFile) -> Counts:
    return Counts(
        *file.rows(
            "SELECT (SELECT count(*) FROM unit), (SELECT count(*) FROM initiative), "
            "(SELECT count(*) FROM indicator), (SELECT count(*) FROM measurement), "
            "(SELECT count(*) FROM goal), (SELECT count(*) FROM factor)"
        )[0]
    )


def _initiatives(file: WorkspaceFile) -> tuple[Initiative, ...]:
    tags: dict[str, list[str]] = defaultdict(list)
    for initiative_id, _, tag in file.rows(TAG.select_sql + " ORDER BY initiative_id, position"):
        tags[initiative_id].append(tag)
    found = objects(file, INITIATIVE, file.rows(INITIATIVE.select_sql + " ORDER BY position, rowid"))
    return tuple(replace(each, tags=tuple(tags[each.id])) if each.id in tags else each for each in found)


def _goals(file: WorkspaceFile) -> tuple[Goal, ...]:
    milestones = _parts(file, MILESTONE)
    limits = _parts(file, THRESHOLDS)
    recalculations = _parts(file, RECALCULATION)
    overrides = dict(objects(file, OVERRIDE, file.rows(OVERRIDE.select_sql)))
    found = objects(file, GOAL, file.rows(GOAL.select_sql + " ORDER BY rowid"))
    return tuple(
        replace(
            each,
            milestones=tuple(milestones.get(each.id, ())),
            later_thresholds=tuple(limits.get(each.id, ())),
            override=overrides.get(each.id),
            recalculations=tuple(recalculations.get(each.id, ())),
        )
        if each.id in milestones or each.id in limits or each.id in overrides or each.id in recalculations
        else each
        for each in found
    )


def _parts(file: WorkspaceFile, table: Table[Any]) -> dict[str, list[Any]]:
    """What belongs to goals (the first column), in the order of the second column, by goal."""
    parts: dict[str, list[Any]] = defaultdict(list)
    rows = file.rows(f"{table.select_sql} ORDER BY {', '.join(table.columns[:2])}")
    for goal_id, *_, part in objects(file, table, rows):
        parts[goal_id].append(part)
    return parts
