"""What a workspace that begins with the structure of another one says about its goals and its plan."""

from __future__ import annotations

from collections.abc import Iterator

from greendesk.domain.structure_only import GoalNote, Outcome, Structure
from greendesk.exchange.json_writing import number


def told(structure: Structure) -> Iterator[str]:
    """A sentence for each goal that stands on values which the new file does not have, and for the plan."""
    codes = {indicator.id: indicator.code for indicator in structure.workspace.indicators}
    for note in structure.notes:
        goal = note.goal
        yield f"Goal of {codes[goal.indicator_id]} from {goal.base_date} on: {_sentence(note)}"
    if structure.year is not None:
        count = len(structure.workspace.approvals)
        months = "1 month" if count == 1 else f"{count} months"
        yield f"Who enters, who approves and until when: {months} of fiscal year {structure.year}."


def _sentence(note: GoalNote) -> str:
    goal = note.goal
    if note.outcome is Outcome.WRITTEN and goal.base_value is not None:
        return f"its base value {number(goal.base_value)} was measured; it is written down."
    return {
        Outcome.UNKNOWN: "nothing was measured at its base date; give it a base value.",
        Outcome.UNFIT: "what was measured at its base date does not fit its target; give it a base value.",
        Outcome.ANEW: "it counts from zero, for what was measured since then is not in the new file.",
    }[note.outcome]
