"""A fault in a JSON file is one sentence that begins with its place."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from greendesk.domain.errors import InvalidInput, PeriodOverlap
from greendesk.domain.model import Aggregation, DatedThresholds, Direction, State, Thresholds, Window
from greendesk.domain.names import Name
from greendesk.exchange.json_document import decoded
from greendesk.exchange.json_format import read_workspace

RESTATED = {
    "indicator": "saved",
    "start": "2019-04-01",
    "end": "2019-04-30",
    "cause": "error",
    "old_value": 5,
    "new_value": 6,
    "said_on": "2019-07-01",
}
PLANNED = {"indicator": "saved", "month": "2019-04", "due": "2019-05-15"}
APPROVED = PLANNED | {"stage": "approved", "processor": "Kim", "approver": "Lee"}
OVERRIDE = {"status": "missed", "reason": "Closed", "said_on": "2019-07-01", "valid_from": "2019-06-30"}


def document() -> dict[str, Any]:
    """A small file that is right; each test spoils it in one place."""
    return {
        "format": "greendesk-workspace",
        "version": 1,
        "workspace": {"name": "Test"},
        "units": [{"code": "group", "name": "Group"}, {"code": "hema", "name": "Hema", "parent": "group"}],
        "initiatives": [
            {"code": "plastic", "unit": "hema", "name": {"en": "Less plastic", "ko": "플라스틱"}}
        ],
        "indicators": [
            {"code": "saved", "initiative": "plastic", "name": "Saved", "unit": "kg"},
            {"code": "used", "initiative": "plastic", "name": "Used", "unit": "kg"},
        ],
        "measurements": [
            {"indicator": "saved", "start": "2019-04-01", "end": "2019-04-30", "value": 5},
            {"indicator": "saved", "start": "2019-05-01", "end": "2019-05-31", "value": 5.5},
        ],
        "goals": [
            {"indicator": "saved", "kind": "cumulative", "base_date": "2019-04-01", "target_value": 3800000}
        ],
        "factors": [{"code": "f", "name": "F", "value": 2, "unit": "kg CO2/kg"}],
    }


def spoiled(path: str, value: Any) -> str:
    """The document with the value at a path such as ``units.0.code`` set, or removed if it is ``...``."""
    whole = document()
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place: Any = whole
    for step in way:
        place = place[step]
    if value is ...:
        del place[last]
    elif isinstance(place, list):
        place.insert(int(last), value)
    else:
        place[last] = value
    return json.dumps(whole)


def sentence(text: str) -> str:
    with pytest.raises(InvalidInput) as caught:
        read_workspace(text)
    message = caught.value.message
    assert message == str(caught.value)
    assert "\n" not in message
    assert message[-1] in ".;)"
    return message


@pytest.mark.parametrize(
    "path, value, begins, holds",
    [
        ("format", "other", "format: ", '"other" is not a GreenDesk workspace'),
        ("format", ..., "format: ", "this key is missing"),
        ("version", 2, "version: ", "newer GreenDesk"),
        ("version", 0, "version: ", "no version 0"),
        ("version", 1.5, "version: ", "1.5 is not a whole number"),
        ("version", True, "version: ", "true is not a number"),
        ("colour", "red", "colour: ", "this key is not known; use one of format, version"),
        ("units", {}, "units: ", "an object is not a list"),
        ("workspace", [], "workspace: ", "a list is not an object"),
        ("workspace.name", "", "workspace.name: ", "empty"),
        ("workspace.name", {"en": "x"}, "workspace.name: ", "an object is not a text"),
        ("workspace.fiscal_year_start", 13, "workspace.fiscal_year_start: ", "13"),
        ("workspace.fiscal_year_start", "4", "workspace.fiscal_year_start: ", "write it without quotes"),
        ("workspace.currency", "yuan", "workspace.currency: ", "three capital letters"),
        ("workspace.as_of", "30.6.2019", "workspace.as_of: ", "is not a date"),
        ("units.0", 7, "units[0]: ", "7 is not an object"),
        ("units.1.code", "group", "units[1].code: ", '"group" is the code of units[0] already'),
        ("units.1.code", ..., "units[1].code: ", "missing; it must be a text"),
        ("factors.0.code", " ", "factors[0].code: ", "empty"),
        ("units.1.name", ..., "units[1].name: ", "missing; it must be a text"),
        ("units.1.name", 5, "units[1].name: ", "5 is not a text"),
        ("units.1.name", {"en": "x", "fr": "y"}, "units[1].name.fr: ", "use one of en, ko, zh_CN"),
        ("units.1.name", {"en": 3}, "units[1].name.en: ", "3 is not a text"),
        ("units.1.name", {}, "units[1].name: ", "empty"),
        ("units.1.parent", "nobody", "units[1].parent: ", 'no business unit with the code "nobody"'),
        ("units.0.parent", "hema", "units[0].parent: ", "part of itself"),
        ("initiatives.0.unit", "x", "initiatives[0].unit: ", "no business unit"),
        ("initiatives.0.owner", None, "initiatives[0].owner: ", "null is not a text"),
        ("initiatives.0.tags", "SDG 12", "initiatives[0].tags: ", "is not a list"),
        ("initiatives.0.tags", ["SDG 12", 12], "initiatives[0].tags[1]: ", "12 is not a text"),
        ("initiatives.0.tags", [" "], "initiatives[0].tags[0]: ", "empty"),
        ("initiatives.0.start", "2019-02-30", "initiatives[0].start: ", '"2019-02-30" is not a date'),
        ("initiatives.0.start", "20190230", "initiatives[0].start: ", "is not a date"),
        ("initiatives.0.start", "2019-W01-1", "initiatives[0].start: ", "is not a date"),
        ("initiatives.0.start", "0019-01-01", "initiatives[0].start: ", "out of reach"),
        ("initiatives.0.start", 2019, "initiatives[0].start: ", "2019 is not a date"),
        ("initiatives.0.start", "2019-05-01", "measurements[0].start: ", "begins before the initiative"),
        ("indicators.0.initiative", "x", "indicators[0].initiative: ", "no initiative with the code"),
        ("indicators.0.unit", ..., "indicators[0].unit: ", "missing"),
        (
            "indicators.0.aggregation",
            "total",
            "indicators[0].aggregation: ",
            "use one of sum, last, mean, ratio",
        ),
        ("indicators.0.direction", "left", "indicators[0].direction: ", "use one of up, down"),
        (
            "indicators.0.account",
            "scope1",
            "indicators[0].account: ",
            '"scope1" is not an account; use one of',
        ),
        ("indicators.0.numerator", "used", "indicators[0].aggregation: ", "ratio"),
        ("indicators.0.aggregation", "ratio", "indicators[0].numerator: ", "needs a numerator"),
        ("indicators.0.source", "used", "indicators[0].factor: ", "needs a factor"),
        ("indicators.0.factor", "g", "indicators[0].factor: ", 'no factor with the code "g"'),
        ("measurements.1.indicator", "x", "measurements[1].indicator: ", 'no indicator with the code "x"'),
        ("measurements.1.indicator", ..., "measurements[1].indicator: ", "missing"),
        (
            "measurements.1.value",
            "5",
            "measurements[1].value: ",
            '"5" is not a number; write it without quotes',
        ),
        ("measurements.1.value", False, "measurements[1].value: ", "false is not a number"),
        ("measurements.1.value", float("nan"), "measurements[1].value: ", "NaN is not a finite number"),
        (
            "measurements.1.value",
            float("-inf"),
            "measurements[1].value: ",
            "-Infinity is not a finite number",
        ),
        ("measurements.1.value", 10**400, "measurements[1].value: ", "is not a finite number"),
        ("measurements.1.value", ..., "measurements[1].value: ", "has no value"),
        ("measurements.1.value", 1e300, "measurements[1].value: ", "beyond any amount"),
        (
            "measurements.1.state",
            "guess",
            "measurements[1].state: ",
            '"guess" is not a state; use one of reported,',
        ),
        ("measurements.1.state", "confidential", "measurements[1].state: ", "has a value"),
        (
            "measurements.1.quality",
            6,
            "measurements[1].quality: ",
            "choose one from 1 (measured and checked)",
        ),
        ("measurements.1.quality", 2.5, "measurements[1].quality: ", "is not a whole number"),
        ("measurements.1.quality", "2", "measurements[1].quality: ", "write it without quotes"),
        ("measurements.1.state", None, "measurements[1].state: ", "null is not a state"),
        ("measurements.1.end", "2019-04-30", "measurements[1].end: ", "before it starts"),
        (
            "measurements.1.start",
            "2019-04-30",
            "measurements[1].start: ",
            "overlaps 2019-04-01 to 2019-04-30",
        ),
        ("measurements.1.note", "a\0b", "measurements[1].note: ", "NUL"),
        ("measurements.1.note", "한\0글", "measurements[1].note: ", "NUL"),
        ("measurements.1.source", "\ud800x", "measurements[1].source: ", "lone surrogate"),
        ("goals.0.kind", ..., "goals[0].kind: ", "missing; use one of level, percent"),
        ("goals.0.kind", "big", "goals[0].kind: ", '"big" is not a kind of goal; use one of level, percent'),
        ("goals.0.kind", "intensity", "goals[0].kind: ", "needs a ratio"),
        ("goals.0.base_date", None, "goals[0].base_date: ", "null is not a date"),
        ("goals.0.target_date", "2019-04-01", "goals[0].target_date: ", "not after the base date"),
        ("goals.0.window", "month", "goals[0].window: ", "use one of fiscal_year, rolling_12"),
        ("goals.0.milestones", [{"date": "2019-05-01"}], "goals[0].milestones[0].value: ", "missing"),
        ("goals.0.thresholds", {"green": 1}, "goals[0].thresholds.green: ", "use one of on_track"),
        ("goals.0.thresholds", {"early": 2}, "goals[0].thresholds: ", "2"),
        ("goals.0.thresholds", None, "goals[0].thresholds: ", "null is not an object"),
        ("goals.0.later_thresholds", [{"early": 0}], "goals[0].later_thresholds[0].from: ", "is missing"),
        (
            "goals.0.later_thresholds",
            [{"from": "1901-01-01"}],
            "goals[0].thresholds: ",
            "give each set a later",
        ),
        ("goals.0.override", {"reason": "x"}, "goals[0].override.status: ", "this key is missing"),
        ("goals.0.override", OVERRIDE | {"status": "stale"}, "goals[0].status: ", "cannot be overridden"),
        ("goals.0.override", OVERRIDE | {"reason": ""}, "goals[0].reason: ", "needs a reason"),
        ("restatements", [{}], "restatements[0].indicator: ", "this key is missing"),
        ("restatements", [RESTATED | {"new_value": 5}], "restatements[0].new_value: ", "is the old one"),
        ("restatements", [RESTATED | {"cause": "x"}], "restatements[0].cause: ", "use one of method"),
        ("restatements", [RESTATED | {"end": "2018-01-01"}], "restatements[0].end: ", "correct one"),
        ("approvals", [PLANNED | {"indicator": "x"}], "approvals[0].indicator: ", "there is no indicator"),
        (
            "approvals",
            [PLANNED | {"month": "2019-13"}],
            "approvals[0].month: ",
            "is not a month; write it as",
        ),
        ("approvals", [PLANNED | {"month": 201904}], "approvals[0].month: ", "is not a month; write it as"),
        ("approvals", [PLANNED | {"month": "1899-12"}], "approvals[0].month: ", "years run from 1900"),
        ("approvals", [{"indicator": "saved"}], "approvals[0].month: ", "must be a month"),
        ("approvals", [PLANNED | {"due": "2019-04-30"}], "approvals[0].due: ", "after 2019-04-30"),
        ("approvals", [PLANNED | {"stage": "done"}], "approvals[0].stage: ", "use one of draft, submitted"),
        ("approvals", [PLANNED | {"stage": "submitted"}], "approvals[0].processor: ", "who submitted them"),
        ("approvals", [APPROVED | {"approver": " "}], "approvals[0].approver: ", "who approved them"),
        ("approvals", [APPROVED | {"approver": "Kim"}], "approvals[0].approver: ", "somebody else approves"),
        ("approvals", [PLANNED, PLANNED], "approvals[1].month: ", "approvals[0] is about this indicator"),
        ("approvals", [PLANNED | {"role": "x"}], "approvals[0].role: ", "this key is not known"),
        ("factors.0.value", None, "factors[0].value: ", "null is not a number"),
        ("factors.0.year", 2019.5, "factors[0].year: ", "2019.5 is not a whole number"),
        (f"units.1.{'x' * 99}", 1, "units[1].xxx", "xxx…: this key is not known"),
    ],
)
def test_the_sentence_begins_with_the_place(path: str, value: Any, begins: str, holds: str) -> None:
    message = sentence(spoiled(path, value))
    assert message.startswith(begins)
    assert holds in message


def test_the_document_itself_is_right() -> None:
    assert len(read_workspace(json.dumps(document())).measurements) == 2


def test_an_overlap_is_an_overlap_and_names_the_later_measurement() -> None:
    whole = document()
    whole["measurements"].reverse()
    whole["measurements"].append({**whole["measurements"][0], "start": "2019-04-15", "end": "2019-05-02"})
    with pytest.raises(PeriodOverlap) as caught:
        read_workspace(json.dumps(whole))
    assert caught.value.message.startswith("measurements[2].start: ")
    assert caught.value.field == "start"


def test_a_derived_indicator_has_no_measurements() -> None:
    whole = document()
    whole["indicators"][1].update(source="saved", factor="f", unit="kg CO2")
    whole["measurements"][1]["indicator"] = "used"
    assert sentence(json.dumps(whole)).startswith("measurements[1].indicator: ")


def test_a_circle_of_derived_indicators() -> None:
    whole = document()
    whole["measurements"] = []
    for indicator, source in zip(whole["indicators"], ("used", "saved"), strict=True):
        indicator.update(source=source, factor="f", unit="points")
    assert sentence(json.dumps(whole)).startswith("indicators[0].source: ")


def test_units_of_measure_that_do_not_fit() -> None:
    whole = document()
    whole["indicators"][1].update(source="saved", factor="f", unit="t CO2e")
    whole["measurements"] = []
    assert sentence(json.dumps(whole)).startswith("indicators[1].unit: ")


@pytest.mark.parametrize(
    "old, new, begins",
    [
        ('"code": "group"', '"code": "group", "code": "g"', "units[0].code: this key stands twice"),
        ('"version": 1', '"version": 1, "version": 1', "version: this key stands twice"),
        ('"value": 5.5', '"value": 5.5, "value": 6', "measurements[1].value: this key stands twice"),
        ('"value": 5.5', '"value": 1e999', "measurements[1].value: Infinity is not a finite number"),
    ],
)
def test_what_json_itself_allows(old: str, new: str, begins: str) -> None:
    text = json.dumps(document())
    assert old in text
    assert sentence(text.replace(old, new)).startswith(begins)


def test_a_newer_version_is_named_as_such_even_with_unknown_keys() -> None:
    text = json.dumps({**document(), "version": 3, "journal": []})
    assert "newer GreenDesk" in sentence(text)


@pytest.mark.parametrize(
    "text, holds",
    [
        ("", "empty"),
        ("\ufeff \n", "empty"),
        ("{\n\n  nothing}", "Line 3, column 3"),
        ('{"format": "greendesk-workspace",}', "Line 1"),
        ("[]", "the file: a list is not an object"),
        ('"greendesk-workspace"', "the file: "),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_not_a_workspace_at_all(text: str, holds: str) -> None:
    assert holds in sentence(text)


def test_bytes_that_are_not_utf_8() -> None:
    with pytest.raises(InvalidInput, match=r"“data.json” is not a text in UTF-8 \(see line 2\)"):
        decoded(b'{\n"name": "' + "한글".encode("cp949"), "data.json")


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert decoded(b"\xef\xbb\xbf{}", "x") == "{}"


def test_keys_left_out_take_their_default() -> None:
    whole = document()
    whole["workspace"] = {}
    workspace = read_workspace(json.dumps(whole))
    assert workspace.info.name == "Untitled workspace"
    assert (workspace.info.fiscal_year_start, workspace.info.currency, workspace.info.as_of) == (
        1,
        "CNY",
        None,
    )
    assert workspace.initiatives[0].description == Name()
    assert workspace.initiatives[0].name == Name("Less plastic", "플라스틱")
    assert workspace.indicators[0].aggregation is Aggregation.SUM
    assert workspace.indicators[0].direction is Direction.UP
    assert workspace.measurements[0].state is State.REPORTED
    goal = workspace.goals[0]
    assert (goal.window, goal.thresholds, goal.milestones) == (Window.FISCAL_YEAR, Thresholds(), ())


def test_part_of_the_later_thresholds() -> None:
    workspace = read_workspace(spoiled("goals.0.later_thresholds", [{"from": "2150-01-01", "at_risk": 0.5}]))
    assert workspace.goals[0].later_thresholds == (
        DatedThresholds(date(2150, 1, 1), Thresholds(at_risk=0.5)),
    )


def test_part_of_the_thresholds() -> None:
    workspace = read_workspace(spoiled("goals.0.thresholds", {"early": 0}))
    assert workspace.goals[0].thresholds == Thresholds(early=0.0)


@pytest.mark.parametrize("word", ["not occurring", "not_occurring"])
def test_a_missing_reason_with_blank_or_underscore(word: str) -> None:
    whole = document()
    whole["measurements"][1].update(value=None, state=word)
    assert read_workspace(json.dumps(whole)).measurements[1].state is State.NOT_OCCURRING


def test_codes_may_be_used_before_they_are_listed() -> None:
    whole = document()
    whole["units"].reverse()
    workspace = read_workspace(json.dumps(whole))
    assert workspace.units[0].parent_id == workspace.units[1].id
    assert [unit.position for unit in workspace.units] == [0, 1]


@pytest.mark.parametrize("account", ["avoided", "equivalence", "context"])
def test_no_other_account_comes_into_the_inventory(account: str) -> None:
    made = {
        "code": "net",
        "initiative": "plastic",
        "name": "Net",
        "unit": "kg CO2",
        "source": "saved",
        "factor": "f",
    }
    indicators = [{**document()["indicators"][0], "account": account}, {**made, "account": "inventory"}]
    text = spoiled("indicators", indicators)
    assert sentence(text).startswith("indicators[1].account: “Net” belongs to the inventory, but")


def test_no_factor_below_zero_comes_into_the_inventory() -> None:
    whole = json.loads(spoiled("factors.0.value", -2))
    made = {
        "code": "net",
        "initiative": "plastic",
        "name": "Net",
        "unit": "kg CO2",
        "source": "saved",
        "factor": "f",
    }
    whole["indicators"].append({**made, "account": "inventory"})
    assert sentence(json.dumps(whole)).startswith(
        "indicators[2].factor: “Net” belongs to the inventory, and the factor"
    )


@pytest.mark.parametrize(
    "path",
    [
        "workspace.as_of",
        "initiatives.0.start",
        "measurements.0.end",
        "goals.0.base_date",
        "goals.0.target_date",
    ],
)
@pytest.mark.parametrize("day", ["1899-12-31", "2200-01-01"])
def test_a_date_out_of_reach(path: str, day: str) -> None:
    assert sentence(spoiled(path, day)).endswith(f"{day} is out of reach; years run from 1900 to 2199.")


def test_a_zero_has_no_sign() -> None:
    text = spoiled("measurements.0.value", 17.25).replace("17.25", "-0.0")
    value = read_workspace(text).measurements[0].value
    assert str(value) == "0.0"
