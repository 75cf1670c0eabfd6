"""A new fiscal year takes structure from the year before, never values.

What goes on is who enters, who approves and until when, for the indicators of the initiatives that run in the
new year. Every month of it begins as a draft; whether an initiative that ends goes on is a person's decision.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from greendesk.domain.approval import Approval, Stage
from greendesk.domain.catalog import Catalog
from greendesk.domain.frozen import frozen
from greendesk.domain.ids import new_id
from greendesk.domain.model import Indicator, Initiative
from greendesk.domain.periods import (
    Period,
    fiscal_year_period,
    is_month_end,
    month_end,
    month_ordinal,
    month_start,
)
from greendesk.domain.validate_field import check_day, check_year


@frozen
class Ending:
    """An initiative that ends within the year before.

    Attributes:
        end: when it ends if it goes on: a year later.
    """

    initiative: Initiative
    end: date


@frozen
class RollForward:
    """What a new year takes over.

    Attributes:
        year: its label, the year in which it ends.
        before, period: the fiscal year before, and the new one.
        approvals: what is to be stored: drafts with their people and days, by indicator and month.
        kept: how many months of the new year have an entry already, which stays.
        endings: the initiatives that end within the year before.
        going_on: ids of those of them that go on.
        running: ids of all initiatives that run in the new year.
        reporting_date: where the fixed reporting date would move; None: there is none, or it lies there.
    """

    year: int
    before: Period
    period: Period
    approvals: tuple[Approval, ...]
    kept: int
    endings: tuple[Ending, ...]
    going_on: frozenset[str]
    running: frozenset[str]
    reporting_date: date | None

    @property
    def prolonged(self) -> tuple[Initiative, ...]:
        """The initiatives that go on, with their new ends."""
        return tuple(
            replace(each.initiative, end=each.end)
            for each in self.endings
            if each.initiative.id in self.going_on
        )


@frozen
class UnitShare:
    """What of a roll forward concerns one business unit.

    Attributes:
        indicators: that go on, computed ones too.
        months: of indicators that are planned.
        processors, approvers: who is named, each once.
        due: how many of the months are due on a day.
    """

    unit_id: str
    indicators: int
    months: int
    processors: tuple[str, ...]
    approvers: tuple[str, ...]
    due: int


def year_later(day: date) -> date:
    """The same day a year later; the end of a month stays the end of a month."""
    month = month_ordinal(day) + 12
    return month_end(month) if is_month_end(day) else month_start(month).replace(day=day.day)


def roll_forward(
    catalog: Catalog, approvals: Iterable[Approval], year: int, going_on: Collection[str] = ()
) -> RollForward:
    """What a fiscal year takes over from the one before.

    Args:
        catalog: the workspace.
        approvals: those of both years; others do not matter.
        year: the label of the new year.
        going_on: ids of initiatives that end within the year before, and go on.

    Raises:
        InvalidInput: the year, or a day that moves into it, is out of reach.
    """
    start = catalog.info.fiscal_year_start
    check_year(year, str(year), "year")
    before, period = fiscal_year_period(year - 1, start), fiscal_year_period(year, start)
    endings = tuple(
        Ending(each, year_later(each.end))
        for each in catalog.initiatives.values()
        if each.end is not None and before.start <= each.end <= before.end
    )
    chosen = frozenset(each.initiative.id for each in endings).intersection(going_on)
    moved = {each.initiative.id: replace(each.initiative, end=each.end) for each in endings}
    initiatives = {
        each.id: moved[each.id] if each.id in chosen else each for each in catalog.initiatives.values()
    }
    planned, kept = _planned(catalog, tuple(approvals), before, period, initiatives)
    return RollForward(
        year,
        before,
        period,
        planned,
        kept,
        endings,
        chosen,
        frozenset(each.id for each in initiatives.values() if _runs(each, period)),
        _moved_into(catalog.info.as_of, period),
    )


def by_unit(catalog: Catalog, plan: RollForward) -> tuple[UnitShare, ...]:
    """The units in which something goes on, in the order of the tree."""
    planned: dict[str, list[Approval]] = {}
    for each in plan.approvals:
        planned.setdefault(catalog.unit_of(each.indicator_id).id, []).append(each)
    shares = []
    for unit in catalog.subtree(None):
        count = sum(
            len(catalog.indicators_by_initiative.get(each.id, ()))
            for each in catalog.initiatives_by_unit.get(unit.id, ())
            if each.id in plan.running
        )
        months = planned.get(unit.id, [])
        if count:
            shares.append(
                UnitShare(
                    unit.id,
                    count,
                    len(months),
                    tuple(dict.fromkeys(each.processor for each in months if each.processor)),
                    tuple(dict.fromkeys(each.approver for each in months if each.approver)),
                    sum(each.due is not None for each in months),
                )
            )
    return tuple(shares)


def _planned(
    catalog: Catalog,
    approvals: tuple[Approval, ...],
    before: Period,
    period: Period,
    initiatives: Mapping[str, Initiative],
) -> tuple[tuple[Approval, ...], int]:
    """The months of the new year that get an entry, and how many have one already."""
    old, new = before.month_ordinals(), period.month_ordinals()
    there = {(each.indicator_id, each.month) for each in approvals if each.month in new}
    order = {indicator_id: n for n, indicator_id in enumerate(catalog.indicators)}
    planned, kept = [], 0
    for each in sorted(
        (a for a in approvals if a.month in old and a.indicator_id in order),
        key=lambda a: (order[a.indicator_id], a.month),
    ):
        indicator = catalog.indicators[each.indicator_id]
        month = each.month + 12
        if not _goes_on(each, indicator, initiatives[indicator.initiative_id], month):
            continue
        if (indicator.id, month) in there:
            kept += 1
            continue
        due = year_later(each.due) if each.due is not None else None
        check_day(due, "due")
        planned.append(replace(each, month=month, stage=Stage.DRAFT, due=due, id=new_id()))
    return tuple(planned), kept


def _goes_on(approval: Approval, indicator: Indicator, initiative: Initiative, month: int) -> bool:
    """Whether anything is planned in an entry, and values can be entered in the month that it moves to."""
    is_planned = bool(approval.processor or approval.approver or approval.due)
    at = Period(month_start(month), month_end(month))
    return is_planned and not indicator.is_derived and _runs(initiative, at)


def _runs(initiative: Initiative, period: Period) -> bool:
    return (initiative.start is None or initiative.start <= period.end) and (
        initiative.end is None or initiative.end >= period.start
    )


def _moved_into(day: date | None, period: Period) -> date | None:
    """A day moved by whole years into a fiscal year, if it lies before."""
    if day is None or day >= period.start:
        return None
    while day < period.start:
        day = year_later(day)
    return day
