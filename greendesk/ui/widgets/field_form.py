"""A form: label, editor, and under each editor the sentence that says what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from greendesk.domain.errors import GreenDeskError, InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.ui.widgets.labels import label

LABEL_WIDTH = 136


@frozen
class _Field:
    caption: QLabel
    editor: QWidget
    hint: QLabel
    problem: QLabel


class FieldForm(QWidget):
    """Fields known by the names that errors carry (``InvalidInput.field``, as in the JSON format).

    Signals:
        enter: Return was pressed in a one-line editor.
    """

    enter = Signal()

    def __init__(self, parent: QWidget | None = None, label_width: int = LABEL_WIDTH) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        self._fields: dict[str, _Field] = {}
        self._general = label("", "problem", wrap=True, parent=self)
        self._general.hide()
        self._rows = 0
        self._grid.setRowStretch(1000, 1)

    def add_field(
        self, name: str, caption: str, editor: QWidget, hint: str = "", *, stretch: bool = True
    ) -> QWidget:
        """Add a field at the end; returns the editor. ``stretch`` False keeps the editor at its own width."""
        side = label(caption, "muted", parent=self)
        side.setBuddy(editor)
        side.setMinimumHeight(32)
        editor.setAccessibleName(caption)
        below = label(hint, "muted", wrap=True, parent=self)
        below.setVisible(bool(hint))
        problem = label("", "problem", wrap=True, parent=self)
        problem.hide()
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(editor, 0, Qt.AlignmentFlag(0) if stretch else Qt.AlignmentFlag.AlignLeft)
        cell.addWidget(below)
        cell.addWidget(problem)
        self._grid.addWidget(side, self._rows, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(cell, self._rows, 1)
        self._rows += 1
        self._fields[name] = _Field(side, editor, below, problem)
        pressed = getattr(editor, "returnPressed", None)
        if pressed is not None:
            pressed.connect(self.enter)
        return editor

    def editor(self, name: str) -> QWidget:
        return self._fields[name].editor

    def caption(self, name: str) -> str:
        return self._fields[name].caption.text()

    def hint(self, name: str) -> str:
        """The quiet sentence under a field; "" if there is none."""
        return self._fields[name].hint.text()

    def set_caption(self, name: str, caption: str) -> None:
        """Call a field by another name, for a screen reader too."""
        self._fields[name].caption.setText(caption)
        self._fields[name].editor.setAccessibleName(caption)

    def set_hint(self, name: str, hint: str) -> None:
        """The quiet sentence under a field: an example, a converted value."""
        self._fields[name].hint.setText(hint)
        self._fields[name].hint.setVisible(bool(hint))

    def set_field_visible(self, name: str, visible: bool) -> None:
        field = self._fields[name]
        field.caption.setVisible(visible)
        field.editor.setVisible(visible)
        field.hint.setVisible(visible and bool(field.hint.text()))
        field.problem.setVisible(visible and bool(field.problem.text()))

    def show_problem(self, name: str, sentence: str) -> None:
        """Mark a field and say why; a name that the form does not have shows it at the foot of the form."""
        field = self._fields.get(name)
        if field is None or field.editor.isHidden():
            self._show_general(sentence)
            return
        field.problem.setText(sentence)
        field.problem.show()
        _mark(field.editor, True)

    def show_error(self, error: GreenDeskError) -> None:
        """Show a refused write at its field, and put the cursor there."""
        self.clear_problems()
        name = error.field if isinstance(error, InvalidInput) else ""
        self.show_problem(name, error.message)
        if name in self._fields:
            self._fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_problems(self) -> None:
        self._general.hide()
        for field in self._fields.values():
            if field.problem.text():
                field.problem.clear()
                field.problem.hide()
                _mark(field.editor, False)

    def problems(self) -> dict[str, str]:
        """What the form shows as wrong now, by field; "" is what no field is at fault for."""
        shown = {name: field.problem.text() for name, field in self._fields.items() if field.problem.text()}
        return shown | ({"": self._general.text()} if not self._general.isHidden() else {})

    def _show_general(self, sentence: str) -> None:
        self._general.setText(sentence)
        self._grid.addWidget(self._general, 999, 0, 1, 2)
        self._general.show()


def _mark(editor: QWidget, wrong: bool) -> None:
    editor.setProperty("wrong", wrong)
    editor.style().unpolish(editor)
    editor.style().polish(editor)
