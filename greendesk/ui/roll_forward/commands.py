"""The commands of the menus: begin a year, save the structure as a new workspace."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from greendesk.desk.view import Span
from greendesk.domain.periods import Grain, month_period
from greendesk.ui.context import PageKey, Place
from greendesk.ui.roll_forward.structure_dialog import StructureDialog
from greendesk.ui.roll_forward.words import taken_words, year_words
from greendesk.ui.roll_forward.year_dialog import YearDialog
from greendesk.ui.widgets.dialogs import run
from greendesk.ui.workspace_view import WorkspaceView


def begin_year(view: WorkspaceView) -> None:
    """Ask which year begins, and show it on the Entry page."""
    context = view.context
    dialog = YearDialog(context, view)
    if not run(dialog) or dialog.taken is None:
        return
    taken = dialog.taken
    context.set_view(replace(context.view, span=Span.FISCAL_YEAR, window=taken.period, grain=Grain.MONTH))
    first = next(iter(taken.approvals), None)
    context.go(
        Place(PageKey.ENTRY)
        if first is None
        else Place(PageKey.ENTRY, indicator_id=first.indicator_id, period=month_period(first.month))
    )
    _, year = year_words(taken, context.look, view.desk.fiscal_year_start)
    is_written = taken.approvals or taken.prolonged
    (context.undoable if is_written else context.notice).emit(taken_words(taken, year, context.look))


def save_structure(view: WorkspaceView) -> None:
    """Ask where the structure is to be kept as a new workspace, and write it."""
    dialog = StructureDialog(view.context, view)
    if run(dialog):
        saved = QCoreApplication.translate("files", "Saved {file}").format(file=dialog.written)
        view.context.notice.emit(saved)
