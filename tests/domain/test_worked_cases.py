"""Every row of the table "Worked cases" of the goal rules, named after its case."""

from __future__ import annotations

import pytest

from greendesk.domain.derive import Measured, ratio_history
from greendesk.domain.group import Part, group_total
from greendesk.domain.model import Thresholds
from greendesk.domain.progress import Status
from tests.domain.making import APRIL, at, goal, history, indicator, measured, months, period, progress_of


def test_reduction():
    found = progress_of(
        goal("level", "2020-12-31", 5_000, "2030-12-31", 10_000),
        indicator("last", "down"),
        [at("2025-12-31", 7_000)],
        "2025-12-31",
    )
    assert found.progress == pytest.approx(0.60)
    assert found.elapsed == pytest.approx(0.50, abs=1e-3)
    assert found.pace == pytest.approx(1.20, abs=1e-3)
    assert found.gap == pytest.approx(500, abs=1.5)
    assert found.status is Status.ON_TRACK


def test_cainiao_stations():
    found = progress_of(
        goal("level", "2017-01-01", 50_000, None, 0),
        indicator("last", unit="stations"),
        [at("2019-06-30", 5_000)],
        "2019-06-30",
        APRIL,
    )
    assert found.progress == pytest.approx(0.10)
    assert found.elapsed is None
    assert found.expected is None
    assert found.pace is None
    assert found.status is Status.NO_DATE


def test_hema_plastics():
    found = progress_of(
        goal("cumulative", "2019-04-01", 3_800_000, "2020-03-31"),
        indicator(),
        months("2019-04-01", [300_000, 310_000, 320_000, 320_000, 320_000, 330_000]),
        "2019-09-30",
        APRIL,
    )
    assert found.actual == 1_900_000
    assert found.progress == pytest.approx(0.50)
    assert found.elapsed == pytest.approx(0.4986, abs=5e-5)
    assert found.pace == pytest.approx(1.003, abs=5e-4)
    assert found.status is Status.ON_TRACK


def test_apple_footprint():
    found = progress_of(
        goal("percent", "2015-12-31", 0.75, "2030-12-31", 38.4),
        indicator("last", "down", "Mt CO2e", "inventory"),
        [at("2023-12-31", 16.1)],
        "2023-12-31",
    )
    assert found.target_value == pytest.approx(9.6)
    assert found.progress == pytest.approx(0.774, abs=5e-4)
    assert found.elapsed == pytest.approx(0.533, abs=5e-4)
    assert found.status is Status.ON_TRACK


MAERSK_SCOPE_1 = ("percent", "2022-12-31", 0.347, "2030-12-31", 34_453)


def test_maersk_scope_1():
    found = progress_of(
        goal(*MAERSK_SCOPE_1),
        indicator("last", "down", "kt CO2e", "inventory"),
        [at("2023-12-31", 34_138)],
        "2023-12-31",
    )
    assert found.progress == pytest.approx(0.026, abs=5e-4)
    assert found.elapsed == pytest.approx(0.125, abs=5e-4)
    assert found.status is Status.TOO_EARLY
    assert found.gap is not None
    assert found.gap < 0
    assert found.pace is None  # G is shown, not R


def test_maersk_scope_1_with_the_early_rule_off():
    found = progress_of(
        goal(*MAERSK_SCOPE_1, thresholds=Thresholds(early=0)),
        indicator("last", "down", "kt CO2e", "inventory"),
        [at("2023-12-31", 34_138)],
        "2023-12-31",
    )
    assert found.pace == pytest.approx(0.21, abs=5e-3)
    assert found.status is Status.OFF_TRACK


MAERSK_SCOPE_3 = ("percent", "2022-12-31", 0.219, "2030-12-31", 47_980)


def test_maersk_scope_3():
    found = progress_of(
        goal(*MAERSK_SCOPE_3),
        indicator("last", "down", "kt CO2e", "inventory"),
        [at("2023-12-31", 44_938)],
        "2023-12-31",
    )
    assert found.progress == pytest.approx(0.2895, abs=5e-5)
    assert found.elapsed == pytest.approx(0.125, abs=5e-4)
    assert found.status is Status.TOO_EARLY
    assert found.gap is not None
    assert found.gap > 0
    assert found.pace is None


def test_maersk_scope_3_with_the_early_rule_off():
    found = progress_of(
        goal(*MAERSK_SCOPE_3, thresholds=Thresholds(early=0)),
        indicator("last", "down", "kt CO2e", "inventory"),
        [at("2023-12-31", 44_938)],
        "2023-12-31",
    )
    assert found.progress == pytest.approx(0.2895, abs=5e-5)
    assert found.pace == pytest.approx(2.3, abs=0.05)
    assert found.status is Status.ON_TRACK


def test_group_share():
    def part(unit_id: str, numerator: float, denominator: float) -> Part:
        def year(value: float) -> Measured:
            return Measured(indicator(unit="t"), history(measured("2019-01-01", "2019-12-31", value)))

        above, below = year(numerator), year(denominator)
        share = indicator("ratio", unit="%", numerator_id="a", denominator_id="b")
        return Part(unit_id, Measured(share, ratio_history(above, below, "%")), above, below)

    total = group_total([part("a", 1_000, 2_000), part("b", 90, 100)], period("2019-01-01", "2019-12-31"))
    assert total.value == pytest.approx(100 * 1_090 / 2_100)
    assert total.value == pytest.approx(51.9, abs=0.05)
    assert (total.coverage.units, total.coverage.of_units) == (2, 2)


def test_dingtalk_equivalence():
    claimed = Measured(indicator(unit="kg CO2"), history(measured("2018-04-01", "2019-03-31", 227_000_000)))
    trees = Measured(indicator(unit="trees"), history(measured("2018-04-01", "2019-03-31", 12_700_000)))
    implied = ratio_history(claimed, trees, "kg CO2/tree")
    assert implied.slices[0].last == pytest.approx(17.87, abs=5e-3)
