"""The goal editor: what is wrong is said in place, the preview follows each key, saving and leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.errors import DiskFull
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import DatedThresholds, Goal, Thresholds, Window
from greendesk.domain.periods import month_period
from greendesk.domain.progress import Status
from tests.ui.goals.boards import APRIL_2019
from tests.ui.goals.seeing import plain
from tests.ui.goals.typist import KEY, Typist


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


def test_the_form_is_not_cut_where_it_scrolls(open_editor: Callable[..., Typist]) -> None:
    typist = open_editor("g-power")
    area, kind = typist.editor.form_area, typist.form.kind
    typist.click(typist.form.limits.fold)
    typist.qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())

    def is_whole() -> bool:
        right = kind.mapTo(area.viewport(), kind.rect().topRight()).x()
        return right < area.viewport().width()

    typist.qtbot.waitUntil(is_whole)


def test_limits_of_a_goal_that_has_begun_change_from_a_day_on(
    open_editor: Callable[..., Typist], desk: Desk
) -> None:
    goal = desk.catalog.goal("g-plastic")
    typist = open_editor("g-plastic")
    limits = typist.form.limits
    limits.unfold()
    assert limits.hold_from() == desk.as_of
    assert limits.since.minimumDate().toPython() == desk.as_of
    assert "on track from a pace of 1.00" in plain(limits.earlier.text())
    typist.type(limits.on_track, "1.2")
    limits.since.set_day(date(2019, 12, 31))
    saved = typist.save()
    assert saved == desk.catalog.goal("g-plastic")
    assert saved == replace(
        goal, later_thresholds=(DatedThresholds(date(2019, 12, 31), Thresholds(on_track=1.2)),)
    )


def test_planned_limits_are_edited_again_and_the_rest_stays(
    open_editor: Callable[..., Typist], desk: Desk
) -> None:
    goal = desk.catalog.goal("g-plastic")
    begun = DatedThresholds(desk.as_of, Thresholds(on_track=1.1))
    planned = DatedThresholds(date(2019, 12, 31), Thresholds(on_track=1.2))
    two_sets = desk.goals.change(replace(goal, later_thresholds=(begun, planned)))
    untouched = open_editor("g-plastic")
    assert untouched.form.limits.hold_from() == planned.valid_from
    assert untouched.save() == two_sets
    typist = open_editor("g-plastic")
    typist.form.limits.since.set_day(date(2020, 1, 31))
    saved = typist.save()
    assert saved is not None
    assert saved.later_thresholds == (begun, replace(planned, valid_from=date(2020, 1, 31)))


def test_a_new_goal_has_its_limits_from_its_base_date_on(typist: Typist) -> None:
    typist.find("heat")
    typist.form.limits.unfold()
    assert typist.form.limits.usual.isVisible()
    assert not typist.form.limits.since.isVisible()
    assert not typist.form.limits.earlier.isVisible()
