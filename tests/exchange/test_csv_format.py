"""Measurements as CSV: every value in full, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from greendesk.domain.model import (
    BusinessUnit,
    Indicator,
    Initiative,
    Measurement,
    State,
    Workspace,
)
from greendesk.domain.names import Name
from greendesk.exchange.csv_format import COLUMNS, harmless, write_csv
from tests import strategies


def rows(workspace: Workspace, language: str = "en") -> list[dict[str, str]]:
    text = write_csv(workspace, language)
    assert text.startswith("\ufeff")
    read = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert tuple(read.fieldnames or ()) == COLUMNS
    return list(read)


def one(**changes: object) -> Workspace:
    unit = BusinessUnit("hema", Name("Freshippo"))
    initiative = Initiative("plastic", unit.id, Name("Less plastic"))
    indicator = Indicator("reduced", initiative.id, Name("Plastic, reduced", "줄인 플라스틱", "减少"), "kg")
    measurement = Measurement(indicator.id, date(2019, 4, 1), date(2019, 4, 30), 0.1, source="meter")
    return Workspace(
        units=(unit,),
        initiatives=(initiative,),
        indicators=(indicator,),
        measurements=(replace(measurement, **changes),),  # type: ignore[arg-type]
    )


def test_a_line_for_each_measurement() -> None:
    (row,) = rows(one(note='he said "no"\nand left'))
    assert row == {
        "unit": "hema",
        "initiative": "plastic",
        "indicator": "reduced",
        "indicator name": "Plastic, reduced",
        "start": "2019-04-01",
        "end": "2019-04-30",
        "value": "0.1",
        "unit of measure": "kg",
        "state": "reported",
        "source": "meter",
        "note": 'he said "no"\nand left',
        "data quality": "",
    }


def test_the_grade_of_data_quality_is_the_last_column() -> None:
    assert rows(one(quality=3))[0]["data quality"] == "3"


@pytest.mark.parametrize("language, name", [("ko", "줄인 플라스틱"), ("zh_CN", "减少")])
def test_the_name_in_a_language(language: str, name: str) -> None:
    assert rows(one(), language)[0]["indicator name"] == name


def test_a_missing_value_is_empty_and_says_why() -> None:
    (row,) = rows(one(value=None, state=State.CONFIDENTIAL))
    assert (row["value"], row["state"]) == ("", "confidential")


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "=cmd|' /C calc'!A0", "＝1"],
)
def test_no_text_is_a_formula(text: str) -> None:
    (row,) = rows(one(source=text, note=text))
    assert row["source"] == row["note"] == f"'{text}"


@pytest.mark.parametrize("text", ["", "meter", "a=b", "1+1", "'quoted", "盒马"])
def test_other_texts_stay(text: str) -> None:
    assert harmless(text) == text


def test_a_negative_number_is_a_number() -> None:
    assert rows(one(value=-5.0))[0]["value"] == "-5"


def test_lines_end_as_spreadsheets_expect() -> None:
    assert write_csv(one()).count("\r\n") == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.workspaces())
def test_every_value_comes_back_bit_for_bit(workspace: Workspace) -> None:
    read = rows(workspace)
    assert len(read) == len(workspace.measurements)
    for row, measurement in zip(read, workspace.measurements, strict=True):
        assert row["state"] == measurement.state
        assert (row["start"], row["end"]) == (str(measurement.start), str(measurement.end))
        if measurement.value is None:
            assert row["value"] == ""
        else:
            assert float(row["value"]).hex() == measurement.value.hex()
