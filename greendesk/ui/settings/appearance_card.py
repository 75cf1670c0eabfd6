"""Light or dark, and the language of names, numbers and texts: for this computer, not for the workspace."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from greendesk.ui.language import SHOWN
from greendesk.ui.state import LanguageChoice, ThemeChoice
from greendesk.ui.theme import Appearance
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.segmented import SegmentedControl


class AppearanceCard(Card):
    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appearance"), self.tr("on this computer"), parent)
        self._appearance = appearance
        self.theme = SegmentedControl(
            [
                (ThemeChoice.SYSTEM, self.tr("As the system")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
            ],
            self,
        )
        self.language = QComboBox(self)
        self.language.addItem(self.tr("As the system"), LanguageChoice.SYSTEM)
        for choice, text in SHOWN.items():
            self.language.addItem(text, choice)
        form = FieldForm(self)
        form.add_field("theme", self.tr("Theme"), self.theme, stretch=False)
        form.add_field(
            "language",
            self.tr("Language"),
            self.language,
            self.tr("Texts of the app, names that a workspace has in this language, numbers and dates."),
            stretch=False,
        )
        self.add(form)
        self.refresh()
        self.theme.chosen.connect(appearance.choose_theme)
        self.language.activated.connect(self._language_chosen)
        appearance.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        self.theme.set_value(self._appearance.theme_choice)
        self.language.setCurrentIndex(self.language.findData(self._appearance.language_choice))

    @Slot(int)
    def _language_chosen(self, index: int) -> None:
        self._appearance.choose_language(LanguageChoice(self.language.itemData(index)))
