"""Saving the structure of a workspace, without its values, as a new one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from greendesk.desk.desk import Desk
from greendesk.domain.errors import InvalidInput
from greendesk.domain.periods import Grain, fiscal_year_period
from greendesk.ui.context import Context
from greendesk.ui.new_file import NewFile
from greendesk.ui.roll_forward.tables import BaseTable, fit_rows, table_of
from greendesk.ui.roll_forward.words import structure_words
from greendesk.ui.widgets.dialogs import FormDialog
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.saving import waiting


class StructureDialog(FormDialog):
    """Says what the new file gets, and asks where it is kept.

    Attributes:
        written: the file, once it is accepted.

    Parts: ``name``, ``place`` of the file, ``goals`` (a table; None: no goal stands on values).
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The structure as a new workspace"), self.tr("Save"), parent, 760)
        self._desk = context.desk
        self.written: Path | None = None
        self._structure = structure = context.desk.years.structure()
        look, start = context.look, context.desk.fiscal_year_start
        year = ""
        if structure.year is not None:
            year = look.period(fiscal_year_period(structure.year, start), Grain.YEAR, start)
        gets = self.tr("The new file gets {parts}.").format(parts=structure_words(structure, year, look))
        leaves = self.tr(
            "It gets no value, no evidence, no restatement, no status that a person has given, no fixed "
            "reporting date, and a history of its own."
        )
        self.body.insertWidget(0, label(gets, "", wrap=True, parent=self))
        self.body.insertWidget(1, label(leaves, "muted", wrap=True, parent=self))
        self.goals = None
        if structure.notes:
            title = self.tr("Goals that stand on values")
            self.body.insertWidget(2, label(title, "section", parent=self))
            self.goals = table_of(BaseTable(context, structure.notes, self), title, self)
            fit_rows(self.goals)
            self.body.insertWidget(3, self.goals)
        self.name = QLineEdit(self.tr("{name}, structure").format(name=structure.workspace.info.name), self)
        self.name.setMaxLength(200)
        self.form.add_field("name", self.tr("Name"), self.name)
        self.place = NewFile(self.form, self, context.desk.path.parent)
        self.place.propose(self.name.text())
        self.name.textEdited.connect(self.place.propose)
        self.place.protect.setChecked(context.desk.protection.is_on)
        self.name.setFocus()
        self.name.selectAll()

    def save(self) -> None:
        name = self.name.text().strip()
        if not name:
            raise InvalidInput(self.tr("Give the workspace a name."), "name")
        file, secret = self.place.check(), self.place.secret()
        workspace = self._structure.workspace
        named = replace(workspace, info=replace(workspace.info, name=name))
        author = self._desk.journal.author
        with waiting():
            desk = Desk.create(file, named, overwrite=self.place.replaces, author=author, passphrase=secret)
            desk.protection.forget()
            desk.close()
        self.written = file
