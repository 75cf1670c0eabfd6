"""Names in several languages."""

from __future__ import annotations

import pytest

from greendesk.domain.names import LANGUAGES, Name

HEMA = Name("Freshippo (Hema)", "허마셴셩", "盒马鲜生")


def test_a_name_in_each_language():
    assert [HEMA.in_language(language) for language in LANGUAGES] == [
        "Freshippo (Hema)",
        "허마셴셩",
        "盒马鲜生",
    ]
    assert HEMA.in_language("de") == "Freshippo (Hema)"
    assert str(HEMA) == "Freshippo (Hema)"


@pytest.mark.parametrize(
    "name, language, found",
    [
        (Name("Hema"), "ko", "Hema"),
        (Name("Hema", ko=""), "ko", "Hema"),
        (Name(ko="허마"), "en", "허마"),
        (Name(zh_CN="盒马"), "ko", "盒马"),
        (Name(), "en", ""),
    ],
)
def test_what_is_not_translated_is_shown_in_another_language(name: Name, language: str, found: str):
    assert name.in_language(language) == found


def test_empty_names():
    assert Name().is_empty
    assert Name("  ", ko="").is_empty
    assert not Name(ko="허마").is_empty


def test_a_name_is_found_in_any_language():
    assert HEMA.matches("HEMA")
    assert HEMA.matches("盒马")
    assert not HEMA.matches("Xianyu")
    assert not Name().matches("x")
