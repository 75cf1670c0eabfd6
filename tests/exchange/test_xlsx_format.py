"""A workspace as a workbook: real numbers and dates, no formulas, nothing lost without a word."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from greendesk.domain.errors import FileNotUsable
from greendesk.domain.model import Cause, Restatement, Workspace
from greendesk.exchange import xlsx_format
from greendesk.exchange.sample import sample_workspace
from greendesk.exchange.xlsx_format import write_xlsx
from tests.exchange.workbook import Sheet, sheets
from tests.store.making import EVERYTHING


def written(workspace: Workspace, folder: Path) -> dict[str, Sheet]:
    path = folder / "out.xlsx"
    write_xlsx(workspace, path)
    assert [each.name for each in folder.iterdir()] == ["out.xlsx"]
    return sheets(path)


def test_one_sheet_for_each_table(tmp_path: Path) -> None:
    workspace = sample_workspace()
    book = written(workspace, tmp_path)
    assert list(book) == [
        "Overview",
        "Units",
        "Initiatives",
        "Indicators",
        "Measurements",
        "Goals",
        "Factors",
        "Restatements",
        "Approvals",
    ]
    for title, objects in (
        ("Units", workspace.units),
        ("Initiatives", workspace.initiatives),
        ("Indicators", workspace.indicators),
        ("Measurements", workspace.measurements),
        ("Goals", workspace.goals),
        ("Factors", workspace.factors),
    ):
        assert len(book[title].rows) == len(objects) + 1
        assert book[title].frozen_rows == 1
        assert min(book[title].widths) >= 8


def test_restated_values_stand_beside_the_old_ones(tmp_path: Path) -> None:
    workspace = sample_workspace()
    indicator = workspace.indicators[0]
    march = date(2019, 3, 1), date(2019, 3, 31)
    bridge = Restatement(
        indicator.id, *march, Cause.ERROR, 10.0, 12.5, "Read twice", "Kim", "officer", date(2019, 5, 2)
    )
    book = written(replace(workspace, restatements=(bridge,)), tmp_path)
    head, row = (book["Restatements"].texts(n) for n in book["Restatements"].rows)
    assert head[4:] == [
        *("start", "end", "old value", "new value", "unit of measure"),
        *("cause", "explanation", "author", "role", "said on"),
    ]
    assert (row[2], row[6:8]) == (indicator.code, ["10", "12.5"])
    assert row[8:13] == [indicator.unit, "error", "Read twice", "Kim", "officer"]


def test_the_overview_counts(tmp_path: Path) -> None:
    pairs = [row.texts(n) for row in [written(sample_workspace(), tmp_path)["Overview"]] for n in row.rows]
    assert ["Workspace", "Alibaba green programmes 2019 (sample)"] in pairs
    assert ["Currency", "CNY"] in pairs
    assert ["Goals", "3"] in pairs
    assert ["Goals: on track", "1"] in pairs


def test_values_are_numbers_and_periods_are_dates(tmp_path: Path) -> None:
    sheet = written(sample_workspace(), tmp_path)["Measurements"]
    headings = {cell.value: letters for letters, cell in sheet.rows[1].items()}
    first = sheet.rows[2]
    value, start = first[headings["value"]], first[headings["start"]]
    assert (float(value.value), value.is_number) == (75e6, True)
    assert (start.is_number, start.number_format) == (True, "yyyy-mm-dd")
    assert int(start.value) == (date(2019, 3, 1) - date(1899, 12, 30)).days
    assert not first[headings["state"]].is_number


def test_goals_show_how_they_stand(tmp_path: Path) -> None:
    sheet = written(sample_workspace(), tmp_path)["Goals"]
    headings = {cell.value: letters for letters, cell in sheet.rows[1].items()}
    found = {
        row[headings["indicator"]].value: row[headings["status"]].value
        for n, row in sheet.rows.items()
        if n > 1
    }
    assert found == {
        "stations-count": "no date",
        "plastic-reduced": "on track",
        "logistics-eco-share": "no data",
    }


def test_approvals_are_told_with_their_people(tmp_path: Path) -> None:
    sheet = written(EVERYTHING, tmp_path)["Approvals"]
    heads = [cell.value for cell in sheet.rows[1].values()]
    assert heads[4:] == ["month", "stage", "entered by", "approved by", "due"]
    first = [cell.value for cell in sheet.rows[2].values()]
    assert first[:8] == ["ding", "paper", "load", "Load", "2021-01", "submitted", "Kim", "Lee"]
    assert int(first[8]) == (date(2021, 2, 20) - date(1899, 12, 30)).days
    assert [cell.value for cell in sheet.rows[3].values()][4:] == ["2021-02", "draft", "Kim"]


@pytest.mark.parametrize("text", ["=1+1", "{=1}", "http://example.org", "007", "\x01bell", "盒马"])
def test_a_text_stays_a_text(tmp_path: Path, text: str) -> None:
    workspace = sample_workspace()
    changed = replace(workspace.measurements[0], note=text)
    sheet = written(replace(workspace, measurements=(changed,)), tmp_path)["Measurements"]
    *_, note = sheet.rows[2].values()
    assert not note.is_number
    assert note.value.replace("_x0001_", "\x01") == text


def test_a_text_too_long_for_a_cell_says_that_it_is_cut(tmp_path: Path) -> None:
    workspace = sample_workspace()
    changed = replace(workspace.measurements[0], note="x" * 40_000)
    sheet = written(replace(workspace, measurements=(changed,)), tmp_path)["Measurements"]
    *_, note = sheet.rows[2].values()
    assert len(note.value) == 32_767
    assert note.value.endswith("x…")


def test_more_measurements_than_a_sheet_can_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_format, "MOST_ROWS", 40)
    workspace = sample_workspace()
    book = written(workspace, tmp_path)
    parts = [sheet for title, sheet in book.items() if title.startswith("Measurements")]
    assert list(book)[4:6] == ["Measurements", "Measurements 2"]
    assert [len(sheet.rows) for sheet in parts] == [40, len(workspace.measurements) - 39 + 1]
    assert all(sheet.rows[1] == parts[0].rows[1] for sheet in parts)


def test_a_day_that_excel_does_not_know_is_a_text(tmp_path: Path) -> None:
    workspace = sample_workspace()
    changed = replace(workspace.initiatives[0], start=date(1899, 5, 1))
    sheet = written(replace(workspace, initiatives=(changed, *workspace.initiatives[1:])), tmp_path)[
        "Initiatives"
    ]
    assert "1899-05-01" in sheet.texts(2)


def test_an_empty_workspace_has_headings(tmp_path: Path) -> None:
    book = written(Workspace(), tmp_path)
    assert list(book["Measurements"].rows) == [1]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotUsable, match="no such file or folder"):
        write_xlsx(Workspace(), tmp_path / "nowhere" / "out.xlsx")


def test_a_disk_that_fills_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("mine")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", full)
    with pytest.raises(FileNotUsable, match="no space left on the disk"):
        write_xlsx(Workspace(), path, overwrite=True)
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("mine")
    with pytest.raises(FileNotUsable, match="is there already"):
        write_xlsx(Workspace(), path)
    assert path.read_text() == "mine"
    write_xlsx(Workspace(), path, overwrite=True)
    assert "Overview" in sheets(path)
