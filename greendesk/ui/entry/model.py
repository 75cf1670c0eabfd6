"""The entry grid as a Qt model: what each cell shows, and what stands in it unwritten.

It writes nothing: an editor hands its text to ``writing``, and the desk tells what changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from greendesk.charts.look import Look
from greendesk.charts.scale import useful_decimals
from greendesk.desk.rows import CellKind, EntryGrid, GridCell, GridRow
from greendesk.domain.periods import Period
from greendesk.ui.entry.explain import Explanations
from greendesk.ui.entry.lines import Line, Pending, Place, lines_of
from greendesk.ui.entry.signs import Sign, signs_of
from greendesk.ui.entry.words import MARKS
from greendesk.ui.widgets.numbers import edit_text
from greendesk.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DATA = Qt.ItemDataRole


class GridModel(QAbstractTableModel):
    """Lines by periods.

    Signals:
        pending_changed: unwritten texts came or went.
    """

    pending_changed = Signal()

    def __init__(self, look: Look, fiscal_year_start: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Period, ...] = ()
        self.lines: list[Line] = []
        self.pending: dict[Place, Pending] = {}
        self.is_read_only = False
        self.marks_lacking = False  # values without evidence carry a sign
        self.as_of = date.max  # what ends later does not count yet
        self._line_of: dict[str, int] = {}
        self._texts: dict[int, list[str]] = {}  # what the cells of a line show, until it changes
        self._signs: dict[int, frozenset[Sign]] = {}
        self._far_off: dict[int, list[int]] = {}  # columns of a line with a value that is unusual
        self._kept: set[tuple[str, float]] = set()  # measurements whose unusual value the user keeps
        self.speak(look, fiscal_year_start)

    def speak(self, look: Look, fiscal_year_start: int) -> None:
        """Write numbers, dates and names so from now on (followed by ``show``)."""
        self.look = look
        self._texts.clear()
        self.words = Explanations(look, fiscal_year_start)

    # ---- contents
    def show(self, grid: EntryGrid) -> None:
        """Show another grid; the same rows and columns with other values keep the current cell."""
        lines = lines_of(grid.rows)
        ids = [line.indicator.id for line in lines if isinstance(line, GridRow)]
        if grid.columns == self.columns and ids == list(self._line_of) and len(lines) == len(self.lines):
            self.lines = lines
            self._tell(0, len(lines) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(len(lines) - 1, 0))
            return
        self.beginResetModel()
        self._texts.clear()
        self._signs.clear()
        self._far_off.clear()
        self.columns, self.lines = grid.columns, lines
        self._line_of = {line.indicator.id: n for n, line in enumerate(lines) if isinstance(line, GridRow)}
        there = {(indicator_id, column) for indicator_id in ids for column in grid.columns}
        self.pending = {place: text for place, text in self.pending.items() if place in there}
        self.endResetModel()

    def set_row(self, row: GridRow) -> None:
        """Show one row as it is now."""
        line = self._line_of.get(row.indicator.id)
        if line is not None:
            self.lines[line] = row
            self._tell(line, line)

    def rows(self) -> list[GridRow]:
        """The lines with cells, from the top: without the bands."""
        return [line for line in self.lines if isinstance(line, GridRow)]

    def shown_ids(self) -> tuple[str, ...]:
        """The indicators on show, from the top."""
        return tuple(self._line_of)

    # ---- places
    def row(self, index: Index) -> GridRow | None:
        line = self.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, GridRow) else None

    def cell(self, index: Index) -> GridCell | None:
        row = self.row(index)
        return None if row is None else row.cells[index.column()]

    def place(self, index: Index) -> Place | None:
        row = self.row(index)
        return None if row is None else (row.indicator.id, self.columns[index.column()])

    def index_of(self, indicator_id: str, period: Period | None = None) -> QModelIndex:
        """The cell of an indicator whose column holds the end of ``period``; None: the last column."""
        line = self._line_of.get(indicator_id)
        if line is None or not self.columns:
            return QModelIndex()
        column = len(self.columns) - 1
        if period is not None:
            ends_in = (n for n, c in enumerate(self.columns) if c.start <= period.end <= c.end)
            column = next(ends_in, column)
        return self.index(line, column)

    def beside(self, line: int, by: int) -> int | None:
        """The next line of cells below (``by`` 1) or above (-1), bands left out; None: there is none."""
        line += by
        while 0 <= line < len(self.lines):
            if isinstance(self.lines[line], GridRow):
                return line
            line += by
        return None

    # ---- unwritten texts and warnings
    def set_pending(self, texts: Mapping[Place, Pending]) -> None:
        """Let these stand in their cells unwritten, and nothing else."""
        touched = {place[0] for place in (*self.pending, *texts)}
        self.pending = dict(texts)
        for indicator_id in touched:
            line = self._line_of.get(indicator_id)
            if line is not None:
                self._tell(line, line)
        self.pending_changed.emit()

    def pending_at(self, index: Index) -> Pending | None:
        place = self.place(index)
        return None if place is None else self.pending.get(place)

    def bad_cells(self) -> list[QModelIndex]:
        """The cells whose unwritten text cannot be taken, row by row."""
        found = [self.index_of(*place) for place, text in self.pending.items() if text.problem]
        return sorted((i for i in found if i.isValid()), key=lambda i: (i.row(), i.column()))

    def unusual_at(self, index: Index) -> GridCell | None:
        """The cell if its value is about ten times off and the user has not said to keep it."""
        cell = self.cell(index)
        if cell is None or cell.usual is None or cell.measurement is None or cell.value is None:
            return None
        return None if (cell.measurement.id, cell.value) in self._kept else cell

    def unusual_cells(self) -> Iterator[QModelIndex]:
        for line in self._line_of.values():
            row = self.lines[line]
            if not isinstance(row, GridRow):
                continue
            columns = self._far_off.get(line)
            if columns is None:
                columns = [n for n, cell in enumerate(row.cells) if cell.usual is not None]
                self._far_off[line] = columns
            for column in columns:
                if self.unusual_at(self.index(line, column)) is not None:
                    yield self.index(line, column)

    def keep_unusual(self, index: Index) -> None:
        """Take the value as meant: its mark goes, until it is another value."""
        cell = self.unusual_at(index)
        if cell is not None and cell.measurement is not None and cell.value is not None:
            self._kept.add((cell.measurement.id, cell.value))
            self._tell(index.row(), index.row())

    # ---- Qt
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        cell = self.cell(index)
        if cell is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        may_type = not self.is_read_only and (cell.is_editable or self.pending_at(index) is not None)
        return flags | Qt.ItemFlag.ItemIsEditable if may_type else flags

    def data(self, index: Index, role: int = DATA.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        cell = row.cells[index.column()]
        if role == DATA.DisplayRole:
            return self.text(index)
        if role == DATA.EditRole:
            return self.typed_text(index)
        if role == DATA.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (DATA.ToolTipRole, DATA.AccessibleDescriptionRole):
            pending = self.pending_at(index)
            text = pending.problem if pending and pending.problem else self.words.cell(row, cell)
            return plain_tip(text) if role == DATA.ToolTipRole else text
        if role == DATA.AccessibleTextRole:
            return f"{self.words.place(row, cell)}: {self.text(index) or self.words.nothing(cell)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DATA.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.columns):
                return None
            if role == DATA.DisplayRole:
                return self.words.column(self.columns[section])
            return plain_tip(self.words.period(self.columns[section])) if role == DATA.ToolTipRole else None
        if not 0 <= section < len(self.lines):
            return None
        line = self.lines[section]
        if role == DATA.DisplayRole:
            return self.words.name(line)
        return plain_tip(self.words.line(line)) if role == DATA.ToolTipRole else None

    # ---- texts
    def text(self, index: Index) -> str:
        """What the cell shows: the unwritten text, the value, or the mark of a missing reason."""
        return self.texts(index.row())[index.column()] if self.row(index) is not None else ""

    def texts(self, line: int) -> list[str]:
        """What the cells of one line show."""
        found = self._texts.get(line)
        if found is None:
            row = self.lines[line]
            found = (
                [self._cell_text(row.indicator.id, cell) for cell in row.cells]
                if isinstance(row, GridRow)
                else []
            )
            self._texts[line] = found
        return found

    def signs(self) -> frozenset[Sign]:
        """The signs that occur in the grid."""
        for line in self._line_of.values():
            row = self.lines[line]
            if line not in self._signs and isinstance(row, GridRow):
                self._signs[line] = signs_of(row.cells)
        lacking = {Sign.NO_EVIDENCE} if self.marks_lacking else ()
        return frozenset().union(*self._signs.values(), lacking)

    def _cell_text(self, indicator_id: str, cell: GridCell) -> str:
        pending = self.pending.get((indicator_id, cell.period)) if self.pending else None
        if pending is not None:
            return pending.text
        if cell.kind is CellKind.REASON and cell.measurement is not None:
            return MARKS[cell.measurement.state]
        return "" if cell.value is None else cell_number(cell.value, self.look)

    def typed_text(self, index: Index) -> str:
        """What an editor opens with: every digit, no groups."""
        pending, cell = self.pending_at(index), self.cell(index)
        if pending is not None:
            return pending.text
        return edit_text(cell.value, self.look.locale) if cell is not None else ""

    def copied_text(self, index: Index) -> str:
        """What the cell puts on the clipboard: every digit, or the mark of a missing reason."""
        cell = self.cell(index)
        is_mark = cell is not None and cell.kind is CellKind.REASON
        return self.text(index) if is_mark else self.typed_text(index)

    def _tell(self, first: int, last: int) -> None:
        for line in range(first, last + 1):
            self._texts.pop(line, None)
            self._signs.pop(line, None)
            self._far_off.pop(line, None)
        if self.columns and last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))


def cell_number(value: float, look: Look) -> str:
    """A value as a narrow cell shows it: of one with decimals five digits; the tooltip has the whole."""
    return look.number(value, decimals=useful_decimals(value, 5))
