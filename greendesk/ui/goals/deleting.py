"""Deleting a goal: at once, with a notice that offers to take it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from greendesk.ui.context import Context
from greendesk.ui.kind_words import kind_word
from greendesk.ui.widgets.dialogs import attempt

translate = QCoreApplication.translate


def delete_goal(context: Context, goal_id: str, parent: QWidget) -> bool:
    """Delete a goal and offer to take it back. Returns whether it is gone."""
    desk, look = context.desk, context.look
    row = desk.figures.goal_row(goal_id)
    notice = translate(
        "goals", "Deleted the goal “{kind}” for “{indicator}”; the indicator and its measurements stay"
    ).format(kind=kind_word(row.goal.kind), indicator=look.name(row.indicator.name))
    if not attempt(parent, lambda: desk.goals.delete(goal_id)):
        return False
    context.undoable.emit(notice)
    return True
