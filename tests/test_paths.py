"""GreenDesk finds its own files and keeps the user's where the system, or GREENDESK_HOME, says."""

from __future__ import annotations

from pathlib import Path

import pytest

from greendesk import paths


def test_resources_and_migrations_are_found() -> None:
    assert paths.resource("icons/greendesk.svg").is_file()
    assert paths.resource("").joinpath("fonts").is_dir()
    assert [path.name for path in paths.migrations_dir().glob("0001_*.sql")] != []


def test_packed_files_come_before_those_of_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "greendesk")
    assert paths._shipped.__wrapped__() == tmp_path
    (tmp_path / "greendesk" / "_data").mkdir(parents=True)
    assert paths._shipped.__wrapped__() == tmp_path / "greendesk" / "_data"


def test_one_folder_can_hold_all_that_is_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREENDESK_HOME", str(tmp_path / "stick"))
    folders = [paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.cache_dir()]
    assert folders == [tmp_path / "stick" / kind for kind in ("data", "config", "log", "cache")]
    assert all(folder.is_dir() for folder in folders)


def test_otherwise_the_folders_are_those_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GREENDESK_HOME")
    monkeypatch.setattr(paths, "_user_dir", lambda kind, system_path: Path(system_path))
    folders = [paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.cache_dir()]
    assert all("GreenDesk" in folder.parts for folder in folders)
