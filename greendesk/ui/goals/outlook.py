"""Where a goal leads from here: re-based line, forecast, the limits in force, what the figures rest on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.desk.rows import GoalRow
from greendesk.domain.figures import GoalPath
from greendesk.domain.limits import held_since, in_force
from greendesk.domain.model import Goal, GoalKind, Thresholds
from greendesk.domain.plan import DISTANCE_KINDS
from greendesk.domain.progress import GoalProgress, Status
from greendesk.ui.goals.texts import override_words
from greendesk.ui.goals.why_rows import WhyRow, days_text, limit_text

translate = QCoreApplication.translate


def outlook_rows(progress: GoalProgress, path: GoalPath, look: Look) -> list[WhyRow]:
    """The forecast, where there is one to speak of: a limit is kept or not, it is not met."""
    if not path.forecast_periods or path.threshold is not None:
        return []
    return [
        WhyRow(
            translate("why", "Forecast"), figure=_forecast(path, look), detail=_against(progress, path, look)
        )
    ]


def override_rows(progress: GoalProgress, look: Look) -> list[WhyRow]:
    """The status that a person has given in place of the computed one, by whom, when and why."""
    override = progress.override
    if override is None:
        return []
    detail = override_words(override, progress.status, look)
    return [WhyRow(translate("why", "Overridden"), "*", look.status(override.status).word, detail)]


def recalculated_rows(row: GoalRow, look: Look) -> list[WhyRow]:
    """The base values that others took the place of, the newest first, with the reason."""
    unit = row.indicator.unit
    return [
        WhyRow(
            translate("why", "Recalculated base"),
            "",
            f"{look.number(each.old_value, unit)} → {look.number(each.new_value, unit)}",
            f"{look.date(each.said_on)}: {each.reason}",
        )
        for each in reversed(row.goal.recalculations)
    ]


def _forecast(path: GoalPath, look: Look) -> str:
    if path.forecast_meets is not None:
        return look.date(path.forecast_meets)
    return translate("why", "does not meet the target")


def _against(progress: GoalProgress, path: GoalPath, look: Look) -> str:
    """When the trend meets the target, against the date that was promised."""
    trend = translate("why", "least-squares trend over the last {periods} periods").format(
        periods=look.digits(path.forecast_periods, 0)
    )
    if path.forecast_meets is None or progress.target_date is None:
        return trend
    days = (path.forecast_meets - progress.target_date).days
    if days == 0:
        return translate("why", "on the target date; {trend}").format(trend=trend)
    text = translate("why", "{days} late; {trend}") if days > 0 else translate("why", "{days} early; {trend}")
    return text.format(days=days_text(abs(days), look), trend=trend)


def used_limits(goal: Goal, look: Look, on: date) -> str:
    """The limits that the status of a day was held against, and since when they hold."""
    since = translate("why", "In force since {date}.").format(date=look.date(held_since(goal, on)))
    return f"{limits_words(goal.kind, in_force(goal, on).thresholds, look)} {since}"


def limits_words(kind: GoalKind, limits: Thresholds, look: Look) -> str:
    """The limits that a kind of goal has."""
    coverage = translate("why", "Coverage of at least {coverage}.").format(
        coverage=look.percent(limits.coverage)
    )
    if kind not in DISTANCE_KINDS:
        return coverage
    paces = translate(
        "why",
        "Limits: on track from a pace of {on_track}, at risk from {at_risk}, judged after {early} of time.",
    ).format(
        on_track=limit_text(limits.on_track, look),
        at_risk=limit_text(limits.at_risk, look),
        early=look.percent(limits.early),
    )
    return f"{paces} {coverage}"


def rests_on(progress: GoalProgress) -> str:
    """A sentence for figures that are less than reported; "" otherwise."""
    if progress.illustrative:
        return translate("why", "Uses illustrative values: an example, not what was reported.")
    if progress.estimated:
        return translate("why", "Uses estimated values.")
    return ""


def way_gone(progress: GoalProgress, look: Look) -> str:
    """What stands beside a status: "50.0 % of the way, 49.9 % of the time"; else what is missing."""
    if progress.progress is not None and progress.elapsed is not None:
        return translate("why", "{progress} of the way, {elapsed} of the time").format(
            progress=look.percent(progress.progress, decimals=1),
            elapsed=look.percent(progress.elapsed, decimals=1),
        )
    if progress.progress is not None:
        return translate("why", "{progress} of the way; without a date nothing is expected by now").format(
            progress=look.percent(progress.progress, decimals=1)
        )
    if progress.actual is None:
        return translate("why", "Nothing is measured that counts.")
    if progress.status is Status.NO_DATA:
        return translate("why", "The base value is not known; give one.")
    return ""
