"""The form for one measurement: indicator, period, value in a fitting unit, state, quality, source, note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from greendesk.charts.look import Look
from greendesk.desk.rows import Entry, RejectedEntries
from greendesk.domain.errors import GreenDeskError, InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Cause, Indicator, Measurement, State, new_id
from greendesk.domain.periods import Period
from greendesk.ui.entry.value_edit import ValueEdit
from greendesk.ui.entry.words import state_title
from greendesk.ui.measurements.grade_choice import GradeChoice
from greendesk.ui.widgets.cause_choice import CauseChoice
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.dates import PeriodPicker
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.numbers import edit_text

# Place of each field: row, column, columns that it spans. Wide: two rows below the grid; tall: a dialog.
WIDE = {
    "indicator": (0, 0, 2),
    "start": (0, 2, 1),
    "state": (0, 3, 1),
    "quality": (0, 4, 1),
    "value": (1, 0, 2),
    "source": (1, 2, 1),
    "note": (1, 3, 2),
    "cause": (2, 0, 2),
    "because": (2, 2, 3),
}
TALL = {
    "indicator": (0, 0, 2),
    "start": (1, 0, 2),
    "value": (2, 0, 1),
    "state": (2, 1, 1),
    "quality": (3, 0, 2),
    "source": (4, 0, 2),
    "note": (5, 0, 2),
    "cause": (6, 0, 1),
    "because": (6, 1, 1),
}
BRIDGE = ("cause", "because")  # shown where a stored value is restated
PERIOD_WIDTHS = (112, 130, 78)  # px at least: kind, month or quarter, year
DATE_WIDTH = 104
SHARES = {True: (2, 3, 5, 2, 2), False: (3, 2)}  # of the width, by column


@frozen
class Offer:
    """An indicator that the form offers."""

    indicator: Indicator
    text: str  # its name, with the initiative's where names repeat


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
        self._choices: dict[str, Offer] = {}
        self._measurement: Measurement | None = None
        self._dirty = False
        self.indicator = Choice(self)
        self.period = PeriodPicker(look.locale, fiscal_year_start, self)
        for box, width in zip(
            (self.period.kind, self.period.part, self.period.year), PERIOD_WIDTHS, strict=True
        ):
            box.setMinimumWidth(width)
        for day in (self.period.first, self.period.last):
            day.setMinimumWidth(DATE_WIDTH)
        self.value = ValueEdit(look, self)
        self.state = Choice(self)
        self.indicator.keep_to(8)
        self.state.keep_to(6)
        for state in State:
            self.state.addItem(state_title(state), state)
        self.quality = GradeChoice(look, self)
        self.source, self.note = QLineEdit(self), QLineEdit(self)
        self.source.setPlaceholderText(self.tr("a file, a meter, a page"))
        self.cause, self.because = CauseChoice(self), QLineEdit(self)
        self._editors: dict[str, QWidget] = {
            "indicator": self.indicator,
            "start": self.period,
            "value": self.value,
            "state": self.state,
            "quality": self.quality,
            "source": self.source,
            "note": self.note,
            "cause": self.cause,
            "because": self.because,
        }
        self._captions: dict[str, QWidget] = {}
        self._problems: dict[str, str] = {}
        self._problem = label("", "problem", wrap=True, parent=self)
        self._problem.hide()
        self._lay_out(wide)
        for line in (self.value.line, self.source, self.note, self.because):
            line.returnPressed.connect(self.submitted)
        self.cause.activated.connect(self._touched)
        for line in (self.source, self.note, self.because):
            line.textEdited.connect(self._touched)
        self.period.edited.connect(self._touched)
        self.value.edited.connect(self._touched)
        self.quality.activated.connect(self._touched)
        self.state.activated.connect(self._other_state)
        self.indicator.activated.connect(self._other_indicator)
        self._allow_value()

    def _lay_out(self, wide: bool) -> None:
        """Each field under its caption, and one line for what is wrong."""
        captions = {
            "indicator": self.tr("Indicator"),
            "start": self.tr("Period"),
            "value": self.tr("Value"),
            "state": self.tr("State"),
            "quality": self.tr("Data quality"),
            "source": self.tr("Source"),
            "note": self.tr("Note"),
            "cause": self.tr("Why restated"),
            "because": self.tr("Explanation"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for name, (row, column, span) in (WIDE if wide else TALL).items():
            editor = self._editors[name]
            caption = label(captions[name], "muted", parent=self)
            caption.setBuddy(editor)
            self._captions[name] = caption
            editor.setAccessibleName(captions[name])
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(caption)
            if editor is self.value:
                head.addWidget(self.value.equals, 1)
            field = QVBoxLayout()
            field.setSpacing(2)
            field.addLayout(head)
            field.addWidget(editor)
            grid.addLayout(field, row, column, 1, span)
        for column, share in enumerate(SHARES[wide]):
            grid.setColumnStretch(column, share)
        grid.addWidget(self._problem, grid.rowCount(), 0, 1, len(SHARES[wide]))

    # ---- contents
    def offer(self, choices: Sequence[Offer]) -> None:
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
        self.quality.show_grade(measurement.quality if measurement else None)
        self.cause.setCurrentIndex(0)
        self.because.clear()
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
        cause = self._cause(number, measure)
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
            cause=cause,
            because=self.because.text() if cause is not None else "",
            quality=self.quality.grade() or 0,
        )

    def _cause(self, number: float | None, measure: str | None) -> Cause | None:
        """Why the stored value is restated; asked for where it is another one now."""
        stored = self._restated()
        if stored is None:
            return None
        chosen = self.cause.cause()
        is_same = number == stored.value and measure in (None, self._unit())
        if chosen is None and not is_same:
            raise InvalidInput(
                self.tr("Say why the value is restated; the old one stays beside it."), "cause"
            )
        return None if is_same else chosen

    def _unit(self) -> str:
        offer = self._choices.get(self.indicator.currentData())
        return "" if offer is None else offer.indicator.unit

    # ---- problems
    def show_error(self, error: GreenDeskError) -> None:
        """Show a refusal at its field."""
        self.clear_problems()
        if isinstance(error, RejectedEntries):
            error = next(checked.problem for checked in error.checked if checked.problem is not None)
        field = error.field if isinstance(error, InvalidInput) else ""
        self.show_problem({"end": "start", "unit": "value"}.get(field, field), error.message)

    def show_problem(self, field: str, sentence: str) -> None:
        """Mark a field and say why; a name that is no field marks none."""
        self._problems[field] = sentence
        self._problem.setText(" ".join(self._problems.values()))
        self._problem.show()
        if field in self._editors:
            mark_wrong(self._editors[field], True)

    def clear_problems(self) -> None:
        for field in self._problems:
            if field in self._editors:
                mark_wrong(self._editors[field], False)
        self._problems = {}
        self._problem.hide()

    def problems(self) -> dict[str, str]:
        """What is shown as wrong, by field."""
        return dict(self._problems)

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

    def _restated(self) -> Measurement | None:
        """The stored measurement if it has a value that the form restates."""
        stored = self._measurement
        has_value = stored is not None and stored.value is not None
        return stored if has_value and self._state() is State.RESTATED else None

    def _allow_value(self) -> None:
        """A missing reason leaves no place for a value."""
        state = self._state()
        self.value.setEnabled(not state.is_missing)
        self.quality.setEnabled(not state.is_missing)
        if state.is_missing:
            self.value.set_text("")
            self.quality.show_grade(None)
        is_bridged = self._restated() is not None
        for name in BRIDGE:
            self._captions[name].setVisible(is_bridged)
            self._editors[name].setVisible(is_bridged)


def mark_wrong(editor: QWidget, is_wrong: bool) -> None:
    """Give an editor, and what it is made of, the red edge of the stylesheet."""
    for part in (editor, *editor.findChildren(QWidget)):
        if bool(part.property("wrong")) != is_wrong:
            part.setProperty("wrong", is_wrong)
            part.style().unpolish(part)
            part.style().polish(part)
