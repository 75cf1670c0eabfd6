"""The axes: periods, values and rows. They follow the range of the plot and write their own labels.

pyqtgraph's axis is the base, linked to the view box. What it would write itself is left out: it chooses
"(x0.001)" or "kt" by itself, and DateAxisItem counts in Unix time and knows no quarters. Coordinates are
pixels of the plot area, so that labels at the left have negative x.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from greendesk.charts.fitting import elided
from greendesk.charts.look import Look
from greendesk.charts.plot import Row, Words
from greendesk.charts.plotting import pg
from greendesk.charts.ticks import Tick


class Axis(pg.AxisItem):
    """Base of the three: linked to the view box, with no ticks and no scaling of pyqtgraph's own."""

    def __init__(self, side: str, box: pg.ViewBox) -> None:
        super().__init__(side, linkView=box)
        self.enableAutoSIPrefix(False)
        self.box = box
        self.look = Look()
        self.area = QRectF()

    def place(self, plot: QRectF, whole: QRectF, look: Look) -> None:
        """Stand at a plot area within the whole chart."""
        self.look = look
        self.prepareGeometryChange()
        self.area = whole.translated(-plot.topLeft())
        self.setPos(plot.topLeft())
        self.update()

    def boundingRect(self) -> QRectF:
        return self.area

    def write(self, painter: QPainter, x: float, middle: float, words: Words, align: float = 0.0) -> None:
        """A text whose capitals stand around ``middle``; ``align`` 0 begins, 1 ends at ``x``."""
        look = self.look
        painter.setFont(look.font(words.role))
        painter.setPen(look.ink(words.ink))
        left = x - look.width(words.text, words.role) * align
        top = middle - look.line_height(words.role) / 2
        painter.drawText(QPointF(left, top + look.baseline(words.role)), words.text)


class PeriodAxis(Axis):
    """Months, quarters or fiscal years below the plot, in the middle of the time that they name."""

    def __init__(self, box: pg.ViewBox) -> None:
        super().__init__("bottom", box)
        self.ticks: tuple[Tick, ...] = ()

    def set_ticks(self, ticks: tuple[Tick, ...]) -> None:
        self.ticks = ticks

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        to, line = self.box.mapping(), self.look.line_height("small")
        top = to.height + self.look.px(4)
        for tick in self.ticks:
            self.write(painter, to.x(tick.at), top + line * 0.5, Words(tick.text, "small", "muted"), 0.5)
            if tick.under:
                self.write(painter, to.x(tick.at), top + line * 1.5, Words(tick.under, "small", "faint"), 0.5)


class ValueAxis(Axis):
    """Values at the left of the plot ("left") or below it ("bottom")."""

    def __init__(self, side: str, box: pg.ViewBox) -> None:
        super().__init__(side, box)
        self.ticks: tuple[Tick, ...] = ()

    def set_ticks(self, ticks: tuple[Tick, ...]) -> None:
        self.ticks = ticks

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        to, look = self.box.mapping(), self.look
        below = to.height + look.px(4) + look.line_height("small") / 2
        for tick in self.ticks:
            words = Words(tick.text, "small", "muted")
            if self.orientation == "left":
                self.write(painter, -look.px(8), to.y(tick.at), words, 1.0)
            else:
                self.write(painter, to.x(tick.at), below, words, 0.5)


class RowAxis(Axis):
    """Names of rows at the left of the plot, with the colour of their unit, and figures at the right."""

    def __init__(self, box: pg.ViewBox) -> None:
        super().__init__("left", box)
        self.rows: tuple[Row, ...] = ()
        self.left = 0.0
        self.columns: tuple[tuple[float, float], ...] = ()
        self.more = ""
        self.below = 0.0

    def set_rows(
        self, rows: tuple[Row, ...], left: float, columns: tuple[tuple[float, float], ...], more: str
    ) -> None:
        """Show rows.

        Args:
            rows: all of them; those in the plot's range are written.
            left: width of the names.
            columns: left and right ends of the figures, in pixels from the plot's right end.
            more: a last line that says how many rows there are besides.
        """
        self.rows, self.left, self.columns, self.more = rows, left, columns, more

    def set_below(self, below: float) -> None:
        """Where the last line has its middle, in pixels below the plot."""
        self.below = below

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        to = self.box.mapping()
        slot = to.y(-1) - to.y(0)
        for n, row in enumerate(self.rows):
            middle = to.y(-n - 0.5)
            if 0 < middle < to.height:
                self._name(painter, row, middle, slot)
                for words, (start, end) in zip(row.figures, self.columns, strict=False):
                    at = start if words.at_left else end
                    self.write(painter, to.width + at, middle, words, 0.0 if words.at_left else 1.0)
        if self.more:
            self.write(painter, -self.left, to.height + self.below, Words(self.more, "small", "muted"))

    def _name(self, painter: QPainter, row: Row, middle: float, slot: float) -> None:
        look, left = self.look, -self.left
        name_line, under_line = look.line_height(), look.line_height("small")
        two = bool(row.under) and slot >= name_line + under_line
        top = middle - (name_line + under_line) / 2 if two else middle - name_line / 2
        if row.colour:
            side = look.px(8)
            painter.fillRect(
                QRectF(left, round(top + (name_line - side) / 2), side, side), look.ink(row.colour)
            )
            left += look.px(16)
        room = -look.px(10) - left
        self.write(painter, left, top + name_line / 2, Words(elided(look, row.name, room)))
        if two:
            under = Words(elided(look, row.under, room, "small"), "small", "muted")
            self.write(painter, left, top + name_line + under_line / 2, under)
