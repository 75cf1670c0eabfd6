"""The form of a business unit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from greendesk.domain.model import BusinessUnit
from greendesk.domain.names import Name
from greendesk.ui.context import Context
from greendesk.ui.structure.choices import unit_chooser
from greendesk.ui.structure.code_edit import CodeEdit
from greendesk.ui.widgets.dialogs import FormDialog, run
from greendesk.ui.widgets.name_edit import NameEdit


class UnitDialog(FormDialog):
    """A new unit (``unit`` None) below ``parent_id``, or one that is there."""

    def __init__(
        self,
        context: Context,
        unit: BusinessUnit | None = None,
        parent_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New business unit") if unit is None else self.tr("Edit business unit")
        super().__init__(title, "" if unit else self.tr("Add unit"), parent)
        self._desk = context.desk
        self._unit = unit
        self.saved: BusinessUnit | None = None
        catalog = context.desk.catalog
        self.name = NameEdit(self)
        self.name.set_name(unit.name if unit else Name())
        taken = {other.code for other in catalog.units.values() if unit is None or other.id != unit.id}
        self.code = CodeEdit(self.name, taken, "unit", unit.code if unit else "", self)
        below = {below.id for below in catalog.subtree(unit.id)} if unit else set()
        self.above = unit_chooser(
            catalog, context.look.language, self, none=self.tr("None: it stands at the top"), without=below
        )
        self.above.choose(unit.parent_id if unit else parent_id)
        self.form.add_field("name", self.tr("Name"), self.name)
        self.form.add_field("code", self.tr("Code"), self.code, self.tr("Short; files use it."))
        self.form.add_field("parent", self.tr("Part of"), self.above)
        self.name.setFocus()

    def save(self) -> None:
        if self._unit is None:
            new = BusinessUnit(self.code.text().strip(), self.name.name(), self.above.chosen())
            self.saved = self._desk.units.add(new)
        else:
            changed = replace(
                self._unit,
                code=self.code.text().strip(),
                name=self.name.name(),
                parent_id=self.above.chosen(),
            )
            self.saved = self._desk.units.change(changed)


def edit_unit(
    context: Context, unit: BusinessUnit | None, parent_id: str | None, parent: QWidget
) -> BusinessUnit | None:
    """Ask for a new unit or for changes; what was saved, or None."""
    dialog = UnitDialog(context, unit, parent_id, parent)
    return dialog.saved if run(dialog) else None
