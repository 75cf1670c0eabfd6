"""Every kind of goal is set by typing, with the fields that it needs and no others."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt

from greendesk.desk.desk import Desk
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import GoalKind, Thresholds
from greendesk.ui.goals.kinds import OFFERED
from tests.ui.goals.seeing import plain
from tests.ui.goals.typist import KEY, Typist


def test_a_new_goal_begins_with_the_indicator_and_nothing_else(typist: Typist) -> None:
    assert typist.form.chooser.search.hasFocus()
    assert not any(typist.shown(name) for name in ("kind", "base_date", "target_value", "milestones"))
    assert typist.says() == {}
    assert typist.save() is None
    assert typist.says() == {"indicator": "Choose the indicator that the goal is for."}


def test_the_tree_is_searched_in_words_and_by_keys(typist: Typist) -> None:
    chooser = typist.form.chooser
    typist.qtbot.keyClicks(chooser.search, "alibaba ")
    chooser.search.insert("골판지")  # what an input method commits
    typist.press(chooser.search, KEY.Key_Down)
    assert chooser.tree.hasFocus()
    typist.press(chooser.tree, KEY.Key_Down)
    typist.press(chooser.tree, KEY.Key_Return)
    assert chooser.indicator_id() == "per-parcel"
    typist.click(chooser.change_button)
    assert chooser.search.hasFocus()
    typist.qtbot.keyClicks(chooser.search, "no such thing")
    typist.press(chooser.search, KEY.Key_Return)
    assert chooser.indicator_id() == "per-parcel"


def test_a_total_is_set_by_typing(typist: Typist, desk: Desk) -> None:
    typist.find("heat")
    assert typist.form.chosen_kind() is GoalKind.CUMULATIVE
    assert not typist.shown("base_value")
    assert not typist.shown("window")
    typist.target("1.2")
    typist.form.target.amount_edit.unit_choice.setCurrentIndex(
        typist.form.target.amount_edit.unit_choice.findText("GWh")
    )
    typist.form.target.amount_edit.unit_choice.activated.emit(0)
    typist.by(date(2021, 3, 31))
    saved = typist.save()
    assert saved is not None
    assert desk.catalog.goal(saved.id) == saved
    assert (saved.kind, saved.target_value, saved.base_value) == (GoalKind.CUMULATIVE, 1200.0, None)
    assert saved.target_date == date(2021, 3, 31)


def test_an_amount_is_set_by_typing(typist: Typist, desk: Desk) -> None:
    typist.find("stations oper")
    assert typist.form.chosen_kind() is GoalKind.LEVEL
    typist.since(date(2018, 6, 30))
    assert plain(typist.form.hint("base_value")) == "Measured at 30 Jun 2018: 2,100 stations"
    typist.base("2000")
    typist.target("50,000")
    typist.by(date(2022, 6, 30))
    saved = typist.save()
    assert saved is not None
    assert (saved.base_value, saved.target_value, saved.base_date) == (2000.0, 50_000.0, date(2018, 6, 30))
    assert desk.goals.progress(saved.id).progress == pytest.approx(3000 / 48_000)


def test_a_percentage_less_is_set_by_typing(typist: Typist, desk: Desk) -> None:
    typist.find("electricity")
    typist.kind(GoalKind.PERCENT)
    assert typist.shown("window")
    assert typist.form.target.way.value() is False
    typist.base("50000")
    typist.target("75")
    typist.by(date(2030, 12, 31))
    saved = typist.save()
    assert saved is not None
    assert (saved.kind, saved.target_value) == (GoalKind.PERCENT, 0.75)
    assert desk.goals.progress(saved.id).target_value == pytest.approx(12_500.0)


def test_a_percentage_more_is_typed_as_a_positive_number(typist: Typist) -> None:
    typist.find("machine")
    typist.kind(GoalKind.PERCENT)
    assert typist.form.target.way.value() is True
    typist.base("20")
    typist.target("50")
    saved = typist.save()
    assert saved is not None
    assert saved.target_value == -0.5


def test_a_share_is_set_by_typing(typist: Typist) -> None:
    typist.find("renewable")
    assert typist.form.chosen_kind() is GoalKind.SHARE
    assert not typist.shown("window")
    typist.target("100 %")
    typist.base("30")
    typist.by(date(2030, 12, 31))
    saved = typist.save()
    assert saved is not None
    assert (saved.kind, saved.target_value) == (GoalKind.SHARE, 100.0)


def test_an_intensity_is_set_by_typing(typist: Typist) -> None:
    typist.find("per parcel")
    assert typist.form.chosen_kind() is GoalKind.INTENSITY
    typist.base("0.3")
    typist.target("0.15")
    saved = typist.save()
    assert saved is not None
    assert (saved.kind, saved.base_value, saved.target_value) == (GoalKind.INTENSITY, 0.3, 0.15)


def test_a_milestone_is_set_by_typing(typist: Typist) -> None:
    typist.find("standard")
    typist.kind(GoalKind.MILESTONE)
    assert not any(typist.shown(name) for name in ("base_value", "window", "milestones"))
    assert typist.form.caption("target_value") == "Done when it reaches"
    typist.since(date(2019, 1, 1))
    typist.target("1")
    typist.by(date(2019, 12, 31))
    saved = typist.save()
    assert saved is not None
    assert (saved.kind, saved.base_value) == (GoalKind.MILESTONE, None)


def test_a_limit_is_set_by_typing(typist: Typist) -> None:
    typist.find("complaints")
    typist.kind(GoalKind.THRESHOLD)
    assert typist.form.caption("target_value") == "Stay at or below"
    assert typist.form.caption("base_date") == "Holds from"
    typist.target("50")
    saved = typist.save()
    assert saved is not None
    assert (saved.kind, saved.target_value, saved.target_date) == (GoalKind.THRESHOLD, 50.0, None)


def test_kinds_that_do_not_fit_cannot_be_chosen_and_say_why(typist: Typist) -> None:
    typist.find("stations oper")
    model = typist.form.kind.model()
    fits = {
        kind: bool(model.index(n, 0).flags() & Qt.ItemFlag.ItemIsEnabled) for n, kind in enumerate(OFFERED)
    }
    assert [kind for kind, fit in fits.items() if not fit] == [
        GoalKind.CUMULATIVE,
        GoalKind.SHARE,
        GoalKind.INTENSITY,
    ]
    row = OFFERED.index(GoalKind.CUMULATIVE)
    reason = typist.form.kind.itemData(row, Qt.ItemDataRole.ToolTipRole)
    assert reason == "Only amounts per period can be added up; this indicator is a level."


def test_milestones_are_added_and_removed_row_by_row(typist: Typist) -> None:
    typist.find("stations oper")
    typist.since(date(2018, 12, 31))
    typist.base("0")
    typist.target("50000")
    typist.by(date(2020, 12, 31))
    typist.click(typist.form.milestones.add_button)
    day, value, _ = typist.form.milestones.row(0)
    assert day.day() == date(2019, 12, 31)
    assert value.hasFocus()
    assert typist.says() == {"milestones": "Give each milestone a value."}
    typist.type(value, "20000")
    assert typist.says() == {}
    typist.click(typist.form.milestones.add_button)
    second, other, remove = typist.form.milestones.row(1)
    typist.type(other, "30000")
    assert "two milestones on 2019-12-31" in typist.says()["milestones"]
    second.setDate(QDate(2021, 6, 30))
    assert "does not lie between" in typist.says()["milestones"]
    typist.click(remove)
    assert typist.says() == {}
    path = typist.editor.preview.chart.chart()
    assert isinstance(path, GoalPath)
    assert [(point.on, point.value) for point in path.milestones] == [(date(2019, 12, 31), 20_000.0)]
    saved = typist.save()
    assert saved is not None
    assert [(m.date, m.value) for m in saved.milestones] == [(date(2019, 12, 31), 20_000.0)]


def test_limits_are_folded_away_until_they_are_wanted(typist: Typist, desk: Desk) -> None:
    typist.find("heat")
    limits = typist.form.limits
    assert not limits.on_track.isVisible()
    assert limits.fold.text() == "The usual limits"
    typist.click(limits.fold)
    assert limits.on_track.isVisible()
    typist.type(limits.on_track, "0.95")
    typist.type(limits.early, "0")
    typist.type(limits.coverage, "50")
    assert limits.fold.text() == "Limits of its own"
    typist.target("1200")
    typist.type(limits.at_risk, "2")
    assert "must lie above 0 and not above" in typist.says()["thresholds"]
    typist.type(limits.at_risk, "0.6")
    saved = typist.save()
    assert saved is not None
    assert desk.catalog.goal(saved.id).thresholds == Thresholds(0.95, 0.6, 0.0, 0.5)


def test_wrong_limits_unfold_themselves(typist: Typist) -> None:
    typist.find("heat")
    typist.target("1200")
    typist.click(typist.form.limits.fold)
    typist.type(typist.form.limits.at_risk, "")
    typist.click(typist.form.limits.fold)
    assert typist.save() is None
    assert typist.form.limits.at_risk.isVisible()
    assert typist.says() == {"thresholds": "Give all four limits."}
    typist.click(typist.form.limits.usual)
    assert typist.says() == {}
