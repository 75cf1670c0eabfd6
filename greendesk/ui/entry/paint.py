"""How the cells of the entry grid are drawn: values, gaps, missing reasons, warnings, unwritten texts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from greendesk.charts.look import Look
from greendesk.charts.theme import Theme, mixed
from greendesk.desk.rows import CellKind, GridCell
from greendesk.domain.approval import Stage
from greendesk.domain.model import State
from greendesk.ui.entry.lines import Pending
from greendesk.ui.entry.signs import Sign
from greendesk.ui.measurements.grades import grade_sign

MARGIN = 8
BAR_WIDTH = 6  # px for the bar of a stage
HATCH_STEP = 8  # px between the lines of a gap
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(slots=True)
class Shown:
    """One cell as it is to be drawn."""

    cell: GridCell
    text: str
    pending: Pending | None = None
    is_due: bool = True
    is_unusual: bool = False
    is_selected: bool = False
    is_current: bool = False
    is_lacking: bool = False


class CellPaint:
    """Draws cells in one look. Made once for a look; ``ratio`` is the device pixels of a logical one."""

    def __init__(self, look: Look, font: QFont, ratio: float = 1.0) -> None:
        theme = look.theme
        self.theme, self.ratio = theme, ratio
        self._font, self._italic = QFont(font), QFont(font)
        self._italic.setItalic(True)
        self._metrics = {False: QFontMetrics(self._font), True: QFontMetrics(self._italic)}
        self.paper, self.outside = QColor(theme.paper), QColor(mixed(theme.ink, theme.paper, 0.05))
        self.hatch = hatch_brush(theme.gap, theme.hatch, ratio)
        self.faint_hatch = hatch_brush(theme.gap, mixed(theme.hatch, theme.gap, 0.4), ratio)
        self.grid_line = QPen(QColor(theme.grid), 1)
        self._ink, self._muted, self._faint = QColor(theme.ink), QColor(theme.muted), QColor(theme.faint)
        self._selected, self._current = QColor(theme.accent), QColor(theme.accent)
        self._selected.setAlphaF(0.16)
        self._current.setAlphaF(0.09)

    def draw(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        """Draw a cell, but for the lines between cells and the frame of the current one."""
        self._ground(painter, rect, shown)
        if shown.pending is None and shown.cell.kind is CellKind.PART:
            self._bracket(painter, rect, shown.cell)
        self._marks(painter, rect, shown)
        if shown.text:
            self._text(painter, rect, shown)

    def frame(self, painter: QPainter, rect: QRect, has_focus: bool) -> None:
        """The frame of the current cell: thick where the keys go."""
        width = 2 if has_focus else 1
        pen = QPen(QColor(self.theme.accent), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset))

    def _ground(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        theme, pending, kind = self.theme, shown.pending, shown.cell.kind
        if pending is not None:
            painter.fillRect(rect, QColor(theme.bad.wash if pending.problem else theme.reached.wash))
            return
        if kind is CellKind.OUTSIDE:
            painter.fillRect(rect, self.outside)
        elif kind is CellKind.EMPTY or kind is CellKind.REASON:
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, self.hatch if shown.is_due else self.faint_hatch)
        if shown.is_current:
            painter.fillRect(rect, self._current)
        elif shown.is_selected:
            painter.fillRect(rect, self._selected)

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
        foot = rect.bottom() - (4 if shown.is_current else 2)  # above the line, and inside the frame
        if shown.pending is not None:
            colour = self.theme.bad.ink if shown.pending.problem else self.theme.reached.edge
            painter.fillRect(rect.left(), foot, rect.width() - 1, 2, QColor(colour))
            return
        draw_stage(
            painter,
            QRect(rect.left(), rect.top() + 3, BAR_WIDTH, rect.height() - 7),
            shown.cell.stage,
            self.theme,
        )
        if shown.is_lacking:
            self._ring(painter, rect.adjusted(_beside_bar(shown.cell), 0, 0, 0))
        if shown.is_unusual:
            painter.fillRect(rect.left(), foot, rect.width() - 1, 2, QColor(self.theme.warning.ink))
        if measurement is not None and measurement.note:
            corner = QPointF(rect.right(), rect.top())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._faint)
            painter.drawPolygon(QPolygonF([corner, corner - QPointF(6, 0), corner + QPointF(0, 6)]))

    def _ring(self, painter: QPainter, rect: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.warning.ink), 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(rect.left() + 3.5, rect.top() + 3.5, 5, 5))
        painter.restore()

    def _text(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        cell, pending, measurement = shown.cell, shown.pending, shown.cell.measurement
        state = measurement.state if measurement is not None else None
        is_italic = pending is None and state is State.ESTIMATED
        metrics = self._metrics[is_italic]
        inside = rect.adjusted(MARGIN // 2, 0, -MARGIN, 0)
        width, text = metrics.horizontalAdvance(shown.text), shown.text
        if width > inside.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        if cell.kind is CellKind.PART:  # the bracket ends before the digits
            left = inside.right() - width - 3
            painter.fillRect(left, inside.center().y() - 2, width + 3, 5, self.paper)
        painter.setFont(self._italic if is_italic else self._font)
        painter.setPen(self._text_ink(cell, pending, state))
        painter.drawText(inside, RIGHT, text)
        sign = "" if pending is not None else _sign(cell, state)
        if sign and metrics.horizontalAdvance(f"{sign} ") + width <= inside.width() - _beside_bar(cell):
            painter.setFont(self._font)
            painter.setPen(self._faint)
            painter.drawText(inside.adjusted(_beside_bar(cell), 0, 0, 0), LEFT, sign)

    def _text_ink(self, cell: GridCell, pending: Pending | None, state: State | None) -> QColor:
        if pending is not None:
            return QColor(self.theme.bad.ink if pending.problem else self.theme.reached.ink)
        is_quiet = state is State.ESTIMATED or cell.kind in QUIET
        return self._muted if is_quiet else self._ink


QUIET = frozenset({CellKind.DERIVED, CellKind.REASON, CellKind.SEVERAL})


def _sign(cell: GridCell, state: State | None) -> str:
    """Small signs at the left of the cell; the legend says what they mean."""
    if cell.kind is CellKind.SEVERAL or cell.measurement is None:
        return Sign.SEVERAL.value if cell.kind is CellKind.SEVERAL else ""
    standing = Sign.RESTATED.value if state is State.RESTATED else ""
    if cell.measurement.is_illustrative:
        standing = Sign.ILLUSTRATIVE.value
    return standing + grade_sign(cell.measurement.quality)


def _beside_bar(cell: GridCell) -> int:
    """How many px the signs at the left of a cell leave to the bar of its stage."""
    return 0 if cell.stage is Stage.DRAFT else BAR_WIDTH


def draw_stage(painter: QPainter, place: QRect, stage: Stage, theme: Theme) -> None:
    """The bar of a stage at the left of a place: half as high; whole; with a second one."""
    colour = {
        Stage.SUBMITTED: theme.muted,
        Stage.APPROVED: theme.accent,
        Stage.LOCKED: theme.ink,
    }.get(stage)
    if colour is None:
        return
    half = place.height() // 2 if stage is Stage.SUBMITTED else 0
    painter.fillRect(place.left(), place.top() + half, 3, place.height() - half, QColor(colour))
    if stage is Stage.LOCKED:
        painter.fillRect(place.left() + 4, place.top(), 2, place.height(), QColor(colour))


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
