"""A number with its unit of measure: typed in any unit of the same kind, told in the indicator's own."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greendesk.domain.measures import compatible_units, convert
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.numbers import NumberEdit

NUMBER_WIDTH = 176


class AmountEdit(QWidget):
    """A number editor, and after it the unit: a word where there is one only, else a choice.

    Signals:
        edited: another number or unit by the user's hand; ask ``amount``.
    """

    edited = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.number_edit = NumberEdit(locale, parent=self)
        self.number_edit.setFixedWidth(NUMBER_WIDTH)
        self._word = label("", "muted", parent=self)
        self.unit_choice = Choice(self)
        self.unit_choice.hide()
        row.addWidget(self.number_edit)
        row.addWidget(self._word)
        row.addWidget(self.unit_choice)
        row.addStretch(1)
        self.setFocusProxy(self.number_edit)
        self.number_edit.edited.connect(self.edited)
        self.unit_choice.activated.connect(self._other_unit)

    def set_unit(self, unit: str) -> None:
        """Take amounts in ``unit`` and, where they are known, in the others of its kind."""
        if unit == self._unit and self.unit_choice.count():
            return
        self._unit = unit
        self.number_edit.unit = unit
        others = compatible_units(unit)
        self.unit_choice.clear()
        for one in (unit, *others):
            self.unit_choice.addItem(one, one)
        self.unit_choice.setVisible(bool(others))
        self._word.setText(unit)
        self._word.setVisible(not others and bool(unit))

    def amount(self) -> float | str | None:
        """The amount in the indicator's unit; None if nothing is typed, a sentence if it is no number."""
        number = self.number_edit.number()
        chosen = self.unit_choice.currentData()
        if isinstance(number, float) and chosen and chosen != self._unit:
            return convert(number, chosen, self._unit)
        return number

    def set_amount(self, value: float | None) -> None:
        """Show an amount in the indicator's unit."""
        self.unit_choice.setCurrentIndex(0 if self.unit_choice.count() else -1)
        self.number_edit.set_number(value)

    @Slot(int)
    def _other_unit(self, _index: int) -> None:
        self.number_edit.unit = self.unit_choice.currentData() or self._unit
        self.edited.emit()
