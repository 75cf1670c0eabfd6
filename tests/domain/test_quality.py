"""Data quality: grades, and what a total makes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.aggregate import by_month, rating_of, rating_over, slices_of
from greendesk.domain.derive import Measured, ratio_history, ratio_rating, scaled_history
from greendesk.domain.errors import InvalidInput
from greendesk.domain.evaluate import evaluate
from greendesk.domain.model import Aggregation, Factor, Goal, GoalKind, Measurement
from greendesk.domain.names import Name
from greendesk.domain.periods import Period, month_period
from greendesk.domain.quality import (
    BEST,
    GRADES,
    UNRATED,
    WORST,
    Rating,
    check_quality,
    combined,
    rating_of_value,
    scaled_rating,
    weaker,
)
from tests.domain.arbitrary import measurements
from tests.domain.making import indicator

YEAR = Period(date(2019, 1, 1), date(2019, 12, 31))
JANUARY = 2019 * 12


def monthly(*graded: tuple[float, int | None], of: str = "indicator") -> list[Measurement]:
    """A value and its grade for each month from January 2019 on."""
    made = []
    for n, (value, grade) in enumerate(graded):
        month = month_period(JANUARY + n)
        made.append(Measurement(of, month.start, month.end, value, quality=grade))
    return made


def rated(*graded: tuple[float, int | None], aggregation: Aggregation = Aggregation.SUM) -> Rating:
    return rating_over(slices_of(monthly(*graded)).slices, aggregation, YEAR)


def test_five_grades_with_a_meaning_in_each_language() -> None:
    assert [grade.number for grade in GRADES] == [1, 2, 3, 4, 5]
    for grade in GRADES:
        for name in (grade.name, grade.meaning):
            assert len({name.en, name.ko, name.zh_CN}) == 3
            assert all((name.en, name.ko, name.zh_CN))


def test_a_total_is_weighted_by_absolute_values() -> None:
    found = rated((90_000.0, 2), (10_000.0, 5))
    assert found.quality == pytest.approx(2.3)
    assert (found.values, found.rated) == (2, 2)


def test_a_correction_below_zero_weighs_as_much_as_one_above() -> None:
    assert rated((100.0, 1), (-100.0, 5)).quality == 3.0


def test_values_without_a_grade_are_counted_and_take_no_part() -> None:
    found = rated((90_000.0, None), (10_000.0, 4))
    assert (found.values, found.rated, found.quality) == (2, 1, 4.0)


@pytest.mark.parametrize("graded", [((5.0, None),), ((0.0, 2), (0.0, 3)), ()])
def test_without_weight_there_is_no_quality(graded: tuple[tuple[float, int | None], ...]) -> None:
    assert rated(*graded).quality is None


def test_a_level_has_the_grade_of_the_value_that_stands() -> None:
    level = rated((100.0, 5), (7.0, 2), aggregation=Aggregation.LAST)
    assert (level.quality, level.values, level.rated) == (2.0, 1, 1)
    assert rated((100.0, 5), (7.0, None), aggregation=Aggregation.LAST) == Rating(1)


@given(measurements(finest=4), st.sampled_from([Aggregation.SUM, Aggregation.MEAN, Aggregation.LAST]))
def test_joining_months_changes_no_quality(given_: list[Measurement], aggregation: Aggregation) -> None:
    single = slices_of(given_, monthly=False)
    one, other = rating_of(single.slices, aggregation), rating_of(by_month(single).slices, aggregation)
    assert (one.values, one.rated) == (other.values, other.rated)
    assert one.weight == pytest.approx(other.weight)
    assert one.weighted == pytest.approx(other.weighted)


@given(measurements(finest=3), st.randoms())
def test_quality_lies_between_its_grades_in_any_order(given_: list[Measurement], random) -> None:
    found = rating_of(slices_of(given_).slices, Aggregation.SUM)
    shuffled = list(given_)
    random.shuffle(shuffled)
    assert rating_of(slices_of(shuffled).slices, Aggregation.SUM) == found
    weighing = [m.quality for m in given_ if m.quality is not None and m.value]
    if not weighing:
        assert found.quality is None
    else:
        assert found.quality is not None
        assert min(weighing) - 1e-9 <= found.quality <= max(weighing) + 1e-9


@given(st.lists(st.tuples(st.floats(-1e9, 1e9), st.none() | st.integers(1, 5))), st.floats(0.001, 1e6))
def test_another_unit_leaves_the_quality(values: list[tuple[float, int | None]], factor: float) -> None:
    whole = combined(rating_of_value(value, grade) for value, grade in values)
    scaled = scaled_rating(whole, factor)
    assert (scaled.values, scaled.rated) == (whole.values, whole.rated)
    if whole.weight > 1e-300:
        assert scaled.quality == pytest.approx(whole.quality)


def test_a_product_has_the_quality_of_its_source() -> None:
    paper = Measured(indicator(unit="kg"), slices_of(monthly((90_000.0, 2), (10_000.0, 5))))
    factor = Factor("f", Name("factor"), 1.5, "kg CO2/kg")
    carbon = scaled_history(paper, factor, "t CO2")
    found = rating_over(carbon.slices, Aggregation.SUM, YEAR)
    assert found.quality == pytest.approx(2.3)
    assert found.weight == pytest.approx(150.0)


def test_a_ratio_has_the_quality_of_its_weaker_side() -> None:
    above = Measured(indicator(unit="kg"), slices_of(monthly((10.0, 1), (30.0, 3))))
    below = Measured(indicator(unit="orders"), slices_of(monthly((5.0, 2), (5.0, 2))))
    months = ratio_history(above, below, "kg/orders").slices
    assert [piece.last_quality for piece in months] == [2.0, 3.0]
    year = ratio_rating(above, below, YEAR)
    assert (year.quality, year.values, year.rated) == (2.5, 4, 4)


def test_a_side_without_a_grade_leaves_none() -> None:
    assert weaker(Rating(3, 3, 9.0, 18.0), Rating(2)) == Rating(5, 3)


@pytest.mark.parametrize("grade", [0, 6, -1])
def test_a_grade_that_is_none_is_refused(grade: int) -> None:
    with pytest.raises(InvalidInput, match="choose one from 1") as refused:
        check_quality(grade, 1.0)
    assert refused.value.field == "quality"


def test_a_grade_needs_a_value() -> None:
    with pytest.raises(InvalidInput, match="no value") as refused:
        check_quality(BEST, None)
    assert refused.value.field == "quality"
    check_quality(None, None)
    check_quality(WORST, 0.0)


def test_a_goal_knows_the_quality_of_what_it_reads() -> None:
    flow = indicator(unit="kg")
    goal = Goal(flow.id, GoalKind.CUMULATIVE, date(2018, 12, 31), 1e6, target_date=date(2020, 12, 31))
    given_ = [replace(m, indicator_id=flow.id) for m in monthly((90_000.0, 2), (10_000.0, 5))]
    known = evaluate(goal, flow, slices_of(given_), date(2019, 2, 28), 1)
    assert known.rating.quality == pytest.approx(2.3)
    assert evaluate(goal, flow, slices_of([]), date(2019, 2, 28), 1).rating == UNRATED
