"""Facts of the workspace file."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.view_words import counted
from greendesk.ui.widgets.card import Card
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label


class FileCard(Card):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("File"), parent=parent)
        self._context = context
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 136)
        grid.setColumnStretch(1, 1)
        self._facts: dict[str, QLabel] = {}
        for row, (key, caption) in enumerate(
            (("path", self.tr("Place")), ("size", self.tr("Size")), ("holds", self.tr("Holds")))
        ):
            grid.addWidget(label(caption, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts[key] = label("", wrap=True)
            grid.addWidget(self._facts[key], row, 1)
        self.add(grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.show_button = TextButton(self.tr("Show the folder"), "", "folder-open", self)
        self.verify_button = TextButton(self.tr("Proof…"), "", "check", self)
        buttons.addStretch(1)
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.verify_button)
        self.add(buttons)
        self.show_button.clicked.connect(self.show_folder)
        self.verify_button.clicked.connect(self.verify)

    def refresh(self) -> None:
        desk, look = self._context.desk, self._context.look
        catalog = desk.catalog
        self._facts["path"].setText(str(desk.path))
        try:
            size = look.locale.formattedDataSize(
                desk.path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
            )
        except OSError:
            size = self.tr("the file is not where it was")
        self._facts["size"].setText(size)
        counts = (
            (len(catalog.units), self.tr("1 unit"), self.tr("{n} units")),
            (len(catalog.initiatives), self.tr("1 initiative"), self.tr("{n} initiatives")),
            (len(catalog.indicators), self.tr("1 indicator"), self.tr("{n} indicators")),
            (len(catalog.goals), self.tr("1 goal"), self.tr("{n} goals")),
            (len(catalog.factors), self.tr("1 factor"), self.tr("{n} factors")),
        )
        self._facts["holds"].setText(", ".join(counted(*count, look) for count in counts))

    @Slot()
    def show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.desk.path.parent)))

    @Slot()
    def verify(self) -> None:
        self._context.go(Place(PageKey.PROOF))
