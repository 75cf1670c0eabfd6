"""The goals as a table on the screen: sortable, driven by keys, as wide as its place."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from greendesk.charts.look import Look
from greendesk.desk.rows import GoalRow
from greendesk.ui.goals.delegate import OWN_TEXT, PAD, SQUARE, SQUARE_GAP, GoalDelegate
from greendesk.ui.goals.filtering import GoalFilter
from greendesk.ui.goals.table import Column, GoalTable
from greendesk.ui.goals.telling import most_telling
from greendesk.ui.widgets.chip import chip_size
from greendesk.ui.widgets.table import Table

ROW_HEIGHT = 42
SORT_ARROW = 16
# px: of columns that stretch the least width, of others the most.
LEAST = {Column.GOAL: 168, Column.BAR: 104, Column.TREND: 80}
MOST = {Column.UNIT: 168, Column.TREND: 152, Column.KIND: 176, Column.GOAL: 420}


def _shared(columns: Sequence[Column], spare: int, goal_wants: int) -> dict[Column, int]:
    """Widths of the columns that stretch.

    The goal's words come first, then the bar and the trend share what is left; without those the goal has it.
    """
    widths = {column: LEAST[column] for column in columns}
    given = min(spare, max(0, goal_wants - widths[Column.GOAL]))
    widths[Column.GOAL] += given
    spare -= given
    if Column.TREND in widths:
        given = min(spare // 4, MOST[Column.TREND] - widths[Column.TREND])
        widths[Column.TREND] += given
        spare -= given
    widths[Column.BAR if Column.BAR in widths else Column.GOAL] += spare
    return widths


class GoalView(Table):
    """Signals.

    chosen(goal_id): another row is the current one; "" if none is.
    opened(goal_id): Enter or a double click.
    origin_asked(goal_id): where does its figure come from? From the context menu, or F4.
    """

    chosen = Signal(str)
    opened = Signal(str)
    origin_asked = Signal(str)

    def __init__(
        self,
        look: Look,
        columns: Sequence[Column],
        parent: QWidget | None = None,
        *,
        leaving: Sequence[Column] = (),
    ) -> None:
        """``leaving``: columns that are left out where the table is narrow, the first one first."""
        super().__init__(parent, ROW_HEIGHT)
        self._leaving = tuple(leaving)
        self.table = GoalTable(look, self)
        self.filter = GoalFilter(self.table, self)
        self._look = look
        self._columns = tuple(columns)
        self._delegate = GoalDelegate(look, self)
        self._goal_id = ""
        self._cell_widths: dict[tuple[Column, bool], dict[str, float]] = {}
        self.setItemDelegate(self._delegate)
        self.setModel(self.filter)
        self.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for column in Column:
            self.setColumnHidden(column, column not in self._columns)
        heads = self.horizontalHeader()
        heads.setSortIndicatorClearable(True)
        heads.setSectionsClickable(True)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._look_at_current)
        self.filter.rowsRemoved.connect(self._look_at_current)
        self.filter.layoutChanged.connect(self._look_at_current)
        self.filter.modelReset.connect(self._choose_again)
        heads.sortIndicatorChanged.connect(self._fit)

    @property
    def goal_id(self) -> str | None:
        """The goal of the current row."""
        return self._goal_id or None

    def set_look(self, look: Look) -> None:
        self._look = look
        self._delegate.look = look
        self._cell_widths.clear()
        self.table.set_look(look)
        self._fit()

    def show_rows(self, rows: Sequence[GoalRow]) -> None:
        self._cell_widths.clear()
        self.table.set_rows(rows)
        self._fit()

    def put_rows(self, rows: Sequence[GoalRow]) -> None:
        """Show some rows anew; the others are not asked for."""
        before = self._widest()
        changed = self.table.put(rows)
        for (column, below), known in self._cell_widths.items():
            for row in rows if column in changed else ():
                known.pop(row.goal.id, None)
                place = self.table.place_of(row.goal.id)
                if below == self._delegate.date_below_target and place is not None:
                    known[row.goal.id] = self._cell_width(row, place, column)
        if self._widest() != before:
            self._fit()

    def shown_goals(self) -> list[str]:
        """The goals that the filter leaves, in their order on the screen."""
        places = (
            self.filter.mapToSource(self.filter.index(n, 0)).row() for n in range(self.filter.rowCount())
        )
        return [self.table.rows[place].goal.id for place in places]

    def choose(self, goal_id: str | None) -> bool:
        """Make a goal's row the current one; False if it is not shown."""
        place = self.table.place_of(goal_id)
        index = QModelIndex() if place is None else self.filter.mapFromSource(self.table.index(place, 0))
        if not index.isValid():
            return False
        self.selectRow(index.row())
        self.setCurrentIndex(index)
        return True

    def choose_telling(self) -> None:
        """Choose the goal that says most, of those that the filter leaves."""
        shown = set(self.shown_goals())
        self.choose(most_telling(row.progress for row in self.table.rows if row.goal.id in shown))

    def order(self) -> tuple[int, Qt.SortOrder]:
        """The column by which the goals are sorted, -1 for none, and which way."""
        heads = self.horizontalHeader()
        return heads.sortIndicatorSection(), heads.sortIndicatorOrder()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._goal_id:
            self.opened.emit(self._goal_id)
            return
        if event.key() == Qt.Key.Key_F4 and self._goal_id:
            self.origin_asked.emit(self._goal_id)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the goal under the pointer, or with the chosen one."""
        goal_id = self._goal_at(self.indexAt(event.pos())) or self._goal_id
        if not goal_id:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).setData((self.opened, goal_id))
        menu.addAction(f"{self.tr('Where does this come from?')}\tF4").setData((self.origin_asked, goal_id))
        menu.triggered.connect(self._do)
        menu.popup(event.globalPos())

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        asked, goal_id = action.data()
        asked.emit(goal_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _goal_at(self, index: QModelIndex) -> str:
        if not index.isValid():
            return ""
        return self.table.rows[self.filter.mapToSource(index).row()].goal.id

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        goal_id = self._goal_at(index)
        if goal_id:
            self.opened.emit(goal_id)

    @Slot()
    def _look_at_current(self) -> None:
        """Tell of another current row; one that is filtered away takes it along without a word."""
        goal_id = self._goal_at(self.currentIndex())
        if goal_id != self._goal_id:
            self._goal_id = goal_id
            self.chosen.emit(goal_id)

    @Slot()
    def _choose_again(self) -> None:
        """After a reset the same goal is current again, if it is still there."""
        if self._goal_id and not self.choose(self._goal_id):
            self._goal_id = ""
            self.chosen.emit("")

    @Slot()
    def _fit(self) -> None:
        """Columns of words are as wide as their words; the goal, the bar and the trend share what is left."""
        widths = self._widths()
        with QSignalBlocker(self.horizontalHeader()):
            for column in self._columns:
                self.setColumnHidden(column, column not in widths)
                if column in widths and self.columnWidth(column) != widths[column]:
                    self.setColumnWidth(column, widths[column])

    def _widths(self) -> dict[Column, int]:
        """The widths of the columns that have room, by the order in which columns may leave."""
        room = self.viewport().width()
        for leaving in range(len(self._leaving) + 1):
            columns = [column for column in self._columns if column not in self._leaving[:leaving]]
            self._delegate.date_below_target = Column.DUE not in columns
            widths = {column: self._wanted(column) for column in columns if column not in LEAST}
            stretching = [column for column in LEAST if column in columns]
            spare = room - sum(LEAST[column] for column in stretching) - sum(widths.values())
            if spare >= 0:
                break
        return widths | _shared(stretching, max(0, spare), self._wanted(Column.GOAL))

    def _words(self, column: Column) -> float:
        """The width of the words in a column's cells; those of rows that did not change are remembered."""
        known = self._cell_widths.setdefault((column, self._delegate.date_below_target), {})
        for place, row in enumerate(self.table.rows):
            if row.goal.id not in known:
                known[row.goal.id] = self._cell_width(row, place, column)
        return max(known.values(), default=0.0)

    def _widest(self) -> dict[Column, float]:
        """The widths of the words in the columns, as they were measured last."""
        below = self._delegate.date_below_target
        return {
            column: max(known.values(), default=0.0)
            for (column, flag), known in self._cell_widths.items()
            if flag == below
        }

    def _wanted(self, column: Column) -> int:
        """The width of a column, by its words and its head's."""
        sorted_by = self.horizontalHeader().sortIndicatorSection() == column
        head = self.fontMetrics().horizontalAdvance(
            str(self.table.headerData(column, Qt.Orientation.Horizontal))
        )
        width = max(head + (SORT_ARROW if sorted_by else 0), self._words(column))
        least = self.horizontalHeader().minimumSectionSize()
        return max(least, min(ceil(width) + 2 * PAD + 2, MOST.get(column, 10_000)))

    def _cell_width(self, row: GoalRow, place: int, column: Column) -> float:
        if column is Column.STATUS:
            p = row.progress
            return chip_size(p.shown_status, self._look, overridden=p.override is not None).width()
        text = "" if column in OWN_TEXT else str(self.table.index(place, column).data() or "")
        if column is Column.GOAL:
            below = self._look.width(self._delegate.below_goal(row), "small")
            return max(self.fontMetrics().horizontalAdvance(text), below)
        upper, lower = self._delegate.lines(row, column, text)
        square = SQUARE + SQUARE_GAP if column is Column.UNIT else 0
        return max(self.fontMetrics().horizontalAdvance(upper) + square, self._look.width(lower, "small"))
