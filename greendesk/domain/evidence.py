"""Evidence: files behind measurements. A file is known by its content, so each is kept once."""

from __future__ import annotations

import hashlib

from greendesk.domain.errors import InvalidInput
from greendesk.domain.frozen import frozen

LARGEST = 20 * 1024 * 1024  # bytes of one file


@frozen
class Evidence:
    """A file that was attached.

    Attributes:
        id: SHA-256 of the content, in hexadecimal digits.
        name: of the file when it was attached first; no path.
        size: bytes.
    """

    id: str
    name: str
    size: int


@frozen
class Attached:
    """A file and the ids of the measurements that it belongs to."""

    evidence: Evidence
    measurement_ids: tuple[str, ...]


@frozen
class Evidenced:
    """How many values have evidence.

    Attributes:
        having: with at least one file.
        of: all of them. A reason why there is no value needs no evidence and is not counted.
    """

    having: int = 0
    of: int = 0

    @property
    def without(self) -> int:
        return self.of - self.having

    def __add__(self, other: Evidenced) -> Evidenced:
        return Evidenced(self.having + other.having, self.of + other.of)


NO_VALUES = Evidenced()


def sha256(content: bytes) -> str:
    """What a content is known by."""
    return hashlib.sha256(content).hexdigest()


def check_size(name: str, size: int) -> None:
    """Raise InvalidInput for a file that is empty or larger than ``LARGEST``."""
    if size == 0:
        raise InvalidInput(f"“{name}” is empty; choose the file that shows where the value comes from.")
    if size > LARGEST:
        raise InvalidInput(
            f"“{name}” has {size / 1024 / 1024:.1f} MB, and evidence has up to {LARGEST // 1024 // 1024} MB; "
            "attach the pages that matter, or a smaller copy."
        )
