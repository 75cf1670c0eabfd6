"""Who enters and who approves values, and until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from greendesk.domain.approval import Approval
from greendesk.domain.periods import Grain, Period
from greendesk.ui.context import Context
from greendesk.ui.widgets.dates import OptionalDateEdit
from greendesk.ui.widgets.dialogs import FormDialog
from greendesk.ui.widgets.labels import label


class AssignDialog(FormDialog):
    """Assigns the chosen months of some indicators."""

    def __init__(
        self,
        context: Context,
        indicator_ids: Sequence[str],
        periods: Sequence[Period],
        now: Approval,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Who does this, and until when?"), parent=parent)
        self._desk, self._ids, self._periods = context.desk, indicator_ids, periods
        self.processor, self.approver = QLineEdit(now.processor, self), QLineEdit(now.approver, self)
        self.due = OptionalDateEdit(context.look.locale, self.tr("Until"), self)
        self.due.set_day(now.due)
        self.body.insertWidget(0, label(self._what(context), "muted", wrap=True, parent=self))
        self.form.add_field("processor", self.tr("Enters"), self.processor)
        self.form.add_field("approver", self.tr("Approves"), self.approver)
        self.form.add_field("due", self.tr("Due"), self.due)

        self.processor.setFocus()
        self.processor.selectAll()

    def _what(self, context: Context) -> str:
        """What is assigned: the indicators, and how many months of each."""
        look, catalog = context.look, context.desk.catalog
        names = [look.name(catalog.indicator(each).name) for each in self._ids]
        several = self.tr("{n} indicators").format(n=look.digits(len(names), 0))
        count = sum(len(period.month_ordinals()) for period in self._periods)
        months = self.tr("{n} months").format(n=look.digits(count, 0))
        month = look.period(self._periods[0], Grain.MONTH)
        return f"{names[0] if len(names) == 1 else several}, {month if count == 1 else months}"

    def save(self) -> None:
        self._desk.approvals.assign(
            self._ids,
            self._periods,
            processor=self.processor.text(),
            approver=self.approver.text(),
            due=self.due.day(),
        )
