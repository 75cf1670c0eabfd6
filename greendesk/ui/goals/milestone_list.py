"""The dated milestones of a goal: rows of a date and a value, added and removed one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from greendesk.ui.goals.draft import Typed
from greendesk.ui.widgets.dates import DateEdit, today
from greendesk.ui.widgets.icons import IconButton, TextButton
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.numbers import NumberEdit


@dataclass(slots=True)
class _Row:
    day: DateEdit
    value: NumberEdit
    remove: IconButton


class MilestoneList(QWidget):
    """Signals: ``edited`` when a row is added, changed or removed by the user."""

    edited = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._unit = ""
        self._rows: list[_Row] = []
        self._proposed: date | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(3, 1)
        self._day_word = label(self.tr("Date"), "muted", parent=self)
        self._value_word = label("", "muted", parent=self)
        self._grid.addWidget(self._day_word, 0, 0)
        self._grid.addWidget(self._value_word, 0, 1)
        outer.addLayout(self._grid)
        foot = QHBoxLayout()
        self.add_button = TextButton(self.tr("Add a milestone"), "", "plus", self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_by_hand)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        outer.addLayout(foot)
        self.setFocusProxy(self.add_button)
        self._show_heads()

    def set_unit(self, unit: str) -> None:
        self._unit = unit
        self._value_word.setText(self.tr("Value in {unit}").format(unit=unit) if unit else self.tr("Value"))
        for row in self._rows:
            row.value.unit = unit

    def propose(self, day: date | None) -> None:
        """The date that the next new row starts with."""
        self._proposed = day

    def milestones(self) -> tuple[tuple[date, Typed], ...]:
        return tuple((row.day.day(), row.value.number()) for row in self._rows)

    def set_milestones(self, milestones: tuple[tuple[date, Typed], ...]) -> None:
        for row in list(self._rows):
            self._drop(row)
        for day, value in milestones:
            self._add(day).value.set_number(value if isinstance(value, float | int) else None)

    def row(self, number: int) -> tuple[DateEdit, NumberEdit, IconButton]:
        """The editors of a row, the first being 0."""
        found = self._rows[number]
        return found.day, found.value, found.remove

    def _add(self, day: date) -> _Row:
        at = self._grid.rowCount()
        row = _Row(
            DateEdit(self._locale, day, self),
            NumberEdit(self._locale, self._unit, self),
            IconButton("trash", self.tr("Remove this milestone"), self),
        )
        row.value.setAccessibleName(self.tr("Value of the milestone"))
        row.day.setAccessibleName(self.tr("Date of the milestone"))
        for column, widget in enumerate((row.day, row.value, row.remove)):
            self._grid.addWidget(widget, at, column)
            widget.show()  # at once: what is not in sight yet takes no focus
        row.day.dateChanged.connect(self._tell)
        row.value.edited.connect(self.edited)
        row.remove.clicked.connect(self._remove_by_hand)
        row.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows.append(row)
        self._show_heads()
        return row

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        for widget in (row.day, row.value, row.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._show_heads()

    def _show_heads(self) -> None:
        self._day_word.setVisible(bool(self._rows))
        self._value_word.setVisible(bool(self._rows))

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()

    @Slot()
    def _add_by_hand(self) -> None:
        row = self._add(self._proposed or today())
        row.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    @Slot()
    def _remove_by_hand(self) -> None:
        button = self.sender()
        row = next((row for row in self._rows if row.remove is button), None)
        if row is not None:
            self._drop(row)
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()
