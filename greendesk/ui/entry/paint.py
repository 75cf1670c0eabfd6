"""How the cells of the entry grid are drawn: values, gaps, missing reasons, warnings, unwritten texts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap, QPolygonF

from greendesk.charts.look import Look
from greendesk.charts.theme import mixed
from greendesk.desk.rows import CellKind, GridCell
from greendesk.domain.model import State
from greendesk.ui.entry.lines import Pending

MARGIN = 8
HATCH_STEP = 8  # px between the lines of a gap
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Shown:
    """One cell as it is to be drawn."""

    cell: GridCell
    text: str
    pending: Pending | None = None
    is_due: bool = True
    is_unusual: bool = False
    is_selected: bool = False
    is_current: bool = False
    has_focus: bool = False


class CellPaint:
    """Draws cells in one look. Made once for a look; ``ratio`` is the device pixels of a logical one."""

    def __init__(self, look: Look, font: QFont, ratio: float = 1.0) -> None:
        theme = look.theme
        self.theme = theme
        self._font, self._italic = QFont(font), QFont(font)
        self._italic.setItalic(True)
        self.hatch = hatch_brush(theme.gap, theme.hatch, ratio)
        self.faint_hatch = hatch_brush(theme.gap, mixed(theme.hatch, theme.gap, 0.4), ratio)
        self.outside = QColor(mixed(theme.ink, theme.paper, 0.05))
        self._grid_line = QPen(QColor(theme.grid), 1)

    def draw(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        painter.save()
        self._ground(painter, rect, shown)
        painter.setPen(self._grid_line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if shown.pending is None and shown.cell.kind is CellKind.PART:
            self._bracket(painter, rect, shown.cell)
        self._marks(painter, rect, shown)
        self._text(painter, rect, shown)
        if shown.is_current:
            width = 2 if shown.has_focus else 1
            pen = QPen(QColor(self.theme.accent), width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = width / 2
            painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        theme, pending = self.theme, shown.pending
        if pending is not None:
            painter.fillRect(rect, QColor(theme.bad.wash if pending.problem else theme.reached.wash))
            return
        if shown.cell.kind is CellKind.OUTSIDE:
            painter.fillRect(rect, self.outside)
        elif shown.cell.kind in {CellKind.EMPTY, CellKind.REASON}:
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, self.hatch if shown.is_due else self.faint_hatch)
        else:
            painter.fillRect(rect, QColor(theme.paper))
        if shown.is_selected and not shown.is_current:
            tint = QColor(theme.accent)
            tint.setAlphaF(0.16)
            painter.fillRect(rect, tint)
        elif shown.is_current and shown.cell.kind is not CellKind.OUTSIDE:
            tint = QColor(theme.accent)
            tint.setAlphaF(0.09)
            painter.fillRect(rect, tint)

    def _bracket(self, painter: QPainter, rect: QRect, cell: GridCell) -> None:
        """A line through the columns of a longer measurement, up to where it ends and its value stands."""
        if cell.measurement is None:
            return
        middle = rect.center().y()
        starts = cell.period.start <= cell.measurement.start
        ends = cell.measurement.end <= cell.period.end
        left = rect.left() + (MARGIN if starts else 0)
        right = rect.left() + MARGIN if ends else rect.right() + 1
        painter.setPen(QPen(QColor(self.theme.axis), 1))
        painter.drawLine(left, middle, right, middle)
        if starts:
            painter.drawLine(left, middle - 4, left, middle + 4)

    def _marks(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        measurement = shown.cell.measurement
        foot = rect.bottom() - (3 if shown.is_current else 1)  # inside the frame of the current cell
        if shown.pending is not None:
            colour = self.theme.bad.ink if shown.pending.problem else self.theme.reached.edge
            painter.fillRect(rect.left(), foot, rect.width() - 1, 2, QColor(colour))
            return
        if shown.is_unusual:
            painter.fillRect(rect.left(), foot, rect.width() - 1, 2, QColor(self.theme.warning.ink))
        if measurement is not None and measurement.note:
            corner = QPointF(rect.right(), rect.top())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.faint))
            painter.drawPolygon(QPolygonF([corner, corner - QPointF(6, 0), corner + QPointF(0, 6)]))

    def _text(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        if not shown.text:
            return
        cell, theme = shown.cell, self.theme
        state = cell.measurement.state if cell.measurement is not None else None
        is_illustrative = cell.measurement is not None and cell.measurement.is_illustrative
        inside = rect.adjusted(MARGIN // 2, 0, -MARGIN, 0)
        is_quiet = cell.kind in {CellKind.DERIVED, CellKind.REASON, CellKind.SEVERAL}
        ink = theme.muted if is_quiet or state is State.ESTIMATED else theme.ink
        if shown.pending is not None:
            ink = theme.bad.ink if shown.pending.problem else theme.reached.ink
        is_italic = shown.pending is None and state is State.ESTIMATED and cell.kind is not CellKind.SEVERAL
        painter.setFont(self._italic if is_italic else self._font)
        painter.setPen(QColor(ink))
        text = painter.fontMetrics().elidedText(shown.text, Qt.TextElideMode.ElideRight, inside.width())
        if cell.kind is CellKind.PART:  # the bracket ends before the digits
            width = painter.fontMetrics().horizontalAdvance(text) + 3
            painter.fillRect(inside.right() - width, inside.center().y() - 2, width, 5, QColor(theme.paper))
        painter.drawText(inside, RIGHT, text)
        sign = "" if shown.pending is not None else _sign(cell, state, is_illustrative)
        if sign and painter.fontMetrics().horizontalAdvance(f"{sign} {text}") <= inside.width():
            painter.setFont(self._font)
            painter.setPen(QColor(theme.faint))
            painter.drawText(inside, LEFT, sign)


ILLUSTRATIVE_SIGN, RESTATED_SIGN, SEVERAL_SIGN = "~", "r", "Σ"


def _sign(cell: GridCell, state: State | None, is_illustrative: bool) -> str:
    """A small sign at the left of the cell; the legend says what it means."""
    if cell.kind is CellKind.SEVERAL:
        return SEVERAL_SIGN
    if is_illustrative:
        return ILLUSTRATIVE_SIGN
    return RESTATED_SIGN if state is State.RESTATED else ""


def hatch_brush(ground: str, line: str, ratio: float = 1.0) -> QBrush:
    """Thin slanting lines, the ground of everything that is missing."""
    tile = QPixmap(round(HATCH_STEP * ratio), round(HATCH_STEP * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1))
    step = float(HATCH_STEP)
    for shift in (-step, 0.0, step):
        painter.drawLine(QPointF(shift - 1, step + 1), QPointF(shift + step + 1, -1))
    painter.end()
    return QBrush(tile)
