"""What is shown of a damaged workspace: what is known of it, its backups, and the one click to the newest."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greendesk.charts.look import Look
from greendesk.domain.backups import Backup
from greendesk.domain.errors import GreenDeskError
from greendesk.ui.backups.rows import BackupRows
from greendesk.ui.view_words import moment_words
from greendesk.ui.widgets.banner import Banner
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.middle import middle_column


class DamagedPage(QWidget):
    """Signals.

    restore_asked(Path): put this backup in the place of ``file``.
    leaving: back to the start page.
    """

    restore_asked = Signal(object)
    leaving = Signal()

    def __init__(
        self,
        file: Path,
        error: GreenDeskError,
        backups: Sequence[Backup],
        folder: Path,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.file = file
        column = middle_column(self)
        middle = column.parentWidget()
        title = self.tr("{name} cannot be opened: it is damaged").format(name=file.name)
        column.addWidget(label(title, "page-title", wrap=True, parent=middle))
        self.banner = Banner(middle)
        column.addWidget(self.banner)
        column.addWidget(self._known(error, look))
        column.addWidget(self._backups(backups, folder, look))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.folder_button = TextButton(self.tr("Show the folder"), "", "folder-open", middle)
        self.folder_button.clicked.connect(self.show_folder)
        self.leave_button = TextButton(self.tr("Back to the start page"), "", parent=middle)
        self.leave_button.clicked.connect(self.leaving)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.folder_button)
        column.addLayout(buttons)
        column.addStretch(2)

    def _known(self, error: GreenDeskError, look: Look) -> Card:
        card = Card(self.tr("What is known"), parent=self)
        card.add(label(error.message, "", wrap=True, parent=card))
        try:
            found = self.file.stat()
        except OSError:
            facts = self.tr("The file is not there any more.")
        else:
            size = look.locale.formattedDataSize(found.st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            facts = self.tr("{size}, last written {date}. Nothing was changed in it.").format(
                size=size, date=moment_words(found.st_mtime, look)
            )
        card.add(label(facts, "muted", wrap=True, parent=card))
        return card

    def _backups(self, backups: Sequence[Backup], folder: Path, look: Look) -> Card:
        card = Card(self.tr("Backups"), parent=self)
        text = self.tr(
            "A backup is restored into a new file, which is checked first. The damaged file is kept in the "
            "folder “damaged” beside it."
        )
        card.add(label(text, "muted", wrap=True, parent=card))
        self.rows = BackupRows(backups, folder, look, card)
        self.rows.chosen.connect(self.restore_asked)
        card.add(self.rows)
        card.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        return card

    @Slot()
    def show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.file.parent)))
