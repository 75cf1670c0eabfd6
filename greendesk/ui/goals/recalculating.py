"""The notice that a base value should be recalculated, and the click that does it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from greendesk.charts.look import Look
from greendesk.domain.recalculation import Proposal
from greendesk.ui.context import Context
from greendesk.ui.measurements.states import cause_word
from greendesk.ui.widgets.banner import Banner
from greendesk.ui.widgets.dialogs import attempt

translate = QCoreApplication.translate


class RecalculationNotice(Banner):
    """Hidden unless a recalculation of the shown goal's base is due."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def show_goal(self, goal_id: str) -> None:
        desk, look = self._context.desk, self._context.look
        proposal = desk.goals.recalculation(goal_id)
        if proposal is None:
            self.hide()
            return
        unit = desk.catalog.indicator(desk.catalog.goal(goal_id).indicator_id).unit
        sentence = translate(
            "recalculation",
            "Restated values changed the base by {share} ({causes}); from {threshold} on it is recalculated.",
        ).format(
            share=look.percent(proposal.share, decimals=1),
            causes=_causes(proposal),
            threshold=look.percent(proposal.threshold),
        )
        action = translate("recalculation", "Set the base to {value}").format(
            value=look.number(proposal.new_value, unit)
        )
        self.say(
            sentence,
            translate("recalculation", "Recalculate the base"),
            "" if desk.is_read_only else action,
            lambda: self._recalculate(goal_id, reason_words(proposal, look)),
        )

    def _recalculate(self, goal_id: str, reason: str) -> None:
        attempt(self.window(), lambda: self._context.desk.goals.recalculate(goal_id, reason))


def reason_words(proposal: Proposal, look: Look) -> str:
    """Why the base is recalculated: by how much, the causes, and what was said of them."""
    changed = translate("recalculation", "changed by {share}: {causes}").format(
        share=look.percent(proposal.share, decimals=1), causes=_causes(proposal)
    )
    return "; ".join((changed, *proposal.texts))


def _causes(proposal: Proposal) -> str:
    return ", ".join(map(cause_word, proposal.causes))
