"""The cell that says what a factor is: its name, and below it in small its code and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from greendesk.charts.look import Look, Role
from greendesk.ui.theme import current_look

CITED = Qt.ItemDataRole.UserRole  # code and source
PAD = 8


class FactorCell(QStyledItemDelegate):
    """Breaks long texts, addresses too, instead of cutting them; the row is as high as that needs."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._table.columnWidth(index.column()) - 2 * PAD
        heights = [_height(layout) for layout in self._layouts(index, width)]
        return QSize(width + 2 * PAD, round(sum(heights)) + 2 * PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        look = current_look()
        top = float(option.rect.top() + PAD)
        painter.save()
        for layout, ink in zip(
            self._layouts(index, option.rect.width() - 2 * PAD), ("ink", "muted"), strict=True
        ):
            painter.setPen(look.ink(ink))
            layout.draw(painter, QPointF(option.rect.left() + PAD, top))
            top += _height(layout)
        painter.restore()

    def _layouts(
        self, index: QModelIndex | QPersistentModelIndex, width: int
    ) -> tuple[QTextLayout, QTextLayout]:
        look = current_look()
        return _laid_out(str(index.data()), "text", width, look), _laid_out(
            str(index.data(CITED)), "small", width, look
        )


def _laid_out(text: str, role: Role, width: int, look: Look) -> QTextLayout:
    layout = QTextLayout(text, look.font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
