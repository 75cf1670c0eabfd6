"""Choosing the backup to which an open workspace goes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.ui.backups.rows import BackupRows
from greendesk.ui.widgets.dialogs import Dialog
from greendesk.ui.widgets.labels import label


class RestoreDialog(Dialog):
    """Accepted with ``backup`` set once one was chosen."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore a backup"), parent, 600)
        self.backup: Path | None = None
        text = self.tr(
            "The workspace as it is now is backed up first, and kept in the folder “damaged” beside it."
        )
        self.body.addWidget(label(text, "", wrap=True, parent=self))
        folder = desk.backups.folders.of(desk.path)
        self.rows = BackupRows(desk.backups.known(), folder, look, self)
        self.rows.chosen.connect(self._choose)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)

    @Slot(object)
    def _choose(self, backup: Path) -> None:
        self.backup = backup
        self.accept()
