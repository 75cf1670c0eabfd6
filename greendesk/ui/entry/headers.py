"""Headers of the entry grid: the indicators' names, always in sight at the left, and the periods above."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from greendesk.charts.look import Look
from greendesk.charts.theme import mixed
from greendesk.ui.entry.lines import Band
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.paint import LEFT, MARGIN, RIGHT
from greendesk.ui.entry.signs import Sign

ROW_HEIGHT, BAND_HEIGHT, HEAD_HEIGHT = 29, 25, 40


def small(font: QFont) -> QFont:
    """One step smaller, for years and bands."""
    result = QFont(font)
    result.setPixelSize(max(font.pixelSize() - 1, 9))
    return result


class _Header(QHeaderView):
    """A header that shows one section, that of the current cell, in strong letters."""

    def __init__(self, orientation: Qt.Orientation, model: GridModel, look: Look, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._grid, self._look = model, look
        self.current = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.viewport().update()

    def set_current(self, section: int) -> None:
        """Paint the section that was current, and the one that is now."""
        before, self.current = self.current, section
        for changed in {before, section} if before != section else ():
            start, size = self.sectionViewportPosition(changed), self.sectionSize(changed)
            whole = self.viewport().rect()
            if self.orientation() is Qt.Orientation.Vertical:
                self.viewport().update(0, start, whole.width(), size)
            else:
                self.viewport().update(start, 0, size, whole.height())


class PeriodHeader(_Header):
    """The periods: the month's name, and its year where it is another one."""

    def __init__(self, model: GridModel, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, look, parent)
        self.setMinimumSectionSize(24)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEAD_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        columns = self._grid.columns
        if not 0 <= section < len(columns):
            return
        theme, column = self._look.theme, columns[section]
        painter.save()
        painter.fillRect(rect, QColor(theme.paper))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font, inside = self.font(), rect.adjusted(2, 2, -MARGIN, -2)
        year = self._grid.words.column_year(column, columns[section - 1] if section else None)
        # What ends after the reporting date does not count yet.
        ink = theme.faint if column.end > self._grid.as_of else theme.muted
        if section == self.current:
            font.setWeight(QFont.Weight.DemiBold)
            ink = theme.ink
        painter.setFont(font)
        painter.setPen(QColor(ink))
        upper = QRect(inside.left(), inside.top(), inside.width(), inside.height() // 2 + 1)
        lower = QRect(inside.left(), upper.bottom() - 1, inside.width(), inside.height() - upper.height())
        name = self._grid.words.column(column)
        painter.drawText(upper if year else inside, RIGHT, name)
        if year:
            painter.setFont(small(self.font()))
            painter.setPen(QColor(theme.faint))
            painter.drawText(lower, RIGHT, year)
        painter.restore()


class NamesHeader(_Header):
    """The indicators with their units of measure, and the bands that name initiatives."""

    def __init__(self, model: GridModel, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, model, look, parent)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setMinimumSectionSize(BAND_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().minimumSizeHint().height())

    def wanted_width(self) -> int:
        """What the longest name and unit take."""
        metrics = QFontMetrics(self.font())
        texts = (
            f"{self._grid.words.name(line)}  {self._look.unit(line.indicator.unit)}"
            for line in self._grid.lines
            if not isinstance(line, Band)
        )
        return max((metrics.horizontalAdvance(text) for text in texts), default=120) + 2 * MARGIN + 18

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not 0 <= section < len(self._grid.lines):
            return
        line = self._grid.lines[section]
        painter.save()
        if isinstance(line, Band):
            table = self.parent()  # which paints the rest of the band: both parts shorten a name at its end
            beside = table.viewport().width() if isinstance(table, QAbstractItemView) else 0
            draw_band(painter, rect.adjusted(0, 0, beside, 0), self._grid, line, self._look, self.font())
            painter.restore()
            return
        theme, font, inside = self._look.theme, self.font(), rect.adjusted(MARGIN + 12, 0, -MARGIN, 0)
        painter.fillRect(rect, QColor(theme.paper))
        painter.setPen(QColor(theme.grid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if line.indicator.is_derived:
            painter.setFont(font)
            painter.setPen(QColor(theme.faint))
            painter.drawText(inside, RIGHT, Sign.COMPUTED.value)
            inside.setRight(inside.right() - 14)
        metrics = QFontMetrics(font)
        unit = self._look.unit(line.indicator.unit)
        unit_width = metrics.horizontalAdvance(f"  {unit}") if unit else 0
        unit_width = min(unit_width, inside.width() // 2)
        if section == self.current:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        name = painter.fontMetrics().elidedText(
            self._grid.words.name(line), Qt.TextElideMode.ElideRight, inside.width() - unit_width
        )
        painter.setPen(
            QColor(theme.muted if line.indicator.is_derived and section != self.current else theme.ink)
        )
        painter.drawText(inside, LEFT, name)
        if unit:
            left = inside.left() + painter.fontMetrics().horizontalAdvance(name)
            painter.setFont(self.font())
            painter.setPen(QColor(theme.faint))
            place = QRect(QPoint(left, inside.top()), QPoint(inside.right(), inside.bottom()))
            shown = metrics.elidedText(f"  {unit}", Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, LEFT, shown)
        painter.restore()


def draw_band(painter: QPainter, rect: QRect, model: GridModel, band: Band, look: Look, font: QFont) -> None:
    """A slim band over the whole width, the names' too: the unit's colour and name, the initiative."""
    theme = look.theme
    painter.fillRect(rect, QColor(mixed(theme.ink, theme.paper, 0.035)))
    painter.setPen(QColor(theme.grid))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    square = QRectF(rect.left() + MARGIN, rect.center().y() - 3.5, 8, 8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.series(band.unit.colour))
    painter.drawRoundedRect(square, 2, 2)
    strong, plain = small(font), small(font)
    strong.setWeight(QFont.Weight.DemiBold)
    inside = rect.adjusted(MARGIN + 16, 0, 0, 0)
    unit = look.name(band.unit.name)
    painter.setFont(strong)
    painter.setPen(QColor(theme.muted))
    painter.drawText(inside, LEFT | Qt.TextFlag.TextDontClip, unit)
    painter.setFont(plain)
    inside.setLeft(inside.left() + QFontMetrics(strong).horizontalAdvance(f"{unit}  "))
    name = QFontMetrics(plain).elidedText(
        look.name(band.initiative.name), Qt.TextElideMode.ElideRight, inside.width() - MARGIN
    )
    painter.drawText(inside, LEFT | Qt.TextFlag.TextDontClip, name)
