"""Overriding the status of a goal: another one, with a reason; and back to the computed one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from greendesk.domain.override import OVERRIDING
from greendesk.ui.context import Context
from greendesk.ui.goals.statuses import STATUS_ORDER
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.dates import OptionalDateEdit
from greendesk.ui.widgets.dialogs import FormDialog, attempt, run
from greendesk.ui.widgets.labels import label

translate = QCoreApplication.translate
REASON_HEIGHT = 96
OFFERED = tuple(status for status in STATUS_ORDER if status in OVERRIDING)


class OverrideDialog(FormDialog):
    """The status to show, why, and until when; the computed one is said above."""

    def __init__(self, context: Context, goal_id: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Override the status"), self.tr("Override"), parent, 560)
        self._context, self._goal_id = context, goal_id
        desk, look = context.desk, context.look
        progress = desk.goals.progress(goal_id)
        stored = desk.catalog.goal(goal_id).override
        if stored is not None and stored.is_over_by(desk.as_of):
            stored = None
        says = self.tr(
            "Computed: {status}. It stays visible beside the one that you give, with your name and reason."
        )
        computed = look.status(progress.status).text
        self.body.insertWidget(0, label(says.format(status=computed), "muted", wrap=True, parent=self))
        self.status = Choice(self)
        for status in OFFERED:
            self.status.addItem(look.status(status).text)
        shown = progress.shown_status
        self.status.setCurrentIndex(OFFERED.index(shown) if shown in OFFERED else 0)
        self.reason = QPlainTextEdit(self)
        self.reason.setFixedHeight(REASON_HEIGHT)
        self.reason.setTabChangesFocus(True)
        self.until = OptionalDateEdit(look.locale, self.tr("Ends by itself on"), self)
        if stored is not None:
            self.reason.setPlainText(stored.reason)
            self.until.set_day(stored.until)
        self.form.add_field("status", self.tr("Status to show"), self.status)
        self.form.add_field("reason", self.tr("Reason"), self.reason)
        self.form.add_field("until", self.tr("Until"), self.until)
        self.status.setFocus()

    def save(self) -> None:
        self._context.desk.goals.override(
            self._goal_id,
            OFFERED[self.status.currentIndex()],
            self.reason.toPlainText(),
            self.until.day(),
        )


def override_status(context: Context, goal_id: str, parent: QWidget) -> bool:
    """Ask for another status and its reason. Returns whether it was given."""
    return run(OverrideDialog(context, goal_id, parent))


def revoke_override(context: Context, goal_id: str, parent: QWidget) -> bool:
    """Back to the computed status, and offer to take that back. Returns whether it was done."""
    row = context.desk.figures.goal_row(goal_id)
    notice = translate("goals", "The status of “{indicator}” is the computed one again").format(
        indicator=context.look.name(row.indicator.name)
    )
    if not attempt(parent, lambda: context.desk.goals.revoke_override(goal_id)):
        return False
    context.undoable.emit(notice)
    return True
