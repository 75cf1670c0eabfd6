"""The tree of business units, where they are chosen, and moved by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QTreeView,
    QWidget,
)

from greendesk.charts.look import Look
from greendesk.domain.catalog import Catalog

UNIT_ID = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 32
SQUARE = 10
Where = QAbstractItemView.DropIndicatorPosition


class UnitTreeView(QTreeView):
    """Signals.

    chosen(str or None): another unit is selected.
    moved(str, object, object): a person moves a unit: its id, the new parent's, and the next sibling's.
    """

    chosen = Signal(object)
    moved = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Business units"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(20)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.selectionModel().currentChanged.connect(self._tell)

    def fill(self, catalog: Catalog, look: Look) -> None:
        """Show the units; what was selected and folded stays so."""
        kept = self.unit_id()
        folded = {
            self._id(i) for i in self._indexes() if self._model.hasChildren(i) and not self.isExpanded(i)
        }
        self.selectionModel().blockSignals(True)
        self._model.clear()
        items: dict[str, QStandardItem] = {}
        for unit in catalog.subtree(None):
            item = QStandardItem(look.name(unit.name))
            item.setData(unit.id, UNIT_ID)
            item.setData(_square(look.series(unit.colour)), Qt.ItemDataRole.DecorationRole)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            above = items[unit.parent_id] if unit.parent_id else self._model.invisibleRootItem()
            above.appendRow(item)
            items[unit.id] = item
        for unit_id, item in items.items():
            self.setExpanded(item.index(), unit_id not in folded)
        self.selectionModel().blockSignals(False)
        self.choose(kept if kept in items else next(iter(items), None))

    def unit_id(self) -> str | None:
        return self._id(self.currentIndex())

    def choose(self, unit_id: str | None) -> None:
        for index in self._indexes():
            if self._id(index) == unit_id:
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop asks to move the unit; the tree is filled anew once it is stored."""
        target = self.indexAt(event.position().toPoint())
        unit_id = self.unit_id()
        if unit_id is not None:
            parent_id, before_id = self._place(target, self.dropIndicatorPosition())
            if unit_id not in (parent_id, before_id):
                self.moved.emit(unit_id, parent_id, before_id)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow key moves the unit: up, down, out of its parent, into the one above."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and self._move_by_key(Qt.Key(event.key())):
            event.accept()
            return
        super().keyPressEvent(event)

    def _place(self, target: QModelIndex, where: Where) -> tuple[str | None, str | None]:
        """Parent and following sibling of a drop."""
        if not target.isValid() or where == Where.OnViewport:
            return None, None
        if where == Where.OnItem:
            return self._id(target), None
        after = target.siblingAtRow(target.row() + 1) if where == Where.BelowItem else target
        return self._id(target.parent()), self._id(after)

    def _move_by_key(self, key: Qt.Key) -> bool:
        index, unit_id = self.currentIndex(), self.unit_id()
        if unit_id is None:
            return False
        above, below = index.siblingAtRow(index.row() - 1), index.siblingAtRow(index.row() + 2)
        parent = index.parent()
        if key == Qt.Key.Key_Up and above.isValid():
            self.moved.emit(unit_id, self._id(parent), self._id(above))
        elif key == Qt.Key.Key_Down and index.siblingAtRow(index.row() + 1).isValid():
            self.moved.emit(unit_id, self._id(parent), self._id(below))
        elif key == Qt.Key.Key_Left and parent.isValid():
            follower = parent.siblingAtRow(parent.row() + 1)
            self.moved.emit(unit_id, self._id(parent.parent()), self._id(follower))
        elif key == Qt.Key.Key_Right and above.isValid():
            self.moved.emit(unit_id, self._id(above), None)
        else:
            return False
        return True

    def _indexes(self) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        waiting = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        while waiting:
            index = waiting.pop(0)
            found.append(index)
            waiting += [self._model.index(row, 0, index) for row in range(self._model.rowCount(index))]
        return found

    @staticmethod
    def _id(index: QModelIndex) -> str | None:
        value = index.data(UNIT_ID) if index.isValid() else None
        return None if value is None else str(value)

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(self._id(index))


def _square(colour: QColor) -> QPixmap:
    """The unit's colour in every chart."""
    picture = QPixmap(2 * SQUARE, 2 * SQUARE)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(0, 0, SQUARE, SQUARE, 2, 2)
    painter.end()
    return picture
