"""Files dragged from elsewhere and dropped on a part of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_DRAGGED = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class FileDrops(QObject):
    """Takes files that are dropped on a widget or on what is in it, where a line would take their names.

    Signals:
        dropped(paths, position): the files, and where on the widget.
    """

    dropped = Signal(list, QPoint)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target
        target.setAcceptDrops(True)
        target.installEventFilter(self)
        for part in target.findChildren(QWidget):
            if part.acceptDrops():
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() not in _DRAGGED
            or not isinstance(event, QDropEvent)
            or not isinstance(watched, QWidget)
        ):
            return False
        paths = _files(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths, watched.mapTo(self._target, event.position().toPoint()))
        return True


def _files(carried: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
