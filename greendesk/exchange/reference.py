"""The published figures and names that GreenDesk ships in resources/reference, with where they come from."""

from __future__ import annotations

import csv
from functools import cache

from greendesk import paths
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Factor
from greendesk.domain.names import Name


@frozen
class SdgGoal:
    """One of the seventeen Sustainable Development Goals."""

    number: int
    name: Name
    colour: str  # "#BF8B2E", as the United Nations prints it


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``resources/reference/NAME.csv`` as they stand."""
    with paths.resource(f"reference/{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def epa_equivalencies() -> tuple[Factor, ...]:
    """What an amount of CO2 is like, by the US EPA: for pictures in words, never for an inventory."""
    return tuple(
        Factor(
            f"epa.{row['key']}",
            Name(row["label"]),
            float(row["value"]),
            row["unit"],
            _citation(row),
            _year(row["year"]),
        )
        for row in table("epa_equivalencies")
    )


@cache
def emission_factors() -> tuple[Factor, ...]:
    """Published emission factors: electricity, fuels, freight, travel, waste, materials."""
    return tuple(
        Factor(
            row["key"],
            Name(f"{row['activity']}, {row['region']}"),
            float(row["value"]),
            row["unit"],
            _citation(row),
            _year(row["year"]),
        )
        for row in table("emission_factors")
    )


@cache
def sdg_goals() -> tuple[SdgGoal, ...]:
    return tuple(
        SdgGoal(int(row["goal"]), Name(row["short_en"], row["short_ko"], row["short_zh"]), row["colour"])
        for row in table("sdg_goals")
    )


def tag_name(tag: str) -> Name | None:
    """What a tag stands for: "SDG 12", "GRI 306-3", "ESRS E5-5"; None for a free word."""
    return _tag_names().get(" ".join(tag.split()).upper())


@cache
def _tag_names() -> dict[str, Name]:
    names = {f"SDG {goal.number}": goal.name for goal in sdg_goals()}
    names.update((f"GRI {row['code']}", Name(row["title"])) for row in table("gri_disclosures"))
    names.update((f"ESRS {row['code']}", Name(row["title"])) for row in table("esrs_disclosures"))
    return names


def _citation(row: dict[str, str]) -> str:
    parts = (row["publisher"], row["publication"], row["year"], row["url"], row["note"])
    sure = "" if row["confidence"] == "high" else f"confidence of the transcription: {row['confidence']}"
    return "; ".join(part for part in (*parts, sure) if part)


def _year(text: str) -> int | None:
    """The year that a figure is for; of a fiscal year (FY2024-25) the first."""
    digits = text.removeprefix("FY")[:4]
    return int(digits) if digits.isdigit() else None
