"""Deleting a unit, an initiative or an indicator: at once, with a notice that offers to take it back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from greendesk.desk.structure import Indicators, Initiatives, Units
from greendesk.domain.model import BusinessUnit, Indicator, Initiative
from greendesk.ui.context import Context
from greendesk.ui.structure.effects import deleted
from greendesk.ui.widgets.dialogs import attempt


def delete(
    context: Context,
    verbs: Units | Initiatives | Indicators,
    what: BusinessUnit | Initiative | Indicator,
    own: str,
    parent: QWidget,
) -> bool:
    """Delete ``what`` and offer to take it back; ``own`` as in ``deleted``. Returns whether it is gone."""
    look = context.look
    notice = deleted(f"“{look.name(what.name)}”", verbs.effects_of_deleting(what.id), own, look)
    if not attempt(parent, lambda: verbs.delete(what.id)):
        return False
    context.undoable.emit(notice)
    return True
