"""Codes are the same however they are typed."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.sign_off import same_code
from greendesk.domain.typed_code import plain_code


@pytest.mark.parametrize("typed", ["OIB2-7ABC", "oib2 7abc", "0182–7A8C", " 0 1 b 2 7 a 8 c ", "oib27abc."])
def test_what_looks_alike_is_the_same(typed: str) -> None:
    assert plain_code(typed) == "OIB27ABC"
    assert same_code(typed, "OIB2-7ABC")


def test_nothing_is_no_code() -> None:
    assert plain_code(" - ") == ""
    assert not same_code("", " - ")


@given(st.binary(min_size=5, max_size=20).map(lambda data: base64.b32encode(data).decode().rstrip("=")))
def test_a_code_stays_as_it_is(code: str) -> None:
    mistyped = code.lower().replace("o", "0").replace("i", "1").replace("b", "8")
    assert plain_code(code) == plain_code(mistyped) == code
