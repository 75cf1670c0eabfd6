"""The grid with its coverage at the right, in sight however it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from greendesk.charts.look import Look
from greendesk.charts.theme import mixed
from greendesk.ui.entry.grid_view import GridView
from greendesk.ui.entry.headers import HEAD_HEIGHT
from greendesk.ui.entry.lines import Band
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.paint import MARGIN, RIGHT

translate = QCoreApplication.translate
BAR_WIDTH, BAR_HEIGHT = 16, 4


class CoverageStrip(QWidget):
    """The coverage of each line beside the grid ("6 of 12"), in sight however the grid is scrolled."""

    def __init__(self, grid: GridView, model: GridModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid, self._model, self._look = grid, model, look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("entry", "Coverage"))
        grid.verticalScrollBar().valueChanged.connect(self.update)
        model.dataChanged.connect(self._other_values)
        model.modelReset.connect(self._other_lines)
        self._fit()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._fit()

    @Slot()
    def _other_lines(self) -> None:
        self._fit()
        self.update()

    @Slot(QModelIndex, QModelIndex)
    def _other_values(self, first: QModelIndex, last: QModelIndex) -> None:
        for line in range(first.row(), last.row() + 1):
            self.update(self._place(line))

    def _place(self, line: int) -> QRect:
        top = self._grid.horizontalHeader().height() + self._grid.rowViewportPosition(line)
        return QRect(0, top, self.width(), self._grid.rowHeight(line))

    def _fit(self) -> None:
        months = max(
            (line.coverage.of for line in self._model.lines if not isinstance(line, Band)), default=12
        )
        longest, metrics = _of(months, months), self.fontMetrics()
        beside_bar = metrics.horizontalAdvance(longest) + BAR_WIDTH + MARGIN
        words = max(beside_bar, metrics.horizontalAdvance(translate("entry", "Coverage")))
        self.setFixedWidth(words + 2 * MARGIN)

    def text(self, line: int) -> str:
        """What stands beside a line."""
        shown = self._model.lines[line]
        return "" if isinstance(shown, Band) else _of(shown.coverage.months, shown.coverage.of)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._grid.viewport(), event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, head = self._look.theme, self._grid.horizontalHeader().height()
        painter = QPainter(self)
        painter.setFont(self._grid.font())
        painter.setPen(QColor(theme.muted))
        top = QRect(0, 0, self.width() - MARGIN, head)
        painter.drawText(top, RIGHT, translate("entry", "Coverage"))
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, head - 1, self.width(), head - 1)
        painter.setClipRect(0, head, self.width(), self._grid.viewport().height())
        first = max(0, self._grid.rowAt(0))
        for line in range(first, len(self._model.lines)):
            place = self._place(line)
            if place.top() > self.height():
                break
            if place.intersects(event.rect()):
                self._line(painter, place, line)
        painter.end()

    def _line(self, painter: QPainter, place: QRect, line: int) -> None:
        theme, shown = self._look.theme, self._model.lines[line]
        is_band = isinstance(shown, Band)
        painter.fillRect(place, QColor(mixed(theme.ink, theme.paper, 0.035) if is_band else theme.paper))
        painter.setPen(QColor(theme.grid))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if isinstance(shown, Band):
            return
        painter.drawLine(place.left(), place.top(), place.left(), place.bottom())
        painter.setPen(QColor(theme.muted))
        painter.drawText(place.adjusted(0, 0, -MARGIN, 0), RIGHT, self.text(line))
        groove = QRectF(MARGIN, place.center().y() - BAR_HEIGHT / 2 + 1, BAR_WIDTH, BAR_HEIGHT)
        painter.fillRect(groove, QColor(theme.grid))
        share = max(0.0, min(1.0, shown.coverage.fraction))
        painter.fillRect(
            QRectF(groove.left(), groove.top(), BAR_WIDTH * share, BAR_HEIGHT), QColor(theme.accent)
        )


def _of(months: int, of: int) -> str:
    return translate("entry", "{n} of {of}").format(n=months, of=of)


class GridPanel(QWidget):
    """The grid, its coverage and its scroll bar."""

    def __init__(self, grid: GridView, model: GridModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.coverage = CoverageStrip(grid, model, look, self)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(grid, 1)
        row.addWidget(self.coverage)
        right = QVBoxLayout()
        right.setContentsMargins(0, HEAD_HEIGHT, 0, 0)
        right.addWidget(self._bar)
        row.addLayout(right)
        inner = grid.verticalScrollBar()
        inner.rangeChanged.connect(self._other_range)
        inner.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(inner.setValue)
        self._other_range(inner.minimum(), inner.maximum())

    def set_look(self, look: Look) -> None:
        self.grid.set_look(look)
        self.coverage.set_look(look)

    @Slot(int, int)
    def _other_range(self, low: int, high: int) -> None:
        inner = self.grid.verticalScrollBar()
        self._bar.setRange(low, high)
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setVisible(high > low)
        self.coverage.update()
