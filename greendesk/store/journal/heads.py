"""Where each origin's chain ends."""

from __future__ import annotations

from greendesk.store.journal.encoding import NOTHING
from greendesk.store.library import sqlite

# One look-up an origin, however many transactions there are.
_ORIGINS = """
    WITH RECURSIVE o (origin) AS (
        SELECT min(origin) FROM tx
        UNION ALL
        SELECT (SELECT min(origin) FROM tx WHERE origin > o.origin) FROM o WHERE o.origin IS NOT NULL)
    SELECT origin FROM o WHERE origin IS NOT NULL
"""
_LAST = "SELECT id, seq, hash FROM tx WHERE origin = ? ORDER BY seq DESC LIMIT 1"


def last_of(connection: sqlite.Connection, origin: str) -> tuple[int, bytes]:
    """The number and the hash of the last change of an origin; 0 and zeros if it has none."""
    found = connection.execute(_LAST, (origin,)).fetchone()
    if found is None:
        return 0, NOTHING
    tx_id, seq, hash_ = found
    (count,) = connection.execute("SELECT count(*) FROM change WHERE tx = ?", (tx_id,)).fetchone()
    newest = "SELECT hash FROM change WHERE tx = ? ORDER BY id DESC LIMIT 1"
    last = connection.execute(newest, (tx_id,)).fetchone()
    return seq + count - 1, last[0] if last else hash_


def heads(connection: sqlite.Connection) -> dict[str, str]:
    """The last hash of each origin, in hexadecimal."""
    origins = [origin for (origin,) in connection.execute(_ORIGINS).fetchall()]
    return {origin: last_of(connection, origin)[1].hex() for origin in origins}
