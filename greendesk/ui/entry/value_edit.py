"""A value as it is typed, in any unit of measure that fits, with what that is in the indicator's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from greendesk.charts.look import Look
from greendesk.domain.errors import InvalidInput, UnitMismatch
from greendesk.domain.measures import compatible_units, convert
from greendesk.ui.entry.explain import exact_number
from greendesk.ui.entry.typed import read_typed
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.labels import ElidedLabel

VALUE_WIDTH, UNIT_WIDTH = 84, 84


class ValueEdit(QWidget):
    """A value as it is typed, and its unit of measure.

    Attributes:
        equals: says what the value is in the indicator's own unit, where it is typed in another; a form
            places it.

    Signals:
        edited: another text or unit by the user's hand.
    """

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._own = look, ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.line = QLineEdit(self)
        self.line.setMinimumWidth(VALUE_WIDTH)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.unit = Choice(self)
        self.unit.setMinimumWidth(UNIT_WIDTH)
        self.equals = ElidedLabel("", "muted", self)
        row.addWidget(self.line, 1)
        row.addWidget(self.unit)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edited)
        self.unit.activated.connect(self._edited)

    def set_unit(self, own: str) -> None:
        """The indicator's unit, and the others that fit it."""
        if own != self._own or not self.unit.count():
            self._own = own
            self.unit.clear()
            for one in (own, *compatible_units(own)):
                self.unit.addItem(self._look.unit(one), one)
            self.unit.setEnabled(self.unit.count() > 1)
            self.unit.setVisible(bool(own))

    def set_text(self, text: str) -> None:
        """Show a text in the indicator's own unit, as if typed."""
        self.unit.setCurrentIndex(0)
        self.line.setText(text)
        self._tell_equal()

    def value(self) -> tuple[float, str | None]:
        """The number and its unit (None: the indicator's own).

        Raises:
            InvalidInput: there is none, or it cannot be read.
        """
        if not self.line.text().strip():
            raise InvalidInput(self.tr("Type a number, or choose the reason why there is none."), "value")
        typed = read_typed(self.line.text(), self._own, self._look.locale)
        chosen = self.unit.currentData()
        measure = typed.unit_of_measure or (chosen if chosen != self._own else None)
        assert typed.value is not None  # only what is pasted may be a reason
        return typed.value, measure

    @Slot()
    def _edited(self) -> None:
        self._tell_equal()
        self.edited.emit()

    def _tell_equal(self) -> None:
        """Show what a value in another unit is in the indicator's own: "= 352,000 kg"."""
        text = ""
        try:
            number, measure = self.value()
            if measure is not None:
                own = exact_number(convert(number, measure, self._own), self._own, self._look)
                text = self.tr("= {amount}").format(amount=own)
        except (InvalidInput, UnitMismatch):
            text = ""
        self.equals.setText(text)
