"""The encoding of docs/journal.md, byte for byte, and the way back."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.store.journal.encoding import (
    NOTHING,
    decode_row,
    encode,
    encode_row,
    encode_rows,
    follow,
    split_rows,
)

VALUES = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(codec="utf-8", max_codepoint=0x7F))
    | st.binary()
)


@pytest.mark.parametrize(
    "value, bytes_",
    [
        (None, b"n"),
        (258, b"i\0\0\0\0\0\0\x01\x02"),
        (-1, b"i" + b"\xff" * 8),
        (1.0, b"d\x3f\xf0\0\0\0\0\0\0"),
        ("kg", b"t\0\0\0\x02kg"),
        ("매", b"t\0\0\0\x03\xeb\xa7\xa4"),
        ("e\u0301", b"t\0\0\0\x02\xc3\xa9"),
        (b"\0x", b"b\0\0\0\x02\0x"),
    ],
)
def test_each_type_has_its_bytes(value, bytes_) -> None:
    assert encode(value) == bytes_


def test_a_hash_is_over_the_one_before_and_what_it_seals() -> None:
    assert follow(NOTHING, encode("kg"), encode(None)).hex() == (
        "c12284bb1809852580ca890169d55f3dd4a957b7bb0993e5c17eeeb9ff9ee643"
    )


@given(st.lists(VALUES))
def test_a_row_comes_back(row: list[object]) -> None:
    found = decode_row(encode_row(row))
    assert found == row
    assert [type(value) for value in found] == [type(value) for value in row]


@given(st.lists(st.lists(VALUES, max_size=4), max_size=5))
def test_rows_come_apart_again(rows: list[list[object]]) -> None:
    encoded = [encode_row(row) for row in rows]
    assert split_rows(encode_rows(encoded)) == encoded


@given(st.lists(VALUES, min_size=1), st.data())
def test_what_is_cut_short_is_refused(row: list[object], data: st.DataObject) -> None:
    encoded = encode_row(row)
    cut = encoded[: data.draw(st.integers(0, len(encoded) - 1))]
    with pytest.raises(ValueError, match=r"cut short|unknown tag|not the encoding"):
        decode_row(cut)
    packed = encode_rows([encoded])
    with pytest.raises(ValueError, match=r"cut short|not the encoding"):
        split_rows(packed[:-1] + b"")


def test_doubles_are_kept_bit_for_bit() -> None:
    for value in (5e-324, 1.7976931348623157e308, 0.1, math.pi, -math.inf):
        assert decode_row(encode_row([value])) == [value]
