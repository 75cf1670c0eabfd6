"""The form of an initiative."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from greendesk.domain.model import Initiative
from greendesk.domain.names import Name
from greendesk.ui.context import Context
from greendesk.ui.structure.choices import unit_chooser
from greendesk.ui.structure.code_edit import CodeEdit
from greendesk.ui.widgets.dates import OptionalDateEdit
from greendesk.ui.widgets.dialogs import FormDialog, run
from greendesk.ui.widgets.name_edit import DescriptionEdit, NameEdit


class InitiativeDialog(FormDialog):
    """A new initiative of a unit, or one that is there."""

    def __init__(
        self,
        context: Context,
        initiative: Initiative | None = None,
        unit_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New initiative") if initiative is None else self.tr("Edit initiative")
        super().__init__(title, "" if initiative else self.tr("Add initiative"), parent, 600)
        self._desk = context.desk
        self._initiative = initiative
        self.saved: Initiative | None = None
        shown = initiative or Initiative("", unit_id or "", Name())
        catalog = context.desk.catalog
        locale = context.look.locale
        self.name = NameEdit(self)
        self.name.set_name(shown.name)
        taken = {other.code for other in catalog.initiatives.values() if other.id != shown.id}
        self.code = CodeEdit(self.name, taken, "initiative", shown.code, self)
        self.unit = unit_chooser(catalog, context.look.language, self)
        self.unit.choose(shown.unit_id)
        self.owner = QLineEdit(shown.owner, self)
        self.start = OptionalDateEdit(locale, self.tr("From"), self)
        self.start.set_day(shown.start)
        self.end = OptionalDateEdit(locale, self.tr("Until"), self)
        self.end.set_day(shown.end)
        self.tags = QLineEdit(", ".join(shown.tags), self)
        known = sorted({tag for other in catalog.initiatives.values() for tag in other.tags})
        self.tags.setCompleter(_last_word_completer(known, self))
        self.description = DescriptionEdit(self)
        self.description.set_name(shown.description)
        self.form.add_field("name", self.tr("Name"), self.name)
        self.form.add_field("code", self.tr("Code"), self.code)
        self.form.add_field("unit", self.tr("Business unit"), self.unit)
        self.form.add_field("owner", self.tr("Owner"), self.owner, self.tr("Who answers for the figures."))
        self.form.add_field("start", self.tr("Starts"), self.start)
        self.form.add_field(
            "end", self.tr("Ends"), self.end, self.tr("Values outside these dates are refused.")
        )
        self.form.add_field("tags", self.tr("Tags"), self.tags, self.tr("Between commas: SDG 12, GRI 301-1."))
        self.form.add_field("description", self.tr("Description"), self.description)
        self.name.setFocus()

    def save(self) -> None:
        filled = replace(
            self._initiative or Initiative("", "", Name()),
            code=self.code.text().strip(),
            unit_id=self.unit.chosen() or "",
            name=self.name.name(),
            owner=self.owner.text().strip(),
            start=self.start.day(),
            end=self.end.day(),
            description=self.description.name(),
            tags=split_tags(self.tags.text()),
        )
        verb = self._desk.initiatives.add if self._initiative is None else self._desk.initiatives.change
        self.saved = verb(filled)


def split_tags(text: str) -> tuple[str, ...]:
    """Tags between commas (Western or Chinese) or semicolons, each once, in their order."""
    parts = (" ".join(part.split()) for part in re.split(r"[,;，、；]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def edit_initiative(
    context: Context, initiative: Initiative | None, unit_id: str | None, parent: QWidget
) -> Initiative | None:
    """Ask for a new initiative or for changes; what was saved, or None."""
    dialog = InitiativeDialog(context, initiative, unit_id, parent)
    return dialog.saved if run(dialog) else None


class _LastWordCompleter(QCompleter):
    """Completes the tag that is being typed, not the whole line."""

    def splitPath(self, path: str) -> list[str]:
        return [re.split(r"[,;，、；]", path)[-1].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        line = self.widget()
        before = line.text() if isinstance(line, QLineEdit) else ""
        kept = re.split(r"[,;，、；]", before)[:-1]
        return ", ".join([*(part.strip() for part in kept), str(index.data())])


def _last_word_completer(words: list[str], parent: QWidget) -> QCompleter:
    completer = _LastWordCompleter(words, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
