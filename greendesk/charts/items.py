"""The graphics items of a chart: view box, frame, grid, marks, labels. Each stays and takes new data."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from greendesk.charts.frame import Frame, Run
from greendesk.charts.labels import Placed
from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping
from greendesk.charts.paint.legend import paint_swatch
from greendesk.charts.paint.marks import paint_mark
from greendesk.charts.plot import Mark
from greendesk.charts.plotting import pg
from greendesk.charts.ticks import Tick

NO_LOOK = Look()


class PlotBox(pg.ViewBox):
    """The plot area: its range is what is seen. Children paint in its pixels, with plain pens."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, enableMouse=False, defaultPadding=0)
        self.setZValue(0)  # pyqtgraph puts it behind everything, the chart's ground too
        self.borderRect.hide()
        # Points at the rim must not be cut; marks cut themselves where the plot is zoomed.
        self.setFlag(self.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        self.setZValue(-10)  # a ViewBox puts itself far below, under our ground
        self.unit = 1.0
        self.zoomed = False

    def paint(self, _painter: QPainter, _option: Any, _widget: Any = None) -> None:
        """Nothing: pyqtgraph's border has no colour, but would be in every SVG, with a cosmetic pen."""

    def mapping(self) -> Mapping:
        """From data coordinates to pixels of this box."""
        (x0, x1), (y0, y1) = self.state["viewRange"]
        size = self.rect()
        return Mapping(size.width(), size.height(), x0, x1, y0, y1, self.unit)


class Layer(pg.GraphicsObject):
    """Something painted in the pixels of the plot area (child of the box) or of the whole chart."""

    def __init__(self, parent: Any, depth: float) -> None:
        super().__init__()
        self.setParentItem(parent)
        self.setZValue(depth)
        self.look = NO_LOOK
        self.area = QRectF()

    def set_area(self, area: QRectF, look: Look) -> None:
        self.look = look
        self.prepareGeometryChange()
        self.area = area
        self.update()

    def boundingRect(self) -> QRectF:
        return self.area


def write(painter: QPainter, runs: tuple[Run, ...], look: Look) -> None:
    """Write texts; the pen and the font change only where they must."""
    role, ink = "", ""
    for run in runs:
        if run.role != role:
            role = run.role
            painter.setFont(look.font(run.role))
        if run.ink != ink:
            ink = run.ink
            painter.setPen(look.ink(ink))
        painter.drawText(QPointF(run.x, run.y), run.text)


class FrameLayer(Layer):
    """Ground, title, what it is about, legend, notes and source."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent, -20)
        self.frame = Frame(0, 0, (), (), QRectF())
        self.transparent = False
        self.empty: tuple[Run, ...] = ()

    def set_frame(self, frame: Frame, empty: tuple[Run, ...], look: Look) -> None:
        if (frame, empty, look) == (self.frame, self.empty, self.look):
            return  # a view keeps what is painted
        self.frame, self.empty = frame, empty
        self.set_area(QRectF(0, 0, frame.width, frame.height), look)

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        look = self.look
        if not self.transparent:
            painter.fillRect(self.area, look.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for spot in self.frame.legend:
            paint_swatch(painter, spot.entry, spot.place, look)
        painter.setFont(look.font())
        top = look.line_height() / 2
        for spot in self.frame.legend:
            painter.setPen(look.ink("faint" if spot.entry.hidden else "muted"))
            left = spot.place.left() + (0 if spot.entry.swatch == "none" else look.px(18))
            middle = spot.place.center().y()
            at = QPointF(left, middle - top + look.baseline())
            painter.drawText(at, spot.text)
            if spot.entry.hidden:
                painter.drawLine(QLineF(left, middle, left + look.width(spot.text), middle))
        write(painter, self.frame.runs + self.empty, look)


class GridLayer(Layer):
    """Light lines at the labels of the value axis, a stronger one at zero."""

    def __init__(self, box: PlotBox) -> None:
        super().__init__(box, -10)
        self.box = box
        self.ticks: tuple[Tick, ...] = ()
        self.upright = False

    def set_ticks(self, ticks: tuple[Tick, ...], upright: bool) -> None:
        self.ticks, self.upright = ticks, upright

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        to, width = self.box.mapping(), max(1.0, round(self.look.px(1)))
        for tick in self.ticks:
            pen = QPen(self.look.colour("axis" if tick.at == 0 else "grid"), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            half = width / 2 % 1
            if self.upright:
                x = round(to.x(tick.at)) + half
                painter.drawLine(QLineF(x, 0, x, to.height))
            else:
                y = round(to.y(tick.at)) - half
                painter.drawLine(QLineF(0, y, to.width, y))


class MarkLayer(Layer):
    """One mark: bars, a curve, a band ... A new value comes as a new mark into the same item."""

    def __init__(self, box: PlotBox, depth: float) -> None:
        super().__init__(box, depth)
        self.box = box
        self.mark: Mark | None = None

    def set_mark(self, mark: Mark, area: QRectF, look: Look) -> None:
        self.mark = mark
        self.set_area(area, look)

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        if self.mark is None:
            return
        to = self.box.mapping()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.box.zoomed:
            painter.setClipRect(to.area.adjusted(0, -self.look.px(6), 0, self.look.px(6)))
        paint_mark(painter, self.mark, to, self.look)


class LabelLayer(Layer):
    """Texts at points, in front of everything."""

    def __init__(self, box: PlotBox) -> None:
        super().__init__(box, 90)
        self.placed = Placed()

    def set_placed(self, placed: Placed) -> None:
        self.placed = placed

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("axis"), self.look.px(1)))
        for line in self.placed.leaders:
            painter.drawLine(line)
        write(painter, self.placed.runs, self.look)
