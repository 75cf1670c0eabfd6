"""Questions about sums over several indicators: bars by unit, contribution by initiative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from math import fsum

from greendesk.desk.change import Change
from greendesk.desk.columns import Columns, basis_of_sum, labelled, summed
from greendesk.desk.core import Core
from greendesk.desk.progress import Progress
from greendesk.desk.question import Question, bases_of
from greendesk.desk.rows import MeasureGroup
from greendesk.desk.view import View
from greendesk.domain.catalog import Catalog
from greendesk.domain.derive import Measured
from greendesk.domain.figures import MAX_SERIES, Contribution, Heading, PeriodBars, Series, Share, Value
from greendesk.domain.frozen import frozen
from greendesk.domain.group import Part, check_addable, combined_coverage, months_counted
from greendesk.domain.measures import is_percentage, normal, same_dimension
from greendesk.domain.model import Account, Aggregation, Indicator
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.domain.progress import Coverage
from greendesk.domain.slices import History

OTHER = Name("Other", "기타", "其他")
ACCOUNT_NAMES = {
    Account.INVENTORY: Name("Emissions inventory", "배출량 인벤토리", "排放清单"),
    Account.AVOIDED: Name("Avoided amounts", "감축 효과", "减少量"),
    Account.ACTIVITY: Name("Activity", "활동량", "活动量"),
    Account.FINANCE: Name("Finance", "재무", "财务"),
    Account.EQUIVALENCE: Name("Equivalences", "환산 예시", "等效量"),
    Account.CONTEXT: Name("Context figures", "참고 수치", "背景数据"),
}


@frozen
class Members:
    """The indicators of a group that a view shows, and their ids by business unit and by initiative."""

    indicators: tuple[Indicator, ...]
    ids: tuple[str, ...]
    by_unit: dict[str, tuple[str, ...]]
    by_initiative: dict[str, tuple[str, ...]]


def _grouped(indicators: Sequence[Indicator], catalog: Catalog) -> Members:
    units: dict[str, list[str]] = {}
    initiatives: dict[str, list[str]] = {}
    for indicator in indicators:
        units.setdefault(catalog.unit_of(indicator.id).id, []).append(indicator.id)
        initiatives.setdefault(indicator.initiative_id, []).append(indicator.id)
    return Members(
        tuple(indicators),
        tuple(indicator.id for indicator in indicators),
        {unit_id: tuple(ids) for unit_id, ids in units.items()},
        {initiative_id: tuple(ids) for initiative_id, ids in initiatives.items()},
    )


class TotalFigures(Question):
    # The group that was asked for last, as one catalog has it: pages ask for several charts of it in a row.
    _kept_members: tuple[Catalog, tuple[tuple[str, ...], str | None], Members] | None = None

    def __init__(self, core: Core, columns: Columns, progress: Progress) -> None:
        super().__init__(core, columns, progress)
        self._coverages: dict[tuple[tuple[str, ...], Period], Coverage] = {}
        core.forgetting.connect(self._forget)

    def _forget(self, _change: Change) -> None:
        self._coverages.clear()

    def groups(self, unit_id: str | None = None) -> tuple[MeasureGroup, ...]:
        """What may be added up: flows and counts of one account and one dimension; the largest groups first.

        Ratios and percentages are never summed, so they are in no group.
        """
        groups: list[list[Indicator]] = []
        for indicator in self._core.catalog.indicators_of(unit_id):
            if indicator.aggregation not in (Aggregation.SUM, Aggregation.LAST) or is_percentage(
                indicator.unit
            ):
                continue
            group = next((g for g in groups if _belongs(indicator, g[0])), None)
            if group is None:
                groups.append([indicator])
            else:
                group.append(indicator)
        groups.sort(key=len, reverse=True)
        return tuple(_group(members) for members in groups)

    def group(self, indicator_ids: Sequence[str]) -> MeasureGroup:
        """A group of chosen indicators.

        Raises:
            AccountsNotMixed, UnitMismatch, InvalidInput: they must not be added; the sentence says why.
        """
        members = [self._core.catalog.indicator(i) for i in indicator_ids]
        check_addable([Part(self._core.catalog.unit_of(m.id).id, Measured(m, History())) for m in members])
        return _group(members)

    def by_unit(self, group: MeasureGroup, view: View, *, stacked: bool = True) -> PeriodBars:
        """Bars per period, one series for each business unit that has an indicator in the group."""
        columns = view.columns(self._core.fiscal_year_start)
        members = self._members(group, view)
        units = [self._core.catalog.unit(unit_id) for unit_id in members.by_unit]
        sums = self._columns.sums(members.by_unit.values(), group.unit, columns)
        series = [Series(u.name, u.colour, values) for u, values in zip(units, sums, strict=True)]
        series = _with_column_counts(self._with_other(series, members, group.unit, columns))
        values = [value for one in series for value in one.values]
        period = Period(columns[0].start, columns[-1].end)
        heading = self._of_members(members, group, view, period, values)
        return PeriodBars(heading, view.grain, self._core.fiscal_year_start, columns, tuple(series), stacked)

    def _with_other(
        self, series: list[Series], members: Members, unit: str, columns: tuple[Period, ...]
    ) -> list[Series]:
        """At most MAX_SERIES series: the smaller ones added up as "Other"."""
        if len(series) <= MAX_SERIES:
            return series
        sizes = [fsum(abs(v.value or 0.0) for v in s.values) for s in series]
        order = sorted(range(len(series)), key=sizes.__getitem__, reverse=True)
        kept, rest = sorted(order[: MAX_SERIES - 1]), order[MAX_SERIES - 1 :]
        by_unit = tuple(members.by_unit.values())
        ids = tuple(chain.from_iterable(by_unit[n] for n in sorted(rest)))
        (values,) = self._columns.sums([ids], unit, columns)
        return [*(series[n] for n in kept), Series(OTHER, None, values, is_other=True)]

    def contribution(self, group: MeasureGroup, view: View) -> Contribution:
        """How much each initiative adds to the group's total over the window, largest first."""
        members = self._members(group, view)
        shares = []
        sums = self._columns.sums(members.by_initiative.values(), group.unit, (view.window,))
        for (initiative_id, ids), (value,) in zip(members.by_initiative.items(), sums, strict=True):
            if value.value is not None:
                name = self._core.catalog.initiative(initiative_id).name
                shares.append(Share(name, self._colour(ids[0]), value))
        shares.sort(key=lambda share: share.value.value or 0.0, reverse=True)
        total = fsum(share.value.value or 0.0 for share in shares) if shares else None
        heading = self._of_members(members, group, view, view.window, [share.value for share in shares])
        return Contribution(heading, tuple(_few(shares, view.window)), total)

    def _of_members(
        self, members: Members, group: MeasureGroup, view: View, period: Period, values: Sequence[Value]
    ) -> Heading:
        subject, unit_name = self._about(members.indicators, group, view)
        return self._heading(
            subject,
            group.unit,
            period,
            members.ids,
            bases_of(values),
            coverage=self._coverage(members, view.window),
            unit_name=unit_name,
            rating=self._columns.rating_of_sum(members.ids, group.unit, view.window),
        )

    def _members(self, group: MeasureGroup, view: View) -> Members:
        """The group's indicators in the view's unit and below, in tree order, their histories read."""
        catalog = self._core.catalog
        key = (group.indicator_ids, view.unit_id)
        if self._kept_members is None or self._kept_members[:2] != (catalog, key):
            wanted = set(group.indicator_ids)
            indicators = [i for i in catalog.indicators_of(view.unit_id) if i.id in wanted]
            self._kept_members = catalog, key, _grouped(indicators, catalog)
        members = self._kept_members[2]
        self._core.histories.read(members.ids)
        return members

    def _coverage(self, members: Members, window: Period) -> Coverage | None:
        """Units measured of units expected, and for flows the months that all measured units cover."""
        if not members.indicators:
            return None
        span = self._passed(window)
        known = self._coverages.get((members.ids, span))
        if known is None:
            units = [unit_id for unit_id, ids in members.by_unit.items() for _ in ids]
            shares = self._columns.measured_shares(chain(*members.by_unit.values()), span)
            known = combined_coverage(
                list(zip(units, shares, strict=True)), months_counted(members.indicators[0].aggregation, span)
            )
            self._coverages[(members.ids, span)] = known
        return known

    def _about(
        self, indicators: Sequence[Indicator], group: MeasureGroup, view: View
    ) -> tuple[Name, Name | None]:
        """The indicators' name if all are called the same, else the account; and the view's unit."""
        name = indicators[0].name if indicators else None
        is_common = name is not None and all(indicator.name == name for indicator in indicators)
        subject = name if name is not None and is_common else ACCOUNT_NAMES[group.account]
        return subject, None if view.unit_id is None else self._core.catalog.unit(view.unit_id).name


