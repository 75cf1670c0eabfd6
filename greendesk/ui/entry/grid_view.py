"""The table of the entry grid: its keys, its selection, its columns. What a key does is in ``writing``."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from greendesk.charts.look import Look
from greendesk.desk.rows import CellKind, GridRow
from greendesk.ui.entry.delegate import CellDelegate, CellEditor
from greendesk.ui.entry.headers import BAND_HEIGHT, NamesHeader, PeriodHeader, draw_band
from greendesk.ui.entry.lines import Band
from greendesk.ui.entry.model import GridModel, Index
from greendesk.ui.entry.paint import MARGIN, CellPaint
from greendesk.ui.entry.sheet import draw_grid
from greendesk.ui.entry.words import STATE_MENU_KEY
from greendesk.ui.entry.writing import Writing

NARROWEST, WIDEST = 56, 132  # px of a column
NAMES_SHARE = 0.36  # of the width that names may take at most
Select = QItemSelectionModel.SelectionFlag


class GridView(QTableView):
    """Signals:
    current_changed: another cell is the current one.
    menu_asked(position): the context menu, in global coordinates.
    states_asked(position): the menu of states.
    opened: F2 or a double click on a cell that is not typed in here.
    """

    current_changed = Signal()
    menu_asked = Signal(QPoint)
    states_asked = Signal(QPoint)
    opened = Signal(QModelIndex)

    def __init__(self, model: GridModel, writing: Writing, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid, self._writing, self._look = model, writing, look
        self.names = NamesHeader(model, look, self)
        self.periods = PeriodHeader(model, look, self)
        self.setVerticalHeader(self.names)
        self.setHorizontalHeader(self.periods)
        self.setModel(model)
        self.cells = CellDelegate(model, writing, look, self)
        self.setItemDelegate(self.cells)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._context_menu)
        self.setAccessibleName(self.tr("Entry grid"))
        self.cells.moving.connect(self.move_current)
        self._longest = ""
        self._paint: CellPaint | None = None
        model.modelReset.connect(self._lay_out)
        model.dataChanged.connect(self._grow)
        self._states = QAction(self)
        self._states.setShortcut(QKeySequence(STATE_MENU_KEY))
        self._states.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._states.triggered.connect(self.ask_for_state)
        self.addAction(self._states)

    def set_look(self, look: Look) -> None:
        self._look, self._paint = look, None
        for part in (self.names, self.periods, self.cells):
            part.set_look(look)
        self._lay_out()
        self.viewport().update()

    # ---- what is chosen
    def chosen(self) -> list[QModelIndex]:
        """The selected cells row by row; the current one if none is selected."""
        found = [i for i in self.selectedIndexes() if self._grid.row(i) is not None]
        if not found and self._grid.row(self.currentIndex()) is not None:
            found = [self.currentIndex()]
        return sorted(found, key=lambda index: (index.row(), index.column()))

    def make_current(self, index: QModelIndex) -> None:
        """Make a cell the current and only selected one, and bring it into sight."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect)
            self.scrollTo(index)
            above = index.row() - 1
            if above >= 0 and isinstance(self._grid.lines[above], Band):  # the band that it stands under, too
                hidden = min(0, self.rowViewportPosition(above))
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)

    def settle_at(self, index: QModelIndex) -> None:
        """Make a cell the current one, with what was before it in sight."""
        self.make_current(index)
        self._show_past(index.column())

    @Slot(int, int)
    def move_current(self, down: int, across: int) -> None:
        """Go to the next cell; sideways the end of one line leads on to the next."""
        current = self.currentIndex()
        if not current.isValid():
            return
        line: int | None = current.row()
        column = current.column() + across
        if across and not 0 <= column < len(self._grid.columns):
            line = self._grid.beside(current.row(), across)
            column = 0 if across > 0 else len(self._grid.columns) - 1
        elif down:
            line = self._grid.beside(current.row(), down)
        if line is not None:
            self.make_current(self._grid.index(line, column))

    def start_at(self, day: date) -> None:
        """Choose where to begin: the first gap in the column that holds ``day``, else its first line."""
        columns = self._grid.columns
        if not columns:
            return
        at = next((n for n, column in enumerate(columns) if column.end >= day), len(columns) - 1)
        lines = [n for n, line in enumerate(self._grid.lines) if isinstance(line, GridRow)]
        gaps = (n for n in lines if self._kind(n, at) is CellKind.EMPTY)
        line = next(gaps, lines[0] if lines else None)
        if line is not None:
            self.settle_at(self._grid.index(line, at))

    def _show_past(self, column: int) -> None:
        """Scroll sideways so that a column stands near the right end, with what was before it in sight."""
        seen = max(1, (self.width() - self.names.width()) // max(1, self.columnWidth(0)))
        self.horizontalScrollBar().setValue(max(0, column - seen + 2))

    def _kind(self, line: int, column: int) -> CellKind | None:
        cell = self._grid.cell(self._grid.index(line, column))
        return None if cell is None else cell.kind

    # ---- keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._command(event) or self._move(event):
            event.accept()
            return
        index = self.currentIndex()
        typed = event.text().strip()
        is_plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if typed and typed.isprintable() and is_plain and self._is_closed(index):
            self._writing.say_why_not(index)
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt's own moves (Home, End, Page Up, Page Down, arrows), but never onto a band."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or self._grid.row(index) is not None:
            return index
        forward = 1 if index.row() > self.currentIndex().row() else -1
        for by in (forward, -forward):
            line = self._grid.beside(index.row(), by)
            if line is not None:
                return self._grid.index(line, index.column())
        return QModelIndex()

    def _command(self, event: QKeyEvent) -> bool:
        """Keys that do something with the chosen cells."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self._writing.copy(self.chosen())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._writing.paste(self.chosen())
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not modifiers:
            self._writing.clear(self.chosen())
        elif control and key is Qt.Key.Key_D:
            self._writing.fill(self.chosen(), 1, 0)
        elif control and key is Qt.Key.Key_R:
            self._writing.fill(self.chosen(), 0, 1)
        elif key is Qt.Key.Key_Escape and self._grid.pending:
            self._writing.drop_pending()
        elif key is Qt.Key.Key_F2:
            self.open_current()
        else:
            return False
        return True

    def _move(self, event: QKeyEvent) -> bool:
        key, shift = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (plain or shift):
            self.move_current(-1 if shift else 1, 0)
        elif key is Qt.Key.Key_Tab and plain:
            self.move_current(0, 1)
        elif key is Qt.Key.Key_Backtab:
            self.move_current(0, -1)
        else:
            return False
        return True

    def _edit(self, index: QModelIndex) -> None:
        """Open the editor with the cursor behind the value; typing alone would replace it."""
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, CellEditor):
            editor.is_replacing = False
            editor.end(False)

    def open_current(self) -> None:
        """Edit the current cell, or what stands for it elsewhere: what F2 does."""
        index = self.currentIndex()
        if self._is_closed(index):
            self._open(index)
        elif index.isValid():
            self._edit(index)

    def _is_closed(self, index: QModelIndex) -> bool:
        return index.isValid() and not self._grid.flags(index) & Qt.ItemFlag.ItemIsEditable

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()) == self.currentIndex():
            self.open_current()

    def _open(self, index: QModelIndex) -> None:
        cell = self._grid.cell(index)
        if cell is not None and cell.kind in {CellKind.SEVERAL, CellKind.PART}:
            self.opened.emit(index)
        else:
            self._writing.say_why_not(index)

    @Slot()
    def ask_for_state(self) -> None:
        """Open the menu of states at the current cell."""
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, CellEditor):
            self.cells.finish_for_state(editor)
        place = self.visualRect(self.currentIndex())
        self.states_asked.emit(self.viewport().mapToGlobal(place.bottomLeft()))

    @Slot(QPoint)
    def _context_menu(self, position: QPoint) -> None:
        index = self.indexAt(position)
        if index.isValid() and index not in self.selectedIndexes():
            self.make_current(index)
        self.menu_asked.emit(self.viewport().mapToGlobal(position))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.names.set_current(current.row())
        self.periods.set_current(current.column())
        self.current_changed.emit()

    # ---- layout
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self._show_past(self.currentIndex().column())

    @Slot()
    def _lay_out(self) -> None:
        """Heights of bands and widths of columns, after the lines or the look became others."""
        for number, line in enumerate(self._grid.lines):
            if isinstance(line, Band):
                self.setRowHeight(number, BAND_HEIGHT)
        self._longest = self._longest_text(0, len(self._grid.lines))
        self._share_width()

    @Slot(QModelIndex, QModelIndex)
    def _grow(self, first: QModelIndex, last: QModelIndex) -> None:
        """Values that changed must still be seen whole."""
        longest = self._longest_text(first.row(), last.row() + 1)
        if len(longest) > len(self._longest):
            self._longest = longest
            self._share_width()

    def _share_width(self) -> None:
        count = len(self._grid.columns)
        if not count:
            return
        narrowest, most = self._narrowest(), max(150, int(self.width() * NAMES_SHARE))
        names = min(self.names.wanted_width(), most)
        # As many whole columns as find room: none is cut off, wherever the grid is scrolled to.
        seen = max(1, min(count, (self.width() - names) // narrowest))
        width = min((self.width() - names) // seen, WIDEST)
        names = max(names, self.width() - width * seen)
        if (names, width) != (self.names.width(), self.periods.defaultSectionSize()):
            self.names.setFixedWidth(names)
            self.periods.setDefaultSectionSize(width)
            self.updateGeometries()  # else it could still be scrolled as far as the widths of before allow
            self._show_past(self.currentIndex().column())

    def _narrowest(self) -> int:
        """The width that shows the longest value whole, up to a limit."""
        longest = QFontMetrics(self.font()).horizontalAdvance(self._longest)
        return max(NARROWEST, min(longest + MARGIN + MARGIN // 2 + 1, WIDEST))

    def _longest_text(self, first: int, end: int) -> str:
        texts = (text for line in range(first, end) for text in self._grid.texts(line))
        return max(texts, key=len, default="")

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._paint is None or self._paint.ratio != ratio:
            self._paint = CellPaint(self._look, self.font(), ratio)
        painter = QPainter(self.viewport())
        draw_grid(painter, event.rect(), self, self._grid, self._paint)
        for number, line in enumerate(self._grid.lines):
            if isinstance(line, Band):
                top = self.rowViewportPosition(number)
                if top > self.viewport().height():
                    break
                if top > -BAND_HEIGHT:
                    shift = self.names.width()
                    place = QRect(-shift, top, shift + self.viewport().width(), self.rowHeight(number))
                    if place.intersects(event.rect()):
                        draw_band(painter, place, self._grid, line, self._look, self.font())
        painter.end()
