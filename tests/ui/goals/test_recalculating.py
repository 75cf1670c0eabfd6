"""The notice on a goal's card that its base should be recalculated."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.model import Cause, Goal, GoalKind, State, Window
from greendesk.ui.context import Context
from greendesk.ui.goals.why import WhyCard
from greendesk.ui.settings.workspace_card import WorkspaceCard
from tests.ui.goals.seeing import plain


def test_one_click_sets_the_base_and_the_old_one_stays(qtbot: QtBot, context: Context, desk: Desk) -> None:
    old = next(m for m in desk.contents().measurements if m.value and m.state is State.REPORTED)
    assert old.value is not None
    sign = desk.catalog.indicator(old.indicator_id).direction.sign
    goal = desk.goals.add(
        Goal(
            old.indicator_id, GoalKind.LEVEL, old.end, 1e9 * sign, 100.0, date(2040, 1, 1), Window.ROLLING_12
        )
    )
    card = WhyCard(context)
    qtbot.addWidget(card)
    card.show_goal(goal.id)
    assert card.notice.sentence() == ""
    desk.entries.put([
        Entry(
            old.indicator_id, old.period, old.value + 20, State.RESTATED, measurement_id=old.id,
            cause=Cause.BOUNDARY, because="A site more",
        )
    ])  # fmt: skip
    card.show_goal(goal.id)
    with qtbot.waitExposed(card):
        card.show()
    assert "changed the base by 20.0 % (another boundary); from 5 % on" in plain(card.notice.sentence())
    assert plain(card.notice.button.text()).startswith("Set the base to 120")
    with qtbot.waitSignal(desk.changed):
        qtbot.mouseClick(card.notice.button, Qt.MouseButton.LeftButton)
    assert desk.catalog.goal(goal.id).base_value == 120.0
    card.show_goal(goal.id)
    assert card.notice.sentence() == ""
    lines = {caption: (plain(figure), plain(detail)) for caption, figure, detail in card.rows()}
    figure, detail = lines["Recalculated base"]
    assert figure.startswith("100 ")
    assert "→ 120 " in figure
    assert detail.endswith(": changed by 20.0 %: another boundary; A site more")


def test_the_threshold_is_set_in_the_settings(qtbot: QtBot, context: Context, desk: Desk) -> None:
    card = WorkspaceCard(context)
    qtbot.addWidget(card)
    card.show_info()
    assert card.recalculation.number() == 5.0
    assert not card.is_changed()
    card.recalculation.set_number(7.5)
    card.save()
    assert desk.settings.info.recalculation == 0.075
    assert not card.is_changed()
    card.recalculation.set_number(0.0)
    card.save()
    assert "above 0 and not above 100" in card.form.problems()["recalculation"]
