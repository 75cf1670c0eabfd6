"""``new --structure-of``: a workspace begins with the structure of another one, never with its values."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import APPLE, Run


@pytest.fixture
def planned(tmp_path: Path, run: Run) -> Path:
    """Apple's footprint with two goals that stand on its values, and a plan for 2023."""
    document = {
        **APPLE,
        "measurements": [
            {"indicator": "footprint", "start": f"{year}-01-01", "end": f"{year}-12-31", "value": value}
            for year, value in ((2015, 38.4), (2023, 16.1))
        ],
        "goals": [
            *APPLE["goals"],
            {**APPLE["goals"][0], "base_value": None},
            {**APPLE["goals"][0], "base_value": None, "base_date": "2019-12-31"},
            {"indicator": "footprint", "kind": "cumulative", "base_date": "2023-01-01", "target_value": -5},
        ],
        "approvals": [
            {
                "indicator": "footprint",
                "month": "2023-12",
                "stage": "submitted",
                "processor": "Kim",
                "due": "2024-01-31",
            }
        ],
    }
    data, file = tmp_path / "planned.json", tmp_path / "planned.greendesk"
    data.write_text(json.dumps(document), encoding="utf-8")
    assert run("new", file, "--from", data).returncode == 0
    return file


def test_structure_goes_along_and_no_value(run: Run, tmp_path: Path, planned: Path) -> None:
    before, new, out = planned.read_bytes(), tmp_path / "new.greendesk", tmp_path / "new.json"
    made = run("new", new, "--structure-of", planned, "--author", "Lee")
    assert made.returncode == 0
    assert made.stdout.splitlines() == [
        f"Wrote {new}: 1 units, 1 initiatives, 1 indicators, 0 measurements, 4 goals",
        "Goal of footprint from 2015-12-31 on: its base value 38.4 was measured; it is written down.",
        "Goal of footprint from 2019-12-31 on: nothing was measured at its base date; give it a base value.",
        "Goal of footprint from 2023-01-01 on: it counts from zero, for what was measured since then "
        "is not in the new file.",
        "Who enters, who approves and until when: 1 month of fiscal year 2024.",
    ]
    assert planned.read_bytes() == before
    assert run("export", new, out).returncode == 0
    document = json.loads(out.read_text("utf-8"))
    assert document["measurements"] == []
    assert document["workspace"]["as_of"] is None
    assert [goal["base_value"] for goal in document["goals"]] == [38.4, 38.4, None, None]
    assert document["approvals"] == [
        {
            "indicator": "footprint",
            "month": "2024-12",
            "stage": "draft",
            "processor": "Kim",
            "approver": "",
            "due": "2025-01-31",
        }
    ]
    history = json.loads(run("history", new, "--json").stdout)
    assert len(history) == 1


def test_what_it_refuses(run: Run, tmp_path: Path, planned: Path) -> None:
    new = tmp_path / "new.greendesk"
    both = run("new", new, "--structure-of", planned, "--from", tmp_path / "planned.json")
    assert (both.returncode, "leave one out" in both.stderr) == (2, True)
    same = run("new", planned, "--structure-of", planned, "--force")
    assert (same.returncode, "choose another name" in same.stderr) == (2, True)
    nothing = run("new", new, "--structure-of", tmp_path / "none.greendesk")
    assert (nothing.returncode, "There is no file" in nothing.stderr) == (2, True)
    there = run("new", planned, "--structure-of", planned)
    assert (there.returncode, "--force" in there.stderr) == (2, True)
    assert not new.exists()


def test_a_protected_one_asks_for_its_passphrase(run: Run, tmp_path: Path, planned: Path) -> None:
    secret, old, new = tmp_path / "secret.txt", tmp_path / "old.greendesk", tmp_path / "new.greendesk"
    secret.write_text("correct horse battery\n", encoding="utf-8")
    made = run("--passphrase-file", secret, "new", old, "--structure-of", planned, "--protect")
    assert (made.returncode, old.read_bytes()[:6] != b"SQLite") == (0, True)
    refused = run("new", new, "--structure-of", old)
    assert (refused.returncode, "is protected" in refused.stderr) == (2, True)
    assert not new.exists()
    assert run("--passphrase-file", secret, "new", new, "--structure-of", old).returncode == 0
    assert new.read_bytes()[:6] == b"SQLite"
