"""Files are written whole or not at all, and every failure is a sentence."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from greendesk.domain.errors import FileNotUsable
from greendesk.exchange.files import read_text, replaced, write_text


def test_written_text_is_utf_8_with_line_ends_kept(tmp_path: Path) -> None:
    path = tmp_path / "数据.json"
    write_text(path, "한글\r\n盒马\n")
    assert path.read_bytes() == "한글\r\n盒马\n".encode()
    assert read_text(path) == "한글\r\n盒马\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_byte_order_mark_is_dropped_on_reading(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_bytes(b"\xef\xbb\xbf{}")
    assert read_text(path) == "{}"


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    write_text(path, "old")
    with pytest.raises(FileNotUsable, match="is there already"):
        write_text(path, "new")
    assert path.read_text() == "old"
    write_text(path, "new", overwrite=True)
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_midway_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "data.json"
    write_text(path, "old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileNotUsable, match="no space left on the disk"):
        write_text(path, "new", overwrite=True)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_inside_the_block_goes_on_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "data.json"

    def write() -> None:
        with replaced(path) as part:
            part.write_text("half")
            raise ValueError("a fault of the writer")

    with pytest.raises(ValueError, match="fault of the writer"):
        write()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "data.json"

    def write() -> None:
        with replaced(path) as part:
            part.write_text("mine")
            path.write_text("another's")

    with pytest.raises(FileNotUsable, match="is there already"):
        write()
    assert path.read_text() == "another's"
    assert list(tmp_path.iterdir()) == [path]


def test_the_rights_of_the_old_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    write_text(path, "old")
    path.chmod(0o640)
    write_text(path, "new", overwrite=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    path, link = tmp_path / "data.json", tmp_path / "link.json"
    path.write_text("old")
    link.symlink_to(path)
    write_text(link, "new", overwrite=True)
    assert link.is_symlink()
    assert path.read_text() == "new"


def test_links_in_a_circle(tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(link)
    with pytest.raises(FileNotUsable, match="cannot be"):
        write_text(link, "new", overwrite=True)


def test_a_device_is_written_to_not_replaced() -> None:
    write_text(Path("/dev/null"), "away")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.parametrize(
    "name, reason",
    [
        ("nowhere/data.json", "no such file or folder"),
        ("file/data.json", "not a folder"),
        ("folder", "it is a folder"),
        ("x" * 300 + ".json", "name is too long"),
        ("a\0b", "not one that this system can have"),
    ],
)
def test_why_a_file_cannot_be_written(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    with pytest.raises(FileNotUsable, match=reason):
        write_text(tmp_path / name, "text")


@pytest.mark.parametrize(
    "name, reason", [("none.json", "no such file"), ("", "it is a folder"), ("a\0b", "not one that")]
)
def test_why_a_file_cannot_be_read(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(FileNotUsable, match=reason):
        read_text(tmp_path / name)
