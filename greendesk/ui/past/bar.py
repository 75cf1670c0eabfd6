"""The bar over a workspace of the past: which day it shows, the days before and after, the way back."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from greendesk.desk.desk import PastDesk
from greendesk.ui.context import Context
from greendesk.ui.widgets.dates import DateEdit, today
from greendesk.ui.widgets.icons import IconButton, TextButton
from greendesk.ui.widgets.labels import label

SETTLE_MS = 120  # a slider that is dragged past a hundred days shows the last one


class PastBar(QFrame):
    """Moves the desk of the past from day to day.

    Signals:
        compare_asked: what is different today is wanted.
        leaving: back to today.
    """

    compare_asked = Signal()
    leaving = Signal()

    def __init__(self, desk: PastDesk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("past-bar")
        self.setProperty("role", "banner")
        self._desk = desk
        first, last = desk.days[0], max(desk.day, today())
        self._days = desk.days
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        self.says = label(self.tr("As it stood on the evening of"), "strong", parent=self)
        self.date = DateEdit(context.look.locale, desk.day, self)
        self.date.setDateRange(
            QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)
        )
        self.date.setAccessibleName(self.says.text())
        self.before = IconButton("chevron-left", self.tr("The day of the change before"), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Day"))
        self.slider.setRange(0, (last - first).days)
        self.slider.setPageStep(30)
        self.slider.setMinimumWidth(160)
        self.after = IconButton("chevron-right", self.tr("The day of the change after"), self)
        self.compare = TextButton(self.tr("Compare with today"), parent=self)
        self.back = TextButton(self.tr("Back to today"), "primary", parent=self)
        row.addWidget(self.says)
        row.addWidget(self.date)
        row.addWidget(self.before)
        row.addWidget(self.slider, 1)
        for button in (self.after, self.compare, self.back):
            row.addWidget(button)
        self._first = first
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._move)
        self._show_day(desk.day)
        self.slider.valueChanged.connect(self._slid)
        self.date.dateChanged.connect(self._typed)
        self.before.clicked.connect(self._to_change_before)
        self.after.clicked.connect(self._to_change_after)
        self.compare.clicked.connect(self.compare_asked)
        self.back.clicked.connect(self.leaving)

    def day(self) -> date:
        """The day that is chosen."""
        return self._first + timedelta(days=self.slider.value())

    def stop(self) -> None:
        """Move no more: the desk is about to be closed."""
        self._settle.stop()

    def _show_day(self, day: date) -> None:
        """Show a day on the slider and in the field, and which ways lead on."""
        for widget in (self.slider, self.date):
            widget.blockSignals(True)
        self.slider.setValue((day - self._first).days)
        self.date.set_day(day)
        for widget in (self.slider, self.date):
            widget.blockSignals(False)
        self.before.setEnabled(self._days[0] < day)
        self.after.setEnabled(day < self._days[-1])

    def _choose(self, day: date) -> None:
        self._show_day(day)
        self._settle.start()

    @Slot()
    def _slid(self) -> None:
        self._choose(self.day())

    @Slot()
    def _typed(self) -> None:
        self._choose(self.date.day())

    @Slot()
    def _to_change_before(self) -> None:
        self._choose(max(day for day in self._days if day < self.day()))

    @Slot()
    def _to_change_after(self) -> None:
        self._choose(min(day for day in self._days if day > self.day()))

    @Slot()
    def _move(self) -> None:
        if self.day() != self._desk.day:
            self._desk.move_to(self.day())
