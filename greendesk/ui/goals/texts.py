"""What a goal's row says: cells and tooltips, in words and numbers of the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import MISSING, Look, Scale
from greendesk.charts.scale import useful_decimals
from greendesk.charts.statuses import shown_word
from greendesk.desk.rows import GoalRow
from greendesk.domain.model import Direction, GoalKind
from greendesk.domain.progress import GoalProgress, Status, StatusOverride
from greendesk.ui.view_words import capitalised

translate = QCoreApplication.translate
BETWEEN = " › "


def actual_text(row: GoalRow, look: Look) -> str:
    return _joined(*actual_parts(row, look))


def actual_parts(row: GoalRow, look: Look) -> tuple[str, str]:
    """The actual value on its scale, and its unit."""
    return _parts(row.progress.actual, _scale(row, row.progress.actual, look), look)


def target_text(row: GoalRow, look: Look) -> str:
    return _joined(*target_parts(row, look))


def target_parts(row: GoalRow, look: Look) -> tuple[str, str]:
    """The target and its unit; a limit with its sign, a percentage of an unknown base as it is."""
    goal, target = row.goal, row.progress.target_value
    if goal.kind is GoalKind.PERCENT and target is None:
        return look.percent(-goal.target_value, signed=True), ""
    number, unit = _parts(target, _scale(row, target, look), look)
    if goal.kind is GoalKind.THRESHOLD:
        number = f"{'≥' if row.indicator.direction is Direction.UP else '≤'} {number}"
    return number, unit


def _scale(row: GoalRow, value: float | None, look: Look) -> Scale:
    """Each value has its own scale ("1.9 m", "900 k"), unless that would change the unit (MWh, GWh)."""
    p, unit = row.progress, row.indicator.unit
    own = look.scale(value or 0.0, unit)
    largest = look.scale(max(abs(p.actual or 0.0), abs(p.target_value or 0.0)), unit)
    return own if own.unit == largest.unit else largest


def _parts(value: float | None, scale: Scale, look: Look, *, signed: bool = False) -> tuple[str, str]:
    """A number to three or four digits with its word ("1.9 m"), and the unit on that scale; "70 %" is one."""
    if value is None:
        return MISSING, ""
    if scale.unit in ("%", "pp"):
        return look.number(value, scale.unit, decimals=useful_decimals(value, 4, 2), signed=signed), ""
    if scale.factor == 1:
        digits = look.digits(value, useful_decimals(value, 3 if signed else 4), signed=signed)
    else:
        digits = look.scaled(value, scale, signed=signed)
    return (digits + scale.brief if scale.joined else f"{digits} {scale.brief}".strip()), scale.unit


def _joined(number: str, unit: str) -> str:
    return f"{number} {unit}".strip()


def due_text(row: GoalRow, look: Look) -> str:
    return MISSING if row.goal.target_date is None else look.date(row.goal.target_date)


def progress_text(row: GoalRow, look: Look) -> str:
    """P; of a milestone and of a limit there is no half way, so a word."""
    p = row.progress
    if row.goal.kind is GoalKind.THRESHOLD:
        return MISSING
    if row.goal.kind is GoalKind.MILESTONE and p.progress is not None:
        return translate("goals", "done") if p.progress >= 1 else translate("goals", "not yet")
    return look.percent(p.progress)


def gap_text(row: GoalRow, look: Look) -> str:
    return _joined(*gap_parts(row, look))


def gap_parts(row: GoalRow, look: Look) -> tuple[str, str]:
    """Ahead (+) or behind (−) and the unit; where a status is withheld, what is missing for it."""
    p, unit = row.progress, row.indicator.unit
    if p.status is Status.NO_DATE:
        return translate("goals", "set a date"), ""
    if p.status is Status.NO_DATA:
        return translate("goals", "enter data") if p.actual is None else translate("goals", "give a base"), ""
    if p.status is Status.LOW_COVERAGE and p.coverage is not None:
        return look.coverage(p.coverage), ""
    shown = "pp" if unit == "%" else unit
    return _parts(p.gap, look.scale(p.gap or 0.0, shown), look, signed=True)


def gap_is_hint(row: GoalRow) -> bool:
    return row.progress.status in (Status.NO_DATE, Status.NO_DATA, Status.LOW_COVERAGE)


def basis_word(progress: GoalProgress) -> str:
    """What the figures rest on, where it is less than reported values; "" otherwise."""
    if progress.illustrative:
        return translate("goals", "illustrative")
    return translate("goals", "estimated") if progress.estimated else ""


def limit_word(row: GoalRow) -> str:
    """For a limit: whether it is kept."""
    p = row.progress
    if p.gap is None:
        return ""
    return translate("goals", "within the limit") if p.gap >= 0 else translate("goals", "beyond the limit")


def path_text(row: GoalRow, look: Look) -> str:
    """Unit, initiative and indicator, from the top."""
    return BETWEEN.join(look.name(n) for n in (row.unit.name, row.initiative.name, row.indicator.name))


def sentence(row: GoalRow, look: Look) -> str:
    """The goal and its standing in a few plain lines, for a tooltip and a screen reader."""
    p, unit = row.progress, row.indicator.unit
    lines = [path_text(row, look), _standing(p, look)]
    if p.override is not None:
        lines.append(override_words(p.override, p.status, look))
    if p.actual is not None and p.measured_on is not None:
        lines.append(
            translate("goals", "Actual: {value} on {date}").format(
                value=look.number(p.actual, unit), date=look.date(p.measured_on)
            )
        )
    if p.expected is not None:
        lines.append(
            translate("goals", "Expected by then: {value}").format(value=look.number(p.expected, unit))
        )
    if row.goal.kind is GoalKind.THRESHOLD or p.target_value is None:
        lines.append(translate("goals", "Target: {value}").format(value=target_text(row, look)))
    elif p.target_date is None:
        value = look.number(p.target_value, unit)
        lines.append(translate("goals", "Target: {value}, no date given").format(value=value))
    else:
        lines.append(
            translate("goals", "Target: {value} by {date}").format(
                value=look.number(p.target_value, unit), date=look.date(p.target_date)
            )
        )
    if p.coverage is not None:
        lines.append(translate("goals", "Measured: {coverage}").format(coverage=look.coverage(p.coverage)))
    if p.rating.rated:
        lines.append(capitalised(look.rating(p.rating)))
    if p.illustrative:
        lines.append(translate("goals", "Uses illustrative values: an example, not what was reported."))
    elif p.estimated:
        lines.append(translate("goals", "Uses estimated values."))
    return "\n".join(lines)


def override_words(override: StatusOverride, computed: Status, look: Look) -> str:
    """Who has overridden a status, when and why, and what was computed."""
    if override.author:
        told = translate("goals", "* Overridden by {name} on {date}: {reason}")
    else:
        told = translate("goals", "* Overridden on {date}: {reason}")
    name = f"{override.author} ({override.role})" if override.role else override.author
    told = told.format(name=name, date=look.date(override.said_on), reason=override.reason)
    rest = translate("goals", "Computed: {status}.").format(status=look.status(computed).word)
    if override.until is not None:
        rest += " " + translate("goals", "Until {date}.").format(date=look.date(override.until))
    return f"{told}\n{rest}"


def _standing(p: GoalProgress, look: Look) -> str:
    word = shown_word(p)
    if p.progress is None or p.elapsed is None:
        return word
    return translate("goals", "{status}: {progress} of the way, {elapsed} of the time").format(
        status=word, progress=look.percent(p.progress), elapsed=look.percent(p.elapsed)
    )
