"""The indicators of an initiative, one of which is chosen, each with how its goal stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.domain.progress import Status
from greendesk.ui.goals.telling import most_telling
from greendesk.ui.widgets.chip import chip_size, paint_chip
from greendesk.ui.widgets.tips import plain_tip

INDICATOR_ID = Qt.ItemDataRole.UserRole
STATUS = Qt.ItemDataRole.UserRole + 1
OVERRIDE = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 36
MOST_ROWS = 7
Index = QModelIndex | QPersistentModelIndex


class IndicatorList(QListWidget):
    """Signals: ``chosen(str)``: another indicator."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Indicators"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _IndicatorDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.currentItemChanged.connect(self._tell)

    def fill(self, desk: Desk, initiative_id: str, look: Look) -> None:
        """Show the indicators; the chosen one stays chosen while it is there."""
        kept = self.indicator_id()
        self._delegate.look = look
        self.blockSignals(True)
        self.clear()
        indicators = desk.catalog.indicators_by_initiative.get(initiative_id, ())
        for indicator in indicators:
            goals = desk.catalog.goals_by_indicator.get(indicator.id, ())
            item = QListWidgetItem(look.name(indicator.name))
            item.setData(INDICATOR_ID, indicator.id)
            telling = most_telling(desk.goals.progress(goal.id) for goal in goals)
            progress = desk.goals.progress(telling) if telling else None
            item.setData(STATUS, progress.shown_status.value if progress else None)
            item.setData(OVERRIDE, progress is not None and progress.override is not None)
            item.setToolTip(plain_tip(f"{item.text()} ({look.unit(indicator.unit)})"))
            self.addItem(item)
        self.setFixedHeight(min(len(indicators), MOST_ROWS) * ROW_HEIGHT + 4)
        self.choose(
            kept if any(i.id == kept for i in indicators) else (indicators[0].id if indicators else None)
        )
        self.blockSignals(False)

    def indicator_id(self) -> str | None:
        row = self.currentRow()
        return None if row < 0 else str(self.item(row).data(INDICATOR_ID))

    def choose(self, indicator_id: str | None) -> None:
        for row in range(self.count()):
            if self.item(row).data(INDICATOR_ID) == indicator_id:
                self.setCurrentRow(row)

    @Slot()
    def _tell(self) -> None:
        indicator_id = self.indicator_id()
        if indicator_id is not None:
            self.chosen.emit(indicator_id)


class _IndicatorDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget = option.widget
        place: QRect = option.rect
        stored = index.data(STATUS)
        status = Status(stored) if stored else None  # Qt keeps an enum of texts as a text
        overridden = bool(index.data(OVERRIDE))
        chip = 0 if status is None else chip_size(status, self.look, overridden=overridden).width() + 8
        self.initStyleOption(option, index)
        name = option.text
        option.text = ""
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        words = place.adjusted(8, 0, -8 - chip, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.text().color())
        shown = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()
        if status is not None:
            right = QRectF(place.adjusted(place.width() - chip - 4, 0, 0, 0))
            paint_chip(painter, right, status, self.look, overridden=overridden)
