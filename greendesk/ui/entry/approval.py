"""Approval on the Entry page: the stage of the current cell, the steps for all chosen ones, what is late."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from greendesk.domain.approval import Step, can
from greendesk.domain.periods import Period
from greendesk.ui.approval.assign_dialog import AssignDialog
from greendesk.ui.approval.late_dialog import LateDialog
from greendesk.ui.approval.words import late_words, plan_words, standing_words, step_word, taken_words
from greendesk.ui.context import Context
from greendesk.ui.entry.grid_view import GridView
from greendesk.ui.entry.model import GridModel
from greendesk.ui.widgets.dialogs import attempt, run
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.tips import plain_tip


class EntryApproval(QObject):
    """Parts: ``button``, with the stage of the current cell and its steps; ``late``, hidden if nothing is."""

    def __init__(self, context: Context, grid: GridView, model: GridModel) -> None:
        super().__init__(grid)
        self._context, self._grid, self._model = context, grid, model
        self.button = TextButton("", "flat", parent=grid)
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._do)
        self.button.setMenu(self._menu)
        self.late = TextButton("", "flat", "warning", grid)
        self.late.setToolTip(self.tr("Show what was due and is not approved yet."))
        self.late.clicked.connect(self.show_late)

    def show_current(self) -> None:
        """Speak of the current cell."""
        cell = self._model.cell(self._grid.currentIndex())
        is_open = cell is not None and cell.takes_values
        self.button.setEnabled(is_open)
        does = self.tr(
            "Submit, approve or lock the values of the chosen cells, or say who does and until when."
        )
        if cell is not None and is_open:
            look = self._context.look
            self.button.setText(standing_words(cell.stage, cell.plan, look))
            does = "\n".join((*plan_words(cell.plan, look), does))
        else:
            self.button.setText(self.tr("Approval"))
        self.button.setToolTip(plain_tip(does))

    def recount(self) -> None:
        """Say how much is late, in whatever cell."""
        late = len(self._context.desk.approvals.late())
        self.late.setVisible(bool(late))
        self.late.setText(late_words(late, self._context.look))

    @Slot()
    def show_late(self) -> None:
        """List what is late; from there to one of its cells."""
        dialog = LateDialog(self._context, self._grid)
        run(dialog)
        if dialog.place is not None:
            self._context.go(dialog.place)

    def take(self, step: Step) -> None:
        """Take a step with all chosen cells that it leads on for."""
        ids, periods = self._chosen()
        moved: list[int] = []

        def move() -> None:
            moved.append(self._context.desk.approvals.take(step, ids, periods))

        if attempt(self._grid, move):
            self._context.undoable.emit(taken_words(step, sum(moved), self._context.look))

    def assign(self) -> None:
        """Ask who does the chosen cells, and until when."""
        ids, periods = self._chosen()
        if not ids:
            return
        now = self._context.desk.approvals.of(ids[0], periods[0])[0]
        run(AssignDialog(self._context, ids, periods, now, self._grid))

    def _chosen(self) -> tuple[list[str], list[Period]]:
        """The indicators and the periods of the chosen cells that take values."""
        ids: dict[str, None] = {}
        periods: dict[Period, None] = {}
        for index in self._grid.chosen():
            row, cell = self._model.row(index), self._model.cell(index)
            if row is not None and cell is not None and cell.takes_values:
                ids[row.indicator.id] = None
                periods[cell.period] = None
        return list(ids), list(periods)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        may = not self._model.is_read_only
        cells = [self._model.cell(index) for index in self._grid.chosen()]
        stages = {cell.stage for cell in cells if cell is not None}
        for step in Step:
            action = self._menu.addAction(step_word(step))
            action.setData(step)
            action.setEnabled(may and any(can(stage, step) for stage in stages))
        self._menu.addSeparator()
        action = self._menu.addAction(self.tr("Who does this, and until when…"))
        action.setEnabled(may)

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        if action.data() in set(Step):
            self.take(Step(action.data()))
        else:
            self.assign()
