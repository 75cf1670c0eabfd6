"""Whatever stands in a file: it is read, or refused with a sentence; never anything else."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greendesk.domain.errors import GreenDeskError, InvalidInput
from greendesk.exchange.json_format import read_workspace, write_workspace
from greendesk.exchange.standing import standing
from tests import strategies
from tests.exchange.test_json_refusals import document

QUICK = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
words = st.sampled_from(
    [
        "",
        "saved",
        "plastic",
        "2019-04-30",
        "1900-01-01",
        "2199-12-31",
        "ratio",
        "percent",
        "sum",
        "%",
        "kg",
        "-0",
    ]
)
json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text() | words,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text() | st.sampled_from(["en", "code", "date", "value"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) in a document."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = []
    for key, inner in steps:
        found.append((value, key))
        found.extend(places(inner))
    return found


def outcome(text: str) -> str | None:
    """The sentence of the refusal; None if it was read, and then it can be written and looked at."""
    try:
        workspace = read_workspace(text)
    except InvalidInput as error:
        return error.message
    assert read_workspace(write_workspace(workspace))
    standing(workspace)
    return None


@QUICK
@given(st.data())
def test_any_value_in_any_place(data: st.DataObject) -> None:
    whole = document()
    container, key = data.draw(st.sampled_from(places(whole)))
    container[key] = data.draw(json_values)
    message = outcome(json.dumps(whole))
    assert message is None or (message and "\n" not in message)


@QUICK
@given(st.text(max_size=200) | json_values.map(json.dumps))
def test_any_text(text: str) -> None:
    message = outcome(text)
    assert message
    assert "\n" not in message


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.workspaces())
def test_whatever_can_be_read_can_be_evaluated(workspace: Any) -> None:
    try:
        standing(workspace)
    except GreenDeskError as error:
        raise AssertionError(f"a workspace that passes every check is refused: {error}") from error
