"""Backups as rows: when, how much is in each, and the button that leads back to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from greendesk.charts.look import Look
from greendesk.domain.backups import Backup
from greendesk.ui.view_words import counted, moment_words
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import ElidedLabel, label
from greendesk.ui.widgets.row_list import RowList

translate = QCoreApplication.translate
ROW_HEIGHT = 56


def when(backup: Backup, look: Look) -> str:
    return moment_words(backup.made.timestamp(), look)


def held(backup: Backup, look: Look) -> str:
    """How much a backup holds, in words."""
    if not backup.verified:
        return translate("backups", "What it holds is not known")
    number = backup.counts.get
    counts = (
        (number("unit", 0), translate("backups", "1 unit"), translate("backups", "{n} units")),
        (
            number("initiative", 0),
            translate("backups", "1 initiative"),
            translate("backups", "{n} initiatives"),
        ),
        (number("indicator", 0), translate("backups", "1 indicator"), translate("backups", "{n} indicators")),
        (
            number("measurement", 0),
            translate("backups", "1 measurement"),
            translate("backups", "{n} measurements"),
        ),
        (number("goal", 0), translate("backups", "1 goal"), translate("backups", "{n} goals")),
    )
    return ", ".join(counted(*count, look) for count in counts)


class BackupRow(QWidget):
    """One backup. Signals: ``chosen(Path)``."""

    chosen = Signal(object)

    def __init__(self, backup: Backup, look: Look, is_newest: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.backup = backup
        self.setFixedHeight(ROW_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(label(when(backup, look), "strong", parent=self))
        texts.addWidget(ElidedLabel(held(backup, look), "muted", self))
        texts.addStretch(1)
        row.addLayout(texts, 1)
        self.button = TextButton(translate("backups", "Restore"), "primary" if is_newest else "", parent=self)
        self.button.setAccessibleName(
            translate("backups", "Restore the backup of {date}").format(date=when(backup, look))
        )
        self.button.clicked.connect(self._choose)
        row.addWidget(self.button)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.backup.path)


class BackupRows(QWidget):
    """All known backups of a workspace, newest first, and a way to any other.

    Signals:
        chosen(Path): restore this one.
    """

    chosen = Signal(object)

    def __init__(self, backups: Sequence[Backup], folder: Path, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.rows = [BackupRow(backup, look, not n, self) for n, backup in enumerate(backups)]
        for row in self.rows:
            row.chosen.connect(self.chosen)
        shown = RowList(self, ROW_HEIGHT)
        shown.show_rows(self.rows)
        shown.setVisible(bool(self.rows))
        column.addWidget(shown)
        if not self.rows:
            none = translate("backups", "There is no backup of this workspace in {folder}.")
            column.addWidget(label(none.format(folder=folder), "muted", wrap=True, parent=self))
        self.other = TextButton(translate("backups", "Another backup…"), "", "folder-open", self)
        self.other.clicked.connect(self._choose_other)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _choose_other(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("backups", "Choose a backup"),
            str(self._folder),
            f"{translate('backups', 'Backups')} (*.greendesk-backup *.greendesk);;"
            f"{translate('backups', 'All files')} (*)",
        )
        if chosen:
            self.chosen.emit(Path(chosen))
