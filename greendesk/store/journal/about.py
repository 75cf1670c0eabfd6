"""Which transactions changed what belongs to an indicator: a table that follows from the journal.

It is kept while the journal is written, made anew for a file that has none yet, and held against the journal
by ``verify``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from greendesk.domain.journal import Value
from greendesk.store.journal.encoding import decode_first, rows_told
from greendesk.store.library import sqlite
from greendesk.store.tables import APPROVAL, EVIDENCE_OF, MEASUREMENT, RESTATEMENT, Table

REST = ""  # in place of an indicator: whatever belongs to none, or is one itself
# Tables whose rows belong to an indicator; those of the last one through their measurement.
OWNED = (MEASUREMENT, APPROVAL, RESTATEMENT, EVIDENCE_OF)
OWNED_NAMES = tuple(table.name for table in OWNED)

_PUT = "INSERT OR IGNORE INTO tx_indicator (indicator_id, tx) VALUES (?, ?)"
_AT = {t.name: t.journal_columns.index("indicator_id") for t in OWNED if t is not EVIDENCE_OF}
_FIELD_AT = {t.name: t.columns.index("indicator_id") for t in OWNED if t is not EVIDENCE_OF}
# What a question about changes asks for, and where: each with the table and the columns that it is of.
OF_CHANGE = "c.tx, s.table_name, s.columns, c.key, c.field, c.old, c.new"
CHANGES = "change AS c JOIN shape AS s ON s.id = c.shape"
_ALL = f"SELECT {OF_CHANGE} FROM {CHANGES} ORDER BY c.id"

Row = Sequence[Any]


class About:
    """Notes what one transaction of the journal is about.

    Attributes:
        noted: what is in the table for it already.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self.noted: frozenset[str] = frozenset()

    def note_rows(self, tx_id: int, table: Table[Any], rows: Sequence[Row]) -> None:
        """Whole rows, with the columns that the journal keeps, came or went."""
        at = _AT.get(table.name)
        if at is not None:
            self._note(tx_id, {row[at] for row in rows})
        elif table is EVIDENCE_OF:
            self._note(tx_id, {self._of_measurement(row[0]) for row in rows})
        else:
            self._note(tx_id, {REST})

    def note_fields(self, tx_id: int, table: Table[Any], before: Row, after: Row) -> None:
        """Fields of a row have other values."""
        at = _FIELD_AT.get(table.name)
        self._note(tx_id, {REST} if at is None else {before[at], after[at]})

    def _note(self, tx_id: int, indicators: set[str]) -> None:
        new = indicators - self.noted
        if new:
            self._connection.executemany(_PUT, [(each, tx_id) for each in sorted(new)])
            self.noted = self.noted | new

    def _of_measurement(self, measurement_id: str) -> str:
        sql = "SELECT indicator_id FROM measurement WHERE id = ?"
        found = self._connection.execute(sql, (measurement_id,)).fetchone()
        return str(found[0]) if found else REST


def fill(connection: sqlite.Connection) -> None:
    """Make the table for a journal that has none yet."""
    connection.executemany(_PUT, told(connection))


def misfit(connection: sqlite.Connection) -> int | None:
    """The first transaction of which the table does not say what the journal says."""
    due: dict[str, set[int]] = defaultdict(set)
    for indicator_id, tx_id in told(connection):
        due[indicator_id].add(tx_id)
    wrong: set[int] = set()
    for indicator_id, tx_id in connection.execute("SELECT indicator_id, tx FROM tx_indicator"):
        try:
            due[indicator_id].remove(tx_id)
        except KeyError:
            wrong.add(tx_id)
    return min(wrong.union(*due.values()), default=None)


def told(connection: sqlite.Connection) -> Iterator[tuple[str, int]]:
    """What the journal says: indicators (or ``REST``) and transactions, each pair at least once.

    Raises ValueError for a journal that cannot be read.
    """
    owners: dict[str, str] = {}  # of rows that are spoken of again
    again = _spoken_of_again(connection)
    for tx_id, name, columns, key, field, old, new in connection.execute(_ALL):
        if name not in OWNED_NAMES:
            yield REST, tx_id
        elif field is not None:
            yield owners.get(key, REST), tx_id
            if field == "indicator_id":
                owners[key] = new
                yield new, tx_id
        elif name == EVIDENCE_OF.name:
            for data in rows_told(key, old, new):
                yield owners.get(str(decode_first(data, 1)[0]), REST), tx_id
        else:
            last = ""
            for of, owner in _owned(columns, rows_told(key, old, new)):
                if owner != last:
                    yield owner, tx_id
                    last = owner
                if of in again or name != MEASUREMENT.name:
                    owners[of] = owner


def _owned(columns: str, rows: Sequence[bytes]) -> Iterator[tuple[str, str]]:
    """The key of each row, and the indicator that it belongs to."""
    names = columns.split(",")
    of, at = names.index("id"), names.index("indicator_id")
    if (of, at) != (0, 1):
        for data in rows:
            values = decode_first(data, at + 1)
            yield str(values[of]), str(values[at])
        return
    for data in rows:  # there may be millions: two texts, each after its tag and its length
        middle = 10 + int.from_bytes(data[6:10], "big")
        end = middle + 5 + int.from_bytes(data[middle + 1 : middle + 5], "big")
        yield data[10:middle].decode(), data[middle + 5 : end].decode()


def _spoken_of_again(connection: sqlite.Connection) -> set[Value]:
    """Keys of measurements whose fields were changed, or that ever had evidence."""
    found: set[Value] = {
        key for (key,) in connection.execute("SELECT DISTINCT key FROM change WHERE field IS NOT NULL")
    }
    attached = f"SELECT c.key, c.old, c.new FROM {CHANGES} WHERE s.table_name = ?"
    for key, old, new in connection.execute(attached, (EVIDENCE_OF.name,)):
        found.update(str(decode_first(data, 1)[0]) for data in rows_told(key, old, new))
    return found
