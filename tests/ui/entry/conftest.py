"""The Entry page on a workspace of one month's work, driven as a user does: keys, clicks, the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.desk.view import Span, View, window_of
from greendesk.domain.model import Measurement
from greendesk.domain.periods import Grain
from greendesk.ui.context import Context
from greendesk.ui.entry.delegate import CellEditor
from greendesk.ui.pages.entry import EntryPage
from tests.ui.entry.stores import APRIL, stores_workspace

SIZE = (1252, 814)


class Officer:
    """A person at the Entry page."""

    def __init__(self, qtbot: QtBot, page: EntryPage) -> None:
        self.qtbot, self.page = qtbot, page
        self.notices: list[str] = []  # of deletions that can be taken back
        page.context.undoable.connect(self.notices.append)

    @property
    def desk(self) -> Desk:
        return self.page.context.desk

    def cell(self, code: str, month: int) -> QModelIndex:
        """The cell of an indicator and a month counted from April 2019."""
        column = next(c for c in self.page.model.columns if APRIL + month in c.month_ordinals())
        return self.page.model.index_of(code, column)

    def go(self, code: str, month: int) -> None:
        """Click into a cell."""
        index = self.cell(code, month)
        self.page.grid.scrollTo(index)
        place = self.page.grid.visualRect(index).center()
        self.qtbot.mouseClick(self.page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.page.grid.currentIndex() == index
        QApplication.processEvents()

    def at(self) -> tuple[str, int]:
        """Indicator and month of the current cell."""
        place = self.page.model.place(self.page.grid.currentIndex())
        assert place is not None
        return place[0], place[1].month_ordinals()[0] - APRIL

    def select(self, first: tuple[str, int], last: tuple[str, int]) -> None:
        """Select from one cell to another with Shift and a click."""
        self.go(*first)
        place = self.page.grid.visualRect(self.cell(*last)).center()
        self.qtbot.mouseClick(
            self.page.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place
        )

    def editor(self) -> CellEditor | None:
        """The open editor, if any."""
        editor = self.page.grid.indexWidget(self.page.grid.currentIndex())
        return editor if isinstance(editor, CellEditor) else None

    def keyboard(self) -> QWidget:
        """Where keys go now."""
        return self.editor() or self.page.grid

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.keyboard(), key, modifier)
        QApplication.processEvents()  # figures follow in the next turn

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type into the current cell; the first key opens its editor."""
        for letter in text:
            if letter.isascii():
                self.qtbot.keyClicks(self.keyboard(), letter)
            else:  # QTest knows the keys of ASCII alone
                key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.keyboard(), key)

    def enter(self, text: str) -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.control(Qt.Key.Key_V)

    def popup(self) -> QWidget:
        """The menu that is open."""
        menu = QApplication.activePopupWidget()
        assert menu is not None
        return menu

    def choose(self, letter: Qt.Key) -> None:
        """Open the menu of states with its key and press a letter in it."""
        self.control(Qt.Key.Key_Semicolon)
        self.qtbot.keyClick(self.popup(), letter)

    def stored(self, code: str, month: int) -> Measurement | None:
        """What the store has for an indicator and a month, as the desk reads it back."""
        rows = self.desk.entries.all_of(code)
        found = [r.measurement for r in rows if APRIL + month in r.measurement.period.month_ordinals()]
        assert len(found) <= 1
        return found[0] if found else None

    def value(self, code: str, month: int) -> float | None:
        found = self.stored(code, month)
        return None if found is None else found.value

    def text(self, code: str, month: int) -> str:
        """What the cell shows."""
        return self.page.model.text(self.cell(code, month))

    def says(self) -> str:
        """The sentence below the grid, every blank a plain one."""
        return self.page.message.sentence().replace("\u00a0", " ")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "stores.greendesk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk.create(path, stores_workspace())
    yield desk
    desk.close()


OpenPage = Callable[..., Officer]


@pytest.fixture
def open_page(qtbot: QtBot) -> OpenPage:
    """Open the page on a desk: ``open_page(desk, look=..., unit_id=..., grain=..., span=...)``."""

    def open_page(
        desk: Desk,
        look: Look | None = None,
        unit_id: str | None = None,
        grain: Grain = Grain.MONTH,
        span: Span = Span.FISCAL_YEAR,
    ) -> Officer:
        window = window_of(span, desk.as_of, desk.fiscal_year_start)
        context = Context(desk, look or Look(), View(span, window, grain, unit_id))
        page = EntryPage(context)
        context.setParent(page)
        qtbot.addWidget(page)
        page.resize(*SIZE)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.grid.setFocus()
        return Officer(qtbot, page)

    return open_page


@pytest.fixture
def officer(open_page: OpenPage, desk: Desk) -> Officer:
    """At the page of a fiscal year by months, in English."""
    return open_page(desk)
