"""Holding a workspace file against its own rules. Each problem names the first bad record."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from greendesk.domain.errors import WorkspaceError
from greendesk.store.file import WorkspaceFile
from greendesk.store.library import database, sqlite
from greendesk.store.reading import catalog, objects
from greendesk.store.schema import migrate
from greendesk.store.tables import MEASUREMENT
from greendesk.store.totals import COLUMNS, total_rows


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that should not be so.

    Attributes:
        check: which rule, one of ``integrity``, ``schema``, ``references``, ``overlaps``, ``totals``, ``records``.
        record: where, as far as it can be named: "measurement 5f1c...", "table goal".
        message: one sentence.
    """

    check: str
    record: str
    message: str


def verify(file: WorkspaceFile) -> list[Problem]:
    """All checks, each of which reports the first fault it finds; the later ones only make sense on a sound file."""
    with file.moment():
        return _integrity(file) or [*_schema(file), *_references(file)] or [*_records(file)]


def _integrity(file: WorkspaceFile) -> list[Problem]:
    try:
        found = str(file.value("PRAGMA integrity_check(1)"))
    except WorkspaceError as error:
        found = str(error.__cause__ or error)
    if found == "ok":
        return []
    return [Problem("integrity", "file", f"The file is damaged: {found}.")]


def _schema(file: WorkspaceFile) -> list[Problem]:
    """Tables, indexes, views and triggers are those that the migrations make, letter by letter."""
    wanted = _fresh_schema()
    there = {(kind, name): sql for kind, name, sql in file.rows(_OBJECTS)}
    for key in sorted(wanted.keys() | there.keys()):
        if wanted.get(key) != there.get(key):
            kind, name = key
            how = (
                "is missing"
                if key not in there
                else "is not GreenDesk's"
                if key not in wanted
                else "was changed"
            )
            return [Problem("schema", f"{kind} {name}", f"The {kind} {name} {how}.")]
    return []


def _references(file: WorkspaceFile) -> list[Problem]:
    for table, rowid, parent, _ in file.rows("PRAGMA foreign_key_check"):
        return [
            Problem(
                "references",
                f"{table} in row {rowid}" if rowid is not None else str(table),
                f"A row of {table} refers to a row of {parent} that is not there.",
            )
        ]
    return []


def _records(file: WorkspaceFile) -> list[Problem]:
    """Read everything as objects, and compute every total anew."""
    problems: dict[str, Problem] = {}
    try:
        known = catalog(file)
        for indicator in known.indicators.values():
            rows = file.rows(_MEASUREMENTS, (indicator.id,))
            measurements = objects(file, MEASUREMENT, rows)
            for earlier, later in zip(measurements, measurements[1:], strict=False):
                if later.start <= earlier.end:
                    problems.setdefault(
                        "overlaps",
                        Problem(
                            "overlaps",
                            f"measurement {later.id}",
                            f"{indicator.code} has two values for {later.start}: {earlier.start} to {earlier.end}, "
                            f"and {later.start} to {later.end}.",
                        ),
                    )
            if measurements and indicator.is_derived:
                problems.setdefault(
                    "records",
                    Problem(
                        "records",
                        f"measurement {measurements[0].id}",
                        f"{indicator.code} is computed, yet has measurements of its own.",
                    ),
                )
            wanted = total_rows(indicator.id, measurements)
            for due, kept in zip_longest(wanted, file.rows(_TOTALS, (indicator.id,))):
                if due != kept:
                    month = (due or kept)[1]
                    problems.setdefault(
                        "totals",
                        Problem(
                            "totals",
                            f"monthly_total {indicator.code} {month // 12}-{month % 12 + 1:02}",
                            f"The total of {indicator.code} for {month // 12}-{month % 12 + 1:02} "
                            "does not follow from its measurements.",
                        ),
                    )
    except WorkspaceError as error:
        problems["records"] = Problem("records", "file", str(error))
    return list(problems.values())


_OBJECTS = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
_MEASUREMENTS = MEASUREMENT.select_sql + " WHERE indicator_id = ? ORDER BY end_date"
_TOTALS = f"SELECT {', '.join(COLUMNS)} FROM monthly_total WHERE indicator_id = ? ORDER BY month"


def _fresh_schema() -> dict[tuple[str, str], str]:
    memory = sqlite.connect(":memory:", isolation_level=None)
    try:
        migrate(database(memory))
        return {(kind, name): sql for kind, name, sql in memory.execute(_OBJECTS)}
    finally:
        memory.close()
