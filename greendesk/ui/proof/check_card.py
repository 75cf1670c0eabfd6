"""Is the file whole? A button, and the answer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greendesk.desk.proof import Verdict
from greendesk.domain.errors import GreenDeskError
from greendesk.ui.context import Context
from greendesk.ui.proof.checking import Checking
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import dress, label


class CheckCard(Card):
    """Signals.

    checked: a verdict was found.
    """

    checked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Is the file whole?"), parent=parent)
        self._context = context
        self._checking: Checking | None = None
        self._took = QElapsedTimer()
        self.verdict: Verdict | None = None
        says = self.tr(
            "Every page of the file, every rule and every total is looked at, and every change is held "
            "against the one before it. What another program altered is found and named."
        )
        self.add(label(says, "muted", wrap=True, parent=self))
        self.result = label("", "strong", wrap=True, parent=self)
        self.details = label("", "", wrap=True, parent=self)
        self.result.hide()
        self.details.hide()
        self.add(self.result)
        self.add(self.details)
        row = QHBoxLayout()
        self.button = TextButton(self.tr("Check the file"), "primary", "check", self)
        self.button.clicked.connect(self.check)
        row.addWidget(self.button)
        row.addStretch(1)
        self.add(row)

    @Slot()
    def check(self) -> None:
        """Begin; the answer comes when it comes."""
        if self._checking is not None:
            return
        self.button.setEnabled(False)
        self._say(self.tr("Checking…"), "muted")
        self._took.start()
        self._checking = Checking(self._context.desk.path)
        self._checking.found.connect(self._found)
        self._checking.finished.connect(self._ended)
        # A thread must not outlive what it answers to, nor be cut off.
        self.destroyed.connect(self._checking.wait)
        self._checking.start()

    @Slot(object)
    def _found(self, answer: Verdict | GreenDeskError) -> None:
        if isinstance(answer, GreenDeskError):
            self._say(answer.message, "problem")
            return
        self.verdict = answer
        if answer.problems:
            self._say(self.tr("The file does not hold together."), "problem")
            self.details.setText("\n".join(f"• {problem.message}" for problem in answer.problems))
            self.details.show()
        else:
            look = self._context.look
            when = look.moment(datetime.now().astimezone())
            seconds = look.digits(self._took.elapsed() / 1000, 1)
            self._say(
                self.tr("✓ Nothing is wrong. Checked {when}, in {seconds} s.").format(
                    when=when, seconds=seconds
                ),
                "link",
            )
        self.checked.emit()

    @Slot()
    def _ended(self) -> None:
        self._checking = None
        self.button.setEnabled(True)

    def _say(self, text: str, role: str) -> None:
        dress(self.result, role)
        self.result.setText(text)
        self.result.show()
        self.details.hide()
