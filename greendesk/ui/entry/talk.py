"""What the line below the grid says: a refusal, else what waits unwritten, else a warning, else the keys."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Signal, Slot

from greendesk.ui.entry.message import MessageLine, Tone
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.words import STATE_MENU_KEY

translate = QCoreApplication.translate


class About(StrEnum):
    """What the line speaks of now."""

    KEYS = "keys"
    DONE = "done"
    REFUSAL = "refusal"
    PENDING = "pending"
    UNUSUAL = "unusual"


class Talk(QObject):
    """Signals:
    going(index): a button leads to a cell.
    dropped: the unwritten texts are to be forgotten.
    """

    going = Signal(QModelIndex)
    dropped = Signal()

    def __init__(self, line: MessageLine, model: GridModel) -> None:
        super().__init__(line)
        self._line, self._model = line, model
        self._current, self._subject = QModelIndex(), QModelIndex()
        self._refusal = self._done = ""
        self.about = About.KEYS
        line.first_asked.connect(self._first)
        line.second_asked.connect(self._second)
        model.pending_changed.connect(self.say)

    def moved_to(self, index: QModelIndex) -> None:
        """Another cell is the current one: a refusal has been read by now."""
        self._current = index
        self._refusal = self._done = ""
        self.say()

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        self._refusal, self._done = sentence, ""
        self.say()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        self._refusal, self._done = "", sentence
        self.say()

    @Slot()
    def say(self) -> None:
        """Say what is most worth saying now."""
        if self._refusal:
            self.about = About.REFUSAL
            self._line.say(self._refusal, Tone.PROBLEM)
        elif self._model.pending:
            self._say_pending()
        elif self._done:
            self.about = About.DONE
            self._line.say(self._done, Tone.DONE)
        elif (unusual := self._unusual()) is not None:
            self._say_unusual(unusual)
        else:
            self.about = About.KEYS
            self._line.say(keys_sentence(self._model.is_read_only))

    def _say_pending(self) -> None:
        self.about = About.PENDING
        bad = self._model.bad_cells()
        here = self._model.pending_at(self._current)
        self._subject = next((i for i in bad if _after(i, self._current)), bad[0] if bad else QModelIndex())
        shown = self._current if here is not None and here.problem else self._subject
        row, cell, text = self._model.row(shown), self._model.cell(shown), self._model.pending_at(shown)
        if row is None or cell is None or text is None:
            return
        count = len(self._model.pending)
        lead = translate("entry", "{bad} of {all} values cannot be taken, so none is written yet.").format(
            bad=len(bad), all=count
        )
        if count == 1:
            lead = translate("entry", "This is not written.")
        what = f"{self._model.words.place(row, cell)}: {text.problem}"
        drop = translate("entry", "Drop it") if count == 1 else translate("entry", "Drop the block")
        mend = (
            translate("entry", "Mend it")
            if shown == self._current or count == 1
            else translate("entry", "Go there")
        )
        self._subject = shown
        self._line.say(f"{lead} {what}", Tone.PROBLEM, mend, drop)

    def _unusual(self) -> QModelIndex | None:
        if self._model.unusual_at(self._current) is not None:
            return self._current
        return next(self._model.unusual_cells(), None)

    def _say_unusual(self, index: QModelIndex) -> None:
        row, cell = self._model.row(index), self._model.cell(index)
        if row is None or cell is None:
            return
        self.about, self._subject = About.UNUSUAL, index
        words = self._model.words
        sentence = translate("entry", "{place}: {what} Keep it, or mend it here.").format(
            place=words.place(row, cell), what=words.unusual(row, cell)
        )
        keep = "" if self._model.is_read_only else translate("entry", "Keep it")
        self._line.say(sentence, Tone.WARNING, translate("entry", "Mend it"), keep)

    @Slot()
    def _first(self) -> None:
        if self._subject.isValid():
            self.going.emit(self._subject)

    @Slot()
    def _second(self) -> None:
        if self.about is About.PENDING:
            self.dropped.emit()
        elif self.about is About.UNUSUAL:
            self._model.keep_unusual(self._subject)
            self.say()


def keys_sentence(is_read_only: bool) -> str:
    """What the keys do, in one line."""
    if is_read_only:
        return translate("entry", "This workspace is open for reading only.  ·  Ctrl+C copies")
    return translate(
        "entry",
        "Enter down  ·  Tab right  ·  F2 edit  ·  Ctrl+V paste  ·  Ctrl+D fill down  ·  {states} state  ·  "
        "Del delete  ·  F6 form",
    ).format(states=STATE_MENU_KEY)


def _after(index: QModelIndex, current: QModelIndex) -> bool:
    return (index.row(), index.column()) > (current.row(), current.column())
