"""Beginning a fiscal year: which one, what it takes over, and what a person decides about it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from greendesk.domain.errors import GreenDeskError
from greendesk.domain.periods import fiscal_year_period
from greendesk.domain.roll_forward import Ending, RollForward
from greendesk.ui.context import Context
from greendesk.ui.roll_forward.tables import UnitTable, fit_rows, table_of
from greendesk.ui.roll_forward.words import ending_words, year_words
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.dialogs import FormDialog
from greendesk.ui.widgets.labels import ElidedLabel, label
from greendesk.ui.widgets.row_list import RowList

TICK_HEIGHT = 32


class YearDialog(FormDialog):
    """Proposes the year after the newest one in use.

    Attributes:
        taken: what was taken over, once it is accepted.

    Parts: ``year``, ``model`` of the units, ``ticks`` of the initiatives that end, ``reporting_date``.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New year"), parent=parent, width=820)
        self._context, self._desk = context, context.desk
        self.taken: RollForward | None = None
        self.ticks: dict[str, QCheckBox] = {}
        years = self._desk.years.beginnable()
        self.year = QComboBox(self)
        for label_of_year in reversed(years):
            self.year.addItem(self._choice(label_of_year), label_of_year)
        self.form.add_field("year", self.tr("Fiscal year"), self.year, stretch=False)
        self._says = label("", "", wrap=True, parent=self)
        self.model = UnitTable(context, self)
        self.table = table_of(self.model, self.tr("What goes on"), self)
        self._kept = label("", "muted", wrap=True, parent=self)
        self._ends = label("", "section", parent=self)
        self.list = RowList(self, TICK_HEIGHT)
        self._fixed = label("", "section", parent=self)
        self.reporting_date = QCheckBox(self)
        self._fixed_why = label("", "muted", wrap=True, parent=self)
        self._fixed.setText(self.tr("Reporting date"))
        self._of_endings: tuple[QWidget, ...] = self._ends, self.list
        self._of_date: tuple[QWidget, ...] = self._fixed, self.reporting_date, self._fixed_why
        parts = (self._says, self.table, self._kept, *self._of_endings, *self._of_date)
        for at, part in enumerate(parts, start=1):
            self.body.insertWidget(at, part, 100 if part is self.table else 0)
        self.year.currentIndexChanged.connect(self._show_year)
        self._show_year()
        self.table.setFocus()

    def save(self) -> None:
        self.taken = self._desk.years.begin(
            self.year.currentData(),
            self._going_on(),
            moves_reporting_date=self.reporting_date.isChecked() and not self.reporting_date.isHidden(),
        )

    def _choice(self, year: int) -> str:
        look, start = self._context.look, self._desk.fiscal_year_start
        period = fiscal_year_period(year, start)
        name = look.period(period, fiscal_year_start=start)
        return f"{name}   ({look.date(period.start)} – {look.date(period.end)})"

    def _going_on(self) -> list[str]:
        return [initiative_id for initiative_id, tick in self.ticks.items() if tick.isChecked()]

    @Slot()
    def _show_year(self) -> None:
        """Everything about the chosen year; no initiative is ticked."""
        self.ticks.clear()
        self.list.show_rows([])
        plan = self._show()
        if plan is None:
            return
        self.list.show_rows([self._ending(each) for each in plan.endings])
        before, _ = year_words(plan, self._context.look, self._desk.fiscal_year_start)
        self._ends.setText(self.tr("Ends in {year}: does it go on?").format(year=before))
        for part in self._of_endings:
            part.setVisible(bool(plan.endings))
        fixed = self._desk.settings.info.as_of
        for part in self._of_date:
            part.setVisible(fixed is not None and plan.reporting_date is not None)
        if fixed is not None and plan.reporting_date is not None:
            look = self._context.look
            self.reporting_date.setChecked(False)
            self.reporting_date.setText(
                self.tr("Move it from {day} to {later}").format(
                    day=look.date(fixed), later=look.date(plan.reporting_date)
                )
            )
            why = self.tr("It is fixed: as long as it stays, no value that ends after {day} counts.")
            self._fixed_why.setText(why.format(day=look.date(fixed)))

    @Slot()
    def _show(self) -> RollForward | None:
        """What the chosen year takes over, with the initiatives that are ticked."""
        self.form.clear_problems()
        look, start = self._context.look, self._desk.fiscal_year_start
        try:
            plan = self._desk.years.plan(self.year.currentData(), self._going_on())
        except GreenDeskError as error:
            self.form.show_error(error)
            self.save_button.setEnabled(False)
            return None
        self.save_button.setEnabled(True)
        before, new = year_words(plan, look, start)
        self.save_button.setText(self.tr("Begin {year}").format(year=new))
        says = (
            self.tr(
                "{new} takes over from {before} who enters, who approves and until when, a year later. It "
                "takes no value, no evidence, no restatement and no status: every month is an empty draft."
            )
            if plan.approvals or plan.kept
            else self.tr(
                "Nobody was named and nothing was due in {before}, so {new} begins without a plan. It takes "
                "no value, no evidence, no restatement and no status: every month is an empty draft."
            )
        )
        self._says.setText(says.format(before=before, new=new))
        self.model.show_shares(self._desk.years.by_unit(plan))
        fit_rows(self.table)
        self._kept.setVisible(bool(plan.kept))
        kept = counted(
            plan.kept,
            self.tr("1 month of the new year has an entry already; it stays as it is."),
            self.tr("{n} months of the new year have an entry already; they stay as they are."),
            look,
        )
        self._kept.setText(kept)
        self.resize(self.size().expandedTo(self.sizeHint()))
        return plan

    def _ending(self, ending: Ending) -> QWidget:
        """The row of an initiative that ends: its tick, and its days."""
        look, initiative = self._context.look, ending.initiative
        unit = self._desk.catalog.unit(initiative.unit_id)
        row = QWidget(self.list)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(12)
        tick = QCheckBox(self.tr("Goes on"), row)
        name = f"{look.name(unit.name)} › {look.name(initiative.name)}"
        tick.setAccessibleName(f"{tick.text()}: {name}")
        tick.toggled.connect(self._show)
        row.setFixedHeight(TICK_HEIGHT)
        line.addWidget(tick)
        line.addWidget(ElidedLabel(name, "", row), 1)
        line.addWidget(label(ending_words(ending, look), "muted", parent=row))
        self.ticks[initiative.id] = tick
        return row
