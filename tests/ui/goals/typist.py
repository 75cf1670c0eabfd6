"""A person at the goal editor: types into its lines, presses keys, clicks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greendesk.domain.model import Goal, GoalKind
from greendesk.ui.goals.editor import GoalEditor
from greendesk.ui.goals.kinds import OFFERED

KEY = Qt.Key


class Typist:
    def __init__(self, qtbot: QtBot, editor: GoalEditor) -> None:
        self.qtbot, self.editor, self.form = qtbot, editor, editor.form

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, widget: QWidget, text: str) -> None:
        """Type over what a line holds."""
        widget.setFocus()
        self.qtbot.keyClick(widget, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            self.qtbot.keyClicks(widget, text)
        else:
            self.qtbot.keyClick(widget, KEY.Key_Delete)

    def find(self, words: str) -> None:
        """Search for an indicator and take the first."""
        self.qtbot.keyClicks(self.form.chooser.search, words)
        self.press(self.form.chooser.search, KEY.Key_Return)

    def kind(self, kind: GoalKind) -> None:
        """Choose a kind with the arrow keys; those that do not fit are passed over."""
        box = self.form.kind
        box.setFocus()
        self.press(box, KEY.Key_Home)
        for _ in OFFERED:
            if self.form.chosen_kind() is kind:
                return
            self.press(box, KEY.Key_Down)
        raise AssertionError(f"{kind} cannot be chosen")

    def target(self, text: str) -> None:
        is_percent = self.form.target.is_percent()
        line = self.form.target.percent_edit if is_percent else self.form.target.amount_edit.number_edit
        self.type(line, text)

    def base(self, text: str) -> None:
        self.type(self.form.base.amount_edit.number_edit, text)

    def by(self, day: date | None) -> None:
        if self.form.target_date.box.isChecked() == (day is None):
            self.click_box()
        if day is not None:
            self.form.target_date.date_edit.setDate(QDate(day.year, day.month, day.day))

    def click_box(self) -> None:
        self.form.target_date.box.setFocus()
        self.press(self.form.target_date.box, KEY.Key_Space)

    def since(self, day: date) -> None:
        self.form.base_date.setDate(QDate(day.year, day.month, day.day))

    def save(self) -> Goal | None:
        self.click(self.editor.save_button)
        return self.editor.saved

    def says(self) -> dict[str, str]:
        return self.form.problems()

    def shown(self, name: str) -> bool:
        return not self.form.editor(name).isHidden()
