"""The form for a conversion factor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Factor
from greendesk.domain.names import Name
from greendesk.domain.periods import FIRST_YEAR, LAST_YEAR
from greendesk.ui.context import Context
from greendesk.ui.widgets.dialogs import FormDialog
from greendesk.ui.widgets.name_edit import NameEdit
from greendesk.ui.widgets.numbers import NumberEdit

YEARS = range(FIRST_YEAR, LAST_YEAR + 1)


class FactorDialog(FormDialog):
    """Adds a factor, or changes one.

    Args:
        factor: the one to change; None: a new one.
    """

    def __init__(self, context: Context, factor: Factor | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("New factor") if factor is None else self.tr("Factor {code}").format(code=factor.code)
        super().__init__(title, "", parent)
        self._context = context
        self._factor = factor
        locale = context.look.locale
        self.code = QLineEdit(self)
        self.code.setMaxLength(40)
        self.name = NameEdit(self)
        self.value = NumberEdit(locale, parent=self)
        self.unit = QLineEdit(self)
        self.source = QLineEdit(self)
        self.year = QLineEdit(self)
        self.year.setMaximumWidth(96)
        self.form.add_field(
            "code", self.tr("Code"), self.code, self.tr("Short and unique, such as EF-GRID-CN.")
        )
        self.form.add_field("name", self.tr("Name"), self.name)
        self.form.add_field("value", self.tr("Value"), self.value)
        self.form.add_field("unit", self.tr("Unit"), self.unit, self.tr("Such as kg CO2e/kWh."))
        self.form.add_field(
            "source",
            self.tr("Source"),
            self.source,
            self.tr("Publisher, publication and table, as it is cited."),
        )
        self.form.add_field("year", self.tr("Year"), self.year, stretch=False)
        self.form.enter.connect(self.try_to_save)
        if factor is not None:
            self.code.setText(factor.code)
            self.name.set_name(factor.name)
            self.value.set_number(factor.value)
            self.unit.setText(factor.unit)
            self.source.setText(factor.source)
            self.year.setText("" if factor.year is None else str(factor.year))
        self.code.setFocus()

    def save(self) -> None:
        value = self.value.number()
        if value is None or isinstance(value, str):
            raise InvalidInput(value or self.tr("Type the factor's value."), "value")
        factor = Factor(
            self.code.text().strip(),
            self.name.name() if not self.name.name().is_empty else Name(self.code.text().strip()),
            value,
            self.unit.text().strip(),
            self.source.text().strip(),
            self._year(),
        )
        if self._factor is None:
            self._context.desk.factors.add(factor)
        else:
            self._context.desk.factors.change(replace(factor, id=self._factor.id))

    def _year(self) -> int | None:
        text = self.year.text().strip()
        if not text:
            return None
        if not text.isdecimal() or int(text) not in YEARS:
            raise InvalidInput(self.tr("Type the year with four digits, or leave it empty."), "year")
        return int(text)
