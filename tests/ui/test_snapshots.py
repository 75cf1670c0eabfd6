"""Every page as a picture, through the real window; the user's settings and the file stay as they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from greendesk.charts.look import DARK, LIGHT
from greendesk.desk.desk import Desk
from greendesk.domain.errors import WorkspaceError
from greendesk.domain.model import Workspace, WorkspaceInfo
from greendesk.ui.snapshots import write_pages
from greendesk.ui.state import State, ThemeChoice

SIZE = (1280, 800)
NAMES = [
    "start", "overview", "units", "initiative", "entry", "goals", "history", "proof", "settings",
    "search", "goal-editor", "export", "numbers", "drill-down", "enlarged",
]  # fmt: skip


@pytest.mark.parametrize("theme, language, paper", [("light", "en", LIGHT.paper), ("dark", "ko", DARK.paper)])
def test_every_page_and_dialog(
    qapp: QApplication, workspace_file: Path, tmp_path: Path, theme: str, language: str, paper: str
) -> None:
    state = State()
    state.theme = ThemeChoice.LIGHT
    home, before = os.environ["GREENDESK_HOME"], workspace_file.read_bytes()
    files = write_pages(workspace_file, tmp_path / "out", SIZE, theme, language)
    assert [file.stem.partition("-")[2] for file in files] == NAMES
    pictures = [QImage(str(file)) for file in files]
    assert all((picture.width(), picture.height()) == SIZE for picture in pictures)
    assert pictures[1].pixelColor(SIZE[0] - 4, 60).name() == paper
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(NAMES)
    assert os.environ["GREENDESK_HOME"] == home
    assert (State().theme, State().recent()) == (ThemeChoice.LIGHT, ())
    assert workspace_file.read_bytes() == before


def test_an_empty_workspace_has_pages_too(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "new.greendesk"
    Desk.create(file, Workspace(WorkspaceInfo("New"))).close()
    files = write_pages(file, tmp_path / "out", SIZE)
    assert [file.stem.partition("-")[2] for file in files] == [
        "start", "overview", "units", "entry", "goals", "history", "proof", "settings", "search",
    ]  # fmt: skip


def test_a_file_that_cannot_be_opened_is_an_error(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match=r"missing\.greendesk"):
        write_pages(tmp_path / "missing.greendesk", tmp_path / "out", SIZE)
