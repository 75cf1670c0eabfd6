"""The Units and Initiative pages on the desk's small workspace, driven as a user does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.pages.initiative import InitiativePage
from greendesk.ui.pages.units import UnitsPage
from greendesk.ui.widgets.dialogs import Dialog
from tests.desk.small import small_workspace

SIZE = (1252, 816)  # of a page in a window of 1440 x 900


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "small.greendesk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk.create(path, small_workspace())
    yield desk
    desk.close()


@pytest.fixture
def context(qtbot: QtBot, desk: Desk) -> Iterator[Context]:
    context = Context(desk, Look(), desk.default_view())
    yield context
    context.deleteLater()


@pytest.fixture
def went(context: Context) -> list[Place]:
    """Where the pages ask to go."""
    places: list[Place] = []
    context.going.connect(places.append)
    return places


@pytest.fixture
def units(qtbot: QtBot, context: Context) -> UnitsPage:
    page = UnitsPage(context)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def initiative(qtbot: QtBot, context: Context) -> InitiativePage:
    page = InitiativePage(context)
    qtbot.addWidget(page)
    page.go_to(Place(PageKey.INITIATIVE, indicator_id="plastic"))
    page.resize(*SIZE)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def notices(context: Context) -> list[str]:
    """What the pages say of deletions that can be taken back."""
    said: list[str] = []
    context.undoable.connect(said.append)
    return said


@pytest.fixture
def in_dialog(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Callable[[type[Dialog], Callable[..., None]], None]:
    """Say what the user does in the dialog of a kind that opens next."""

    def in_dialog(kind: type[Dialog], steps: Callable[..., None]) -> None:
        def play(dialog: Dialog) -> int:
            with qtbot.waitExposed(dialog):
                dialog.show()
            steps(dialog)
            return dialog.result()

        monkeypatch.setattr(kind, "exec", play)

    return in_dialog
