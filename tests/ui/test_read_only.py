"""A workspace that is only read: what would change it is not offered, and everything can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.ui.context import Context
from greendesk.ui.pages.goals import GoalsPage
from greendesk.ui.pages.initiative import InitiativePage
from greendesk.ui.pages.units import UnitsPage
from greendesk.ui.theme import current_look


@pytest.fixture
def read_only(workspace_file: Path) -> Iterator[Context]:
    desk = Desk.open(workspace_file, read_only=True)
    context = Context(desk, current_look(), desk.default_view())
    yield context
    context.deleteLater()
    desk.close()


def writing_buttons(page: UnitsPage | InitiativePage | GoalsPage) -> list[QAbstractButton]:
    if isinstance(page, UnitsPage):
        return [page.add_button, page.edit_button, page.delete_button, page.add_initiative_button]
    if isinstance(page, GoalsPage):
        return [page.new_button, page.edit_button, page.delete_button, page.why.edit_button]
    return [page.edit_button, page.add_indicator_button, page.add_goal_button, page.another_goal_button]


@pytest.mark.parametrize("kind", [UnitsPage, InitiativePage, GoalsPage])
def test_what_would_change_it_is_not_offered(
    qtbot: QtBot,
    read_only: Context,
    desk: Desk,
    kind: type[UnitsPage] | type[InitiativePage] | type[GoalsPage],
) -> None:
    for context, expected in ((read_only, False), (Context(desk, current_look(), desk.default_view()), True)):
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(1240, 800)
        with qtbot.waitExposed(page):
            page.show()
        assert {button.isEnabled() for button in writing_buttons(page)} == {expected}
