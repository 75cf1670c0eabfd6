"""What is refused before it is stored, in which words, and for which field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput, NotFound, PeriodOverlap, UnitMismatch
from greendesk.domain.model import (
    Aggregation,
    BusinessUnit,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Milestone,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.validate import (
    check_code,
    check_factor,
    check_fiscal_year_start,
    check_goal,
    check_indicator,
    check_initiative,
    check_measurement,
    check_name,
    check_number,
    check_overlap,
    check_unit,
    check_workspace,
    unusual,
)
from tests.domain.making import day, indicator, initiative, measured


def refused(field: str, words: str):
    """The sentence says the words, the error names the field."""
    return pytest.raises(InvalidInput, match=words, check=lambda error: error.field == field)


JUNE = ("2019-06-01", "2019-06-30")


def test_a_measurement_as_it_should_be():
    for value, state in ((5, "reported"), (0, "estimated"), (-3, "restated"), (None, "confidential")):
        check_measurement(measured(*JUNE, value, state), indicator(), initiative())
    check_measurement(measured(*JUNE, 5), indicator(), initiative("2019-06-01", "2019-06-30"))


@pytest.mark.parametrize(
    "value, state, field, words",
    [
        (None, "reported", "value", "has no value; give one, or a reason why it is missing"),
        (5, "not occurring", "state", "has a value and is “not occurring” at once"),
        (float("nan"), "reported", "value", "is not a number"),
        (float("inf"), "reported", "value", "is not a number"),
        (1e31, "reported", "value", "is beyond any amount"),
        (1e-31, "estimated", "value", "is beyond any amount"),
    ],
)
def test_a_measurement_that_says_nothing_or_too_much(value, state, field, words):
    with refused(field, words):
        check_measurement(measured(*JUNE, value, state), indicator(), initiative())


def test_a_derived_indicator_has_no_measurements():
    for derived in (indicator("ratio"), indicator(source_id="x", factor_id="y")):
        with refused("indicator", "is computed from other indicators"):
            check_measurement(measured(*JUNE, 5), derived, initiative())


def test_a_measurement_outside_the_initiatives_dates():
    with refused("start", "begins before the initiative “Less plastic” does .2019-06-02."):
        check_measurement(measured(*JUNE, 5), indicator(), initiative("2019-06-02"))
    with refused("end", "ends after the initiative “Less plastic” does .2019-06-29."):
        check_measurement(measured(*JUNE, 5), indicator(), initiative(end="2019-06-29"))


def test_periods_of_one_indicator_never_overlap():
    candidate = measured(*JUNE, 5)
    neighbours = [measured("2019-05-01", "2019-05-31", 1), measured("2019-07-01", "2019-07-31", 1)]
    check_overlap(candidate, neighbours)
    check_overlap(candidate, [candidate, replace(measured(*JUNE, 1), id=candidate.id)])
    check_overlap(candidate, [measured(*JUNE, 1, indicator_id="other")])
    with pytest.raises(PeriodOverlap, match="2019-06-01 to 2019-06-30 overlaps 2019-06-30 to 2019-07-31"):
        check_overlap(candidate, [measured("2019-06-30", "2019-07-31", 1)])


@pytest.mark.parametrize(
    "value, before, is_unusual",
    [
        (1_001, [100, 100, 100], True),
        (1_000, [100, 100, 100], False),
        (10, [100, 100, 100], False),
        (9.9, [100, 100, 100], True),
        (-1_001, [100, 100, 100], True),
        (0, [100, 100, 100], False),
        (1e9, [100, 100], False),
        (1e9, [100, 100, 0, 0], False),
        (1_500, [1] * 20 + [200] * 12, False),
        (1_500, [200] * 20 + [1] * 12, True),
        (5, [0, 0, 0], False),
    ],
)
def test_ten_times_the_usual(value: float, before: list[float], is_unusual: bool):
    assert unusual(value, before) is is_unusual


@pytest.mark.parametrize("code", ["a", "hema-plastic", "盒马", "x" * 64, "two words", "S1/S2"])
def test_codes(code: str):
    check_code(code)


@pytest.mark.parametrize(
    "code, words",
    [
        ("", "is empty"),
        ("  ", "is empty"),
        (" a", "blanks at its ends"),
        ("a\n", "blanks at its ends"),
        (" a\nb", "“a b” has blanks at its ends"),
        ("a\n" * 33, "blanks at its ends"),
        ("a\nb" * 22, "“a ba ba ba"),
        ("x" * 65, "has 65 characters"),
        ("a\nb", "“a b” holds a line break"),
        ("a\x00b", "control character"),
        ("a\u2028b", "line break"),
        ("a\ud800b", "control character"),
    ],
)
def test_codes_that_are_refused(code: str, words: str):
    with refused("code", words):
        check_code(code)


def test_names():
    check_name(Name("Hema"))
    check_name(Name(ko="허마"))
    with refused("name", "is empty"):
        check_name(Name(" "))
    with refused("name", "has 301 characters"):
        check_name(Name("Hema", zh_CN="盒" * 301))
    with refused("name", "line break"):
        check_name(Name("Hema", ko="a\tb"))


def test_numbers():
    for value in (0, -0.0, 1, -1e30, 1e-30):
        check_number(value, "The value", "value")
    with refused("value", "^The value is not a number"):
        check_number(float("nan"), "The value", "value")


def test_the_workspaces_settings():
    check_workspace(WorkspaceInfo())
    for month in range(1, 13):
        check_fiscal_year_start(month)
    for month in (0, 13, -1, True):
        with refused("fiscal_year_start", "from 1 to 12"):
            check_fiscal_year_start(month)
    with refused("name", "is empty"):
        check_workspace(WorkspaceInfo(name=""))
    for currency in ("", "cny", "YUAN", "元元元", "C\nY"):
        with refused("currency", "three capital letters"):
            check_workspace(WorkspaceInfo(currency=currency))


GROUP = BusinessUnit("group", Name("Group"), id="group")
SHOPS = BusinessUnit("shops", Name("Shops"), "group", id="shops")
PLAN = Initiative("plan", "shops", Name("Plan"), id="plan")
GRID = Factor("grid", Name("Grid"), 0.5, "kg CO2/kWh", id="grid")


def made(code: str, unit: str = "kg", **more) -> Indicator:
    return Indicator(code, "plan", Name(code), unit, id=code, **more)


KG, ORDERS, POWER = made("kg"), made("orders", "orders"), made("power", "kWh")
RATE = made("rate", "kg/order", aggregation=Aggregation.RATIO, numerator_id="kg", denominator_id="orders")
CO2 = made("co2", "t CO2", source_id="power", factor_id="grid")


def catalog(*more: Indicator) -> Catalog:
    return Catalog(WorkspaceInfo(), [GROUP, SHOPS], [PLAN], [KG, ORDERS, POWER, RATE, CO2, *more], (), [GRID])


def test_business_units():
    check_unit(SHOPS, catalog())
    check_unit(BusinessUnit("cloud", Name("Cloud"), "group"), catalog())
    with refused("code", "Another business unit already has the code “shops”"):
        check_unit(BusinessUnit("shops", Name("Cloud")), catalog())
    with refused("parent", "“Group” would become a part of itself"):
        check_unit(replace(GROUP, parent_id="shops"), catalog())
    with refused("parent", "part of itself"):
        check_unit(replace(GROUP, parent_id="group"), catalog())
    with pytest.raises(NotFound):
        check_unit(BusinessUnit("cloud", Name("Cloud"), "gone"), catalog())


def test_initiatives():
    check_initiative(PLAN, catalog())
    with refused("code", "Another initiative"):
        check_initiative(replace(PLAN, id="other"), catalog())
    with refused("end", "before it starts"):
        check_initiative(replace(PLAN, start=day("2019-01-02"), end=day("2019-01-01")), catalog())
    with pytest.raises(NotFound):
        check_initiative(replace(PLAN, unit_id="gone"), catalog())


def test_factors():
    check_factor(GRID, catalog())
    with refused("code", "Another factor"):
        check_factor(replace(GRID, id="other"), catalog())
    with refused("value", "value of the factor “Grid” is not a number"):
        check_factor(replace(GRID, value=float("inf")), catalog())
    with refused("unit", "one line of at most 64"):
        check_factor(replace(GRID, unit="x" * 65), catalog())


def test_indicators():
    for each in (KG, RATE, CO2, made("none", ""), made("widgets", "widgets")):
        check_indicator(each, catalog())
    with refused("code", "Another indicator"):
        check_indicator(replace(KG, id="other"), catalog())
    with refused("unit", "one line"):
        check_indicator(replace(KG, unit="k\ng"), catalog())
    with pytest.raises(NotFound):
        check_indicator(replace(KG, initiative_id="gone"), catalog())


@pytest.mark.parametrize(
    "changed, field, words",
    [
        (replace(RATE, numerator_id=None), "numerator", "needs a numerator"),
        (replace(RATE, denominator_id=None), "denominator", "needs a denominator"),
        (replace(RATE, source_id="power"), "source", "takes no source"),
        (replace(RATE, factor_id="grid"), "source", "takes no source"),
        (replace(RATE, aggregation=Aggregation.SUM), "aggregation", "must be “ratio”"),
        (replace(CO2, factor_id=None), "factor", "needs a factor"),
        (replace(CO2, source_id=None), "source", "needs a source"),
        (replace(CO2, aggregation=Aggregation.LAST), "aggregation", "must be sum, not last"),
        (replace(RATE, numerator_id="rate"), "numerator", "computed from itself"),
        (replace(CO2, source_id="co2"), "source", "computed from itself"),
    ],
)
def test_derived_indicators_need_the_right_inputs(changed: Indicator, field: str, words: str):
    with refused(field, words):
        check_indicator(changed, catalog())


def test_no_indicator_leads_back_to_itself():
    twice = made("twice", "1", aggregation=Aggregation.RATIO, numerator_id="rate", denominator_id="rate")
    check_indicator(twice, catalog(twice))
    with refused("numerator", "computed from itself"):
        check_indicator(replace(RATE, numerator_id="twice", unit="widgets"), catalog(twice))


def test_units_of_derived_indicators_fit():
    with pytest.raises(UnitMismatch):
        check_indicator(replace(RATE, unit="%"), catalog())
    with pytest.raises(UnitMismatch):
        check_indicator(replace(CO2, unit="t CO2e"), catalog())
    with pytest.raises(NotFound):
        check_indicator(replace(CO2, factor_id="gone"), catalog())


def test_a_product_of_a_ratio_is_a_level():
    footprint = made("footprint", "", aggregation=Aggregation.MEAN, source_id="rate", factor_id="grid")
    check_indicator(replace(footprint, unit="points"), catalog())
    with refused("aggregation", "must be last, not sum"):
        check_indicator(replace(footprint, unit="points", aggregation=Aggregation.SUM), catalog())


@given(st.text(max_size=80))
def test_any_text_is_taken_or_refused_with_one_sentence(text: str):
    for check, field in ((check_code, "code"), (lambda given: check_name(Name(given)), "name")):
        refusal = _refusal_of(check, text)
        if refusal is not None:
            assert refusal.field == field
            assert "\n" not in refusal.message
            assert refusal.message.endswith(".")


def _refusal_of(check, text: str) -> InvalidInput | None:
    try:
        check(text)
    except InvalidInput as refusal:
        return refusal
    return None


@pytest.mark.parametrize("day_out", ["1899-12-31", "2200-01-01"])
def test_a_date_out_of_reach(day_out):
    on = day(day_out)
    words = f"{day_out} is out of reach; years run from 1900 to 2199."
    begins, ends = ("1899-12-31", "1900-01-31") if on.year < 1900 else ("2199-12-31", day_out)
    with refused("start" if on.year < 1900 else "end", words):
        check_measurement(measured(begins, ends, 5), indicator(), initiative())
    with refused("as_of", words):
        check_workspace(WorkspaceInfo("W", as_of=on))
    for field in ("start", "end"):
        with refused(field, words):
            check_initiative(Initiative("i", "unit", Name("I"), **{field: on}), KNOWN)
    for goal, field in (
        (Goal("indicator", GoalKind.LEVEL, on, 5.0, 1.0), "base_date"),
        (Goal("indicator", GoalKind.LEVEL, day("2000-01-01"), 5.0, 1.0, on), "target_date"),
        (
            Goal(
                "indicator", GoalKind.LEVEL, day("2000-01-01"), 5.0, 1.0, day("2030-01-01"),
                milestones=(Milestone(on, 2.0),),
            ),
            "milestones",
        ),
    ):  # fmt: skip
        with refused(field, words):
            check_goal(goal, indicator())
    with refused("year", f"{on.year} is out of reach"):
        check_factor(Factor("f", Name("F"), 1.0, "kg", year=on.year), KNOWN)


@pytest.mark.parametrize("text", ["a\0b", "half \ud800"])
def test_a_text_that_cannot_be_kept(text):
    half = "NUL character" if "\0" in text else "half of a character"
    with refused("source", half):
        check_measurement(replace(measured(*JUNE, 5), source=text), indicator(), initiative())
    with refused("note", half):
        check_measurement(replace(measured(*JUNE, 5), note=text), indicator(), initiative())
    with refused("owner", half):
        check_initiative(Initiative("i", "unit", Name("I"), text), KNOWN)
    with refused("description", half):
        check_initiative(Initiative("i", "unit", Name("I"), description=Name("", text)), KNOWN)
    with refused("tags", half):
        check_initiative(Initiative("i", "unit", Name("I"), tags=("a", text)), KNOWN)
    with refused("tags", "empty"):
        check_initiative(Initiative("i", "unit", Name("I"), tags=("a", " ")), KNOWN)
    with refused("source", half):
        check_factor(Factor("f", Name("F"), 1.0, "kg", text), KNOWN)


KNOWN = Catalog(WorkspaceInfo(), [BusinessUnit("unit", Name("Unit"), id="unit")])
