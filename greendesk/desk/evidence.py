"""Evidence behind measurements: files attached, taken away, counted, and opened from a copy."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from greendesk.desk.copies import CopyFolder
from greendesk.desk.core import Core
from greendesk.desk.kept import Kept
from greendesk.desk.view import View
from greendesk.domain.errors import FileNotUsable
from greendesk.domain.evidence import Evidence, Evidenced, check_size
from greendesk.domain.periods import Period

LONGEST, LONGEST_ENDING = 100, 16  # characters of the name of a copy


class EvidenceFiles:
    def __init__(self, core: Core) -> None:
        self._core = core
        self._folder: CopyFolder | None = None
        self._counts = Kept[Period, Evidenced](core)

    def attach(self, paths: Sequence[Path], measurement_ids: Iterable[str]) -> tuple[Evidence, ...]:
        """Attach files to measurements, all of them or none.

        Raises:
            FileNotUsable, InvalidInput: a file cannot be read, is empty or too large.
            NotFound: a measurement is not there (any more).
        """
        ids = list(measurement_ids)
        for path in paths:
            check_size(path.name, _size(path))
        attached = self._core.store.attach_evidence(_read(paths), ids)
        self._told(ids)
        return attached

    def remove(self, evidence_id: str, measurement_ids: Iterable[str], *, reason: str = "") -> None:
        """Take a file from measurements. Raises LockedPeriod and ReasonNeeded as ``entries.put`` does."""
        ids = list(measurement_ids)

        def detach(why: str) -> None:
            self._core.store.detach_evidence(evidence_id, ids, why)

        self._core.reasoned(detach, reason)
        self._told(ids)

    def of(self, measurement_id: str) -> tuple[Evidence, ...]:
        """The files of a measurement, by name."""
        return self._core.store.evidence_of([measurement_id]).get(measurement_id, ())

    def behind(self, indicator_ids: Iterable[str], period: Period) -> Evidenced:
        """How many of the values behind a figure have evidence: of its inputs, if it is derived."""
        ids = self._core.catalog.measured_behind(indicator_ids)
        counts = self._counts.over(period)
        missing = [indicator_id for indicator_id in ids if indicator_id not in counts]
        if missing:
            counts.update(dict.fromkeys(missing, Evidenced()))
            counts.update(self._core.store.evidenced(missing, period.start, period.end))
        found = [counts[indicator_id] for indicator_id in ids]
        return Evidenced(sum(each.having for each in found), sum(each.of for each in found))

    def of_goal(self, goal_id: str) -> Evidenced:
        """How many of the values behind a goal have evidence: from its base date to the reporting date."""
        goal = self._core.catalog.goal(goal_id)
        first = min(goal.base_date, self._core.as_of)
        return self.behind([goal.indicator_id], Period(first, self._core.as_of))

    def in_view(self, view: View) -> Evidenced:
        """The same of all that is entered for a view's unit and its window."""
        entered = [i.id for i in self._core.catalog.indicators_of(view.unit_id) if not i.is_derived]
        return self.behind(entered, view.window)

    def open_copy(self, evidence: Evidence) -> Path:
        """A copy for reading only, in a folder of this desk that goes when the desk is closed.

        Raises:
            NotFound: its content is not there, or not what was attached.
            FileNotUsable: no copy can be made.
        """
        content = self._core.store.evidence_content(evidence.id)
        try:
            if self._folder is None:
                self._folder = CopyFolder()
            # A folder for each: two files may have one name.
            folder = self._folder.path / evidence.id[:16]
            copy = folder / safe_name(evidence)
            folder.mkdir(exist_ok=True)
            if copy.exists():
                copy.chmod(stat.S_IWUSR)
                copy.unlink()  # whatever was done to it
            copy.write_bytes(content)
            copy.chmod(stat.S_IRUSR)
        except OSError as error:
            raise FileNotUsable(
                f"“{evidence.name}” cannot be copied to a temporary folder ({error.strerror}); make room on "
                "the disk and try again."
            ) from error
        return copy

    def close(self) -> None:
        """Remove the copies."""
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.close()

    def _told(self, measurement_ids: Iterable[str]) -> None:
        found = self._core.store.measurements_by_id(measurement_ids)
        self._core.told({measurement.indicator_id for measurement in found})


def safe_name(evidence: Evidence) -> str:
    """A name under which a copy can lie on any system, with the ending that tells what it is."""
    from pathvalidate import sanitize_filename  # not at each start

    stem, dot, ending = evidence.name.rpartition(".")
    if not dot:
        stem, ending = ending, ""
    kept = sanitize_filename(stem[:LONGEST], platform="universal").strip(". ") or "evidence"
    return sanitize_filename(f"{kept}{dot}{ending[:LONGEST_ENDING]}", platform="universal")


def _size(path: Path) -> int:
    try:
        if not path.is_file():
            raise FileNotUsable(f"{path} is no file; choose a file, or pack the folder into one.")
        return path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from error


def _read(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise _unreadable(path, error) from error
        yield path.name, content


def _unreadable(path: Path, error: OSError) -> FileNotUsable:
    return FileNotUsable(f"{path} cannot be read ({error.strerror}); check that it is there and may be read.")
