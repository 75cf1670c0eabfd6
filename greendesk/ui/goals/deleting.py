"""Deleting a goal: the question first, then the verb."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from greendesk.ui.context import Context
from greendesk.ui.goals.kinds import kind_word
from greendesk.ui.widgets.dialogs import attempt, confirm_delete

translate = QCoreApplication.translate


def delete_goal(context: Context, goal_id: str, parent: QWidget) -> bool:
    """Ask, and delete the goal if the answer is yes. Returns whether it is gone."""
    desk, look = context.desk, context.look
    row = desk.figures.goal_row(goal_id)
    what = translate("goals", "the goal “{kind}” for “{indicator}”").format(
        kind=kind_word(row.goal.kind), indicator=look.name(row.indicator.name)
    )
    count = len(row.goal.milestones)
    stays = translate("goals", "Its target, its limits and {count} milestones go with it.").format(
        count=look.digits(count, 0)
    )
    if not count:
        stays = translate("goals", "Its target and its limits go with it.")
    kept = translate("goals", "The indicator and its measurements stay.")
    if not confirm_delete(parent, what, f"{stays} {kept}"):
        return False
    return attempt(parent, lambda: desk.goals.delete(goal_id))
