"""The recovery key, shown once: to copy, or to save as a page to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from greendesk.domain.errors import FileNotUsable, GreenDeskError
from greendesk.ui.widgets.dialogs import Dialog, show_error
from greendesk.ui.widgets.labels import label


class RecoveryKeyDialog(Dialog):
    """Nothing keeps the key once this is closed."""

    def __init__(self, key: str, workspace: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The recovery key"), parent, 560)
        self._key, self._workspace = key, workspace
        says = self.tr(
            "It opens the workspace if the passphrase is lost. It is shown this once and kept nowhere: print "
            "it, or write it down, and lock it away, not beside the computer."
        )
        self.body.addWidget(label(says, "muted", wrap=True, parent=self))
        self.shown = label(key, "strong", wrap=True, parent=self)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setAccessibleName(self.tr("The recovery key"))
        self.body.addWidget(self.shown)
        self.copy_button = self.add_button(self.tr("Copy"))
        self.save_button = self.add_button(self.tr("Save a page to print…"))
        self.close_button = self.add_button(self.tr("It is in a safe place"), "primary")
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save_page)
        self.close_button.clicked.connect(self.accept)

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)

    @Slot()
    def save_page(self) -> None:
        name = self.tr("{name} recovery key").format(name=self._workspace.stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a page to print"), str(Path.home() / f"{name}.pdf"), "PDF (*.pdf)"
        )
        if not chosen:
            return
        try:
            self.write(Path(chosen))
        except GreenDeskError as error:
            show_error(self, error)

    def write(self, file: Path) -> None:
        """Write the page. Raises FileNotUsable."""
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(self.tr("The recovery key"))
        painter = QPainter(writer)
        page = QRectF(painter.viewport())
        y = 0.0
        wrap = int(Qt.TextFlag.TextWordWrap)
        for text, points, bold in (
            (self.tr("GreenDesk: recovery key of {name}").format(name=self._workspace.name), 16, True),
            (self._key, 18, True),
            (self.tr("Whoever has this page and the file can read the workspace. Lock it away."), 11, False),
        ):
            font = QFont(self.font())
            font.setPointSize(points)
            font.setBold(bold)
            painter.setFont(font)
            place = QRectF(page.left(), page.top() + y, page.width(), page.height() - y)
            y += painter.boundingRect(place, wrap, text).height() * 1.8
            painter.drawText(place, wrap, text)
        painter.end()
        try:
            file.write_bytes(buffer.data().data())
        except OSError as error:
            raise FileNotUsable(
                f"{file} cannot be written ({error.strerror}); choose another place."
            ) from error
