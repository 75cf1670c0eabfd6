"""The ids of objects."""

from __future__ import annotations

import os


def new_id() -> str:
    """A random UUID (version 4)."""
    # By hand: a million measurements need a million of them, and uuid4 takes three times as long.
    digits = os.urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
