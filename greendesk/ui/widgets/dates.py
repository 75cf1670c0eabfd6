"""Editors of dates and periods."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from greendesk.domain.periods import (
    FIRST_YEAR,
    LAST_YEAR,
    Grain,
    Period,
    fiscal_year,
    fiscal_year_period,
    month_ordinal,
    month_period,
    period_of,
    quarter_of,
)
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.numbers import WholeNumberEdit

FIRST, LAST = QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31)


class DateEdit(QDateEdit):
    """A date with a calendar; ``day`` and ``set_day`` speak Python."""

    def __init__(self, locale: QLocale, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(locale)
        self.setCalendarPopup(True)
        self.setDateRange(FIRST, LAST)
        self.setDisplayFormat(_with_whole_year(locale))
        self.calendarWidget().setLocale(locale)
        self.set_day(day or today())

    def day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))


class OptionalDateEdit(QWidget):
    """A date that may be left open.

    Args:
        caption: text of the tick box that opens the date: "Ends on".

    Signals:
        edited: another date, or none any more.
    """

    edited = Signal()

    def __init__(self, locale: QLocale, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.box = QCheckBox(caption, self)
        self.date_edit = DateEdit(locale, parent=self)
        self.date_edit.setEnabled(False)
        row.addWidget(self.box)
        row.addWidget(self.date_edit)
        row.addStretch(1)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self.date_edit.setEnabled)
        self.box.toggled.connect(self._tell)
        self.date_edit.dateChanged.connect(self._tell)

    def day(self) -> date | None:
        return self.date_edit.day() if self.box.isChecked() else None

    def set_day(self, day: date | None) -> None:
        if day is not None:
            self.date_edit.set_day(day)
        self.box.setChecked(day is not None)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class PeriodPicker(QWidget):
    """A month, a fiscal quarter, a fiscal year, or any two dates.

    Signals:
        edited: another period, or two dates that are none; ask ``period``.
    """

    edited = Signal()

    def __init__(
        self, locale: QLocale, fiscal_year_start: int, parent: QWidget | None = None, *, dates: bool = True
    ) -> None:
        super().__init__(parent)
        self._start_month = fiscal_year_start
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.kind = QComboBox(self)
        kinds = [
            (Grain.MONTH, self.tr("Month")),
            (Grain.QUARTER, self.tr("Quarter")),
            (Grain.YEAR, self.tr("Fiscal year")),
        ]
        for grain, text in kinds:
            self.kind.addItem(text, grain)
        if dates:
            self.kind.addItem(self.tr("Dates"), None)
        self.part = QComboBox(self)
        self.year = WholeNumberEdit(FIRST.year() + 1, LAST.year() - 1, self)
        whole = QWidget(self)
        whole_row = QHBoxLayout(whole)
        whole_row.setContentsMargins(0, 0, 0, 0)
        whole_row.setSpacing(8)
        whole_row.addWidget(self.part)
        whole_row.addWidget(self.year)
        whole_row.addStretch(1)
        self.first, self.last = DateEdit(locale, parent=self), DateEdit(locale, parent=self)
        between = QWidget(self)
        between_row = QHBoxLayout(between)
        between_row.setContentsMargins(0, 0, 0, 0)
        between_row.setSpacing(8)
        between_row.addWidget(self.first)
        between_row.addWidget(label("–", "muted", parent=between))
        between_row.addWidget(self.last)
        between_row.addStretch(1)
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(whole)
        self._stack.addWidget(between)
        row.addWidget(self.kind)
        row.addWidget(self._stack, 1)
        self._locale = locale
        self._filling = False
        self._shown: tuple[Grain | None, Period] | None = None  # what was shown last, and may be chosen over
        self._offered: list[Grain | None] = []  # the kind whose months or quarters are on offer
        self.set_period(month_period(month_ordinal(today())))
        self.kind.currentIndexChanged.connect(self._other_kind)
        self.part.currentIndexChanged.connect(self._tell)
        self.year.valueChanged.connect(self._tell)
        self.first.dateChanged.connect(self._tell)
        self.last.dateChanged.connect(self._tell)
        self.setFocusProxy(self.kind)

    def period(self) -> Period | None:
        """The chosen period; None where the last date lies before the first."""
        grain = self._grain()
        if grain is None:
            first, last = self.first.day(), self.last.day()
            return Period(first, last) if first <= last else None
        if grain is Grain.MONTH:
            return month_period(self.year.value() * 12 + self.part.currentData())
        year = fiscal_year_period(self.year.value(), self._start_month)
        if grain is Grain.YEAR:
            return year
        first_month = month_ordinal(year.start) + 3 * self.part.currentData()
        return period_of(month_period(first_month).start, Grain.QUARTER, self._start_month)

    def _grain(self) -> Grain | None:
        """The chosen kind; Qt hands a StrEnum back as plain text."""
        kind = self.kind.currentData()
        return None if kind is None else Grain(kind)

    def set_period(self, period: Period) -> None:
        """Show a period as the shortest kind that it is."""
        kinds = [g for g in Grain if period == period_of(period.start, g, self._start_month)]
        grain = kinds[0] if kinds else None
        if self._shown != (grain, period) or self.period() != period or self._grain() != grain:
            self._show(grain, period)

    def _show(self, grain: Grain | None, period: Period) -> None:
        self._shown = grain, period
        self._filling = True
        at = self.kind.findData(grain)
        self.kind.setCurrentIndex(max(at, 0))
        self.first.set_day(period.start)
        self.last.set_day(period.end)
        self._fill_parts(grain)
        if grain is Grain.MONTH:
            self.part.setCurrentIndex(period.start.month - 1)
            self.year.setValue(period.start.year)
        elif grain is not None:
            self.part.setCurrentIndex(quarter_of(period.start, self._start_month) - 1)
            self.year.setValue(fiscal_year(period.start, self._start_month))
        self._filling = False

    def _fill_parts(self, grain: Grain | None) -> None:
        if self._offered == [grain]:
            return
        self._offered = [grain]
        self._stack.setCurrentIndex(1 if grain is None else 0)
        self.part.setVisible(grain is not Grain.YEAR)
        self.year.setPrefix("" if grain is Grain.MONTH else self.tr("FY"))
        self.part.clear()
        if grain is Grain.MONTH:
            for month in range(12):
                self.part.addItem(self._locale.standaloneMonthName(month + 1), month)
        elif grain is Grain.QUARTER:
            for quarter in range(4):
                self.part.addItem(self.tr("Q{number}").format(number=quarter + 1), quarter)

    @Slot(int)
    def _other_kind(self, _index: int) -> None:
        if self._filling:
            return
        grain, day = self._grain(), self.first.day()
        self._show(
            grain, Period(day, self.last.day()) if grain is None else period_of(day, grain, self._start_month)
        )
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._filling:
            return
        period = self.period()
        if period is not None and self._grain() is not None:
            self._filling = True
            self.first.set_day(period.start)
            self.last.set_day(period.end)
            self._filling = False
        self.edited.emit()


def today() -> date:
    """The date on this computer's calendar."""
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


def _with_whole_year(locale: QLocale) -> str:
    """The locale's short date format, with all four digits of the year."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
