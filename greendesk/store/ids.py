"""Any number of ids in one statement that never changes: they travel as one JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterable

from greendesk.store.transaction import Transaction

IN = "IN (SELECT value FROM json_each(?))"


def listed(ids: Iterable[object]) -> str:
    """The parameter for ``IN``."""
    return json.dumps(list(ids))


def code_of_one(transaction: Transaction, indicator_ids: Iterable[str]) -> str:
    """The code of the one indicator that is concerned; nothing if there are several."""
    rows = transaction.rows(f"SELECT code FROM indicator WHERE id {IN} LIMIT 2", (listed(indicator_ids),))
    return str(rows[0][0]) if len(rows) == 1 else ""
