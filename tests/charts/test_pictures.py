"""PNG, SVG and PDF show the same picture, judged by programs that are not ours."""

from __future__ import annotations

from dataclasses import replace
from statistics import median

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from greendesk.charts.export import encoded, render
from greendesk.charts.look import DARK, LIGHT, PRINT, Look
from greendesk.charts.view import ChartView
from greendesk.domain.figures import Basis
from tests.charts.rasters import Picture, by_pdfium, by_resvg, by_rsvg, difference, of_image, of_png
from tests.charts.samples import every_kind, threshold_path

SIZE = (640, 400)
SAME = 0.015  # of full scale, the mean over all pixels
KINDS = sorted(every_kind())
LANGUAGES = ["en", "ko", "zh_CN"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_svg_and_pdf_look_like_the_png(kind: str, language: str) -> None:
    chart, look = every_kind()[kind], Look(LIGHT, language)
    png = of_png(encoded(chart, look, "png", SIZE))
    svg, pdf = encoded(chart, look, "svg", SIZE), encoded(chart, look, "pdf", SIZE)
    for other in (by_rsvg(svg, 1), by_resvg(svg, 1), by_pdfium(pdf, 1)):
        assert difference(png, other) < SAME


@pytest.mark.parametrize(
    "kind, language", [("goal", "en"), ("bullets", "ko"), ("illustrative-bars", "zh_CN"), ("coverage", "ko")]
)
def test_so_they_do_at_larger_scales(kind: str, language: str) -> None:
    chart, look = every_kind()[kind], Look(LIGHT, language)
    svg, pdf = encoded(chart, look, "svg", SIZE), encoded(chart, look, "pdf", SIZE)
    for scale in (2, 3):
        png = of_png(encoded(chart, look, "png", SIZE, scale))
        assert png.shape == (SIZE[1] * scale, SIZE[0] * scale, 3)
        assert difference(png, by_rsvg(svg, scale)) < SAME
        assert difference(png, by_resvg(svg, scale)) < SAME
        assert difference(png, by_pdfium(pdf, scale)) < SAME


@pytest.mark.parametrize("theme", [DARK, PRINT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", ["goal-illustrative", "many", "bullets"])
def test_so_they_do_in_the_other_themes(kind: str, theme: object) -> None:
    chart, look = every_kind()[kind], Look(theme)  # type: ignore[arg-type]
    png = of_png(encoded(chart, look, "png", SIZE))
    svg, pdf = encoded(chart, look, "svg", SIZE), encoded(chart, look, "pdf", SIZE)
    for other in (by_rsvg(svg, 1), by_resvg(svg, 1), by_pdfium(pdf, 1)):
        assert difference(png, other) < SAME


@pytest.mark.parametrize("size", [(320, 220), (1920, 1080)], ids=["small", "slide"])
def test_so_they_do_at_other_sizes(size: tuple[int, int]) -> None:
    for kind in ("goal-illustrative", "stacked", "coverage"):
        chart = every_kind()[kind]
        png = of_png(encoded(chart, Look(), "png", size))
        assert difference(png, by_rsvg(encoded(chart, Look(), "svg", size), 1)) < SAME
        assert difference(png, by_pdfium(encoded(chart, Look(), "pdf", size), 1)) < SAME


@pytest.mark.parametrize("kind", KINDS)
def test_the_screen_shows_the_same_picture(kind: str, qtbot: QtBot) -> None:
    chart = every_kind()[kind]
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(*SIZE)
    view.show_chart(chart, Look())
    shown = of_image(view.grab().toImage())
    assert difference(shown, of_image(render(chart, Look(), SIZE))) < 0.002


def test_different_pictures_differ() -> None:
    """The measure itself: a black picture, a shifted one and a missing line are seen."""
    path = every_kind()["goal"]
    png = of_png(encoded(path, Look(), "png", SIZE))
    assert difference(png, np.zeros_like(png)) > 0.5
    assert difference(png, np.roll(png, 3, axis=1)) > SAME
    without = replace(path, expected=(), milestones=(), forecast=(), rebased=())  # type: ignore[arg-type]
    assert difference(png, of_png(encoded(without, Look(), "png", SIZE))) > 0.01


# ---- widths of lines


def thickness(picture: Picture, column: int, rows: slice, ink: str) -> float:
    """How many pixels of ``ink`` a column has between rows, half-covered pixels counted by half."""
    colour = QColor(ink)
    wanted = np.array([colour.red(), colour.green(), colour.blue()], dtype=float)
    paper = np.array([255.0, 255.0, 255.0])
    strip = picture[rows, column, :]
    covered = ((paper - strip) @ (paper - wanted)) / ((paper - wanted) @ (paper - wanted))
    return float(covered.sum())


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_lines_are_as_thick_as_meant_in_every_raster(scale: int) -> None:
    """A level line of measured values, 2.4 pixels thick, halfway between two grid lines."""
    path = threshold_path()
    [segment] = path.actual
    flat = replace(
        path, actual=(tuple(replace(point, value=330.0) for point in segment),), threshold=None, colour=0
    )
    svg, pdf = encoded(flat, Look(), "svg", SIZE), encoded(flat, Look(), "pdf", SIZE)
    png = of_png(encoded(flat, Look(), "png", SIZE, scale))
    ink = LIGHT.series_colour(0)
    middle = _row_of(png, ink)
    rows = slice(middle - 6 * scale, middle + 6 * scale + 1)
    for picture in (png, by_rsvg(svg, scale), by_resvg(svg, scale), by_pdfium(pdf, scale)):
        measured = _usual_thickness(picture, rows, ink) / scale
        assert measured == pytest.approx(2.4, abs=0.5)


def _row_of(picture: Picture, ink: str) -> int:
    """The row that has most pixels of a colour."""
    colour = QColor(ink)
    wanted = np.array([colour.red(), colour.green(), colour.blue()], dtype=float)
    close = np.abs(picture - wanted).max(axis=2) < 12
    below_legend = close.copy()
    below_legend[: picture.shape[0] // 4] = False
    return int(below_legend.sum(axis=1).argmax())


def _usual_thickness(picture: Picture, rows: slice, ink: str) -> float:
    """The thickness in most columns of the line: between its points, which are thicker."""
    width = picture.shape[1]
    return median(thickness(picture, column, rows, ink) for column in range(width // 5, width // 2))


def test_scaled_pictures_have_scaled_lines() -> None:
    """Twice the scale is the same picture with more pixels, not a larger chart with thin lines."""
    chart = every_kind()["goal"]
    one = of_png(encoded(chart, Look(), "png", SIZE, 1))
    for scale in (2, 4):
        large = of_png(encoded(chart, Look(), "png", SIZE, scale))
        height, width = one.shape[:2]
        shrunk = large.reshape(height, scale, width, scale, 3).mean(axis=(1, 3))
        assert difference(one, shrunk) < SAME


def test_a_transparent_picture_has_no_ground_and_the_same_ink() -> None:
    chart = every_kind()["stacked"]
    clear = render(chart, Look(), SIZE, transparent=True)
    assert clear.pixelColor(2, 2).alpha() == 0
    assert render(chart, Look(), SIZE).pixelColor(2, 2) == QColor("white")
    assert difference(of_image(clear), of_image(render(chart, Look(), SIZE))) < 0.005
    svg = encoded(chart, Look(), "svg", SIZE, transparent=True)
    assert difference(by_resvg(svg, 1), of_image(render(chart, Look(), SIZE))) < SAME


def test_a_jpeg_is_never_transparent() -> None:
    jpeg = encoded(every_kind()["stacked"], Look(), "jpeg", SIZE, transparent=True)
    png = encoded(every_kind()["stacked"], Look(), "png", SIZE)
    assert difference(of_png(jpeg), of_png(png)) < 0.02


def test_illustrative_values_look_different() -> None:
    kinds = every_kind()
    plain, lowered = kinds["stacked"], kinds["illustrative-bars"]
    assert lowered.heading.bases == frozenset({Basis.ILLUSTRATIVE})
    one, other = (of_image(render(chart, Look(), SIZE)) for chart in (plain, lowered))
    assert difference(one, other) > 0.02
