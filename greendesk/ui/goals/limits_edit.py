"""The limits of a goal's status, folded away: most goals keep the usual ones.

Of a stored goal they can be changed from a day on; those of the past are told below.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from greendesk.ui.goals.draft import TypedLimits
from greendesk.ui.widgets.dates import DateEdit
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.numbers import NumberEdit

NUMBER_WIDTH = 72


class LimitsEdit(QWidget):
    """Four numbers behind a line that unfolds them, and the day from which they hold.

    Signals:
        edited: by the user's hand.
    """

    edited = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        outer.addWidget(self.fold)
        self._fields = QWidget(self)
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        self.on_track = self._field(
            grid, 0, self.tr("On track from a pace of"), self.tr("1 = exactly as planned"), locale
        )
        self.at_risk = self._field(
            grid, 1, self.tr("At risk from a pace of"), self.tr("below: off track"), locale
        )
        self.early = self._field(
            grid, 2, self.tr("Too early to judge before"), self.tr("% of the time; 0 = judge at once"), locale
        )
        self.coverage = self._field(
            grid, 3, self.tr("No status below a coverage of"), self.tr("% of the months"), locale
        )
        self.usual = TextButton(self.tr("Use the usual limits"), "link", parent=self._fields)
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._reset)
        self.since = DateEdit(locale, parent=self._fields)
        self.since.setAccessibleName(self.tr("Hold from"))
        self._since_parts = (
            label(self.tr("Hold from"), parent=self._fields),
            self.since,
            label(self.tr("the days before keep theirs"), "muted", parent=self._fields),
        )
        for column, part in enumerate(self._since_parts):
            grid.addWidget(part, 4, column)
            part.hide()
        grid.addWidget(self.usual, 5, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self.earlier = label("", "muted", wrap=True, parent=self._fields)
        self.earlier.hide()
        grid.addWidget(self.earlier, 6, 0, 1, 3)
        outer.addWidget(self._fields)
        self._fields.hide()
        self.setFocusProxy(self.fold)
        self.fold.toggled.connect(self._unfold)
        self.since.dateChanged.connect(self._tell)
        self.set_limits(TypedLimits())

    def limits(self) -> TypedLimits:
        return TypedLimits(*(edit.number() for edit in self._edits()))

    def set_limits(self, limits: TypedLimits) -> None:
        values = (limits.on_track, limits.at_risk, limits.early_percent, limits.coverage_percent)
        for edit, value in zip(self._edits(), values, strict=True):
            edit.set_number(value if isinstance(value, float | int) else None)
        self._name_fold()

    def hold_from(self) -> date:
        """The day from which the limits hold; of no meaning for a goal that has not begun."""
        return self.since.day()

    def show_earlier(self, since: date, first_day: date, earlier: str) -> None:
        """For a goal that has begun.

        Args:
            since: from when the limits hold.
            first_day: the first day for which they may be changed.
            earlier: the limits of the days before, in words.
        """
        self.since.blockSignals(True)
        self.since.setMinimumDate(QDate(first_day.year, first_day.month, first_day.day))
        self.since.set_day(since)
        self.since.blockSignals(False)
        self.earlier.setText(earlier)
        for part in (*self._since_parts, self.earlier):
            part.show()

    def unfold(self) -> None:
        self.fold.setChecked(True)

    def _edits(self) -> tuple[NumberEdit, NumberEdit, NumberEdit, NumberEdit]:
        return self.on_track, self.at_risk, self.early, self.coverage

    def _field(self, grid: QGridLayout, row: int, before: str, after: str, locale: QLocale) -> NumberEdit:
        edit = NumberEdit(locale, "%", self._fields) if row > 1 else NumberEdit(locale, parent=self._fields)
        edit.setFixedWidth(NUMBER_WIDTH)
        edit.setAccessibleName(before)
        edit.edited.connect(self._tell)
        grid.addWidget(label(before, parent=self._fields), row, 0)
        grid.addWidget(edit, row, 1)
        grid.addWidget(label(after, "muted", parent=self._fields), row, 2)
        return edit

    def _name_fold(self) -> None:
        is_usual = self.limits() == TypedLimits()
        self.fold.setText(self.tr("The usual limits") if is_usual else self.tr("Limits of its own"))

    @Slot(bool)
    def _unfold(self, open_: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self._fields.setVisible(open_)

    @Slot()
    def _reset(self) -> None:
        self.set_limits(TypedLimits())
        self.edited.emit()

    @Slot()
    def _tell(self) -> None:
        self._name_fold()
        self.edited.emit()
