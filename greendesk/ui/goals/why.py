"""The card "Why this colour?": the status of a goal, with every number that it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from greendesk.domain.figures import GoalPath
from greendesk.domain.frozen import frozen
from greendesk.domain.progress import GoalProgress
from greendesk.ui.context import Context
from greendesk.ui.evidence.words import evidence_words
from greendesk.ui.goals.deleting import delete_goal
from greendesk.ui.goals.editor import edit_goal
from greendesk.ui.goals.outlook import outlook_rows, override_rows, recalculated_rows, rests_on, used_limits
from greendesk.ui.goals.override import override_status, revoke_override
from greendesk.ui.goals.recalculating import RecalculationNotice
from greendesk.ui.goals.why_rows import WhyRow, why_rows
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.chip import StatusChip
from greendesk.ui.widgets.icons import IconButton
from greendesk.ui.widgets.labels import label, spacer_line


@frozen
class _Shown:
    caption: QLabel
    figure: QLabel
    detail: QLabel
    line: QWidget

    def show_row(self, row: WhyRow) -> None:
        self.caption.setText(f"{row.caption}  {row.sign}" if row.sign else row.caption)
        self.figure.setText(row.figure)
        self.detail.setText(row.detail)
        for part in (self.caption, self.figure, self.line):
            part.show()
        self.detail.setVisible(bool(row.detail))

    def hide(self) -> None:
        for part in (self.caption, self.figure, self.detail, self.line):
            part.hide()


class WhyCard(Card):
    """Shows one goal at a time; the page that holds it says when to ask again.

    Signals:
        deleted(goal_id): the user deleted the goal here.
    """

    deleted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._goal_id: str | None = None
        self._pool: list[_Shown] = []
        self.set_title(self.tr("Why this colour?"))
        self.set_title_least(64)
        self.chip = StatusChip(parent=self)
        self.add_beside_title(self.chip)
        self.origin_button = IconButton("history", self.tr("Where does this come from?"), self)
        self.origin_button.clicked.connect(self._show_origin)
        self.add_button(self.origin_button)
        self.edit_button = IconButton("edit", self.tr("Edit the goal"), self)
        self.override_button = IconButton("flag", self.tr("Override the status"), self)
        self.revoke_button = IconButton("revert", self.tr("Back to the computed status"), self)
        self.revoke_button.hide()
        self.delete_button = IconButton("trash", self.tr("Delete the goal"), self)
        self.edit_button.clicked.connect(self._edit)
        self.delete_button.clicked.connect(self._delete)
        self.override_button.clicked.connect(self._override)
        self.revoke_button.clicked.connect(self._revoke)
        self.add_button(self.revoke_button)
        self.add_button(self.override_button)
        self.add_button(self.edit_button)
        self.add_button(self.delete_button)
        context.for_writing(self.revoke_button, self.override_button, self.edit_button, self.delete_button)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.add(self._grid)
        self.notice = RecalculationNotice(context, self)
        self.body.insertWidget(0, self.notice)
        self._foot = label("", "small", wrap=True, parent=self)
        self.add(self._foot)
        self.body.addStretch(1)

    def add_above(self, widget: QWidget) -> None:
        """Put a widget between the title and the figures."""
        self.body.insertWidget(0, widget)

    @property
    def goal_id(self) -> str | None:
        return self._goal_id

    def rows(self) -> list[tuple[str, str, str]]:
        """What is shown: caption, figure, and how it comes about."""
        return [
            (shown.caption.text(), shown.figure.text(), shown.detail.text())
            for shown in self._pool
            if not shown.caption.isHidden()
        ]

    def foot(self) -> str:
        """The limits, and what the figures rest on."""
        return self._foot.text()

    def show_goal(self, goal_id: str, path: GoalPath | None = None) -> None:
        """Ask for a goal's figures and show them; ``path``: the goal's, where the page has it already."""
        desk, look = self._context.desk, self._context.look
        self._goal_id = goal_id
        row = desk.figures.goal_row(goal_id)
        self.notice.show_goal(goal_id)
        rows = override_rows(row.progress, look)
        rows += why_rows(desk.figures.why(goal_id), row, look, desk.fiscal_year_start)
        rule = rows.pop()
        rows += recalculated_rows(row, look)
        rows += outlook_rows(row.progress, path or desk.figures.goal_path(goal_id), look)
        self._show_rows([*rows, rule], row.progress)
        evidence = evidence_words(desk.evidence.of_goal(goal_id), look)
        lines = [used_limits(row.goal, look, row.progress.as_of), rests_on(row.progress), evidence]
        self._foot.setText("\n".join(line for line in lines if line))

    def _show_rows(self, rows: Sequence[WhyRow], progress: GoalProgress) -> None:
        self.chip.set_status(progress.shown_status, overridden=progress.override is not None)
        goal = self._context.desk.catalog.goals.get(progress.goal_id)
        override = goal.override if goal is not None else None
        self.revoke_button.setVisible(override is not None and not override.is_over_by(progress.as_of))
        while len(self._pool) < len(rows):
            self._pool.append(self._make_row(len(self._pool)))
        for shown, row in zip(self._pool, rows, strict=False):
            shown.show_row(row)
        for shown in self._pool[len(rows) :]:
            shown.hide()

    def _make_row(self, number: int) -> _Shown:
        shown = _Shown(
            label("", "muted", parent=self),
            label("", "strong", wrap=True, parent=self),
            label("", "small", wrap=True, parent=self),
            spacer_line(self),
        )
        shown.caption.setContentsMargins(0, 6, 0, 5)
        shown.figure.setContentsMargins(0, 6, 0, 5)
        shown.detail.setContentsMargins(0, 0, 0, 6)
        shown.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        shown.detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        at = 3 * number
        self._grid.addWidget(shown.line, at, 0, 1, 2)
        self._grid.addWidget(shown.caption, at + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(shown.figure, at + 1, 1)
        self._grid.addWidget(shown.detail, at + 2, 0, 1, 2)
        return shown

    @Slot()
    def _show_origin(self) -> None:
        if self._goal_id in self._context.desk.catalog.goals:
            from greendesk.ui.charts.drill_down import show_origin_of_goal

            show_origin_of_goal(self._context, self._goal_id, self)

    @Slot()
    def _edit(self) -> None:
        goal = self._context.desk.catalog.goals.get(self._goal_id or "")
        if goal is not None:
            edit_goal(self._context, goal=goal, parent=self)

    @Slot()
    def _override(self) -> None:
        if self._goal_id is not None:
            override_status(self._context, self._goal_id, self)

    @Slot()
    def _revoke(self) -> None:
        if self._goal_id is not None:
            revoke_override(self._context, self._goal_id, self)

    @Slot()
    def _delete(self) -> None:
        goal_id = self._goal_id
        if goal_id is not None and delete_goal(self._context, goal_id, self):
            self.deleted.emit(goal_id)
