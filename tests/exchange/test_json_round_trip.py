"""Writing and reading a workspace in JSON loses nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greendesk.domain.model import (
    BusinessUnit,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    State,
    Workspace,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.exchange import json_keys
from greendesk.exchange.json_format import read_workspace, write_workspace
from tests import strategies
from tests.sameness import without_ids

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(strategies.workspaces())
def test_reading_what_was_written_gives_an_equal_workspace(workspace: Workspace) -> None:
    text = write_workspace(workspace)
    again = read_workspace(text)
    assert without_ids(again) == without_ids(workspace)
    assert write_workspace(again) == text


@SLOW
@given(strategies.workspaces(), st.sampled_from(["\ufeff", "\n  ", ""]))
def test_layout_and_byte_order_mark_do_not_matter(workspace: Workspace, before: str) -> None:
    text = write_workspace(workspace)
    other = before + json.dumps(json.loads(text), ensure_ascii=True, separators=(",", ":"))
    assert without_ids(read_workspace(other)) == without_ids(workspace)


@given(strategies.numbers)
def test_a_number_comes_back_bit_for_bit(value: float) -> None:
    written = write_workspace(one_measurement(value))
    (measurement,) = read_workspace(written).measurements
    assert measurement.value is not None
    assert measurement.value.hex() == (value + 0.0).hex()  # a zero has no sign


@pytest.mark.parametrize(
    "value, text",
    [
        (5.0, "5"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (3.8e6, "3800000"),
        (1e22, "1e+22"),
        (2.0**53 - 1, "9007199254740991"),
    ],
)
def test_whole_numbers_are_written_as_such(value: float, text: str) -> None:
    assert f'"value": {text},' in write_workspace(one_measurement(value))


def test_keys_stand_in_the_documented_order() -> None:
    document = json.loads(write_workspace(one_of_each()))
    assert tuple(document) == json_keys.TOP
    assert tuple(document["workspace"]) == json_keys.WORKSPACE
    for key, known in (
        ("units", json_keys.UNIT),
        ("initiatives", json_keys.INITIATIVE),
        ("indicators", json_keys.INDICATOR),
        ("measurements", json_keys.MEASUREMENT),
        ("goals", json_keys.GOAL),
        ("factors", json_keys.FACTOR),
    ):
        assert tuple(document[key][0]) == known
    assert tuple(document["goals"][0]["thresholds"]) == json_keys.THRESHOLDS


def test_text_is_written_as_itself_and_states_with_a_blank() -> None:
    text = write_workspace(one_of_each())
    assert "盒马鲜生" in text
    assert '"state": "not occurring"' in text
    assert "\\u" not in text


def test_each_measurement_has_its_own_line() -> None:
    lines = write_workspace(one_of_each()).splitlines()
    assert sum(line.startswith('  {"indicator"') for line in lines) == 1


def test_an_empty_workspace() -> None:
    written = write_workspace(Workspace())
    assert read_workspace(written) == Workspace()
    assert read_workspace('{"format": "greendesk-workspace", "version": 1}') == Workspace()


def one_measurement(value: float) -> Workspace:
    workspace = one_of_each()
    (measurement,) = workspace.measurements
    return replace(workspace, measurements=(replace(measurement, value=value, state=State.REPORTED),))


def one_of_each() -> Workspace:
    unit = BusinessUnit("hema", Name("Freshippo", "허마셴셩", "盒马鲜生"))
    initiative = Initiative("plastic", unit.id, Name("Less plastic"), tags=("SDG 12", "재활용"))
    indicator = Indicator("reduced", initiative.id, Name("Reduced"), "kg")
    return Workspace(
        WorkspaceInfo("Test", 4, "CNY", date(2019, 6, 30)),
        (unit,),
        (initiative,),
        (indicator,),
        (Measurement(indicator.id, date(2019, 4, 1), date(2019, 4, 30), None, State.NOT_OCCURRING),),
        (Goal(indicator.id, GoalKind.CUMULATIVE, date(2019, 4, 1), 3.8e6),),
        (Factor("f", Name("Factor"), 0.06, "t CO2/tree", "US EPA", 2024),),
    )
