"""sample, new, export, verify: files in and out, and one sentence when they cannot be."""

from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path

import pytest

from greendesk.exchange.json_format import read_workspace, write_workspace
from tests.cli.conftest import APPLE, Run

KEYS = """unit initiative indicator kind base_value target_value target_date actual as_of elapsed expected
progress pace gap needed_per_year coverage status thresholds override quality"""


def test_sample_is_written_once(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "sample.greendesk"
    assert run("sample", file).returncode == 0
    before = file.read_bytes()
    again = run("sample", file)
    assert again.returncode == 2
    assert "sample.greendesk" in again.stderr
    assert file.read_bytes() == before
    assert run("sample", file, "--force").returncode == 0
    assert run("verify", file).returncode == 0


def test_json_round_trip_is_equal(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "a.greendesk", tmp_path / "b.greendesk"
    run("sample", first)
    assert run("export", first, tmp_path / "a.json").returncode == 0
    assert run("new", second, "--from", tmp_path / "a.json").returncode == 0
    run("export", second, tmp_path / "b.json")
    text = (tmp_path / "a.json").read_text("utf-8")
    assert (tmp_path / "b.json").read_text("utf-8") == text
    assert write_workspace(read_workspace(text)) == text


def test_status_json_has_every_key_in_order(run: Run, apple: Path) -> None:
    done = run("status", apple, "--json")
    (goal,) = json.loads(done.stdout)
    assert list(goal) == KEYS.split()
    assert goal["target_value"] == pytest.approx(9.6)
    assert goal["progress"] == pytest.approx(0.774, abs=5e-4)
    assert goal["elapsed"] == pytest.approx(0.533, abs=5e-4)
    assert (goal["status"], goal["coverage"], goal["as_of"]) == ("on_track", 1.0, "2023-12-31")
    assert goal["thresholds"] == {
        "from": "2015-12-31",
        "on_track": 1.0,
        "at_risk": 0.7,
        "early": 0.15,
        "coverage": 0.8,
    }


def test_a_gap_of_nothing_has_no_sign(run: Run, tmp_path: Path) -> None:
    """At the base date of a goal to go down, nothing is expected and nothing done."""
    still = json.loads(json.dumps(APPLE))
    for measurement in still["measurements"]:
        measurement["value"] = 0
    (goal,) = still["goals"]
    goal.update(kind="threshold", target_value=0, milestones=[])
    goal.pop("base_value", None)
    (tmp_path / "still.json").write_text(json.dumps(still), encoding="utf-8")
    assert run("new", tmp_path / "still.greendesk", "--from", tmp_path / "still.json").returncode == 0
    (row,) = json.loads(run("status", tmp_path / "still.greendesk", "--json").stdout)
    assert str(row["gap"]) == "0.0"
    shown = run("status", tmp_path / "still.greendesk").stdout
    assert "-0" not in shown.replace("2023-", "")
    assert "+0" not in shown


def test_status_as_of_an_earlier_day_and_in_korean(run: Run, apple: Path) -> None:
    (goal,) = json.loads(run("status", apple, "--json", "--as-of", "2022-06-30").stdout)
    assert (goal["status"], goal["actual"], goal["progress"]) == ("no_data", None, None)
    assert "탄소 발자국" in run("status", apple, "--lang", "ko").stdout


def test_an_empty_workspace_says_so(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "empty.greendesk").returncode == 0
    assert "no goals yet" in run("status", tmp_path / "empty.greendesk").stdout
    assert json.loads(run("status", tmp_path / "empty.greendesk", "--json").stdout) == []


def test_export_csv_and_xlsx(run: Run, apple: Path, tmp_path: Path) -> None:
    assert run("export", apple, tmp_path / "out.csv").returncode == 0
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = list(csv.DictReader(file))
    assert row["value"] == "16.1"
    assert run("export", apple, tmp_path / "out.xlsx").returncode == 0
    assert (tmp_path / "out.xlsx").read_bytes()[:2] == b"PK"


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["export", "FILE", "out.docx"], ".json, .csv or .xlsx"),
        (["export", "FILE", "no-such-folder/out.json"], "no-such-folder"),
        (["status", "nothing.greendesk"], "nothing.greendesk"),
        (["status", "apple.json"], "apple.json"),
        (["status", "FILE", "--as-of", "30.6.2019"], "YYYY-MM-DD"),
        (["status", "FILE", "--lang", "fr"], "fr"),
        (["charts", "FILE", "--out", "charts", "--size", "big"], "1920x1080"),
        (["charts", "FILE", "--out", "charts", "--indicator", "nothing"], "nothing"),
        (["charts", "FILE"], "--out"),
        (["new", "x.greendesk", "--from", "FILE"], "apple.greendesk"),
        (["new", "FILE"], "--force"),
        (["sample", "FILE"], "--force"),
        (["status", ""], "the name is empty"),
        (["export", "FILE", "a" * 300 + ".json"], "too long"),
        (["status", "FILE", "--as-of", "1066-10-14"], "1900"),
        (["verify"], "FILE"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_2(
    run: Run, apple: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    before = apple.read_bytes()
    done = run(*(str(apple) if word == "FILE" else word for word in arguments))
    assert done.returncode == 2
    assert said in done.stderr
    assert apple.read_bytes() == before
    assert not (tmp_path / "x.greendesk").exists()


def test_what_is_wrong_in_a_json_file_is_named_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    broken = json.loads(json.dumps(APPLE))
    broken["measurements"][0]["state"] = "guessed"
    (tmp_path / "broken.json").write_text(json.dumps(broken), encoding="utf-8")
    done = run("new", tmp_path / "broken.greendesk", "--from", tmp_path / "broken.json")
    assert done.returncode == 2
    assert "measurements[0].state" in done.stderr
    assert not (tmp_path / "broken.greendesk").exists()


def test_verify_says_no_to_a_damaged_file(run: Run, apple: Path) -> None:
    data = bytearray(apple.read_bytes())
    at = data.find(b"footprint")
    while at >= 0:
        data[at : at + 9] = b"footprinT"
        at = data.find(b"footprint", at + 1)
    data[-4096:-2048] = bytes(2048)
    apple.write_bytes(bytes(data))
    done = run("verify", apple)
    assert done.returncode == 1
    assert "is damaged" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    "sql, said",
    [
        ("PRAGMA user_version = 0", "it says that its file version is 0"),
        (
            "UPDATE measurement SET note = CAST(x'ff' AS TEXT)",
            "records: The measurement of footprint for 2023-01-01 to 2023-12-31 cannot be read: one",
        ),
        (
            "UPDATE goal SET base_date = '0000-12-31'",
            "records: The goal of footprint from 0000-12-31 on cannot be read: year 0 is",
        ),
        ("UPDATE indicator SET name_en = char(0)", "records: The indicator footprint: The name"),
        (
            "DELETE FROM workspace",
            "records: The workspace's settings, its name and fiscal year, are missing.",
        ),
        (
            "CREATE TRIGGER spy AFTER INSERT ON unit BEGIN SELECT 1; END",
            "schema: The trigger spy is none of GreenDesk's.",
        ),
        ("DROP TABLE monthly_total", "schema: The "),
    ],
)
def test_verify_names_what_is_wrong(run: Run, apple: Path, sql: str, said: str) -> None:
    connection = sqlite3.connect(apple, isolation_level=None)
    connection.execute(sql)
    connection.close()
    before = apple.read_bytes()
    done = run("verify", apple)
    assert (done.returncode, done.stderr) == (1, "")
    assert said in done.stdout
    assert len(done.stdout.splitlines()) == 1
    assert apple.read_bytes() == before


def test_verify_says_what_it_has_checked(run: Run, apple: Path) -> None:
    checked = "pages, structure, references, records, periods, monthly totals and journal"
    assert run("verify", apple).stdout == f"{apple.name}: nothing is wrong in its {checked}.\n"


def test_a_file_in_wal_mode_is_not_read_before_it_is_whole(run: Run, apple: Path) -> None:
    connection = sqlite3.connect(apple, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    for command in ("status", "verify"):
        done = run(command, apple)
        assert done.returncode == 2
        assert "was left in WAL mode by another program" in done.stderr
    assert [file.name for file in apple.parent.glob(f"{apple.name}*")] == [apple.name]


@pytest.mark.parametrize("linked", [False, True])
def test_a_workspace_is_never_exported_onto_itself(
    run: Run, apple: Path, tmp_path: Path, linked: bool
) -> None:
    file = tmp_path / "itself.json"
    if linked:
        file.symlink_to(apple)
    else:
        apple.rename(file)
    before = file.read_bytes()
    done = run("export", apple if linked else file, file, "--force")
    assert done.returncode == 2
    assert "is the workspace itself" in done.stderr
    assert file.read_bytes() == before
