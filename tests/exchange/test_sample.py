"""The sample says what was published, no more: each row is there, totals meet, statuses are as documented."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from math import fsum
from pathlib import Path

import pytest

from greendesk import paths
from greendesk.domain.measures import is_known
from greendesk.domain.model import Account, Measurement, State, Workspace
from greendesk.domain.names import Name
from greendesk.domain.progress import Status
from greendesk.exchange.files import read_text
from greendesk.exchange.json_format import read_workspace, write_workspace
from greendesk.exchange.reference import table, tag_name
from greendesk.exchange.sample import sample_workspace
from greendesk.exchange.standing import Histories, standing

PAGE = Path(__file__).parents[2] / "docs" / "sample.md"
SERIES = {"paperless-co2": "AL-02", "clothing-recycled": "AL-16"}
PUBLISHED = {
    "AL-01": "cutlery-orders",
    "AL-02": "paperless-co2-published",
    "AL-03": "paperless-trees",
    "AL-04": "stations-count",
    "AL-06": "stations-cities",
    "AL-07": "stations-boxes",
    "AL-09": "box-reuse-market",
    "AL-10": "box-reuse-share",
    "AL-11": "water-donations",
    "AL-13": "water-rivers",
    "AL-14": "water-cities",
    "AL-15": "packaging-packed",
    "AL-16": "clothing-published",
    "AL-17": "unep-users",
    "AL-S1": "packaging-packed-2018",
    "AL-S2": "packaging-saved-2018",
    "AL-S5": "unep-apps",
    "AL-S6": "unep-actions",
    "AL-S7": "data-centre-co2-2018",
    "AL-S8": "plastic-machines",
}
TARGETS = {"AL-05": "stations-count", "AL-08": "plastic-reduced", "AL-S3": "logistics-eco-share"}


@pytest.fixture(scope="module")
def sample() -> Workspace:
    return sample_workspace()


def measurements(sample: Workspace, code: str) -> list[Measurement]:
    (wanted,) = (indicator.id for indicator in sample.indicators if indicator.code == code)
    return [each for each in sample.measurements if each.indicator_id == wanted]


def published(row_id: str) -> dict[str, str]:
    (row,) = (row for row in table("alibaba_programmes") if row["id"] == row_id)
    return row


def test_the_file_is_written_as_the_program_writes_it() -> None:
    text = read_text(paths.resource("sample/alibaba-2019.json"))
    assert write_workspace(read_workspace(text)) == text


def test_twelve_programmes_of_ten_units_below_the_group(sample: Workspace) -> None:
    assert len(sample.initiatives) == 12
    (group,) = (unit for unit in sample.units if unit.parent_id is None)
    assert group.code == "alibaba"
    assert len(sample.units) == 11
    assert sample.info.as_of == date(2019, 6, 30)
    assert (sample.info.fiscal_year_start, sample.info.currency) == (4, "CNY")


def all_names(sample: Workspace) -> Iterator[Name]:
    for objects in (sample.units, sample.initiatives, sample.indicators, sample.factors):
        yield from (each.name for each in objects)
    yield from (initiative.description for initiative in sample.initiatives)


def test_every_name_and_description_in_three_languages(sample: Workspace) -> None:
    for name in all_names(sample):
        assert name.en
        assert not re.search("[가-힣一-鿿]", name.en)
        assert name.ko
        assert re.search("[가-힣]", name.ko)
        assert not re.search("[一-鿿]", name.ko)
        assert name.zh_CN
        assert re.search("[一-鿿]", name.zh_CN)
        assert not re.search("[가-힣]", name.zh_CN)


def test_the_shipped_fonts_have_every_letter(sample: Workspace) -> None:
    """They hold the syllables of Korean and the characters of GB 2312."""
    for name in all_names(sample):
        assert (name.ko or "").encode("cp949")
        assert (name.zh_CN or "").encode("gb2312")


@pytest.mark.parametrize("row_id, code", PUBLISHED.items())
def test_a_published_figure_is_one_point_with_its_source(sample: Workspace, row_id: str, code: str) -> None:
    row = published(row_id)
    (only,) = measurements(sample, code)
    assert only.value == float(row["value"])
    is_estimate = "estimate" in row["kind"]
    assert only.state is (State.ESTIMATED if is_estimate else State.REPORTED)
    assert not only.is_illustrative
    assert row["publisher"] in only.source
    assert row["url"] in only.source
    assert only.note.startswith(f"Reference row {row_id}")
    assert ("Medium confidence" in only.note) == (row["confidence"] == "medium")
    assert ("more than" in only.note) == (row["comparator"] == ">")
    assert re.search(r"\babout\b", only.note) if row["comparator"] == "~" else True


@pytest.mark.parametrize("row_id, code", TARGETS.items())
def test_a_published_target_is_a_goal(sample: Workspace, row_id: str, code: str) -> None:
    (goal,) = (each for each in sample.goals if measured_by(sample, each.indicator_id) == code)
    assert goal.target_value == float(published(row_id)["target_value"])


def measured_by(sample: Workspace, indicator_id: str) -> str:
    return next(each.code for each in sample.indicators if each.id == indicator_id)


def test_the_rest_of_the_article_is_told_in_words(sample: Workspace) -> None:
    notes = " ".join(each.note for each in sample.measurements)
    assert "AL-12: printed as USD 36.5 million" in notes
    assert "AL-S4" in notes
    campaign = next(each for each in sample.initiatives if each.code == "unep")
    for text in (campaign.description.en, campaign.description.ko, campaign.description.zh_CN):
        assert text is not None
        assert published("AL-18")["value"] in text


def test_every_row_is_accounted_for_here_and_on_the_page() -> None:
    rows = {row["id"] for row in table("alibaba_programmes")}
    assert rows == {*PUBLISHED, *TARGETS, "AL-12", "AL-18", "AL-S4"}
    listed = re.findall(r"^\| (AL-\w+) \|.*?\| `([\w-]+)`", PAGE.read_text("utf-8"), re.M)
    assert {row_id for row_id, _ in listed} == rows
    for row_id, code in listed:
        assert (PUBLISHED | TARGETS).get(row_id, code) == code


def test_the_page_names_every_indicator(sample: Workspace) -> None:
    page = PAGE.read_text("utf-8")
    assert [each.code for each in sample.indicators if f"`{each.code}`" not in page] == []


@pytest.mark.parametrize("code, row_id", SERIES.items())
def test_monthly_series_meet_the_published_total_exactly(sample: Workspace, code: str, row_id: str) -> None:
    series = measurements(sample, code)
    total = float(published(row_id)["value"])
    assert fsum(each.value or 0.0 for each in series) == total
    assert series[0].start == date(2017, 4, 1)
    as_of = date(2019, 3, 31) if row_id == "AL-02" else date(2019, 6, 30)
    assert series[-1].end == as_of
    for before, after in pairwise(series):
        assert after.start == before.end + timedelta(days=1)
    for each in series:
        assert each.is_illustrative
        assert f"{total:,.0f}" in each.source
        assert published(row_id)["publisher"] in each.source


def test_a_published_total_beside_a_series_is_context_and_so_never_added(sample: Workspace) -> None:
    accounts = {each.code: each.account for each in sample.indicators}
    assert accounts["paperless-co2-published"] is Account.CONTEXT
    assert accounts["clothing-published"] is Account.CONTEXT
    assert accounts["paperless-co2"] is Account.AVOIDED


def test_programmes_without_a_published_figure_stand_empty(sample: Workspace) -> None:
    for code in ("data-centre-co2", "forest-trees", "forest-co2", "logistics-eco-share", "logistics-co2"):
        assert measurements(sample, code) == []


def test_the_plastic_goal_is_on_its_way(sample: Workspace) -> None:
    known = {measured_by(sample, goal.indicator_id): progress for goal, progress in standing(sample)}
    assert {code: progress.status for code, progress in known.items()} == {
        "stations-count": Status.NO_DATE,
        "plastic-reduced": Status.ON_TRACK,
        "logistics-eco-share": Status.NO_DATA,
    }
    plastic = known["plastic-reduced"]
    assert plastic.actual == 960_000
    assert plastic.expected == pytest.approx(3_800_000 * 90 / 365)
    assert plastic.pace == pytest.approx(1.0246, abs=1e-4)
    assert plastic.illustrative
    assert known["stations-count"].progress == pytest.approx(0.1)


def test_the_tree_claim_beside_the_epa(sample: Workspace) -> None:
    histories = Histories(sample)
    (per_tree,) = histories.of(histories.catalog.indicator_by_code("paperless-kg-per-tree").id).slices
    (seedlings,) = histories.of(histories.catalog.indicator_by_code("paperless-seedlings").id).slices
    assert per_tree.last == pytest.approx(17.874, abs=1e-3)
    assert seedlings.last == pytest.approx(227_000_000 / 60)
    assert not per_tree.illustrative
    factors = {factor.code: factor for factor in sample.factors}
    assert factors["epa-seedling"].value == 60.0
    assert factors["epa-seedlings"].value == 1 / 60
    assert all(
        "US EPA" in factor.source and "https://www.epa.gov/" in factor.source for factor in factors.values()
    )
    assert float(table("epa_equivalencies")[0]["value"]) * 1000 == factors["epa-seedling"].value


def test_tags_are_codes_that_the_reference_knows(sample: Workspace) -> None:
    for initiative in sample.initiatives:
        assert initiative.tags
        assert [tag for tag in initiative.tags if tag_name(tag) is None] == []


def test_units_of_measure_are_known_but_for_seedlings(sample: Workspace) -> None:
    assert [each.unit for each in sample.indicators if not is_known(each.unit)] == ["seedlings"]
