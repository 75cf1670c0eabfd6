"""Labels in a chart lie on no line and on no other label, at any size; what must be said is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from greendesk.charts.canvas import Canvas
from greendesk.charts.draw import draw
from greendesk.charts.free_space import Drawn, crosses, lines_of, lines_through, nearest_free
from greendesk.charts.look import Look
from greendesk.domain.figures import GoalPath, PathPoint
from tests.charts.samples import every_kind, goal_path, level_path, threshold_path

WIDTHS = (320, 348, 380, 419, 421, 500, 640, 900)
HEIGHTS = (180, 220, 316, 480)


def laid_out(chart: GoalPath, width: float, height: float, language: str = "en") -> Canvas:
    canvas, look = Canvas(), Look(language=language)
    canvas.show_plot(draw(chart, look), look, width, height)
    return canvas


def undated() -> GoalPath:
    return replace(
        goal_path(forecast=False, milestones=False),
        expected=(),
        target=None,
        rebased=(),
        undated_target=3_800_000.0,
        base=PathPoint(date(2019, 4, 1), 0.0),
    )


def falling() -> GoalPath:
    path = goal_path()
    top = 3_800_000.0
    return replace(
        path,
        actual=tuple(tuple(replace(p, value=top - p.value) for p in s) for s in path.actual),
        expected=tuple(replace(p, value=top - p.value) for p in path.expected),
        milestones=tuple(replace(p, value=top - p.value) for p in path.milestones),
        rebased=tuple(replace(p, value=top - p.value) for p in path.rebased),
        forecast=tuple(
            replace(p, value=top - p.value, low=top - p.high, high=top - p.low) for p in path.forecast
        ),
        target=PathPoint(date(2020, 3, 31), 0.0),
    )


PATHS = {
    "whole": goal_path(),
    "illustrative": goal_path(illustrative=True),
    "plain": goal_path(forecast=False, milestones=False),
    "no milestones": goal_path(milestones=False),
    "undated": undated(),
    "falling": falling(),
    "level": level_path(),
    "limit": threshold_path(),
}


@pytest.mark.parametrize("language", ["en", "ko", "zh_CN"])
@pytest.mark.parametrize("name", PATHS)
def test_no_label_lies_on_a_line_or_on_another(name: str, language: str) -> None:
    for width in WIDTHS:
        for height in HEIGHTS:
            canvas = laid_out(PATHS[name], width, height, language)
            plot, placed = canvas.plot, canvas.labels.placed
            assert plot is not None
            to = canvas.mapping()
            drawn = lines_of(plot, canvas.look, to)
            lines = (*drawn.lines, *(((0.0, to.width), (y, y)) for y in drawn.levels))
            for area in placed.areas:
                box = area.left(), area.top(), area.right(), area.bottom()
                on = [
                    piece
                    for line in lines
                    for a, b in pairwise(zip(*line, strict=True))
                    if crosses(piece := (*a, *b), box)
                ]
                assert not on, (width, height, area, on)
            for one, other in combinations(placed.areas, 2):
                assert not one.intersects(other), (width, height, one, other)


@pytest.mark.parametrize("name", PATHS)
def test_the_target_is_named_at_every_size_and_a_line_leads_to_it_from_afar(name: str) -> None:
    for width in WIDTHS:
        for height in HEIGHTS:
            placed = laid_out(PATHS[name], width, height).labels.placed
            said = " ".join(run.text for run in placed.runs)
            assert "Target" in said or "Limit" in said, (width, height, said)


def test_labels_stay_inside_the_chart() -> None:
    for chart in every_kind().values():
        for width in WIDTHS:
            canvas = Canvas()
            canvas.show_plot(draw(chart, Look()), Look(), width, 240)
            inside = QRectF(0, 0, width, 240).translated(-canvas.plot_area().topLeft())
            for area in canvas.labels.placed.areas:
                assert inside.contains(area), (type(chart).__name__, width, area)


coordinate = st.floats(0, 300)
curves = st.lists(st.lists(st.tuples(coordinate, coordinate), max_size=9), max_size=4)
boxes = st.lists(
    st.tuples(coordinate, coordinate, st.floats(1, 80), st.floats(1, 80)).map(
        lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3])
    ),
    max_size=6,
)


@given(curves, boxes, coordinate, coordinate)
@settings(deadline=None)
def test_a_free_place_is_free_and_inside(
    drawn_curves: list[list[tuple[float, float]]],
    drawn_boxes: list[tuple[float, float, float, float]],
    x: float,
    y: float,
) -> None:
    drawn_lines = tuple(line for curve in drawn_curves for line in lines_through(curve))
    drawn, bounds = Drawn(drawn_lines, tuple(drawn_boxes), clear=0.5), QRectF(0, 0, 300, 300)
    found = nearest_free(QPointF(x, y), 60, 20, bounds, drawn)
    if found is not None:
        assert bounds.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(found)
        assert Drawn(drawn.lines, drawn.boxes, clear=0.49).leaves_free(found)
        box = found.left(), found.top(), found.right(), found.bottom()
        assert not any(crosses((*a, *b), box) for curve in drawn_curves for a, b in pairwise(curve))


def test_a_full_plot_has_no_free_place_and_an_empty_one_has_it_at_the_point() -> None:
    bounds = QRectF(0, 0, 300, 200)
    full = Drawn(boxes=((0, 0, 300, 200),))
    assert nearest_free(QPointF(150, 100), 60, 20, bounds, full) is None
    assert nearest_free(QPointF(150, 100), 60, 20, bounds, Drawn()) == QRectF(120, 90, 60, 20)
    assert nearest_free(QPointF(150, 100), 400, 20, bounds, Drawn()) is None
