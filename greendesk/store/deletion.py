"""Deleting: what goes with a thing, the question before, and the deletion in one transaction.

Each row that goes is deleted here, knowingly, and so is in the journal; the tables cascade to monthly totals
alone.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from greendesk.domain.errors import InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.domain.journal import Act, Deed
from greendesk.store.approval import go_with_indicators
from greendesk.store.evidence import go_with
from greendesk.store.file import WorkspaceFile
from greendesk.store.ids import IN, listed
from greendesk.store.structure import PARTS_OF_GOALS
from greendesk.store.tables import FACTOR, GOAL, INDICATOR, INITIATIVE, MEASUREMENT, RESTATEMENT, TAG, UNIT
from greendesk.store.transaction import Transaction


@frozen
class Effects:
    """How much goes with what is deleted, the thing itself included.

    Attributes:
        indicators: all of them, ``derived`` included.
        derived: ids of indicators elsewhere that are computed from what goes; they have nothing left to be
            computed from, and go too.
    """

    units: int = 0
    initiatives: int = 0
    indicators: int = 0
    measurements: int = 0
    goals: int = 0
    derived: tuple[str, ...] = ()


@dataclass(slots=True)
class _Going:
    units: list[str]
    initiatives: list[str]
    indicators: list[str]
    derived: list[str]

    @property
    def all_indicators(self) -> list[str]:
        return self.indicators + self.derived


def effects_of_deleting_unit(file: WorkspaceFile, unit_id: str) -> Effects:
    with file.moment():
        return _effects(file, _with_unit(file, unit_id))


def effects_of_deleting_initiative(file: WorkspaceFile, initiative_id: str) -> Effects:
    with file.moment():
        return _effects(file, _with_initiatives(file, [], [initiative_id]))


def effects_of_deleting_indicator(file: WorkspaceFile, indicator_id: str) -> Effects:
    with file.moment():
        return _effects(file, _with_indicators(file, [], [], [indicator_id]))


def delete_unit(file: WorkspaceFile, unit_id: str) -> Effects:
    """Delete a unit, all units below it, and everything of theirs.

    Returns: how much went.
    """
    with file.writing() as transaction:
        transaction.name(Deed(Act.DELETE_UNIT, transaction.stored(UNIT, unit_id)[1]))
        return _delete(file, transaction, _with_unit(file, unit_id))


def delete_initiative(file: WorkspaceFile, initiative_id: str) -> Effects:
    """Delete an initiative with its indicators, their goals and measurements."""
    with file.writing() as transaction:
        transaction.name(Deed(Act.DELETE_INITIATIVE, transaction.stored(INITIATIVE, initiative_id)[1]))
        return _delete(file, transaction, _with_initiatives(file, [], [initiative_id]))


def delete_indicator(file: WorkspaceFile, indicator_id: str) -> Effects:
    """Delete an indicator with its goals, its measurements, and the indicators computed from it."""
    with file.writing() as transaction:
        transaction.name(Deed(Act.DELETE_INDICATOR, transaction.stored(INDICATOR, indicator_id)[1]))
        return _delete(file, transaction, _with_indicators(file, [], [], [indicator_id]))


def delete_goal(file: WorkspaceFile, goal_id: str) -> None:
    with file.writing() as transaction:
        indicator_id = transaction.stored(GOAL, goal_id)[1]
        transaction.name(Deed(Act.DELETE_GOAL, transaction.stored(INDICATOR, indicator_id)[1]))
        for parts, _ in PARTS_OF_GOALS:
            transaction.delete(parts, [goal_id])
        transaction.delete(GOAL, [goal_id])


def delete_factor(file: WorkspaceFile, factor_id: str) -> None:
    """Delete a factor that no indicator uses. Raises InvalidInput if one does."""
    with file.writing() as transaction:
        code = transaction.stored(FACTOR, factor_id)[1]
        transaction.name(Deed(Act.DELETE_FACTOR, code))
        users = transaction.rows(
            "SELECT code FROM indicator WHERE factor_id = ? ORDER BY position", (factor_id,)
        )
        if users:
            raise InvalidInput(
                f"Factor {code} is used by {', '.join(user for (user,) in users)}; "
                "give those another factor or delete them first.",
                "code",
            )
        transaction.delete(FACTOR, [factor_id])


def _with_unit(file: WorkspaceFile, unit_id: str) -> _Going:
    units = _ids(
        file,
        "WITH RECURSIVE below (id) AS ("
        "SELECT ? UNION SELECT u.id FROM unit AS u JOIN below ON u.parent_id = below.id) "
        "SELECT id FROM below",
        unit_id,
    )
    initiatives = _ids(file, f"SELECT id FROM initiative WHERE unit_id {IN}", listed(units))
    return _with_initiatives(file, units, initiatives)


def _with_initiatives(file: WorkspaceFile, units: list[str], initiatives: list[str]) -> _Going:
    indicators = _ids(file, f"SELECT id FROM indicator WHERE initiative_id {IN}", listed(initiatives))
    return _with_indicators(file, units, initiatives, indicators)


def _with_indicators(
    file: WorkspaceFile, units: list[str], initiatives: list[str], indicators: list[str]
) -> _Going:
    computed_from: dict[str, list[str]] = defaultdict(list)
    for derived, *inputs in file.rows(
        "SELECT id, numerator_id, denominator_id, source_id FROM indicator "
        "WHERE aggregation = 'ratio' OR source_id IS NOT NULL"
    ):
        for input_id in inputs:
            computed_from[input_id].append(derived)
    going = dict.fromkeys(indicators)
    waiting = list(indicators)
    while waiting:
        for derived in computed_from.get(waiting.pop(), ()):
            if derived not in going:
                going[derived] = None
                waiting.append(derived)
    return _Going(units, initiatives, indicators, list(going)[len(indicators) :])


def _effects(file: WorkspaceFile, going: _Going) -> Effects:
    ids = listed(going.all_indicators)
    return Effects(
        len(going.units),
        len(going.initiatives),
        len(going.all_indicators),
        file.value(
            f"SELECT coalesce(sum(count + missing), 0) FROM monthly_total WHERE indicator_id {IN}",
            (ids,),
        ),
        file.value(f"SELECT count(*) FROM goal WHERE indicator_id {IN}", (ids,)),
        tuple(going.derived),
    )


def _delete(file: WorkspaceFile, transaction: Transaction, going: _Going) -> Effects:
    effects = _effects(file, going)
    ids = listed(going.all_indicators)
    goals = _ids(file, f"SELECT id FROM goal WHERE indicator_id {IN}", ids)
    for parts, _ in PARTS_OF_GOALS:
        transaction.delete(parts, goals)
    transaction.delete(GOAL, going.all_indicators, "indicator_id")
    go_with_indicators(file, transaction, going.all_indicators)
    go_with(transaction, f"SELECT id FROM measurement WHERE indicator_id {IN}", ids)
    transaction.delete(MEASUREMENT, going.all_indicators, "indicator_id")
    transaction.delete(RESTATEMENT, going.all_indicators, "indicator_id")
    transaction.delete(INDICATOR, going.all_indicators)
    transaction.delete(TAG, going.initiatives)
    transaction.delete(INITIATIVE, going.initiatives)
    transaction.delete(UNIT, going.units)
    return effects


def _ids(file: WorkspaceFile, sql: str, parameter: str) -> list[str]:
    return [row[0] for row in file.rows(sql, (parameter,))]
