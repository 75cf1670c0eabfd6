"""What can be written to an open workspace file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from greendesk.domain.approval import Step
from greendesk.domain.evidence import Evidence
from greendesk.domain.model import (
    BusinessUnit,
    Factor,
    Goal,
    Indicator,
    Initiative,
    Measurement,
    Restatement,
    WorkspaceInfo,
)
from greendesk.domain.progress import StatusOverride
from greendesk.domain.roll_forward import RollForward
from greendesk.store import (
    approval,
    deletion,
    entries,
    evidence,
    recount,
    roll_forward,
    structure,
)
from greendesk.store.deletion import Effects
from greendesk.store.part import Part


class Writes(Part):
    """Each is one transaction, or a part of the one that is open: all of it is stored, or nothing."""

    def recompute_totals(self) -> int:
        """Put every wrong monthly total right; returns how many months were wrong."""
        return recount.recompute_totals(self._file)

    def put_measurements(self, given: Iterable[Measurement]) -> tuple[Measurement, ...]:
        """Insert measurements, or update those with the same id or the very same period.

        Returns: what was written, as it is now stored.

        Raises:
            InvalidInput, PeriodOverlap, NotFound: nothing was written.
        """
        return entries.put_measurements(self._file, given)

    def delete_measurements(self, ids: Iterable[str]) -> tuple[Measurement, ...]:
        """Delete those of these measurements that are there; returns them."""
        return entries.delete_measurements(self._file, ids)

    def move_approvals(
        self, step: Step, ids: Collection[str], months: Collection[int], reason: str = ""
    ) -> int:
        """Submit, approve, lock or open again. Returns how many months of indicators moved.

        Raises:
            InvalidInput, ReasonNeeded: nothing moved.
        """
        return approval.move(self._file, step, ids, months, reason)

    def assign_approvals(
        self, ids: Collection[str], months: Collection[int], processor: str, approver: str, due: date | None
    ) -> int:
        """Say who enters and who approves values, and until when. Raises InvalidInput."""
        return approval.assign(self._file, ids, months, processor, approver, due)

    def begin_year(
        self, year: int, going_on: Collection[str] = (), *, moves_reporting_date: bool = False
    ) -> RollForward:
        """Take structure over into a fiscal year from the one before. Raises InvalidInput."""
        return roll_forward.begin(self._file, year, going_on, moves_reporting_date=moves_reporting_date)

    def attach_evidence(
        self, files: Iterable[tuple[str, bytes]], measurement_ids: Iterable[str]
    ) -> tuple[Evidence, ...]:
        """Attach files, given by name and content, to measurements.

        Raises:
            InvalidInput, NotFound: nothing was written.
        """
        return evidence.attach(self._file, files, measurement_ids)

    def detach_evidence(self, evidence_id: str, measurement_ids: Iterable[str], reason: str = "") -> None:
        """Take a file from measurements. Its content stays: the journal tells of it."""
        evidence.detach(self._file, evidence_id, measurement_ids, reason)

    def update_info(self, info: WorkspaceInfo) -> bool:
        return structure.update_info(self._file, info)

    def insert_unit(self, unit: BusinessUnit) -> None:
        structure.insert_unit(self._file, unit)

    def update_unit(self, unit: BusinessUnit) -> bool:
        return structure.update_units(self._file, [unit])

    def update_units(self, units: Iterable[BusinessUnit]) -> bool:
        """Change units together, as a move among siblings does; returns whether anything was written."""
        return structure.update_units(self._file, units)

    def delete_unit(self, unit_id: str) -> Effects:
        """Delete a unit, all below it, and everything of theirs; returns how much went."""
        return deletion.delete_unit(self._file, unit_id)

    def insert_initiative(self, initiative: Initiative) -> None:
        structure.insert_initiative(self._file, initiative)

    def update_initiative(self, initiative: Initiative) -> bool:
        return structure.update_initiative(self._file, initiative)

    def delete_initiative(self, initiative_id: str) -> Effects:
        return deletion.delete_initiative(self._file, initiative_id)

    def insert_indicator(self, indicator: Indicator) -> None:
        structure.insert_indicator(self._file, indicator)

    def update_indicator(self, indicator: Indicator) -> bool:
        return structure.update_indicator(self._file, indicator)

    def delete_indicator(self, indicator_id: str) -> Effects:
        """Delete an indicator with its goals and measurements, and the indicators computed from it."""
        return deletion.delete_indicator(self._file, indicator_id)

    def insert_goal(self, goal: Goal) -> None:
        structure.insert_goal(self._file, goal)

    def update_goal(self, goal: Goal) -> bool:
        return structure.update_goal(self._file, goal)

    def delete_goal(self, goal_id: str) -> None:
        deletion.delete_goal(self._file, goal_id)

    def override_status(self, goal_id: str, override: StatusOverride) -> bool:
        """Override a goal's status in place of an earlier override."""
        return structure.override_status(self._file, goal_id, override)

    def revoke_override(self, goal_id: str, ended: StatusOverride | None) -> bool:
        """End an override: leave it as it held until then, or (None) take it away."""
        return structure.revoke_override(self._file, goal_id, ended)

    def recalculate_base(self, goal: Goal) -> None:
        """Give a goal the base value of its newest recalculation, and keep that beside it."""
        structure.recalculate_base(self._file, goal)

    def insert_restatements(self, restatements: Sequence[Restatement]) -> None:
        """Keep the bridges from old values to new ones."""
        structure.insert_restatements(self._file, restatements)

    def insert_factor(self, factor: Factor) -> None:
        structure.insert_factor(self._file, factor)

    def update_factor(self, factor: Factor) -> bool:
        return structure.update_factor(self._file, factor)

    def delete_factor(self, factor_id: str) -> None:
        """Delete a factor that no indicator uses."""
        deletion.delete_factor(self._file, factor_id)
