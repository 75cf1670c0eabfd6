"""What the journal of an open workspace file answers: undo, history, and sign-offs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import islice
from pathlib import Path

from greendesk.domain.journal import Deeds, RowChange, Steps, Wanted
from greendesk.domain.periods import Period
from greendesk.domain.sign_off import SignOff, Standing
from greendesk.store.part import Part
from greendesk.store.trail import finding, undoing
from greendesk.store.trail import reading as journal
from greendesk.store.trail.undoing import Turned


class Audit(Part):
    """Who did what, how to take it back, and what somebody signed."""

    def undo(self, expected: int | None = None) -> Turned:
        """Take back what was done last and not taken back yet; ``expected``: only if that is this one.

        Raises:
            NothingToUndo: there is nothing left, or it is another one.
        """
        return undoing.undo(self._file, expected)

    def redo(self, expected: int | None = None) -> Turned:
        """Do once more what was taken back last, if nothing was done since. Raises NothingToUndo."""
        return undoing.redo(self._file, expected)

    def steps(self) -> Steps:
        """What can be undone and redone now, by whoever opens the file."""
        return undoing.steps(self._file)

    def days_of_change(self) -> tuple[date, ...]:
        """The days, by this computer's clock, of which the journal tells, oldest first."""
        return journal.days_of_change(self._file)

    def people(self) -> tuple[str, ...]:
        """Everybody who wrote, by name."""
        return journal.people(self._file)

    def found_deeds(self, wanted: Wanted) -> tuple[int, ...]:
        """Ids of the transactions that are wanted, newest first."""
        return finding.found(self._file, wanted)

    def coded(self, table: str, code: str) -> frozenset[str]:
        """Ids of the rows of a table that have, or once had, this code."""
        return finding.coded(self._file, table, code)

    def undone_deeds(self, last: int | None = None) -> frozenset[int]:
        """Ids of the transactions whose effect was taken back, and not done once more up to the ``last``."""
        return finding.undone(self._file, last)

    def deeds_by_id(self, ids: Iterable[int]) -> tuple[Deeds, ...]:
        """These transactions, oldest first."""
        return journal.deeds_by_id(self._file, ids)

    def changes_of(
        self, tx_id: int, table: str | None = None, limit: int | None = None
    ) -> tuple[RowChange, ...]:
        """What one transaction changed, in order, or the first of it; ``table``: of rows of this one only."""
        return tuple(islice(journal.changes_of(self._file, tx_id, table, limit), limit))

    def changes_of_row(self, table: str, key: str) -> tuple[RowChange, ...]:
        """All that ever happened to one row of a table, oldest first."""
        return journal.changes_of_row(self._file, table, key)

    def sign_off_standings(self) -> tuple[Standing, ...]:
        """How each sign-off stands today, the newest first."""
        from greendesk.store.trail import signing  # cryptography takes long to import

        return signing.standings(self._file)

    def signed_periods(self) -> tuple[Period, ...]:
        """The periods that somebody signed, each once."""
        return journal.signed_periods(self._file)

    def sign_off(self, period: Period, key_file: Path) -> SignOff:
        """Sign what the months of a period hold now, with the key in a file (made if there is none).

        Raises:
            FileNotUsable: the key.
        """
        from greendesk.store.trail import signing, signing_key

        return signing.sign(self._file, period, signing_key.signing_key(key_file))
