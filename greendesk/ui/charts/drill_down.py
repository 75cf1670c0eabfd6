"""Where a figure comes from: its measurements with their sources, its factors, and every change of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from greendesk.charts.plot import Picked
from greendesk.domain.periods import Period
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.evidence.button import EvidenceButton
from greendesk.ui.evidence.drops import FileDrops
from greendesk.ui.evidence.words import without_words
from greendesk.ui.journal.trail import Trail
from greendesk.ui.measurements.derivation import derivations
from greendesk.ui.measurements.table import Column, MeasurementTable
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.dialogs import Dialog, run
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table

WIDTHS = {
    Column.PERIOD: 96,
    Column.INDICATOR: 208,
    Column.VALUE: 128,
    Column.STATE: 104,
    Column.QUALITY: 60,
    Column.NOTE: 136,
    Column.EVIDENCE: 72,
}
TRAIL_HEIGHT = 200
ROW = 30


class DrillDown(Dialog):
    """What a figure is made of, and how each of its measurements came about; from here to the Entry page.

    Attributes:
        place: where to go after the dialog, if its button was clicked.
    """

    def __init__(self, context: Context, picked: Picked, parent: QWidget) -> None:
        catalog, look, start = context.desk.catalog, context.look, context.desk.fiscal_year_start
        ids = [i for i in picked.indicator_ids if i in catalog.indicators]
        names = [look.name(catalog.indicator(i).name) for i in ids]
        period = look.period(picked.period, fiscal_year_start=start)
        title = names[0] if len(names) == 1 else self.tr("Measurements behind this value")
        super().__init__(title, parent, 640)
        self.setWindowTitle(self.tr("Where does this come from?"))
        self.place: Place | None = None
        self._context, self._ids, self._period = context, ids, picked.period
        self._period_words = period
        self.line = label("", "muted", parent=self)
        self.body.addWidget(self.line)
        for line in derivations(ids, catalog, look):
            self.body.addWidget(label(line, wrap=True, parent=self))
        self.model = MeasurementTable(look, start, self)
        self.evidence_button = EvidenceButton(context, self)
        self._picked = picked
        self._show()
        rows = self.model.rows
        self.table = Table(self, ROW)
        self.table.setModel(self.model)
        self.table.set_columns(WIDTHS)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self._drops = FileDrops(self.table.viewport())
        self._drops.dropped.connect(self._dropped)
        self.evidence_button.changed.connect(self._show)
        self.add_left(self.evidence_button)
        self.table.horizontalHeader().setSectionResizeMode(Column.SOURCE, QHeaderView.ResizeMode.Stretch)
        self.trail = Trail(context, self)
        self.trail.setVisible(bool(rows))
        if rows:
            self.table.setMinimumHeight(ROW * min(len(rows), 4) + ROW + 8)
            self.body.addWidget(self.table, 3)
            self.body.addSpacing(8)
            self.body.addWidget(self.trail, 2)
            self.table.selectionModel().currentRowChanged.connect(self._show_trail)
        else:
            self.table.hide()
            hint = self.tr("No measurement ends in this period; the value is derived or carried over.")
            self.body.addWidget(EmptyState(self.tr("Nothing was measured here"), hint, parent=self), 1)
        self.entry_button = self.add_button(self.tr("Go to Entry"))
        self.entry_button.clicked.connect(self.go_to_entry)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        trail = TRAIL_HEIGHT if rows else 0
        self.resize(960, 224 + ROW * min(max(len(rows), 4), 10) + trail)
        if rows:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _show_trail(self, index: QModelIndex) -> None:
        if index.isValid():
            self.trail.show_measurement(self.model.rows[index.row()])

    @Slot()
    def _show(self) -> None:
        """The measurements as they are now; the chosen one stays so."""
        look, desk = self._context.look, self._context.desk
        rows = desk.entries.behind(self._ids, self._period)
        words = [
            self._period_words,
            counted(len(rows), self.tr("1 measurement"), self.tr("{n} measurements"), look),
        ]
        lacking = sum(row.lacks_evidence for row in rows)
        if lacking:
            words.append(without_words(lacking, look))
        self.line.setText(" · ".join(words))
        current = self.table.currentIndex().row() if self.model.rows else -1
        self.model.show(rows, look, desk.fiscal_year_start)
        if current >= 0:
            self.table.selectRow(current)

    @Slot()
    def _chosen(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        self.evidence_button.show_measurements(self.model.rows[i.row()].measurement.id for i in chosen)

    @Slot(list, QPoint)
    def _dropped(self, paths: list[Path], position: QPoint) -> None:
        index = self.table.indexAt(position)
        if index.isValid() and not self._context.desk.is_read_only:
            self.evidence_button.attach_to(paths, [self.model.rows[index.row()].measurement.id])

    @Slot()
    def go_to_entry(self) -> None:
        """Go to the chosen measurement on the Entry page."""
        chosen = self.table.selectionModel().selectedRows()
        if chosen:
            row = self.model.rows[chosen[0].row()]
            indicator_id, unit_id, period = row.indicator.id, row.unit.id, row.measurement.period
            self.place = Place(PageKey.ENTRY, unit_id=unit_id, indicator_id=indicator_id, period=period)
        elif self._picked.indicator_ids:
            first = self._picked.indicator_ids[0]
            self.place = Place(PageKey.ENTRY, indicator_id=first, period=self._picked.period)
        self.accept()


def show_origin(context: Context, picked: Picked, parent: QWidget) -> None:
    """Answer "Where does this come from?" for a figure; and go where the user then wants to."""
    dialog = DrillDown(context, picked, parent)
    run(dialog)
    if dialog.place is not None:
        context.go(dialog.place)


def show_origin_of_goal(context: Context, goal_id: str, parent: QWidget) -> None:
    """The same for the figure that a goal is judged by."""
    progress = context.desk.goals.progress(goal_id)
    last = progress.measured_on or progress.as_of
    span = progress.span or Period(min(progress.base_date, last), last)
    show_origin(context, Picked((progress.indicator_id,), span, goal_id), parent)
