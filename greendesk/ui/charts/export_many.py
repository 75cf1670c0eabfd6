"""Save many charts into a folder, one after the other, with a way to stop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QWidget

from greendesk.charts.export import free_path, make_folder, safe_name, save
from greendesk.charts.look import Look
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.figures import Chart
from greendesk.ui.charts.folder_edit import FolderEdit, last_folder
from greendesk.ui.charts.picture import PictureFields, keep_picture, last_picture
from greendesk.ui.state import State
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.dialogs import Dialog
from greendesk.ui.widgets.labels import label


class ExportManyDialog(Dialog):
    """One chart per turn of the event loop, so that the window stays alive and Cancel works.

    Args:
        charts: stems of file names and charts; asked for one at a time.
        count: how many there are, if that is known.

    Attributes:
        written: the files written so far. A name that is taken gets a number; nothing is ever replaced.
    """

    def __init__(
        self, title: str, charts: Iterator[tuple[str, Chart]], look: Look, count: int | None, parent: QWidget
    ) -> None:
        super().__init__(title, parent, 520)
        self._charts, self._look = charts, look
        self._state = State()
        self._picture = last_picture(self._state)
        self._folder = Path()
        self.written: list[Path] = []
        self.fields = PictureFields(self._picture, None, self)
        self.folder = FolderEdit(last_folder(self._state), self)
        self.fields.form.add_field("folder", self.tr("Folder"), self.folder)
        self.body.addWidget(self.fields)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, count or 0)
        self.bar.hide()
        self.progress = label("", "muted", wrap=True, parent=self)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        self.show_button = self.add_button(self.tr("Show the folder"))
        self.show_button.clicked.connect(self.show_folder)
        self.show_button.hide()
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.start)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._save_next)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def start(self) -> None:
        self.fields.form.clear_problems()
        self._picture, self._folder = self.fields.picture(), self.folder.folder()
        try:
            make_folder(self._folder)
        except GreenDeskError as error:
            self.fields.form.show_problem("folder", error.message)
            return
        keep_picture(self._state, self._picture)
        self._state.keep("export/folder", str(self._folder))
        self.fields.setEnabled(False)
        self.save_button.setEnabled(False)
        self.bar.show()
        self._timer.start()

    @Slot()
    def _save_next(self) -> None:
        item = next(self._charts, None)
        if item is None:
            self._finish()
            return
        name, chart = item
        picture = self._picture
        path = free_path(self._folder / f"{safe_name(name)}.{picture.ending}")
        try:
            save(
                chart,
                picture.look(self._look),
                path,
                picture.kind,
                picture.size,
                picture.scale,
                transparent=picture.transparent,
            )
        except GreenDeskError as error:
            self._timer.stop()
            self.fields.setEnabled(True)
            self.bar.hide()
            self.fields.form.show_problem("folder", error.message)
            self.progress.setText(self._count_text())
            return
        self.written.append(path)
        self.bar.setValue(len(self.written))
        self.progress.setText(path.name)

    def _finish(self) -> None:
        self._timer.stop()
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self.progress.setText(self._count_text())
        self.show_button.show()
        self.save_button.hide()
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_text(self) -> str:
        count = counted(len(self.written), self.tr("1 chart"), self.tr("{n} charts"), self._look)
        return self.tr("{count} written to {folder}").format(count=count, folder=self._folder)

    @Slot()
    def show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def done(self, result: int) -> None:
        """Closing stops: what is written stays, nothing is half written."""
        self._timer.stop()
        super().done(result)
