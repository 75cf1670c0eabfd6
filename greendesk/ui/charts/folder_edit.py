"""A line for a folder, with the system's chooser beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from greendesk.ui.state import State
from greendesk.ui.widgets.icons import IconButton


class FolderEdit(QWidget):
    """Signals: ``changed`` when another folder was typed or chosen."""

    changed = Signal()

    def __init__(self, folder: Path | None, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(parent)
        self._title = title or self.tr("Folder for pictures")
        self.line = QLineEdit("" if folder is None else str(folder), self)
        self.line.editingFinished.connect(self.changed)
        self.browse = IconButton("folder-open", self.tr("Choose a folder"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.line)
        self.browse.clicked.connect(self._choose)

    def folder(self) -> Path:
        return Path(self.line.text().strip()).expanduser()

    def text(self) -> str:
        """The folder as a text; "" if none is given."""
        return str(self.folder()) if self.line.text().strip() else ""

    @Slot()
    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._title, self.line.text())
        if chosen:
            self.line.setText(chosen)
            self.changed.emit()


def last_folder(state: State) -> Path:
    """The folder of last time if it is still there, else the user's pictures."""
    kept = state.text("export/folder")
    if kept and Path(kept).is_dir():
        return Path(kept)
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures) if pictures else Path.home()
