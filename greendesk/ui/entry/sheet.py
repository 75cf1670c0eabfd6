"""Draws the part of the entry grid that has to be drawn anew, cell by cell, in one go."""

from __future__ import annotations

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QTableView

from greendesk.desk.rows import GridRow
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.paint import CellPaint, Shown


def draw_grid(painter: QPainter, area: QRect, view: QTableView, model: GridModel, paint: CellPaint) -> None:
    """Draw the cells of ``area`` in the view's viewport; bands are left to whoever draws them over the names.

    A view's own way through style, delegate and model costs several times as much for each cell.
    """
    painter.fillRect(area, paint.paper)
    columns = [
        (column, view.columnViewportPosition(column), view.columnWidth(column))
        for column in range(len(model.columns))
        if _meets(view.columnViewportPosition(column), view.columnWidth(column), area.left(), area.right())
    ]
    first = max(0, view.rowAt(max(0, area.top())))
    if not columns or not model.lines or view.rowAt(max(0, area.top())) < 0:
        return
    selected = {(index.row(), index.column()) for index in view.selectedIndexes()}
    current = view.currentIndex()
    is_due = [column.end <= model.as_of for column in model.columns]
    lines: list[QLine] = []
    for number in range(first, len(model.lines)):
        top, height = view.rowViewportPosition(number), view.rowHeight(number)
        if top > area.bottom():
            break
        row = model.lines[number]
        if not isinstance(row, GridRow):
            continue
        texts = model.texts(number)
        for column, left, width in columns:
            cell = row.cells[column]
            shown = Shown(
                cell,
                texts[column],
                model.pending.get((row.indicator.id, cell.period)) if model.pending else None,
                is_due[column],
                cell.usual is not None and model.unusual_at(model.index(number, column)) is not None,
                (number, column) in selected,
                number == current.row() and column == current.column(),
                model.marks_lacking and cell.lacks_evidence,
            )
            paint.draw(painter, QRect(left, top, width, height), shown)
            lines.append(QLine(left + width - 1, top, left + width - 1, top + height - 1))
        right = columns[-1][1] + columns[-1][2] - 1
        lines.append(QLine(columns[0][1], top + height - 1, right, top + height - 1))
    painter.setPen(paint.grid_line)
    painter.drawLines(lines)
    if current.isValid():
        paint.frame(painter, view.visualRect(current), _has_focus(view))


def _meets(start: int, size: int, first: int, last: int) -> bool:
    return start <= last and start + size > first


def _has_focus(view: QTableView) -> bool:
    """Whether the keys go to the grid or to the editor in it."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is view or view.isAncestorOf(focus))
