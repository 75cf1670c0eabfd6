"""``greendesk history``: who changed what, with every filter and both exports."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.journal import Author
from greendesk.domain.model import BusinessUnit
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from tests.cli.conftest import APPLE, Run

YEAR = Period(date(2023, 1, 1), date(2023, 12, 31))


@pytest.fixture
def changed(apple: Path) -> Path:
    """The workspace after Bo corrected a value, and added a unit that was taken back."""
    desk = Desk.open(apple, author=Author("Bo Li", "controller"))
    footprint = desk.catalog.indicator_by_code("footprint").id
    desk.entries.put([Entry(footprint, YEAR, -15.5, source="=2+2")], reason="Typing error")
    desk.units.add(BusinessUnit("retail", Name("Retail")))
    desk.journal.undo()
    desk.close()
    return apple


def told(run: Run, file: Path, *options: str) -> list[dict[str, object]]:
    done = run("history", file, "--json", *options)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_json_tells_all(run: Run, changed: Path) -> None:
    undo, add, enter, create = told(run, changed)
    assert create["act"] == "create workspace"
    assert create["person"] != ""
    assert (enter["person"], enter["role"], enter["reason"]) == ("Bo Li", "controller", "Typing error")
    assert [(c["field"], c["before"], c["after"], c["unit"]) for c in enter["changes"]] == [
        ("value", 16.1, -15.5, "Mt CO2e"), ("source", "", "=2+2", ""),
    ]  # fmt: skip
    assert (add["undone"], undo["kind"], undo["undoes"]) == (True, "undo", add["transaction"])
    assert add["changes"][0]["after"] == {"code": "retail", "name_en": "Retail"}


def test_filters(run: Run, changed: Path) -> None:
    today = datetime.now().astimezone().date()
    assert [t["act"] for t in told(run, changed, "--indicator", "footprint")] == [
        "enter values", "create workspace",
    ]  # fmt: skip
    assert [t["kind"] for t in told(run, changed, "--unit", "retail")] == ["undo", "do"]
    assert len(told(run, changed, "--person", "Bo Li")) == 3
    assert len(told(run, changed, "--person", "Bo Li", "--unit", "apple")) == 1
    assert told(run, changed, "--to", str(today - timedelta(2))) == []
    assert len(told(run, changed, "--from", str(today - timedelta(1)))) == 4
    assert len(told(run, changed, "--limit", "2")) == 2


def test_csv_has_a_line_for_each_change_and_runs_no_formula(run: Run, changed: Path) -> None:
    done = run("history", changed, "--csv", "--person", "Bo Li", "--indicator", "footprint")
    value, source = csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff")))
    assert (value["field"], value["before"], value["after"]) == ("value", "16.1", "-15.5")
    assert (value["start"], value["end"], value["code"]) == ("2023-01-01", "2023-12-31", "footprint")
    assert (source["after"], source["person"], source["reason"]) == ("'=2+2", "Bo Li", "Typing error")


def test_a_bulk_load_names_its_file_and_the_hash_of_its_bytes(run: Run, tmp_path: Path) -> None:
    """Byte order mark and line ends are part of the file whose hash is kept."""
    source = tmp_path / "from the ERP.json"
    source.write_bytes(b"\xef\xbb\xbf" + json.dumps(APPLE, indent=1).replace("\n", "\r\n").encode())
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    file = tmp_path / "loaded.greendesk"
    assert run("new", file, "--from", source).returncode == 0
    (load,) = told(run, file)
    assert (load["act"], load["document"], load["document_sha256"]) == (
        "create workspace", "from the ERP.json", digest,
    )  # fmt: skip
    assert [c["table"] for c in load["changes"]].count("measurement") == 1
    first, *_ = csv.DictReader(io.StringIO(run("history", file, "--csv").stdout.removeprefix("\ufeff")))
    assert (first["document"], first["document sha256"]) == ("from the ERP.json", digest)
    assert f"from the ERP.json (SHA-256 {digest[:12]}" in run("history", file).stdout
    assert run("verify", file).returncode == 0
    assert run("new", tmp_path / "empty.greendesk").returncode == 0
    (empty,) = told(run, tmp_path / "empty.greendesk")
    assert (empty["document"], empty["document_sha256"]) == ("", None)


def test_the_table_is_for_people(run: Run, changed: Path) -> None:
    done = run("history", changed)
    assert done.returncode == 0
    assert "16.1 Mt CO2e" in done.stdout
    assert "add unit (undone)" in done.stdout
    assert "Bo Li (controller)" in done.stdout


def test_nothing_found_is_said_and_wrong_input_is_a_sentence(run: Run, changed: Path) -> None:
    assert "No change" in run("history", changed, "--person", "Nobody").stdout
    assert "'nowhere'" in run("history", changed, "--unit", "nowhere").stderr
    assert run("history", changed, "--json", "--csv").returncode == 2
    assert run("history", changed, "--limit", "0").returncode == 2


def test_the_author_of_a_new_workspace_can_be_given(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "new.greendesk"
    assert run("new", file, "--author", "An Kim").returncode == 0
    assert [t["person"] for t in told(run, file)] == ["An Kim"]
