"""The dialog for one measurement: from a chart's figures, from a list, from a cell that is not typed in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from greendesk.domain.errors import GreenDeskError
from greendesk.domain.model import Indicator, Measurement
from greendesk.domain.periods import Grain, Period, period_of
from greendesk.ui.context import Context
from greendesk.ui.entry.form import MeasurementForm, Offer
from greendesk.ui.entry.words import deleted_values
from greendesk.ui.evidence.button import EvidenceButton
from greendesk.ui.evidence.drops import FileDrops
from greendesk.ui.widgets.dialogs import Dialog, run
from greendesk.ui.widgets.labels import label


class MeasurementDialog(Dialog):
    """Adds, changes or deletes one measurement of an indicator."""

    def __init__(
        self,
        context: Context,
        measurement: Measurement | None,
        indicator: Indicator,
        period: Period,
        parent: QWidget | None = None,
    ) -> None:
        look, desk = context.look, context.desk
        title = self.tr("Change the measurement") if measurement else self.tr("New measurement")
        super().__init__(title, parent, 560)
        self._context, self._desk = context, desk
        initiative = desk.catalog.initiative(indicator.initiative_id)
        unit = desk.catalog.unit(initiative.unit_id)
        path = f"{look.name(unit.name)} › {look.name(initiative.name)}"
        self.body.addWidget(label(path, "muted", wrap=True, parent=self))
        self.form = MeasurementForm(look, desk.fiscal_year_start, self, wide=False)
        self.form.offer([Offer(indicator, look.name(indicator.name))])
        self.form.indicator.setEnabled(False)
        self.form.show_measurement(indicator, period, measurement)
        self.form.submitted.connect(self.try_to_save)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.evidence_button = EvidenceButton(context, self)
        self.evidence_button.show_measurements(() if measurement is None else (measurement.id,))
        self.add_left(self.evidence_button)
        self._drops = FileDrops(self.form)
        self._drops.dropped.connect(self._dropped)
        self.delete_button = self.add_button(self.tr("Delete"), "danger")
        self.delete_button.setVisible(measurement is not None)
        self.delete_button.clicked.connect(self._delete)
        self.buttons.removeWidget(self.delete_button)
        self.add_left(self.delete_button)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.try_to_save)
        if desk.is_read_only:
            for widget in (self.form, self.delete_button, self.save_button):
                widget.setEnabled(False)
        self.form.value.line.setFocus()
        self.form.value.line.selectAll()

    @Slot()
    def try_to_save(self) -> None:
        """Write and close, or show what is wrong."""
        try:
            self._desk.entries.put([self.form.entry()])
        except GreenDeskError as error:
            self.form.show_error(error)
            return
        self.accept()

    @Slot(list)
    def _dropped(self, paths: list[Path]) -> None:
        if self.evidence_button.isEnabled() and not self._desk.is_read_only:
            self.evidence_button.attach(paths)

    @Slot()
    def _delete(self) -> None:
        measurement = self.form.measurement
        if measurement is None:
            return
        try:
            self._desk.entries.clear([measurement.id])
        except GreenDeskError as error:
            self.form.show_error(error)
            return
        self.accept()
        self._context.undoable.emit(deleted_values(1, self._context.look))


def edit_measurement(
    context: Context,
    measurement: Measurement | None,
    indicator_id: str,
    parent: QWidget | None = None,
    *,
    period: Period | None = None,
) -> bool:
    """Ask for a new measurement, or for another form of a stored one.

    Args:
        context: of the window.
        measurement: the stored one to change; None for a new one.
        indicator_id: whose measurement it is; a derived indicator has none, which the desk says.
        parent: the widget that asks.
        period: that a new one begins with; None: the month of the reporting date.

    Returns: whether something was written or deleted.
    """
    desk = context.desk
    start = period or period_of(desk.as_of, Grain.MONTH, desk.fiscal_year_start)
    return run(MeasurementDialog(context, measurement, desk.catalog.indicator(indicator_id), start, parent))
