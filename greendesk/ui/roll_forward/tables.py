"""What a new year takes over, unit by unit; and what becomes of goals in a file without values."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from greendesk.charts.look import MISSING
from greendesk.domain.roll_forward import UnitShare
from greendesk.domain.structure_only import GoalNote
from greendesk.ui.context import Context
from greendesk.ui.roll_forward.words import outcome_words
from greendesk.ui.widgets.table import Table
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip

ROW_HEIGHT, MOST_ROWS = 30, 5


class _Texts(TableModel):
    """A table whose cells are texts, each with itself as its tooltip."""

    def texts(self, row: Any) -> tuple[str, ...]:
        raise TypeError(f"{type(self).__name__} does not say what a row shows")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return super().data(index, role)
        text = self.texts(self.rows[index.row()])[index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text


class UnitTable(_Texts):
    """A row for each business unit in which something goes on."""

    numbers = (1, 2, 5)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.heads = (
            self.tr("Business unit"),
            self.tr("Indicators"),
            self.tr("Months"),
            self.tr("Enters"),
            self.tr("Approves"),
            self.tr("With due date"),
        )

    def show_shares(self, shares: tuple[UnitShare, ...]) -> None:
        self.beginResetModel()
        self.rows = shares
        self.endResetModel()

    def texts(self, row: UnitShare) -> tuple[str, ...]:
        look = self._context.look
        return (
            look.name(self._context.desk.catalog.unit(row.unit_id).name),
            look.digits(row.indicators, 0),
            look.digits(row.months, 0),
            ", ".join(row.processors) or MISSING,
            ", ".join(row.approvers) or MISSING,
            look.digits(row.due, 0),
        )


class BaseTable(_Texts):
    """A row for each goal that stands on values which the new file will not have."""

    numbers = (1,)

    def __init__(self, context: Context, notes: tuple[GoalNote, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows = notes
        self.heads = (self.tr("Goal"), self.tr("Base value"), self.tr("In the new file"))

    def texts(self, row: GoalNote) -> tuple[str, ...]:
        look, goal = self._context.look, row.goal
        indicator = self._context.desk.catalog.indicator(goal.indicator_id)
        base = MISSING if goal.base_value is None else look.number(goal.base_value, indicator.unit)
        return look.name(indicator.name), base, outcome_words(row, look)


def table_of(model: UnitTable | BaseTable, name: str, parent: QWidget) -> Table:
    """A table as high as its rows, up to ``MOST_ROWS``."""
    table = Table(parent, ROW_HEIGHT)
    table.setAccessibleName(name)
    table.setModel(model)
    widths = {1: 84, 2: 84, 3: 148, 4: 148, 5: 112} if isinstance(model, UnitTable) else {0: 180, 1: 120}
    table.set_columns(widths, 0 if isinstance(model, UnitTable) else 2)
    return table


def fit_rows(table: Table) -> None:
    """Ask for the height of all rows, but for no more than of some; the others are scrolled to."""
    most = table.horizontalHeader().sizeHint().height() + MOST_ROWS * ROW_HEIGHT + 2
    table.setMinimumHeight(min(table.rows_height(), most))
    table.setMaximumHeight(table.rows_height())
