"""Edits the cells of the entry grid: Enter, Tab and arrows commit and move; a bad text stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from greendesk.charts.look import Look
from greendesk.charts.theme import Theme
from greendesk.ui.entry.model import GridModel, Index
from greendesk.ui.entry.writing import Writing

# Keys that commit, and where they go: lines down, columns right.
MOVES = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
SIDEWAYS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
WIDEST_EDITOR = 220


class CellEditor(QLineEdit):
    """The line in which a cell is typed. ``is_replacing``: typing began at once, so arrows leave the cell."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.raised}; border: 2px solid {theme.accent}; border-radius: 0;"
            f" padding: 0 5px; min-height: 0; max-height: 100px; }}"
            f" QLineEdit[wrong=true] {{ border-color: {theme.bad.ink}; color: {theme.bad.ink};"
            f" background: {theme.bad.wash}; }}"
        )
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.is_replacing = True
        self.index = QPersistentModelIndex()

    def mark(self, is_wrong: bool) -> None:
        if bool(self.property("wrong")) != is_wrong:
            self.setProperty("wrong", is_wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class CellDelegate(QStyledItemDelegate):
    """Signals:
    typing(index, text): the text in the editor is another one.
    moving(down, across): a committed editor asks for the next cell.
    closed: an editor went, committed or not.
    """

    typing = Signal(QModelIndex, str)
    moving = Signal(int, int)
    closed = Signal()

    def __init__(self, model: GridModel, writing: Writing, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._writing, self._look = model, writing, look
        self._finished = False

    def set_look(self, look: Look) -> None:
        self._look = look

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(self._look.theme, parent)
        editor.index = QPersistentModelIndex(index)
        editor.setAccessibleName(str(self._model.data(index, Qt.ItemDataRole.AccessibleTextRole)))
        editor.textEdited.connect(self._edited)
        self._finished = False
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Called again whenever the row changes beneath an open editor: what is being typed stays.
        if isinstance(editor, CellEditor) and not editor.property("filled"):
            editor.setProperty("filled", True)
            editor.setText(self._model.typed_text(index))

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        """The editor is left by a click elsewhere."""
        if isinstance(editor, CellEditor) and not self._finished:
            self._finished = True
            self._writing.leave(self._model.index(index.row(), index.column()), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        place = option.rect
        if isinstance(editor, CellEditor):
            wanted = editor.fontMetrics().horizontalAdvance(editor.text()) + 24
            width = min(max(place.width(), wanted), WIDEST_EDITOR)
            place.setLeft(max(0, place.right() + 1 - width))
            place.setWidth(width)
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, CellEditor)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            move = self._move_of(watched, event)
            if move is not None:
                self._finish(watched, *move)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close(watched)
                return True
        return super().eventFilter(watched, event)

    def _move_of(self, editor: CellEditor, event: QKeyEvent) -> tuple[int, int] | None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ShiftModifier and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return (-1, 0)
        if key is Qt.Key.Key_Backtab:
            return MOVES[key]
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return None
        if editor.is_replacing and key in SIDEWAYS:
            return SIDEWAYS[key]
        return MOVES.get(key)

    def _finish(self, editor: CellEditor, down: int, across: int) -> None:
        """Commit; a text that cannot be taken keeps the editor open, with its sentence below the grid."""
        index = self._model.index(editor.index.row(), editor.index.column())
        text = editor.text()
        if text.strip():
            self._finished = True  # a question takes the keys from the editor, which is not left by that
            problem = self._writing.type_in(index, text)
            self._finished = False
            if problem:
                editor.mark(True)
                self._writing.refused.emit(problem)
                return
        self._close(editor)
        if not text.strip():  # may ask a question, which an open editor must not wait under
            self._writing.type_in(index, text)
        self.moving.emit(down, across)

    def finish_for_state(self, editor: CellEditor) -> None:
        """Close the editor for the menu of states: a value is written first, any other text gives way."""
        index = self._model.index(editor.index.row(), editor.index.column())
        if editor.text().strip():
            self._writing.type_in(index, editor.text())
        self._close(editor)

    def _close(self, editor: CellEditor) -> None:
        self._finished = True
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.closed.emit()

    @Slot(str)
    def _edited(self, text: str) -> None:
        editor, view = self.sender(), self.parent()
        if isinstance(editor, CellEditor) and isinstance(view, QAbstractItemView) and editor.index.isValid():
            editor.mark(False)
            index = self._model.index(editor.index.row(), editor.index.column())
            option = QStyleOptionViewItem()
            option.rect = view.visualRect(index)
            self.updateEditorGeometry(editor, option, index)
            self.typing.emit(index, text)
