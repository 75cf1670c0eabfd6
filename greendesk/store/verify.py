"""Holding a workspace file against its own rules. Each problem names the first bad record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, islice, pairwise

from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import WorkspaceError
from greendesk.domain.model import Indicator, Measurement
from greendesk.domain.periods import month_text
from greendesk.domain.validate import approval_faults, faults, measurement_faults
from greendesk.domain.validate_field import plain
from greendesk.store.evidence import wrong_evidence
from greendesk.store.faults import explained
from greendesk.store.file import WorkspaceFile
from greendesk.store.library import database, sqlite
from greendesk.store.measurements import measurements
from greendesk.store.reading import approvals, catalog
from greendesk.store.recount import wrong_months
from greendesk.store.schema import migrate
from greendesk.store.trail.checking import broken_chain, misfiled, unjournaled_row
from greendesk.store.unreadable import Problem, unreadable, unreadable_measurement

__all__ = ["Problem", "verify"]


def verify(file: WorkspaceFile) -> list[Problem]:
    """The first problem of each kind. Each check is made only where those before it found nothing."""
    with file.moment():
        return (
            _integrity(file)
            or _schema(file)
            or _references(file)
            or _records(file)
            or _evidence(file)
            or _journal(file)
        )


def _integrity(file: WorkspaceFile) -> list[Problem]:
    try:
        in_place = not file.is_read_only or file.key is not None
        found = file.value("PRAGMA integrity_check(1)") if in_place else _integrity_of_copy(file)
    except WorkspaceError as error:
        found = error.__cause__
    return [] if found == "ok" else [Problem("integrity", "file", f"The file is damaged: {found}.")]


def _integrity_of_copy(file: WorkspaceFile) -> object:
    """SQLite forgets CHECK rules where it cannot write, so a temporary copy is looked at instead.

    Not of a protected file: the copy would lie on the disk in clear.
    """
    with explained(file.path):
        copy = sqlite.connect("", isolation_level=None)
        try:
            file.connection.backup(copy)
            return copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        finally:
            copy.close()


def _schema(file: WorkspaceFile) -> list[Problem]:
    """Tables, indexes, views and triggers are those that the migrations make, letter by letter."""
    wanted = _fresh_schema()
    there = {(kind, name): sql for kind, name, sql in file.rows(_OBJECTS)}
    for kind, name in sorted(wanted.keys() | there.keys()):
        due, found = wanted.get((kind, name)), there.get((kind, name))
        if due != found:
            how = (
                "is missing" if found is None else "is none of GreenDesk's" if due is None else "was changed"
            )
            return [Problem("schema", f"{kind} {name}", f"The {kind} {name} {how}.")]
    return []


def _references(file: WorkspaceFile) -> list[Problem]:
    found = file.rows("PRAGMA foreign_key_check")  # in no order that stays
    for table, row, parent, _ in sorted(found, key=lambda each: (each[0], each[1] or 0)):
        record = f"table {table}" if row is None else f"table {table}, row {row}"
        return [
            Problem("references", record, f"A row of {table} refers to a row of {parent} that is not there.")
        ]
    return []


def _records(file: WorkspaceFile) -> list[Problem]:
    """Read everything as objects, hold them against the rules of entry, and compute every total anew."""
    problem = unreadable(file)
    if problem is not None:
        return [problem]
    known = catalog(file)
    first: dict[str, Problem] = {}
    for fault in chain(faults(known), approval_faults(approvals(file), known)):
        first.setdefault("records", Problem("records", fault.record, fault.message))
    for indicator in known.indicators.values():
        try:
            stored = measurements(file, indicator.id)
        except WorkspaceError:
            return [*first.values(), unreadable_measurement(file, indicator)]
        for problem in _of_indicator(file, known, indicator, stored):
            first.setdefault(problem.check, problem)
    return list(first.values())


def _evidence(file: WorkspaceFile) -> list[Problem]:
    """Every file that was ever attached has the content that its hash promises."""
    with explained(file.path):
        return [Problem("evidence", *found) for found in islice(wrong_evidence(file), 1)]


def _journal(file: WorkspaceFile) -> list[Problem]:
    """The journal's chain of hashes, and whether the rows are as it left them."""
    try:
        with explained(file.path):
            found = broken_chain(file) or unjournaled_row(file) or misfiled(file)
    except WorkspaceError as error:
        found = "journal", str(error)
    return [Problem("journal", *found)] if found else []


def _of_indicator(
    file: WorkspaceFile, known: Catalog, indicator: Indicator, stored: Sequence[Measurement]
) -> Iterator[Problem]:
    for fault in measurement_faults(indicator, known.initiative(indicator.initiative_id), stored):
        yield Problem("records", fault.record, fault.message)
        break
    for earlier, later in pairwise(stored):
        if later.start <= earlier.end:
            yield Problem(
                "overlaps",
                f"measurement {later.id}",
                f"{plain(indicator.code)} has two values for {later.start}: that of {earlier.start} to "
                f"{earlier.end}, and that of {later.start} to {later.end}.",
            )
            break
    yield from _of_totals(file, indicator, stored)


def _of_totals(file: WorkspaceFile, indicator: Indicator, stored: Sequence[Measurement]) -> Iterator[Problem]:
    code = plain(indicator.code)
    try:
        wrong = wrong_months(file, indicator.id, stored)
    except (OverflowError, ValueError, TypeError) as error:
        yield Problem("totals", f"monthly_total {code}", f"The totals of {code} cannot be computed: {error}.")
        return
    for month in wrong[:1]:
        name = month_text(month)
        yield Problem(
            "totals",
            f"monthly_total {code} {name}",
            f"The monthly total of {code} for {name} does not follow from its measurements.",
        )


_OBJECTS = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"


@cache
def _fresh_schema() -> dict[tuple[str, str], str]:
    memory = sqlite.connect(":memory:", isolation_level=None)
    try:
        migrate(database(memory))
        return {(kind, name): sql for kind, name, sql in memory.execute(_OBJECTS)}
    finally:
        memory.close()
