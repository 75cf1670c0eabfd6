"""The left rail: pages, and below Units the tree of business units, each with its colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from greendesk.domain.catalog import Catalog
from greendesk.ui.context import PageKey
from greendesk.ui.theme import current_look, rail_ink
from greendesk.ui.widgets.icons import pixmap, spaced_icon
from greendesk.ui.widgets.labels import label

WIDTH = 192
ROW_HEIGHT = 28
SQUARE = 8
UNIT_ID = Qt.ItemDataRole.UserRole
COLOUR = Qt.ItemDataRole.UserRole + 1


class Rail(QFrame):
    """Signals.

    page_chosen(PageKey): a page was clicked.
    unit_chosen(str or None): a unit was clicked; None: the chosen one was clicked again, show all.
    """

    page_chosen = Signal(object)
    unit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 16, 12, 12)
        self._column.setSpacing(4)
        self._column.addWidget(self._brand())
        self._column.addSpacing(12)
        self._group = QButtonGroup(self)
        self.buttons: dict[PageKey, QPushButton] = {}
        for number, (key, text) in enumerate(self._pages()):
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setProperty("kind", "rail")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setIconSize(QSize(27, 18))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(f"Ctrl+{number + 1}")
            self._group.addButton(button, number)
            self._column.addWidget(button)
            self.buttons[key] = button
            if key is PageKey.UNITS:
                self.units = UnitTree(self)
                self._column.addWidget(self.units, 1)
        self._column.addStretch(0)
        self._group.buttonClicked.connect(self._page_clicked)
        self.units.clicked.connect(self._unit_clicked)
        self.units.activated.connect(self._unit_clicked)
        self.recolour()

    def _pages(self) -> tuple[tuple[PageKey, str], ...]:
        return (
            (PageKey.OVERVIEW, self.tr("Overview")),
            (PageKey.UNITS, self.tr("Units")),
            (PageKey.ENTRY, self.tr("Entry")),
            (PageKey.GOALS, self.tr("Goals")),
            (PageKey.HISTORY, self.tr("History")),
            (PageKey.PROOF, self.tr("Proof")),
            (PageKey.SETTINGS, self.tr("Settings")),
        )

    def _brand(self) -> QWidget:
        brand = QWidget(self)
        row = QHBoxLayout(brand)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        mark = QLabel(brand)
        mark.setPixmap(pixmap("greendesk", "#000000", 64))
        mark.setFixedSize(24, 24)
        mark.setScaledContents(True)
        name = label("GreenDesk", parent=brand)
        name.setObjectName("brand")
        row.addWidget(mark)
        row.addWidget(name, 1)
        return brand

    def show_page(self, key: PageKey) -> None:
        """Mark the page that is shown; an initiative's page belongs to Units."""
        self.buttons[PageKey.UNITS if key is PageKey.INITIATIVE else key].setChecked(True)

    def show_units(self, catalog: Catalog, language: str) -> None:
        self.units.fill(catalog, language)

    def show_unit(self, unit_id: str | None) -> None:
        """Mark the unit that pages are filtered to."""
        self.units.select(unit_id)

    @Slot()
    def recolour(self) -> None:
        ink, quiet = rail_ink()
        for key, button in self.buttons.items():
            button.setIcon(spaced_icon(key.value, ink if button.isChecked() else quiet, share=1.5))
        self.units.viewport().update()

    @Slot(object)
    def _page_clicked(self, button: QPushButton) -> None:
        self.recolour()
        self.page_chosen.emit(next(key for key, one in self.buttons.items() if one is button))

    @Slot(QModelIndex)
    def _unit_clicked(self, index: QModelIndex) -> None:
        self.unit_chosen.emit(self.units.toggled(index.data(UNIT_ID)))


class UnitTree(QTreeView):
    """The units, as high as its rows need and the rail allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unit-tree")
        self.setAccessibleName(self.tr("Business units"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_UnitDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._chosen: str | None = None
        self._fit()

    def fill(self, catalog: Catalog, language: str) -> None:
        chosen = self._chosen
        self._model.clear()
        items: dict[str, QStandardItem] = {}
        for unit in catalog.subtree(None):
            item = QStandardItem(unit.name.in_language(language))
            item.setData(unit.id, UNIT_ID)
            item.setData(unit.colour, COLOUR)
            item.setToolTip(f"{item.text()}\n{unit.code}")
            parent = items[unit.parent_id] if unit.parent_id else self._model.invisibleRootItem()
            parent.appendRow(item)
            items[unit.id] = item
        self.expandAll()
        self._fit()
        self.select(chosen if chosen in items else None)

    def select(self, unit_id: str | None) -> None:
        self._chosen = unit_id
        found = self._model.match(
            self._model.index(0, 0),
            UNIT_ID,
            unit_id,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        if unit_id is not None and found:
            self.setCurrentIndex(found[0])
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def toggled(self, unit_id: str) -> str | None:
        """What a click on a unit means: that unit, or all units if it was the chosen one."""
        return None if unit_id == self._chosen else unit_id

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 24, self._rows_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH - 24, min(self._rows_height(), 3 * ROW_HEIGHT))

    def _fit(self) -> None:
        self.setMaximumHeight(self._rows_height())
        self.updateGeometry()

    def _rows_height(self) -> int:
        rows, index = 0, self._model.index(0, 0)
        while index.isValid():
            rows += 1
            index = self.indexBelow(index)
        return rows * ROW_HEIGHT


class _UnitDelegate(QStyledItemDelegate):
    """Draws the colour square and the name."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 24, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ink, quiet = rail_ink()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place: QRect = option.rect
        if chosen or under:
            painter.setBrush(QColor(255, 255, 255, 28 if chosen else 14))
            painter.drawRoundedRect(place.adjusted(-2, 1, -2, -1), 6, 6)
        colour = current_look().theme.series_colour(index.data(COLOUR))
        painter.setBrush(QColor(colour))
        top = place.top() + (place.height() - SQUARE) // 2
        painter.drawRoundedRect(QRect(place.left() + 8, top, SQUARE, SQUARE), 2, 2)
        painter.setPen(QColor(ink if chosen or under else quiet))
        painter.setFont(option.font)
        words = QRect(place.left() + 24, place.top(), place.width() - 28, place.height())
        text = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.restore()
