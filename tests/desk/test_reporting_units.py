"""How many business units have reported something: what the status bar says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.periods import Period


def test_units_with_a_value_of_those_with_something_to_enter(desk: Desk) -> None:
    assert desk.figures.reporting_units(desk.default_view()) == (2, 2)


def test_a_unit_counts_from_its_first_value_in_the_window(desk: Desk) -> None:
    august = Period(date(2019, 8, 1), date(2019, 8, 31))
    view = replace(desk.default_view(), window=august)
    assert desk.figures.reporting_units(view) == (1, 2)
    desk.entries.put([Entry("power", august, 9_000.0)])
    assert desk.figures.reporting_units(view) == (2, 2)


def test_only_the_units_of_the_filter_count(desk: Desk) -> None:
    view = replace(desk.default_view(), unit_id="u-ding")
    assert desk.figures.reporting_units(view) == (1, 1)


def test_a_unit_counts_no_longer_when_its_last_value_is_deleted(desk: Desk) -> None:
    august = Period(date(2019, 8, 1), date(2019, 8, 31))
    view = replace(desk.default_view(), window=august)
    desk.entries.put([Entry("power", august, 9_000.0)])
    assert desk.figures.reporting_units(view) == (2, 2)
    desk.entries.clear(
        m.measurement.id for m in desk.entries.all_of("power") if m.measurement.period == august
    )
    assert desk.figures.reporting_units(view) == (1, 2)
