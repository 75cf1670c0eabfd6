"""Signing off a period, and holding a sign-off against the file as it is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from greendesk.domain.journal import Act, Deed
from greendesk.domain.periods import Period, month_ordinal
from greendesk.domain.sign_off import SignOff, Standing
from greendesk.store.file import WorkspaceFile
from greendesk.store.journal.about import REST
from greendesk.store.journal.encoding import encode_values
from greendesk.store.journal.heads import heads
from greendesk.store.reading import objects
from greendesk.store.tables import SIGN_OFF

_FORMAT = "greendesk sign-off 1"
_TOTALS = """
    SELECT k.code, k.unit, k.aggregation, t.month, t.total, t.last, t.mean, t.days, t.count, t.missing
    FROM monthly_total AS t JOIN indicator AS k ON k.id = t.indicator_id
    WHERE t.month BETWEEN ? AND ? AND t.end_date IS NOT NULL ORDER BY k.code, t.month
"""


def sign(file: WorkspaceFile, period: Period, key: Ed25519PrivateKey) -> SignOff:
    """Sign what the months of a period hold now. Nothing before it can be undone any more."""
    with file.writing() as transaction:
        transaction.name(Deed(Act.SIGN_OFF, f"{period.start} – {period.end}"))
        unsigned = SignOff(
            period.start,
            period.end,
            file.author.name,
            file.author.role,
            file.clock().astimezone(UTC).isoformat(timespec="seconds"),
            json.dumps(heads(file.connection), sort_keys=True),
            totals(file, period),
            key.public_key().public_bytes_raw(),
        )
        signed = replace(unsigned, signature=key.sign(_message(unsigned)))
        transaction.insert(SIGN_OFF, [SIGN_OFF.to_row(signed)])
        return signed


def sign_offs(file: WorkspaceFile) -> tuple[SignOff, ...]:
    """All of them, the newest first."""
    return objects(file, SIGN_OFF, file.rows(SIGN_OFF.select_sql + " ORDER BY rowid DESC"))


def standings(file: WorkspaceFile) -> tuple[Standing, ...]:
    """How each sign-off stands today, the newest first."""
    with file.moment():
        return tuple(_standing(file, signed) for signed in sign_offs(file))


def totals(file: WorkspaceFile, period: Period) -> str:
    """What ends in the months of a period, by indicator and month, as JSON."""
    found: dict[str, list[list[object]]] = {}
    for code, *row in file.rows(_TOTALS, (month_ordinal(period.start), month_ordinal(period.end))):
        found.setdefault(code, []).append(row)
    return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _standing(file: WorkspaceFile, signed: SignOff) -> Standing:
    signature_holds = True
    try:
        Ed25519PublicKey.from_public_bytes(signed.public_key).verify(signed.signature, _message(signed))
    except InvalidSignature:
        signature_holds = False
    # Its own transaction names the heads that were there before it.
    rows = file.rows(
        "SELECT t.heads FROM tx AS t JOIN change AS c ON c.tx = t.id "
        "WHERE t.id IN (SELECT tx FROM tx_indicator WHERE indicator_id = ?) AND c.key = ?",
        (REST, signed.id),
    )
    then, now = json.loads(signed.totals), json.loads(totals(file, signed.period))
    moved = tuple(sorted(code for code in then.keys() | now.keys() if then.get(code) != now.get(code)))
    return Standing(signed, signature_holds and (signed.heads,) in rows, moved)


def _message(signed: SignOff) -> bytes:
    return encode_values(
        _FORMAT, signed.id, signed.start.isoformat(), signed.end.isoformat(), signed.signer, signed.role,
        signed.signed_at, signed.heads, signed.totals, signed.public_key,
    )  # fmt: skip
