"""Ctrl+K: one line that finds units, initiatives, indicators and commands; Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from greendesk.desk.rows import Hit, HitKind
from greendesk.domain.frozen import frozen
from greendesk.ui.theme import current_look
from greendesk.ui.widgets.icons import palette_icon
from greendesk.ui.widgets.labels import label

WIDTH, ROW_HEIGHT, SHOWN_ROWS = 560, 40, 9
RESULT = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
ICON_NAME = Qt.ItemDataRole.UserRole + 2
ICONS = {HitKind.UNIT: "units", HitKind.INITIATIVE: "flag", HitKind.INDICATOR: "overview"}


@frozen
class Command:
    """A menu command that the search can find."""

    action: QAction
    menu: str


class SearchBox(QDialog):
    """The palette. Down and Up choose, Enter goes, Escape leaves.

    Args:
        find: the desk's search.
        commands: what the menus offer.

    Signals:
        found(Hit): go to a unit, an initiative or an indicator.
    """

    found = Signal(object)

    def __init__(
        self,
        find: Callable[[str], Sequence[Hit]],
        commands: Sequence[Command],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("search")
        self.setWindowTitle(self.tr("Search"))
        self._find = find
        self._commands = commands
        self._language = language
        frame = QFrame(self)
        frame.setProperty("role", "popup")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as its results
        outer.addWidget(frame)
        box = QVBoxLayout(frame)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(8)
        self.line = QLineEdit(frame)
        self.line.setObjectName("search-line")
        self.line.setPlaceholderText(self.tr("Find a unit, an initiative, an indicator or a command"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.installEventFilter(self)
        self.results = QListView(frame)
        self.results.setObjectName("search-results")
        self.results.setUniformItemSizes(True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setItemDelegate(_ResultDelegate(self.results))
        self.results.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.results.setMouseTracking(True)
        self._model = QStandardItemModel(self)
        self.results.setModel(self._model)
        self._nothing = label("", "muted", wrap=True, parent=frame)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(ROW_HEIGHT)
        box.addWidget(self.line)
        box.addWidget(self.results)
        box.addWidget(self._nothing)
        frame.setFixedWidth(WIDTH)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._go)
        self.results.clicked.connect(self._go)
        self._search("")

    def results_shown(self) -> list[str]:
        return [self._model.index(row, 0).data() for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # a shortcut of the page below must not take a key from the search
            return True
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.reject()
                return True
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = by.get(Qt.Key(event.key()))
            if step is not None and self._model.rowCount():
                row = min(max(self.results.currentIndex().row() + step, 0), self._model.rowCount() - 1)
                self.results.setCurrentIndex(self._model.index(row, 0))
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _search(self, words: str) -> None:
        self._model.clear()
        for hit in self._find(words) if words.strip() else ():
            path = " › ".join(name.in_language(self._language) for name in hit.path)
            self._add(hit.name.in_language(self._language), path or hit.code, ICONS[hit.kind], hit)
        for command in self._commands:
            text = command.action.text().replace("&", "")
            wanted = words.casefold().split()
            if command.action.isEnabled() and all(
                word in f"{command.menu} {text}".casefold() for word in wanted
            ):
                keys = command.action.shortcut().toString(command.action.shortcut().SequenceFormat.NativeText)
                self._add(text, f"{command.menu}   {keys}".strip(), "chevron-right", command)
        found = self._model.rowCount()
        if found:
            self.results.setCurrentIndex(self._model.index(0, 0))
        self.results.setVisible(bool(found))
        self.results.setFixedHeight(min(found, SHOWN_ROWS) * ROW_HEIGHT + 2)
        self._nothing.setText(
            self.tr("Nothing has “{words}” in its name or code.").format(words=words.strip())
        )
        self._nothing.setVisible(not found)

    def _add(self, text: str, detail: str, icon_name: str, result: Hit | Command) -> None:
        item = QStandardItem(text)
        item.setData(result, RESULT)
        item.setData(detail, DETAIL)
        item.setData(icon_name, ICON_NAME)
        self._model.appendRow(item)

    @Slot()
    def _go(self) -> None:
        result = self.results.currentIndex().data(RESULT)
        if result is None:
            return
        self.accept()
        if isinstance(result, Command):
            result.action.trigger()
        else:
            self.found.emit(result)


class _ResultDelegate(QStyledItemDelegate):
    """One result: icon, name, and at the right where it belongs."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 32, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        palette: QPalette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(place.adjusted(0, 1, 0, -1), 6, 6)
        picture = palette_icon(index.data(ICON_NAME), QPalette.ColorRole.PlaceholderText)
        picture.paint(painter, QRect(place.left() + 12, place.top(), 16, place.height()))
        words = place.adjusted(40, 0, -12, 0)
        painter.setFont(option.font)
        name = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        used = option.fontMetrics.horizontalAdvance(name)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        room = words.width() - used - 24
        if room > 40:
            detail = option.fontMetrics.elidedText(index.data(DETAIL), Qt.TextElideMode.ElideLeft, room)
            painter.setPen(current_look().ink("muted"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
        painter.restore()
