"""From data coordinates to pixels of the plot area, and back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF

from greendesk.charts.plot import Bar, Bars, Outline
from greendesk.domain.frozen import frozen


@frozen
class Mapping:
    """A plot area of ``width`` x ``height`` pixels that shows x0..x1 and, upwards, y0..y1."""

    width: float
    height: float
    x0: float
    x1: float
    y0: float
    y1: float
    unit: float = 1.0  # pixels of a length of 1, see Look.px

    def x(self, value: float) -> float:
        return (value - self.x0) / (self.x1 - self.x0) * self.width

    def y(self, value: float) -> float:
        return self.height - (value - self.y0) / (self.y1 - self.y0) * self.height

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.x(x), self.y(y))

    def places(self, points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
        """``x`` and ``y`` of many points, computed faster than one by one."""
        x0, across = self.x0, self.width / (self.x1 - self.x0)
        y0, height, up = self.y0, self.height, self.height / (self.y1 - self.y0)
        return [((x - x0) * across, height - (y - y0) * up) for x, y in points]

    def rect(self, x0: float, x1: float, y0: float, y1: float) -> QRectF:
        return QRectF(self.point(x0, y1), self.point(x1, y0))

    def data_x(self, pixels: float) -> float:
        return self.x0 + pixels / self.width * (self.x1 - self.x0)

    def data_y(self, pixels: float) -> float:
        return self.y0 + (self.height - pixels) / self.height * (self.y1 - self.y0)

    @property
    def area(self) -> QRectF:
        return QRectF(0, 0, self.width, self.height)


def bar_rect(bar: Bar, bars: Bars, to: Mapping) -> QRectF:
    """The rectangle of a bar: whole pixels across, so that all bars are of one width with sharp edges."""
    if bars.upright:
        left, right = _across(to.x(bar.start), to.x(bar.end), bar, bars, to)
        return QRectF(left, to.y(bar.high), right - left, to.y(bar.low) - to.y(bar.high))
    top, bottom = _across(to.y(bar.end), to.y(bar.start), bar, bars, to)
    return QRectF(to.x(bar.low), top, to.x(bar.high) - to.x(bar.low), bottom - top)


def bar_sides(bars: Bars, to: Mapping) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of each bar's rectangle; a stack's left and right are computed once."""
    if not bars.upright:
        rects = [bar_rect(bar, bars, to) for bar in bars.bars]
        return [(rect.left(), rect.top(), rect.right(), rect.bottom()) for rect in rects]
    sides = []
    per_unit = to.height / (to.y1 - to.y0)
    zero = to.height + to.y0 * per_unit  # where the value 0 would be
    last: Bar | None = None
    left = right = 0.0
    for bar in bars.bars:
        if last is None or bar.start != last.start or bar.end != last.end or bar.lane != last.lane:
            left, right = _across(to.x(bar.start), to.x(bar.end), bar, bars, to)
            last = bar
        sides.append((left, zero - bar.high * per_unit, right, zero - bar.low * per_unit))
    return sides


def _across(first: float, last: float, bar: Bar, bars: Bars, to: Mapping) -> tuple[float, float]:
    slot = last - first
    gap = 1.0 if bar.lanes > 1 else 0.0
    lane = max(1.0, round(min(slot * bars.fill / bar.lanes, bars.most * to.unit) - gap))
    whole = lane * bar.lanes + gap * (bar.lanes - 1)
    start = round((first + last - whole) / 2) + bar.lane * (lane + gap)
    return start, start + lane


def outline_rect(outline: Outline, to: Mapping) -> QRectF:
    """The dashed box: two pixels outside of the stack that it surrounds."""
    bar = Bar(outline.start, outline.end, outline.low, outline.high, outline.colour)
    room = 2 * to.unit
    inner = bar_rect(bar, Bars((bar,), fill=outline.fill, most=outline.most), to)
    return inner.adjusted(-room, -room, room, 0)
