"""The pages of goals on a board of every kind of goal, driven as a user does: keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.domain.model import Workspace
from greendesk.ui.context import Context, Place
from greendesk.ui.goals.editor import GoalEditor
from greendesk.ui.page import Page
from greendesk.ui.pages.goals import GoalsPage
from greendesk.ui.pages.overview import OverviewPage
from tests.ui.goals.boards import board_workspace
from tests.ui.goals.typist import Typist

SIZE = (1252, 816)  # of a page in a window of 1440 x 900
Open = Callable[[type[Page], Desk], Page]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "board.greendesk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk.create(path, board_workspace())
    yield desk
    desk.close()


@pytest.fixture
def make_desk(tmp_path: Path) -> Iterator[Callable[[Workspace], Desk]]:
    """Open a desk on another workspace."""
    made: list[Desk] = []

    def make_desk(workspace: Workspace) -> Desk:
        made.append(Desk.create(tmp_path / f"other{len(made)}.greendesk", workspace))
        return made[-1]

    yield make_desk
    for desk in made:
        desk.close()


@pytest.fixture
def open_page(qtbot: QtBot) -> Open:
    """Show a page of a kind on a desk."""

    def open_page(kind: type[Page], desk: Desk) -> Page:
        context = Context(desk, Look(), desk.default_view())
        page = kind(context)
        context.setParent(page)
        qtbot.addWidget(page)
        page.resize(*SIZE)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return page

    return open_page


@pytest.fixture
def overview(open_page: Open, desk: Desk) -> OverviewPage:
    page = open_page(OverviewPage, desk)
    assert isinstance(page, OverviewPage)
    return page


@pytest.fixture
def goals(open_page: Open, desk: Desk) -> GoalsPage:
    page = open_page(GoalsPage, desk)
    assert isinstance(page, GoalsPage)
    return page


@pytest.fixture
def context(qtbot: QtBot, desk: Desk) -> Iterator[Context]:
    context = Context(desk, Look(), desk.default_view())
    yield context
    context.deleteLater()


@pytest.fixture
def went(overview: OverviewPage) -> list[Place]:
    """Where the Overview asks to go."""
    places: list[Place] = []
    overview.context.going.connect(places.append)
    return places


@pytest.fixture
def notices(goals: GoalsPage) -> list[str]:
    """What the page says of deletions that can be taken back."""
    said: list[str] = []
    goals.context.undoable.connect(said.append)
    return said


@pytest.fixture
def in_editor(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Callable[[Callable[[GoalEditor], None]], None]:
    """Say what the user does in the editor that opens next."""

    def in_editor(steps: Callable[[GoalEditor], None]) -> None:
        def play(editor: GoalEditor) -> int:
            with qtbot.waitExposed(editor):
                editor.show()
            steps(editor)
            return editor.result()

        monkeypatch.setattr(GoalEditor, "exec", play)

    return in_editor


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.fixture
def open_editor(qtbot: QtBot, context: Context) -> Callable[..., Typist]:
    def open_editor(goal_id: str | None = None, indicator_id: str | None = None) -> Typist:
        goal = None if goal_id is None else context.desk.catalog.goal(goal_id)
        editor = GoalEditor(context, goal, indicator_id)
        qtbot.addWidget(editor)
        with qtbot.waitExposed(editor):
            editor.show()
        return Typist(qtbot, editor)

    return open_editor


@pytest.fixture
def typist(open_editor: Callable[..., Typist]) -> Typist:
    """At a new goal, nothing chosen."""
    return open_editor()
