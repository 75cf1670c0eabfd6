"""What is shown of the value that is pointed at: its column lit, its place ringed, and its figures in a box.

The texts are painted, so a name that looks like HTML is shown as it is. Files never contain any of this.
"""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from greendesk.charts.fitting import elided
from greendesk.charts.items import Layer, PlotBox
from greendesk.charts.look import Look, Role
from greendesk.charts.plot import Group, Plot, Spot
from greendesk.charts.pointing import Pointed
from greendesk.domain.frozen import frozen

translate = QCoreApplication.translate
MOST_LINES = 14


@frozen
class Line:
    """One line of the box: a name with its colour, a value, and what else is to be said of it."""

    name: str
    value: str
    detail: str
    colour: str
    strong: bool = False


def lines_of(group: Group, spot: int | None, look: Look) -> list[Line]:
    """The figures of a group; the one that is pointed at stands out."""
    lines = [
        Line(one.name, value_text(one, look), one.detail, one.colour, n == spot)
        for n, one in enumerate(group.spots)
    ]
    return lines or [Line(translate("charts", "no value"), "", "", look.theme.other)]


def value_text(spot: Spot, look: Look) -> str:
    return look.number(spot.value, spot.unit) if spot.value is not None else ""


def spoken(plot: Plot, pointed: Pointed, look: Look) -> str:
    """The same in words, for a screen reader."""
    group = plot.groups[pointed.group]
    lines = lines_of(group, pointed.spot, look)
    if pointed.spot is not None:
        lines = [line for line in lines if line.strong]
    parts = [" ".join(part for part in (line.name, line.value, line.detail) if part) for line in lines]
    if pointed.spot is None and group.foot:
        parts.append(group.foot)
    return f"{group.title}: {'; '.join(parts)}"


