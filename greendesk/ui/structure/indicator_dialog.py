"""The form of an indicator: entered, a ratio of two others, or another one times a factor."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from greendesk.domain.measures import known_units
from greendesk.domain.model import Account, Aggregation, Direction, Indicator
from greendesk.domain.names import Name
from greendesk.ui.context import Context
from greendesk.ui.goals.indicator_chooser import IndicatorChooser
from greendesk.ui.structure.choices import Chooser, initiative_chooser
from greendesk.ui.structure.code_edit import CodeEdit
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.dialogs import FormDialog, run
from greendesk.ui.widgets.name_edit import NameEdit
from greendesk.ui.widgets.segmented import SegmentedControl


class Made(StrEnum):
    """Where an indicator's values come from."""

    ENTERED = "entered"
    RATIO = "ratio"
    PRODUCT = "product"


INPUTS = {Made.ENTERED: (), Made.RATIO: ("numerator", "denominator"), Made.PRODUCT: ("source", "factor")}


class IndicatorDialog(FormDialog):
    """A new indicator of an initiative, or one that is there."""

    def __init__(
        self,
        context: Context,
        indicator: Indicator | None = None,
        initiative_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New indicator") if indicator is None else self.tr("Edit indicator")
        super().__init__(title, "" if indicator else self.tr("Add indicator"), parent, 620)
        self._desk = context.desk
        self._indicator = indicator
        self.saved: Indicator | None = None
        shown = indicator or Indicator("", initiative_id or "", Name(), "")
        catalog, language = context.desk.catalog, context.look.language
        self.name = NameEdit(self)
        self.name.set_name(shown.name)
        taken = {other.code for other in catalog.indicators.values() if other.id != shown.id}
        self.code = CodeEdit(self.name, taken, "indicator", shown.code, self)
        self.initiative = initiative_chooser(catalog, language, self)
        self.initiative.choose(shown.initiative_id)
        self.unit = _unit_box(shown.unit, self)
        self.made = SegmentedControl(
            [
                (Made.ENTERED, self.tr("Entered")),
                (Made.RATIO, self.tr("Ratio of two")),
                (Made.PRODUCT, self.tr("Times a factor")),
            ],
            self,
        )
        self.aggregation = _words_box(aggregation_words(), shown.aggregation, self)
        self.direction = SegmentedControl(
            [(Direction.UP, self.tr("More is better")), (Direction.DOWN, self.tr("Less is better"))], self
        )
        self.direction.set_value(shown.direction)
        self.account = _words_box(account_words(), shown.account, self)
        self.numerator = IndicatorChooser(catalog, language, self)
        self.denominator = IndicatorChooser(catalog, language, self)
        self.source = IndicatorChooser(catalog, language, self)
        self.factor = Chooser(self)
        for factor in catalog.factors.values():
            self.factor.addItem(f"{factor.name.in_language(language)} ({factor.unit})", factor.id)
        self._fill_inputs(shown)
        self._add_fields()
        self.made.set_value(_made(shown))
        self.made.chosen.connect(self._show_inputs)
        self.aggregation.currentIndexChanged.connect(self._explain)
        self.account.currentIndexChanged.connect(self._explain)
        self._show_inputs()
        self.name.setFocus()

    def _fill_inputs(self, shown: Indicator) -> None:
        self.numerator.set_indicator(shown.numerator_id)
        self.denominator.set_indicator(shown.denominator_id)
        self.source.set_indicator(shown.source_id)
        self.factor.choose(shown.factor_id)

    def _add_fields(self) -> None:
        form = self.form
        form.add_field("name", self.tr("Name"), self.name)
        form.add_field("code", self.tr("Code"), self.code)
        form.add_field("initiative", self.tr("Initiative"), self.initiative)
        form.add_field("unit", self.tr("Unit of measure"), self.unit)
        form.add_field("made", self.tr("Values are"), self.made, stretch=False)
        form.add_field("aggregation", self.tr("Periods add up as"), self.aggregation, " ")
        form.add_field("numerator", self.tr("Numerator"), self.numerator)
        form.add_field("denominator", self.tr("Denominator"), self.denominator)
        form.add_field("source", self.tr("Source"), self.source)
        form.add_field(
            "factor",
            self.tr("Factor"),
            self.factor,
            self.tr("Factors are kept in Settings."),
        )
        form.add_field("direction", self.tr("Direction"), self.direction, stretch=False)
        form.add_field("account", self.tr("Account"), self.account, " ")

    def save(self) -> None:
        made = self.made.value()
        filled = replace(
            self._indicator or Indicator("", "", Name(), ""),
            code=self.code.text().strip(),
            initiative_id=self.initiative.chosen() or "",
            name=self.name.name(),
            unit=self.unit.currentText().strip(),
            aggregation=Aggregation.RATIO if made is Made.RATIO else self._aggregation(),
            direction=self.direction.value(),
            account=self._account(),
            numerator_id=self.numerator.indicator_id() if made is Made.RATIO else None,
            denominator_id=self.denominator.indicator_id() if made is Made.RATIO else None,
            source_id=self.source.indicator_id() if made is Made.PRODUCT else None,
            factor_id=self.factor.chosen() if made is Made.PRODUCT else None,
        )
        if made is Made.PRODUCT and filled.source_id is None:
            self.form.show_problem("source", self.tr("Choose the indicator that is multiplied."))
        elif made is Made.PRODUCT and filled.factor_id is None:
            self.form.show_problem("factor", self.tr("There is no factor yet; add one in Settings first."))
        else:
            verb = self._desk.indicators.add if self._indicator is None else self._desk.indicators.change
            self.saved = verb(filled)

    def _aggregation(self) -> Aggregation:
        return Aggregation(self.aggregation.currentData())  # Qt keeps an enum of texts as a text

    def _account(self) -> Account:
        return Account(self.account.currentData())

    @Slot()
    def _show_inputs(self) -> None:
        made = self.made.value()
        for names in INPUTS.values():
            for name in names:
                self.form.set_field_visible(name, name in INPUTS[made])
        self.form.set_field_visible("aggregation", made is not Made.RATIO)
        self._explain()

    @Slot()
    def _explain(self) -> None:
        self.form.set_hint("aggregation", aggregation_hint(self._aggregation()))
        if self.made.value() is Made.RATIO:
            self.form.set_field_visible("aggregation", False)
        self.form.set_hint("account", account_hint(self._account()))


def edit_indicator(
    context: Context, indicator: Indicator | None, initiative_id: str | None, parent: QWidget
) -> Indicator | None:
    """Ask for a new indicator or for changes; what was saved, or None."""
    dialog = IndicatorDialog(context, indicator, initiative_id, parent)
    return dialog.saved if run(dialog) else None


def _made(indicator: Indicator) -> Made:
    if indicator.is_ratio:
        return Made.RATIO
    return Made.PRODUCT if indicator.source_id is not None else Made.ENTERED


def _unit_box(unit: str, parent: QWidget) -> QComboBox:
    box = Choice(parent)
    box.setEditable(True)
    box.addItems(known_units())
    box.setCurrentText(unit)
    return box


def _words_box(
    words: dict[Aggregation, str] | dict[Account, str], value: StrEnum, parent: QWidget
) -> QComboBox:
    box = Choice(parent)
    for key, text in words.items():
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(value)))
    return box


