"""The menus of the entry grid: states, and everything else that can be done with the chosen cells."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from greendesk.desk.rows import CellKind
from greendesk.domain.model import Measurement, State
from greendesk.domain.quality import GRADES
from greendesk.ui.entry.explain import exact_number
from greendesk.ui.entry.grid_view import GridView
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.words import STATE_MENU_KEY, state_title
from greendesk.ui.entry.writing import Writing
from greendesk.ui.measurements.grades import grade_meaning, grade_title

translate = QCoreApplication.translate

# One letter for each state, the same in every language, shown before it.
LETTERS = {
    State.REPORTED: "R",
    State.ESTIMATED: "E",
    State.RESTATED: "S",
    State.NOT_OCCURRING: "O",
    State.NOT_ESTIMATED: "N",
    State.CONFIDENTIAL: "C",
    State.INCLUDED_ELSEWHERE: "I",
}


class Verb(StrEnum):
    EDIT = "edit"
    COPY = "copy"
    PASTE = "paste"
    FILL_DOWN = "fill down"
    FILL_RIGHT = "fill right"
    GRADE = "grade"
    ORIGIN = "origin"
    EVIDENCE = "evidence"
    INITIATIVE = "initiative"
    DELETE = "delete"


class GridMenus(QObject):
    """Signals:
    origin_asked(index): tell where the value of a cell comes from.
    initiative_asked(index): show the initiative of a cell.
    measurement_chosen(object): one of several measurements in a cell.
    evidence_asked: attach files to the chosen cells.
    """

    origin_asked = Signal(QModelIndex)
    initiative_asked = Signal(QModelIndex)
    measurement_chosen = Signal(object)
    evidence_asked = Signal()

    def __init__(self, grid: GridView, model: GridModel, writing: Writing) -> None:
        super().__init__(grid)
        self._grid, self._model, self._writing = grid, model, writing
        grid.states_asked.connect(self.show_states)
        grid.menu_asked.connect(self.show_verbs)

    @Slot(QPoint)
    def show_states(self, position: QPoint) -> None:
        """The states that the chosen cells can be given; a letter chooses one."""
        if self._grid.chosen():
            self._popup(self._states_menu(), position)

    @Slot(QPoint)
    def show_verbs(self, position: QPoint) -> None:
        """Everything that can be done with the chosen cells."""
        cell = self._model.cell(self._grid.currentIndex())
        if cell is None:
            return
        menu, may = QMenu(self._grid), not self._model.is_read_only
        _add(menu, Verb.EDIT, translate("entry", "Edit"), "F2", may and cell.takes_values)
        states = self._states_menu()
        states.setTitle(f"{states.title()}\t{STATE_MENU_KEY}")
        menu.addMenu(states)
        menu.addMenu(self._grades_menu())
        menu.addSeparator()
        _add(menu, Verb.COPY, translate("entry", "Copy"), "Ctrl+C")
        _add(menu, Verb.PASTE, translate("entry", "Paste"), "Ctrl+V", may)
        _add(menu, Verb.FILL_DOWN, translate("entry", "Fill down"), "Ctrl+D", may)
        _add(menu, Verb.FILL_RIGHT, translate("entry", "Fill right"), "Ctrl+R", may)
        menu.addSeparator()
        has_value = cell.kind not in {CellKind.EMPTY, CellKind.OUTSIDE}
        _add(menu, Verb.ORIGIN, translate("entry", "Where does this come from?"), "F4", has_value)
        is_one = cell.measurement is not None
        _add(menu, Verb.EVIDENCE, translate("entry", "Attach evidence…"), "", may and is_one)
        _add(menu, Verb.INITIATIVE, translate("entry", "Show the initiative"))
        menu.addSeparator()
        _add(menu, Verb.DELETE, translate("entry", "Delete"), "Del", may)
        self._popup(menu, position)

    def show_measurements(self, index: QModelIndex, found: Sequence[Measurement]) -> None:
        """Several measurements of one cell, to choose the one that is to be changed."""
        row, place = self._model.row(index), self._grid.visualRect(index)
        if row is None:
            return
        menu = QMenu(self._grid)
        for measurement in found:
            value = (
                state_title(measurement.state)
                if measurement.value is None
                else exact_number(measurement.value, row.indicator.unit, self._model.look)
            )
            words = f"{self._model.words.period(measurement.period)}:  {value}"
            menu.addAction(words.replace("&", "&&")).setData(measurement)
        self._popup(menu, self._grid.viewport().mapToGlobal(place.bottomLeft()))

    def _states_menu(self) -> QMenu:
        menu = QMenu(translate("entry", "State"), self._grid)
        cell = self._model.cell(self._grid.currentIndex())
        now = cell.measurement.state if cell is not None and cell.measurement is not None else None
        for state, letter in LETTERS.items():
            if state is State.NOT_OCCURRING:
                menu.addSeparator()
            action = menu.addAction(f"&{letter}   {state_title(state)}")
            action.setCheckable(True)
            action.setChecked(state is now)
            action.setData(state)
        return menu

    def _grades_menu(self) -> QMenu:
        menu = QMenu(translate("entry", "Data quality"), self._grid)
        menu.setToolTipsVisible(True)
        look, cell = self._model.look, self._model.cell(self._grid.currentIndex())
        now = cell.measurement.quality if cell is not None and cell.measurement is not None else None
        for grade in (None, *(each.number for each in GRADES)):
            action = menu.addAction(grade_title(grade, look))
            action.setCheckable(True)
            action.setChecked(grade == now)
            action.setData((Verb.GRADE, grade or 0))
            if grade is not None:
                action.setToolTip(grade_meaning(grade, look))
        return menu

    def _popup(self, menu: QMenu, position: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._do)
        menu.popup(position)

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        what, chosen = action.data(), self._grid.chosen()
        if isinstance(what, Measurement):
            self.measurement_chosen.emit(what)
        elif isinstance(what, tuple):
            self._writing.set_quality(chosen, what[1])
        elif what in set(State):
            self._writing.set_state(chosen, State(what))
        elif what == Verb.EDIT:
            self._grid.open_current()
        elif what == Verb.COPY:
            self._writing.copy(chosen)
        elif what == Verb.PASTE:
            self._writing.paste(chosen)
        elif what == Verb.FILL_DOWN:
            self._writing.fill(chosen, 1, 0)
        elif what == Verb.FILL_RIGHT:
            self._writing.fill(chosen, 0, 1)
        elif what == Verb.ORIGIN:
            self.origin_asked.emit(self._grid.currentIndex())
        elif what == Verb.EVIDENCE:
            self.evidence_asked.emit()
        elif what == Verb.INITIATIVE:
            self.initiative_asked.emit(self._grid.currentIndex())
        elif what == Verb.DELETE:
            self._writing.clear(chosen)


def _add(menu: QMenu, verb: Verb, text: str, keys: str = "", enabled: bool = True) -> None:
    """An action with its keys shown beside it; the grid itself hears the keys."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    action = menu.addAction(f"{text}\t{shown}" if keys else text)
    action.setData(verb)
    action.setEnabled(enabled)
