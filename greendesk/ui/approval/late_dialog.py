"""What was due and is not approved yet, and whose turn it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from greendesk.charts.look import MISSING
from greendesk.domain.approval import Late
from greendesk.domain.periods import Grain, month_period
from greendesk.ui.approval.words import stage_word
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.dialogs import Dialog
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip

WIDTHS = (280, 104, 104, 104, 168)


class LateTable(TableModel):
    """Indicator, month, stage, how late, and who is waited for."""

    def __init__(self, context: Context, rows: tuple[Late, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: tuple[Late, ...] = rows
        self.heads = (
            self.tr("Indicator"),
            self.tr("Month"),
            self.tr("Stage"),
            self.tr("Late"),
            self.tr("Waits for"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return super().data(index, role)
        text = self._texts(self.rows[index.row()])[index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _texts(self, late: Late) -> tuple[str, ...]:
        look, catalog = self._context.look, self._context.desk.catalog
        indicator = catalog.indicator(late.approval.indicator_id)
        unit = catalog.unit_of(indicator.id)
        return (
            f"{look.name(unit.name)} › {look.name(indicator.name)}",
            look.period(month_period(late.approval.month), Grain.MONTH),
            stage_word(late.approval.stage),
            counted(late.days, self.tr("1 day"), self.tr("{n} days"), look),
            late.waits_for or MISSING,
        )


class LateDialog(Dialog):
    """Attributes:
    place: where to go after the dialog, if its button was clicked.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is late"), parent, 640)
        self.place: Place | None = None
        self.body.addWidget(
            label(
                self.tr("Due before today, whatever the reporting date, and not approved yet."),
                "muted",
                parent=self,
            )
        )
        self.model = LateTable(context, context.desk.approvals.late(), self)
        self.table = Table(self, 30)
        self.table.setAccessibleName(self.heading.text())
        self.table.setModel(self.model)
        self.table.set_columns(dict(enumerate(WIDTHS)), 0)
        self.body.addWidget(self.table, 1)
        self.entry_button = self.add_button(self.tr("Go to Entry"))
        self.entry_button.clicked.connect(self.go_to_entry)
        self.close_button = self.add_button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.resize(880, 412)
        self.table.selectRow(0)

    @Slot()
    def go_to_entry(self) -> None:
        """Go to the chosen month on the Entry page."""
        index = self.table.currentIndex()
        if index.isValid():
            late = self.model.rows[index.row()].approval
            period = month_period(late.month)
            self.place = Place(PageKey.ENTRY, indicator_id=late.indicator_id, period=period)
        self.accept()
