"""A new year in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.periods import Grain
from greendesk.domain.roll_forward import Ending, RollForward
from greendesk.domain.structure_only import GoalNote, Outcome, Structure
from greendesk.ui.structure.effects import counted_things
from greendesk.ui.view_words import counted

translate = QCoreApplication.translate


def year_words(plan: RollForward, look: Look, fiscal_year_start: int) -> tuple[str, str]:
    """The names of the year before and of the new one: "FY2020", "FY2021"."""
    before, period = (look.period(each, Grain.YEAR, fiscal_year_start) for each in (plan.before, plan.period))
    return before, period


def taken_words(plan: RollForward, year: str, look: Look) -> str:
    """What is said after a year was begun."""
    months = _months(len(plan.approvals), look)
    return translate("years", "{year} begins: {months}").format(year=year, months=months)


def ending_words(ending: Ending, look: Look) -> str:
    """When an initiative ends, and when it would end if it went on."""
    end = ending.initiative.end
    assert end is not None  # it ends within a year
    return translate("years", "ends {day}, would go on until {later}").format(
        day=look.date(end), later=look.date(ending.end)
    )


def outcome_words(note: GoalNote, look: Look) -> str:
    """What becomes of a goal in a file without values."""
    sentence = {
        Outcome.WRITTEN: translate("years", "The value of {day} is written down as its base"),
        Outcome.UNKNOWN: translate("years", "No base value: nothing was measured on {day}"),
        Outcome.UNFIT: translate("years", "No base value: that of {day} does not fit the target"),
        Outcome.ANEW: translate("years", "Begins at zero, without the values since {day}"),
    }[note.outcome]
    return sentence.format(day=look.date(note.goal.base_date))


def structure_words(structure: Structure, year: str, look: Look) -> str:
    """How much a new file gets: "9 business units, 12 initiatives, ..."."""
    whole = structure.workspace
    parts = [
        counted_things(name, len(things), look)
        for name, things in (
            ("units", whole.units),
            ("initiatives", whole.initiatives),
            ("indicators", whole.indicators),
            ("goals", whole.goals),
        )
    ]
    one, many = translate("years", "1 factor"), translate("years", "{n} factors")
    parts.append(counted(len(whole.factors), one, many, look))
    if structure.year is not None:
        months = _months(len(whole.approvals), look)
        parts.append(translate("years", "{months} in {year}").format(months=months, year=year))
    return ", ".join(parts)


def _months(count: int, look: Look) -> str:
    one, many = translate("years", "1 month planned"), translate("years", "{n} months planned")
    return counted(count, one, many, look)
