"""Every icon is a drawing that Qt reads, in one size and line; the program's own comes in every format."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PIL import Image
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from greendesk.paths import resource

ICONS = resource("icons")
NAMES = {
    *(
        "overview",
        "units",
        "entry",
        "goals",
        "reports",
        "history",
        "settings",
        "search",
        "plus",
        "edit",
        "trash",
    ),
    *("copy", "export", "image", "table", "reset-zoom", "expand", "chevron-down", "chevron-right", "warning"),
    *("calendar", "filter", "more", "close", "folder-open", "file-new", "recent", "sun-moon", "move", "flag"),
    "check",
}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_line_icons_share_size_and_stroke_and_take_the_colour_of_the_text(name: str, qtbot: QtBot) -> None:
    path = ICONS / f"{name}.svg"
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    assert (root.get("viewBox"), root.get("stroke"), root.get("stroke-width")) == (
        "0 0 24 24",
        "currentColor",
        "1.75",
    )
    assert QSvgRenderer(str(path)).isValid()


def test_the_program_icon_comes_in_the_formats_of_each_system() -> None:
    with Image.open(ICONS / "greendesk.png") as png:
        assert (png.size, png.mode) == ((256, 256), "RGBA")
        assert png.getpixel((0, 0))[3] == 0
    with Image.open(ICONS / "greendesk.ico") as ico:
        assert {16, 24, 32, 48, 64, 128, 256} == {width for width, _ in ico.info["sizes"]}
    with Image.open(ICONS / "greendesk.icns") as icns:
        assert {32, 64, 128, 256, 512} <= {width * scale for width, _, scale in icns.info["sizes"]}
