"""The fields of one JSON object -> an object of the workspace. Codes are looked up in ``ids``: code -> id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from greendesk.domain.approval import Approval, Stage
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
    Milestone,
    Restatement,
    Thresholds,
    Window,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.progress import Status, StatusOverride
from greendesk.exchange import json_keys as keys
from greendesk.exchange.json_fields import Fields


def info(fields: Fields) -> WorkspaceInfo:
    usual = WorkspaceInfo()
    return WorkspaceInfo(
        fields.text("name", usual.name),
        fields.whole_number("fiscal_year_start")
        if fields.has("fiscal_year_start")
        else usual.fiscal_year_start,
        fields.text("currency", usual.currency),
        fields.optional_day("as_of"),
        fields.number_or("recalculation", usual.recalculation),
    )


def unit(fields: Fields, n: int, ids: Mapping[str, str]) -> BusinessUnit:
    code = fields.text("code")
    parent = fields.optional_reference("parent", ids, "business unit")
    return BusinessUnit(code, fields.name("name"), parent, position=n, colour=n, id=ids[code])


def initiative(fields: Fields, n: int, ids: Mapping[str, str], units: Mapping[str, str]) -> Initiative:
    code = fields.text("code")
    return Initiative(
        code,
        fields.reference("unit", units, "business unit"),
        fields.name("name"),
        fields.text("owner", ""),
        fields.optional_day("start"),
        fields.optional_day("end"),
        fields.name("description", Name()),
        _tags(fields),
        position=n,
        id=ids[code],
    )


def _tags(fields: Fields) -> tuple[str, ...]:
    tags = []
    for n, tag in enumerate(fields.items("tags")):
        place = f"tags[{n}]"
        text = Fields({place: tag}, fields.place, (place,)).text(place)
        if not text.strip():
            fields.refuse(place, "the tag is empty; remove it.")
        tags.append(text)
    return tuple(tags)


def indicator(
    fields: Fields,
    n: int,
    ids: Mapping[str, str],
    initiatives: Mapping[str, str],
    factors: Mapping[str, str],
) -> Indicator:
    code = fields.text("code")
    return Indicator(
        code,
        fields.reference("initiative", initiatives, "initiative"),
        fields.name("name"),
        fields.text("unit"),
        fields.choice("aggregation", Aggregation, Aggregation.SUM, "aggregation"),
        fields.choice("direction", Direction, Direction.UP, "direction"),
        fields.choice("account", Account, Account.ACTIVITY, "account"),
        fields.optional_reference("numerator", ids, "indicator"),
        fields.optional_reference("denominator", ids, "indicator"),
        fields.optional_reference("source", ids, "indicator"),
        fields.optional_reference("factor", factors, "factor"),
        position=n,
        id=ids[code],
    )


def factor(fields: Fields, ids: Mapping[str, str]) -> Factor:
    code = fields.text("code")
    return Factor(
        code,
        fields.name("name"),
        fields.number("value"),
        fields.text("unit"),
        fields.text("source", ""),
        fields.optional_whole_number("year"),
        id=ids[code],
    )


def approval(fields: Fields, ids: Mapping[str, str]) -> Approval:
    return Approval(
        fields.reference("indicator", ids, "indicator"),
        fields.month("month"),
        fields.choice("stage", Stage, Stage.DRAFT, "stage of approval"),
        fields.text("processor", ""),
        fields.text("approver", ""),
        fields.optional_day("due"),
    )


def restatement(fields: Fields, ids: Mapping[str, str]) -> Restatement:
    return Restatement(
        fields.reference("indicator", ids, "indicator"),
        fields.day("start"),
        fields.day("end"),
        fields.choice("cause", Cause, None, "cause of a restatement"),
        fields.number("old_value"),
        fields.number("new_value"),
        fields.text("text", ""),
        fields.text("author", ""),
        fields.text("role", ""),
        fields.day("said_on"),
    )


def goal(fields: Fields, ids: Mapping[str, str]) -> Goal:
    return Goal(
        fields.reference("indicator", ids, "indicator"),
        fields.choice("kind", GoalKind, None, "kind of goal"),
        fields.day("base_date"),
        fields.number("target_value"),
        fields.optional_number("base_value"),
        fields.optional_day("target_date"),
        fields.choice("window", Window, Window.FISCAL_YEAR, "window"),
        tuple(_milestones(fields)),
        _thresholds(fields),
        tuple(_later_thresholds(fields)),
        _override(fields),
        tuple(_recalculations(fields)),
        fields.whole_number("counted") if fields.has("counted") else 0,
    )


def _milestones(goal: Fields) -> Iterator[Milestone]:
    for n, item in enumerate(goal.items("milestones")):
        fields = Fields(item, f"{goal.place}.milestones[{n}]", keys.MILESTONE)
        yield Milestone(fields.day("date"), fields.number("value"))


def _thresholds(goal: Fields) -> Thresholds:
    if not goal.has("thresholds"):
        return Thresholds()
    return _limits(Fields(goal.raw("thresholds"), f"{goal.place}.thresholds", keys.THRESHOLDS))


def _later_thresholds(goal: Fields) -> Iterator[DatedThresholds]:
    for n, item in enumerate(goal.items("later_thresholds")):
        fields = Fields(item, f"{goal.place}.later_thresholds[{n}]", keys.LATER_THRESHOLDS)
        yield DatedThresholds(fields.day("from"), _limits(fields))


def _override(goal: Fields) -> StatusOverride | None:
    if goal.raw("override") is None:
        return None
    fields = Fields(goal.raw("override"), f"{goal.place}.override", keys.OVERRIDE)
    return StatusOverride(
        fields.choice("status", Status, None, "status"),
        fields.text("reason"),
        fields.text("author", ""),
        fields.text("role", ""),
        fields.day("said_on"),
        fields.day("valid_from"),
        fields.optional_day("until"),
    )


def _recalculations(goal: Fields) -> Iterator[BaseRecalculation]:
    for n, item in enumerate(goal.items("recalculations")):
        fields = Fields(item, f"{goal.place}.recalculations[{n}]", keys.RECALCULATION)
        yield BaseRecalculation(
            fields.number("old_value"),
            fields.number("new_value"),
            fields.text("reason"),
            fields.text("author", ""),
            fields.text("role", ""),
            fields.day("said_on"),
        )


def _limits(fields: Fields) -> Thresholds:
    usual = Thresholds()
    return Thresholds(
        fields.number_or("on_track", usual.on_track),
        fields.number_or("at_risk", usual.at_risk),
        fields.number_or("early", usual.early),
        fields.number_or("coverage", usual.coverage),
    )