def _belongs(indicator: Indicator, first: Indicator) -> bool:
    return (
        indicator.account is first.account
        and indicator.aggregation is first.aggregation
        and same_dimension(indicator.unit, first.unit)
    )


def _group(members: Sequence[Indicator]) -> MeasureGroup:
    first = members[0]
    key = f"{first.account}/{first.aggregation}/{normal(first.unit)}"
    return MeasureGroup(key, first.account, first.unit, tuple(m.id for m in members))


def _with_column_counts(series: Sequence[Series]) -> list[Series]:
    """Each value knows how many of the series are measured in its column ("1 of 3 units")."""
    columns = zip(*(one.values for one in series), strict=True)
    measured = tuple(sum(value.value is not None for value in column) for column in columns)
    return [replace(one, values=_counted(one.values, measured, len(series))) for one in series]


@lru_cache(maxsize=512)  # an entry changes one unit's values, or few
def _counted(values: tuple[Value, ...], measured: tuple[int, ...], of: int) -> tuple[Value, ...]:
    return tuple(labelled(value, count, of) for value, count in zip(values, measured, strict=True))


def _few(shares: list[Share], period: Period) -> list[Share]:
    if len(shares) <= MAX_SERIES:
        return shares
    rest = [share.value for share in shares[MAX_SERIES - 1 :]]
    other = replace(summed(rest, period), basis=basis_of_sum(rest))
    return [*shares[: MAX_SERIES - 1], Share(OTHER, None, other, is_other=True)]
