"""Verbs on the structure of a workspace: its settings, units, initiatives, indicators and factors.

Each verb checks, writes in one transaction, tells the change, and returns the object as stored.
"""

from __future__ import annotations

from dataclasses import replace

from greendesk.desk.core import Core
from greendesk.domain import validate
from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import BusinessUnit, Factor, Indicator, Initiative, Measurement, WorkspaceInfo
from greendesk.store import Effects as Effects


class Settings:
    """The workspace's own settings: name, fiscal year, currency, reporting date."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def info(self) -> WorkspaceInfo:
        return self._core.catalog.info

    def change(self, info: WorkspaceInfo) -> WorkspaceInfo:
        validate.check_workspace(info)
        self._core.store.update_info(info)
        self._core.told(catalog=True)
        return info


class Units:
    """Business units: a tree."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, unit: BusinessUnit) -> BusinessUnit:
        """Add a unit at the end of its siblings, with the next free series colour."""
        units = self._core.catalog.units.values()
        placed = replace(
            unit,
            position=1 + max((u.position for u in units), default=-1),
            colour=1 + max((u.colour for u in units), default=-1),
        )
        validate.check_unit(placed, self._core.catalog)
        self._core.store.insert_unit(placed)
        self._core.told(catalog=True)
        return placed

    def change(self, unit: BusinessUnit) -> BusinessUnit:
        self._core.catalog.unit(unit.id)
        validate.check_unit(unit, self._core.catalog)
        self._core.store.update_units([unit])
        self._core.told(catalog=True)
        return unit

    def move(self, unit_id: str, parent_id: str | None, before_id: str | None = None) -> None:
        """Hang a unit (with all below it) under another one, before a sibling or at the end."""
        catalog = self._core.catalog
        unit = replace(catalog.unit(unit_id), parent_id=parent_id)
        validate.check_unit(unit, self._core.catalog)
        siblings = [u for u in catalog.children.get(parent_id, ()) if u.id != unit_id]
        at = next((n for n, u in enumerate(siblings) if u.id == before_id), len(siblings))
        siblings.insert(at, unit)
        places = sorted(u.position for u in siblings)
        if len(set(places)) < len(places):
            places = list(range(len(places)))
        moved = [replace(u, position=p) for u, p in zip(siblings, places, strict=True)]
        self._core.store.update_units(moved)
        self._core.told(catalog=True)

    def effects_of_deleting(self, unit_id: str) -> Effects:
        """How much would go with the unit: for the question that the UI asks first."""
        return self._core.store.effects_of_deleting_unit(unit_id)

    def delete(self, unit_id: str) -> None:
        self._core.catalog.unit(unit_id)
        self._core.store.delete_unit(unit_id)
        self._core.told(catalog=True)


class Initiatives:
    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, initiative: Initiative) -> Initiative:
        others = self._core.catalog.initiatives.values()
        placed = replace(initiative, position=1 + max((i.position for i in others), default=-1))
        self._check(placed)
        self._core.store.insert_initiative(placed)
        self._core.told(catalog=True)
        return placed

    def change(self, initiative: Initiative) -> Initiative:
        self._core.catalog.initiative(initiative.id)
        self._check(initiative)
        self._core.store.update_initiative(initiative)
        self._core.told(catalog=True)
        return initiative

    def effects_of_deleting(self, initiative_id: str) -> Effects:
        return self._core.store.effects_of_deleting_initiative(initiative_id)

    def delete(self, initiative_id: str) -> None:
        self._core.catalog.initiative(initiative_id)
        self._core.store.delete_initiative(initiative_id)
        self._core.told(catalog=True)

    def _check(self, initiative: Initiative) -> None:
        validate.check_initiative(initiative, self._core.catalog)
        self._refuse_orphans(initiative)

    def _refuse_orphans(self, initiative: Initiative) -> None:
        """New dates must not leave measurements outside."""
        ids = [i.id for i in self._core.catalog.indicators_by_initiative.get(initiative.id, ())]
        outside = _outside(self._core, ids, initiative)
        if outside is not None:
            early = initiative.start is not None and outside.start < initiative.start
            raise InvalidInput(
                f"A measurement for {outside.start} to {outside.end} lies outside these dates; "
                "widen the dates, or delete the measurement first.",
                "start" if early else "end",
            )


class Indicators:
    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, indicator: Indicator) -> Indicator:
        others = self._core.catalog.indicators.values()
        placed = replace(indicator, position=1 + max((i.position for i in others), default=-1))
        self._check(placed)
        self._core.store.insert_indicator(placed)
        self._core.told(catalog=True)
        return placed

    def change(self, indicator: Indicator) -> Indicator:
        before = self._core.catalog.indicator(indicator.id)
        if indicator.is_derived and not before.is_derived and self._core.store.measurements(indicator.id):
            raise InvalidInput(
                f"{before.code} has measurements of its own; delete them first, then it can be computed.",
                "aggregation",
            )
        self._check(indicator)
        if indicator.initiative_id != before.initiative_id:
            self._refuse_orphans(indicator)
        self._core.store.update_indicator(indicator)
        self._core.told([indicator.id], catalog=True)
        return indicator

    def effects_of_deleting(self, indicator_id: str) -> Effects:
        return self._core.store.effects_of_deleting_indicator(indicator_id)

    def delete(self, indicator_id: str) -> None:
        self._core.catalog.indicator(indicator_id)
        self._core.store.delete_indicator(indicator_id)
        self._core.told(catalog=True)

    def _check(self, indicator: Indicator) -> None:
        validate.check_indicator(indicator, self._core.catalog)

    def _refuse_orphans(self, indicator: Indicator) -> None:
        """Measurements must lie within the dates of the initiative that an indicator moves to."""
        initiative = self._core.catalog.initiative(indicator.initiative_id)
        outside = _outside(self._core, [indicator.id], initiative)
        if outside is not None:
            raise InvalidInput(
                f"“{indicator.name}” has a measurement for {outside.start} to {outside.end}, outside the "
                f"dates of “{initiative.name}”; widen those dates, or delete the measurement first.",
                "initiative",
            )


class Factors:
    """Published conversion factors that derived indicators cite."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, factor: Factor) -> Factor:
        self._check(factor)
        self._core.store.insert_factor(factor)
        self._core.told(catalog=True)
        return factor

    def change(self, factor: Factor) -> Factor:
        self._core.catalog.factor(factor.id)
        self._check(factor)
        self._core.store.update_factor(factor)
        self._core.told(catalog=True)
        return factor

    def used_by(self, factor_id: str) -> tuple[Indicator, ...]:
        return tuple(i for i in self._core.catalog.indicators.values() if i.factor_id == factor_id)

    def delete(self, factor_id: str) -> None:
        factor = self._core.catalog.factor(factor_id)
        users = self.used_by(factor_id)
        if users:
            raise InvalidInput(
                f"Factor {factor.code} is used by {', '.join(i.code for i in users)}; "
                "give those another factor or delete them first.",
                "code",
            )
        self._core.store.delete_factor(factor_id)
        self._core.told(catalog=True)

    def _check(self, factor: Factor) -> None:
        validate.check_factor(factor, self._core.catalog)


def _outside(core: Core, indicator_ids: list[str], initiative: Initiative) -> Measurement | None:
    """A measurement of the indicators that the initiative's dates leave outside."""
    if initiative.start is None and initiative.end is None:
        return None
    for measurement in core.store.measurements_of(indicator_ids):
        early = initiative.start is not None and measurement.start < initiative.start
        late = initiative.end is not None and measurement.end > initiative.end
        if early or late:
            return measurement
    return None
