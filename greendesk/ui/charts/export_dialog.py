"""Save one chart as a picture: what it will look like at the left, how it is made at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from greendesk.charts.export import render, safe_name, save
from greendesk.charts.look import Look
from greendesk.charts.sight import Sight
from greendesk.domain.errors import GreenDeskError, InvalidInput
from greendesk.domain.figures import Chart
from greendesk.ui.charts.folder_edit import FolderEdit, last_folder
from greendesk.ui.charts.picture import PictureFields, keep_picture, last_picture
from greendesk.ui.state import State
from greendesk.ui.widgets.dialogs import ConfirmDialog, Dialog, run

PREVIEW = QSize(512, 400)
PREVIEW_DELAY_MS = 60


class ExportDialog(Dialog):
    """Writes the chart as it is seen: series that are switched off stay off.

    Signals:
        saved(str): a notice with the name of the file.
    """

    saved = Signal(str)

    def __init__(
        self,
        chart: Chart,
        look: Look,
        name: str,
        on_screen: QSize,
        parent: QWidget,
        *,
        hidden: frozenset[str] = frozenset(),
        sight: Sight | None = None,
    ) -> None:
        super().__init__(self.tr("Save the chart as a picture"), parent, 920)
        self._chart, self._look, self._hidden = chart, look, hidden
        self._sight = sight or Sight()
        self._state = State()
        self.preview = _Preview(self)
        self.fields = PictureFields(last_picture(self._state), on_screen, self)
        self.only_seen = QCheckBox(self.tr("Only the part that is zoomed to"), self)
        self.only_seen.setChecked(True)
        self.name = QLineEdit(safe_name(name), self)
        self.folder = FolderEdit(last_folder(self._state), self)
        form = self.fields.form
        form.add_field("sight", "", self.only_seen)
        form.set_field_visible("sight", self._sight.is_zoomed)
        form.add_field("name", self.tr("Name"), self.name)
        form.add_field("folder", self.tr("Folder"), self.folder)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.preview, 1)
        self.fields.setFixedWidth(336)
        row.addWidget(self.fields, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row, 1)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_DELAY_MS)
        self._soon.timeout.connect(self._show_preview)
        self.fields.edited.connect(self._soon.start)
        self.only_seen.toggled.connect(self._soon.start)
        self.preview.resized.connect(self._soon.start)
        self.name.setFocus()

    def path(self) -> Path:
        """Where the picture would go."""
        stem = safe_name(self.name.text())
        ending = self.fields.picture().ending
        return self.folder.folder() / f"{stem.removesuffix(f'.{ending}')}.{ending}"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_preview()

    def _seen(self) -> Sight:
        return self._sight if self.only_seen.isChecked() else Sight()

    @Slot()
    def _show_preview(self) -> None:
        picture = self.fields.picture()
        width, height = picture.size
        room = self.preview.size()
        scale = min(room.width() / width, room.height() / height) * self.devicePixelRatioF()
        try:
            image = render(
                self._chart,
                picture.look(self._look),
                picture.size,
                max(scale, 0.1),
                transparent=picture.transparent,
                hidden=self._hidden,
                sight=self._seen(),
            )
        except InvalidInput as error:
            self.fields.form.show_problem(error.field, error.message)
            return
        self.fields.form.clear_problems()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(QPixmap.fromImage(image))

    @Slot()
    def save(self) -> None:
        """Write the file; one that is there already is replaced only after a question."""
        form, picture, path = self.fields.form, self.fields.picture(), self.path()
        form.clear_problems()
        if not path.parent.is_dir():
            sentence = self.tr("There is no folder {folder}; choose another one.")
            form.show_problem("folder", sentence.format(folder=path.parent))
            return
        overwrite = path.exists()
        if overwrite and not self._may_replace(path):
            return
        try:
            save(
                self._chart,
                picture.look(self._look),
                path,
                picture.kind,
                picture.size,
                picture.scale,
                transparent=picture.transparent,
                overwrite=overwrite,
                hidden=self._hidden,
                sight=self._seen(),
            )
        except InvalidInput as error:
            form.show_problem(error.field, error.message)
        except GreenDeskError as error:
            form.show_problem("folder", error.message)
        else:
            keep_picture(self._state, picture)
            self._state.keep("export/folder", str(path.parent))
            self.saved.emit(self.tr("Saved {file}").format(file=path))
            self.accept()

    def _may_replace(self, path: Path) -> bool:
        dialog = ConfirmDialog(
            self.tr("Replace {file}?").format(file=path.name),
            self.tr("A file of this name is in {folder} already.").format(folder=path.parent),
            self.tr("Replace"),
            self,
        )
        return run(dialog)


class _Preview(QLabel):
    """The picture, as large as there is room."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "preview")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(PREVIEW)
        self.setAccessibleName(self.tr("Preview"))

    def minimumSizeHint(self) -> QSize:
        return PREVIEW

    def sizeHint(self) -> QSize:
        return PREVIEW

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
