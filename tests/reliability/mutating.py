"""Workspaces with bytes changed: they work, or are refused in a sentence; never a crash, never a write."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from pathlib import Path

from greendesk.domain.errors import GreenDeskError
from greendesk.store import Store
from tests.reliability.work import new_workspace


@dataclass
class Mutated:
    """What came of the files: refused when opened or read, found by verify, or nothing to be found."""

    files: int = 0
    refused: int = 0
    found: int = 0
    harmless: int = 0


def mutate(folder: Path, files: int, seed: int = 1) -> Mutated:
    """Change bytes, or cut; open, read and verify. Raises AssertionError if a file was written to."""
    path = folder / "mutated.greendesk"
    new_workspace(path)
    good, chance, told = path.read_bytes(), random.Random(seed), Mutated()
    for _ in range(files):
        data = bytearray(good)
        for _ in range(chance.choice((1, 1, 2, 8, 64))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.1:
            del data[chance.randrange(len(data)) :]
        path.write_bytes(data)
        before = hashlib.sha256(data).digest()
        try:
            with Store.open(path, chance.random() < 0.5) as store:
                store.read_all()
                problems = store.verify()
        except GreenDeskError:
            told.refused += 1
        else:
            told.found += bool(problems)
            told.harmless += not problems
        told.files += 1
        assert hashlib.sha256(path.read_bytes()).digest() == before, "a damaged file was written to"
        assert [file.name for file in folder.iterdir()] == [path.name]
    return told
