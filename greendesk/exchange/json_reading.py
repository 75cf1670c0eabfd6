"""JSON text -> workspace. Codes become ids; every object passes the checks of one that a person enters."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, TypeVar

from greendesk.domain import validate
from greendesk.domain.approval import Approval, check_approval
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import (
    BusinessUnit,
    Factor,
    Goal,
    Indicator,
    Initiative,
    Measurement,
    Restatement,
    State,
    Workspace,
    WorkspaceInfo,
    new_id,
)
from greendesk.domain.restatement import check_restatement
from greendesk.exchange import json_keys as keys
from greendesk.exchange import json_objects as objects
from greendesk.exchange.json_document import parsed
from greendesk.exchange.json_fields import Fields, shown

T = TypeVar("T")
Checked = TypeVar("Checked", BusinessUnit, Initiative, Indicator, Factor)


def read_workspace(text: str) -> Workspace:
    """The workspace of a JSON text in the format of docs/file-format.md, with new ids.

    Evidence is checked and left out: the text names files, and has no content of them.

    Raises:
        InvalidInput: one sentence that begins with the place of the fault; nothing is guessed or left out.
    """
    with _without_collection():
        return _workspace(parsed(text))


def _workspace(value: Any) -> Workspace:
    _check_format(value)
    top = Fields(value, "", keys.TOP)
    info = _info(Fields(top.raw("workspace") if top.has("workspace") else {}, "workspace", keys.WORKSPACE))
    units = _Listed(top, "units", keys.UNIT)
    initiatives = _Listed(top, "initiatives", keys.INITIATIVE)
    indicators = _Listed(top, "indicators", keys.INDICATOR)
    factors = _Listed(top, "factors", keys.FACTOR)
    catalog = Catalog(
        info,
        units.made(lambda fields, n: objects.unit(fields, n, units.ids)),
        initiatives.made(lambda fields, n: objects.initiative(fields, n, initiatives.ids, units.ids)),
        indicators.made(
            lambda fields, n: objects.indicator(fields, n, indicators.ids, initiatives.ids, factors.ids)
        ),
        factors=factors.made(lambda fields, n: objects.factor(fields, factors.ids)),
    )
    _check_each(units.fields, catalog.units.values(), validate.check_unit, catalog)
    _check_each(initiatives.fields, catalog.initiatives.values(), validate.check_initiative, catalog)
    _check_each(factors.fields, catalog.factors.values(), validate.check_factor, catalog)
    _check_each(indicators.fields, catalog.indicators.values(), validate.check_indicator, catalog)
    _check_evidence(top, indicators.ids)
    return Workspace(
        info,
        tuple(catalog.units.values()),
        tuple(catalog.initiatives.values()),
        tuple(catalog.indicators.values()),
        _measurements(top.items("measurements"), indicators.ids, catalog),
        tuple(_goals(top.items("goals"), indicators.ids, catalog)),
        tuple(catalog.factors.values()),
        restatements=tuple(_restatements(top.items("restatements"), indicators.ids)),
        approvals=tuple(_approvals(top.items("approvals"), indicators.ids)),
    )


@contextmanager
def _without_collection() -> Iterator[None]:
    """Reading makes millions of objects and no cycle; looking for cycles would take a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _check_format(value: Any) -> None:
    """Before anything else: a newer version may have keys that this one does not know."""
    top = Fields(value, "", value if isinstance(value, dict) else keys.TOP)
    name = top.text("format")
    if name != keys.FORMAT:
        top.refuse("format", f'{shown(name)} is not a GreenDesk workspace; it should be "{keys.FORMAT}".')
    version = top.whole_number("version")
    if version > keys.VERSION:
        top.refuse(
            "version",
            f"the file has version {version}, made by a newer GreenDesk; this one reads {keys.VERSION}.",
        )
    if version != keys.VERSION:
        top.refuse("version", f"there is no version {version}; it should be {keys.VERSION}.")


class _Listed:
    """The objects of one list, and the new id of each code."""

    def __init__(self, top: Fields, key: str, known: tuple[str, ...]) -> None:
        self.fields = [Fields(item, f"{key}[{n}]", known) for n, item in enumerate(top.items(key))]
        self.ids: dict[str, str] = {}
        places: dict[str, str] = {}
        for fields in self.fields:
            code = fields.text("code")
            if code in places:
                fields.refuse("code", f"{shown(code)} is the code of {places[code]} already; use it once.")
            places[code] = fields.place
            self.ids[code] = new_id()

    def made(self, make: Callable[[Fields, int], T]) -> Iterator[T]:
        return (make(fields, n) for n, fields in enumerate(self.fields))


