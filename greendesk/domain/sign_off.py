"""Sign-offs: a person's word, sealed by a signature, for what the figures of a period were."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import field
from datetime import date

from greendesk.domain.frozen import frozen
from greendesk.domain.model import new_id
from greendesk.domain.periods import Period
from greendesk.domain.typed_code import plain_code

GROUPS, GROUP = 5, 4  # of characters in a code: 100 bits


@frozen
class SignOff:
    """What was signed.

    Attributes:
        start: first day of the period.
        end: its last day.
        signer: name of who signed, as that person calls herself.
        role: likewise.
        signed_at: UTC, as ISO text.
        heads: the last hash of every origin of the journal, as JSON.
        totals: what the measurements of the period made, by indicator, as JSON.
        public_key: 32 bytes.
        signature: 64 bytes, Ed25519.
    """

    start: date
    end: date
    signer: str
    role: str
    signed_at: str
    heads: str
    totals: str
    public_key: bytes
    signature: bytes = b""
    id: str = field(default_factory=new_id)

    @property
    def period(self) -> Period:
        return Period(self.start, self.end)

    @property
    def code(self) -> str:
        """A short text to print and keep elsewhere: "K7QF-3MZA-…". No other signature has it."""
        digest = hashlib.sha256(self.signature, usedforsecurity=False).digest()
        letters = base64.b32encode(digest).decode()[: GROUPS * GROUP]
        return "-".join(letters[n : n + GROUP] for n in range(0, len(letters), GROUP))


@frozen
class Standing:
    """How a sign-off stands today.

    Attributes:
        sign_off: what was signed.
        is_genuine: the signature is right, and the journal goes on from where it stood.
        moved: codes of the indicators whose totals of the period are others now.
    """

    sign_off: SignOff
    is_genuine: bool
    moved: tuple[str, ...]


def same_code(one: str, other: str) -> bool:
    """Whether two codes are the same, however they are written."""
    return plain_code(one) == plain_code(other) != ""
