"""The start page, while no workspace is open: new, open, the recent ones, the sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from greendesk.paths import SUFFIX
from greendesk.ui.theme import current_look
from greendesk.ui.view_words import moment_words
from greendesk.ui.widgets.banner import Banner
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.icons import IconButton, TextButton, pixmap
from greendesk.ui.widgets.labels import ElidedLabel, label
from greendesk.ui.widgets.middle import middle_column
from greendesk.ui.widgets.row_list import RowList


class StartPage(QWidget):
    """Signals.

    new_asked, open_asked, sample_asked: a button was clicked.
    file_chosen(Path): a recent file was clicked, or a file dropped.
    forgetting(Path): take a file off the list.
    """

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    file_chosen = Signal(object)
    forgetting = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        column = middle_column(self)
        middle = column.parentWidget()
        column.addWidget(self._heading())
        self.banner = Banner(middle)
        column.addWidget(self.banner)
        column.addLayout(self._choices())
        self.recent = Card(self.tr("Recent workspaces"), parent=self)
        self._list = RowList(self.recent, _RecentRow.HEIGHT)
        self.recent.add(self._list)
        column.addWidget(self.recent)
        column.addWidget(label(self.tr("You can also drop a workspace file onto this window."), "muted"))
        column.addStretch(2)

    def _heading(self) -> QWidget:
        heading = QWidget(self)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        mark = QLabel(heading)
        mark.setPixmap(pixmap("greendesk", "#000000", 144))
        mark.setFixedSize(48, 48)
        mark.setScaledContents(True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label("GreenDesk", "page-title", parent=heading))
        texts.addWidget(
            label(
                self.tr("Initiatives, goals and progress of a company, in one file."), "muted", parent=heading
            )
        )
        row.addWidget(mark)
        row.addLayout(texts, 1)
        return heading

    def _choices(self) -> QHBoxLayout:
        choices = QHBoxLayout()
        choices.setSpacing(16)
        new = _Choice(
            self.tr("New workspace"),
            self.tr("Begin with your own company: name, fiscal year, currency."),
            TextButton(self.tr("New…"), "primary", "file-new"),
            self,
        )
        open_ = _Choice(
            self.tr("Open a workspace"),
            self.tr("A .greendesk file on a disk of this computer."),
            TextButton(self.tr("Open…"), "", "folder-open"),
            self,
        )
        sample = _Choice(
            self.tr("Look at the sample"),
            self.tr("Twelve programmes of a real company, to try everything on."),
            TextButton(self.tr("Open the sample"), "", "overview"),
            self,
        )
        self.new_button, self.open_button, self.sample_button = new.button, open_.button, sample.button
        self.new_button.clicked.connect(self.new_asked)
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        for choice in (new, open_, sample):
            choices.addWidget(choice, 1)
        return choices

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the recent workspaces; a file that is gone stays, and says so."""
        rows = [_RecentRow(file, self) for file in files]
        for row in rows:
            row.open.clicked.connect(row.choose)
            row.chosen.connect(self.file_chosen)
            row.unwanted.connect(self.forgetting)
        self._list.show_rows(rows)
        self.recent.setVisible(bool(files))

    def recent_rows(self) -> list[_RecentRow]:
        return self.findChildren(_RecentRow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _dropped(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(file)


class _Choice(Card):
    """One of the three ways to begin."""

    def __init__(self, title: str, text: str, button: TextButton, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        words = label(text, "muted", wrap=True, parent=self)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setMinimumHeight(56)
        self.add(words, 1)
        self.button = button
        self.add(button)


class _RecentRow(QWidget):
    """A recent workspace: name, folder, when it was last written."""

    HEIGHT = 52
    chosen = Signal(object)
    unwanted = Signal(object)

    def __init__(self, file: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.file = file
        self.setFixedHeight(self.HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        self.open = TextButton(file.name.removesuffix(SUFFIX).replace("&", "&&"), "link", parent=self)
        self.open.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.open.setMaximumHeight(20)
        texts.addWidget(self.open)
        written = _written(file)
        detail = ElidedLabel(str(file.parent), "muted", self)
        texts.addWidget(detail)
        texts.addStretch(1)
        row.addLayout(texts, 1)
        self.state = label(written or self.tr("The file is not there any more"), "muted", parent=self)
        row.addWidget(self.state)
        self.open.setEnabled(bool(written))
        self.forget = IconButton("close", self.tr("Take off this list"), self)
        self.forget.clicked.connect(self.take_off)
        row.addWidget(self.forget)

    @Slot()
    def choose(self) -> None:
        self.chosen.emit(self.file)

    @Slot()
    def take_off(self) -> None:
        self.unwanted.emit(self.file)


def _written(file: Path) -> str:
    """When the file was last written; "" if it is not there."""
    try:
        seconds = file.stat().st_mtime
    except OSError:
        return ""
    return moment_words(seconds, current_look())


def _dropped(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
