"""The programme card: who answers for an initiative, when it runs, what it counts towards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from greendesk.charts.look import MISSING, Look
from greendesk.domain.model import Indicator, Initiative
from greendesk.ui.structure.indicator_dialog import account_hint, account_words
from greendesk.ui.structure.initiative_table import runs_text
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.labels import label


class ProgrammeCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Programme"), parent=parent)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.description = label("", "", wrap=True, parent=self)
        self._lines: dict[str, QLabel] = {}
        for key, caption in (
            ("owner", self.tr("Owner")),
            ("runs", self.tr("Runs")),
            ("tags", self.tr("Tags")),
            ("account", self.tr("Account")),
        ):
            value = label("", "", wrap=True, parent=self)
            self._form.addRow(label(caption, "muted", parent=self), value)
            self._lines[key] = value
        self.add(self.description)
        self.add(self._form)

    def show_initiative(self, initiative: Initiative, indicator: Indicator | None, look: Look) -> None:
        self.description.setText(look.name(initiative.description))
        self.description.setVisible(not initiative.description.is_empty)
        self._lines["owner"].setText(initiative.owner or MISSING)
        self._lines["runs"].setText(runs_text(initiative, look))
        self._lines["tags"].setText(" · ".join(initiative.tags) or MISSING)
        self._lines["account"].setText(MISSING if indicator is None else _account_text(indicator))


def _account_text(indicator: Indicator) -> str:
    hint = account_hint(indicator.account)
    word = account_words()[indicator.account]
    return f"{word}. {hint}" if hint else word
