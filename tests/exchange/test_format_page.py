"""docs/file-format.md describes the JSON format as it is."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from greendesk.domain.approval import Stage
from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Account, Aggregation, Cause, GoalKind, State, Window
from greendesk.exchange import csv_format, json_keys
from greendesk.exchange.json_format import read_workspace

PAGE = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text("utf-8")


def section(title: str) -> str:
    found = re.search(rf"^#+ {title}\n(.*?)(?=^##|\Z)", PAGE, re.M | re.S)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    "title, keys",
    [
        ("The whole file", json_keys.TOP),
        ("workspace", json_keys.WORKSPACE),
        ("units", json_keys.UNIT),
        ("initiatives", json_keys.INITIATIVE),
        ("indicators", json_keys.INDICATOR),
        ("measurements", json_keys.MEASUREMENT),
        ("goals", json_keys.GOAL),
        ("factors", json_keys.FACTOR),
        ("restatements", json_keys.RESTATEMENT),
        ("approvals", json_keys.APPROVAL),
        ("evidence", json_keys.EVIDENCE),
    ],
)
def test_every_key_is_described_in_its_order(title: str, keys: tuple[str, ...]) -> None:
    cells = re.findall(r"^\| (`.*?) \|", section(title), re.M)
    assert tuple(re.findall(r"`(\w+)`", " ".join(cells))) == keys


@pytest.mark.parametrize(
    "title, words",
    [
        ("indicators", [*Aggregation, *Account]),
        ("measurements", [*State]),
        ("restatements", [*Cause]),
        ("approvals", [*Stage]),
        ("goals", [*GoalKind, *Window, *json_keys.THRESHOLDS]),
    ],
)
def test_every_word_is_listed(title: str, words: list[str]) -> None:
    assert [word for word in words if f"`{word}`" not in section(title)] == []


def example() -> dict[str, Any]:
    found = re.search(r"```json\n(.*?)```", PAGE, re.S)
    assert found is not None
    document: dict[str, Any] = json.loads(found[1])
    return document


def test_the_example_is_right() -> None:
    workspace = read_workspace(json.dumps(example(), ensure_ascii=False))
    assert [measurement.value for measurement in workspace.measurements] == [296_000, None]


def described(default: str) -> list[tuple[str, str]]:
    """The keys of the lists whose default, in the tables, is (or, with "", is not) ``required``."""
    lists = ("units", "initiatives", "indicators", "measurements", "goals", "factors")
    rows = [
        (title, row) for title in lists for row in re.findall(r"^\| (`.*?) \|(.*?)\|", section(title), re.M)
    ]
    return [
        (title, key)
        for title, (keys, given) in rows
        if (given.strip() == "required") == (default == "required")
        for key in re.findall(r"`(\w+)`", keys)
    ]


@pytest.mark.parametrize("title, key", described("required"))
def test_what_is_required_is_missed(title: str, key: str) -> None:
    document = example()
    del document[title][0][key]
    with pytest.raises(InvalidInput, match=rf"^{title}\[0\]\.{key}: this key is missing"):
        read_workspace(json.dumps(document))


@pytest.mark.parametrize("title, key", [each for each in described("") if each[1] != "value"])
def test_the_rest_may_be_left_out(title: str, key: str) -> None:
    document = example()
    document[title][0].pop(key, None)
    assert read_workspace(json.dumps(document)).units


def test_the_columns_of_the_csv() -> None:
    assert (
        tuple(re.findall(r"`([a-z ]+)`", section("CSV and XLSX").split(".csv` ")[1]))[
            : len(csv_format.COLUMNS)
        ]
        == csv_format.COLUMNS
    )
