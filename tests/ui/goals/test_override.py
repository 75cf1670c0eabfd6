"""Overriding a status by hand: the dialog, the mark everywhere, the computed one beside it."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.domain.journal import Author
from greendesk.domain.progress import Status
from greendesk.ui.context import Context
from greendesk.ui.goals.override import OFFERED, OverrideDialog
from greendesk.ui.goals.table import Column
from greendesk.ui.goals.why import WhyCard
from greendesk.ui.pages.overview import OverviewPage
from greendesk.ui.structure.initiative_table import Column as InitiativeColumn
from greendesk.ui.structure.initiative_table import InitiativeTable, initiative_rows
from tests.ui.goals import seeing
from tests.ui.goals.seeing import plain

GOAL = "g-orders"


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> OverrideDialog:
    dialog = OverrideDialog(context, GOAL)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_a_reason_is_asked_for_and_then_it_is_written(
    dialog: OverrideDialog, desk: Desk, qtbot: QtBot
) -> None:
    assert desk.goals.progress(GOAL).status is Status.OFF_TRACK
    assert OFFERED[dialog.status.currentIndex()] is Status.OFF_TRACK
    dialog.status.setCurrentIndex(OFFERED.index(Status.AT_RISK))
    seeing.click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert "needs a reason" in dialog.form.problems()["reason"]
    qtbot.keyClicks(dialog.reason, "A late invoice")
    dialog.until.set_day(date(2018, 1, 1))
    seeing.click(qtbot, dialog.save_button)
    assert "give a later day" in dialog.form.problems()["until"]
    dialog.until.set_day(date(2020, 3, 31))
    seeing.click(qtbot, dialog.save_button)
    assert not dialog.isVisible()
    progress = desk.goals.progress(GOAL)
    assert (progress.status, progress.shown_status) == (Status.OFF_TRACK, Status.AT_RISK)
    assert progress.override is not None
    assert (progress.override.reason, progress.override.until) == ("A late invoice", date(2020, 3, 31))


def test_the_dialog_begins_with_what_is_there(qtbot: QtBot, context: Context, desk: Desk) -> None:
    desk.goals.override(GOAL, Status.MISSED, "Closed", date(2020, 3, 31))
    dialog = OverrideDialog(context, GOAL)
    qtbot.addWidget(dialog)
    assert OFFERED[dialog.status.currentIndex()] is Status.MISSED
    assert (dialog.reason.toPlainText(), dialog.until.day()) == ("Closed", date(2020, 3, 31))


def test_why_says_who_when_and_why_beside_the_computed_status(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    said: list[str] = []
    context.undoable.connect(said.append)
    card = WhyCard(context)
    qtbot.addWidget(card)
    card.show_goal(GOAL)
    assert card.revoke_button.isHidden()
    desk.journal.author = Author("Kim Ji-ho", "officer")
    desk.goals.override(GOAL, Status.AT_RISK, "A late invoice")
    card.show_goal(GOAL)
    assert card.chip.status() is Status.AT_RISK
    assert card.chip.accessibleName() == "At risk *"
    caption, figure, detail = card.rows()[0]
    assert (caption, figure) == ("Overridden  *", "At risk")
    assert "* Overridden by Kim Ji-ho (officer) on " in plain(detail)
    assert plain(detail).endswith(": A late invoice\nComputed: Off track.")
    assert card.rows()[-1][2] == "→ Off track"
    card.revoke_button.click()
    assert desk.goals.progress(GOAL).override is None
    assert len(said) == 1
    assert "is the computed one again" in said[0]
    card.show_goal(GOAL)
    assert card.chip.accessibleName() == "Off track"
    assert card.revoke_button.isHidden()


def test_the_overview_counts_the_shown_status_and_says_how_many(
    overview: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    cards = overview.cards
    assert cards.all_card.text() == "goals"
    before = int(cards.cards[Status.AT_RISK].count())
    desk.goals.override(GOAL, Status.AT_RISK, "A late invoice")
    overview.refresh()
    assert cards.all_card.text() == "goals, 1 overridden"
    assert int(cards.cards[Status.AT_RISK].count()) == before + 1
    assert cards.cards[Status.OFF_TRACK].count() == "0"
    assert "1 of them overridden" in cards.cards[Status.AT_RISK].toolTip()
    assert cards.cards[Status.ON_TRACK].toolTip() == ""
    seeing.click(qtbot, cards.cards[Status.AT_RISK])
    assert GOAL in overview.board.view.shown_goals()
    table = overview.board.view.table
    place = next(n for n, row in enumerate(table.rows) if row.goal.id == GOAL)
    assert table.index(place, Column.STATUS).data() == "At risk *"
    desk.goals.revoke_override(GOAL)
    overview.refresh()
    assert cards.all_card.text() == "goals"


def test_the_initiatives_say_it_too(desk: Desk, context: Context) -> None:
    desk.goals.override(GOAL, Status.AT_RISK, "A late invoice")
    table = InitiativeTable(context.look)
    table.show(initiative_rows(desk, None), context.look)
    texts = [str(table.index(n, InitiativeColumn.GOALS).data()) for n in range(table.rowCount())]
    assert sum("(1 overridden)" in text for text in texts) == 1
    table.deleteLater()
