"""The table of conversion factors: which there are, where they come from, and what uses them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget

from greendesk.domain.model import Factor, Indicator
from greendesk.ui.context import Context
from greendesk.ui.settings.factor_cell import CITED, FactorCell
from greendesk.ui.settings.factor_dialog import FactorDialog
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.dialogs import attempt, run
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.icons import IconButton
from greendesk.ui.widgets.table import ROW_HEIGHT, Table
from greendesk.ui.widgets.table_model import Index, TableModel

NAME, VALUE, USED_BY, CODE, SOURCE = range(5)  # the last two are said in the name's cell
WIDTHS = {VALUE: 148, USED_BY: 132}


class FactorModel(TableModel):
    rows: list[tuple[Factor, tuple[Indicator, ...]]]
    numbers = (VALUE,)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.rows = []
        self.heads = (
            self.tr("Factor"),
            self.tr("Value"),
            self.tr("Used by"),
            self.tr("Code"),
            self.tr("Source"),
        )

    def reload(self) -> None:
        self.beginResetModel()
        factors = self._context.desk.factors
        self.rows = [(f, factors.used_by(f.id)) for f in self._context.desk.catalog.factors.values()]
        self.endResetModel()

    def factor(self, row: int) -> Factor:
        return self.rows[row][0]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CITED:
            return " · ".join(str(index.sibling(index.row(), n).data()) for n in (CODE, SOURCE))
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return super().data(index, role)
        factor, users = self.rows[index.row()]
        look = self._context.look
        return (
            look.name(factor.name),
            look.number(factor.value, factor.unit),
            ", ".join(user.code for user in users) or self.tr("nothing"),
            factor.code,
            ", ".join(part for part in (factor.source, str(factor.year or "")) if part),
        )[index.column()]


class FactorTable(Table):
    def selected_text(self) -> str:
        """The chosen factor as one line, with its code and source."""
        rows = self.selectionModel().selectedRows()
        return "\n".join("\t".join(str(r.siblingAtColumn(n).data()) for n in range(5)) for r in rows)


class FactorsCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Conversion factors"), self.tr("published values that derived indicators cite"), parent
        )
        self._context = context
        self.add_factor = IconButton("plus", self.tr("Add a factor"), self)
        self.edit_factor = IconButton("edit", self.tr("Edit the chosen factor"), self)
        self.delete_factor = IconButton("trash", self.tr("Delete the chosen factor"), self)
        for button in (self.add_factor, self.edit_factor, self.delete_factor):
            self.add_button(button)
        self.model = FactorModel(context, self)
        self.table = FactorTable(self)
        self.table.setItemDelegateForColumn(NAME, FactorCell(self.table))
        self.table.setModel(self.model)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        # Names and sources are long and the card may be narrow: rows are as high as their words.
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.set_columns(WIDTHS, NAME)
        for column in (CODE, SOURCE):
            self.table.setColumnHidden(column, True)
        self.empty = EmptyState(
            self.tr("No factors yet"),
            self.tr("A factor turns what you measure into something else: kWh into kg CO2e. Each is cited."),
            self.tr("Add a factor"),
            "settings",
            self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.add(self._stack, 1)
        self.add_factor.clicked.connect(self.add_one)
        self.empty.asked.connect(self.add_one)
        self.edit_factor.clicked.connect(self.edit_chosen)
        self.delete_factor.clicked.connect(self.delete_chosen)
        self.table.activated.connect(self.edit_chosen)
        self.table.selectionModel().selectionChanged.connect(self._chosen_changed)

    def refresh(self) -> None:
        chosen = self.chosen()
        self.model.reload()
        for row in range(self.model.rowCount()):
            if chosen is not None and self.model.factor(row).id == chosen.id:
                self.table.selectRow(row)
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        self._chosen_changed()

    def chosen(self) -> Factor | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.factor(rows[0].row()) if rows else None

    @Slot()
    def add_one(self) -> None:
        run(FactorDialog(self._context, None, self))

    @Slot()
    def edit_chosen(self) -> None:
        factor = self.chosen()
        if factor is not None:
            run(FactorDialog(self._context, factor, self))

    @Slot()
    def delete_chosen(self) -> None:
        factor, desk = self.chosen(), self._context.desk
        if factor is None:
            return
        if attempt(self, lambda: desk.factors.delete(factor.id)):
            self._context.undoable.emit(self.tr("Deleted factor {code}").format(code=factor.code))

    @Slot()
    def _chosen_changed(self) -> None:
        chosen, writable = self.chosen() is not None, not self._context.desk.is_read_only
        self.add_factor.setEnabled(writable)
        self.edit_factor.setEnabled(chosen and writable)
        self.delete_factor.setEnabled(chosen and writable)
