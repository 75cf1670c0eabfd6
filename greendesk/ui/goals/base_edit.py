"""Where a goal starts from: the value that the data hold at the base date, or one that is given."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from greendesk.ui.goals.amount_edit import AmountEdit
from greendesk.ui.goals.draft import Typed


class BaseEdit(QWidget):
    """Signals: ``edited`` when the user chooses the other way or types another value."""

    edited = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.from_data = QRadioButton(self.tr("As measured then"), self)
        self.given = QRadioButton(self.tr("This value:"), self)
        self.amount_edit = AmountEdit(locale, self)
        group = QButtonGroup(self)
        group.addButton(self.from_data)
        group.addButton(self.given)
        self.from_data.setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.given)
        row.addWidget(self.amount_edit, 1)
        column.addWidget(self.from_data)
        column.addLayout(row)
        self.setFocusProxy(self.from_data)
        self.given.toggled.connect(self._tell)
        self.amount_edit.edited.connect(self._typed)

    def is_from_data(self) -> bool:
        return self.from_data.isChecked()

    def amount(self) -> Typed:
        return self.amount_edit.amount()

    def set_base(self, value: float | None) -> None:
        """Show a given value, or None: from the data."""
        self.amount_edit.set_amount(value)
        (self.from_data if value is None else self.given).setChecked(True)

    @Slot(bool)
    def _tell(self, _checked: bool) -> None:
        self.edited.emit()

    @Slot()
    def _typed(self) -> None:
        """Typing a value means it."""
        if self.from_data.isChecked():
            self.given.setChecked(True)
        else:
            self.edited.emit()