class HoverLayer(Layer):
    """Lit column or row, ring, box of figures; and the range while one is dragged."""

    def __init__(self, box: PlotBox) -> None:
        super().__init__(box, 100)
        self.box = box
        self.plot: Plot | None = None
        self.pointed: Pointed | None = None
        self.dragged: tuple[float, float] | None = None
        self.box_area = QRectF()

    def set_area(self, area: QRectF, look: Look) -> None:
        if (area, look) != (self.area, self.look):
            super().set_area(area, look)

    def point_at(self, plot: Plot | None, pointed: Pointed | None) -> None:
        shows = self.pointed is not None or pointed is not None
        self.plot, self.pointed = plot, pointed
        if shows:
            self.update()

    def drag(self, ends: tuple[float, float] | None) -> None:
        """Show a range being chosen, in pixels of the plot area."""
        self.dragged = ends
        self.update()

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.dragged is not None:
            self._paint_dragged(painter, *self.dragged)
        elif (
            self.plot is not None and self.pointed is not None and self.pointed.group < len(self.plot.groups)
        ):
            group = self.plot.groups[self.pointed.group]
            self._paint_lit(painter, self.plot, group)
            self._paint_ring(painter, group)
            self._paint_box(painter, self.plot, group)

    def _paint_dragged(self, painter: QPainter, first: float, last: float) -> None:
        ground = QColor(self.look.theme.accent)
        ground.setAlphaF(0.14)
        area = QRectF(min(first, last), 0, abs(last - first), self.box.rect().height())
        painter.fillRect(area, ground)
        painter.setPen(QPen(self.look.colour("accent"), 1))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())

    def _paint_lit(self, painter: QPainter, plot: Plot, group: Group) -> None:
        to = self.box.mapping()
        if plot.by_rows:
            lit = QRectF(0, to.y(group.end), to.width, to.y(group.start) - to.y(group.end))
        elif any(spot.area is None for spot in group.spots):
            # Points of a line: a thin line through them instead of a lit column.
            x = to.x(group.spots[0].at[0])
            painter.setPen(QPen(self.look.colour("axis"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, to.height))
            return
        else:
            left, right = max(0.0, to.x(group.start)), min(to.width, to.x(group.end))
            lit = QRectF(left, 0, right - left, to.height)
        ground = QColor(self.look.theme.ink)
        ground.setAlphaF(0.06)
        painter.fillRect(lit, ground)

    def _paint_ring(self, painter: QPainter, group: Group) -> None:
        to, look = self.box.mapping(), self.look
        chosen = None if self.pointed is None else self.pointed.spot
        for n, spot in enumerate(group.spots):
            if spot.area is not None and n != chosen:
                continue
            painter.setPen(QPen(QColor(look.theme.paper), look.px(1.5)))
            painter.setBrush(look.ink(spot.colour))
            radius = look.px(4.5 if n == chosen else 3.5)
            painter.drawEllipse(to.point(*spot.at), radius, radius)

    def _paint_box(self, painter: QPainter, plot: Plot, group: Group) -> None:
        look, chosen = self.look, None if self.pointed is None else self.pointed.spot
        lines = lines_of(group, chosen, look)
        height = look.line_height()
        room = max(1, int((self.area.height() - look.px(24)) / height) - 2)
        shown = lines[: min(room, MOST_LINES)]
        if len(shown) < len(lines):
            more = translate("charts", "and {n} more").format(n=len(lines) - len(shown) + 1)
            shown = [*shown[:-1], Line(more, "", "", look.theme.raised)]
        widest = self.area.width() * 0.6
        names = min(widest / 2, max(look.width(line.name, "strong") for line in shown))
        values = max(look.width(line.value, "strong") for line in shown)
        details = max((look.width(line.detail, "small") for line in shown), default=0.0)
        pad, lead, gap = look.px(10), look.px(14), look.px(12)
        inner = lead + names + (gap + values if values else 0) + (gap + details if details else 0)
        inner = max(inner, look.width(group.title, "strong"), look.width(group.foot))
        inner = min(inner, self.area.width() - 3 * pad)
        count = len(shown) + (2 if group.foot else 1)
        area = self._place(plot, group, inner + 2 * pad, height * count + pad * 1.4)
        self.box_area = area
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(area.translated(0.5, 0.5), look.px(5), look.px(5))
        y = area.top() + pad * 0.7
        self._write(
            painter, elided(look, group.title, inner, "strong"), area.left() + pad, y, "strong", "ink"
        )
        for line in shown:
            y += height
            self._paint_line(painter, line, area.left() + pad, y, inner, (lead, names, values, gap))
        if group.foot:
            foot = elided(look, group.foot, inner)
            self._write(painter, foot, area.left() + pad, y + height, "text", "muted")

    def _paint_line(
        self,
        painter: QPainter,
        line: Line,
        x: float,
        y: float,
        inner: float,
        measures: tuple[float, float, float, float],
    ) -> None:
        look, (lead, names, values, gap) = self.look, measures
        side = look.px(8)
        square = QRectF(x, round(y + (look.line_height() - side) / 2), side, side)
        painter.fillRect(square, look.ink(line.colour))
        role: Role = "strong" if line.strong else "text"
        self._write(painter, elided(look, line.name, names, role), x + lead, y, role, "ink")
        left = x + lead + names + gap
        self._write(painter, line.value, left + values - look.width(line.value, role), y, role, "ink")
        if line.detail:
            left += values + gap if values else 0
            detail = elided(look, line.detail, x + inner - left, "small")
            self._write(painter, detail, left, y + look.px(0.5), "small", "muted")

    def _write(self, painter: QPainter, text: str, x: float, y: float, role: Role, ink: str) -> None:
        painter.setFont(self.look.font(role))
        painter.setPen(self.look.ink(ink))
        painter.drawText(QPointF(x, y + self.look.baseline("text")), text)

    def _place(self, plot: Plot, group: Group, width: float, height: float) -> QRectF:
        """Beside what is pointed at, inside the chart: at its right, else at its left."""
        to, gap = self.box.mapping(), self.look.px(12)
        if plot.by_rows:
            middle = to.y((group.start + group.end) / 2)
            spot = group.spots[self.pointed.spot or 0] if group.spots and self.pointed else None
            x = to.x(spot.at[0]) if spot else to.width / 2
            right, left = x + gap, x - gap
        else:
            middle = to.height * 0.35
            start = group.start if math.isfinite(group.start) else group.spots[0].at[0]
            end = group.end if math.isfinite(group.end) else group.spots[-1].at[0]
            right, left = to.x(end) + gap, to.x(start) - gap
        bounds = self.area.adjusted(4, 4, -5, -5)
        x = right if right + width <= bounds.right() else left - width
        x = min(max(x, bounds.left()), bounds.right() - width)
        y = min(max(middle - height / 2, bounds.top()), bounds.bottom() - height)
        return QRectF(round(x), round(y), width, height)
