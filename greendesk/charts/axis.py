"""The axes: periods, values and rows. They follow the range of the plot and write their own labels.

pyqtgraph's axis is the base, linked to the view box. What it would write itself is left out: it chooses
"(x0.001)" or "kt" by itself, and DateAxisItem counts in Unix time and knows no quarters. Coordinates are
pixels of the plot area, so that labels at the left have negative x.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from greendesk.charts.fitting import elided
from greendesk.charts.frame import Run
from greendesk.charts.items import write
from greendesk.charts.look import Look
from greendesk.charts.mapping import Mapping
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

    def _updateLabel(self) -> None:
        """Nothing: pyqtgraph sets its own label, which no chart shows, eight times while an axis is made."""

    def place(self, plot: QRectF, whole: QRectF, look: Look) -> None:
        """Stand at a plot area within the whole chart."""
        self.look = look
        self.prepareGeometryChange()
        self.area = whole.translated(-plot.topLeft())
        self.setPos(plot.topLeft())
        self.update()

    def boundingRect(self) -> QRectF:
        return self.area

    def run(self, x: float, middle: float, words: Words, align: float = 0.0) -> Run:
        """A text whose capitals stand around ``middle``; ``align`` 0 begins, 1 ends at ``x``."""
        look = self.look
        left = x - look.width(words.text, words.role) * align
        top = middle - look.line_height(words.role) / 2
        return Run(left, top + look.baseline(words.role), words.text, words.role, words.ink)


class TickAxis(Axis):
    """Writes a text at each tick. They are placed again only for other ticks, another range or look."""

    def __init__(self, side: str, box: pg.ViewBox) -> None:
        super().__init__(side, box)
        self.ticks: tuple[Tick, ...] = ()
        self._placed_for: tuple[tuple[Tick, ...], Mapping, Look] | None = None
        self._runs: tuple[Run, ...] = ()

    def set_ticks(self, ticks: tuple[Tick, ...]) -> None:
        self.ticks = ticks

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        wanted = self.ticks, self.box.mapping(), self.look
        if wanted != self._placed_for:
            self._placed_for, self._runs = wanted, tuple(self.runs(wanted[1]))
        write(painter, self._runs, self.look)

    def runs(self, to: Mapping) -> Iterator[Run]:
        """The texts in place."""
        raise TypeError(f"{type(self).__name__} places no texts")


class PeriodAxis(TickAxis):
    """Months, quarters or fiscal years below the plot, in the middle of the time that they name."""

    def __init__(self, box: pg.ViewBox) -> None:
        super().__init__("bottom", box)

    def runs(self, to: Mapping) -> Iterator[Run]:
        line = self.look.line_height("small")
        top = to.height + self.look.px(4)
        for tick in self.ticks:
            yield self.run(to.x(tick.at), top + line * 0.5, Words(tick.text, "small", "muted"), 0.5)
            if tick.under:
                yield self.run(to.x(tick.at), top + line * 1.5, Words(tick.under, "small", "faint"), 0.5)


class ValueAxis(TickAxis):
    """Values at the left of the plot ("left") or below it ("bottom")."""

    def runs(self, to: Mapping) -> Iterator[Run]:
        look = self.look
        below = to.height + look.px(4) + look.line_height("small") / 2
        for tick in self.ticks:
            words = Words(tick.text, "small", "muted")
            if self.orientation == "left":
                yield self.run(-look.px(8), to.y(tick.at), words, 1.0)
            else:
                yield self.run(to.x(tick.at), below, words, 0.5)


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
        to, runs = self.box.mapping(), list[Run]()
        slot = to.y(-1) - to.y(0)
        for n, row in enumerate(self.rows):
            middle = to.y(-n - 0.5)
            if 0 < middle < to.height:
                runs += self._name(painter, row, middle, slot)
                for words, (start, end) in zip(row.figures, self.columns, strict=False):
                    at = start if words.at_left else end
                    runs.append(self.run(to.width + at, middle, words, 0.0 if words.at_left else 1.0))
        if self.more:
            runs.append(self.run(-self.left, to.height + self.below, Words(self.more, "small", "muted")))
        write(painter, tuple(runs), self.look)

    def _name(self, painter: QPainter, row: Row, middle: float, slot: float) -> Iterator[Run]:
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
        yield self.run(left, top + name_line / 2, Words(elided(look, row.name, room)))
        if two:
            under = Words(elided(look, row.under, room, "small"), "small", "muted")
            yield self.run(left, top + name_line + under_line / 2, under)
