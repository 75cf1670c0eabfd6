"""Nothing is cut and no text touches another: every kind, at every size, in every language."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from greendesk.charts.export import encoded
from greendesk.charts.look import LIGHT, Look
from tests.charts.samples import bullets, contribution, coverage_map, every_kind, goal_path, period_bars
from tests.charts.svg_texts import joined, written

SIZES = [(320, 220), (400, 800), (600, 320), (1280, 720), (1900, 260), (3840, 2160)]
KINDS = sorted(every_kind())


@pytest.mark.parametrize("language", ["en", "ko", "zh_CN"])
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("kind", KINDS)
def test_texts_stay_inside_and_apart(kind: str, size: tuple[int, int], language: str) -> None:
    svg = encoded(every_kind()[kind], Look(LIGHT, language), "svg", size)
    texts = written(svg)
    whole = QRectF(0, 0, *size)
    assert len(texts) > 5
    for text in texts:
        assert whole.contains(text.area), (text.text, text.area)
    for one, other in combinations(texts, 2):
        overlap = one.area & other.area
        # Parts of one text in two scripts meet; a hair of antialiasing is no touch.
        assert overlap.width() <= 0.75 or overlap.height() <= 0.75, (one, other)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("kind", KINDS)
def test_title_unit_period_and_date_are_there_at_every_size(kind: str, size: tuple[int, int]) -> None:
    chart = every_kind()[kind]
    said = joined(encoded(chart, Look(), "svg", size))
    assert chart.heading.subject.en in said
    assert "data as of 30 Sep 2019" in said
    assert "2019" in said.replace("30 Sep 2019", "") or "FY2020" in said
    unit = {"t CO2": "CO₂", "kg CO2": "CO₂", "Mt CO2e": "CO₂e", "m3": "m³"}
    assert unit.get(chart.heading.unit, chart.heading.unit) in said


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize(
    "kind", ["illustrative-bars", "goal-illustrative", "level", "bullets", "contribution"]
)
def test_lowered_bases_are_said_at_every_size(kind: str, size: tuple[int, int]) -> None:
    said = joined(encoded(every_kind()[kind], Look(), "svg", size))
    assert "illustrative" in said or "estimated" in said


def test_a_goal_names_its_target_at_every_size() -> None:
    for size in SIZES:
        assert "Target 3.8 million kg" in joined(encoded(goal_path(), Look(), "svg", size))


def test_what_does_not_fit_is_counted() -> None:
    said = joined(encoded(bullets(11), Look(), "svg", (320, 220)))
    assert "and 8 more rows" in said
    assert "+10" in joined(encoded(period_bars(count=15), Look(), "svg", (320, 220)))
    assert "more rows" not in joined(encoded(bullets(11), Look(), "svg", (600, 480)))


@pytest.mark.parametrize("chart", [bullets(200), contribution(12), coverage_map(150)], ids=["b", "c", "m"])
def test_many_rows_stay_inside(chart: object) -> None:
    svg = encoded(chart, Look(), "svg", (640, 360))  # type: ignore[arg-type]
    for text in written(svg):
        assert QRectF(0, 0, 640, 360).contains(text.area), text.text


def test_long_names_are_shortened_not_spilt() -> None:
    from dataclasses import replace

    from greendesk.domain.names import Name

    chart = period_bars()
    long = Name("A very long name of an indicator that no chart has room for " * 4)
    many = tuple(replace(s, name=long) for s in chart.series)
    chart = replace(
        chart, series=many, heading=replace(chart.heading, subject=long, sources=("source " * 60,))
    )
    for size in SIZES:
        texts = written(encoded(chart, Look(), "svg", size))
        assert all(QRectF(0, 0, *size).contains(text.area) for text in texts)
        assert "data as of 30 Sep 2019" in joined(encoded(chart, Look(), "svg", size))
