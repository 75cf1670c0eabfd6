"""The chart as a pyqtgraph item: lays a ``Plot`` out at a size and keeps its parts for the next values.

Screen and files use the same canvas. A new value in a chart of the same shape changes the data of the items
that are there; nothing is built anew.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from greendesk.charts.axis import PeriodAxis, RowAxis, ValueAxis
from greendesk.charts.fitting import wrapped
from greendesk.charts.frame import Frame, LegendPlace, Run, frame
from greendesk.charts.items import FrameLayer, GridLayer, LabelLayer, MarkLayer, PlotBox
from greendesk.charts.labels import Placed, place_labels, right_room
from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping
from greendesk.charts.plot import PeriodScale, Plot, RowScale, ValueScale, extent
from greendesk.charts.plotting import pg
from greendesk.charts.pointing import Pointed, pointed_at
from greendesk.charts.sight import Sight, seen_range
from greendesk.charts.ticks import Tick, ValueTicks, period_ticks, value_ticks

translate = QCoreApplication.translate
LEAST_ROW, MOST_ROW = 19.0, 72.0  # pixels of a row


class Canvas(pg.GraphicsWidget):
    """All items of one chart."""

    def __init__(self) -> None:
        super().__init__()
        self.plot: Plot | None = None
        self.look = Look()
        self.sight = Sight()
        self.corner = 0.0
        self.frame = Frame(0, 0, (), (), QRectF())
        self.rows_shown = 0
        self.box = PlotBox()
        self.box.setParentItem(self)
        self.ground = FrameLayer(self)
        self.grid = GridLayer(self.box)
        self.labels = LabelLayer(self.box)
        self._labelled: tuple[object, ...] = ()  # what the labels' places follow from
        self.marks: list[MarkLayer] = []
        self.periods = PeriodAxis(self.box)
        self.left_values = ValueAxis("left", self.box)
        self.bottom_values = ValueAxis("bottom", self.box)
        self.row_names = RowAxis(self.box)
        for axis in (self.periods, self.left_values, self.bottom_values, self.row_names):
            axis.setParentItem(self)

    # ---- what is shown

    def show_plot(
        self, plot: Plot, look: Look, width: float, height: float, sight: Sight | None = None
    ) -> None:
        """Lay ``plot`` out at a size in logical pixels."""
        self.plot, self.look = plot, look.fitted(width, height)
        self.sight = Sight() if sight is None else sight
        self.resize(width, height)
        self._lay_out(plot, self.look, width, height)

    def mapping(self) -> Mapping:
        """From data coordinates to pixels of the plot area."""
        mapping: Mapping = self.box.mapping()
        return mapping

    def plot_area(self) -> QRectF:
        """The plot area in pixels of the chart."""
        return QRectF(self.box.geometry())

    # ---- what is at a place, in pixels of the chart

    def in_plot(self, at: QPointF) -> QPointF:
        """The same place in pixels of the plot area, no farther left or right than it reaches."""
        area = self.plot_area()
        return QPointF(min(max(at.x() - area.left(), 0.0), area.width()), at.y() - area.top())

    def legend_at(self, at: QPointF) -> LegendPlace | None:
        """The legend entry there that can be switched."""
        return next((p for p in self.frame.legend if p.entry.key and p.place.contains(at)), None)

    def pointed_at(self, at: QPointF) -> Pointed | None:
        """The value there."""
        plot, area = self.plot, self.plot_area()
        if plot is None or plot.empty:
            return None
        reach = area.adjusted(-area.left(), 0, self.size().width(), 0) if plot.by_rows else area
        if not reach.contains(at):
            return None
        return pointed_at(plot, self.mapping(), at.x() - area.left(), at.y() - area.top())

    # ---- layout

    def _lay_out(self, plot: Plot, look: Look, width: float, height: float) -> None:
        self.frame = frame(plot, look, width, height, self.corner)
        self.box.unit = look.px(1)
        self.box.zoomed = self.sight.is_zoomed
        empty = self._empty_runs(plot, look)
        self.ground.set_frame(self.frame, empty, look)
        for item in (self.box, self.periods, self.left_values, self.bottom_values, self.row_names):
            item.setVisible(not empty)
        if empty:
            return
        if isinstance(plot.left, RowScale):
            area, ticks, upright, right = self._lay_rows(plot, plot.left, look)
        else:
            area, ticks, right = self._lay_columns(plot, plot.left, look)
            upright = False
        # All but the texts around it: these stay while values move, and so do the buttons that lie on them.
        top = max(0.0, self.frame.inner.top() - look.px(4))
        below_texts = QRectF(0, top, width, height - top)
        for axis in (self.periods, self.left_values, self.bottom_values, self.row_names):
            axis.place(area, below_texts, look)
        inside = below_texts.translated(-area.topLeft())
        self.grid.set_ticks(ticks, upright)
        self.grid.set_area(inside, look)
        self._set_marks(plot, inside, look)
        above = area.top() - self.frame.inner.top()
        self._set_labels(plot, look, right, above, () if upright else tuple(tick.at for tick in ticks))
        self.labels.set_area(inside, look)

    def _set_labels(
        self, plot: Plot, look: Look, right: float, above: float, grid: tuple[float, ...]
    ) -> None:
        """Find places for the labels; they keep them while neither they nor what they keep clear of moves."""
        to = self.mapping()
        given = (plot.labels, plot.marks, look, to, right, above, grid)
        if given == self._labelled:
            return
        self._labelled = given
        self.labels.set_placed(place_labels(plot, look, to, right, above, grid) if plot.labels else Placed())

    def _empty_runs(self, plot: Plot, look: Look) -> tuple[Run, ...]:
        if not plot.empty:
            return ()
        inner = self.frame.inner
        lines = wrapped(look, plot.empty, min(inner.width(), look.px(420)), "text", 3)
        top = inner.center().y() - len(lines) * look.line_height() / 2
        return tuple(
            Run(
                inner.center().x() - look.width(line) / 2,
                top + n * look.line_height() + look.baseline(),
                line,
                "text",
                "muted",
            )
            for n, line in enumerate(lines)
        )

    def _set_marks(self, plot: Plot, inside: QRectF, look: Look) -> None:
        while len(self.marks) < len(plot.marks):
            self.marks.append(MarkLayer(self.box, len(self.marks)))
        for item, mark in zip(self.marks, plot.marks, strict=False):
            item.set_mark(mark, inside, look)
            item.setVisible(True)
        for item in self.marks[len(plot.marks) :]:
            item.setVisible(False)

    def _lay_columns(
        self, plot: Plot, scale: ValueScale, look: Look
    ) -> tuple[QRectF, tuple[Tick, ...], float]:
        """Periods along the bottom, values at the left."""
        bottom = plot.bottom
        assert isinstance(bottom, PeriodScale)
        first, last = seen_range(bottom, self.sight)
        inner = self.frame.inner
        line = look.line_height("small")
        top = line / 2
        two_lines = not bottom.names and inner.height() >= look.px(110)
        below = look.px(4) + line * (2 if two_lines else 1)
        plot_height = max(1.0, round(inner.height() - top - below))
        values = self._value_ticks(plot, scale, first, last, plot_height, look)
        left = max(look.width(tick.text, "small") for tick in values.ticks) + look.px(8) if scale.shown else 0
        right = right_room(plot, look, inner.width())
        plot_width = max(1.0, round(inner.width() - left - (right or look.px(8))))
        area = QRectF(round(inner.left() + left), round(inner.top() + top), plot_width, plot_height)
        self._set_range(area, first, last, values.low, values.high)
        ticks = period_ticks(look, bottom, first, last, plot_width)
        if not two_lines:
            ticks = tuple(replace(tick, under="") for tick in ticks)
        self.periods.set_ticks(ticks)
        self.left_values.set_ticks(values.ticks if scale.shown else ())
        self.bottom_values.set_ticks(())
        self.row_names.set_rows((), 0, (), "")
        return area, values.ticks, right

    def _value_ticks(
        self, plot: Plot, scale: ValueScale, first: float, last: float, pixels: float, look: Look
    ) -> ValueTicks:
        extents = [e for mark in plot.marks if (e := extent(mark, first, last)) is not None]
        low = min((e[0] for e in extents), default=0.0)
        high = max((e[1] for e in extents), default=0.0)
        columns = [label.at[1] for label in plot.labels if label.place == "column"]
        if columns:  # a label above the highest bar has room
            over = look.px(4) + look.line_height("small") / 2
            high = max(high, max(columns) + (high - min(low, 0.0)) * over / pixels)
        gap = min(max(pixels / 6, look.px(34)), look.px(64))
        return value_ticks(look, scale, low, high, pixels, gap)

    def _lay_rows(
        self, plot: Plot, scale: RowScale, look: Look
    ) -> tuple[QRectF, tuple[Tick, ...], bool, float]:
        """Rows at the left; values or periods along the bottom."""
        inner = self.frame.inner
        line = look.line_height("small")
        has_axis = not isinstance(plot.bottom, ValueScale) or plot.bottom.shown
        below = look.px(4) + line * (2 if isinstance(plot.bottom, PeriodScale) else 1) if has_axis else 0.0
        left, columns = _row_columns(scale, look, inner.width())
        room = inner.height() - below
        count = len(scale.rows)
        fits = count * look.px(LEAST_ROW) <= room
        shown = count if fits else max(1, int((room - line * 1.2) / look.px(LEAST_ROW)))
        start = min(self.sight.row, count - shown)
        self.rows_shown = shown
        row_height = min((room - (0 if fits else line * 1.2)) / shown, look.px(MOST_ROW))
        right = columns[-1][1] if columns else look.px(8)
        area = QRectF(
            round(inner.left() + left),
            round(inner.top()),
            max(1.0, round(inner.width() - left - right)),
            max(1.0, round(row_height * shown)),
        )
        ticks: tuple[Tick, ...] = ()
        self.periods.set_ticks(())
        self.left_values.set_ticks(())
        self.bottom_values.set_ticks(())
        if isinstance(plot.bottom, PeriodScale):
            first, last = seen_range(plot.bottom, self.sight)
            self.periods.set_ticks(period_ticks(look, plot.bottom, first, last, area.width()))
        else:
            extents = [e for mark in plot.marks if (e := extent(mark, -count, 0, upright=False)) is not None]
            low = min((e[0] for e in extents), default=0.0)
            high = max((e[1] for e in extents), default=0.0)
            values = value_ticks(
                look, plot.bottom, low, high, area.width(), min(look.px(84), area.width() / 2)
            )
            first, last = values.low, values.high
            ticks = values.ticks
            if plot.bottom.shown:
                self.bottom_values.set_ticks(ticks)
        self._set_range(area, first, last, -(start + shown), -start)
        hidden = count - shown
        more = translate("charts", "and {n} more rows").format(n=hidden) if hidden else ""
        self.row_names.set_rows(scale.rows, left, columns, more)
        self.row_names.set_below(below + line * 0.6)
        return area, ticks, True, 0.0

    def _set_range(self, area: QRectF, x0: float, x1: float, y0: float, y1: float) -> None:
        self.box.setGeometry(area)
        self.box.setRange(xRange=(x0, x1), yRange=(y0, y1), padding=0)


def _row_columns(scale: RowScale, look: Look, room: float) -> tuple[float, tuple[tuple[float, float], ...]]:
    """Width of the names, and both ends of the columns of figures; the last go where room is scarce."""
    lead = look.px(16) if any(row.colour for row in scale.rows) else 0.0
    names = [look.width(row.name) for row in scale.rows]
    under = [look.width(row.under, "small") for row in scale.rows]
    left = min(max(names + under, default=0.0) + lead + look.px(12), room * 0.38)
    count = max((len(row.figures) for row in scale.rows), default=0)
    widths = [
        max(
            look.width(row.figures[n].text, row.figures[n].role) for row in scale.rows if n < len(row.figures)
        )
        for n in range(count)
    ]
    gap = look.px(12)
    while widths and room - left - sum(widths) - gap * len(widths) < max(look.px(64), room * 0.2):
        widths.pop()
    columns, x = [], 0.0
    for width in widths:
        columns.append((x + gap, x + gap + width))
        x += gap + width
    return left, tuple(columns)
