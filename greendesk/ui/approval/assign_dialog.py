"""Who enters and who approves values, and until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from greendesk.domain.approval import Approval
from greendesk.domain.periods import Period
from greendesk.ui.context import Context
from greendesk.ui.widgets.dates import OptionalDateEdit
from greendesk.ui.widgets.dialogs import FormDialog


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
        self.form.add_field("processor", self.tr("Enters"), self.processor)
        self.form.add_field("approver", self.tr("Approves"), self.approver)
        self.form.add_field("due", self.tr("Due"), self.due)

    def save(self) -> None:
        self._desk.approvals.assign(
            self._ids,
            self._periods,
            processor=self.processor.text(),
            approver=self.approver.text(),
            due=self.due.day(),
        )
