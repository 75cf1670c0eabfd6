"""--force replaces a workspace or an empty file, and nothing else."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from greendesk.desk.desk import Desk
from greendesk.domain.errors import WorkspaceMoved
from tests.cli.conftest import Run

JSON = '{"format": "greendesk-workspace", "version": 1}'


@pytest.mark.parametrize("command", ["sample", "new"])
@pytest.mark.parametrize("kind", ["database", "text", "pipe", "folder", "link to a folder"])
def test_what_is_not_ours_is_left_alone(run: Run, tmp_path: Path, command: str, kind: str) -> None:
    file = tmp_path / "theirs"
    if kind == "database":
        with closing(sqlite3.connect(file)) as other:
            other.execute("CREATE TABLE theirs (x)")
            other.commit()
    elif kind == "text":
        file.write_text("notes", encoding="utf-8")
    elif kind == "pipe":
        os.mkfifo(file)
    else:
        (tmp_path / "real").mkdir()
        file.mkdir() if kind == "folder" else file.symlink_to("real")
    before = file.lstat(), file.read_bytes() if file.is_file() else None
    done = run(command, file, "--force")
    assert done.returncode == 2
    assert str(file) in done.stderr or "real" in done.stderr
    after = file.lstat(), file.read_bytes() if file.is_file() else None
    assert (before[0].st_ino, before[0].st_mode, before[1]) == (after[0].st_ino, after[0].st_mode, after[1])


@pytest.mark.parametrize("linked", [False, True])
def test_the_source_of_new_is_never_destroyed(run: Run, tmp_path: Path, linked: bool) -> None:
    source = tmp_path / "data.json"
    source.write_text(JSON, encoding="utf-8")
    file = source
    if linked:
        file = tmp_path / "link.json"
        file.symlink_to("data.json")
    done = run("new", file, "--from", source, "--force")
    assert done.returncode == 2
    assert "left alone" in done.stderr
    assert source.read_text("utf-8") == JSON


def test_a_workspace_of_any_state_and_an_empty_file_are_replaced(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "w.greendesk"
    file.touch()
    assert "replace it with --force" in run("sample", file).stderr
    assert run("sample", file, "--force").returncode == 0
    file.write_bytes(file.read_bytes()[:50_000])
    assert run("verify", file).returncode == 1
    assert run("new", file, "--force").returncode == 0
    assert run("verify", file).returncode == 0


def test_who_has_the_replaced_workspace_open_is_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "w.greendesk"
    desk = Desk.create(file)
    try:
        assert run("sample", file, "--force").returncode == 0
        written = file.read_bytes()
        with pytest.raises(WorkspaceMoved, match="replaced while it was open"):
            desk.settings.change(replace(desk.settings.info, name="Old"))
    finally:
        desk.close()
    assert file.read_bytes() == written
    assert sorted(path.name for path in tmp_path.iterdir()) == ["w.greendesk"]


def test_a_file_in_the_way_of_an_export_is_named_with_force(run: Run, tmp_path: Path) -> None:
    file, out = tmp_path / "w.greendesk", tmp_path / "out.json"
    run("new", file)
    out.write_text("notes", encoding="utf-8")
    done = run("export", file, out)
    assert done.returncode == 2
    assert "--force" in done.stderr
    assert out.read_text("utf-8") == "notes"
    assert run("export", file, out, "--force").returncode == 0


def test_a_damaged_workspace_is_not_exported(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "w.greendesk"
    run("sample", file)
    with closing(sqlite3.connect(file)) as other:
        other.execute("DROP TABLE monthly_total")
        other.commit()
    done = run("export", file, tmp_path / "out.json")
    assert done.returncode == 2
    assert "monthly_total" in done.stderr
    assert not (tmp_path / "out.json").exists()
