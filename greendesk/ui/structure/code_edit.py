"""A code beside a name: it follows the name until a person writes one."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from greendesk.ui.structure.codes import propose_code
from greendesk.ui.widgets.name_edit import NameEdit


class CodeEdit(QLineEdit):
    """Args:
    name: the names that the code follows.
    taken: codes of the other objects.
    fallback: what the code is called if the name gives nothing ("unit").
    code: the code of an object that is there; it then follows nothing.
    """

    def __init__(
        self, name: NameEdit, taken: Collection[str], fallback: str, code: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(code, parent)
        self._names = name
        self._taken = taken
        self._fallback = fallback
        self._is_own = bool(code)
        self.setMaxLength(64)
        self.textEdited.connect(self._taken_over)
        name.edited.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if not self._is_own:
            self.setText(propose_code(str(self._names.name()), self._taken, self._fallback))

    @Slot(str)
    def _taken_over(self, text: str) -> None:
        self._is_own = bool(text)
