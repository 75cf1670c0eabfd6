"""The power goes at any moment: what was not flushed is lost sector by sector, at random."""

from __future__ import annotations

import os
import pickle
import random
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from greendesk.store import Store
from tests.reliability.recording import record, save
from tests.reliability.work import ROOT, outcome, values_in

SECTOR = 512
NAME = "trial.greendesk"
Note = tuple[str, str, int, bytes]


@dataclass
class Survived:
    """What came of the cuts.

    Attributes:
        cuts: how many; none left a damaged file or lost what was acknowledged.
        notes: calls that reached the disk, between any two of which a cut may be.
        recovered: cuts after which an unfinished write had to be undone.
    """

    cuts: int = 0
    notes: int = 0
    recovered: int = 0


@dataclass
class _File:
    """What is on the disk for sure, and what is on its way."""

    sure: bytearray | None
    pending: list[Note] = field(default_factory=list)


def cut_power(folder: Path, cuts: int, steps: int = 24, seed: int = 1) -> Survived:
    """Cut at random moments; raises AssertionError at the first damage or loss."""
    before, log = record(folder, steps)
    save(folder / "log", before, log)
    disk(folder / "log", folder / "notes", "notes")
    notes: list[Note] = pickle.loads((folder / "notes").read_bytes())
    chance, told = random.Random(seed), Survived(cuts, len(notes))
    for _ in range(cuts):
        at = chance.randrange(len(notes) + 1)
        files = after_cut(before, notes[:at], chance)
        told.recovered += f"{NAME}-journal" in files
        check(folder, files, acknowledged_in(notes[:at]))
    return told


def after_cut(before: bytes, notes: Sequence[Note], chance: random.Random) -> dict[str, bytes]:
    """The files as a disk may hold them when the power goes after these calls."""
    files = {NAME: _File(bytearray(before))}
    for note in notes:
        what, name, flag, _ = note
        if what == "committed":
            continue
        file = files.setdefault(name, _File(None))
        if what == "sync":
            file.sure = _settled(file)
            file.pending.clear()
        elif what == "delete" and flag:
            files[name] = _File(None)
        else:
            file.pending.append(note)
    kept = {name: _torn(file, chance) for name, file in files.items()}
    return {name: bytes(content) for name, content in kept.items() if content is not None}


def acknowledged_in(notes: Sequence[Note]) -> int:
    """The last step that was acknowledged."""
    return max((size for what, _, size, _ in notes if what == "committed"), default=0)


def check(folder: Path, files: Mapping[str, bytes], acknowledged: int) -> None:
    """Open the files that are left with the real store, and hold them against what was acknowledged."""
    with tempfile.TemporaryDirectory(dir=folder) as trial:
        for name, content in files.items():
            (Path(trial) / name).write_bytes(content)
        with Store.open(Path(trial) / NAME) as store:
            assert store.verify() == []
            found = values_in(store)
    assert found in (outcome(acknowledged), outcome(acknowledged + 1)), f"step {acknowledged} is lost or torn"


def disk(log: Path, out: Path, *what: str) -> None:
    """Run the program with the file system of the trial."""
    first, *rest = what
    subprocess.run(
        [sys.executable, "-m", "tests.reliability.faulty_disk", first, str(log), str(out), *rest],
        cwd=ROOT,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
    )


def _settled(file: _File) -> bytearray:
    content = bytearray() if file.sure is None else file.sure
    for note in file.pending:
        content = _applied(content, note)
    return content


def _applied(content: bytearray, note: Note) -> bytearray:
    what, _, place, data = note
    if what == "write":
        content.extend(bytes(max(0, place + len(data) - len(content))))
        content[place : place + len(data)] = data
    elif what == "truncate":
        del content[place:]
        content.extend(bytes(place - len(content)))
    elif what == "delete":
        content.clear()
    return content


def _torn(file: _File, chance: random.Random) -> bytearray | None:
    """What was flushed, and of the rest each sector or not; the whole file or not, if it is new."""
    if file.sure is None and (not file.pending or chance.random() < 0.5):
        return None
    content = bytearray() if file.sure is None else bytearray(file.sure)
    for what, name, place, data in file.pending:
        if what != "write":
            if chance.random() < 0.5:
                if what == "delete":
                    return None
                content = _applied(content, (what, name, place, data))
            continue
        first = 0
        while first < len(data):
            size = SECTOR - (place + first) % SECTOR
            if chance.random() < 0.5:
                content = _applied(content, (what, name, place + first, data[first : first + size]))
            first += size
    return content
