"""Backups of the workspace: where they go, the last one, one now, the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greendesk.desk.backups import default_folder
from greendesk.domain.errors import GreenDeskError
from greendesk.ui.backups.rows import when
from greendesk.ui.backups.watch import (
    FIRST,
    LEAST_ROOM,
    MOST_ROOM,
    PROBLEM,
    ROOM,
    SECOND,
    folders_of,
    room_of,
    second_missing,
)
from greendesk.ui.charts.folder_edit import FolderEdit
from greendesk.ui.context import Context
from greendesk.ui.state import State
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.dialogs import run, show_error
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import dress, label
from greendesk.ui.widgets.numbers import WholeNumberEdit
from greendesk.ui.widgets.saving import waiting


class BackupCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backups"), self.tr("on this computer"), parent)
        self._context = context
        self._state = State()
        folders = folders_of(self._state)
        self.last = label("", "", wrap=True, parent=self)
        self.add(self.last)
        self.first = FolderEdit(folders.first, self, self.tr("Folder for backups"))
        self.second = FolderEdit(folders.second, self, self.tr("Second folder for backups"))
        self.second.line.setPlaceholderText(self.tr("none; a memory stick, say"))
        form = FieldForm(self)
        form.add_field("first", self.tr("Folder"), self.first)
        form.add_field(
            "second",
            self.tr("Second folder"),
            self.second,
            self.tr("A backup is made every half hour and on closing, if something changed."),
        )
        self.room = WholeNumberEdit(LEAST_ROOM, MOST_ROOM, self)
        self.room.setSuffix(self.tr(" GB"))
        self.room.setValue(room_of(self._state))
        form.add_field(
            "room",
            self.tr("Room for two days"),
            self.room,
            self.tr(
                "All backups of the last two days stay while they fit into this room, and into half of what "
                "is free; else the oldest of them go first, but never the last one of a day."
            ),
            stretch=False,
        )
        self.add(form)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.restore_button = TextButton(self.tr("Restore…"), "", "history", self)
        self.now_button = TextButton(self.tr("Back up now"), "", "check", self)
        buttons.addStretch(1)
        buttons.addWidget(self.restore_button)
        buttons.addWidget(self.now_button)
        self.add(buttons)
        self.first.changed.connect(self._keep)
        self.second.changed.connect(self._keep)
        self.room.valueChanged.connect(self._keep_room)
        self.restore_button.clicked.connect(self.restore)
        self.now_button.clicked.connect(self.back_up)

    def refresh(self) -> None:
        desk, look = self._context.desk, self._context.look
        desk.backups.folders = folders_of(self._state)
        known, problem = desk.backups.known(), self._state.text(PROBLEM)
        dress(self.last, "problem" if problem else "")
        if problem:
            self.last.setText(problem)
        elif known:
            text = self.tr("Last backup {date}; {n} are kept.")
            self.last.setText(text.format(date=when(known[0], look), n=look.digits(len(known), 0)))
        else:
            self.last.setText(self.tr("There is no backup yet; one is made once something changes."))

    @Slot()
    def back_up(self) -> None:
        """Make one now, and say so."""
        desk = self._context.desk
        desk.backups.folders = folders_of(self._state)
        try:
            with waiting():
                made = desk.backups.make()
        except GreenDeskError as error:
            show_error(self, error)
            return
        self._state.keep(PROBLEM, "")
        done = self.tr("Backed up, and checked")
        self._context.notice.emit(second_missing() if made.second else done)
        self.refresh()

    @Slot()
    def restore(self) -> None:
        """Ask which one; the app does the rest, for the workspace is closed meanwhile."""
        from greendesk.ui.backups.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._context.desk, self._context.look, self)
        chosen = dialog.backup if run(dialog) else None
        if chosen is not None:
            self._context.asking.emit("restore", chosen)

    @Slot(int)
    def _keep_room(self, gigabytes: int) -> None:
        self._state.keep(ROOM, gigabytes)

    @Slot()
    def _keep(self) -> None:
        first, second = self.first.text(), self.second.text()
        self._state.keep(FIRST, "" if not first or Path(first) == default_folder() else first)
        self._state.keep(SECOND, second)
        if not first:
            self.first.line.setText(str(default_folder()))
        self.refresh()
