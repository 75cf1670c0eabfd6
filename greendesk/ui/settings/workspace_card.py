"""The workspace's own settings: name, fiscal year, currency, reporting date."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from greendesk.domain.errors import GreenDeskError
from greendesk.domain.model import WorkspaceInfo
from greendesk.ui.context import Context
from greendesk.ui.new_workspace import currency_chooser, month_chooser
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.dates import OptionalDateEdit
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.numbers import NumberEdit

NUMBER_WIDTH = 72


class WorkspaceCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Workspace"), parent=parent)
        self._context = context
        self._shown: WorkspaceInfo | None = None
        self.form = FieldForm(self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.month = month_chooser(self)
        self.currency = currency_chooser(parent=self)
        self.as_of = OptionalDateEdit(context.look.locale, self.tr("Fixed on"), self)
        self.form.add_field("name", self.tr("Name"), self.name)
        self.form.add_field("fiscal_year_start", self.tr("Fiscal year starts in"), self.month, stretch=False)
        self.form.add_field("currency", self.tr("Currency"), self.currency, stretch=False)
        self.form.add_field(
            "as_of",
            self.tr("Reporting date"),
            self.as_of,
            self.tr(
                "Statuses are judged on this date, and only measurements up to it count. Not fixed: today."
            ),
        )
        self.recalculation = NumberEdit(context.look.locale, "%", self)
        self.recalculation.setFixedWidth(NUMBER_WIDTH)
        self.form.add_field(
            "recalculation",
            self.tr("Recalculate a base from"),
            self.recalculation,
            self.tr("% of change by restated values; then a goal's card proposes another base value."),
            stretch=False,
        )
        self.add(self.form)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self.undo_button = TextButton(self.tr("Undo changes"), parent=self)
        self.save_button = TextButton(self.tr("Save"), "primary", parent=self)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.save_button)
        self.add(buttons)
        self.name.textEdited.connect(self._compare)
        self.month.currentIndexChanged.connect(self._compare)
        self.currency.currentTextChanged.connect(self._compare)
        self.as_of.edited.connect(self._compare)
        self.recalculation.edited.connect(self._compare)
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(self.show_info)
        self.form.enter.connect(self.save)

    @Slot()
    def show_info(self) -> None:
        """Show the settings as they are stored."""
        info = self._shown = self._context.desk.settings.info
        self.name.setText(info.name)
        self.name.setCursorPosition(0)
        self.month.setCurrentIndex(info.fiscal_year_start - 1)
        self.currency.setCurrentText(info.currency)
        self.as_of.set_day(info.as_of)
        self.recalculation.set_number(float(f"{info.recalculation * 100:.12g}"))
        self.form.clear_problems()
        self._compare()

    def is_changed(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self._typed() != self._shown

    def follow(self) -> None:
        """Another window changed something: show it, unless something is being typed here."""
        if self._shown is None or not self.is_changed():
            self.show_info()

    def _typed(self) -> WorkspaceInfo:
        return replace(
            self._context.desk.settings.info,
            name=self.name.text().strip(),
            fiscal_year_start=self.month.currentData(),
            currency=self.currency.currentText().strip().upper(),
            as_of=self.as_of.day(),
            recalculation=self._share(),
        )

    def _share(self) -> float:
        """The share as it is typed; what is no number is refused as 0 is."""
        typed = self.recalculation.number()
        stored = self._context.desk.settings.info.recalculation
        if not isinstance(typed, int | float):
            return 0.0
        return stored if typed == float(f"{stored * 100:.12g}") else typed / 100

    @Slot()
    def save(self) -> None:
        if not self.is_changed():
            return
        self.form.clear_problems()
        try:
            self._context.desk.settings.change(self._typed())
        except GreenDeskError as error:
            self.form.show_error(error)
            return
        self._context.notice.emit(self.tr("The workspace's settings are saved"))
        self.show_info()

    @Slot()
    def _compare(self) -> None:
        changed = self.is_changed() and not self._context.desk.is_read_only
        self.save_button.setEnabled(changed)
        self.undo_button.setEnabled(changed)
