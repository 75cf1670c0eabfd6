"""Every text of an SVG with its place: what is written where, read from the file itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

SVG = "{http://www.w3.org/2000/svg}"
_MATRIX = re.compile(r"matrix\(([^)]*)\)")


@dataclass(frozen=True)
class Written:
    """A text, or the part of it in one script, and the area of its capitals and descenders."""

    text: str
    area: QRectF


def written(svg: bytes) -> list[Written]:
    """All texts in the order of painting."""
    found: list[Written] = []
    _collect(ElementTree.fromstring(svg), 0.0, 0.0, found)
    return found


def _collect(element: ElementTree.Element, dx: float, dy: float, found: list[Written]) -> None:
    match = _MATRIX.search(element.get("transform", ""))
    if match:
        a, b, c, d, x, y = (float(part) for part in match[1].split(","))
        assert (a, b, c, d) == (1, 0, 0, 1), "texts and lines are not scaled or turned"
        dx, dy = x, y
    if element.tag == f"{SVG}text" and (element.text or "").strip():
        found.append(_written(element, dx, dy))
    for child in element:
        _collect(child, dx, dy, found)


def _written(element: ElementTree.Element, dx: float, dy: float) -> Written:
    size = float(element.get("font-size", "0"))
    font = QFont(element.get("font-family", "").split(","))
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(int(element.get("font-weight", "400"))))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text = element.text or ""
    width = QFontMetricsF(font).horizontalAdvance(text.rstrip())
    x, y = float(element.get("x", "0")) + dx, float(element.get("y", "0")) + dy
    return Written(text, QRectF(x, y - size * 0.78, width, size * 0.98))


def joined(svg: bytes) -> str:
    """All texts as one, spaces made plain: a title in two scripts is written as two texts."""
    return re.sub(r"\s+", " ", "".join(text.text for text in written(svg)).replace("\u00a0", " "))
