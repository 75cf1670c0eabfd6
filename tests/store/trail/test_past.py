"""The workspace as it stood: at random against copies of the whole, and what it refuses."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from greendesk.domain.errors import GreenDeskError, NotFound, ReadOnlyWorkspace
from greendesk.domain.model import Workspace
from greendesk.domain.names import Name
from greendesk.store import Store
from tests.store.making import EVERYTHING, UNITS, month

START = datetime(2024, 1, 1, tzinfo=UTC)


def test_each_day_of_the_past_comes_back(path) -> None:
    """A month of work, day by day; then each evening is asked for again."""
    chance = random.Random(5)
    with Store.create(path, EVERYTHING) as store:
        evenings: list[Workspace] = []
        for day in range(1, 31):
            moment = datetime.now(UTC) + timedelta(days=day)
            store._file.clock = lambda moment=moment: moment
            for _ in range(4):
                _work(store, chance)
            evenings.append(store.read_all())
        for day, evening in enumerate(evenings, start=1):
            with store.as_known_on(datetime.now(UTC) + timedelta(days=day, hours=1)) as past:
                assert past.read_all() == evening
                assert past.is_read_only
                totals = {i: past.history(i) for i in past.catalog().indicators}
            with Store.create(path.with_name(f"{day}.greendesk"), evening) as fresh:
                assert totals == {i: fresh.history(i) for i in totals}
        assert store.read_all() == evenings[-1]
        assert store.verify() == []


def _work(store: Store, chance: random.Random) -> None:
    now = store.read_all()
    what = chance.randrange(6)
    try:
        if what == 0:
            first = chance.randrange(100)
            months = [
                f"{2012 + n // 12}-{n % 12 + 1:02}" for n in range(first, first + chance.choice([1, 70]))
            ]
            store.put_measurements([month(m, chance.uniform(0, 9)) for m in months])
        elif what == 1 and now.measurements:
            chosen = chance.choice(now.measurements)
            moved = replace(chosen, start=chosen.start.replace(year=1999), end=chosen.end.replace(year=1999))
            store.put_measurements([moved])
        elif what == 2 and now.measurements:
            store.delete_measurements([m.id for m in chance.sample(now.measurements, 1)])
        elif what == 3:
            store.undo()
        elif what == 4 and now.initiatives and chance.random() < 0.3:
            store.delete_initiative(chance.choice(now.initiatives).id)
        else:
            store.update_unit(replace(UNITS[3], name=Name(f"DingTalk {chance.random()}")))
    except GreenDeskError:
        assert store.read_all() == now


def test_before_the_journal_there_is_nothing_to_show(store) -> None:
    with pytest.raises(NotFound, match=r"journal of .* begins on 20\d\d-"):
        store.as_known_on(START)


def test_the_past_cannot_be_written(store) -> None:
    with store.as_known_on(datetime.now(UTC)) as past, pytest.raises(ReadOnlyWorkspace):
        past.put_measurements([month("2019-04", 1.0)])


def test_one_copy_moves_forth_and_back(path) -> None:
    chance = random.Random(8)
    with Store.create(path, EVERYTHING) as store:
        start = datetime.now(UTC)
        evenings: dict[int, Workspace] = {}
        for day in range(1, 21):
            store._file.clock = lambda day=day: start + timedelta(days=day)
            for _ in range(3):
                _work(store, chance)
            evenings[day] = store.read_all()
        with store.as_known_on(start + timedelta(days=20, hours=1)) as past:
            for _ in range(40):
                day = chance.randint(1, 20)
                past.move_to(start + timedelta(days=day, hours=1))
                assert past.read_all() == evenings[day]
                assert past._file.rows("PRAGMA foreign_key_check") == []
            with pytest.raises(NotFound):
                past.move_to(START)
            assert past.read_all() == evenings[day]
