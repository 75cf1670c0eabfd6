"""The kinds of goal in a person's words, and which fields each kind needs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.domain.measures import is_percentage
from greendesk.domain.model import Aggregation, Direction, GoalKind, Indicator
from greendesk.domain.plan import DISTANCE_KINDS

translate = QCoreApplication.translate

# In the order in which the editor offers them: the ones that are asked for most come first.
OFFERED = (
    GoalKind.LEVEL,
    GoalKind.PERCENT,
    GoalKind.CUMULATIVE,
    GoalKind.SHARE,
    GoalKind.INTENSITY,
    GoalKind.MILESTONE,
    GoalKind.THRESHOLD,
)


def kind_sentence(kind: GoalKind) -> str:
    """What a goal of this kind promises, with an example."""
    return {
        GoalKind.LEVEL: translate(
            "goal kind",
            "From one amount to another: from 10,000 t a year to 5,000 t, from 5,000 stations to 50,000.",
        ),
        GoalKind.PERCENT: translate(
            "goal kind", "So many per cent less, or more, than in the base period: 75 % less."
        ),
        GoalKind.CUMULATIVE: translate(
            "goal kind",
            "Everything since the start, added up: 3.8 million kg saved by the end of the programme.",
        ),
        GoalKind.SHARE: translate(
            "goal kind", "A part of a whole: half of all packaging, 70 % of the shipments."
        ),
        GoalKind.INTENSITY: translate(
            "goal kind", "An amount for each piece of something else: kg CO2e per parcel, kWh per order."
        ),
        GoalKind.MILESTONE: translate(
            "goal kind",
            "Done or not done by a date; there is no half way: the plant runs, the standard is met.",
        ),
        GoalKind.THRESHOLD: translate(
            "goal kind",
            "Keep a value on the right side of a limit all the time: never above 100, never below 95 %.",
        ),
    }[kind]


def why_unfit(kind: GoalKind, indicator: Indicator) -> str:
    """Why an indicator cannot have a goal of this kind; "" if it can."""
    if kind is GoalKind.CUMULATIVE and indicator.aggregation is not Aggregation.SUM:
        return translate("goal kind", "Only amounts per period can be added up; this indicator is a level.")
    if kind is GoalKind.INTENSITY and indicator.aggregation is not Aggregation.RATIO:
        return translate("goal kind", "Needs an indicator that divides one quantity by another.")
    if kind is GoalKind.SHARE and not (
        indicator.aggregation is not Aggregation.SUM and (is_percentage(indicator.unit) or indicator.is_ratio)
    ):
        return translate("goal kind", "Needs an indicator that is a share, in per cent.")
    return ""


def usual_kind(indicator: Indicator) -> GoalKind:
    """The kind that the editor proposes for a new goal."""
    if is_percentage(indicator.unit):
        return GoalKind.SHARE
    if indicator.is_ratio:
        return GoalKind.INTENSITY
    return GoalKind.LEVEL if indicator.aggregation is not Aggregation.SUM else GoalKind.CUMULATIVE


def fields_of(kind: GoalKind, indicator: Indicator | None) -> frozenset[str]:
    """The fields that a goal of this kind has, by their names in the file format; others stay hidden."""
    fields = {"indicator", "kind", "base_date", "target_value", "target_date", "thresholds"}
    if kind in DISTANCE_KINDS:
        fields.add("milestones")
        if kind is not GoalKind.CUMULATIVE:
            fields.add("base_value")
    if kind is not GoalKind.CUMULATIVE and indicator is not None and indicator.aggregation is Aggregation.SUM:
        fields.add("window")
    return frozenset(fields)


def target_caption(kind: GoalKind, direction: Direction) -> str:
    """What the target's field is called."""
    if kind is GoalKind.THRESHOLD:
        if direction is Direction.UP:
            return translate("goal kind", "Stay at or above")
        return translate("goal kind", "Stay at or below")
    return {
        GoalKind.PERCENT: translate("goal kind", "Change"),
        GoalKind.CUMULATIVE: translate("goal kind", "Total to reach"),
        GoalKind.MILESTONE: translate("goal kind", "Done when it reaches"),
    }.get(kind, translate("goal kind", "Target value"))


def base_caption(kind: GoalKind) -> str:
    """What the base date's field is called."""
    if kind is GoalKind.CUMULATIVE:
        return translate("goal kind", "Counts from")
    if kind in DISTANCE_KINDS:
        return translate("goal kind", "Base date")
    return translate("goal kind", "Holds from")
