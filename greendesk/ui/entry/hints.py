"""What value turns this green: what the goal needs in the chosen period, and the pace as one types."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry, GridRow, Outcome
from greendesk.domain.model import Direction
from greendesk.domain.periods import Period
from greendesk.domain.progress import GoalProgress, Status
from greendesk.ui.entry.explain import exact_number
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.chip import StatusChip
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label


@dataclass(slots=True)
class _Row:
    """One line of the card: what, its pace, its status."""

    caption: QLabel
    figure: QLabel
    chip: StatusChip

    def show(self, caption: str, figure: str, status: Status) -> None:
        self.caption.setText(caption)
        self.figure.setText(figure)
        self.chip.set_status(status)
        self.set_visible(True)

    def set_visible(self, visible: bool) -> None:
        for part in (self.caption, self.figure, self.chip):
            part.setVisible(visible)


class HintCard(Card):
    """Signals:
    goal_asked: the button that leads to the goal, or to a new one.
    """

    goal_asked = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What value turns this green?"), parent=parent)
        self._desk, self._look = desk, look
        self._needed = ""
        self.sentence = label("", "", wrap=True, parent=self)
        self.add(self.sentence)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._now, self._then = (self._add_row(grid, n) for n in range(2))
        self.add(grid)
        self.remark = label("", "muted", wrap=True, parent=self)
        self.add(self.remark)
        self.button = TextButton("", "link", parent=self)
        self.button.clicked.connect(self._ask_for_goal)
        self.add(self.button)
        self.body.addStretch(1)

    def _add_row(self, grid: QGridLayout, number: int) -> _Row:
        row = _Row(label("", "muted", parent=self), label("", "strong", parent=self), StatusChip(parent=self))
        for column, part in enumerate((row.caption, row.figure, row.chip)):
            grid.addWidget(part, number, column)
        row.set_visible(False)
        return row

    def set_look(self, look: Look) -> None:
        self._look = look

    def figures(self) -> tuple[str, str]:
        """The pace (or gap) now, and with the value; "" where it is not shown."""
        return tuple(  # type: ignore[return-value]
            row.figure.text() if not row.figure.isHidden() else "" for row in (self._now, self._then)
        )

    def then_status(self) -> Status | None:
        """The status that the goal would have with the value; None where it is not shown."""
        return None if self._then.chip.isHidden() else self._then.chip.status()

    def show_cell(self, row: GridRow, period: Period, entry: Entry | None) -> None:
        """Show the answer for one cell.

        Args:
            row: of the cell.
            period: that a value there would have.
            entry: the value in the cell, or being typed; None: there is none.
        """
        goals = self._desk.catalog.goals_by_indicator.get(row.indicator.id, ())
        self.button.setVisible(not goals and not row.indicator.is_derived and not self._desk.is_read_only)
        self.button.setText(self.tr("Set a goal"))
        if not goals:
            self.sentence.setText(self._without_goal(row))
            for line in (self._now, self._then):
                line.set_visible(False)
            self.remark.hide()
            return
        progress = self._desk.goals.progress(goals[0].id)
        self.sentence.setText(self._needed_sentence(row, period, progress))
        self._now.show(self._when(progress), self._figure(progress, row.indicator.unit), progress.status)
        outcome = self._desk.entries.outcome(entry) if entry is not None and entry.value is not None else None
        self._show_then(row.indicator.unit, entry, outcome)
        self._show_remark(entry, outcome)

    def _show_then(self, unit: str, entry: Entry | None, outcome: Outcome | None) -> None:
        if entry is None or outcome is None or outcome.after == outcome.before:
            self._then.set_visible(False)
            return
        amount = exact_number(entry.value, entry.unit_of_measure or unit, self._look)
        self._then.show(
            self.tr("With {amount}").format(amount=amount),
            self._figure(outcome.after, unit),
            outcome.after.status,
        )

    def _show_remark(self, entry: Entry | None, outcome: Outcome | None) -> None:
        """A value that ends after the reporting date does not count yet."""
        if entry is None or outcome is None or entry.period.end <= self._desk.as_of:
            self.remark.hide()
            return
        self.remark.setText(
            self.tr("Counts from {day} on; the reporting date is {as_of}.").format(
                day=self._look.date(entry.period.end), as_of=self._look.date(self._desk.as_of)
            )
        )
        self.remark.show()

    def _without_goal(self, row: GridRow) -> str:
        if row.indicator.is_derived:
            return self.tr("This indicator is computed from others; choose one of those.")
        return self.tr("{indicator} has no goal, so there is no value that turns it green.").format(
            indicator=self._look.name(row.indicator.name)
        )

    def _needed_sentence(self, row: GridRow, period: Period, progress: GoalProgress) -> str:
        look, indicator = self._look, row.indicator
        if indicator.is_derived:
            return self.tr("This indicator is computed from others; their values turn it green.")
        needed = self._desk.entries.needed(indicator.id, period)
        if needed is None:
            if progress.target_date is None:
                return self.tr("The goal has no target date, so no value can be named.")
            return self.tr(
                "For {period} no value can be named: the goal has no base, or begins later."
            ).format(period=look.period(period, fiscal_year_start=self._desk.fiscal_year_start))
        value = needed[1]
        when = look.period(period, fiscal_year_start=self._desk.fiscal_year_start)
        if indicator.direction is Direction.UP:
            if value <= 0:
                return self.tr("Any value keeps the goal on track in {period}.").format(period=when)
            words = self.tr("At least {amount} in {period}.")
        else:
            words = self.tr("At most {amount} in {period}.")
        return words.format(amount=look.number(value, indicator.unit), period=when)

    def _when(self, progress: GoalProgress) -> str:
        if progress.measured_on is None:
            return self.tr("Now")
        return self.tr("Now, {day}").format(day=self._look.date(progress.measured_on))

    def _figure(self, progress: GoalProgress, unit: str) -> str:
        """The pace; where it is not judged, the gap."""
        if progress.pace is not None:
            return self.tr("Pace {pace}").format(pace=self._look.number(progress.pace, decimals=2))
        return "" if progress.gap is None else self._look.gap(progress.gap, unit, compact=True)

    @Slot()
    def _ask_for_goal(self) -> None:
        self.goal_asked.emit()
