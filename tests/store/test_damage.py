"""Bytes that are not what they were: refused when opened or when read, never a crash, never a write."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from greendesk.domain.errors import DamagedWorkspace, GreenDeskError
from greendesk.store import Store
from greendesk.store.library import sqlite
from tests.store.making import EVERYTHING, day, month
from tests.store.test_opening import state_of

PAGE = 4096


@pytest.fixture
def good(path) -> bytes:
    Store.create(path, EVERYTHING).close()
    return path.read_bytes()


def first_page_of(path: Path, table: str) -> int:
    connection = sqlite.connect(str(path))
    page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    connection.close()
    return (page - 1) * PAGE


@pytest.mark.parametrize(
    "table", ["measurement", "measurement_by_indicator", "monthly_total", "unit", "goal", "indicator"]
)
def test_a_page_overwritten_is_found_when_the_file_is_opened(path, good, table) -> None:
    start = first_page_of(path, table)
    path.write_bytes(good[:start] + b"\xa5" * PAGE + good[start + PAGE :])
    before = state_of(path.parent)
    with pytest.raises(DamagedWorkspace, match="is damaged"):
        Store.open(path)
    assert state_of(path.parent) == before


@pytest.mark.parametrize("kept", [100, 512, PAGE - 1, PAGE, 5 * PAGE, -PAGE, -1])
def test_a_file_cut_short(path, good, kept) -> None:
    path.write_bytes(good[:kept])
    before = state_of(path.parent)
    with pytest.raises(DamagedWorkspace):
        Store.open(path)
    assert state_of(path.parent) == before


@pytest.mark.parametrize("place", [16, 18, 21, 47, 100, 103])
def test_a_broken_first_page(path, good, place) -> None:
    path.write_bytes(good[:place] + b"\xee" * 3 + good[place + 3 :])
    before = state_of(path.parent)
    with pytest.raises(DamagedWorkspace):
        Store.open(path)
    assert state_of(path.parent) == before


@pytest.mark.parametrize(
    "was,made",
    [
        (b"estimated", b"estimatud"),
        (b"2019-09-30", b"2019-19-30"),
        ("매장".encode(), b"\xff" * 6),
        (b'["Report 2019"]', b'["Report 2019")'),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused_when_it_is_read(path, good, was, made) -> None:
    path.write_bytes(good.replace(was, made))
    with Store.open(path) as store:

        def read() -> None:
            store.read_all()
            store.sources(["kg"], day("2019-01-01"), day("2019-12-31"))

        with pytest.raises(DamagedWorkspace):
            read()
        assert [problem.check for problem in store.verify()] != []


def test_totals_that_cannot_be_read(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        store._file.rows("UPDATE monthly_total SET start_date = 'soon' WHERE indicator_id = 'kg'")
        for question in (lambda: store.history("kg"), lambda: store.histories(["orders", "kg"])):
            with pytest.raises(DamagedWorkspace, match="monthly totals of indicator kg"):
                question()


def test_damage_done_while_the_file_is_open(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        store.catalog()
        start = first_page_of(path, "measurement")
        with path.open("r+b") as file:
            file.seek(24)  # the counter that tells other processes to read their pages anew
            file.write(b"\x7f" * 4)
            file.seek(start)
            file.write(b"\xa5" * PAGE)
        with pytest.raises(DamagedWorkspace):
            store.measurements("kg")
        with pytest.raises(DamagedWorkspace):
            store.put_measurements([month("2020-01", 1.0)])
        assert [problem.check for problem in store.verify()] == ["integrity"]


def test_a_table_that_is_gone(path) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("DROP TABLE goal_milestone")
    connection.close()
    with Store.open(path) as store, pytest.raises(DamagedWorkspace, match="no such table"):
        store.catalog()


def test_settings_that_are_gone(path) -> None:
    Store.create(path, EVERYTHING).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("DELETE FROM workspace")
    connection.close()
    with Store.open(path) as store, pytest.raises(DamagedWorkspace, match="fiscal year"):
        store.catalog()


def test_two_hundred_mutated_files(path, good) -> None:
    """Each is opened and read in full: it works, or it is refused in a sentence; the file stays as it was."""
    chance = random.Random(20190630)
    refusals = []
    for _ in range(200):
        mutated = bytearray(good)
        for _ in range(chance.choice((1, 1, 2, 8, 64))):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        path.write_bytes(mutated)
        before = state_of(path.parent)
        try:
            with Store.open(path, chance.random() < 0.5) as store:
                store.read_all()
                store.histories(["kg", "level", "mean"], [day("2019-04-15")])
                store.sources(["kg"], day("2019-01-01"), day("2019-12-31"))
                store.counts()
                store.verify()
        except GreenDeskError as error:
            refusals.append(str(error))
        assert state_of(path.parent) == before
    assert 20 < len(refusals) < 200
    assert all(said.endswith(".") for said in refusals)
