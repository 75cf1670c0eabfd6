"""The question why values are restated: asked once for a whole block."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.domain.restatement import CauseNeeded, Restated, Why
from greendesk.ui.widgets.cause_choice import CauseChoice
from greendesk.ui.widgets.dialogs import Dialog, run
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.reason_dialog import window_in_front

MOST = 5  # values that are listed; of the others the number is told

translate = QCoreApplication.translate


class RestateDialog(Dialog):
    """Lists what changes, and takes the cause and an explanation; both go beside each of the values."""

    def __init__(self, desk: Desk, look: Look, needed: CauseNeeded, parent: QWidget | None = None) -> None:
        is_one = len(needed.restated) == 1
        one = translate("restating", "Why is this value restated?")
        super().__init__(one if is_one else translate("restating", "Why are these values restated?"), parent)
        self._desk, self._look, self._needed = desk, look, needed
        self.body.addWidget(label(self._sentence(), "", wrap=True, parent=self))
        self.listed = [self._line(each) for each in needed.restated[:MOST]]
        left = len(needed.restated) - len(self.listed)
        if left:
            more = translate("restating", "and {n} more")
            self.listed.append(more.format(n=look.number(left)))
        column = QVBoxLayout()
        column.setSpacing(2)
        for line in self.listed:
            column.addWidget(label(line, "", wrap=True, parent=self))
        self.body.addLayout(column)
        self.cause, self.line = CauseChoice(self), QLineEdit(self)
        self._fill()
        explanation = translate("restating", "Explanation")
        if not needed.must_explain:
            explanation = translate("restating", "Explanation (may be left out)")
        for caption, editor in (
            (translate("restating", "Why restated"), self.cause),
            (explanation, self.line),
        ):
            text = label(caption, "muted", parent=self)
            text.setBuddy(editor)
            editor.setAccessibleName(caption)
            self.body.addWidget(text)
            self.body.addWidget(editor)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.accept)
        self.cause.activated.connect(self._changed)
        self.line.textChanged.connect(self._changed)
        self._changed()
        (self.line if self.cause.currentIndex() else self.cause).setFocus()

    def why(self) -> Why:
        """What was said."""
        return Why(self.line.text().strip(), self.cause.cause())

    def _sentence(self) -> str:
        kept = translate("restating", "The old value stays beside the new one, with what you say here.")
        if not any(each.is_published for each in self._needed.restated):
            return kept
        published = translate("restating", "What was approved or signed off gets another value.")
        return f"{published} {kept}"

    def _line(self, restated: Restated) -> str:
        """Which value, and from what to what: "Plastic reduced, April 2019: 10 kg → 12 kg"."""
        desk, look = self._desk, self._look
        indicator = desk.catalog.indicator(restated.after.indicator_id)
        old, new = (
            look.number(value, indicator.unit)
            for value in (restated.before.value, restated.after.value)
            if value is not None
        )
        period = look.period(restated.after.period, None, desk.fiscal_year_start)
        return f"{look.name(indicator.name)}, {period}: {old} → {new}"

    def _fill(self) -> None:
        """Begin with what was said already, where that is one thing."""
        causes = {each.cause for each in self._needed.restated}
        texts = {each.text for each in self._needed.restated}
        if len(causes) == 1:
            self.cause.setCurrentIndex(self.cause.findData(causes.pop()))
        if len(texts) == 1:
            self.line.setText(texts.pop())

    @Slot()
    def _changed(self) -> None:
        self.save_button.setEnabled(self._needed.is_answered_by(self.why()))


def cause_for(desk: Desk, look: Look, needed: CauseNeeded) -> Why | None:
    """Ask why values are restated; None if the user gives it up."""
    dialog = RestateDialog(desk, look, needed, window_in_front())
    return dialog.why() if run(dialog) else None
