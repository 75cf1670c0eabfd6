"""A chart on the clipboard: as a picture, and as numbers for a spreadsheet."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from greendesk.charts.export import render
from greendesk.charts.look import Look
from greendesk.charts.table import tab_separated
from greendesk.domain.figures import Chart

LEAST = (320, 220)  # px
PIXELS = 2.0  # of the picture for one of the screen


def copy_picture(chart: Chart, look: Look, size: tuple[int, int], hidden: frozenset[str]) -> None:
    """Put the picture of a chart on the clipboard, at twice the pixels of a size on the screen."""
    width, height = max(LEAST[0], size[0]), max(LEAST[1], size[1])
    QGuiApplication.clipboard().setImage(render(chart, look, (width, height), PIXELS, hidden=hidden))


def copy_text(chart: Chart, look: Look) -> None:
    """Put the numbers of a chart on the clipboard, parted by tabs."""
    QGuiApplication.clipboard().setText(tab_separated(chart, look))
