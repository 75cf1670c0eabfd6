"""How the cells of a goal's row are painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from greendesk.charts.draw.sparkline import draw_sparkline
from greendesk.charts.look import Look
from greendesk.desk.rows import GoalRow
from greendesk.domain.model import GoalKind
from greendesk.domain.progress import Status
from greendesk.ui.goals.marks import draw_bar
from greendesk.ui.goals.table import RIGHT, ROW_ROLE, Column
from greendesk.ui.goals.texts import (
    actual_parts,
    basis_word,
    gap_is_hint,
    gap_parts,
    limit_word,
    target_parts,
)
from greendesk.ui.widgets.chip import paint_chip
from greendesk.ui.widgets.table_model import Index

PAD = 8
SPARK = 26.0  # px: height of a trend
SQUARE = 9
SQUARE_GAP = 8
FOCUS_WIDTH = 3
BETWEEN = " · "
# Columns whose cells write their own figures or draw: the model's text is not asked for.
OWN_TEXT = frozenset((Column.ACTUAL, Column.TARGET, Column.GAP, Column.TREND, Column.BAR, Column.STATUS))
TIGHT = 0.86  # Noto's lines are made for vertical marks; two of them stand closer in a row


class GoalDelegate(QStyledItemDelegate):
    """Paints the row's own marks and words, and a line below them; the style sheet would cost a frame."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.date_below_target = True  # where the table has no column for it

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: GoalRow = index.data(ROW_ROLE)
        column = Column(index.column())
        place = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self.look.colour("wash"))
            if option.widget is not None and option.widget.hasFocus() and place.left() <= 0:
                painter.fillRect(
                    QRectF(0, place.top(), FOCUS_WIDTH, place.height()), self.look.colour("accent")
                )
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), self.look.colour("grid"))
        text = "" if column in OWN_TEXT else str(index.data() or "")
        self._paint_cell(painter, place.adjusted(PAD, 0, -PAD, -1), option.font, row, column, text)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, place: QRectF, font: QFont, row: GoalRow, column: Column, text: str
    ) -> None:
        if column is Column.UNIT:
            self._paint_unit(painter, place, font, row, text)
        elif column is Column.GOAL:
            self._paint_goal(painter, place, font, row, text)
        elif column is Column.TREND:
            spark = QRectF(place.left(), place.center().y() - SPARK / 2, place.width(), SPARK)
            draw_sparkline(painter, spark, row.sparkline, self.look)
        elif column is Column.BAR:
            self._paint_bar(painter, place, font, row)
        elif column is Column.STATUS:
            p = row.progress
            overridden = p.override is not None
            paint_chip(painter, place, p.shown_status, self.look, overridden=overridden)
        else:
            painter.setPen(self._ink(row, column))
            align = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
            number, below = self.lines(row, column, text)
            self._paint_lines(painter, place, _for_basis(font, row, column), number, below, align)

    def lines(self, row: GoalRow, column: Column, text: str) -> tuple[str, str]:
        """What a cell says, and what stands small below it: a figure's unit, or the target's date."""
        if column is Column.ACTUAL:
            return actual_parts(row, self.look)
        if column is Column.TARGET:
            number, unit = target_parts(row, self.look)
            day = row.goal.target_date
            return number, unit if day is None or not self.date_below_target else self.look.date(day)
        return gap_parts(row, self.look) if column is Column.GAP else (text, "")

    def _paint_unit(self, painter: QPainter, place: QRectF, font: QFont, row: GoalRow, text: str) -> None:
        square = QRectF(place.left(), place.center().y() - SQUARE / 2, SQUARE, SQUARE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.series(row.unit.colour))
        painter.drawRoundedRect(square, 2, 2)
        painter.setFont(font)
        painter.setPen(self.look.colour("ink"))
        _draw(painter, place.adjusted(SQUARE + SQUARE_GAP, 0, 0, 0), text)

    def below_goal(self, row: GoalRow) -> str:
        """What stands below an indicator: its initiative, and what the figures rest on."""
        parts = (self.look.name(row.initiative.name), basis_word(row.progress))
        return BETWEEN.join(part for part in parts if part)

    def _paint_goal(self, painter: QPainter, place: QRectF, font: QFont, row: GoalRow, text: str) -> None:
        painter.setPen(self.look.colour("ink"))
        self._paint_lines(painter, place, font, text, self.below_goal(row), Qt.AlignmentFlag.AlignLeft)

    def _paint_lines(
        self, painter: QPainter, place: QRectF, font: QFont, text: str, below: str, align: Qt.AlignmentFlag
    ) -> None:
        """A text in the pen's colour and, if there is one, a small quiet one close below it."""
        painter.setFont(font)
        if not below:
            _draw(painter, place, text, align)
            return
        small = self.look.font("small")
        upper = QFontMetricsF(font).height() * TIGHT
        lower = QFontMetricsF(small).height() * TIGHT
        top = place.center().y() - (upper + lower) / 2
        _draw(painter, QRectF(place.left(), top, place.width(), upper), text, align)
        painter.setFont(small)
        painter.setPen(self.look.colour("muted"))
        _draw(painter, QRectF(place.left(), top + upper, place.width(), lower), below, align)

    def _paint_bar(self, painter: QPainter, place: QRectF, font: QFont, row: GoalRow) -> None:
        if row.goal.kind is GoalKind.THRESHOLD:
            painter.setFont(font)
            painter.setPen(self.look.colour("muted"))
            _draw(painter, place, limit_word(row))
        else:
            draw_bar(painter, place, row, self.look)

    def _ink(self, row: GoalRow, column: Column) -> QColor:
        theme = self.look.theme
        p = row.progress
        if column in (Column.TARGET, Column.KIND, Column.DUE):
            return QColor(theme.muted)
        if column is Column.GAP:
            if gap_is_hint(row) or p.status.is_withheld:
                return QColor(theme.muted)
            if p.gap is not None and p.gap < 0 and p.status is not Status.TOO_EARLY:
                return QColor(theme.tone(p.status).ink)
        if column is Column.PROGRESS and p.status.is_withheld:
            return QColor(theme.muted)
        return QColor(theme.ink)


def _for_basis(font: QFont, row: GoalRow, column: Column) -> QFont:
    """Estimated figures stand in italics."""
    if column is Column.ACTUAL and row.progress.estimated:
        slanted = QFont(font)
        slanted.setItalic(True)
        return slanted
    return font


def _draw(
    painter: QPainter,
    place: QRectF,
    text: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
    flags = (
        Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    )  # letters below the line may leave the place
    painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter | flags, shown)
