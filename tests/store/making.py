"""A workspace with one of everything, and short ways to make measurements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from greendesk.domain.approval import Approval, Stage
from greendesk.domain.journal import EVERYTHING as EVERY_DEED
from greendesk.domain.journal import Deeds
from greendesk.domain.model import (
    Account,
    Aggregation,
    BaseRecalculation,
    BusinessUnit,
    Cause,
    DatedThresholds,
    Direction,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    Milestone,
    Restatement,
    State,
    Thresholds,
    Window,
    Workspace,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import month_period
from greendesk.domain.progress import Status, StatusOverride
from greendesk.store import Store


def day(text: str) -> date:
    return date.fromisoformat(text)


def measured(start: str, end: str, value: float | None, indicator: str = "kg", **more: Any) -> Measurement:
    """A measurement; without a value it is one that was not estimated."""
    if value is None:
        more.setdefault("state", State.NOT_ESTIMATED)
    return Measurement(indicator, day(start), day(end), value, **more)


def month(text: str, value: float | None, indicator: str = "kg", **more: Any) -> Measurement:
    """A measurement of one month: ``month("2019-04", 5.0)``."""
    period = month_period(int(text[:4]) * 12 + int(text[5:]) - 1)
    return measured(period.start.isoformat(), period.end.isoformat(), value, indicator, **more)


def newest_deeds(store: Store, limit: int | None = None) -> tuple[Deeds, ...]:
    """Transactions of the journal, the newest first."""
    return store.deeds_by_id(store.found_deeds(EVERY_DEED)[:limit])[::-1]


UNITS = (
    BusinessUnit("group", Name("Group", "그룹", "集团"), id="u-group"),
    BusinessUnit("hema", Name("Hema", None, "盒马"), "u-group", 1, 1, id="u-hema"),
    BusinessUnit("store-1", Name("", "매장 1"), "u-hema", 2, 2, id="u-store"),
    BusinessUnit("ding", Name("DingTalk"), None, 3, 3, id="u-ding"),
)
INITIATIVES = (
    Initiative(
        "plastics",
        "u-hema",
        Name("Less plastic"),
        "Wang Li",
        day("2019-04-01"),
        day("2020-03-31"),
        Name("Thinner bags", "더 얇은 봉투"),
        ("SDG 12", "GRI 301-2", "own word"),
        id="i-plastics",
    ),
    Initiative("paper", "u-ding", Name("Paperless"), position=1, id="i-paper"),
)
INDICATORS = (
    Indicator("plastic", "i-plastics", Name("Plastic saved"), "kg", id="kg"),
    Indicator("orders", "i-plastics", Name("Orders"), "orders", position=1, id="orders"),
    Indicator(
        "per-order",
        "i-plastics",
        Name("Plastic per order"),
        "kg/order",
        Aggregation.RATIO,
        Direction.DOWN,
        numerator_id="kg",
        denominator_id="orders",
        position=2,
        id="ratio",
    ),
    Indicator(
        "stations", "i-plastics", Name("Stations"), "stations", Aggregation.LAST, position=3, id="level"
    ),
    Indicator("load", "i-paper", Name("Load"), "%", Aggregation.MEAN, position=4, id="mean"),
    Indicator(
        "co2e",
        "i-paper",
        Name("CO2e avoided"),
        "kg CO2e",
        account=Account.AVOIDED,
        source_id="kg",
        factor_id="f-pe",
        position=5,
        id="product",
    ),
)
FACTORS = (Factor("pe", Name("Polyethylene"), 1.9, "kg CO2e/kg", "A handbook, p. 12", 2018, id="f-pe"),)
GOALS = (
    Goal(
        "kg",
        GoalKind.CUMULATIVE,
        day("2019-04-01"),
        3_800_000.0,
        target_date=day("2020-03-31"),
        milestones=(Milestone(day("2019-09-30"), 1_000_000.0), Milestone(day("2019-12-31"), 2e6)),
        thresholds=Thresholds(1.1, 0.5, 0.0, 0.9),
        recalculations=(BaseRecalculation(0.0, 0.0, "A test\nof two lines", "Kim", "", day("2019-10-02")),),
        counted=1,
        override=StatusOverride(
            Status.AT_RISK,
            "A site\nis closed",
            "Kim",
            "",
            day("2019-07-02"),
            day("2019-06-30"),
            day("2020-06-30"),
        ),
        later_thresholds=(DatedThresholds(day("2019-07-01"), Thresholds(0.9, 0.6, 0.1, 0.7)),),
        id="g-kg",
    ),
    Goal("level", GoalKind.LEVEL, day("2017-01-01"), 50_000.0, 0.0, window=Window.ROLLING_12, id="g-level"),
    Goal("ratio", GoalKind.INTENSITY, day("2018-01-01"), 0.5, 1.0, day("2025-12-31"), id="g-ratio"),
)
MEASUREMENTS = (
    month("2019-04", 100.0, source="Report 2019", note="first\nmonth", id="m-4"),
    month("2019-05", None, state=State.NOT_OCCURRING, id="m-5"),
    month("2019-06", 0.1 + 0.2, state=State.ESTIMATED, source="Illustrative monthly split", id="m-6"),
    measured("2019-07-01", "2019-09-30", -3.5, state=State.RESTATED, id="m-q"),
    month("2019-04", 7.0, "orders", id="m-o"),
    measured("2019-04-10", "2019-04-10", 5000.0, "level", id="m-l"),
)
EVERYTHING = Workspace(
    WorkspaceInfo("Alibaba", 4, "CNY", day("2019-06-30"), 0.07),
    UNITS,
    INITIATIVES,
    INDICATORS,
    MEASUREMENTS,
    GOALS,
    FACTORS,
    restatements=(
        Restatement(
            "kg",
            day("2019-07-01"),
            day("2019-09-30"),
            Cause.ERROR,
            -5.0,
            -3.5,
            "A minus\ntoo many",
            "Kim",
            "officer",
            day("2019-10-02"),
            "r-q",
        ),
    ),
    approvals=(
        Approval("mean", 24252, Stage.SUBMITTED, "Kim", "Lee", day("2021-02-20"), "a-1"),
        Approval("mean", 24253, processor="Kim", id="a-2"),
    ),
)
# Open to measurements of any date.
UNDATED = replace(EVERYTHING, initiatives=tuple(replace(each, start=None, end=None) for each in INITIATIVES))
UNMEASURED = replace(UNDATED, measurements=())
