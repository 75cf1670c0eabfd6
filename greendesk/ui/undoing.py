"""Undo and redo in a window: what the menu offers, and what happens after it was chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from greendesk.domain.errors import GreenDeskError
from greendesk.domain.frozen import frozen
from greendesk.domain.journal import Deeds, Steps
from greendesk.ui.context import Context
from greendesk.ui.journal.words import deed_words, redone_words, undone_words

UNDO_KEYS = ("Ctrl+Z",)
REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")
_KEYS = frozenset(QKeySequence(keys) for keys in (*UNDO_KEYS, *REDO_KEYS))


@frozen
class Offer:
    """What can be undone and redone, in words; "": nothing."""

    undo: str = ""
    redo: str = ""


class Undoing(QObject):
    """Undo and redo for one workspace in one window.

    Signals:
        offered(Offer): something else can be undone or redone now.
        turned(Deeds): something was taken back or done once more here.
        failed(GreenDeskError)
    """

    offered = Signal(object)
    turned = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.look)
        self._shown = Steps()
        context.desk.changed.connect(self._later.start)
        context.look_changed.connect(self._later.start)
        context.undo_asked.connect(self.undo)

    @Slot()
    def look(self) -> None:
        """Tell what can be undone now."""
        desk = self._context.desk
        self._later.stop()
        if desk.is_read_only:
            self.offered.emit(Offer())
            return
        self._shown = desk.journal.steps()
        self.offered.emit(Offer(self._words(self._shown.undo), self._words(self._shown.redo)))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, as the menu names it."""
        step = self._up_to_date().undo
        if step is not None:
            self._turn(self._context.desk.journal.undo, step, undone_words)

    @Slot()
    def redo(self) -> None:
        """Do once more what was taken back last, as the menu names it."""
        step = self._up_to_date().redo
        if step is not None:
            self._turn(self._context.desk.journal.redo, step, redone_words)

    def _up_to_date(self) -> Steps:
        """What the menu offers, after every change that this window knows of."""
        if self._later.isActive():
            self.look()
        return self._shown

    def _turn(self, verb: Callable[[int], Deeds], step: Deeds, words: Callable[[str], str]) -> None:
        try:
            deeds = verb(step.id)
        except GreenDeskError as error:
            self.failed.emit(error)
        else:
            self._context.notice.emit(words(self._words(deeds)))
            self.turned.emit(deeds)
        self.look()

    def _words(self, deeds: Deeds | None) -> str:
        if deeds is None:
            return ""
        journal, look = self._context.desk.journal, self._context.look
        return deed_words(deeds, journal.subject_name(deeds), look)


class TextUndo(QObject):
    """Leaves the undo keys to a text field while it has something of its own to undo; else to the window.

    By itself a field takes these keys whenever it has the focus, even with nothing to undo.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: QWidget | None = None
        app.focusChanged.connect(self._focus_changed)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if _text_of(now) is not None else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys = QKeySequence(event.keyCombination())
        if keys not in _KEYS or _has_own(_text_of(watched), redo=keys != QKeySequence(UNDO_KEYS[0])):
            return False
        event.ignore()
        return True


def _text_of(widget: QObject | None) -> QWidget | None:
    """The text field that a widget is, or that it has within."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    if isinstance(widget, QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) else None


def _has_own(field: QWidget | None, *, redo: bool) -> bool:
    """Whether a text field has something to undo (or redo) by itself."""
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        document = field.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return False


def menu_words(offer: Offer) -> tuple[str, str]:
    """The texts of the two entries of the Edit menu."""
    translate = QCoreApplication.translate
    undo = translate("journal", "&Undo {what}").format(what=_plain(offer.undo))
    redo = translate("journal", "&Redo {what}").format(what=_plain(offer.redo))
    return (
        undo if offer.undo else translate("journal", "&Undo"),
        redo if offer.redo else translate("journal", "&Redo"),
    )


def _plain(text: str) -> str:
    return text.replace("&", "&&")
