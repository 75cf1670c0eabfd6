"""Finding the record that cannot be read, where the question for all of them was refused."""

from __future__ import annotations

from typing import Any

from greendesk.domain.errors import GreenDeskError
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Indicator
from greendesk.domain.validate_field import plain
from greendesk.store.file import Row, WorkspaceFile
from greendesk.store.tables import (
    EVIDENCE_OF,
    FACTOR,
    GOAL,
    INDICATOR,
    INITIATIVE,
    JOURNALED,
    MEASUREMENT,
    SIGN_OFF,
    UNIT,
    Table,
)

# Measurements are looked at by indicator; sign-offs hold bytes that are no text; the last one is ids alone.
_TABLES = tuple(table for table in JOURNALED if table not in (MEASUREMENT, SIGN_OFF, EVIDENCE_OF))
_WITH_CODE = (UNIT, INITIATIVE, FACTOR, INDICATOR)


@frozen
class Problem:
    """Something in a file that should not be so.

    Attributes:
        check: which rule: "integrity", "schema", "references", "overlaps", "totals", "records", "evidence" or
            "journal".
        record: where, as far as it can be named: "measurement 5f1c...", "table goal", "file".
        message: one sentence.
    """

    check: str
    record: str
    message: str


def unreadable(file: WorkspaceFile) -> Problem | None:
    """The first record, measurements aside, that no object can be made of."""
    if not file.rows("SELECT 1 FROM workspace"):
        return Problem(
            "records", "workspace", "The workspace's settings, its name and fiscal year, are missing."
        )
    for table in _TABLES:
        problem = _first_unreadable(file, table, table.select_sql)
        if problem is not None:
            return problem
    return None


def unreadable_measurement(file: WorkspaceFile, indicator: Indicator) -> Problem:
    """The first measurement of an indicator of which no object can be made."""
    sql = f"{MEASUREMENT.select_sql} WHERE indicator_id = ? ORDER BY end_date"
    return _first_unreadable(file, MEASUREMENT, sql, indicator) or Problem(
        "records", "table measurement", f"A measurement of {plain(indicator.code)} cannot be read."
    )


def _first_unreadable(
    file: WorkspaceFile, table: Table[Any], sql: str, of: Indicator | None = None
) -> Problem | None:
    # As bytes: a text that is none would end the question before the record is known.
    file.connection.text_factory = bytes
    try:
        rows = file.rows(sql, () if of is None else (of.id,))
    finally:
        file.connection.text_factory = str
    for row in rows:
        try:
            table.from_row(tuple(cell.decode() if isinstance(cell, bytes) else cell for cell in row))
        except UnicodeDecodeError:
            return _problem(file, table, row, of, "one of its texts is none")
        except (ValueError, TypeError, KeyError, GreenDeskError) as error:
            return _problem(file, table, row, of, str(error).rstrip("."))
    return None


def _problem(file: WorkspaceFile, table: Table[Any], row: Row, of: Indicator | None, why: str) -> Problem:
    cells = [cell.decode(errors="replace") if isinstance(cell, bytes) else cell for cell in row]
    named = f"{table.what} {cells[0]}"
    if table in _WITH_CODE:
        named = f"{table.what} {cells[1]}"
    elif table is GOAL:
        ((code,),) = file.rows("SELECT code FROM indicator WHERE id = ?", (cells[1],))
        named = f"{table.what} of {code} from {cells[3]} on"
    elif of is not None:
        named = f"{table.what} of {of.code} for {cells[2]} to {cells[3]}"
    return Problem("records", f"{table.what} {cells[0]}", f"The {plain(named)} cannot be read: {plain(why)}.")
