"""Questions about sums over several indicators: bars by unit, contribution by initiative."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import fsum

from greendesk.desk.columns import labelled, lowest, summed
from greendesk.desk.question import Question, qualities_of
from greendesk.desk.rows import MeasureGroup
from greendesk.desk.view import View
from greendesk.domain.derive import Measured
from greendesk.domain.figures import MAX_SERIES, Contribution, PeriodBars, Series, Share, Value
from greendesk.domain.group import Part, check_addable, group_coverage
from greendesk.domain.measures import conversion, is_percentage, normal, same_dimension, scaled
from greendesk.domain.model import Aggregation, Indicator
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.domain.progress import Coverage
from greendesk.domain.slices import History

OTHER = Name("Other", "기타", "其他")


class TotalFigures(Question):
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
        series = [
            Series(unit_name, colour, self._column_sums(indicators, group.unit, columns))
            for unit_name, colour, indicators in self._by_unit(members)
        ]
        series = _with_column_counts(_with_other(series, columns), columns)
        values = [value for one in series for value in one.values]
        heading = self._heading(
            self._subject(members, view),
            group.unit,
            Period(columns[0].start, columns[-1].end),
            [i.id for i in members],
            qualities_of(values),
            coverage=self._coverage(members, view.window),
        )
        return PeriodBars(heading, view.grain, self._core.fiscal_year_start, columns, tuple(series), stacked)

    def contribution(self, group: MeasureGroup, view: View) -> Contribution:
        """How much each initiative adds to the group's total over the window, largest first."""
        members = self._members(group, view)
        whole = (view.window,)
        by_initiative: dict[str, list[Indicator]] = {}
        for indicator in members:
            by_initiative.setdefault(indicator.initiative_id, []).append(indicator)
        shares = []
        for initiative_id, indicators in by_initiative.items():
            value = self._column_sums(indicators, group.unit, whole)[0]
            if value.value is not None:
                name = self._core.catalog.initiative(initiative_id).name
                shares.append(Share(name, self._colour(indicators[0].id), value))
        shares.sort(key=lambda share: share.value.value or 0.0, reverse=True)
        total = fsum(share.value.value or 0.0 for share in shares) if shares else None
        heading = self._heading(
            self._subject(members, view),
            group.unit,
            view.window,
            [i.id for i in members],
            qualities_of([share.value for share in shares]),
            coverage=self._coverage(members, view.window),
        )
        return Contribution(heading, tuple(_few(shares, view.window)), total, self._core.fiscal_year_start)

    def _members(self, group: MeasureGroup, view: View) -> list[Indicator]:
        """The group's indicators in the view's unit and below, in tree order, their histories read."""
        wanted = set(group.indicator_ids)
        members = [i for i in self._core.catalog.indicators_of(view.unit_id) if i.id in wanted]
        self._core.histories.read(i.id for i in members)
        return members

    def _by_unit(self, members: Iterable[Indicator]) -> Iterator[tuple[Name, int, list[Indicator]]]:
        groups: dict[str, list[Indicator]] = {}
        for indicator in members:
            groups.setdefault(self._core.catalog.unit_of(indicator.id).id, []).append(indicator)
        for unit_id, indicators in groups.items():
            unit = self._core.catalog.unit(unit_id)
            yield unit.name, unit.colour, indicators

    def _column_sums(
        self, indicators: Sequence[Indicator], unit: str, columns: tuple[Period, ...]
    ) -> tuple[Value, ...]:
        rows = [self._in_unit(indicator, unit, columns) for indicator in indicators]
        if len(rows) == 1:
            return rows[0]
        return tuple(
            summed(values, column) for values, column in zip(zip(*rows, strict=True), columns, strict=True)
        )

    def _in_unit(self, indicator: Indicator, unit: str, columns: tuple[Period, ...]) -> tuple[Value, ...]:
        values = self._columns.of(indicator.id, columns)
        factor = conversion(indicator.unit, unit)
        if factor == 1:
            return values
        return tuple(v if v.value is None else replace(v, value=scaled(v.value, factor)) for v in values)

    def _coverage(self, members: Sequence[Indicator], window: Period) -> Coverage | None:
        """Units measured of units expected, and for flows the months that all measured units cover."""
        if not members:
            return None
        parts = [
            Part(self._core.catalog.unit_of(m.id).id, Measured(m, self._core.histories.of(m.id)))
            for m in members
        ]
        return group_coverage(parts, self._passed(window))

    def _subject(self, members: Sequence[Indicator], view: View) -> Name:
        """The indicator's name if there is one or all are called the same, else the unit's or workspace's."""
        names = {m.name for m in members}
        if len(names) == 1:
            return next(iter(names))
        if view.unit_id is not None:
            return self._core.catalog.unit(view.unit_id).name
        return Name(self._core.catalog.info.name)


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


def _with_other(series: list[Series], columns: tuple[Period, ...]) -> list[Series]:
    """At most MAX_SERIES series: the smaller ones added up as "Other"."""
    if len(series) <= MAX_SERIES:
        return series
    order = sorted(series, key=lambda s: fsum(abs(v.value or 0.0) for v in s.values), reverse=True)
    kept, rest = order[: MAX_SERIES - 1], order[MAX_SERIES - 1 :]
    values = tuple(
        summed([s.values[n] for s in rest], column, expected=len(rest)) for n, column in enumerate(columns)
    )
    return [s for s in series if s in kept] + [Series(OTHER, None, values, is_other=True)]


def _with_column_counts(series: Sequence[Series], columns: Sequence[Period]) -> list[Series]:
    """Each value knows how many of the series are measured in its column ("1 of 3 units")."""
    counted = []
    for one in series:
        values = tuple(
            labelled(value, sum(s.values[n].value is not None for s in series), len(series))
            for n, value in enumerate(one.values)
        )
        counted.append(replace(one, values=values))
    return counted


def _few(shares: list[Share], period: Period) -> list[Share]:
    if len(shares) <= MAX_SERIES:
        return shares
    rest = [share.value for share in shares[MAX_SERIES - 1 :]]
    other = replace(summed(rest, period), quality=lowest(rest))
    return [*shares[: MAX_SERIES - 1], Share(OTHER, None, other, is_other=True)]
