"""The catalog: everything of a workspace but its measurements, with quick look-ups. A frozen snapshot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TypeVar

from greendesk.domain.errors import NotFound
from greendesk.domain.model import (
    BusinessUnit,
    Factor,
    Goal,
    Indicator,
    Initiative,
    Restatement,
    WorkspaceInfo,
)

T = TypeVar("T")


class Catalog:
    """Units, initiatives, indicators, goals and factors of one workspace at one moment.

    Iteration orders are those of the workspace (``position``). Look-ups by id raise ``NotFound``.
    """

    def __init__(
        self,
        info: WorkspaceInfo,
        units: Iterable[BusinessUnit] = (),
        initiatives: Iterable[Initiative] = (),
        indicators: Iterable[Indicator] = (),
        goals: Iterable[Goal] = (),
        factors: Iterable[Factor] = (),
        restatements: Iterable[Restatement] = (),
    ) -> None:
        self.info = info
        self.units = {u.id: u for u in units}
        self.initiatives = {i.id: i for i in initiatives}
        self.indicators = {i.id: i for i in indicators}
        self.goals = {g.id: g for g in goals}
        self.factors = {f.id: f for f in factors}
        self.restatements = tuple(restatements)
        self._indicators_by_branch: dict[str | None, tuple[Indicator, ...]] = {}

    def having(self, *changed: Indicator | Factor) -> Catalog:
        """The catalog as it would be with these in it, new or in the place of those with their ids."""
        indicators, factors = dict(self.indicators), dict(self.factors)
        for each in changed:
            if isinstance(each, Indicator):
                indicators[each.id] = each
            else:
                factors[each.id] = each
        return Catalog(
            self.info,
            self.units.values(),
            self.initiatives.values(),
            indicators.values(),
            self.goals.values(),
            factors.values(),
            self.restatements,
        )

    def unit(self, unit_id: str) -> BusinessUnit:
        return _found(self.units.get(unit_id), "business unit")

    def initiative(self, initiative_id: str) -> Initiative:
        return _found(self.initiatives.get(initiative_id), "initiative")

    def indicator(self, indicator_id: str) -> Indicator:
        return _found(self.indicators.get(indicator_id), "indicator")

    def goal(self, goal_id: str) -> Goal:
        return _found(self.goals.get(goal_id), "goal")

    def factor(self, factor_id: str) -> Factor:
        return _found(self.factors.get(factor_id), "factor")

    def indicator_by_code(self, code: str) -> Indicator:
        for indicator in self.indicators.values():
            if indicator.code == code:
                return indicator
        raise NotFound(f"There is no indicator with the code {code!r} in this workspace.")

    @cached_property
    def children(self) -> dict[str | None, tuple[BusinessUnit, ...]]:
        """Units by the id of their parent; None: the units at the top."""
        return _grouped(self.units.values(), lambda unit: unit.parent_id)

    @cached_property
    def initiatives_by_unit(self) -> dict[str | None, tuple[Initiative, ...]]:
        return _grouped(self.initiatives.values(), lambda initiative: initiative.unit_id)

    @cached_property
    def indicators_by_initiative(self) -> dict[str | None, tuple[Indicator, ...]]:
        return _grouped(self.indicators.values(), lambda indicator: indicator.initiative_id)

    @cached_property
    def goals_by_indicator(self) -> dict[str | None, tuple[Goal, ...]]:
        return _grouped(self.goals.values(), lambda goal: goal.indicator_id)

    @cached_property
    def restatements_by_indicator(self) -> dict[str | None, tuple[Restatement, ...]]:
        return _grouped(self.restatements, lambda restatement: restatement.indicator_id)

    @cached_property
    def dependents(self) -> dict[str | None, tuple[str, ...]]:
        """Ids of the indicators computed from an indicator, directly or through others."""
        direct: dict[str, list[str]] = defaultdict(list)
        for indicator in self.indicators.values():
            for source in indicator.inputs:
                direct[source].append(indicator.id)
        result: dict[str | None, tuple[str, ...]] = {}
        for start in direct:
            seen: dict[str, None] = {}
            waiting = list(direct[start])
            while waiting:
                current = waiting.pop()
                if current not in seen:
                    seen[current] = None
                    waiting.extend(direct.get(current, ()))
            result[start] = tuple(seen)
        return result

    @cached_property
    def entered(self) -> frozenset[str]:
        """Ids of the indicators that have measurements of their own."""
        return frozenset(i.id for i in self.indicators.values() if not i.is_derived)

    def measured_behind(self, indicator_ids: Iterable[str]) -> tuple[str, ...]:
        """The entered indicators from which these are made; one that is entered stands for itself."""
        waiting = list(indicator_ids)
        if self.entered.issuperset(waiting):
            return tuple(dict.fromkeys(waiting))
        found: dict[str, None] = {}
        while waiting:
            indicator = self.indicator(waiting.pop(0))
            if indicator.is_derived:
                waiting.extend(indicator.inputs)
            else:
                found[indicator.id] = None
        return tuple(found)

    def subtree(self, unit_id: str | None) -> Iterator[BusinessUnit]:
        """The unit and all below it, parents first; None: every unit, in tree order."""
        if unit_id is not None:
            yield self.unit(unit_id)
        for child in self.children.get(unit_id, ()):
            yield from self.subtree(child.id)

    def indicators_of(self, unit_id: str | None) -> tuple[Indicator, ...]:
        """Indicators of a unit and of all units below it, in the order of the tree."""
        found = self._indicators_by_branch.get(unit_id)
        if found is None:
            found = self._indicators_by_branch[unit_id] = tuple(
                indicator for unit in self.subtree(unit_id) for indicator in self._directly_of(unit)
            )
        return found

    def _directly_of(self, unit: BusinessUnit) -> Iterator[Indicator]:
        for initiative in self.initiatives_by_unit.get(unit.id, ()):
            yield from self.indicators_by_initiative.get(initiative.id, ())

    def unit_of(self, indicator_id: str) -> BusinessUnit:
        unit = self._unit_by_indicator.get(indicator_id)
        return unit or self.unit(self.initiative(self.indicator(indicator_id).initiative_id).unit_id)

    @cached_property
    def _unit_by_indicator(self) -> dict[str, BusinessUnit]:
        """What pages look up for hundreds of indicators after each entry."""
        return {indicator.id: unit for unit in self.units.values() for indicator in self._directly_of(unit)}

    def top_unit_of(self, unit_id: str) -> BusinessUnit:
        """The root of the unit's branch."""
        unit = self.unit(unit_id)
        while unit.parent_id is not None:
            unit = self.unit(unit.parent_id)
        return unit

    def path_of(self, unit_id: str) -> tuple[BusinessUnit, ...]:
        """From the root of the branch down to the unit."""
        unit = self.unit(unit_id)
        path = [unit]
        while unit.parent_id is not None:
            unit = self.unit(unit.parent_id)
            path.append(unit)
        return tuple(reversed(path))


def _found(value: T | None, what: str) -> T:
    if value is None:
        raise NotFound(
            f"This {what} is no longer in the workspace; it may have been deleted in another window."
        )
    return value


def _grouped(values: Iterable[T], key: Callable[[T], str | None]) -> dict[str | None, tuple[T, ...]]:
    groups: dict[str | None, list[T]] = defaultdict(list)
    for value in values:
        groups[key(value)].append(value)
    return {k: tuple(v) for k, v in groups.items()}
