"""The shipped tables: whole, cited, and free of how they were collected."""

from __future__ import annotations

import csv
import re
import runpy
import sys
from pathlib import Path

import pytest

from greendesk import paths
from greendesk.domain.catalog import Catalog
from greendesk.domain.model import WorkspaceInfo
from greendesk.domain.names import Name
from greendesk.domain.validate import check_factor
from greendesk.exchange.reference import (
    emission_factors,
    epa_equivalencies,
    sdg_goals,
    table,
    tag_name,
)

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_reference.py"
TABLES = sorted(path.stem for path in paths.resource("reference").glob("*.csv"))


def test_the_tables_that_ship() -> None:
    assert {name: len(table(name)) for name in TABLES} == {
        "alibaba_programmes": 26,
        "emission_factors": 140,
        "epa_equivalencies": 7,
        "esrs_disclosures": 32,
        "gri_disclosures": 41,
        "sdg_goals": 17,
    }


@pytest.mark.parametrize("name", TABLES)
def test_every_row_says_who_published_it_and_how_sure_it_is(name: str) -> None:
    for row in table(name):
        assert row["publisher"]
        assert row["publication"]
        assert re.search(r"20\d\d", row["year"])
        assert row["url"] == "" or re.fullmatch(r"https?://\S+", row["url"])
        assert row["confidence"] in {"high", "medium"}
        assert "seen_in" not in row
        assert all(value == value.strip() for value in row.values())


@pytest.mark.parametrize("factor", [*epa_equivalencies(), *emission_factors()], ids=lambda each: each.code)
def test_every_factor_can_be_taken_into_a_workspace(factor: object) -> None:
    check_factor(factor, Catalog(WorkspaceInfo()))  # type: ignore[arg-type]


def test_some_factors() -> None:
    factors = {factor.code: factor for factor in (*epa_equivalencies(), *emission_factors())}
    seedling = factors["epa.tree_seedling_10yr"]
    assert (seedling.value, seedling.year) == (0.06, 2026)
    assert seedling.source.startswith("US EPA; GHG Equivalencies Calculator")
    grid = factors["cn.grid"]
    assert (grid.value, grid.unit, grid.year) == (0.5306, "kg CO2/kWh", 2023)
    assert factors["in.grid"].year == 2024
    assert "confidence of the transcription: medium" in factors["jp.grid"].source
    assert "DERIVED" in factors["us.grid"].source


def test_the_seventeen_goals() -> None:
    goals = sdg_goals()
    assert [goal.number for goal in goals] == list(range(1, 18))
    assert len({goal.colour for goal in goals}) == 17
    assert all(re.fullmatch("#[0-9A-F]{6}", goal.colour) for goal in goals)
    assert goals[11].name == Name(
        "Responsible consumption and production", "책임감 있는 소비와 생산", "负责任消费和生产"
    )


@pytest.mark.parametrize(
    "tag, name",
    [
        ("SDG 6", "Clean water and sanitation"),
        (" sdg  6 ", "Clean water and sanitation"),
        ("GRI 306-3", "Waste generated"),
        ("ESRS E5-5", "Resource outflows"),
    ],
)
def test_what_a_tag_stands_for(tag: str, name: str) -> None:
    assert str(tag_name(tag)) == name


@pytest.mark.parametrize("tag", ["SDG 18", "plastic", "", "GRI"])
def test_a_free_word_stands_for_itself(tag: str) -> None:
    assert tag_name(tag) is None


def run_script(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", [str(SCRIPT), *arguments])
    runpy.run_path(str(SCRIPT), run_name="__main__")


def test_the_script_wants_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match="folder"):
        run_script(monkeypatch)
    with pytest.raises(SystemExit, match="folder"):
        run_script(monkeypatch, str(tmp_path / "none"))


def test_the_script_leaves_out_remarks_on_collecting() -> None:
    script = runpy.run_path(str(SCRIPT))
    note = script["_note"]
    assert note("cross-checked in 4 places; a trend break") == "a trend break"
    assert note("2025 is an estimate. Recheck before release") == "2025 is an estimate."
    assert note("Implied rate 6.9; store CNY") == "Implied rate 6.9; store CNY"
    made = script["_factor"](
        {"url": "https://a.example (reprint b)", "table_or_id": "Table 1", "note": "", "seen_in": "x"}
    )
    assert (made["url"], made["table"]) == ("https://a.example", "Table 1")


def test_the_script_writes_only_the_columns_it_names(tmp_path: Path) -> None:
    script = runpy.run_path(str(SCRIPT))
    script["_write"](tmp_path / "t.csv", ("a", "b"), [{"a": "1", "b": "한", "seen_in": "secret"}])
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == [{"a": "1", "b": "한"}]
