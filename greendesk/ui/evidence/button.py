"""The button with the evidence of a measurement: how many files; a menu to open, add and remove them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from greendesk.domain.errors import FileNotUsable
from greendesk.domain.evidence import Evidence
from greendesk.ui.context import Context
from greendesk.ui.evidence.words import file_title
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.dialogs import attempt
from greendesk.ui.widgets.icons import TextButton


class EvidenceButton(TextButton):
    """Shows the files of one measurement, or of several that are chosen together.

    Signals:
        changed: a file was attached or removed here.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "flat", parent=parent)
        self._context = context
        self._ids: tuple[str, ...] = ()
        self._files: tuple[Evidence, ...] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._do)
        self.setMenu(self._menu)
        self.show_measurements(())

    def show_measurements(self, ids: Iterable[str]) -> None:
        """Speak of these measurements; none: there is nothing to attach a file to."""
        self._ids = tuple(ids)
        files = {each.id: each for id_ in self._ids for each in self._context.desk.evidence.of(id_)}
        self._files = tuple(files.values())
        self.setEnabled(bool(self._ids))
        look = self._context.look
        self.setText(
            self.tr("Evidence: {n}").format(n=look.digits(len(self._files), 0))
            if self._ids
            else self.tr("Evidence")
        )
        self.setToolTip(
            self.tr("Open, add or remove files that show where the value comes from; or drop them here.")
            if self._ids
            else self.tr("Enter the value first; then files can be attached to it.")
        )

    def files(self) -> tuple[Evidence, ...]:
        """What is attached."""
        return self._files

    # ---- verbs
    @Slot(list)
    def attach(self, paths: Sequence[Path]) -> bool:
        """Attach files to what the button speaks of. Returns whether they are."""
        return self.attach_to(paths, self._ids)

    def attach_to(self, paths: Sequence[Path], ids: Sequence[str]) -> bool:
        """Attach files to other measurements. Returns whether they are."""
        if not paths or not attempt(self, lambda: self._context.desk.evidence.attach(paths, ids)):
            return False
        self.show_measurements(self._ids)
        one, many = self.tr("Attached 1 file"), self.tr("Attached {n} files")
        self._context.undoable.emit(counted(len(paths), one, many, self._context.look))
        self.changed.emit()
        return True

    @Slot()
    def choose_files(self) -> None:
        """Ask for files, and attach them."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach evidence"))
        self.attach([Path(each) for each in chosen])

    def remove(self, evidence: Evidence) -> None:
        """Take a file from what the button speaks of."""
        if attempt(self, lambda: self._context.desk.evidence.remove(evidence.id, self._ids)):
            self.show_measurements(self._ids)
            self._context.undoable.emit(self.tr("Removed “{name}”").format(name=evidence.name))
            self.changed.emit()

    def open_file(self, evidence: Evidence) -> None:
        """Show a copy in the program that the system has for such a file."""
        attempt(self, partial(self._open, evidence))

    def _open(self, evidence: Evidence) -> None:
        copy = self._context.desk.evidence.open_copy(evidence)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            raise FileNotUsable(
                self.tr("This computer has no program that opens “{name}”.").format(name=evidence.name)
            )

    # ---- the menu
    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        look, may = self._context.look, not self._context.desk.is_read_only
        for each in self._files:
            self._menu.addAction(_plain(file_title(each, look))).setData(("open", each))
        if self._files:
            self._menu.addSeparator()
        add = self._menu.addAction(self.tr("Add files…"))
        add.setData(("add", None))
        add.setEnabled(may)
        if self._files:
            removing = self._menu.addMenu(self.tr("Remove"))
            removing.setEnabled(may)
            for each in self._files:
                removing.addAction(_plain(each.name)).setData(("remove", each))

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        verb, evidence = action.data() or ("", None)
        if verb == "add":
            self.choose_files()
        elif evidence is not None:
            (self.open_file if verb == "open" else self.remove)(evidence)


def _plain(text: str) -> str:
    """A text in which a menu sees no shortcut."""
    return text.replace("&", "&&")
