"""The objects of a workspace as rows, and the way back: column by column, in the order of ``tables``.

The way back raises ValueError or TypeError for a row that no object can have.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from greendesk.domain.approval import Approval, Stage
from greendesk.domain.evidence import Evidence
from greendesk.domain.model import (
    Account,
    Aggregation,
    BaseRecalculation,
    BusinessUnit,
    Cause,
    DatedThresholds,
    Direction,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    Milestone,
    Restatement,
    State,
    Thresholds,
    Window,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.progress import Status, StatusOverride
from greendesk.domain.sign_off import SignOff

Row = tuple[Any, ...]

_day = date.fromisoformat


def _text(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _date(text: str | None) -> date | None:
    return _day(text) if text is not None else None


def _forms(name: Name) -> tuple[str, str | None, str | None]:
    return name.en, name.ko, name.zh_CN


def info_row(info: WorkspaceInfo) -> Row:
    return 1, info.name, info.fiscal_year_start, info.currency, _text(info.as_of), info.recalculation


def info(row: Row) -> WorkspaceInfo:
    return WorkspaceInfo(row[1], row[2], row[3], _date(row[4]), row[5])


def unit_row(unit: BusinessUnit) -> Row:
    return unit.id, unit.code, *_forms(unit.name), unit.parent_id, unit.position, unit.colour


def unit(row: Row) -> BusinessUnit:
    return BusinessUnit(row[1], Name(*row[2:5]), row[5], row[6], row[7], id=row[0])


def initiative_row(initiative: Initiative) -> Row:
    return (
        initiative.id, initiative.code, initiative.unit_id, *_forms(initiative.name), initiative.owner,
        _text(initiative.start), _text(initiative.end), *_forms(initiative.description), initiative.position,
    )  # fmt: skip


def initiative(row: Row) -> Initiative:
    return Initiative(
        row[1], row[2], Name(*row[3:6]), row[6], _date(row[7]), _date(row[8]), Name(*row[9:12]),
        position=row[12], id=row[0],
    )  # fmt: skip


def indicator_row(indicator: Indicator) -> Row:
    return (
        indicator.id, indicator.code, indicator.initiative_id, *_forms(indicator.name), indicator.unit,
        indicator.aggregation.value, indicator.direction.value, indicator.account.value,
        indicator.numerator_id, indicator.denominator_id, indicator.source_id, indicator.factor_id,
        indicator.position,
    )  # fmt: skip


def indicator(row: Row) -> Indicator:
    return Indicator(
        row[1], row[2], Name(*row[3:6]), row[6], Aggregation(row[7]), Direction(row[8]), Account(row[9]),
        row[10], row[11], row[12], row[13], row[14], id=row[0],
    )  # fmt: skip


def factor_row(factor: Factor) -> Row:
    return factor.id, factor.code, *_forms(factor.name), factor.value, factor.unit, factor.source, factor.year


def factor(row: Row) -> Factor:
    return Factor(row[1], Name(*row[2:5]), row[5], row[6], row[7], row[8], id=row[0])


def goal_row(goal: Goal) -> Row:
    limits = goal.thresholds
    return (
        goal.id, goal.indicator_id, goal.kind.value, _text(goal.base_date), goal.base_value,
        _text(goal.target_date), goal.target_value, goal.window.value, limits.on_track, limits.at_risk,
        limits.early, limits.coverage, goal.counted,
    )  # fmt: skip


def goal(row: Row) -> Goal:
    return Goal(
        row[1], GoalKind(row[2]), _day(row[3]), row[6], row[4], _date(row[5]), Window(row[7]),
        thresholds=Thresholds(*row[8:12]), counted=row[12], id=row[0],
    )  # fmt: skip


def milestone_row(milestone: tuple[str, int, Milestone]) -> Row:
    goal_id, position, point = milestone
    return goal_id, position, point.date.isoformat(), point.value


def milestone(row: Row) -> tuple[str, int, Milestone]:
    return row[0], row[1], Milestone(_day(row[2]), row[3])


def thresholds_row(dated: tuple[str, DatedThresholds]) -> Row:
    goal_id, each = dated
    limits = each.thresholds
    return (
        goal_id, each.valid_from.isoformat(), limits.on_track, limits.at_risk, limits.early, limits.coverage,
    )  # fmt: skip


def thresholds(row: Row) -> tuple[str, DatedThresholds]:
    return row[0], DatedThresholds(_day(row[1]), Thresholds(*row[2:6]))


def override_row(overridden: tuple[str, StatusOverride]) -> Row:
    goal_id, each = overridden
    return (
        goal_id, each.status.value, each.reason, each.author, each.role, each.said_on.isoformat(),
        each.valid_from.isoformat(), _text(each.until),
    )  # fmt: skip


def override(row: Row) -> tuple[str, StatusOverride]:
    return row[0], StatusOverride(
        Status(row[1]), row[2], row[3], row[4], _day(row[5]), _day(row[6]), _date(row[7])
    )


def recalculation_row(placed: tuple[str, int, BaseRecalculation]) -> Row:
    goal_id, position, each = placed
    return (
        goal_id, position, each.old_value, each.new_value, each.reason, each.author, each.role,
        each.said_on.isoformat(),
    )  # fmt: skip


def recalculation(row: Row) -> tuple[str, int, BaseRecalculation]:
    return row[0], row[1], BaseRecalculation(row[2], row[3], row[4], row[5], row[6], _day(row[7]))


def tag(row: Row) -> Row:
    return row


_STATES = {state.value: state for state in State}


def measurement_row(measurement: Measurement) -> Row:
    return (
        measurement.id, measurement.indicator_id, measurement.start.isoformat(), measurement.end.isoformat(),
        # A float, and a zero without a sign.
        None if measurement.value is None else measurement.value + 0.0, measurement.state._value_,
        measurement.source, measurement.note, measurement.quality,
    )  # fmt: skip


def measurement(row: Row) -> Measurement:
    return Measurement(
        row[1], _day(row[2]), _day(row[3]), row[4], _STATES[row[5]], row[6], row[7], row[8], row[0]
    )


def restatement_row(each: Restatement) -> Row:
    return (
        each.id, each.indicator_id, each.start.isoformat(), each.end.isoformat(), each.cause.value,
        each.old_value, each.new_value, each.text, each.author, each.role, each.said_on.isoformat(),
    )  # fmt: skip


def restatement(row: Row) -> Restatement:
    return Restatement(
        row[1], _day(row[2]), _day(row[3]), Cause(row[4]), row[5], row[6], row[7], row[8], row[9],
        _day(row[10]), row[0],
    )  # fmt: skip


def sign_off_row(signed: SignOff) -> Row:
    return (
        signed.id, signed.start.isoformat(), signed.end.isoformat(), signed.signer, signed.role,
        signed.signed_at, signed.heads, signed.totals, signed.public_key, signed.signature,
    )  # fmt: skip


def sign_off(row: Row) -> SignOff:
    return SignOff(
        _day(row[1]), _day(row[2]), row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[0]
    )  # fmt: skip


def approval_row(approval: Approval) -> Row:
    return (
        approval.id, approval.indicator_id, approval.month, approval.stage.value, approval.processor,
        approval.approver, _text(approval.due),
    )  # fmt: skip


def approval(row: Row) -> Approval:
    return Approval(row[1], row[2], Stage(row[3]), row[4], row[5], _date(row[6]), row[0])


def evidence_row(evidence: Evidence) -> Row:
    return evidence.id, evidence.name, evidence.size


def evidence(row: Row) -> Evidence:
    return Evidence(*row)
