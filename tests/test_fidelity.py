"""100,000 random doubles, bit for bit: entered, taken down, exported, imported, undone and redone."""

from __future__ import annotations

import math
import random
import struct
from datetime import date, timedelta
from pathlib import Path

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.journal import Act
from greendesk.domain.model import BusinessUnit, Indicator, Initiative, Workspace
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.exchange.json_format import read_workspace, write_workspace

COUNT, INDICATORS = 100_000, 20
BITS = random.Random(20190605)
START = date(2000, 1, 1)


def _double() -> float:
    """Any double that a workspace takes: zero, or of a size between 1e-30 and 1e30."""
    while True:
        (value,) = struct.unpack("<d", BITS.randbytes(8))
        if math.isfinite(value) and 1e-30 <= abs(value) <= 1e30:
            return float(value)


def _bits(value: object) -> bytes:
    assert isinstance(value, float)
    return struct.pack("<d", value)


def _empty() -> Workspace:
    unit = BusinessUnit("u", Name("Unit"))
    initiative = Initiative("i", unit.id, Name("Programme"))
    indicators = tuple(
        Indicator(f"k{n}", initiative.id, Name(f"Indicator {n}"), "kg") for n in range(INDICATORS)
    )
    return Workspace(units=(unit,), initiatives=(initiative,), indicators=indicators)


def _stored(desk: Desk) -> dict[tuple[str, date], bytes]:
    codes = {indicator.id: indicator.code for indicator in desk.catalog.indicators.values()}
    return {(codes[m.indicator_id], m.start): _bits(m.value) for m in desk.contents().measurements}


@pytest.mark.timeout(600)
def test_doubles_stay_what_they_are(tmp_path: Path) -> None:
    made = _empty()
    due: dict[tuple[str, date], bytes] = {}
    entries = []
    for indicator in made.indicators:
        for n in range(COUNT // INDICATORS):
            day, value = START + timedelta(days=n), _double()
            entries.append(Entry(indicator.id, Period(day, day), value))
            due[indicator.code, day] = _bits(value)
    desk = Desk.create(tmp_path / "first.greendesk", made)
    desk.entries.put(entries)
    assert len(due) == COUNT
    assert _stored(desk) == due
    deeds = desk._core.store.deeds(limit=1)[0]
    assert (deeds.deed.act, deeds.size) == (Act.ENTER, COUNT)
    told = {}
    codes = {indicator.id: indicator.code for indicator in made.indicators}
    for change in desk._core.store.changes_of(deeds.id):
        assert isinstance(change.new, dict)
        day = date.fromisoformat(str(change.new["start_date"]))
        told[codes[str(change.new["indicator_id"])], day] = _bits(change.new["value"])
    assert told == due
    desk.journal.undo()
    assert _stored(desk) == {}
    desk.journal.redo()
    assert _stored(desk) == due
    again = Desk.create(tmp_path / "again.greendesk", read_workspace(write_workspace(desk.contents())))
    assert _stored(again) == due
    again.close()
    desk.close()
