"""Help: about the program, and every shortcut in one list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from greendesk import __version__
from greendesk.ui.faults import about_this_program
from greendesk.ui.search_box import Command
from greendesk.ui.widgets.dialogs import Dialog, run
from greendesk.ui.widgets.icons import pixmap
from greendesk.ui.widgets.labels import label

translate = QCoreApplication.translate


class AboutDialog(Dialog):
    """Version, licence, and what a report of a fault needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("GreenDesk", parent, 440)
        mark = QLabel(self)
        mark.setPixmap(pixmap("greendesk", "#000000", 192))
        mark.setFixedSize(64, 64)
        mark.setScaledContents(True)
        self.body.addWidget(mark)
        self.body.addWidget(
            label(self.tr("Version {version}").format(version=__version__), "strong", parent=self)
        )
        self.body.addWidget(
            label(
                self.tr("Initiatives, goals and progress of a company, in one file, with no network."),
                wrap=True,
                parent=self,
            )
        )
        self.body.addWidget(
            label(
                self.tr("MIT licence. Fonts: Noto Sans KR and SC, SIL Open Font License. Drawn with Qt."),
                "muted",
                wrap=True,
                parent=self,
            )
        )
        self.copy_button = self.add_button(self.tr("Copy the versions"))
        self.copy_button.clicked.connect(self.copy)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(about_this_program())


class ShortcutsDialog(Dialog):
    """Every command that has keys, by menu, and the keys of the charts and of the entry grid."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), parent, 480)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(400)
        inner = QWidget(area)
        self._grid = QGridLayout(inner)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        area.setWidget(inner)
        self.body.addWidget(area, 1)
        self._section = ""
        native = QKeySequence.SequenceFormat.NativeText
        rows = [
            (command.menu.partition(" › ")[0], command.action.text().replace("&", "").removesuffix("…"),
             command.action.shortcut().toString(native))
            for command in commands
        ]  # fmt: skip
        for menu, text, keys in [*rows, *_elsewhere()]:
            if keys:
                self._add(menu, text, keys)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)

    def _add(self, section: str, text: str, keys: str) -> None:
        row = self._grid.rowCount()
        if section != self._section:
            self._section = section
            self._grid.addWidget(label(section, "section"), row, 0, 1, 2)
            self._grid.setRowMinimumHeight(row, 28)
            row += 1
        self._grid.addWidget(label(text), row, 0)
        self._grid.addWidget(label(keys, "muted"), row, 1)


def _elsewhere() -> tuple[tuple[str, str, str], ...]:
    """Keys that belong to a page or a chart rather than to a menu."""
    charts, entry = translate("help", "Charts"), translate("help", "Entry grid")
    return (
        (charts, translate("help", "Table of the numbers"), "Ctrl+T"),
        (charts, translate("help", "Copy the picture"), "Ctrl+C"),
        (charts, translate("help", "Back from zoom"), "Home"),
        (entry, translate("help", "Commit and go down, right"), translate("help", "Enter, Tab")),
        (entry, translate("help", "Edit the cell"), "F2"),
        (entry, translate("help", "Clear the cells"), translate("help", "Del")),
        (entry, translate("help", "Fill down"), "Ctrl+D"),
        (entry, translate("help", "Copy, paste a block"), "Ctrl+C, Ctrl+V"),
    )


def show_about(parent: QWidget) -> None:
    run(AboutDialog(parent))


def show_shortcuts(parent: QWidget, commands: Sequence[Command]) -> None:
    run(ShortcutsDialog(commands, parent))