@contextmanager
def _at(fields: Fields) -> Iterator[None]:
    """Put the place before the sentence of a check."""
    try:
        yield
    except InvalidInput as error:
        raise _placed(error, fields) from error


def _placed(error: InvalidInput, fields: Fields) -> InvalidInput:
    where = f"{fields.place}.{error.field}" if error.field else fields.place
    return type(error)(f"{where}: {error.message}", error.field)


def _check_each(
    fields: list[Fields],
    objects: Iterable[Checked],
    check: Callable[[Checked, Catalog], None],
    catalog: Catalog,
) -> None:
    for place, each in zip(fields, objects, strict=True):
        with _at(place):
            check(each, catalog)


def _info(fields: Fields) -> WorkspaceInfo:
    info = objects.info(fields)
    with _at(fields):
        validate.check_workspace(info)
    return info


def _measurements(items: list[Any], ids: Mapping[str, str], catalog: Catalog) -> tuple[Measurement, ...]:
    """All measurements; ``items`` is emptied on the way, for a million of them fill the memory."""
    measurements = []
    texts: dict[str, str] = {}  # most measurements share their source with many others
    by_indicator: dict[str, list[int]] = {indicator_id: [] for indicator_id in ids.values()}
    for n, item in enumerate(items):
        fields = Fields(item, f"measurements[{n}]", keys.MEASUREMENT)
        items[n] = None
        source, note = fields.text("source", ""), fields.text("note", "")
        measurement = Measurement(
            fields.reference("indicator", ids, "indicator"),
            fields.day("start"),
            fields.day("end"),
            fields.optional_number("value"),
            fields.choice("state", State, State.REPORTED, "state"),
            texts.setdefault(source, source),
            texts.setdefault(note, note),
            fields.optional_whole_number("quality"),
        )
        indicator = catalog.indicators[measurement.indicator_id]
        try:
            validate.check_measurement(measurement, indicator, catalog.initiatives[indicator.initiative_id])
        except InvalidInput as error:
            raise _placed(error, fields) from error
        measurements.append(measurement)
        by_indicator[indicator.id].append(n)
    for places in by_indicator.values():
        _check_periods_apart(measurements, places)
    return tuple(measurements)


def _check_periods_apart(measurements: list[Measurement], places: list[int]) -> None:
    """Refuse days that two measurements of one indicator count; names the later in the file."""
    places.sort(key=lambda n: (measurements[n].start, measurements[n].end))
    for a, b in pairwise(places):
        if measurements[b].start <= measurements[a].end:
            earlier, later = sorted((a, b))
            with _at(Fields({}, f"measurements[{later}]", ())):
                validate.check_periods_apart(measurements[later].period, measurements[earlier].period)


def _restatements(items: list[Any], ids: Mapping[str, str]) -> Iterator[Restatement]:
    for n, item in enumerate(items):
        fields = Fields(item, f"restatements[{n}]", keys.RESTATEMENT)
        restatement = objects.restatement(fields, ids)
        with _at(fields):
            check_restatement(restatement)
        yield restatement


def _approvals(items: list[Any], ids: Mapping[str, str]) -> Iterator[Approval]:
    places: dict[tuple[str, int], str] = {}
    for n, item in enumerate(items):
        fields = Fields(item, f"approvals[{n}]", keys.APPROVAL)
        approval = objects.approval(fields, ids)
        with _at(fields):
            check_approval(approval)
        where = approval.indicator_id, approval.month
        if where in places:
            fields.refuse("month", f"{places[where]} is about this indicator and month already; keep one.")
        places[where] = fields.place
        yield approval


def _check_evidence(top: Fields, ids: Mapping[str, str]) -> None:
    for n, item in enumerate(top.items("evidence")):
        fields = Fields(item, f"evidence[{n}]", keys.EVIDENCE)
        fields.text("name")
        if not re.fullmatch("[0-9a-f]{64}", fields.text("sha256")):
            fields.refuse("sha256", "this is no SHA-256; it has 64 small hexadecimal digits.")
        fields.whole_number("size")
        for k, behind in enumerate(fields.items("measurements")):
            place = Fields(behind, f"evidence[{n}].measurements[{k}]", keys.EVIDENCED)
            place.reference("indicator", ids, "indicator")
            place.day("start")
            place.day("end")


def _goals(items: list[Any], ids: Mapping[str, str], catalog: Catalog) -> Iterator[Goal]:
    for n, item in enumerate(items):
        fields = Fields(item, f"goals[{n}]", keys.GOAL)
        goal = objects.goal(fields, ids)
        with _at(fields):
            validate.check_goal(goal, catalog.indicators[goal.indicator_id])
        yield goal
