"""The editor of a goal: a form at the left, and at the right the goal as it would stand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from greendesk.domain.errors import GreenDeskError, InvalidInput
from greendesk.domain.model import Goal
from greendesk.ui.context import Context
from greendesk.ui.goals.draft import Draft, draft_of, probe_of
from greendesk.ui.goals.form import GoalForm
from greendesk.ui.goals.form_area import FormArea
from greendesk.ui.goals.kinds import fields_of
from greendesk.ui.goals.outlook import limits_words
from greendesk.ui.goals.preview import GoalPreview
from greendesk.ui.widgets.dialogs import Dialog, run

SIZE = QSize(1080, 720)
FORM_WIDTH = 520


class GoalEditor(Dialog):
    """Writes the goal on Save; a value that cannot be taken is said at its field, and the dialog stays."""

    def __init__(
        self, context: Context, goal: Goal | None, indicator_id: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, 860)
        self._context = context
        self._stored = goal
        self._saved: Goal | None = None
        self._touched: set[str] = set()
        self._tell_all = goal is not None
        title = self.tr("New goal") if goal is None else self.tr("Edit the goal")
        self.setWindowTitle(title)
        self.heading.setText(title)
        look = context.look
        self.form = GoalForm(context.desk.catalog, look.locale, look.language, self)
        self.preview = GoalPreview(context, self)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        self.form_area = FormArea(self.form, FORM_WIDTH, self)
        sides.addWidget(self.form_area)
        sides.addWidget(self.preview, 1)
        self.body.addLayout(sides, 1)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        text = self.tr("Set the goal") if goal is None else self.tr("Save")
        self.save_button = self.add_button(text, "primary")
        self.save_button.clicked.connect(self.try_to_save)
        self._begin(goal, indicator_id)
        self.form.edited.connect(self._edited)
        context.desk.changed.connect(self._data_changed)
        self.resize(SIZE)
        self._review()

    @property
    def saved(self) -> Goal | None:
        """The goal as it was written; None before that."""
        return self._saved

    @Slot()
    def try_to_save(self) -> None:
        """Write the goal and close, or show everything that is wrong."""
        self._tell_all = True
        goal = self._review()
        if goal is None:
            self._go_to_problem()
            return
        verbs = self._context.desk.goals
        try:
            self._saved = verbs.add(goal) if self._stored is None else verbs.change(goal)
        except GreenDeskError as error:
            self.form.show_error(error)
            return
        self.accept()

    def _begin(self, goal: Goal | None, indicator_id: str | None) -> None:
        catalog = self._context.desk.catalog
        if goal is not None:
            first_day = self._context.desk.as_of
            draft = draft_of(goal, catalog.indicator(goal.indicator_id), first_day)
            self.form.fill(draft)
            if draft.kept_limits and draft.limits_from is not None:
                told = self._earlier_limits(draft)
                self.form.limits.show_earlier(draft.limits_from, first_day, told)
            self.form.target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif indicator_id is not None:
            self.form.begin(catalog.indicator(indicator_id), fixed=False)
            self.form.target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.chooser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _earlier_limits(self, draft: Draft) -> str:
        """The limits that stay, each with the day from which it held; the newest first."""
        look = self._context.look
        return "\n".join(
            self.tr("From {date}. {limits}").format(
                date=look.date(each.valid_from), limits=limits_words(draft.kind, each.thresholds, look)
            )
            for each in reversed(draft.kept_limits)
        )

    def _review(self) -> Goal | None:
        """Check what is typed, say what is wrong at its field, draw what is right. None: not a goal yet."""
        draft = self.form.draft()
        problems = draft.problems()
        if draft.indicator is not None and draft.indicator.id not in self._context.desk.catalog.indicators:
            gone = self.tr("This indicator was deleted in the meantime; choose another one.")
            self.form.clear_problems()
            self.form.show_problem("indicator", gone)
            self.preview.show_incomplete(None)
            return None
        goal = draft.goal(None if self._stored is None else self._stored.id)
        told = {name for name in problems if self._tell_all or name in self._touched}
        if goal is not None:
            try:
                self._context.desk.goals.check(goal)
            except InvalidInput as problem:
                problems = {problem.field: problem.message}
                told = set(problems)
                goal = None
        self.form.clear_problems()
        for name in told:
            self.form.show_problem(name, problems[name])
        self._say_base(draft)
        if goal is None:
            self.preview.show_incomplete(draft.indicator)
        else:
            self.preview.show_goal(goal)
        return goal

    def _say_base(self, draft: Draft) -> None:
        """What the data hold at the base date, before the user decides to take it."""
        probe = probe_of(draft)
        if (
            probe is None
            or draft.indicator is None
            or "base_value" not in fields_of(draft.kind, draft.indicator)
        ):
            self.form.set_hint("base_value", "")
            return
        look = self._context.look
        found = self._context.desk.goals.preview(probe).base_value
        day = look.date(draft.base_date)
        if found is None:
            text = self.tr("Nothing was measured at {date}.").format(date=day)
        else:
            text = self.tr("Measured at {date}: {value}").format(
                date=day, value=look.number(found, draft.indicator.unit)
            )
        self.form.set_hint("base_value", text)

    def _go_to_problem(self) -> None:
        for name in self.form.problems():
            if name:
                self.form.editor(name).setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @Slot(str)
    def _edited(self, field: str) -> None:
        self._touched.add(field)
        self._review()

    @Slot(object)
    def _data_changed(self, _change: object) -> None:
        if self._saved is None and self.result() != QDialog.DialogCode.Accepted:
            self._review()


def edit_goal(
    context: Context,
    indicator_id: str | None = None,
    goal: Goal | None = None,
    parent: QWidget | None = None,
) -> Goal | None:
    """Open the editor for a new goal (of an indicator, or of one to be chosen) or for a stored one.

    Returns: the goal as it was written; None if the user cancelled.
    """
    editor = GoalEditor(context, goal, indicator_id, parent)
    run(editor)
    return editor.saved