def aggregation_words() -> dict[Aggregation, str]:
    """Ways to add up that a person may choose for entered values."""
    return {
        Aggregation.SUM: QCoreApplication.translate("indicators", "Sum"),
        Aggregation.LAST: QCoreApplication.translate("indicators", "Last value"),
        Aggregation.MEAN: QCoreApplication.translate("indicators", "Mean over time"),
    }


def aggregation_hint(aggregation: Aggregation) -> str:
    hints = {
        Aggregation.SUM: QCoreApplication.translate("indicators", "A flow: kilograms or orders in a period."),
        Aggregation.LAST: QCoreApplication.translate("indicators", "A level: stations, a share."),
        Aggregation.MEAN: QCoreApplication.translate("indicators", "A level, averaged over time."),
    }
    return hints.get(aggregation, "")


def account_words() -> dict[Account, str]:
    return {
        Account.ACTIVITY: QCoreApplication.translate("indicators", "Activity"),
        Account.INVENTORY: QCoreApplication.translate("indicators", "Inventory (scope 1-3)"),
        Account.AVOIDED: QCoreApplication.translate("indicators", "Avoided (handprint)"),
        Account.FINANCE: QCoreApplication.translate("indicators", "Finance"),
        Account.EQUIVALENCE: QCoreApplication.translate("indicators", "Equivalence (illustrative)"),
        Account.CONTEXT: QCoreApplication.translate("indicators", "Context"),
    }


def account_hint(account: Account) -> str:
    if account in (Account.AVOIDED, Account.EQUIVALENCE, Account.CONTEXT):
        return QCoreApplication.translate("indicators", "Never added to, or netted against, inventory.")
    return ""
