"""The verbs of the entry grid: type, state, clear, fill, copy, paste. Each writes, or says why not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from greendesk.desk.desk import Desk
from greendesk.desk.rows import CellKind, Entry
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.journal import Act
from greendesk.domain.measures import same_dimension
from greendesk.domain.model import State
from greendesk.ui.entry.block import read_block, write_block
from greendesk.ui.entry.lines import Pending, Place
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.paste import checked, entry_for, lay_over, read_text
from greendesk.ui.entry.typed import Typed, read_typed
from greendesk.ui.entry.words import deleted_values

translate = QCoreApplication.translate


class Writing(QObject):
    """What the keys and menus of the grid do.

    Attributes:
        source: given to each value that is written from now on; "" gives none.

    Signals:
        refused(sentence): nothing was written, and why.
        done(sentence): something was; "" where the grid itself shows enough.
        undoable(sentence): values were deleted, which the user may want to take back at once.
    """

    refused = Signal(str)
    done = Signal(str)
    undoable = Signal(str)

    def __init__(self, desk: Desk, model: GridModel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model = desk, model
        self.source = ""

    # ---- one value
    def type_in(self, index: QModelIndex, text: str) -> str:
        """Write what was typed into a cell. Returns the sentence why it cannot be taken, "" if it was."""
        model, row, cell = self._model, self._model.row(index), self._model.cell(index)
        if row is None or cell is None:
            return ""
        if model.pending_at(index) is not None:
            return self._mend(index, text)
        if text.strip() == model.typed_text(index).strip():
            return ""
        reason = self._why_not(index)
        if reason:
            return reason
        if not text.strip():
            self.clear([index])
            return ""
        try:
            entry = entry_for(row, cell, read_typed(text, row.indicator.unit, model.look.locale), self.source)
            self._desk.entries.put([entry])
        except GreenDeskError as error:
            return error.message
        self.done.emit("")
        return ""

    def leave(self, index: QModelIndex, text: str) -> None:
        """The editor is left by a click elsewhere: write the text, or let it stand there marked."""
        problem = self.type_in(index, text)
        place = self._model.place(index)
        if problem and place is not None:
            pending = read_text(self._model, index, text, self.source)
            self._model.set_pending({**self._model.pending, place: replace(pending, problem=problem)})
            self.refused.emit(problem)

    # ---- several cells
    def set_state(self, indexes: Sequence[QModelIndex], state: State) -> None:
        """Give values a state, or cells the reason why they have no value, which drops a value."""
        entries = [
            entry for index in self._open(indexes) if (entry := self._with_state(index, state)) is not None
        ]
        dropped = sum(
            1
            for index in indexes
            if (cell := self._model.cell(index)) is not None and cell.kind is CellKind.VALUE
        )
        if not entries:
            if not self._say_why_not(indexes):
                self.refused.emit(
                    translate("entry", "There is no value here that could be in that state; type one first.")
                )
            return
        if self._put(entries) and state.is_missing and dropped:
            self.undoable.emit(deleted_values(dropped, self._model.look))

    def set_quality(self, indexes: Sequence[QModelIndex], quality: int) -> None:
        """Give values a grade of data quality, or with 0 take it from them; all else stays."""
        entries = [
            Entry(m.indicator_id, m.period, m.value, m.state, measurement_id=m.id, quality=quality)
            for index in self._open(indexes)
            if (cell := self._model.cell(index)) is not None
            and (m := cell.measurement) is not None
            and m.value is not None
        ]
        if entries:
            self._put(entries, Act.GRADE)
        elif not self._say_why_not(indexes):
            self.refused.emit(translate("entry", "There is no value here to be graded; type one first."))

    def clear(self, indexes: Sequence[QModelIndex]) -> None:
        """Delete the measurements in the cells or leave unwritten texts out of the block."""
        places = [
            place for index in indexes if (place := self._model.place(index)) in self._model.pending and place
        ]
        if places:
            self._go_on({place: text for place, text in self._model.pending.items() if place not in places})
            return
        ids = [
            cell.measurement.id
            for index in self._open(indexes)
            if (cell := self._model.cell(index)) is not None and cell.measurement is not None
        ]
        if not ids:
            self._say_why_not(indexes)
            return
        try:
            self._desk.entries.clear(ids)
        except GreenDeskError as error:
            self.refused.emit(error.message)
            return
        self.done.emit("")
        self.undoable.emit(deleted_values(len(ids), self._model.look))

    def fill(self, indexes: Sequence[QModelIndex], down: int, across: int) -> None:
        """Fill the cells from their first line; one line alone from the one above or at the left."""
        if not indexes:
            return
        top = min(index.row() for index in indexes)
        left = min(index.column() for index in indexes)
        is_one_line = len({index.row() if down else index.column() for index in indexes}) == 1
        entries: list[Entry] = []
        targets = []
        for index in indexes:
            if down:
                origin_line = self._model.beside(top, -1) if is_one_line else top
                origin = (
                    QModelIndex() if origin_line is None else self._model.index(origin_line, index.column())
                )
            else:
                origin = self._model.index(index.row(), left - 1 if is_one_line else left)
            if origin != index and origin.isValid():
                targets.append(index)
                entry = self._filled(origin, index)
                if entry is not None:
                    entries.append(entry)
        if entries:
            self._put(entries, Act.FILL)
        elif targets:
            self._say_why_not(targets)

    # ---- clipboard
    def copy(self, indexes: Sequence[QModelIndex]) -> None:
        """Put the cells on the clipboard as tab-separated text; bands are left out."""
        if not indexes:
            return
        columns = sorted({index.column() for index in indexes})
        lines = sorted({index.row() for index in indexes if self._model.row(index) is not None})
        chosen = {(index.row(), index.column()) for index in indexes}
        rows = [
            [self._model.copied_text(self._model.index(n, c)) if (n, c) in chosen else "" for c in columns]
            for n in lines
        ]
        QGuiApplication.clipboard().setText(write_block(rows))

    def paste(self, indexes: Sequence[QModelIndex]) -> None:
        """Write the block on the clipboard if all of it can be taken; else let it stand, bad cells marked."""
        block = read_block(QGuiApplication.clipboard().text())
        chosen = [index for index in indexes if self._model.row(index) is not None]
        if self._model.is_read_only:
            self._say_why_not(indexes)
            return
        if not block or not chosen:
            self.refused.emit(
                translate(
                    "entry",
                    "There is no text on the clipboard; copy cells in a spreadsheet first, then paste here.",
                )
            )
            return
        laid = lay_over(self._model, block, chosen)
        if isinstance(laid, str):
            self.refused.emit(laid)
            return
        texts: dict[Place, Pending] = {}
        for index, text in laid:
            place = self._model.place(index)
            if place is not None:
                texts[place] = read_text(self._model, index, text.strip(), self.source)
        if texts:
            self._go_on(texts, Act.PASTE)

    def drop_pending(self) -> None:
        """Forget the unwritten texts; the cells are as they were."""
        self._model.set_pending({})
        self.done.emit("")

    # ---- unwritten texts
    def _mend(self, index: QModelIndex, text: str) -> str:
        """Another text for a cell of the unwritten block, which is written once all of it can be taken."""
        place = self._model.place(index)
        if place is None:
            return ""
        texts = dict(self._model.pending)
        if text.strip():
            texts[place] = read_text(self._model, index, text.strip(), self.source)
            problem = checked(self._desk, texts)[place].problem or texts[place].problem
            if problem:
                return problem
        else:
            del texts[place]
        self._go_on(texts, Act.PASTE if len(self._model.pending) > 1 else Act.ENTER)
        return ""

    def _go_on(self, texts: dict[Place, Pending], act: Act = Act.PASTE) -> None:
        """Write a block if all of it can be taken, else let it stand."""
        texts = checked(self._desk, texts)
        entries = [text.entry for text in texts.values() if text.entry is not None]
        if any(text.problem for text in texts.values()):
            self._model.set_pending(texts)
            self.refused.emit("")
            return
        if not entries or self._put(entries, act):
            self._model.set_pending({})
            self.done.emit(self._written(len(entries)) if entries else "")

    # ---- what may be written
    def _put(self, entries: Sequence[Entry], act: Act = Act.ENTER) -> bool:
        try:
            self._desk.entries.put(entries, act)
        except GreenDeskError as error:
            self.refused.emit(error.message)
            return False
        self.done.emit("")
        return True

    def _open(self, indexes: Sequence[QModelIndex]) -> list[QModelIndex]:
        """The cells that may be written."""
        return [index for index in indexes if not self._why_not(index) and self._model.row(index) is not None]

    def _with_state(self, index: QModelIndex, state: State) -> Entry | None:
        row, cell = self._model.row(index), self._model.cell(index)
        if row is None or cell is None or (cell.value is None and not state.is_missing):
            return None
        entry = entry_for(
            row,
            cell,
            Typed(None if state.is_missing else cell.value),
            self.source if state.is_missing else "",
        )
        # The value is the same: source and grade stay, unless they say that the value is made up.
        keeps = cell.measurement is not None and not (
            cell.measurement.is_illustrative and state is not State.ESTIMATED
        )
        if keeps:
            return replace(entry, state=state, source=None, quality=None)
        return replace(entry, state=state)

    def _filled(self, origin: QModelIndex, index: QModelIndex) -> Entry | None:
        """What a cell gets from another: the amount if the units are of one kind, else the number."""
        source_row, source = self._model.row(origin), self._model.cell(origin)
        row, cell = self._model.row(index), self._model.cell(index)
        if source_row is None or source is None or row is None or cell is None or self._why_not(index):
            return None
        if source.kind is CellKind.REASON and source.measurement is not None:
            return entry_for(row, cell, Typed(None, state=source.measurement.state), self.source)
        if source.value is None:
            return None
        unit = source_row.indicator.unit
        same = same_dimension(unit, row.indicator.unit)
        state = source.measurement.state if source.measurement is not None else None
        return entry_for(row, cell, Typed(source.value, unit if same else None, state), self.source)

    def _why_not(self, index: QModelIndex) -> str:
        """Why nothing can be written into a cell; "" if something can."""
        if self._model.is_read_only:
            return translate(
                "entry", "This workspace is open for reading only; save a copy of it to enter values."
            )
        row, cell = self._model.row(index), self._model.cell(index)
        return "" if row is None or cell is None else self._model.words.why_not(row, cell)

    def say_why_not(self, index: QModelIndex) -> None:
        """Tell why a cell takes no typing."""
        self._say_why_not([index])

    def _say_why_not(self, indexes: Sequence[QModelIndex]) -> bool:
        for index in indexes:
            reason = self._why_not(index)
            if reason:
                self.refused.emit(reason)
                return True
        return False

    def _written(self, count: int) -> str:
        if count == 1:
            return translate("entry", "1 value written")
        return translate("entry", "{n} values written").format(n=self._model.look.number(count))
