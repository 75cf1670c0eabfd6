"""A goal while it is being typed: what the form holds, and the goal or the problems that come of it."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from greendesk.domain.frozen import frozen
from greendesk.domain.limits import changed_from, from_base, sets_of
from greendesk.domain.model import (
    DatedThresholds,
    Goal,
    GoalKind,
    Indicator,
    Milestone,
    Thresholds,
    Window,
    new_id,
)
from greendesk.ui.goals.kinds import fields_of

translate = QCoreApplication.translate

# What a number editor holds: a number, nothing, or a sentence that says why its text is no number.
Typed = float | str | None


@frozen
class TypedLimits:
    """The four limits as they are typed: paces as plain numbers, shares in per cent."""

    on_track: Typed = 1.0
    at_risk: Typed = 0.7
    early_percent: Typed = 15.0
    coverage_percent: Typed = 80.0


@frozen
class Draft:
    """What the editor's form holds.

    Attributes:
        base_from_data: the base value is what was measured at the base date; ``base`` is left aside.
        target: in the indicator's unit; for kind ``percent`` in per cent, always typed as a positive change.
        grows: for kind ``percent``: more than the base, not less.
        milestones: (date, value) in the order of the rows.
        kept_limits: of a stored goal that has begun: the limits that held before, oldest first.
        limits_from: with ``kept_limits``: the day from which ``limits`` hold.
    """

    indicator: Indicator | None
    kind: GoalKind
    base_date: date
    target: Typed
    base_from_data: bool = True
    base: Typed = None
    grows: bool = False
    target_date: date | None = None
    window: Window = Window.FISCAL_YEAR
    milestones: tuple[tuple[date, Typed], ...] = ()
    limits: TypedLimits = field(default_factory=TypedLimits)
    kept_limits: tuple[DatedThresholds, ...] = ()
    limits_from: date | None = None

    def problems(self) -> dict[str, str]:
        """What cannot be read or is missing, by field; rules between fields are the desk's to check."""
        if self.indicator is None:
            return {"indicator": translate("goal draft", "Choose the indicator that the goal is for.")}
        found: dict[str, str] = {}
        shown = fields_of(self.kind, self.indicator)
        _note(found, "target_value", self.target, translate("goal draft", "Give the value to reach."))
        if "base_value" in shown and not self.base_from_data:
            text = translate("goal draft", "Give the base value, or take it from the data.")
            _note(found, "base_value", self.base, text)
        if "milestones" in shown:
            for _, value in self.milestones:
                _note(found, "milestones", value, translate("goal draft", "Give each milestone a value."))
        limits = (
            self.limits.on_track,
            self.limits.at_risk,
            self.limits.early_percent,
            self.limits.coverage_percent,
        )
        for limit in limits:
            _note(found, "thresholds", limit, translate("goal draft", "Give all four limits."))
        return found

    def goal(self, goal_id: str | None = None) -> Goal | None:
        """The goal that this draft stands for; None while it has problems."""
        if self.indicator is None or self.problems():
            return None
        shown = fields_of(self.kind, self.indicator)
        target = _number(self.target)
        if self.kind is GoalKind.PERCENT:
            target = (-target if self.grows else target) / 100
        base = _number(self.base) if "base_value" in shown and not self.base_from_data else None
        milestones = self.milestones if "milestones" in shown else ()
        goal = Goal(
            indicator_id=self.indicator.id,
            kind=self.kind,
            base_date=self.base_date,
            target_value=target,
            base_value=base,
            target_date=self.target_date,
            window=self.window,
            milestones=tuple(sorted((Milestone(d, _number(v)) for d, v in milestones), key=lambda m: m.date)),
            thresholds=self._thresholds(),
            id=goal_id or new_id(),
        )
        if not self.kept_limits or self.limits_from is None:
            return goal
        first, *later = self.kept_limits
        as_it_was = replace(goal, thresholds=first.thresholds, later_thresholds=tuple(later))
        return changed_from(from_base(as_it_was), goal.thresholds, self.limits_from)

    def _thresholds(self) -> Thresholds:
        limits = self.limits
        return Thresholds(
            _number(limits.on_track),
            _number(limits.at_risk),
            _number(limits.early_percent) / 100,
            _number(limits.coverage_percent) / 100,
        )


def probe_of(draft: Draft) -> Goal | None:
    """A goal that serves to read the base value from the data before a target is typed; never stored."""
    if draft.indicator is None:
        return None
    return Goal(
        draft.indicator.id,
        draft.kind,
        draft.base_date,
        1.0,
        target_date=draft.target_date,
        window=draft.window,
    )


def draft_of(goal: Goal, indicator: Indicator, first_day: date) -> Draft:
    """A stored goal as the form shows it.

    Args:
        goal: with its limits; those that hold last are shown.
        indicator: of the goal.
        first_day: the first day for which limits may be changed.
    """
    is_percent = goal.kind is GoalKind.PERCENT
    *kept, last = sets_of(goal)
    limits = last.thresholds
    if last.valid_from < first_day:
        kept.append(last)
    return Draft(
        indicator=indicator,
        kind=goal.kind,
        base_date=goal.base_date,
        target=_percent(abs(goal.target_value)) if is_percent else goal.target_value,
        base_from_data=goal.base_value is None,
        base=goal.base_value,
        grows=is_percent and goal.target_value < 0,
        target_date=goal.target_date,
        window=goal.window,
        milestones=tuple((m.date, m.value) for m in goal.milestones),
        limits=TypedLimits(
            limits.on_track, limits.at_risk, _percent(limits.early), _percent(limits.coverage)
        ),
        kept_limits=tuple(kept),
        limits_from=max(last.valid_from, first_day),
    )


def _percent(share: float) -> float:
    """A share in per cent without the dust of the multiplication: 0.07 -> 7, not 7.000000000000001."""
    return float(f"{share * 100:.12g}")


def _note(found: dict[str, str], name: str, value: Typed, if_empty: str) -> None:
    if isinstance(value, str):
        found.setdefault(name, value)
    elif value is None:
        found.setdefault(name, if_empty)


def _number(value: Typed) -> float:
    return value if isinstance(value, float) else float(value or 0.0)
