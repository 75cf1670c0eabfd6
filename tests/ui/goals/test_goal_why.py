"""The card "Why this colour?": the formula with the actual numbers, for every kind and status."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.desk.desk import Desk
from greendesk.domain.limits import changed_from
from greendesk.domain.model import (
    BusinessUnit,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    Thresholds,
    Workspace,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.progress import Status
from greendesk.ui.context import Context
from greendesk.ui.goals.why import WhyCard
from tests.ui.goals.seeing import plain

Lines = dict[str, tuple[str, str]]


@pytest.fixture
def lines(qtbot: QtBot, context: Context) -> Callable[[str], tuple[WhyCard, Lines]]:
    """The card for a goal, and its lines by caption."""

    def lines(goal_id: str) -> tuple[WhyCard, Lines]:
        card = WhyCard(context)
        qtbot.addWidget(card)
        card.show_goal(goal_id)
        return card, {c: (plain(figure), plain(detail)) for c, figure, detail in card.rows()}

    return lines


def hema() -> Workspace:
    """The worked case: 3,800,000 kg by 31 March 2020, 1,900,000 kg by 30 September 2019."""
    unit = BusinessUnit("hema", Name("Hema"), id="u")
    initiative = Initiative("plastic", "u", Name("Plastic"), id="i")
    indicator = Indicator("kg", "i", Name("Plastic reduced"), "kg", id="k")
    measured = Measurement("k", date(2019, 4, 1), date(2019, 9, 30), 1_900_000.0)
    goal = Goal("k", GoalKind.CUMULATIVE, date(2019, 4, 1), 3.8e6, None, date(2020, 3, 31), id="g")
    info = WorkspaceInfo("Hema", 4, "CNY", date(2019, 9, 30))
    return Workspace(info, (unit,), (initiative,), (indicator,), (measured,), (goal,))


def test_the_worked_case_shows_each_formula_with_its_numbers(
    qtbot: QtBot, make_desk: Callable[[Workspace], Desk]
) -> None:
    desk = make_desk(hema())
    context = Context(desk, Look(), desk.default_view())
    card = WhyCard(context)
    qtbot.addWidget(card)
    card.show_goal("g")
    lines = {c: (plain(figure), plain(detail)) for c, figure, detail in card.rows()}
    assert lines["Actual  a"][0] == "1,900,000 kg, 30 Sep 2019"
    assert lines["Base  b"][0] == "0 kg, 1 Apr 2019"
    assert lines["Target  t"][0] == "3,800,000 kg, 31 Mar 2020"
    assert lines["Coverage"] == ("6 of 6 months", "100.0 % of the days of Apr 2019 – Sep 2019")
    assert lines["Elapsed  τ"][0] == "182 of 365 days, 49.9 %"
    assert lines["Expected by then  e"] == ("1,894,795 kg", "b + (t − b) × τ = 0 + (3,800,000 − 0) × 49.9 %")
    assert lines["Progress  P"] == ("50.0 %", "(a − b) / (t − b) = (1,900,000 − 0) / (3,800,000 − 0)")
    assert lines["Pace  R"] == ("1.003", "(a − b) / (e − b) = (1,900,000 − 0) / (1,894,795 − 0)")
    assert lines["Ahead / behind  G"] == ("+5,205.48 kg", "a − e = 1,900,000 − 1,894,795")
    month, year = lines["Still needed"]
    assert month == "+316,018 kg a month"
    assert year.startswith("+3,792,213 kg a year, the re-based line")
    assert year.endswith("(3,800,000 − 1,900,000) / (183 / 365.25)")
    assert lines["Rule"] == ("R 1.003 ≥ 1.00", "→ On track")
    assert list(lines)[-1] == "Rule"
    assert card.chip.status() is Status.ON_TRACK
    assert "on track from a pace of 1.00, at risk from 0.70" in card.foot()
    context.deleteLater()


@pytest.mark.parametrize(
    "goal_id, status, figure, detail",
    [
        ("g-clothes", Status.AT_RISK, "0.70 ≤ R 0.872 < 1.00", "→ At risk"),
        ("g-orders", Status.OFF_TRACK, "R 0.545 < 0.70", "→ Off track"),
        ("g-machines", Status.MOVING_AWAY, "P −10.0 % < 0", "→ Moving away"),
        ("g-share", Status.ACHIEVED, "P 100.0 % ≥ 1", "→ Achieved"),
        ("g-power", Status.TOO_EARLY, "τ 14.95 % < 15.0 %", "→ Too early"),
        ("g-parcels", Status.LOW_COVERAGE, "50.0 % < 80.0 %", "→ Low coverage"),
        ("g-complaints", Status.ON_TRACK, "a 35 complaints ≤ 40 complaints", "→ On track"),
        ("g-stations", Status.NO_DATE, "No target date", "There is no target date to judge by."),
        ("g-heat", Status.NO_DATA, "No data", "There is no value to judge."),
        (
            "g-water",
            Status.STALE,
            "Stale",
            "The newest value is older than one reporting interval and 45 days.",
        ),
    ],
)
def test_the_rule_that_decided_is_the_last_line(
    lines: Callable[[str], tuple[WhyCard, Lines]], goal_id: str, status: Status, figure: str, detail: str
) -> None:
    card, shown = lines(goal_id)
    assert card.chip.status() is status
    assert list(shown)[-1] == "Rule"
    assert shown["Rule"] == (figure, detail)


def test_a_percentage_explains_its_target_and_a_plan_its_neighbours(
    lines: Callable[[str], tuple[WhyCard, Lines]],
) -> None:
    _, shown = lines("g-power")
    assert shown["Target  t"] == ("35,000 MWh", "b × (1 − r) = 50,000 × (1 − 30.0 %), by 31 Dec 2023")
    assert (
        shown["Expected by then  e"][1] == "between 50,000 MWh on 31 Dec 2018 and 44,000 MWh on 31 Dec 2021"
    )
    assert shown["Forecast"] == ("does not meet the target", "least-squares trend over the last 9 periods")


def test_the_forecast_is_held_against_the_promise(lines: Callable[[str], tuple[WhyCard, Lines]]) -> None:
    _, shown = lines("g-plastic")
    assert shown["Forecast"] == ("30 Mar 2020", "1 day early; least-squares trend over the last 6 periods")
    _, late = lines("g-orders")
    assert "late; least-squares trend" in late["Forecast"][1]


def test_a_limit_has_no_path_and_no_forecast(lines: Callable[[str], tuple[WhyCard, Lines]]) -> None:
    card, shown = lines("g-complaints")
    assert shown["Room to the limit  G"] == (
        "+5 complaints",
        "35 complaints against a limit of 40 complaints",
    )
    assert not {"Forecast", "Target date", "Progress  P"} & set(shown)
    assert plain(card.foot()).startswith("Coverage of at least 80 %. In force since 1 Apr 2019.")


def test_what_figures_rest_on_is_said(lines: Callable[[str], tuple[WhyCard, Lines]]) -> None:
    assert "Uses illustrative values" in lines("g-clothes")[0].foot()
    assert "Uses" not in lines("g-plastic")[0].foot()


def test_another_goal_takes_the_place_of_the_lines(
    lines: Callable[[str], tuple[WhyCard, Lines]], context: Context
) -> None:
    card, shown = lines("g-power")
    card.show_goal("g-heat")
    assert len(card.rows()) < len(shown)
    assert [caption for caption, _, _ in card.rows()] == ["Actual  a", "Base  b", "Target  t", "Rule"]


def test_a_pace_just_below_its_limit_does_not_look_like_it(
    lines: Callable[[str], tuple[WhyCard, Lines]], desk: Desk
) -> None:
    goal = desk.catalog.goal("g-plastic")
    assert desk.goals.progress("g-plastic").pace == pytest.approx(1.0044361)
    desk.goals.change(changed_from(goal, Thresholds(on_track=1.00444), desk.as_of))
    _, shown = lines("g-plastic")
    assert shown["Rule"] == ("0.70 ≤ R 1.004436 < 1.00444", "→ At risk")


def test_the_day_from_which_the_limits_hold_is_named(
    lines: Callable[[str], tuple[WhyCard, Lines]], desk: Desk, context: Context
) -> None:
    goal = desk.catalog.goal("g-plastic")
    card, _ = lines("g-plastic")
    assert (
        plain(card.foot())
        .splitlines()[0]
        .endswith(f"In force since {plain(context.look.date(goal.base_date))}.")
    )
    desk.goals.change(changed_from(goal, Thresholds(on_track=1.2), desk.as_of))
    card.show_goal("g-plastic")
    assert "on track from a pace of 1.20" in plain(card.foot())
    assert f"In force since {plain(context.look.date(desk.as_of))}." in plain(card.foot())
