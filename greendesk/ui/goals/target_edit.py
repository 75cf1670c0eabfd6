"""What a goal is to reach: an amount, or, for a change by a percentage, "reduce by" or "grow by" per cent."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greendesk.ui.goals.amount_edit import NUMBER_WIDTH, AmountEdit
from greendesk.ui.goals.draft import Typed
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.numbers import NumberEdit
from greendesk.ui.widgets.segmented import SegmentedControl


class TargetEdit(QWidget):
    """Signals: ``edited`` by the user's hand."""

    edited = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount_edit = AmountEdit(locale, self)
        self.way = SegmentedControl([(False, self.tr("Reduce by")), (True, self.tr("Grow by"))], self)
        self.percent_edit = NumberEdit(locale, "%", self)
        self.percent_edit.setFixedWidth(NUMBER_WIDTH // 2)
        percent = QWidget(self)
        row = QHBoxLayout(percent)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.way)
        row.addWidget(self.percent_edit)
        row.addWidget(label("%", "muted", parent=percent))
        row.addStretch(1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.amount_edit)
        self._stack.addWidget(percent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setFocusProxy(self.amount_edit)
        self.amount_edit.edited.connect(self.edited)
        self.percent_edit.edited.connect(self.edited)
        self.way.chosen.connect(self._other_way)

    def set_percent(self, is_percent: bool) -> None:
        """Ask for a percentage instead of an amount."""
        self._stack.setCurrentIndex(1 if is_percent else 0)
        self.setFocusProxy(self.percent_edit if is_percent else self.amount_edit)

    def is_percent(self) -> bool:
        return self._stack.currentIndex() == 1

    def grows(self) -> bool:
        return bool(self.way.value())

    def value(self) -> Typed:
        """An amount in the indicator's unit, or per cent."""
        return self.percent_edit.number() if self.is_percent() else self.amount_edit.amount()

    def set_value(self, value: float | None, *, grows: bool = False) -> None:
        self.way.set_value(grows)
        if self.is_percent():
            self.percent_edit.set_number(value)
        else:
            self.amount_edit.set_amount(value)

    @Slot(object)
    def _other_way(self, _grows: object) -> None:
        self.edited.emit()
