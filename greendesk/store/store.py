"""The store: one open workspace file, everything that can be asked of it and written to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from types import TracebackType

from greendesk.domain.approval import Approval, Step
from greendesk.domain.backups import Backup
from greendesk.domain.catalog import Catalog
from greendesk.domain.evidence import Evidence, Evidenced
from greendesk.domain.journal import NOBODY, Author, Deed, Deeds, RowChange, Steps, Wanted
from greendesk.domain.model import (
    BusinessUnit,
    Factor,
    Goal,
    Indicator,
    Initiative,
    Measurement,
    Restatement,
    Workspace,
    WorkspaceInfo,
)
from greendesk.domain.periods import Period
from greendesk.domain.progress import StatusOverride
from greendesk.domain.sign_off import SignOff, Standing
from greendesk.domain.slices import History
from greendesk.store import (
    approval,
    deletion,
    entries,
    evidence,
    keys,
    measurements,
    protection,
    reading,
    recount,
    structure,
    verify,
)
from greendesk.store.ahead import found_sound
from greendesk.store.backup import backing_up, copying
from greendesk.store.deletion import Effects
from greendesk.store.file import WorkspaceFile
from greendesk.store.library import load_sqlite_utils
from greendesk.store.making import make_file
from greendesk.store.opening import TIMEOUT, open_file
from greendesk.store.reading import Counts
from greendesk.store.trail import finding, undoing
from greendesk.store.trail import reading as journal
from greendesk.store.trail.past import Past
from greendesk.store.trail.undoing import Turned
from greendesk.store.verify import Problem


class Store:
    """An open workspace file. Each write is one transaction; errors are ``GreenDeskError``.

    A store belongs to the thread that opened it; another thread opens its own.
    """

    def __init__(self, file: WorkspaceFile) -> None:
        self._file = file

    @classmethod
    def open(
        cls,
        path: Path,
        read_only: bool = False,
        *,
        timeout: float = TIMEOUT,
        before_update: Callable[[Store], object] | None = None,
    ) -> Store:
        """Open a workspace file. What cannot be used is refused without touching it.

        Args:
            path: of the file.
            read_only: refuse every write.
            timeout: seconds that a write waits for another process.
            before_update: given the store of a file of an older version before it is updated, to back it up.

        Raises:
            NewerWorkspace, ForeignFile, DamagedWorkspace, WorkspaceBusy: as they say.
            ReadOnlyWorkspace: it must be updated or put right first, and cannot be written.
            WorkspaceError: no file, a folder, no permission.
        """

        def tell(file: WorkspaceFile) -> None:
            if before_update is not None:
                before_update(cls(file))

        check = not found_sound(path)
        return cls(open_file(path, read_only=read_only, timeout=timeout, check=check, before_update=tell))

    @classmethod
    def create(
        cls,
        path: Path,
        workspace: Workspace | None = None,
        *,
        overwrite: bool = False,
        timeout: float = TIMEOUT,
        author: Author = NOBODY,
        passphrase: str | None = None,
    ) -> Store:
        """Make a workspace file, empty or filled, and open it. A failure leaves nothing behind.

        Raises:
            WorkspaceError: there is a file of that name (and it is not to be overwritten), or none can be
                made.
            InvalidInput, NotFound: ``workspace`` breaks a rule.
        """
        key = wrapped = None
        if passphrase is not None:
            keys.check_passphrase(passphrase)
            key = keys.new_key()
            wrapped = keys.wrapped(key, passphrase, None)
            keys.remember(key)
        make_file(
            path, workspace or Workspace(), overwrite=overwrite, author=author, key=key, wrapped=wrapped
        )
        store = cls(open_file(path, read_only=False, timeout=timeout, check=False))
        store.author = author
        return store

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def is_read_only(self) -> bool:
        """Opened so, or the file or its folder cannot be written."""
        return self._file.is_read_only

    @property
    def is_protected(self) -> bool:
        return self._file.key is not None

    def protect(self, passphrase: str, *, recovery: bool) -> str | None:
        """Encrypt the workspace. Returns the recovery key, if one is asked for; it is kept nowhere.

        Raises:
            WorkspaceError: the passphrase is too short, the disk is full ...; all is as it was.
        """
        with self._replacing():
            return protection.protect(self._file, passphrase, recovery=recovery)

    def change_passphrase(self, old: str, new: str, *, recovery: bool) -> str | None:
        """Give another passphrase. Returns the new recovery key, if one is asked for.

        Raises:
            WrongPassphrase, WorkspaceError: all is as it was.
        """
        return protection.change_passphrase(self._file, old, new, recovery=recovery)

    def unprotect(self, passphrase: str) -> None:
        """Decrypt the workspace. Raises WrongPassphrase, WorkspaceError; then all is as it was."""
        with self._replacing():
            protection.unprotect(self._file, passphrase)

    @contextmanager
    def _replacing(self) -> Iterator[None]:
        """The block puts another file in this one's place; if it fails, it may have closed this one."""
        try:
            yield
        except BaseException:
            if self._file.is_closed:
                self._reopen()
            raise
        self._reopen()

    def forget_key(self) -> None:
        """Ask for the passphrase again when the file is opened next."""
        if self._file.key is not None:
            keys.forget(self._file.key)

    def _reopen(self) -> None:
        before = self._file
        before.close()
        self._file = open_file(before.path, read_only=False, timeout=TIMEOUT, check=False)
        self._file.author, self._file.clock = before.author, before.clock

    def opener(self) -> Callable[[], Store]:
        """What opens the same file once more, for reading, in another thread."""
        return partial(_open_again, self.path)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def author(self) -> Author:
        """Whom the journal names as the writer of what comes."""
        return self._file.author

    @author.setter
    def author(self, author: Author) -> None:
        self._file.author = author

    @contextmanager
    def writing(self, deed: Deed | None = None) -> Iterator[None]:
        """Several writes as one transaction: all of them, or none. Undo takes them back together."""
        with self._file.writing(deed):
            yield

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

    def prepare_to_write(self) -> None:
        """Load now what the first write needs (a fifth of a second), while nobody waits for it."""
        load_sqlite_utils()

    def data_version(self) -> int:
        """A number that changes with each commit of another process or window; about 15 microseconds."""
        return self._file.data_version()

    def check_in_place(self) -> None:
        """Raise WorkspaceMoved if the file was moved, deleted or replaced since it was opened."""
        self._file.check_in_place()

    def chain_ends(self) -> dict[str, str]:
        """The ends of the journal's chains, by origin: another content has others."""
        return copying.chain_ends(self._file)

    def back_up(self, folder: Path, now: datetime) -> Backup:
        """Write a checked backup into a folder, and delete those that it makes needless.

        Raises:
            BackupFailed, GreenDeskError: with the sentence; nothing is left behind.
        """
        return backing_up.back_up(self._file, folder, now)

    # ------------------------------------------------------------- questions

    def catalog(self) -> Catalog:
        """Everything but the measurements, at one moment."""
        return reading.catalog(self._file)

    def read_all(self) -> Workspace:
        """Everything; measurements in the order of their indicators, then of time."""
        return reading.whole(self._file)

    def counts(self) -> Counts:
        return reading.counts(self._file)

    def measurements(
        self, indicator_id: str, start: date | None = None, end: date | None = None
    ) -> tuple[Measurement, ...]:
        """Measurements of an indicator that touch the days ``start`` to ``end``, oldest first."""
        return measurements.measurements(self._file, indicator_id, start, end)

    def measurements_of(
        self, ids: Iterable[str], start: date | None = None, end: date | None = None
    ) -> tuple[Measurement, ...]:
        """The same for many indicators, grouped by indicator."""
        return measurements.measurements_of(self._file, ids, start, end)

    def measurements_by_id(self, ids: Iterable[str]) -> tuple[Measurement, ...]:
        """Those of these measurements that are (still) there."""
        return measurements.measurements_by_id(self._file, ids)

    def last_measurements(self, indicator_id: str, n: int) -> tuple[Measurement, ...]:
        """The newest ``n`` measurements that have a value, oldest first."""
        return measurements.last_measurements(self._file, indicator_id, n)

    def last_values(self, indicator_id: str, n: int) -> tuple[float, ...]:
        """The newest ``n`` values, oldest first."""
        return tuple(m.value for m in self.last_measurements(indicator_id, n) if m.value is not None)

    def sources(self, ids: Iterable[str], start: date, end: date) -> dict[str, dict[str, int]]:
        """In how many of the months of ``start`` to ``end`` each source stands, by indicator."""
        return measurements.sources(self._file, ids, start, end)

    def measured_between(self, ids: Iterable[str], start: date, end: date) -> frozenset[str]:
        """Those of the indicators that have a value for any day of the months of ``start`` to ``end``."""
        return measurements.measured_between(self._file, ids, start, end)

    def history(self, indicator_id: str, breaks: Collection[date] = ()) -> History:
        """Monthly slices, oldest first; the month around a break (not at its end) as single measurements."""
        return measurements.history(self._file, indicator_id, breaks)

    def histories(self, ids: Iterable[str], breaks: Collection[date] = ()) -> dict[str, History]:
        """``history`` of many indicators, in few queries; each id has an entry."""
        return measurements.histories(self._file, ids, breaks)

    def approvals(self, ids: Iterable[str], first: int, last: int) -> tuple[Approval, ...]:
        """Approvals of some indicators in the months (year * 12 + month - 1) from ``first`` to ``last``."""
        return approval.approvals(self._file, ids, first, last)

    def due_approvals(self) -> tuple[Approval, ...]:
        """Those that have a day on which they are due, and are not approved yet."""
        return approval.with_due(self._file)

    def evidence_of(self, measurement_ids: Iterable[str]) -> dict[str, tuple[Evidence, ...]]:
        """The files of measurements, by name; a measurement without any has no entry."""
        return evidence.evidence_of(self._file, measurement_ids)

    def evidenced(self, ids: Iterable[str], start: date, end: date) -> dict[str, Evidenced]:
        """How many values that end in the months of ``start`` to ``end`` have evidence, by indicator."""
        return evidence.evidenced(self._file, ids, start, end)

    def evidence_content(self, evidence_id: str) -> bytes:
        """The bytes of a file that was attached. Raises NotFound, also if they are others now."""
        return evidence.content(self._file, evidence_id)

    def recompute_totals(self) -> int:
        """Put every wrong monthly total right; returns how many months were wrong."""
        return recount.recompute_totals(self._file)

    def verify(self) -> list[Problem]:
        """Hold the file against its own rules; empty: nothing wrong was found."""
        return verify.verify(self._file)

    def effects_of_deleting_unit(self, unit_id: str) -> Effects:
        return deletion.effects_of_deleting_unit(self._file, unit_id)

    def effects_of_deleting_initiative(self, initiative_id: str) -> Effects:
        return deletion.effects_of_deleting_initiative(self._file, initiative_id)

    def effects_of_deleting_indicator(self, indicator_id: str) -> Effects:
        return deletion.effects_of_deleting_indicator(self._file, indicator_id)

    def days_of_change(self) -> tuple[date, ...]:
        """The days, by this computer's clock, of which the journal tells, oldest first."""
        return journal.days_of_change(self._file)

    def as_known_on(self, moment: datetime) -> PastStore:
        """The workspace as it stood at a moment, in memory and for reading only.

        Raises:
            NotFound: its journal begins later.
        """
        return PastStore(Past(self._file, moment))

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

    # ------------------------------------------------------------- writes

    def sign_off(self, period: Period, key_file: Path) -> SignOff:
        """Sign what the months of a period hold now, with the key in a file (made if there is none).

        Raises:
            FileNotUsable: the key.
        """
        from greendesk.store.trail import signing, signing_key

        return signing.sign(self._file, period, signing_key.signing_key(key_file))

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

    def override_status(self, goal_id: str, override: StatusOverride | None) -> bool:
        """Override a goal's status in place of an earlier override, or (None) revoke that."""
        return structure.override_status(self._file, goal_id, override)

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


class PastStore(Store):
    """A workspace as it stood. The store that it was made from must stay open to move on."""

    def __init__(self, past: Past) -> None:
        super().__init__(past.file)
        self._past = past

    def evidence_content(self, evidence_id: str) -> bytes:
        # Contents are never lost, so they are not copied: those of today have those of then.
        return evidence.content(self._past.source, evidence_id)

    def move_to(self, moment: datetime) -> None:
        """Show another moment. Raises NotFound if the journal begins later; then all stays as it is."""
        self._past.move_to(moment)


def _open_again(path: Path) -> Store:
    return Store(open_file(path, read_only=True, check=False, update=False))
