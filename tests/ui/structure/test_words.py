"""Codes proposed from names, tags between commas, and the notice after a deletion."""

from __future__ import annotations

from greendesk.charts.look import Look
from greendesk.desk.structure import Effects
from greendesk.ui.structure.codes import propose_code
from greendesk.ui.structure.effects import deleted
from greendesk.ui.structure.initiative_dialog import split_tags


def test_codes_are_plain_and_free() -> None:
    assert propose_code("Freshippo (Hema)", (), "unit") == "freshippo-hema"
    assert propose_code("Café", (), "unit") == "cafe"
    assert propose_code("Waste", {"waste"}, "unit") == "waste-2"
    assert propose_code("Waste", {"waste", "waste-2"}, "unit") == "waste-3"
    assert propose_code("钉钉", (), "unit") == "unit-1"
    assert propose_code("钉钉", {"unit-1"}, "unit") == "unit-2"
    assert len(propose_code("x" * 90, (), "unit")) == 40


def test_tags_are_split_at_every_kind_of_comma() -> None:
    assert split_tags(" SDG 12; GRI  301-1，ESRS E5、own,, SDG 12") == (
        "SDG 12",
        "GRI 301-1",
        "ESRS E5",
        "own",
    )
    assert split_tags("  ") == ()


def test_the_thing_itself_is_not_counted() -> None:
    assert deleted("Hema", Effects(units=1), "units", Look()) == "Deleted Hema"
    whole = Effects(units=2, initiatives=1, measurements=1200, goals=1)
    text = deleted("Hema", whole, "units", Look())
    assert text.startswith("Deleted Hema. With it went: 1 business unit")
    assert "1,200 measurement" in text
    assert "0 " not in text.replace("1,200", "")
