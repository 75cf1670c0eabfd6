"""The trials with few rounds; ``make reliability`` runs them at their full count."""

from __future__ import annotations

import random
from pathlib import Path

from greendesk.domain.errors import GreenDeskError
from tests.reliability.failing_calls import fail_calls
from tests.reliability.fidelity import carry
from tests.reliability.fighting import fight
from tests.reliability.filling import fill
from tests.reliability.killing import kill_rounds
from tests.reliability.mutating import mutate
from tests.reliability.power_cuts import acknowledged_in, after_cut, check, cut_power, disk
from tests.reliability.recording import record, save


def test_power_cuts(tmp_path: Path) -> None:
    told = cut_power(tmp_path, 25, steps=12)
    assert told.recovered > 2


def test_the_trial_finds_a_store_that_does_not_flush(tmp_path: Path) -> None:
    """With flushing turned off, cuts do lose what was acknowledged."""
    import pickle

    before, log = record(tmp_path, 12)
    careless = [(sql.replace("synchronous = EXTRA", "synchronous = OFF"), p, many) for sql, p, many in log]
    save(tmp_path / "log", before, careless)
    disk(tmp_path / "log", tmp_path / "notes", "notes")
    notes = pickle.loads((tmp_path / "notes").read_bytes())
    chance, lost = random.Random(1), 0
    for _ in range(10):
        at = chance.randrange(len(notes) // 2, len(notes))
        files = after_cut(before, notes[:at], chance)
        try:
            check(tmp_path, files, acknowledged_in(notes[:at]))
        except (AssertionError, GreenDeskError):
            lost += 1
    assert lost > 5


def test_failing_calls(tmp_path: Path) -> None:
    told = fail_calls(tmp_path, 25, steps=3)
    assert set(told) == {"write", "sync", "delete"}


def test_kill(tmp_path: Path) -> None:
    told = kill_rounds(tmp_path, 6)
    assert told.acknowledged > 6


def test_two_processes_fight(tmp_path: Path) -> None:
    told = fight(tmp_path, 2.0)
    assert min(told.writes) > 10


def test_a_full_disk(tmp_path: Path) -> None:
    told = fill(tmp_path, 24)
    assert 0 < told.writes < told.limits
    assert 0 < told.backups <= told.limits


def test_doubles_are_carried_bit_for_bit(tmp_path: Path) -> None:
    assert carry(tmp_path, 3000).places == 4


def test_mutated_files(tmp_path: Path) -> None:
    told = mutate(tmp_path, 60, seed=7)
    assert told.refused > 10
    assert told.found > 2
