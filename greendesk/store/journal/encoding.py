"""The typed encoding of values, over which the hashes of the journal are taken. Format 1, docs/journal.md.

Each value is a tag of one byte and what belongs to it, numbers in network order: ``n`` null; ``i`` a whole
number, 8 bytes; ``d`` a double, its 8 bytes; ``t`` text and ``b`` bytes, a length of 4 bytes and the bytes
(text as UTF-8, NFC); ``l`` a list, its length in 4 bytes and the values.
"""

from __future__ import annotations

import hashlib
import struct
import unicodedata
from collections.abc import Iterable, Sequence

from greendesk.domain.journal import Value

FORMAT = 1
NOTHING = bytes(32)  # what the first hash of an origin follows

_sized = struct.Struct(">cI").pack
_whole = struct.Struct(">cq").pack
_double = struct.Struct(">cd").pack
_unsigned = struct.Struct(">I").unpack_from


def encode(value: Value) -> bytes:
    """One value. Raises UnicodeEncodeError for half a character, struct.error for a number beyond 64 bits."""
    if value is None:
        return b"n"
    if isinstance(value, str):
        return encode_text(value)
    if isinstance(value, float):
        return _double(b"d", value)
    if isinstance(value, int):
        return _whole(b"i", value)
    return sized_bytes(value)


def encode_text(text: str) -> bytes:
    data = nfc(text).encode()
    return _sized(b"t", len(data)) + data


def sized_bytes(data: bytes) -> bytes:
    return _sized(b"b", len(data)) + data


# Texts that come again and again: keys of indicators, dates, states, sources.
_known: dict[str, bytes] = {}
_MOST_KNOWN = 20_000


def encode_row(values: Iterable[Value]) -> bytes:
    """A row as a list."""
    parts, known = [], _known
    for value in values:
        if value is None:
            parts.append(b"n")
        elif type(value) is str:
            part = known.get(value)
            if part is None:
                if len(known) >= _MOST_KNOWN:
                    known.clear()
                part = known[value] = encode_text(value)
            parts.append(part)
        elif type(value) is float:
            parts.append(_double(b"d", value))
        else:
            parts.append(encode(value))
    return _sized(b"l", len(parts)) + b"".join(parts)


def encode_rows(rows: Sequence[bytes]) -> bytes:
    """Rows, each encoded already, as a list of bytes: so one is found without reading those before it."""
    return _sized(b"l", len(rows)) + b"".join(map(sized_bytes, rows))


def encode_values(*values: Value) -> bytes:
    return b"".join(map(encode, values))


def decode_row(data: bytes) -> list[Value]:
    """The way back from ``encode_row``. Raises ValueError."""
    row, end = _decode(data, 0)
    if not isinstance(row, list) or end != len(data):
        raise ValueError("not the encoding of a row")
    return row


def decode_first(data: bytes, count: int) -> list[object]:
    """The first ``count`` values of a row that ``encode_row`` made. Raises ValueError."""
    if data[:1] != b"l" or len(data) < 5 or _size_at(data, 1) < count:
        raise ValueError("not the encoding of a row")
    values, at = [], 5
    for _ in range(count):
        value, at = _decode(data, at)
        values.append(value)
    return values


def split_rows(data: bytes) -> list[bytes]:
    """The way back from ``encode_rows``, to rows that are still encoded. Raises ValueError."""
    try:
        rows, at = [], 5
        for _ in range(_size_at(data, 1)):
            end = at + 5 + _size_at(data, at + 1)
            rows.append(data[at + 5 : end])
            at = end
    except struct.error as error:
        raise ValueError("cut short") from error
    if data[:1] != b"l" or at != len(data):
        raise ValueError("not the encoding of rows")
    return rows


def rows_told(key: str | None, old: bytes | None, new: bytes | None) -> list[bytes]:
    """The rows, still encoded, that a change of whole rows tells of: one, or a pack of them without a key.

    Raises ValueError.
    """
    told = (old if new is None else new) or b""
    return [told] if key is not None else split_rows(told)


def follow(before: bytes, *parts: bytes) -> bytes:
    """The hash of what follows a hash."""
    return hashlib.sha256(b"".join((before, *parts)), usedforsecurity=False).digest()


def nfc(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _size_at(data: bytes, at: int) -> int:
    size: int = _unsigned(data, at)[0]
    return size


def _decode(data: bytes, at: int) -> tuple[object, int]:
    tag, at = data[at : at + 1], at + 1
    if tag == b"n":
        return None, at
    try:
        if tag == b"i":
            return struct.unpack_from(">q", data, at)[0], at + 8
        if tag == b"d":
            return struct.unpack_from(">d", data, at)[0], at + 8
        size, at = _size_at(data, at), at + 4
    except struct.error as error:
        raise ValueError("cut short") from error
    if tag == b"l":
        values = []
        for _ in range(size):
            value, at = _decode(data, at)
            values.append(value)
        return values, at
    piece = data[at : at + size]
    if len(piece) < size or tag not in (b"t", b"b"):
        raise ValueError("cut short" if tag in (b"t", b"b") else f"unknown tag {tag!r}")
    return piece.decode() if tag == b"t" else piece, at + size
