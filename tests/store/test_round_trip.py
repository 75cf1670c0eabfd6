from __future__ import annotations

import math
import random
import struct
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from greendesk.domain.model import Measurement, Workspace
from greendesk.store import Counts, Store
from tests import strategies
from tests.store.making import EVERYTHING, GOALS, INDICATORS, UNITS, day, month


def test_everything_comes_back(path) -> None:
    with Store.create(path, EVERYTHING) as store:
        assert store.read_all() == EVERYTHING
        assert store.verify() == []
    with Store.open(path) as store:
        assert store.read_all() == EVERYTHING
        assert store.counts() == Counts(4, 2, 6, 6, 3, 1)


def test_a_new_workspace_is_empty(path) -> None:
    with Store.create(path) as store:
        assert store.read_all() == Workspace()
        assert store.counts() == Counts(0, 0, 0, 0, 0, 0)


def test_catalog_has_all_but_measurements(store) -> None:
    catalog = store.catalog()
    assert catalog.info == EVERYTHING.info
    assert tuple(catalog.units.values()) == UNITS
    assert tuple(catalog.indicators.values()) == INDICATORS
    assert tuple(catalog.goals.values()) == GOALS


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(workspace=strategies.workspaces())
def test_any_workspace_comes_back(tmp_path: Path, workspace: Workspace) -> None:
    with Store.create(tmp_path / "any.greendesk", workspace, overwrite=True) as store:
        found = store.read_all()
        assert replace(found, measurements=()) == replace(workspace, measurements=())
        assert sorted(found.measurements, key=_key) == sorted(workspace.measurements, key=_key)
        assert store.verify() == []


def _key(measurement: Measurement) -> tuple[object, ...]:
    return measurement.indicator_id, measurement.start


def test_doubles_come_back_bit_for_bit(store) -> None:
    bits = random.Random(7)
    values = [struct.unpack("<d", bits.randbytes(8))[0] for _ in range(20_000)]
    values = [value for value in values if math.isfinite(value)] + [
        5e-324,
        1.7976931348623157e308,
        0.1,
        2.0**53,
    ]
    first = day("1970-01-01")
    store.put_measurements(
        [
            Measurement("kg", first + timedelta(n), first + timedelta(n), value)
            for n, value in enumerate(values)
        ]
    )
    found = [measurement.value for measurement in store.measurements("kg")]
    assert [struct.pack("<d", value) for value in found] == [struct.pack("<d", value) for value in values]


def test_minus_zero_is_zero(store) -> None:
    store.put_measurements([month("2019-04", -0.0)])
    assert math.copysign(1, store.last_values("kg", 1)[0]) == 1


def test_whole_numbers_are_stored_as_doubles(store) -> None:
    store.put_measurements([month("2019-04", 10**25)])
    assert store.last_values("kg", 1) == (1e25,)
    assert type(store.last_values("kg", 1)[0]) is float
