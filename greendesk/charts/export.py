"""Charts as files: PNG, JPEG, SVG and PDF, painted with the same canvas as the screen.

pyqtgraph's exporters are not used: its SVG exporter raises with Qt 6.11, its image exporter cuts the titles
of charts that were never shown and keeps lines thin when scaled. To be called in the GUI thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from greendesk.charts.canvas import Canvas
from greendesk.charts.draw import draw
from greendesk.charts.export_paths import ExportFailed, free_path, make_folder, safe_name, write_whole
from greendesk.charts.look import Look
from greendesk.charts.plot import Plot
from greendesk.charts.plotting import pg
from greendesk.charts.sight import Sight
from greendesk.domain.errors import InvalidInput
from greendesk.domain.figures import Chart

__all__ = [
    "FORMATS",
    "ExportFailed",
    "encoded",
    "free_path",
    "make_folder",
    "render",
    "safe_name",
    "save",
    "write_whole",
]

FORMATS = ("png", "jpeg", "svg", "pdf")
LOGICAL_DPI = 96  # of the layout; generator and writer get the same, or their texts and axes shift
SMALLEST = (320, 220)
MOST_PIXELS = 120_000_000
JPEG_QUALITY = 92
Size = tuple[int, int]
ALL = Sight()


def render(
    chart: Chart,
    look: Look,
    size: Size,
    scale: float = 1.0,
    *,
    transparent: bool = False,
    hidden: frozenset[str] = frozenset(),
    sight: Sight = ALL,
) -> QImage:
    """The chart as an image.

    Args:
        chart: what it shows.
        look: theme and language.
        size: in logical pixels, 320 x 220 at least.
        scale: pixels per logical pixel.
        transparent: leave the ground out.
        hidden: series that are switched off, as on the screen.
        sight: the part of the period axis to show, as on the screen.

    Raises:
        InvalidInput: too small or too large.
    """
    width, height = _checked(size, scale)
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.setDotsPerMeterX(round(LOGICAL_DPI * scale / 0.0254))
    image.setDotsPerMeterY(round(LOGICAL_DPI * scale / 0.0254))
    image.fill(0)
    with _laid_out(chart, look, size, transparent, hidden, sight) as (scene, plot):
        _paint(scene, image, size)
        image.setText("Title", plot.title)
        image.setText("Description", _description(plot))
        image.setText("Software", "GreenDesk")
    return image


def encoded(
    chart: Chart,
    look: Look,
    kind: str,
    size: Size,
    scale: float = 1.0,
    *,
    transparent: bool = False,
    hidden: frozenset[str] = frozenset(),
    sight: Sight = ALL,
) -> bytes:
    """The chart as the bytes of a file of ``kind`` (one of FORMATS); see ``render``.

    SVG and PDF have no pixels: ``scale`` is of no use there. JPEG is never transparent.
    """
    if kind == "jpg":
        kind = "jpeg"
    if kind not in FORMATS:
        raise InvalidInput(f"{kind!r} is not a picture format; choose one of {', '.join(FORMATS)}.", "format")
    if kind in {"png", "jpeg"}:
        clear = transparent and kind == "png"
        image = render(chart, look, size, scale, transparent=clear, hidden=hidden, sight=sight)
        if not clear:  # three channels instead of four: a fifth quicker to pack, and smaller
            image.convertTo(QImage.Format.Format_RGB32)
        return _image_file(image, kind)
    _checked(size, 1.0)
    with _laid_out(chart, look, size, transparent, hidden, sight) as (scene, plot):
        return _svg(scene, plot, size, look) if kind == "svg" else _pdf(scene, plot, size)


def save(
    chart: Chart,
    look: Look,
    path: Path,
    kind: str,
    size: Size,
    scale: float = 1.0,
    *,
    transparent: bool = False,
    overwrite: bool = False,
    hidden: frozenset[str] = frozenset(),
    sight: Sight = ALL,
) -> Path:
    """Write the chart to a file, whole or not at all, and return its path.

    Raises:
        ExportFailed: the file is there already and ``overwrite`` is not given, or it cannot be written.
        InvalidInput: unknown format, or a size that no picture can have.
    """
    content = encoded(chart, look, kind, size, scale, transparent=transparent, hidden=hidden, sight=sight)
    write_whole(path, content, overwrite=overwrite)
    return path


def _checked(size: Size, scale: float) -> Size:
    width, height = size
    if width < SMALLEST[0] or height < SMALLEST[1]:
        raise InvalidInput(
            f"A chart of {width} x {height} pixels is too small to read; "
            f"give at least {SMALLEST[0]} x {SMALLEST[1]}.",
            "size",
        )
    if not 0.1 <= scale <= 16 or width * height * scale**2 > MOST_PIXELS:
        raise InvalidInput(
            f"A picture of {width} x {height} at {scale:g} times is too large; make it smaller.",
            "scale",
        )
    return size


@contextmanager
def _laid_out(
    chart: Chart, look: Look, size: Size, transparent: bool, hidden: frozenset[str], sight: Sight
) -> Iterator[tuple[pg.GraphicsScene, Plot]]:
    """A scene of its own with the chart at a size, taken apart afterwards."""
    scene = pg.GraphicsScene()
    scene.setSceneRect(0, 0, *size)
    canvas = Canvas()
    scene.addItem(canvas)
    try:
        canvas.ground.transparent = transparent
        plot = draw(chart, look, hidden)
        canvas.show_plot(plot, look, *size, sight)
        yield scene, plot
    finally:
        canvas.close()
        scene.clear()
        scene.deleteLater()


def _paint(scene: pg.GraphicsScene, device: QPaintDevice, size: Size) -> None:
    painter = QPainter(device)
    whole = QRectF(0, 0, *size)
    scene.render(painter, whole, whole)
    painter.end()


def _description(plot: Plot) -> str:
    return " · ".join(part for part in (*plot.about, *plot.notes, plot.source, plot.as_of) if part)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _image_file(image: QImage, kind: str) -> bytes:
    buffer = _buffer()
    writer = QImageWriter(buffer, kind.encode())
    if kind == "jpeg":
        writer.setQuality(JPEG_QUALITY)
    if not writer.write(image):
        raise ExportFailed(f"The picture cannot be made: {writer.errorString()}. Choose another format.")
    return bytes(buffer.data().data())


def _svg(scene: pg.GraphicsScene, plot: Plot, size: Size, look: Look) -> bytes:
    buffer = _buffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(LOGICAL_DPI)
    generator.setSize(QSize(*size))
    generator.setViewBox(QRectF(0, 0, *size))
    generator.setTitle(plot.title)
    generator.setDescription(_description(plot))
    _paint(scene, generator, size)
    text = bytes(buffer.data().data()).decode("utf-8")
    # Qt writes the size in millimetres, which resvg refuses; the language decides the glyphs in a viewer.
    lang = look.language.replace("_", "-")
    head = f'<svg width="{size[0]}px" height="{size[1]}px" xml:lang="{lang}"'
    return re.sub(r'<svg width="[^"]*" height="[^"]*"', head, text, count=1).encode("utf-8")


def _pdf(scene: pg.GraphicsScene, plot: Plot, size: Size) -> bytes:
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(LOGICAL_DPI)
    points = QSizeF(size[0], size[1]) * 72 / LOGICAL_DPI
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(plot.title)
    writer.setCreator("GreenDesk")
    _paint(scene, writer, size)
    return bytes(buffer.data().data())
