"""The goal editor as a user types into it: every kind, validation in place, the preview, saving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.errors import DiskFull
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import Goal, GoalKind, Thresholds, Window
from greendesk.domain.periods import month_period
from greendesk.domain.progress import Status
from greendesk.ui.context import Context
from greendesk.ui.goals.editor import GoalEditor
from greendesk.ui.goals.kinds import OFFERED
from tests.ui.goals.boards import APRIL_2019
from tests.ui.goals.seeing import plain

KEY = Qt.Key


class Typist:
    """A person at the editor."""

    def __init__(self, qtbot: QtBot, editor: GoalEditor) -> None:
        self.qtbot, self.editor, self.form = qtbot, editor, editor.form

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, widget: QWidget, text: str) -> None:
        """Type over what a line holds."""
        widget.setFocus()
        self.qtbot.keyClick(widget, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            self.qtbot.keyClicks(widget, text)
        else:
            self.qtbot.keyClick(widget, KEY.Key_Delete)

    def find(self, words: str) -> None:
        """Search for an indicator and take the first."""
        self.qtbot.keyClicks(self.form.chooser.search, words)
        self.press(self.form.chooser.search, KEY.Key_Return)

    def kind(self, kind: GoalKind) -> None:
        """Choose a kind with the arrow keys; those that do not fit are passed over."""
        box = self.form.kind
        box.setFocus()
        self.press(box, KEY.Key_Home)
        for _ in OFFERED:
            if self.form.chosen_kind() is kind:
                return
            self.press(box, KEY.Key_Down)
        raise AssertionError(f"{kind} cannot be chosen")

    def target(self, text: str) -> None:
        is_percent = self.form.target.is_percent()
        line = self.form.target.percent_edit if is_percent else self.form.target.amount_edit.number_edit
        self.type(line, text)

    def base(self, text: str) -> None:
        self.type(self.form.base.amount_edit.number_edit, text)

    def by(self, day: date | None) -> None:
        if self.form.target_date.box.isChecked() == (day is None):
            self.click_box()
        if day is not None:
            self.form.target_date.date_edit.setDate(QDate(day.year, day.month, day.day))

    def click_box(self) -> None:
        self.form.target_date.box.setFocus()
        self.press(self.form.target_date.box, KEY.Key_Space)

    def since(self, day: date) -> None:
        self.form.base_date.setDate(QDate(day.year, day.month, day.day))

    def save(self) -> Goal | None:
        self.click(self.editor.save_button)
        return self.editor.saved

    def says(self) -> dict[str, str]:
        return self.form.problems()

    def shown(self, name: str) -> bool:
        return not self.form.editor(name).isHidden()


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


def test_a_typo_is_said_at_its_field_at_once_and_goes_when_it_is_mended(typist: Typist) -> None:
    typist.find("heat")
    typist.target("12x")
    assert typist.says() == {
        "target_value": "“12x” is not a number; type digits only, such as 1,234.5.",
    }
    assert typist.save() is None
    assert typist.editor.isVisible()
    typist.target("1200")
    assert typist.says() == {}


def test_nothing_is_called_wrong_before_it_was_touched(typist: Typist) -> None:
    typist.find("heat")
    assert typist.says() == {}
    assert typist.save() is None
    assert typist.says() == {"target_value": "Give the value to reach."}
    assert typist.form.target.amount_edit.number_edit.hasFocus()


@pytest.mark.parametrize(
    "field, words",
    [("target_date", "is not after the base date"), ("target_value", "lies on the worse side of the base")],
)
def test_rules_between_fields_are_said_at_the_field(typist: Typist, field: str, words: str) -> None:
    typist.find("stations oper")
    typist.since(date(2019, 6, 30))
    typist.base("5000")
    typist.target("4000" if field == "target_value" else "50000")
    typist.by(date(2019, 6, 1) if field == "target_date" else date(2022, 6, 30))
    assert set(typist.says()) == {field}
    assert words in typist.says()[field]
    assert typist.save() is None
    assert typist.editor.isVisible()


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


def test_the_preview_follows_each_key(typist: Typist) -> None:
    typist.find("orders without")
    typist.since(date(2019, 4, 1))
    typist.by(date(2020, 3, 31))
    preview = typist.editor.preview
    assert not preview.chip.isVisible()
    typist.target("40000000")
    assert preview.chip.isVisible()
    assert preview.chip.status() is Status.ON_TRACK
    typist.target("75000000")
    assert preview.chip.status() is Status.OFF_TRACK
    path = preview.chart.chart()
    assert isinstance(path, GoalPath)
    assert path.target is not None
    assert path.target.value == 75e6
    assert plain(preview.sentence()) == "27.2 % of the way, 49.9 % of the time"


def test_the_preview_says_what_a_goal_still_lacks(typist: Typist) -> None:
    typist.find("stations oper")
    typist.since(date(2016, 1, 1))
    typist.target("50000")
    preview = typist.editor.preview
    assert preview.chip.status() is Status.NO_DATA
    assert preview.sentence() == "The base value is not known; give one."
    typist.base("0")
    assert preview.chip.status() is Status.NO_DATE
    assert plain(preview.sentence()) == "10.0 % of the way; without a date nothing is expected by now"


def test_the_preview_follows_the_data(typist: Typist, desk: Desk) -> None:
    typist.find("orders without")
    typist.since(date(2019, 4, 1))
    typist.by(date(2020, 3, 31))
    typist.target("75000000")
    desk.entries.put([Entry("orders", month_period(APRIL_2019 + 5), 30e6)])
    assert typist.editor.preview.chip.status() is Status.ON_TRACK


@pytest.mark.parametrize("goal_id", [
    "g-plastic", "g-machines", "g-stations", "g-share", "g-parcels", "g-per-parcel", "g-complaints",
    "g-power", "g-sun", "g-audit",
])  # fmt: skip
def test_a_stored_goal_opens_as_it_is_and_saves_unchanged(
    open_editor: Callable[..., Typist], desk: Desk, goal_id: str
) -> None:
    before = desk.catalog.goal(goal_id)
    typist = open_editor(goal_id)
    assert typist.says() == {}
    assert not typist.form.chooser.change_button.isVisible()
    assert typist.save() == before
    assert desk.catalog.goal(goal_id) == before


def test_a_stored_goal_is_changed_by_typing(open_editor: Callable[..., Typist], desk: Desk) -> None:
    typist = open_editor("g-power")
    assert typist.form.target.percent_edit.text() == "30"
    typist.target("40")
    typist.form.window_choice.button(Window.FISCAL_YEAR).click()
    saved = typist.save()
    assert saved is not None
    assert saved == replace(desk.catalog.goal("g-power"), target_value=0.4, window=Window.FISCAL_YEAR)
    assert saved.id == "g-power"


def test_escape_and_cancel_change_nothing(open_editor: Callable[..., Typist], desk: Desk) -> None:
    before = dict(desk.catalog.goals)
    typist = open_editor("g-heat")
    typist.target("1")
    typist.press(typist.editor, KEY.Key_Escape)
    assert not typist.editor.isVisible()
    other = open_editor(indicator_id="heat")
    other.target("5")
    other.click(other.editor.cancel_button)
    assert other.editor.saved is None
    assert desk.catalog.goals == before


def test_return_in_a_number_saves(open_editor: Callable[..., Typist], desk: Desk) -> None:
    typist = open_editor(indicator_id="heat")
    number = typist.form.target.amount_edit.number_edit
    assert number.hasFocus()
    typist.qtbot.keyClicks(number, "777")
    typist.press(number, KEY.Key_Return)
    assert typist.editor.saved is not None
    assert desk.catalog.goal(typist.editor.saved.id).target_value == 777.0


def test_a_write_that_fails_is_said_in_the_form(
    typist: Typist, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_goal: Goal) -> Goal:
        raise DiskFull("The disk is full; free some space and save again.")

    typist.find("heat")
    typist.target("1200")
    monkeypatch.setattr(desk.goals, "add", refuse)
    assert typist.save() is None
    assert typist.editor.isVisible()
    assert typist.says() == {"": "The disk is full; free some space and save again."}


def test_an_indicator_deleted_meanwhile_is_said_in_place(typist: Typist, desk: Desk) -> None:
    typist.find("heat")
    typist.target("1200")
    desk.indicators.delete("heat")
    assert typist.says() == {"indicator": "This indicator was deleted in the meantime; choose another one."}
    assert typist.save() is None
