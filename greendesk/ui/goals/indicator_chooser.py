"""Choosing an indicator: a search line over the tree of units, initiatives and indicators."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from greendesk.domain.catalog import Catalog
from greendesk.domain.names import Name
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import ElidedLabel, label

ID_ROLE = Qt.ItemDataRole.UserRole + 1
WORDS_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 26
TREE_HEIGHT = 16 * ROW_HEIGHT
BETWEEN = " › "


class IndicatorChooser(QWidget):
    """Shows the chosen indicator with its path, or the tree to choose one from.

    Signals:
        chosen(indicator_id): by the user.
    """

    chosen = Signal(str)

    def __init__(self, catalog: Catalog, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._catalog = catalog
        self._chosen: str | None = None
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

        self._summary = QWidget(self)
        row = QHBoxLayout(self._summary)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._name = ElidedLabel("", "strong", self._summary)
        self._path = ElidedLabel("", "muted", self._summary)
        texts.addWidget(self._name)
        texts.addWidget(self._path)
        row.addLayout(texts, 1)
        self.change_button = TextButton(self.tr("Change"), "", parent=self._summary)
        self.change_button.setAutoDefault(False)
        self.change_button.clicked.connect(self._open)
        row.addWidget(self.change_button)

        self._finder = QWidget(self)
        column = QVBoxLayout(self._finder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.search = QLineEdit(self._finder)
        self.search.setPlaceholderText(self.tr("Search units, initiatives and indicators"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.tree = QTreeView(self._finder)
        self.tree.setHeaderHidden(True)
        self.tree.setFixedHeight(TREE_HEIGHT)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setAccessibleName(self.tr("Indicators"))
        self.tree.setExpandsOnDoubleClick(False)
        self._model = _tree_of(catalog, language)
        self._filter = _ByWords(self._finder)
        self._filter.setSourceModel(self._model)
        self.tree.setModel(self._filter)
        self.tree.expandAll()
        self._none = label(self.tr("Nothing is called so."), "muted", parent=self._finder)
        self._none.hide()
        column.addWidget(self.search)
        column.addWidget(self.tree)
        column.addWidget(self._none)
        self._stack.addWidget(self._finder)
        self._stack.addWidget(self._summary)
        self.search.textChanged.connect(self._narrow)
        self.tree.clicked.connect(self._take)
        self.tree.activated.connect(self._take)
        self.setFocusProxy(self.search)
        self._show(self._finder)

    def indicator_id(self) -> str | None:
        return self._chosen

    def set_indicator(self, indicator_id: str | None, *, fixed: bool = False) -> None:
        """Show a choice; ``fixed``: it cannot be changed."""
        self._chosen = indicator_id
        self.change_button.setVisible(not fixed)
        if indicator_id is None:
            self._show(self._finder)
            return
        indicator = self._catalog.indicator(indicator_id)
        initiative = self._catalog.initiative(indicator.initiative_id)
        names = [u.name for u in self._catalog.path_of(initiative.unit_id)] + [initiative.name]
        unit = f" ({indicator.unit})" if indicator.unit else ""
        self._name.setText(indicator.name.in_language(self._language) + unit)
        self._path.setText(BETWEEN.join(name.in_language(self._language) for name in names))
        self._show(self._summary)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search line into the tree; Return takes the first indicator that is left."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            first = self._first_indicator()
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                self.tree.setCurrentIndex(first)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.search.text().strip():
                    self._take(first)
                return True
        return super().eventFilter(watched, event)

    def _first_indicator(self) -> QModelIndex:
        index = self._filter.index(0, 0)
        while index.isValid() and not index.data(ID_ROLE):
            index = self.tree.indexBelow(index)
        return index

    def _show(self, page: QWidget) -> None:
        """The stack is as high as what it shows."""
        self._stack.setCurrentWidget(page)
        self._stack.setFixedHeight(page.sizeHint().height())

    @Slot()
    def _open(self) -> None:
        self.search.clear()
        self._show(self._finder)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _narrow(self, words: str) -> None:
        self._filter.set_words(words)
        self.tree.expandAll()
        is_empty = self._filter.rowCount() == 0
        self._none.setVisible(is_empty)
        self.tree.setVisible(not is_empty)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        indicator_id = index.data(ID_ROLE) if index.isValid() else None
        if indicator_id:
            self.set_indicator(indicator_id)
            self.chosen.emit(indicator_id)
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)


class _ByWords(QSortFilterProxyModel):
    """Keeps the indicators that hold every word in their own name, their code or a name above them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)

    def set_words(self, words: str) -> None:
        self._words = words.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        text = index.data(WORDS_ROLE) or ""
        return bool(index.data(ID_ROLE)) and all(word in text for word in self._words)


def _tree_of(catalog: Catalog, language: str) -> QStandardItemModel:
    model = QStandardItemModel()
    units: dict[str, QStandardItem] = {}
    for unit in catalog.subtree(None):
        item = _item(unit.name.in_language(language))
        parent = units[unit.parent_id] if unit.parent_id is not None else model.invisibleRootItem()
        above = [_forms(u.name) for u in catalog.path_of(unit.id)]
        for initiative in catalog.initiatives_by_unit.get(unit.id, ()):
            below = _item(initiative.name.in_language(language))
            for indicator in catalog.indicators_by_initiative.get(initiative.id, ()):
                leaf = _item(indicator.name.in_language(language), can_be_chosen=True)
                if indicator.unit:
                    leaf.setText(f"{leaf.text()} ({indicator.unit})")
                leaf.setData(indicator.id, ID_ROLE)
                own = (_forms(initiative.name), _forms(indicator.name), indicator.code)
                leaf.setData(" ".join((*above, *own)).casefold(), WORDS_ROLE)
                below.appendRow(leaf)
            if below.rowCount():
                item.appendRow(below)
        units[unit.id] = item
        parent.appendRow(item)
    return model


def _item(text: str, *, can_be_chosen: bool = False) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setSelectable(can_be_chosen)
    item.setSizeHint(QSize(0, ROW_HEIGHT))
    if not can_be_chosen:
        item.setForeground(QGuiApplication.palette().placeholderText())
    return item


def _forms(name: Name) -> str:
    return " ".join(text for text in (name.en, name.ko, name.zh_CN) if text)
