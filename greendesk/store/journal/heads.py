"""Where each origin's chain ends."""

from __future__ import annotations

from collections.abc import Mapping

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


def ends(connection: sqlite.Connection) -> dict[str, tuple[int, bytes]]:
    """The number and the hash of the last change of each origin; one that wrote nothing has no entry."""
    return {origin: _end(connection, origin) for (origin,) in connection.execute(_ORIGINS).fetchall()}


def heads(connection: sqlite.Connection) -> dict[str, str]:
    """The last hash of each origin, in hexadecimal."""
    return in_hexadecimal(ends(connection))


def in_hexadecimal(found: Mapping[str, tuple[int, bytes]]) -> dict[str, str]:
    """The hashes of ``ends``, as a transaction names them."""
    return {origin: hash_.hex() for origin, (_, hash_) in found.items()}


def _end(connection: sqlite.Connection, origin: str) -> tuple[int, bytes]:
    tx_id, seq, hash_ = connection.execute(_LAST, (origin,)).fetchone()
    (count,) = connection.execute("SELECT count(*) FROM change WHERE tx = ?", (tx_id,)).fetchone()
    newest = "SELECT hash FROM change WHERE tx = ? ORDER BY id DESC LIMIT 1"
    last = connection.execute(newest, (tx_id,)).fetchone()
    return seq + count - 1, last[0] if last else hash_
