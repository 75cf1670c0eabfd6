"""Random doubles through entry, file, journal, JSON and a second file: the same 64 bits everywhere."""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from greendesk.domain.model import BusinessUnit, Indicator, Initiative, Measurement, Workspace, WorkspaceInfo
from greendesk.domain.names import Name
from greendesk.domain.validate_field import LARGEST, SMALLEST
from greendesk.exchange.json_format import read_workspace, write_workspace
from greendesk.store import Store
from tests.store.making import newest_deeds

FIRST_DAY = date(1900, 1, 1)
A_LIFE = 100_000  # days from 1900 on that an indicator can have values for, about


@dataclass(frozen=True)
class Carried:
    """How many doubles, each found again bit for bit in so many places."""

    doubles: int
    places: int


def carry(folder: Path, count: int, seed: int = 1) -> Carried:
    """Enter doubles, and look for them everywhere; raises AssertionError if one has another bit."""
    chance = random.Random(seed)
    values = [_double(chance) for _ in range(count)]
    rows = [
        Measurement("value", day := FIRST_DAY + timedelta(days=n % A_LIFE), day, value)
        for n, value in enumerate(values)
    ]
    with Store.create(folder / "one.greendesk", _empty()) as store:
        store.put_measurements(rows)
        wanted = {m.start: _bits(m.value) for m in rows}
        assert _found(store) == wanted, "the file"
        newest = newest_deeds(store, 1)[0]
        told = [c.new for c in store.changes_of(newest.id) if c.table == "measurement"]
        written = {
            date.fromisoformat(str(row["start_date"])): _bits(row["value"])
            for row in told
            if isinstance(row, dict)
        }
        assert written == wanted, "the journal"
        text = write_workspace(store.read_all())
    with Store.create(folder / "two.greendesk", read_workspace(text)) as copy:
        assert _found(copy) == wanted, "the copy made from JSON"
    return Carried(count, 4)


def _empty() -> Workspace:
    return Workspace(
        WorkspaceInfo(name="Trial"),
        units=(unit := BusinessUnit("all", Name("All")),),
        initiatives=(initiative := Initiative("programme", unit.id, Name("Programme")),),
        indicators=(Indicator("value", initiative.id, Name("Value"), "kg", id="value"),),
    )


def _found(store: Store) -> dict[date, bytes]:
    (indicator,) = store.catalog().indicators
    return {m.start: _bits(m.value) for m in store.measurements(indicator)}


def _double(chance: random.Random) -> float:
    """Any double that is an amount: with any fraction, of any size from SMALLEST to LARGEST, either sign."""
    while True:
        (value,) = struct.unpack(">d", chance.randbytes(8))
        if SMALLEST <= abs(value) <= LARGEST:
            return float(value)


def _bits(value: object) -> bytes:
    assert isinstance(value, float)
    return struct.pack(">d", value)
