"""The desk of the past: figures as they were known, day by day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.errors import NotFound, ReadOnlyWorkspace
from greendesk.domain.model import WorkspaceInfo
from greendesk.domain.periods import month_period

TODAY = datetime.now().astimezone()
APRIL = month_period(2019 * 12 + 3)


@pytest.fixture
def on(desk: Desk) -> Callable[[int], date]:
    """From now on it is so many days later."""

    def set_clock(days: int) -> date:
        moment = TODAY + timedelta(days=days)
        desk._core.store._file.clock = lambda: moment
        return moment.date()

    return set_clock


def test_figures_as_they_were_known(desk, on) -> None:
    first = on(1)
    indicator = next(i.id for i in desk.catalog.indicators.values() if not i.is_derived)
    desk.entries.put([Entry(indicator, APRIL, 10.0)])
    second = on(3)
    desk.entries.put([Entry(indicator, APRIL, 25.0)])
    past = desk.as_known_on(first)
    told: list[Change] = []
    past.changed.connect(told.append)
    assert [m.measurement.value for m in past.entries.behind([indicator], APRIL)] == [10.0]
    with pytest.raises(ReadOnlyWorkspace):
        past.entries.put([Entry(indicator, APRIL, 1.0)])
    past.move_to(second)
    assert past.day == second
    assert [change.everything for change in told] == [True]
    assert [m.measurement.value for m in past.entries.behind([indicator], APRIL)] == [25.0]
    with pytest.raises(NotFound):
        past.move_to(TODAY.date() - timedelta(days=1))
    assert past.day == second
    assert past.days == (TODAY.date(), first, second)
    past.close()


def test_the_reporting_date_is_the_one_of_then_or_that_day(desk, on) -> None:
    first = on(1)
    desk.settings.change(_with_date(desk, date(2019, 6, 30)))
    second = on(2)
    desk.settings.change(_with_date(desk, None))
    third = on(3)
    past = desk.as_known_on(first)
    assert past.as_of == date(2019, 6, 30)
    past.move_to(third)
    assert past.as_of == third
    past.close()
    past = desk.as_known_on(second, as_of=date(2018, 1, 1))
    assert past.as_of == date(2018, 1, 1)
    past.close()


def _with_date(desk: Desk, day: date | None) -> WorkspaceInfo:
    return replace(desk.settings.info, as_of=day)
