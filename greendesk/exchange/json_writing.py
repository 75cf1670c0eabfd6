"""Workspace -> JSON text. Nothing is left out, so that reading the text gives an equal workspace."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from greendesk.domain.approval import Approval
from greendesk.domain.model import (
    BaseRecalculation,
    BusinessUnit,
    Factor,
    Goal,
    Indicator,
    Initiative,
    Measurement,
    Restatement,
    Thresholds,
    Workspace,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import month_text
from greendesk.domain.progress import StatusOverride
from greendesk.exchange import json_keys as keys

# Beyond, a float can no longer tell neighbouring whole numbers apart.
_LARGEST_WHOLE = 2.0**53


def write_workspace(workspace: Workspace) -> str:
    """The JSON text of a workspace, version 1: keys in the documented order, one measurement a line.

    Ids, colours and the contents of evidence are not part of the format; all else comes back equal from
    ``read_workspace``, numbers bit for bit.
    """
    codes = _codes(workspace)
    info = workspace.info
    settings = (info.name, info.fiscal_year_start, info.currency, _day(info.as_of), info.recalculation)
    parts = [
        f' "format": {_text(keys.FORMAT)}',
        f' "version": {keys.VERSION}',
        f' "workspace": {_indented(dict(zip(keys.WORKSPACE, settings, strict=True)))}',
        _list("units", (_unit(u, codes) for u in workspace.units)),
        _list("initiatives", (_initiative(i, codes) for i in workspace.initiatives)),
        _list("indicators", (_indicator(i, codes) for i in workspace.indicators)),
        _measurements(workspace.measurements, {i.id: i.code for i in workspace.indicators}),
        _list("goals", (_goal(g, codes) for g in workspace.goals)),
        _list("factors", (_factor(f) for f in workspace.factors)),
        _list("evidence", _evidence(workspace, codes)),
        _list("restatements", (_restatement(r, codes) for r in workspace.restatements)),
        _list("approvals", (_approval(a, codes) for a in workspace.approvals)),
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def number(value: float) -> float | int:
    """A number as it is written: 5.0 as 5, 0.1 as 0.1. Both read back as the same float, bit for bit.

    A zero is written without the sign that computing may have left on it.
    """
    if float(value).is_integer() and abs(value) < _LARGEST_WHOLE:
        return int(value)
    return float(value)


def _codes(workspace: Workspace) -> dict[str | None, str | None]:
    codes: dict[str | None, str | None] = {None: None}
    for objects in (workspace.units, workspace.initiatives, workspace.indicators, workspace.factors):
        codes.update((each.id, each.code) for each in objects)
    return codes


def _list(key: str, objects: Iterable[Mapping[str, Any]]) -> str:
    items = ",\n  ".join(_indented(each, 2) for each in objects)
    return f' "{key}": [\n  {items}\n ]' if items else f' "{key}": []'


def _indented(value: Mapping[str, Any], depth: int = 1) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n" + " " * depth)


def _measurements(measurements: Iterable[Measurement], codes: Mapping[str, str]) -> str:
    """One line each, made by hand: there may be a million."""
    quoted = {indicator_id: _text(code) for indicator_id, code in codes.items()}
    lines = ",\n  ".join(
        f'{{"indicator": {quoted[m.indicator_id]}, "start": "{m.start}", "end": "{m.end}", '
        f'"value": {"null" if m.value is None else repr(number(m.value))}, "state": "{m.state.value}", '
        f'"source": {_text(m.source)}, "note": {_text(m.note)}, '
        f'"quality": {"null" if m.quality is None else m.quality}}}'
        for m in measurements
    )
    return f' "measurements": [\n  {lines}\n ]' if lines else ' "measurements": []'


@lru_cache(maxsize=1024)
def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _name(name: Name) -> str | dict[str, str]:
    if name.ko is None and name.zh_CN is None:
        return name.en
    forms = zip(keys.NAME, (name.en, name.ko, name.zh_CN), strict=True)
    return {language: form for language, form in forms if form is not None}


def _unit(unit: BusinessUnit, codes: Mapping[str | None, str | None]) -> dict[str, Any]:
    values = (unit.code, _name(unit.name), codes[unit.parent_id])
    return dict(zip(keys.UNIT, values, strict=True))


def _initiative(initiative: Initiative, codes: Mapping[str | None, str | None]) -> dict[str, Any]:
    values = (
        initiative.code,
        codes[initiative.unit_id],
        _name(initiative.name),
        initiative.owner,
        _day(initiative.start),
        _day(initiative.end),
        _name(initiative.description),
        initiative.tags,
    )
    return dict(zip(keys.INITIATIVE, values, strict=True))


def _indicator(indicator: Indicator, codes: Mapping[str | None, str | None]) -> dict[str, Any]:
    values = (
        indicator.code,
        codes[indicator.initiative_id],
        _name(indicator.name),
        indicator.unit,
        indicator.aggregation,
        indicator.direction,
        indicator.account,
        codes[indicator.numerator_id],
        codes[indicator.denominator_id],
        codes[indicator.source_id],
        codes[indicator.factor_id],
    )
    return dict(zip(keys.INDICATOR, values, strict=True))


def _evidence(workspace: Workspace, codes: Mapping[str | None, str | None]) -> Iterator[dict[str, Any]]:
    wanted = {measurement_id for each in workspace.evidence for measurement_id in each.measurement_ids}
    known = {m.id: m for m in workspace.measurements if m.id in wanted} if wanted else {}
    for each in workspace.evidence:
        behind = [
            dict(zip(keys.EVIDENCED, (codes[m.indicator_id], _day(m.start), _day(m.end)), strict=True))
            for m in (known[measurement_id] for measurement_id in each.measurement_ids)
        ]
        values = (each.evidence.name, each.evidence.id, each.evidence.size, behind)
        yield dict(zip(keys.EVIDENCE, values, strict=True))


def _goal(goal: Goal, codes: Mapping[str | None, str | None]) -> dict[str, Any]:
    values = (
        codes[goal.indicator_id],
        goal.kind,
        _day(goal.base_date),
        None if goal.base_value is None else number(goal.base_value),
        _day(goal.target_date),
        number(goal.target_value),
        goal.window,
        [
            dict(zip(keys.MILESTONE, (_day(step.date), number(step.value)), strict=True))
            for step in goal.milestones
        ],
        dict(zip(keys.THRESHOLDS, _limits(goal.thresholds), strict=True)),
        [dated_thresholds(each.valid_from, each.thresholds) for each in goal.later_thresholds],
        None if goal.override is None else status_override(goal.override),
        [_recalculation(each) for each in goal.recalculations],
        goal.counted,
    )
    return dict(zip(keys.GOAL, values, strict=True))


def _limits(limits: Thresholds) -> tuple[float, ...]:
    return limits.on_track, limits.at_risk, limits.early, limits.coverage


def _recalculation(each: BaseRecalculation) -> dict[str, Any]:
    old, new = number(each.old_value), number(each.new_value)
    values = (old, new, each.reason, each.author, each.role, _day(each.said_on))
    return dict(zip(keys.RECALCULATION, values, strict=True))


def dated_thresholds(since: date, limits: Thresholds) -> dict[str, Any]:
    return dict(zip(keys.LATER_THRESHOLDS, (_day(since), *_limits(limits)), strict=True))


def status_override(override: StatusOverride) -> dict[str, Any]:
    """The status that a person has given in place of the computed one, by whom, when and why."""
    values = (
        override.status,
        override.reason,
        override.author,
        override.role,
        _day(override.said_on),
        _day(override.valid_from),
        _day(override.until),
    )
    return dict(zip(keys.OVERRIDE, values, strict=True))


def _restatement(each: Restatement, codes: Mapping[str | None, str | None]) -> dict[str, Any]:
    values = (
        codes[each.indicator_id],
        _day(each.start),
        _day(each.end),
        each.cause,
        number(each.old_value),
        number(each.new_value),
        each.text,
        each.author,
        each.role,
        _day(each.said_on),
    )
    return dict(zip(keys.RESTATEMENT, values, strict=True))


def _approval(each: Approval, codes: Mapping[str | None, str | None]) -> dict[str, Any]:
    month = month_text(each.month)
    values = (codes[each.indicator_id], month, each.stage, each.processor, each.approver, _day(each.due))
    return dict(zip(keys.APPROVAL, values, strict=True))


def _factor(factor: Factor) -> dict[str, Any]:
    values = (
        factor.code,
        _name(factor.name),
        number(factor.value),
        factor.unit,
        factor.source,
        factor.year,
    )
    return dict(zip(keys.FACTOR, values, strict=True))
