"""Which backups stay: by hand, by properties, and over a simulated year with a clock that jumps."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.backups import ALL_OF, DAYS, MONTHS, WEEKS, Backup, Room, superseded

BEGIN = datetime(2026, 1, 1, 9, tzinfo=UTC)
WIDE, LITTLE = Room(), Room(70)  # ten backups of 7 bytes


def backup(number: int, made: datetime, verified: bool = True, size: int = 0) -> Backup:
    return Backup(Path(f"{number}"), number, made, verified=verified, size=size)


def kept(backups: list[Backup], now: datetime, room: Room = WIDE) -> list[Backup]:
    gone = superseded(backups, now, room)
    return [backup for backup in backups if backup not in gone]


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Backup], datetime]:
    """Backups in the order in which they were made, by a clock that may say anything."""
    hours = draw(st.lists(st.integers(-200_000, 200_000), min_size=1, max_size=60))
    sure = draw(st.lists(st.booleans(), min_size=len(hours), max_size=len(hours)))
    found = [
        backup(n, BEGIN + timedelta(hours=h), v)
        for n, (h, v) in enumerate(zip(hours, sure, strict=True), start=1)
    ]
    return found, BEGIN + timedelta(hours=draw(st.integers(-200_000, 200_000)))


@given(histories())
def test_whatever_the_clock_says(history: tuple[list[Backup], datetime]) -> None:
    backups, now = history
    left = kept(backups, now)
    assert backups[-1] in left
    sure = [b for b in backups if b.verified]
    assert not sure or sure[-1] in left
    assert all(b in left for b in backups if abs(now - b.made) <= ALL_OF)
    old = [b for b in left if abs(now - b.made) > ALL_OF]
    assert len(old) <= DAYS + WEEKS + MONTHS + 2
    assert kept(left, now) == left


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_a_listing_does_not_matter(
    history: tuple[list[Backup], datetime], chance: random.Random
) -> None:
    backups, now = history
    shuffled = list(backups)
    chance.shuffle(shuffled)
    assert superseded(shuffled, now) == superseded(backups, now)


@st.composite
def crowds(draw: st.DrawFn) -> tuple[list[Backup], datetime, Room]:
    """Backups of some size, most of them of two days, and a room for these."""
    minutes = draw(st.lists(st.integers(-6_000, 3_000), min_size=1, max_size=40))
    found = [
        backup(n, BEGIN + timedelta(minutes=m), draw(st.booleans()), draw(st.integers(0, 100)))
        for n, m in enumerate(minutes, start=1)
    ]
    free = draw(st.none() | st.integers(0, 3_000))
    return found, BEGIN + timedelta(minutes=draw(st.integers(-3_000, 6_000))), Room(
        draw(st.integers(0, 2_000)), free
    )  # fmt: skip


@given(crowds())
def test_two_days_have_a_room_and_nothing_else_depends_on_it(
    crowd: tuple[list[Backup], datetime, Room],
) -> None:
    backups, now, room = crowd
    left, endless = kept(backups, now, room), kept(backups, now, Room(10**9))
    recent = [b for b in endless if abs(now - b.made) <= ALL_OF]
    assert [b for b in left if b not in recent] == [b for b in endless if b not in recent]
    newest_of_day = list({b.made.date(): b for b in recent}.values())
    must_stay = [*newest_of_day, backups[-1], *[b for b in backups if b.verified][-1:]]
    assert all(b in left for b in must_stay if b in endless)
    left_recent = [b for b in recent if b in left]
    used = sum(b.size for b in recent)
    most = room.beside(used)
    assert sum(b.size for b in left_recent) <= most or all(b in must_stay for b in left_recent)
    gone = [b for b in recent if b not in left]
    if gone:  # the oldest went first, and none that had room
        younger = [b for b in left_recent if b not in must_stay]
        assert all(g.number < y.number for g in gone for y in younger)
        assert used - sum(b.size for b in gone[:-1]) > most
    after = Room(room.most, None if room.free is None else room.free + sum(b.size for b in gone))
    assert kept(left, now, after) == left


def test_no_more_than_half_of_what_would_be_free() -> None:
    assert Room(100, 1_000).beside(50) == 100
    assert Room(100, 90).beside(50) == 70
    assert Room(100, 0).beside(50) == 25
    assert Room(100).beside(10**9) == 100


def simulate(
    days: int, clock_at: list[timedelta], room: Room = WIDE, size: int = 0
) -> tuple[list[Backup], datetime]:
    """Work each day from 9 to 17, a backup each half hour; the clock is off by ``clock_at[day]``."""
    left: list[Backup] = []
    number, now = 0, BEGIN
    for day in range(days):
        for half_hour in range(17):
            number += 1
            now = BEGIN + timedelta(days=day, minutes=30 * half_hour) + clock_at[day]
            left.append(backup(number, now, size=size))
            left = kept(left, now, room)
    return left, now


def test_a_year_of_work() -> None:
    left, now = simulate(365, [timedelta()] * 365)
    ages = sorted((now - b.made).days for b in left)
    assert len([a for a in ages if a < 2]) == 34
    days = {b.made.date() for b in left}
    assert {(now - timedelta(days=n)).date() for n in range(14)} <= days
    weeks = sorted({(now.date() - d).days for d in days if (now.date() - d).days >= 14})
    assert len(weeks) == WEEKS + MONTHS
    gaps = [later - earlier for earlier, later in pairwise(weeks)]
    assert max(gaps[: WEEKS - 1]) <= 7
    assert all(28 <= gap <= 35 for gap in gaps[WEEKS + 1 :])
    assert max(weeks) > 300


@pytest.mark.parametrize("room, runs", [(WIDE, 20), (LITTLE, 8)])
def test_a_year_with_a_clock_that_jumps(room: Room, runs: int) -> None:
    """For single days, or from a day on, the clock is hours to years off; nothing old is lost by it."""
    for seed in range(runs):
        chance = random.Random(seed)
        off = [timedelta()] * 365
        for _ in range(6):
            jump = timedelta(
                hours=chance.choice((-1, 1)) * chance.choice((1, 25, 24 * 40, 24 * 400, 24 * 4000))
            )
            first = chance.randrange(365)
            for day in range(first, min(365, first + chance.choice((1, 3, 365)))):
                off[day] = jump
        left, now = simulate(365, off, room, size=7)
        worked = [(b.number - 1) // 17 for b in left]  # the day on which each was truly made
        assert max(b.number for b in left) == 365 * 17
        assert sum(1 for day in worked if day >= 363) >= 2
        assert len(set(worked)) >= DAYS + WEEKS
        assert max(364 - day for day in worked) >= 60
        recent = [b for b in left if abs(now - b.made) <= ALL_OF]
        assert len(left) - len(recent) <= DAYS + WEEKS + MONTHS + 1
        assert sum(b.size for b in recent) <= room.most


def test_a_year_with_little_room() -> None:
    """No day that a year with room still has is missing."""
    right = [timedelta()] * 365
    (wide, now), (narrow, _) = simulate(365, right, size=7), simulate(365, right, LITTLE, size=7)
    assert {b.made.date() for b in wide} <= {b.made.date() for b in narrow}
    assert sum(b.size for b in narrow if abs(now - b.made) <= ALL_OF) == LITTLE.most
    assert narrow[-1] == wide[-1]


def test_the_newest_verified_one_stays_however_old() -> None:
    backups = [backup(n, BEGIN + timedelta(minutes=n), verified=n == 3) for n in range(1, 9)]
    left = kept(backups, BEGIN + timedelta(days=4000))
    assert [b.number for b in left] == [3, 8]
