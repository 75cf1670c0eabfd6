"""Reading a workbook back with nothing but zip and XML, so that no library hides what is in the file."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass(frozen=True)
class Cell:
    value: str
    is_number: bool
    number_format: str


@dataclass(frozen=True)
class Sheet:
    rows: dict[int, dict[str, Cell]]  # by row number and column letters
    frozen_rows: int
    widths: list[float]

    def texts(self, row: int) -> list[str]:
        return [cell.value for cell in self.rows[row].values()]


def sheets(path: Path) -> dict[str, Sheet]:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        names = [
            sheet.attrib["name"]
            for sheet in ElementTree.fromstring(package.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")
        ]
        formats = _formats(package.read("xl/styles.xml"))
        texts = [package.read(f"xl/worksheets/sheet{n + 1}.xml") for n in range(len(names))]
    assert all(b"<f>" not in text for text in texts)
    return {name: _sheet(text, formats) for name, text in zip(names, texts, strict=True)}


def _formats(styles: bytes) -> list[str]:
    root = ElementTree.fromstring(styles)
    own = {each.attrib["numFmtId"]: each.attrib["formatCode"] for each in root.iter(f"{_MAIN}numFmt")}
    cells = root.find(f"{_MAIN}cellXfs")
    assert cells is not None
    return [own.get(each.attrib["numFmtId"], each.attrib["numFmtId"]) for each in cells]


def _sheet(text: bytes, formats: list[str]) -> Sheet:
    root = ElementTree.fromstring(text)
    rows: dict[int, dict[str, Cell]] = {}
    for cell in root.iter(f"{_MAIN}c"):
        place = re.fullmatch(r"([A-Z]+)(\d+)", cell.attrib["r"])
        assert place is not None
        is_number = cell.attrib.get("t") != "inlineStr"
        value = "".join(each.text or "" for each in cell.iter(f"{_MAIN}{'v' if is_number else 't'}"))
        look = formats[int(cell.attrib.get("s", "0"))]
        rows.setdefault(int(place[2]), {})[place[1]] = Cell(value, is_number, look)
    pane = root.find(f".//{_MAIN}pane")
    frozen = 0 if pane is None else int(pane.attrib.get("ySplit", "0"))
    return Sheet(rows, frozen, [float(each.attrib["width"]) for each in root.iter(f"{_MAIN}col")])
