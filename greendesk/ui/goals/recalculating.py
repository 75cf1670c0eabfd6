"""The notice that a base value should be recalculated, and the click that does it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from greendesk.charts.look import Look
from greendesk.domain.recalculation import Proposal
from greendesk.ui.cause_words import cause_word
from greendesk.ui.context import Context
from greendesk.ui.widgets.dialogs import attempt
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label

translate = QCoreApplication.translate


class RecalculationNotice(QFrame):
    """Hidden unless a recalculation of the shown goal's base is due; its button does it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._goal_id = ""
        self._reason = ""
        self.setProperty("role", "banner")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        title = translate("recalculation", "Recalculate the base")
        column.addWidget(label(title, "strong", parent=self))
        self._sentence = label("", "", wrap=True, parent=self)
        column.addWidget(self._sentence)
        self.button = TextButton("", parent=self)
        self.button.clicked.connect(self._recalculate)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        context.for_writing(self.button)
        self.hide()

    def sentence(self) -> str:
        """What it says now; "" while hidden."""
        return "" if self.isHidden() else self._sentence.text()

    def show_goal(self, goal_id: str) -> None:
        desk, look = self._context.desk, self._context.look
        proposal = desk.goals.recalculation(goal_id)
        self.setVisible(proposal is not None)
        if proposal is None:
            return
        self._goal_id, self._reason = goal_id, reason_words(proposal, look)
        unit = desk.catalog.indicator(desk.catalog.goal(goal_id).indicator_id).unit
        sentence = translate(
            "recalculation",
            "Restated values changed the base by {share} ({causes}); from {threshold} on it is recalculated.",
        )
        self._sentence.setText(
            sentence.format(
                share=look.percent(proposal.share, decimals=1),
                causes=_causes(proposal),
                threshold=look.percent(proposal.threshold),
            )
        )
        action = translate("recalculation", "Set the base to {value}")
        self.button.setText(action.format(value=look.number(proposal.new_value, unit)))

    @Slot()
    def _recalculate(self) -> None:
        attempt(self.window(), lambda: self._context.desk.goals.recalculate(self._goal_id, self._reason))


def reason_words(proposal: Proposal, look: Look) -> str:
    """Why the base is recalculated: by how much, the causes, and what was said of them."""
    changed = translate("recalculation", "changed by {share}: {causes}").format(
        share=look.percent(proposal.share, decimals=1), causes=_causes(proposal)
    )
    return "; ".join((changed, *proposal.texts))


def _causes(proposal: Proposal) -> str:
    return ", ".join(map(cause_word, proposal.causes))
