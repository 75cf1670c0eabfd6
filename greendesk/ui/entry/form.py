"""The form for one measurement: indicator, any period, value in any fitting unit, state, source, note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QWidget

from greendesk.charts.look import Look
from greendesk.desk.rows import Entry, RejectedEntries
from greendesk.domain.errors import GreenDeskError, InvalidInput, UnitMismatch
from greendesk.domain.measures import compatible_units, convert
from greendesk.domain.model import Indicator, Measurement, State, new_id
from greendesk.domain.periods import Period
from greendesk.ui.entry.explain import exact_number
from greendesk.ui.entry.typed import read_typed
from greendesk.ui.entry.words import state_title
from greendesk.ui.widgets.dates import PeriodPicker
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.labels import ElidedLabel
from greendesk.ui.widgets.numbers import edit_text

VALUE_WIDTH = 132


@dataclass(frozen=True, slots=True)
class Choice:
    """An indicator that the form offers."""

    indicator: Indicator
    text: str  # its name, with the initiative's where names repeat


class ValueEdit(QWidget):
    """A value as it is typed, its unit of measure, and what that is in the indicator's own unit.

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
        self.line.setFixedWidth(VALUE_WIDTH)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.unit = QComboBox(self)
        self.equals = ElidedLabel("", "muted", self)
        row.addWidget(self.line)
        row.addWidget(self.unit)
        row.addWidget(self.equals, 1)
        self.setFocusProxy(self.line)
        self.returnPressed = self.line.returnPressed
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


class MeasurementForm(QWidget):
    """The fields of one measurement.

    Signals:
        edited: the user changed something.
        submitted: Return was pressed in a line.
        indicator_chosen(id): another indicator was chosen in the form.
    """

    edited = Signal()
    submitted = Signal()
    indicator_chosen = Signal(str)

    def __init__(
        self, look: Look, fiscal_year_start: int, parent: QWidget | None = None, *, wide: bool = True
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._choices: dict[str, Choice] = {}
        self._measurement: Measurement | None = None
        self._dirty = False
        box = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(24 if wide else 8)
        label_width = 72 if wide else 96
        self._what, self._how = FieldForm(self, label_width), FieldForm(self, label_width)
        box.addWidget(self._what, 5)
        box.addWidget(self._how, 4)
        self.indicator = QComboBox(self)
        self.indicator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period = PeriodPicker(look.locale, fiscal_year_start, self)
        self.value = ValueEdit(look, self)
        self.state = QComboBox(self)
        for state in State:
            self.state.addItem(state_title(state), state)
        self.source, self.note = QLineEdit(self), QLineEdit(self)
        self._what.add_field("indicator", self.tr("Indicator"), self.indicator)
        self._what.add_field("start", self.tr("Period"), self.period)
        self._what.add_field("value", self.tr("Value"), self.value)
        self._how.add_field("state", self.tr("State"), self.state)
        self._how.add_field("source", self.tr("Source"), self.source)
        self._how.add_field("note", self.tr("Note"), self.note)
        self.source.setPlaceholderText(self.tr("Where the value comes from: a file, a meter, a page"))
        for form in (self._what, self._how):
            form.enter.connect(self.submitted)
        for line in (self.source, self.note):
            line.textEdited.connect(self._touched)
        self.period.edited.connect(self._touched)
        self.value.edited.connect(self._touched)
        self.state.activated.connect(self._other_state)
        self.indicator.activated.connect(self._other_indicator)

    # ---- contents
    def offer(self, choices: Sequence[Choice]) -> None:
        """Fill the list of indicators."""
        self._choices = {choice.indicator.id: choice for choice in choices}
        with QSignalBlocker(self.indicator):
            self.indicator.clear()
            for choice in choices:
                self.indicator.addItem(choice.text, choice.indicator.id)

    def show_measurement(
        self, indicator: Indicator, period: Period, measurement: Measurement | None, source: str = ""
    ) -> None:
        """Show what is stored, or an empty form for the period; ``source`` is offered for a new value."""
        self.clear_problems()
        self._measurement = measurement
        self._dirty = False
        self.indicator.setCurrentIndex(self.indicator.findData(indicator.id))
        self.period.set_period(measurement.period if measurement else period)
        self.value.set_unit(indicator.unit)
        self.value.set_text(edit_text(measurement.value if measurement else None, self._look.locale))
        self.state.setCurrentIndex(self.state.findData(measurement.state if measurement else State.REPORTED))
        self.source.setText(measurement.source if measurement else source)
        self.note.setText(measurement.note if measurement else "")
        self.source.setCursorPosition(0)
        self.note.setCursorPosition(0)
        self._allow_value()

    def show_typing(self, text: str) -> None:
        """Show what is being typed into the grid's cell."""
        if self.value.isEnabled() and not self._dirty:
            self.value.set_text(text)

    @property
    def measurement(self) -> Measurement | None:
        """The stored measurement that the form shows."""
        return self._measurement

    @property
    def is_dirty(self) -> bool:
        """Whether the user changed something that is not saved."""
        return self._dirty

    def set_clean(self) -> None:
        """What the form shows is stored, or not wanted any more."""
        self._dirty = False

    def set_dirty(self) -> None:
        """What the form shows could not be stored."""
        self._dirty = True

    def entry(self) -> Entry:
        """What the form would write.

        Raises:
            InvalidInput: with the field at fault.
        """
        period = self.period.period()
        if period is None:
            raise InvalidInput(
                self.tr("The last day lies before the first; correct one of the two."), "start"
            )
        state = self._state()
        number, measure = (None, None) if state.is_missing else self.value.value()
        return Entry(
            self.indicator.currentData(),
            period,
            number,
            state,
            source=self.source.text(),
            note=self.note.text(),
            unit_of_measure=measure,
            # An id of its own: a new value must not replace one that already has this very period.
            measurement_id=self._measurement.id if self._measurement else new_id(),
        )

    # ---- problems
    def show_error(self, error: GreenDeskError) -> None:
        """Show a refusal at its field."""
        self.clear_problems()
        if isinstance(error, RejectedEntries):
            error = next(checked.problem for checked in error.checked if checked.problem is not None)
        field = error.field if isinstance(error, InvalidInput) else ""
        self.show_problem({"end": "start", "unit": "value"}.get(field, field), error.message)

    def show_problem(self, field: str, sentence: str) -> None:
        form = self._how if field in {"state", "source", "note"} else self._what
        form.show_problem(field or "value", sentence)

    def clear_problems(self) -> None:
        self._what.clear_problems()
        self._how.clear_problems()

    def problems(self) -> dict[str, str]:
        """What is shown as wrong, by field."""
        return self._what.problems() | self._how.problems()

    # ---- the user's hand
    @Slot()
    def _touched(self) -> None:
        self._dirty = True
        self.clear_problems()
        self.edited.emit()

    @Slot()
    def _other_state(self) -> None:
        self._allow_value()
        self._touched()

    @Slot()
    def _other_indicator(self) -> None:
        self.indicator_chosen.emit(self.indicator.currentData())

    def _state(self) -> State:
        return State(self.state.currentData())

    def _allow_value(self) -> None:
        """A missing reason leaves no place for a value."""
        state = self._state()
        self.value.setEnabled(not state.is_missing)
        if state.is_missing:
            self.value.set_text("")
