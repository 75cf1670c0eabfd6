"""Which goal of an indicator is drawn and explained, where the indicator has several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from greendesk.charts.look import Look
from greendesk.desk.rows import GoalRow
from greendesk.domain.model import GoalKind
from greendesk.ui.goals.texts import target_text
from greendesk.ui.kind_words import kind_word
from greendesk.ui.widgets.choice import Choice


class GoalChoice(Choice):
    """Hidden while there is nothing to choose.

    Signals:
        picked(goal_id): the user chose another goal.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Goal"))
        self.setToolTip(self.tr("The goal that is drawn and explained"))
        self.keep_to(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._tell)
        self.hide()

    def offer(self, rows: Sequence[GoalRow], goal_id: str | None, look: Look) -> None:
        """Offer the goals of one indicator, of which ``goal_id`` is shown."""
        self.clear()
        for row in rows:
            self.addItem(self._words(row, look), row.goal.id)
        self.setCurrentIndex(self.findData(goal_id))
        self.setVisible(len(rows) > 1)

    def _words(self, row: GoalRow, look: Look) -> str:
        due = row.goal.target_date
        by = look.date(due) if due is not None else self.tr("no date")
        return " · ".join((self._target(row, look), by, kind_word(row.goal.kind)))

    def _target(self, row: GoalRow, look: Look) -> str:
        """The target as the chart writes it; a limit keeps its sign."""
        value = row.progress.target_value
        if value is None or row.goal.kind is GoalKind.THRESHOLD:
            return target_text(row, look)
        return look.compact(value, row.indicator.unit)

    @Slot(int)
    def _tell(self, place: int) -> None:
        self.picked.emit(self.itemData(place))
