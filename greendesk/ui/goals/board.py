"""The progress board of the Overview: every goal's way from base to target, and the filter in force."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from greendesk.charts.look import Look
from greendesk.desk.rows import GoalRow
from greendesk.domain.progress import Status
from greendesk.ui.goals.statuses import filter_words
from greendesk.ui.goals.table import Column
from greendesk.ui.goals.view import ROW_HEIGHT, GoalView
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.icons import TextButton

COLUMNS = (
    Column.UNIT,
    Column.GOAL,
    Column.TREND,
    Column.ACTUAL,
    Column.TARGET,
    Column.BAR,
    Column.PROGRESS,
    Column.STATUS,
    Column.GAP,
)
LEAST_ROWS = 5


class GoalBoard(Card):
    """Signals.

    chosen(goal_id): another row; "" if none.
    opened(goal_id): Enter or a double click.
    filter_removed: the user closed the filter.
    goal_asked: there is no goal yet and the user wants one.
    """

    chosen = Signal(str)
    opened = Signal(str)
    filter_removed = Signal()
    goal_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._look = look
        self.set_title(self.tr("Goal progress"))
        self.filter_button = TextButton("", "chip", "close", self)
        self.filter_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.filter_button.setIconSize(QSize(14, 14))
        self.filter_button.setToolTip(self.tr("Show all goals again (Esc)"))
        self.filter_button.clicked.connect(self.filter_removed)
        self.filter_button.hide()
        self.add_beside_title(self.filter_button)
        self._stack = QStackedWidget(self)
        self.view = GoalView(look, COLUMNS, self._stack)
        self.view.setAccessibleName(self.tr("Goal progress"))
        self._stack.addWidget(self.view)
        self.add(self._stack, 1)
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        self.view.filter.rowsInserted.connect(self._arrange)
        self.view.filter.rowsRemoved.connect(self._arrange)
        self.view.filter.modelReset.connect(self._arrange)

    @cached_property
    def none_left(self) -> EmptyState:
        """What stands in place of rows that the filter leaves out."""
        instead = EmptyState("", "", self.tr("Show all goals"), "filter", self._stack)
        instead.asked.connect(self.filter_removed)
        self._stack.addWidget(instead)
        return instead

    @cached_property
    def no_goals(self) -> EmptyState:
        """What stands in place of rows where there is no goal at all."""
        instead = EmptyState(
            self.tr("No goals yet"),
            self.tr("Set one on an indicator: from where, to where, by when. Its way then appears here."),
            self.tr("Set a goal"),
            "flag",
            self._stack,
        )
        instead.asked.connect(self.goal_asked)
        self._stack.addWidget(instead)
        return instead

    def set_look(self, look: Look) -> None:
        self._look = look
        self.view.set_look(look)

    def show_rows(self, rows: Sequence[GoalRow], as_of: str) -> None:
        """Show every goal; ``as_of`` is the reporting date in words."""
        self.view.show_rows(rows)
        self.set_note(self.tr("tick = where the path expects it, {date}").format(date=as_of))
        self._arrange()

    def set_filter(self, statuses: frozenset[Status] | None) -> None:
        """Keep goals of these statuses, and say so; None: all."""
        self.view.filter.set_statuses(statuses)
        self._arrange()

    @property
    def needs(self) -> tuple[bool, int]:
        """What its height depends on: whether it shows rows, and how many there are."""
        return self._stack.currentWidget() is self.view, len(self.view.table.rows)

    def natural_height(self, room: int) -> int:
        """As high as its rows, or as many whole rows as ``room`` has; a few of them always.

        What stands in place of rows ("no goals yet") has the height that it needs.
        """
        around = self.sizeHint().height() - self._stack.sizeHint().height()
        instead = self._stack.currentWidget()
        if instead is not None and instead is not self.view:
            return around + instead.sizeHint().height()
        around += self.view.horizontalHeader().sizeHint().height() + 2
        fitting = max(LEAST_ROWS, (room - around) // ROW_HEIGHT)
        return around + ROW_HEIGHT * min(len(self.view.table.rows), fitting)

    @Slot()
    def _arrange(self) -> None:
        statuses = self.view.filter.statuses
        total, shown = len(self.view.table.rows), self.view.filter.rowCount()
        self.filter_button.setVisible(statuses is not None and total > 0)
        if statuses is not None:
            words = filter_words(statuses, self._look)
            self.filter_button.setText(
                self.tr("{status}: {shown} of {total}").format(
                    status=words, shown=self._look.digits(shown, 0), total=self._look.digits(total, 0)
                )
            )
            self.none_left.say(self.tr("No goal here is: {status}").format(status=words))
        if not total:
            self._stack.setCurrentWidget(self.no_goals)
        else:
            self._stack.setCurrentWidget(self.view if shown else self.none_left)
