"""Errors that nobody caught: known ones become a banner, faults of the program a dialog and a log line."""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from greendesk import __version__, paths
from greendesk.domain.errors import GreenDeskError
from greendesk.ui.widgets.dialogs import Dialog
from greendesk.ui.widgets.icons import TextButton
from greendesk.ui.widgets.labels import label


class Faults(QObject):
    """Takes the place of ``sys.excepthook`` while the app runs.

    Signals:
        known(GreenDeskError): something that the user can mend; shown once in a row, not at every repetition.
        unknown(str): the details of a fault of the program.
    """

    known = Signal(object)
    unknown = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook
        self._last = ""

    def install(self) -> None:
        sys.excepthook = self.take

    def uninstall(self) -> None:
        sys.excepthook = self._before

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Handle an exception that reached the top."""
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.quit()
        elif isinstance(error, GreenDeskError):
            if error.message != self._last:
                self._last = error.message
                self.known.emit(error)
        else:
            details = "".join(traceback.format_exception(kind, error, trace))
            _write_down(error)
            if details != self._last:
                self._last = details
                self.unknown.emit(f"{about_this_program()}\n\n{details}")

    @Slot()
    def forget(self) -> None:
        """Say the next error even if it is the same as the last."""
        self._last = ""


def about_this_program() -> str:
    """Versions and system, as a report needs them."""
    return (
        f"GreenDesk {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{platform.platform()}"
    )


def _write_down(error: BaseException) -> None:
    """Append a fault to the log. A log that cannot be written is no reason for a second fault."""
    from greendesk.log import LOGGER, start_log, without_content  # only faults pay for it

    try:
        start_log()
        LOGGER.error("%s\n%s", about_this_program(), without_content(error))
    except OSError:
        return


class FaultDialog(Dialog):
    """A fault of the program: what to do, and the details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("GreenDesk met a fault of its own"), parent, 560)
        text = self.tr(
            "Your data is safe: each value is in the file once it is entered, and this fault undid none. "
            "Please copy the details and send them to those who look after GreenDesk for you. The log in "
            "{folder} names the fault too, and never holds what you entered."
        ).format(folder=paths.log_dir())
        self.body.addWidget(label(text, "", wrap=True, parent=self))
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setMinimumHeight(160)
        self.body.addWidget(self.details, 1)
        self.folder_button = TextButton(self.tr("Open the log folder"), "", "folder-open", self)
        self.folder_button.clicked.connect(self.show_folder)
        self.add_left(self.folder_button)
        self.copy_button = self.add_button(self.tr("Copy details"))
        self.copy_button.clicked.connect(self.copy)
        self.close_button = self.add_button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)

    @Slot()
    def show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_dir())))

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
